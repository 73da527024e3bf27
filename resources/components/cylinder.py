"""{
  "summary": "upright round cylinder or disc",
  "category": "solid",
  "size": "any",
  "synonyms": ["disc", "disk", "puck", "coin shape", "round column", "drum shape", "pillar"],
  "kind_of": ["shape", "solid", "primitive"],
  "not_for": ["gas cylinder", "drum"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.15, "min": 0.002, "max": 50, "axis": "x", "words": ["wide", "across", "diameter"]},
    "height": {"type": "length", "default": 0.2, "min": 0.002, "max": 50, "axis": "z", "words": ["tall", "high", "height"]},
    "color": {"type": "color", "default": "GREY"}
  },
  "parts": ["cylinder"],
  "ports": ["top"],
  "examples": [
    ["a blue cylinder 20 cm tall", "cylinder = cylinder(height=20*cm, color=blue)"],
    ["a thin gold coin", "coin = cylinder(diameter=2.5*cm, height=2*mm, color=gold)"]
  ]
}"""


def cylinder(item, diameter=0.15, height=0.2, color=GREY):
    radius = diameter / 2
    add_cylinder(item, "cylinder", radius, height, color, bevel=0.02 * min(diameter, height),
                 sides=64)
    item.port("top", (0, 0, height), (1.4 * radius, 1.4 * radius))
