"""{
  "summary": "wooden drumstick, lying down",
  "category": "music",
  "size": "tiny",
  "synonyms": ["drum stick", "stick for drums"],
  "kind_of": ["musical accessory", "percussion"],
  "not_for": ["drum", "chicken drumstick", "chopstick"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.4, "min": 0.1, "max": 1.0, "axis": "x", "words": ["long"]},
    "grip": {"type": "switch", "default": false},
    "color": {"type": "color", "default": "LIGHT_WOOD"},
    "tip_color": {"type": "color", "default": "color"},
    "grip_color": {"type": "color", "default": "RED"}
  },
  "parts": ["stick", "tip", "grip"],
  "ports": [],
  "examples": [
    ["a drumstick", "drumstick = drumstick()"],
    ["two drumsticks", "drumstick = drumstick(count=2)"]
  ]
}"""


def drumstick(item, length=0.4, grip=False, color=LIGHT_WOOD, tip_color=None, grip_color=RED):
    radius = 0.019 * length
    place = dict(at=(-length / 2, 0, radius), turn=(0, 90, 0))
    add_lathe(item, "stick", [(0, 0), (0.8 * radius, 0), (radius, 0.02 * length),
                              (radius, 0.68 * length), (0.45 * radius, 0.93 * length),
                              (0, 0.93 * length)], color, sides=24, **place)
    add_lathe(item, "tip", [(0, 0.925 * length), (0.45 * radius, 0.925 * length),
                            (0.85 * radius, 0.955 * length), (0.8 * radius, 0.98 * length),
                            (0.45 * radius, length), (0, length)], tip_color or color, sides=24,
              **place)
    if grip:
        add_lathe(item, "grip", [(0, 0.06 * length), (1.06 * radius, 0.06 * length),
                                 (1.06 * radius, 0.35 * length), (0, 0.35 * length)], grip_color,
                  sides=24, at=(-length / 2, 0, 1.06 * radius), turn=(0, 90, 0))
