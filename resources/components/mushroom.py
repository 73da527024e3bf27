"""{
  "summary": "mushroom: a cap with spots on a stem",
  "category": "nature",
  "size": "tiny",
  "synonyms": ["toadstool", "fly agaric", "champignon", "fungus", "button mushroom", "spotted mushroom"],
  "kind_of": ["plant", "vegetable", "food"],
  "not_for": ["mushroom house", "umbrella", "mushroom pizza", "mushroom cloud"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.14, "min": 0.02, "max": 3.0, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.13, "min": 0.02, "max": 3.0, "axis": "x", "words": ["wide", "across", "cap"]},
    "cap": {"type": "choice", "default": "dome", "choices": ["dome", "flat", "cone", "button"], "words": ["pointed", "round", "shape"]},
    "spots": {"type": "switch", "default": true, "words": ["dots", "spotted", "polka dots", "dotted"]},
    "ring": {"type": "switch", "default": true, "words": ["skirt", "collar"]},
    "color": {"type": "color", "default": "RED", "words": ["cap"]},
    "stem_color": {"type": "color", "default": "CREAM", "words": ["stalk"]},
    "spot_color": {"type": "color", "default": "WHITE", "words": ["dots"]},
    "ring_color": {"type": "color", "default": "stem_color"},
    "gills_color": {"type": "color", "default": "stem_color"}
  },
  "parts": ["cap", "stem", "gills", "ring", "spot"],
  "ports": ["top"],
  "examples": [
    ["a red toadstool with white dots", "toadstool = mushroom()"],
    ["a plain brown mushroom with a flat cap", "mushroom = mushroom(cap=flat, spots=off, color=brown)"],
    ["a giant blue mushroom with yellow spots", "mushroom = mushroom(height=2.0, diameter=1.8, color=blue, spot_color=yellow)"]
  ]
}"""

# How high the cap is of the whole, the powers of its curve, how thick the stem is.
_MUSHROOM_CAPS = {"dome": (0.45, 0.85, 1.0, 0.13), "flat": (0.24, 0.75, 1.0, 0.1),
                  "cone": (0.6, 1.5, 1.3, 0.09), "button": (0.55, 0.65, 0.85, 0.2)}


def mushroom(item, height=0.14, diameter=0.13, cap="dome", spots=True, ring=True, color=RED,
             stem_color=CREAM, spot_color=WHITE, ring_color=None, gills_color=None):
    share, out, up, thick = _MUSHROOM_CAPS[cap]
    radius, tall = diameter / 2, share * height
    edge = height - tall
    stem = min(thick * diameter, 0.3 * height)

    def skin(angle):
        """(radius, z) of the cap at an angle from its top."""
        return (radius * max(math.sin(angle), 0) ** out,
                edge + tall * max(math.cos(angle), 0) ** up)

    rim = min(0.08 * tall, 0.06 * radius)
    profile = [(0, edge + 0.3 * tall), (0.8 * radius, edge + 0.02 * tall),
               (0.93 * radius, edge - rim), (0.985 * radius, edge - 0.6 * rim)]
    profile += [skin(math.pi / 2 * (1 - k / 14)) for k in range(15)]
    add_lathe(item, "cap", profile, color, sides=48, smooth=70)
    _mushroom_gills(item, stem, 0.86 * radius, edge, tall, gills_color or stem_color)
    add_lathe(item, "stem", [(0, 0), (1.1 * stem, 0), (1.4 * stem, 0.06 * edge),
                             (1.35 * stem, 0.16 * edge), (1.05 * stem, 0.4 * edge),
                             (0.95 * stem, 0.7 * edge), (stem, edge + 0.2 * tall),
                             (0, edge + 0.2 * tall)], stem_color, smooth=80)
    if ring:
        z, fall = 0.78 * edge, min(0.14 * edge, stem)
        add_lathe(item, "ring", [(0.8 * stem, z), (1.15 * stem, z), (1.7 * stem, z - 0.8 * fall),
                                 (1.75 * stem, z - fall), (1.6 * stem, z - 0.95 * fall),
                                 (0.8 * stem, z - 0.4 * fall)], ring_color or stem_color,
                  smooth=60)
    if spots:
        _mushroom_spots(item, skin, min(radius, 1.4 * tall), spot_color)
    item.port("top", (0, 0, height), (0.3 * radius, 0.3 * radius))


def _mushroom_gills(item, inner, outer, edge, tall, color):
    """Folds under the cap from the stem outwards."""
    count = 72
    rings = []
    for part, fold in ((0, 0), (0.3, 1), (0.85, 1), (1, 0)):
        reach = 0.7 * inner + part * (outer - 0.7 * inner)
        level = edge + 0.12 * (1 - part) * tall
        rings.append([(reach * math.cos(2 * math.pi * k / count),
                       reach * math.sin(2 * math.pi * k / count),
                       level - fold * (k % 2) * 0.05 * tall) for k in range(count)])
    lid = [[(x, y, edge + (0.2 if ring is rings[-1] else 0.3) * tall) for x, y, _ in ring]
           for ring in (rings[-1], rings[0])]
    add_loft(item, "gills", [*rings, *lid], color, smooth=20)


def _mushroom_spots(item, skin, size, color):
    for k in range(15):
        slant = 0.28 + 0.95 * ((k + 0.5) / 15) ** 0.6
        around = 2.4 * k
        (low_r, low_z), (r, z), (high_r, high_z) = (skin(slant + step) for step in (0.05, 0, -0.05))
        tilt = math.degrees(math.atan2(high_z - low_z, low_r - high_r))
        spot = size * (0.13, 0.075, 0.1)[k % 3]
        add_sphere(item, f"spot_{k + 1}", spot, color, scale=(1, 1, 0.3), sides=16,
                   at=(r * math.cos(around), r * math.sin(around), z),
                   turn=(0, tilt, math.degrees(around)))
