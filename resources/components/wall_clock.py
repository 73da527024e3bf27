"""{
  "summary": "wall clock with hands",
  "category": "home",
  "size": "tabletop",
  "synonyms": ["clock", "round clock", "kitchen clock", "analog clock", "analogue clock"],
  "kind_of": ["clock", "decoration", "wall decoration"],
  "not_for": ["alarm clock", "wristwatch", "grandfather clock", "hourglass"],
  "front": true,
  "parameters": {
    "diameter": {"type": "length", "default": 0.3, "min": 0.05, "max": 2.0, "axis": "z", "words": ["wide", "tall", "high", "across"]},
    "shape": {"type": "choice", "default": "round", "choices": ["round", "square"]},
    "hour": {"type": "count", "default": 10, "min": 0, "max": 23, "words": ["hours", "o'clock"]},
    "minute": {"type": "count", "default": 9, "min": 0, "max": 59, "words": ["minutes"]},
    "numbers": {"type": "switch", "default": true, "words": ["numerals", "digits"]},
    "second_hand": {"type": "switch", "default": true, "words": ["seconds"]},
    "color": {"type": "color", "default": "DARK_BLUE", "words": ["case", "rim"]},
    "face_color": {"type": "color", "default": "WHITE"},
    "hand_color": {"type": "color", "default": "BLACK"},
    "number_color": {"type": "color", "default": "BLACK"},
    "second_hand_color": {"type": "color", "default": "RED"}
  },
  "parts": ["case", "rim", "face", "mark", "number", "hour_hand", "minute_hand", "second_hand", "pin"],
  "ports": [],
  "examples": [
    ["a wall clock that shows three o'clock", "clock = wall_clock(hour=3, minute=0)"],
    ["a square red clock without numbers", "clock = wall_clock(shape=square, color=red, numbers=off)"]
  ]
}"""


def wall_clock(item, diameter=0.3, shape="round", hour=10, minute=9, numbers=True, second_hand=True,
               color=DARK_BLUE, face_color=WHITE, hand_color=BLACK, number_color=BLACK,
               second_hand_color=RED):
    radius = diameter / 2
    deep = 0.14 * diameter
    if shape == "round":
        add_lathe(item, "case", [(0, 0), (0.97 * radius, 0), (radius, 0.03 * radius),
                                 (radius, 0.9 * deep), (0.97 * radius, deep), (0.9 * radius, deep),
                                 (0.87 * radius, 0.7 * deep), (0, 0.7 * deep)],
                  color, at=(0, deep / 2, radius), turn=(90, 0, 0), sides=64)
        add_cylinder(item, "face", 0.9 * radius, 0.1 * deep, face_color, sides=64,
                     at=(0, -0.14 * deep, radius), turn=(90, 0, 0))
    else:
        add_box(item, "case", (diameter, 0.9 * deep, diameter), color, at=(0, 0.05 * deep, 0),
                bevel=0.06 * radius)
        add_box(item, "face", (1.74 * radius, 0.2 * deep, 1.74 * radius), face_color,
                at=(0, -0.36 * deep, 0.13 * radius))
        for k, (x, z) in enumerate(((0, 0.0), (0, 1.87), (-0.935, 0.065), (0.935, 0.065)), 1):
            size = (0.13, 1.87) if x else (2.0, 0.13)
            add_box(item, f"rim_{k}", (size[0] * radius, 0.3 * deep, size[1] * radius), color,
                    at=(x * radius, -0.35 * deep, z * radius), bevel=0.04 * radius)
    face = -0.24 * deep if shape == "round" else -0.46 * deep
    _wall_clock_dial(item, radius, face, deep, numbers, hand_color, number_color)
    hands = [("hour_hand", 30 * (hour % 12) + minute / 2, 0.48, 0.05, hand_color),
             ("minute_hand", 6 * minute, 0.7, 0.035, hand_color)]
    if second_hand:
        hands.append(("second_hand", 180, 0.74, 0.014, second_hand_color))
    for level, (name, angle, reach, wide, tint) in enumerate(hands):
        outline = [(-wide * radius, -0.14 * radius), (wide * radius, -0.14 * radius),
                   (wide * radius, 0.8 * reach * radius), (0, reach * radius),
                   (-wide * radius, 0.8 * reach * radius)]
        add_plate(item, name, outline, 0.05 * deep, tint, turn=(90, angle, 0),
                  at=(0, face + (0.01 - 0.045 * (level + 1)) * deep, radius))
    add_cylinder(item, "pin", 0.06 * radius, 0.3 * deep, second_hand_color, sides=24,
                 at=(0, face + 0.05 * deep, radius), turn=(90, 0, 0), bevel=0.02 * radius)


def _wall_clock_dial(item, radius, face, deep, numbers, hand_color, number_color):
    for k in range(1, 13):
        angle = math.radians(30 * k)
        x, z = math.sin(angle), math.cos(angle)
        long = 0.12 if k % 3 == 0 else 0.08
        start = radius * (0.84 - long)
        add_box(item, f"mark_{k}", (0.03 * radius, 0.05 * deep, long * radius), hand_color,
                at=(x * start, face, radius + z * start), turn=(0, 30 * k, 0))
        if numbers:
            high = 0.13 * radius
            add_text(item, f"number_{k}", str(k), high, 0.05 * deep, number_color,
                     at=(0.6 * radius * x, face, radius + 0.6 * radius * z - high / 2))
