"""{
  "summary": "cone, or a frustum when its top is flat",
  "category": "solid",
  "size": "any",
  "synonyms": ["frustum", "truncated cone", "spike", "tapered cylinder"],
  "kind_of": ["shape", "solid", "primitive"],
  "not_for": ["ice cream cone", "traffic cone"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.15, "min": 0.002, "max": 50, "words": ["wide", "across", "diameter"]},
    "height": {"type": "length", "default": 0.2, "min": 0.002, "max": 50, "axis": "z", "words": ["tall", "high", "height"]},
    "top_diameter": {"type": "length", "default": 0, "min": 0, "max": 50, "words": ["top", "truncated", "tapered"]},
    "color": {"type": "color", "default": "GREY"}
  },
  "parts": ["cone"],
  "ports": ["top"],
  "examples": [
    ["an orange cone", "cone = cone(color=orange)"],
    ["a grey frustum, 30 cm at the foot and 10 cm at the top", "frustum = cone(diameter=30*cm, top_diameter=10*cm, color=grey)"]
  ]
}"""


def cone(item, diameter=0.15, height=0.2, top_diameter=0, color=GREY):
    top = top_diameter / 2
    add_cylinder(item, "cone", diameter / 2, height, color, top_radius=top, sides=64)
    if top:
        item.port("top", (0, 0, height), (1.4 * top, 1.4 * top))
