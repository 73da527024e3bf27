"""What a person calls which colour."""

import math

# Hue (degrees), chroma and lightness from-to in OKLCh; a name with several rows accepts each of them.
COLOURS = {
    "red": [(8, 42, 0.11, 1, 0.25, 0.73)],
    "orange": [(38, 84, 0.12, 1, 0.58, 0.90)],
    "yellow": [(84, 116, 0.09, 1, 0.70, 1)],
    "green": [(114, 178, 0.04, 1, 0.15, 0.96), (98, 114, 0.04, 1, 0.15, 0.75)],
    "turquoise": [(165, 222, 0.045, 1, 0.42, 0.97)],
    "blue": [(215, 290, 0.04, 1, 0.12, 0.94)],
    "purple": [(290, 345, 0.04, 1, 0.15, 0.85)],
    "pink": [(335, 8, 0.03, 1, 0.62, 0.97), (8, 28, 0.03, 1, 0.70, 0.97)],
    "brown": [(20, 95, 0.025, 0.162, 0.15, 0.70)],
    "wood": [(20, 40, 0.02, 0.125, 0.15, 0.93), (40, 72, 0.02, 0.16, 0.15, 0.93), (72, 100, 0.02, 0.115, 0.15, 0.93)],
    "beige": [(45, 115, 0.012, 0.10, 0.70, 0.985)],
    "cream": [(45, 118, 0.008, 0.10, 0.84, 1)],
    "gold": [(75, 108, 0.08, 1, 0.50, 0.96)],
    "silver": [(0, 360, 0, 0.035, 0.50, 0.98)],
    "metal": [(0, 360, 0, 0.045, 0.20, 0.98)],
    "grey": [(0, 360, 0, 0.04, 0.28, 0.91)],
    "black": [(0, 360, 0, 0.035, 0, 0.42)],
    "white": [(0, 360, 0, 0.04, 0.88, 1.1)],
}


def oklab(rgba):
    r, g, b = (max(0.0, c) for c in rgba[:3])
    long = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    medium = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    short = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return (0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
            1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
            0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short)


def is_colour(rgba, name):
    lightness, a, b = oklab(rgba)
    chroma, hue = math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360
    return any(((h0 <= hue <= h1) if h0 <= h1 else (hue >= h0 or hue <= h1))
               and c0 <= chroma <= c1 and l0 <= lightness <= l1
               for h0, h1, c0, c1, l0, l1 in COLOURS[name])
