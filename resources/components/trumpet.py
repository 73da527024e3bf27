"""{
  "summary": "trumpet with bell, valves and mouthpiece",
  "category": "music",
  "size": "tabletop",
  "synonyms": ["cornet", "bugle", "horn"],
  "kind_of": ["musical instrument", "brass instrument"],
  "not_for": ["saxophone", "trombone", "car horn"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.48, "min": 0.15, "max": 1.2, "axis": "x", "words": ["long"]},
    "valves": {"type": "count", "default": 3, "min": 1, "max": 4, "words": ["valve"]},
    "color": {"type": "color", "default": "GOLD"},
    "valve_color": {"type": "color", "default": "SILVER"},
    "cap_color": {"type": "color", "default": "CREAM"}
  },
  "parts": ["bell", "tube", "valve", "stem", "button", "mouthpiece", "brace", "ring"],
  "ports": [],
  "examples": [
    ["a trumpet", "trumpet = trumpet()"],
    ["a golden trumpet", "trumpet = trumpet()"]
  ]
}"""


def trumpet(item, length=0.48, valves=3, color=GOLD, valve_color=SILVER, cap_color=CREAM):
    l = length
    z = 0.125 * l
    bar = 0.012 * l
    add_lathe(item, "bell", [(0, 0), (bar, 0), (1.1 * bar, 0.12 * l), (1.6 * bar, 0.25 * l),
                             (0.035 * l, 0.34 * l), (0.06 * l, 0.405 * l), (0.095 * l, 0.44 * l),
                             (0.125 * l, 0.455 * l), (0.125 * l, 0.462 * l), (0.09 * l, 0.448 * l),
                             (0.055 * l, 0.41 * l), (0.03 * l, 0.345 * l), (0, 0.3 * l)], color,
              at=(0.038 * l, 0, z), turn=(0, 90, 0), sides=48)
    low = z - 0.085 * l
    add_pipe(item, "tube_1", [(0.04 * l, 0, z), (-0.1 * l, 0, z), (-0.2 * l, 0, z),
                              (-0.25 * l, 0, z - 0.02 * l), (-0.27 * l, 0, (z + low) / 2),
                              (-0.25 * l, 0, low + 0.01 * l), (-0.2 * l, 0, low),
                              (-0.05 * l, 0, low)], bar, color)
    y = 0.04 * l
    add_pipe(item, "tube_2", [(-0.4 * l, y, z), (0, y, z), (0.15 * l, y, z), (0.2 * l, y, z),
                              (0.25 * l, y, z - 0.02 * l), (0.265 * l, y, (z + low) / 2),
                              (0.25 * l, y, low + 0.01 * l), (0.2 * l, y, low), (0.05 * l, y, low),
                              (-0.02 * l, 0.5 * y, low)], 0.9 * bar, color)
    add_lathe(item, "mouthpiece", [(0, 0), (0.024 * l, 0), (0.026 * l, 0.008 * l),
                                   (0.022 * l, 0.03 * l), (0.011 * l, 0.05 * l),
                                   (0.009 * l, 0.11 * l), (0, 0.11 * l)], valve_color,
              at=(-l / 2, y, z), turn=(0, 90, 0), sides=28)
    for k in range(valves):
        x = (-0.03 + 0.055 * (k - (valves - 1) / 2)) * l
        add_cylinder(item, f"valve_{k + 1}", 0.024 * l, 0.17 * l, valve_color, bevel=0.004 * l,
                     at=(x, 0.45 * y, z - 0.11 * l), sides=28)
        add_cylinder(item, f"ring_{k + 1}", 0.027 * l, 0.02 * l, color,
                     at=(x, 0.45 * y, z + 0.045 * l), bevel=0.004 * l, sides=28)
        add_cylinder(item, f"stem_{k + 1}", 0.006 * l, 0.05 * l, valve_color, sides=12,
                     at=(x, 0.45 * y, z + 0.06 * l))
        add_cylinder(item, f"button_{k + 1}", 0.016 * l, 0.01 * l, cap_color, bevel=0.003 * l,
                     sides=24, at=(x, 0.45 * y, z + 0.105 * l))
    add_pipe(item, "brace_1", [(0.14 * l, 0, z), (0.14 * l, y, z)], 0.5 * bar, color)
    add_pipe(item, "brace_2", [(-0.18 * l, 0, z), (-0.18 * l, y, z)], 0.5 * bar, color)
