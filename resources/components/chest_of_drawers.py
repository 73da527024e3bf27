"""{
  "summary": "chest of drawers",
  "category": "furniture",
  "size": "furniture",
  "synonyms": ["drawer chest", "dresser", "bureau", "commode", "tallboy"],
  "kind_of": ["furniture", "storage", "cabinet"],
  "not_for": ["treasure chest", "desk", "desk organizer"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.9, "min": 0.25, "max": 3.0, "axis": "x", "words": ["wide", "long"]},
    "depth": {"type": "length", "default": 0.45, "min": 0.2, "max": 1.0, "axis": "y", "words": ["deep"]},
    "height": {"type": "length", "default": 1.0, "min": 0.3, "max": 2.2, "axis": "z", "words": ["tall", "high"]},
    "drawers": {"type": "count", "default": 4, "min": 1, "max": 8},
    "legs": {"type": "switch", "default": true, "words": ["feet"]},
    "knobs": {"type": "switch", "default": true, "words": ["handles"]},
    "color": {"type": "color", "default": "WOOD"},
    "top_color": {"type": "color", "default": "color"},
    "drawer_color": {"type": "color", "default": "color"},
    "knob_color": {"type": "color", "default": "BRASS"},
    "leg_color": {"type": "color", "default": "color"}
  },
  "parts": ["body", "top", "drawer", "handle", "leg"],
  "ports": ["top"],
  "examples": [
    ["a chest of five drawers", "chest = chest_of_drawers(drawers=5)"],
    ["a small blue dresser with golden knobs", "dresser = chest_of_drawers(width=0.6, height=0.7, drawers=3, color=blue, knob_color=gold)"]
  ]
}"""


def chest_of_drawers(item, width=0.9, depth=0.45, height=1.0, drawers=4, legs=True, knobs=True,
                     color=WOOD, top_color=None, drawer_color=None, knob_color=BRASS,
                     leg_color=None):
    cabinet(item, width, depth, height, 0, drawers, legs, knobs, color, top_color, None,
            drawer_color, knob_color, leg_color)
