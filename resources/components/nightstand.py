"""{
  "summary": "nightstand: a small table with drawers beside a bed",
  "category": "furniture",
  "size": "furniture",
  "synonyms": ["bedside table", "night stand", "bedside cabinet", "night table", "bedside stand"],
  "kind_of": ["furniture", "storage", "table", "cabinet"],
  "not_for": ["desk", "dining table"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.45, "min": 0.25, "max": 1.0, "axis": "x", "words": ["wide"]},
    "depth": {"type": "length", "default": 0.4, "min": 0.2, "max": 0.8, "axis": "y", "words": ["deep"]},
    "height": {"type": "length", "default": 0.55, "min": 0.3, "max": 1.0, "axis": "z", "words": ["tall", "high"]},
    "drawers": {"type": "count", "default": 2, "min": 1, "max": 4},
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
    ["a nightstand on each side of a bed", "bed = bed()\nleft = nightstand(left_of=bed)\nright = nightstand(right_of=bed)"],
    ["a white bedside table with one drawer", "table = nightstand(drawers=1, color=white)"]
  ]
}"""


def nightstand(item, width=0.45, depth=0.4, height=0.55, drawers=2, legs=True, knobs=True,
               color=WOOD, top_color=None, drawer_color=None, knob_color=BRASS, leg_color=None):
    cabinet(item, width, depth, height, 0, drawers, legs, knobs, color, top_color, None,
            drawer_color, knob_color, leg_color)
