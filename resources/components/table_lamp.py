"""{
  "summary": "table lamp with a shade",
  "category": "furniture",
  "size": "tabletop",
  "synonyms": ["lamp", "desk lamp", "bedside lamp", "lamp with a shade", "reading lamp", "night lamp"],
  "kind_of": ["lamp", "light", "furniture"],
  "not_for": ["floor lamp", "street lamp", "candle"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.5, "min": 0.15, "max": 1.2, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.3, "min": 0.1, "max": 0.8, "axis": "x", "words": ["wide", "across"]},
    "shade": {"type": "choice", "default": "cone", "choices": ["cone", "drum", "dome"], "words": ["lampshade"]},
    "body": {"type": "choice", "default": "vase", "choices": ["vase", "ball", "stick"]},
    "cord": {"type": "switch", "default": false, "words": ["cable", "wire"]},
    "chain": {"type": "switch", "default": true, "words": ["pull chain", "pull cord"]},
    "color": {"type": "color", "default": "TURQUOISE"},
    "base_color": {"type": "color", "default": "BRASS"},
    "body_color": {"type": "color", "default": "color"},
    "shade_color": {"type": "color", "default": "CREAM"},
    "bulb_color": {"type": "color", "default": "YELLOW"}
  },
  "parts": ["base", "body", "stem", "shade", "holder", "bulb", "trim", "chain", "chain_knob", "neck", "cord"],
  "ports": [],
  "examples": [
    ["a table lamp with a red shade", "lamp = table_lamp(shade_color=red)"],
    ["a bedside lamp with a black stick base", "lamp = table_lamp(body=stick, color=black, base_color=black)"]
  ]
}"""


def table_lamp(item, height=0.5, diameter=0.3, shade="cone", body="vase", cord=False, chain=True,
               color=TURQUOISE, base_color=BRASS, body_color=None, shade_color=CREAM,
               bulb_color=YELLOW):
    radius = diameter / 2
    low = 0.52 * height
    _table_lamp_body(item, body, min(0.62 * radius, 0.24 * height), low, body_color or color,
                     base_color)
    stem = 0.012 * height
    add_cylinder(item, "stem", stem, 0.35 * height, base_color, at=(0, 0, low - 0.02 * height),
                 sides=16)
    add_cylinder(item, "holder", 2.2 * stem, 0.06 * height, base_color,
                 at=(0, 0, low + 0.1 * height),
                 bevel=0.5 * stem, sides=24)
    ball = min(0.06 * height, 0.3 * radius)
    add_sphere(item, "bulb", ball, bulb_color, at=(0, 0, low + 0.16 * height + 0.6 * ball),
               scale=(1, 1, 1.25))
    top = _table_lamp_shade(item, shade, radius, low, height, shade_color)
    bar = 0.5 * stem
    for k, turn in enumerate((0, 60, 120), 1):
        add_box(item, f"trim_{k}", (2 * top, 2 * bar, 2 * bar), base_color,
                at=(0, 0, low + 0.3 * height), turn=(0, 0, turn))
    if chain:
        add_cylinder(item, "chain", 0.6 * bar, 0.22 * height, base_color, sides=8,
                     at=(0, -2 * stem, low - 0.1 * height))
        add_sphere(item, "chain_knob", 1.6 * bar, base_color, at=(0, -2 * stem, low - 0.1 * height))
    if cord:
        add_pipe(item, "cord", [(0, 0.1 * radius, 0.6 * stem), (0.1 * radius, 0.5 * radius,
                                                                0.6 * stem),
                                (0.5 * radius, 0.75 * radius, 0.6 * stem),
                                (0.9 * radius, 0.3 * radius, 0.6 * stem)], 0.6 * stem, BLACK,
                 sides=8)


def _table_lamp_body(item, body, wide, low, color, base_color):
    foot = 0.07 * low
    add_lathe(item, "base", [(0, 0), (0.9 * wide, 0), (0.9 * wide, 0.5 * foot), (0.6 * wide, foot),
                             (0, foot)], base_color)
    if body == "vase":
        points = [(0.5, 0.9 * foot / low), (0.7, 0.2), (0.95, 0.38), (1.0, 0.5), (0.9, 0.63),
                  (0.6, 0.76), (0.3, 0.86), (0.24, 0.93), (0.32, 1.0)]
        way = smooth_way([Vector((r * wide, z * low, 0)) for r, z in points], steps=4)
        add_lathe(item, "body", [(0, 0.9 * foot), *[(p.x, p.y) for p in way], (0, low)], color,
                  smooth=60)
    elif body == "ball":
        add_sphere(item, "body", 1.0, color, at=(0, 0, 0.5 * low + 0.4 * foot),
                   scale=(wide, wide, 0.5 * (low - foot) + 0.2 * foot))
        add_cylinder(item, "neck", 0.2 * wide, 0.1 * low, base_color, at=(0, 0, 0.93 * low))
    else:
        add_cylinder(item, "body", 0.1 * wide, low - 0.8 * foot, color, at=(0, 0, 0.8 * foot))


def _table_lamp_shade(item, shade, radius, low, height, color):
    """Returns how far its inside is from the middle where the stem ends."""
    high = height - low
    profile = {"cone": [(1.0, 0.0), (0.55, 1.0)], "drum": [(1.0, 0.0), (0.92, 1.0)],
               "dome": [(1.0, 0.0), *[(math.cos(a), 0.06 + 0.94 * math.sin(a) / math.sin(1.25))
                                      for a in (0.125 * k for k in range(11))]], }[shade]
    outer = [(r * radius, low + z * high) for r, z in profile]
    inner = [(r - 0.03 * radius, z) for r, z in reversed(outer)]
    if shade == "dome":
        inner = [(r - 0.01 * radius, z - (0.05 * high if z > low else 0)) for r, z in inner]
    add_lathe(item, "shade", outer + inner, color)
    share = 0.3 * height / high
    for (r1, z1), (r2, z2) in zip(profile, profile[1:]):
        if z1 <= share <= z2:
            return radius * (r1 + (r2 - r1) * (share - z1) / (z2 - z1)) - 0.022 * radius
    return 0.5 * radius
