"""{
  "summary": "low coffee table with a shelf under its top",
  "category": "furniture",
  "size": "furniture",
  "synonyms": ["low table", "living room table", "cocktail table", "tea table"],
  "kind_of": ["table", "furniture"],
  "not_for": ["dining table", "coffee", "coffee machine"],
  "front": false,
  "parameters": {
    "width": {"type": "length", "default": 1.1, "min": 0.3, "max": 2.5, "axis": "x", "words": ["wide", "long", "across", "diameter"]},
    "depth": {"type": "length", "default": 0.6, "min": 0.3, "max": 1.6, "words": ["deep"]},
    "height": {"type": "length", "default": 0.42, "min": 0.2, "max": 0.8, "axis": "z", "words": ["tall", "high"]},
    "shape": {"type": "choice", "default": "rectangular", "choices": ["rectangular", "round", "oval", "square"], "words": ["circular"]},
    "legs": {"type": "count", "default": 4, "min": 3, "max": 6},
    "shelf": {"type": "switch", "default": true},
    "color": {"type": "color", "default": "WOOD"},
    "top_color": {"type": "color", "default": "color"},
    "leg_color": {"type": "color", "default": "color"},
    "shelf_color": {"type": "color", "default": "color"}
  },
  "parts": ["top", "apron", "leg", "shelf"],
  "ports": ["top", "below"],
  "examples": [
    ["a glass coffee table with black legs", "table = coffee_table(top_color=glass, leg_color=black, shelf=off)"],
    ["a round coffee table", "table = coffee_table(shape=round, width=0.8)"]
  ]
}"""


def coffee_table(item, width=1.1, depth=0.6, height=0.42, shape="rectangular", legs=4, shelf=True,
                 color=WOOD, top_color=None, leg_color=None, shelf_color=None):
    dining_table(item, width, depth, height, shape, legs, color=color, top_color=top_color,
                 leg_color=leg_color)
    room = 0.8 * height
    if shelf:
        if shape in ("round", "square"):
            depth = width
        inset = 0.14 * min(width, depth, 1.2 * height)
        add_board(item, "shelf", shape, (width - inset, depth - inset, 0.05 * height),
                  shelf_color or color, at=(0, 0, 0.28 * height), bevel=0.01 * height)
        room = 0.26 * height
    item.port("below", (0, 0, 0), (0.75 * width, 0.75 * depth, room))
