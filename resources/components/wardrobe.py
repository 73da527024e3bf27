"""{
  "summary": "wardrobe: a tall cupboard for clothes",
  "category": "furniture",
  "size": "furniture",
  "synonyms": ["armoire", "closet", "clothes cupboard", "linen cupboard"],
  "kind_of": ["furniture", "storage", "cabinet"],
  "not_for": ["bookshelf", "refrigerator", "locker"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 1.1, "min": 0.4, "max": 3.0, "axis": "x", "words": ["wide", "long"]},
    "depth": {"type": "length", "default": 0.6, "min": 0.3, "max": 1.0, "axis": "y", "words": ["deep"]},
    "height": {"type": "length", "default": 2.0, "min": 0.8, "max": 2.8, "axis": "z", "words": ["tall", "high"]},
    "doors": {"type": "count", "default": 2, "min": 1, "max": 4},
    "drawers": {"type": "count", "default": 0, "min": 0, "max": 6},
    "legs": {"type": "switch", "default": true, "words": ["feet"]},
    "handles": {"type": "switch", "default": true, "words": ["knobs"]},
    "mirror": {"type": "switch", "default": false, "words": ["mirrored"]},
    "color": {"type": "color", "default": "WOOD"},
    "door_color": {"type": "color", "default": "color"},
    "drawer_color": {"type": "color", "default": "color"},
    "handle_color": {"type": "color", "default": "BRASS"},
    "leg_color": {"type": "color", "default": "color"},
    "mirror_color": {"type": "color", "default": "SILVER"}
  },
  "parts": ["body", "top", "door", "panel", "drawer", "handle", "handle_door", "leg", "mirror"],
  "ports": ["top"],
  "examples": [
    ["a tall white wardrobe with two doors", "wardrobe = wardrobe(height=2.1, color=white)"],
    ["a mirrored closet with three doors", "wardrobe = wardrobe(doors=3, mirror=on)"]
  ]
}"""


def wardrobe(item, width=1.1, depth=0.6, height=2.0, doors=2, drawers=0, legs=True, handles=True,
             mirror=False, color=WOOD, door_color=None, drawer_color=None, handle_color=BRASS,
             leg_color=None, mirror_color=SILVER):
    cabinet(item, width, depth, height, doors, drawers, legs, handles, color, None, door_color,
            drawer_color, handle_color, leg_color)
    if mirror:
        unit = 0.04 * min(width, height, 2 * depth)
        wide = 0.55 * (width - 1.6 * unit) / doors
        middle = (0.5 / doors - 0.5) * (width - 1.6 * unit)
        tall = (0.2 if drawers else 0.6) * height  # Drawers are above the doors.
        add_box(item, "mirror", (wide, 0.4 * unit, tall), mirror_color,
                at=(middle, -depth / 2 + 0.35 * unit, 0.17 * height))
