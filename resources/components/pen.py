"""{
  "summary": "ballpoint or fountain pen with clip; cap or click button",
  "category": "office",
  "size": "tiny",
  "synonyms": ["ballpoint pen", "ball pen", "fountain pen", "marker", "felt-tip pen", "biro"],
  "kind_of": ["stationery", "writing instrument", "office supply"],
  "not_for": ["pencil", "pen holder", "pig pen"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.145, "min": 0.05, "max": 0.6, "words": ["long"]},
    "diameter": {"type": "length", "default": 0.011, "min": 0.004, "max": 0.06, "words": ["thick", "slim"]},
    "cap": {"type": "switch", "default": false},
    "button": {"type": "switch", "default": true, "words": ["click", "click mechanism"]},
    "clip": {"type": "switch", "default": true},
    "grip": {"type": "switch", "default": true},
    "upright": {"type": "switch", "default": false, "words": ["upright", "standing"]},
    "color": {"type": "color", "default": "BLUE"},
    "cap_color": {"type": "color", "default": "color"},
    "clip_color": {"type": "color", "default": "SILVER"},
    "tip_color": {"type": "color", "default": "SILVER"},
    "grip_color": {"type": "color", "default": "BLACK"},
    "button_color": {"type": "color", "default": "SILVER"}
  },
  "parts": ["body", "grip", "tip", "point", "ring", "cap", "clip", "button"],
  "ports": [],
  "examples": [
    ["a black pen with a golden clip", "pen = pen(color=black, clip_color=gold)"],
    ["a red pen with its cap on", "pen = pen(color=red, cap=on)"]
  ]
}"""


def pen(item, length=0.145, diameter=0.011, cap=False, button=True, clip=True, grip=True,
        upright=False, color=BLUE, cap_color=None, clip_color=SILVER, tip_color=SILVER,
        grip_color=BLACK, button_color=SILVER):
    radius = min(diameter, 0.25 * length) / 2
    height = 0.85 * length if button else 0.98 * length
    low = radius
    add_lathe(item, "body", [(0, 0.26 * length), (0.94 * radius, 0.26 * length),
                             (0.96 * radius, height - 0.02 * length), (0.7 * radius, height),
                             (0, height)], color)
    add_lathe(item, "ring", [(0, 0.56 * length), (radius, 0.56 * length), (radius, 0.58 * length),
                             (0, 0.58 * length)], clip_color)
    if not cap:
        rings = [(0, 0.12 * length)]
        for k in range(8):
            z = (0.12 + 0.0185 * k) * length
            rings += [(0.92 * radius, z), (0.92 * radius, z + 0.012 * length),
                      (0.86 * radius, z + 0.0135 * length), (0.86 * radius, z + 0.0175 * length)]
        add_lathe(item, "grip", rings + [(0, 0.268 * length)],
                  grip_color if grip else color)
        add_lathe(item, "tip", [(0, 0.025 * length), (0.2 * radius, 0.025 * length),
                                (0.5 * radius, 0.06 * length), (0.88 * radius, 0.125 * length),
                                (0, 0.125 * length)], tip_color)
        add_lathe(item, "point", [(0, 0), (0.07 * radius, 0.003 * length),
                                  (0.13 * radius, 0.03 * length), (0, 0.03 * length)], DARK_GREY,
                  sides=16)
    else:
        add_lathe(item, "cap", [(0, 0), (0.8 * radius, 0), (radius, 0.02 * length),
                                (radius, 0.4 * length), (0, 0.4 * length)], cap_color or color)
    if button:
        add_cylinder(item, "button", 0.5 * radius, length - height + 0.02 * length, button_color,
                     at=(0, 0, height - 0.02 * length), bevel=0.15 * radius, sides=24)
    else:
        add_lathe(item, "button", [(0, 0.96 * length), (0.6 * radius, 0.96 * length),
                                   (0.5 * radius, length), (0, length)], color, sides=24)
    if clip:
        z = (0.1 if cap else 0.6) * length
        add_box(item, "clip_1", (0.2 * radius, 0.5 * radius, 0.25 * length), clip_color,
                at=(-1.3 * radius, 0, z), bevel=0.08 * radius)
        add_box(item, "clip_2", (0.7 * radius, 0.5 * radius, 0.02 * length), clip_color,
                at=(-1.05 * radius, 0, z + (0 if cap else 0.23) * length), bevel=0.08 * radius)
    if not upright:
        _pen_turn(item, 90, 'Y', (-length / 2, 0, low))


def _pen_turn(item, angle, axis, shift):
    """Turns all parts about an axis through the origin, then shifts them."""
    turn = Matrix.Rotation(math.radians(angle), 3, axis)
    for part in item.empty.children:
        part.location = turn @ part.location + Vector(shift)
        part.rotation_euler = (turn @ part.rotation_euler.to_matrix()).to_euler()
