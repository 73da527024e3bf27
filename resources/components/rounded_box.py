"""{
  "summary": "box with rounded edges and corners",
  "category": "solid",
  "size": "any",
  "synonyms": ["rounded cube", "rounded cuboid", "rounded block", "soft cube", "pill box shape"],
  "kind_of": ["shape", "solid", "primitive"],
  "not_for": [],
  "front": false,
  "parameters": {
    "width": {"type": "length", "default": 0.2, "min": 0.002, "max": 50, "axis": "x", "words": ["wide", "width"]},
    "depth": {"type": "length", "default": 0.2, "min": 0.002, "max": 50, "axis": "y", "words": ["deep", "depth"]},
    "height": {"type": "length", "default": 0.2, "min": 0.002, "max": 50, "axis": "z", "words": ["tall", "high", "height"]},
    "radius": {"type": "length", "default": 0.03, "min": 0.0005, "max": 10, "words": ["rounded", "radius"]},
    "color": {"type": "color", "default": "GREY"}
  },
  "parts": ["rounded_box"],
  "ports": ["top"],
  "examples": [
    ["a soft white cube with rounded corners", "cube = rounded_box(radius=4*cm, color=white)"],
    ["a flat rounded bar of soap", "soap = rounded_box(width=9*cm, depth=6*cm, height=3*cm, radius=1*cm, color=pink)"]
  ]
}"""


def rounded_box(item, width=0.2, depth=0.2, height=0.2, radius=0.03, color=GREY):
    size = (width, depth, height)
    radius = min(radius, 0.48 * min(size))
    add_box(item, "rounded_box", size, color, bevel=radius, steps=6)
    item.port("top", (0, 0, height), (width - 2 * radius, depth - 2 * radius))
