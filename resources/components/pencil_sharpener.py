"""{
  "summary": "small pencil sharpener with hole, blade and screw",
  "category": "office",
  "size": "tiny",
  "synonyms": ["sharpener"],
  "kind_of": ["stationery", "office supply"],
  "not_for": ["pencil", "knife sharpener"],
  "front": true,
  "parameters": {
    "length": {"type": "length", "default": 0.028, "min": 0.015, "max": 0.2, "axis": "y", "words": ["long"]},
    "color": {"type": "color", "default": "RED"},
    "blade_color": {"type": "color", "default": "STEEL"},
    "hole_color": {"type": "color", "default": "BLACK"}
  },
  "parts": ["body", "blade", "screw", "hole", "slot"],
  "ports": [],
  "examples": [
    ["a pencil sharpener", "pencil_sharpener = pencil_sharpener()"],
    ["a blue pencil sharpener", "sharpener = pencil_sharpener(color=blue)"]
  ]
}"""


def pencil_sharpener(item, length=0.028, color=RED, blade_color=STEEL, hole_color=BLACK):
    l = length
    add_plate(item, "body", [(-0.32 * l, 0), (0.32 * l, 0), (0.3 * l, 0.25 * l),
                             (0.32 * l, 0.5 * l), (-0.32 * l, 0.5 * l), (-0.3 * l, 0.25 * l)], l,
              color, at=(0, l / 2, 0), turn=(90, 0, 0), bevel=0.03 * l)
    for k in range(5):
        add_box(item, f"slot_{k + 1}", (0.64 * l, 0.03 * l, 0.24 * l), hole_color,
                at=(0, (k - 2) * 0.12 * l, 0.13 * l))
    add_cylinder(item, "hole", 0.15 * l, 0.02 * l, hole_color, at=(0, -0.488 * l, 0.25 * l),
                 turn=(90, 0, 0))
    add_plate(item, "blade", [(-0.16 * l, -0.42 * l), (0.2 * l, -0.42 * l), (0.2 * l, 0.42 * l),
                              (-0.05 * l, 0.42 * l)], 0.03 * l, blade_color, at=(0, 0, 0.495 * l))
    add_cylinder(item, "screw", 0.1 * l, 0.05 * l, BRASS, at=(0.06 * l, 0, 0.51 * l), sides=24,
                 bevel=0.01 * l)
