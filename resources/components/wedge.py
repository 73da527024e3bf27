"""{
  "summary": "ramp that rises from front to back",
  "category": "solid",
  "size": "any",
  "synonyms": ["ramp", "slope", "doorstop", "incline", "inclined plane"],
  "kind_of": ["shape", "solid", "primitive"],
  "not_for": ["potato wedge"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.2, "min": 0.002, "max": 50, "axis": "x", "words": ["wide", "width"]},
    "depth": {"type": "length", "default": 0.3, "min": 0.002, "max": 50, "axis": "y", "words": ["deep", "depth"]},
    "height": {"type": "length", "default": 0.15, "min": 0.002, "max": 50, "axis": "z", "words": ["tall", "high", "height"]},
    "color": {"type": "color", "default": "GREY"}
  },
  "parts": ["wedge"],
  "ports": [],
  "examples": [
    ["a wooden ramp", "ramp = wedge(color=wood)"],
    ["a steep yellow wedge", "wedge = wedge(depth=0.15, height=0.2, color=yellow)"]
  ]
}"""


def wedge(item, width=0.2, depth=0.3, height=0.15, color=GREY):
    # Drawn from the side and stood up; turned so that it rises towards the back.
    outline = [(-depth / 2, 0), (depth / 2, 0), (depth / 2, height)]
    add_plate(item, "wedge", outline, width, color, at=(-width / 2, 0, 0), turn=(90, 0, 90))
