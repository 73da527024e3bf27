"""{
  "summary": "plain box or cube",
  "category": "solid",
  "size": "any",
  "synonyms": ["cube", "cuboid", "square block", "rectangular block", "rectangular prism"],
  "kind_of": ["shape", "solid", "primitive"],
  "not_for": ["cardboard box", "toolbox", "mailbox"],
  "front": false,
  "parameters": {
    "width": {"type": "length", "default": 0.2, "min": 0.002, "max": 50, "axis": "x", "words": ["wide", "width"]},
    "depth": {"type": "length", "default": 0.2, "min": 0.002, "max": 50, "axis": "y", "words": ["deep", "depth"]},
    "height": {"type": "length", "default": 0.2, "min": 0.002, "max": 50, "axis": "z", "words": ["tall", "high", "height"]},
    "color": {"type": "color", "default": "GREY"}
  },
  "parts": ["box"],
  "ports": ["top"],
  "examples": [
    ["a 10 cm red cube", "cube = box(width=10*cm, depth=10*cm, height=10*cm, color=red)"],
    ["a long flat block of wood", "block = box(width=0.4, depth=0.1, height=0.04, color=wood)"]
  ]
}"""


def box(item, width=0.2, depth=0.2, height=0.2, color=GREY):
    size = (width, depth, height)
    add_box(item, "box", size, color, bevel=0.015 * min(size))
    item.port("top", (0, 0, height), (width, depth))
