"""{
  "summary": "microwave oven with door, window, keypad and display",
  "category": "kitchen",
  "size": "tabletop",
  "synonyms": ["microwave oven"],
  "kind_of": ["kitchen appliance", "appliance", "oven"],
  "not_for": ["oven", "toaster oven"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.5, "min": 0.25, "max": 1.2, "axis": "x", "words": ["wide"]},
    "height": {"type": "length", "default": 0.3, "min": 0.15, "max": 0.8, "axis": "z", "words": ["tall", "high"]},
    "depth": {"type": "length", "default": 0.38, "min": 0.2, "max": 0.9, "axis": "y", "words": ["deep"]},
    "handle": {"type": "switch", "default": true},
    "display": {"type": "switch", "default": true, "words": ["display", "clock", "screen"]},
    "buttons": {"type": "count", "default": 12, "min": 0, "max": 15, "words": ["button", "keypad"]},
    "knobs": {"type": "count", "default": 0, "min": 0, "max": 2, "words": ["knob", "dial"]},
    "color": {"type": "color", "default": "WHITE"},
    "door_color": {"type": "color", "default": "DARK_GREY"},
    "window_color": {"type": "color", "default": "BLACK"},
    "handle_color": {"type": "color", "default": "STEEL"},
    "button_color": {"type": "color", "default": "LIGHT_GREY"},
    "display_color": {"type": "color", "default": "TURQUOISE"}
  },
  "parts": ["body", "door", "window", "handle", "post", "panel", "display", "button", "knob", "foot", "vent"],
  "ports": ["top"],
  "examples": [
    ["a black microwave", "oven = microwave(color=black)"],
    ["a white microwave with two knobs instead of buttons", "oven = microwave(color=white, buttons=0, knobs=2)"]
  ]
}"""


def microwave(item, width=0.5, height=0.3, depth=0.38, handle=True, display=True, buttons=12,
              knobs=0, color=WHITE, door_color=DARK_GREY, window_color=BLACK, handle_color=STEEL,
              button_color=LIGHT_GREY, display_color=TURQUOISE):
    foot = 0.03 * height
    out = 0.09 * depth if handle or knobs else 0.0
    front = 0.05 * depth
    body = depth - out - front
    back = depth / 2
    face = back - body
    add_box(item, "body", (width, body, height - foot), color, at=(0, back - body / 2, foot),
            bevel=0.02 * height)
    for k, (a, b) in enumerate(((-1, -1), (1, -1), (-1, 1), (1, 1))):
        add_cylinder(item, f"foot_{k + 1}", min(0.03 * width, 0.08 * body), 1.5 * foot, RUBBER,
                     sides=16, at=(a * 0.42 * width, back - body / 2 + b * 0.38 * body, 0))
    split = 0.22 * width
    high = height - foot
    add_box(item, "door", (0.74 * width, 1.2 * front, 0.94 * high), door_color,
            at=(-width / 2 + 0.38 * width, face - 0.4 * front, foot + 0.03 * high),
            bevel=0.25 * front)
    add_box(item, "window", (0.54 * width, 0.2 * front, 0.6 * high), window_color,
            at=(-width / 2 + 0.35 * width, face - front, foot + 0.2 * high), bevel=0.08 * front)
    add_box(item, "panel", (0.97 * split, 1.2 * front, 0.94 * high), door_color,
            at=(width / 2 - 0.01 * width - split / 2, face - 0.4 * front, foot + 0.03 * high),
            bevel=0.25 * front)
    x = width / 2 - 0.01 * width - split / 2
    plane = face - front
    if handle:
        hx = -width / 2 + 0.69 * width
        add_cylinder(item, "handle", 0.3 * out, 0.7 * high, handle_color, bevel=0.1 * out, sides=24,
                     at=(hx, plane - 0.7 * out, foot + 0.15 * high))
        for k in range(2):
            add_cylinder(item, f"post_{k + 1}", 0.2 * out, 0.75 * out, handle_color, sides=16,
                         at=(hx, plane + 0.02 * depth, foot + (0.25 + 0.5 * k) * high),
                         turn=(90, 0, 0))
    top = foot + 0.9 * high
    if display:
        add_box(item, "display", (0.8 * split, 0.2 * front, 0.13 * high), display_color,
                at=(x, plane, top - 0.13 * high), bevel=0.05 * front)
        top -= 0.19 * high
    room = top - foot - 0.1 * high
    if knobs:
        share = room * (0.6 if buttons else 1)
        for k in range(knobs):
            size = min(0.34 * split, 0.38 * share / knobs)
            add_cylinder(item, f"knob_{k + 1}", size, out + 0.3 * front
                         - (0.0 if not handle else 0.3 * out), button_color,
                         at=(x, plane + 0.3 * front, top - (k + 0.5) * share / knobs),
                         turn=(90, 0, 0), bevel=0.15 * size)
        top -= share
        room -= share
    rows = math.ceil(buttons / 3)
    for k in range(buttons):
        row, column = divmod(k, 3)
        step = min(room / rows, 0.16 * high)
        add_box(item, f"button_{k + 1}", (0.22 * split, 0.3 * front, 0.7 * step), button_color,
                at=(x + (column - 1) * 0.28 * split, plane, top - (row + 0.85) * step),
                bevel=min(0.1 * front, 0.1 * step))
    for k in range(6):
        add_box(item, f"vent_{k + 1}", (0.004 * width, 0.3 * body, 0.01 * height), DARK_GREY,
                at=(width / 2, back - 0.35 * body, foot + (0.55 + 0.05 * k) * high))
    item.port("top", (0, back - body / 2, height), (0.95 * width, 0.9 * body))
