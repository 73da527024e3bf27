"""{
  "summary": "chair with a back and four legs",
  "category": "furniture",
  "size": "furniture",
  "synonyms": ["dining chair", "kitchen chair", "wooden chair", "side chair"],
  "kind_of": ["seat", "furniture"],
  "not_for": ["armchair", "office chair", "wheelchair", "rocking chair", "stool", "high chair"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.9, "min": 0.3, "max": 2.0, "axis": "z", "words": ["tall", "high"]},
    "width": {"type": "length", "default": 0.45, "min": 0.2, "max": 1.0, "axis": "x", "words": ["wide"]},
    "depth": {"type": "length", "default": 0.5, "min": 0.2, "max": 1.0, "axis": "y", "words": ["deep"]},
    "back": {"type": "choice", "default": "slats", "choices": ["slats", "ladder", "spindles", "solid"], "words": ["backrest"]},
    "legs": {"type": "count", "default": 4, "min": 3, "max": 4},
    "arms": {"type": "switch", "default": false, "words": ["armrests", "armrest"]},
    "cushion": {"type": "switch", "default": false, "words": ["padded", "upholstered"]},
    "color": {"type": "color", "default": "WOOD"},
    "seat_color": {"type": "color", "default": "color"},
    "leg_color": {"type": "color", "default": "color"},
    "back_color": {"type": "color", "default": "color"},
    "arm_color": {"type": "color", "default": "color"},
    "cushion_color": {"type": "color", "default": "RED"}
  },
  "parts": ["seat", "apron", "leg", "stretcher", "back", "back_post", "back_rail", "back_slat", "arm", "arm_post", "cushion"],
  "ports": ["top", "below"],
  "examples": [
    ["a wooden chair", "chair = chair()"],
    ["a white chair with a blue seat and armrests", "chair = chair(color=white, seat_color=blue, arms=on)"],
    ["four chairs around a table", "table = dining_table()\nchair = chair(count=4, around=table)"]
  ]
}"""


def chair(item, height=0.9, width=0.45, depth=0.5, back="slats", legs=4, arms=False, cushion=False,
          color=WOOD, seat_color=None, leg_color=None, back_color=None, arm_color=None,
          cushion_color=RED):
    bar = 0.09 * min(width, depth, 0.5 * height)
    seat = 0.5 * height
    lean = 0.1 * depth
    rear = depth / 2 - lean
    add_box(item, "seat", (width, depth - lean, bar), seat_color or color,
            at=(0, -lean / 2, seat - bar), bevel=0.35 * bar)
    add_box(item, "apron", (width - 2 * bar, depth - lean - 2 * bar, bar), leg_color or color,
            at=(0, -lean / 2, seat - 1.9 * bar))
    _chair_legs(item, legs, width, depth, rear, seat, bar, leg_color or color)
    post = rear - 0.6 * bar
    slope = (depth / 2 - 0.4 * bar - post) / (height - seat)
    _chair_back(item, back, height, width, post, seat, bar, slope, back_color or color)
    if arms:
        _chair_arms(item, height, width, depth, post, seat, bar, slope, arm_color or color)
    top = seat
    if cushion:
        top += 1.1 * bar
        add_box(item, "cushion", (width - 3 * bar, depth - lean - 2.4 * bar, 1.2 * bar),
                cushion_color, at=(0, -lean / 2 - 0.4 * bar, seat - 0.1 * bar), bevel=0.5 * bar)
    item.port("top", (0, -lean / 2 - 0.4 * bar, top), (width - 3 * bar, depth - lean - 2.5 * bar))
    item.port("below", (0, -lean / 2, 0), (width - 3 * bar, depth - lean - 3 * bar, seat - 2 * bar))


def _chair_legs(item, legs, width, depth, rear, seat, bar, color):
    x, front, back = width / 2 - 0.6 * bar, 0.6 * bar - depth / 2, rear - 0.6 * bar
    feet = [(x, back), (-x, back)] + ([(-x, front), (x, front)] if legs == 4 else [(0, front)])
    for k, (foot_x, foot_y) in enumerate(feet, 1):
        add_cylinder(item, f"leg_{k}", 0.36 * bar, seat - 0.5 * bar, color, at=(foot_x, foot_y, 0),
                     top_radius=0.55 * bar, sides=20)
    if legs == 4:
        for k, side in enumerate((-x, x), 1):
            add_box(item, f"stretcher_{k}", (0.4 * bar, back - front, 0.6 * bar), color,
                    at=(side, (front + back) / 2, 0.35 * seat), bevel=0.1 * bar)


def _chair_back(item, style, height, width, post, seat, bar, slope, color):
    inner = width - 1.2 * bar
    low, high = seat + 0.18 * (height - seat), height - 2 * bar
    made = [add_box(item, f"back_post_{k}", (0.9 * bar, 0.8 * bar, height - seat - 0.5 * bar),
                    color,
                    at=(side * inner / 2, post, seat - 0.4 * bar), bevel=0.2 * bar)
            for k, side in enumerate((-1, 1), 1)]
    made.append(add_box(item, "back_rail_1", (width, 0.8 * bar, 2 * bar), color,
                        at=(0, post, high), bevel=0.3 * bar))
    if style == "slats":
        made.append(add_box(item, "back_rail_2", (inner, 0.6 * bar, bar), color, at=(0, post, low),
                            bevel=0.15 * bar))
        made += [add_box(item, f"back_slat_{k + 1}", (0.1 * inner, 0.35 * bar, high - low), color,
                         at=((k - 1.5) * 0.21 * inner, post, low + 0.3 * bar), bevel=0.1 * bar)
                 for k in range(4)]
    elif style == "ladder":
        step = (high - low) / 3
        made += [add_box(item, f"back_slat_{k + 1}", (inner, 0.45 * bar, 0.45 * step), color,
                         at=(0, post, low + (k + 0.1) * step), bevel=0.15 * bar) for k in range(3)]
    elif style == "spindles":
        made += [add_cylinder(item, f"back_slat_{k + 1}", 0.22 * bar, high - seat + 0.8 * bar,
                              color,
                              at=((k - 2.5) * 0.15 * inner, post, seat - 0.4 * bar), sides=12)
                 for k in range(6)]
    else:
        made.append(add_box(item, "back", (inner, 0.5 * bar, high - low + 0.4 * bar), color,
                            at=(0, post, low), bevel=0.15 * bar))
    for part in made:
        part.location.y += slope * (part.location.z - seat)
        for vert in part.data.vertices:
            vert.co.y += slope * vert.co.z


def _chair_arms(item, height, width, depth, post, seat, bar, slope, color):
    rest = seat + 0.45 * (height - seat)
    front, back = -0.38 * depth, post + slope * (rest - seat)
    for k, side in enumerate((-1, 1), 1):
        x = side * (width / 2 - 0.65 * bar)
        add_box(item, f"arm_{k}", (1.3 * bar, back - front + bar, 0.7 * bar), color,
                at=(x, (front + back) / 2 - 0.5 * bar, rest), bevel=0.3 * bar)
        add_cylinder(item, f"arm_post_{k}", 0.4 * bar, rest - seat + 0.7 * bar, color,
                     at=(x, front, seat - 0.4 * bar), sides=20)
