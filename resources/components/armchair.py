"""{
  "summary": "upholstered armchair for one",
  "category": "furniture",
  "size": "furniture",
  "synonyms": ["easy chair", "lounge chair", "club chair", "arm chair", "wing chair", "recliner"],
  "kind_of": ["seat", "furniture", "chair"],
  "not_for": ["chair", "sofa", "office chair"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.85, "min": 0.4, "max": 1.6, "axis": "x", "words": ["wide"]},
    "depth": {"type": "length", "default": 0.85, "min": 0.4, "max": 1.6, "axis": "y", "words": ["deep"]},
    "height": {"type": "length", "default": 0.95, "min": 0.4, "max": 1.6, "axis": "z", "words": ["tall", "high"]},
    "legs": {"type": "count", "default": 4, "min": 4, "max": 6},
    "pillow": {"type": "switch", "default": false, "words": ["throw pillow"]},
    "color": {"type": "color", "default": "GREEN"},
    "cushion_color": {"type": "color", "default": "color", "words": ["seat"]},
    "pillow_color": {"type": "color", "default": "CREAM"},
    "leg_color": {"type": "color", "default": "DARK_WOOD"}
  },
  "parts": ["base", "back", "arm", "seat", "back_cushion", "pillow", "leg"],
  "ports": ["top", "below"],
  "examples": [
    ["a red armchair", "armchair = armchair(color=red)"],
    ["a leather armchair with a white pillow", "armchair = armchair(color=leather, pillow=on, pillow_color=white)"]
  ]
}"""


def armchair(item, width=0.85, depth=0.85, height=0.95, legs=4, pillow=False, color=GREEN,
             cushion_color=None, pillow_color=CREAM, leg_color=DARK_WOOD):
    sofa(item, width, depth, height, seats=1, legs=legs, pillows=int(pillow), color=color,
         cushion_color=cushion_color, pillow_color=pillow_color, leg_color=leg_color)
