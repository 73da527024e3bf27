"""{
  "summary": "desk stapler: base, magazine and arm, slightly open",
  "category": "office",
  "size": "tiny",
  "synonyms": ["desk stapler", "office stapler"],
  "kind_of": ["office supply", "stationery", "desk accessory"],
  "not_for": ["staple gun", "hole punch"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.16, "min": 0.06, "max": 0.5, "axis": "x", "words": ["long"]},
    "angle": {"type": "angle", "default": 12, "min": 0, "max": 60, "words": ["open"]},
    "color": {"type": "color", "default": "BLACK"},
    "arm_color": {"type": "color", "default": "color"},
    "base_color": {"type": "color", "default": "color"},
    "magazine_color": {"type": "color", "default": "STEEL"},
    "plate_color": {"type": "color", "default": "STEEL"},
    "foot": {"type": "switch", "default": true, "words": ["rubber foot"]}
  },
  "parts": ["base", "foot", "plate", "magazine", "arm", "hinge", "staples", "cap"],
  "ports": [],
  "examples": [
    ["a red stapler", "stapler = stapler(color=red)"],
    ["an open stapler with a blue arm", "stapler = stapler(angle=35, arm_color=blue)"]
  ]
}"""


def stapler(item, length=0.16, angle=12, color=BLACK, arm_color=None, base_color=None,
            magazine_color=STEEL, plate_color=STEEL, foot=True):
    l = length
    wide = 0.22 * l
    low = 0.012 * l if foot else 0.0
    if foot:
        add_box(item, "foot", (0.9 * l, 0.85 * wide, 2 * low), RUBBER, bevel=0.5 * low)
    add_plate(item, "base", rounded_outline(0.995 * l, wide, 0.45 * wide), 0.06 * l,
              base_color or color, at=(0, 0, low), bevel=0.02 * l)
    add_box(item, "plate", (0.1 * l, 0.6 * wide, 0.012 * l), plate_color, bevel=0.004 * l,
            at=(0.38 * l, 0, low + 0.054 * l))
    pivot = Vector((-0.38 * l, 0, low + 0.11 * l))
    turn = -min(angle, 60)
    tilt = Matrix.Rotation(math.radians(turn), 3, 'Y')
    at = lambda x, z: pivot + tilt @ Vector((x, 0, z))
    for k, side in enumerate((-1, 1)):
        add_plate(item, f"hinge_{k + 1}", [(-0.07 * l, 0), (0.1 * l, 0), (0.05 * l, 0.13 * l),
                                           (-0.05 * l, 0.13 * l)], 0.014 * l, plate_color,
                  at=(pivot.x, side * 0.4 * wide + 0.007 * l, low + 0.04 * l), turn=(90, 0, 0))
    add_cylinder(item, "cap", 0.03 * l, 0.94 * wide, plate_color, turn=(90, 0, 0), sides=24,
                 at=(pivot.x, 0.47 * wide, pivot.z))
    add_box(item, "magazine", (0.86 * l, 0.5 * wide, 0.05 * l), magazine_color, bevel=0.006 * l,
            at=at(0.38 * l, -0.05 * l + 0.02 * l), turn=(0, turn, 0))
    add_box(item, "staples", (0.5 * l, 0.3 * wide, 0.012 * l), SILVER,
            at=at(0.5 * l, 0.016 * l), turn=(0, turn, 0))
    outline = [(-0.09, -0.01), (0.0, -0.02), (0.8, 0.018), (0.82, 0.05), (0.79, 0.085),
               (0.6, 0.105), (0.2, 0.1), (-0.04, 0.1), (-0.1, 0.06)]
    outline = [(x * l, z * l) for x, z in outline]
    add_plate(item, "arm", outline, 0.86 * wide, arm_color or color, bevel=0.022 * l,
              at=at(0, 0) + Vector((0, 0.43 * wide, 0)),
              turn=(90, turn, 0))
