"""{
  "summary": "household machine: a box with door, window, knobs, buttons, display and burners",
  "category": "archetype",
  "size": "furniture",
  "synonyms": ["household appliance", "kitchen appliance", "device", "electrical appliance"],
  "kind_of": ["oven", "stove", "cooker", "microwave", "washing machine", "dryer", "dishwasher", "fridge", "refrigerator", "freezer", "heater", "radio", "speaker", "safe", "vending machine", "air conditioner", "computer case", "server", "printer", "cabinet", "locker", "television", "coffee machine", "toaster oven", "generator", "amplifier", "jukebox", "arcade machine", "atm", "minibar", "dehumidifier"],
  "not_for": [],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.6, "min": 0.08, "max": 2, "axis": "x", "words": ["wide", "width"]},
    "depth": {"type": "length", "default": 0.6, "min": 0.08, "max": 2, "axis": "y", "words": ["deep", "depth"]},
    "height": {"type": "length", "default": 0.85, "min": 0.08, "max": 2.5, "axis": "z", "words": ["tall", "high", "height"]},
    "doors": {"type": "count", "default": 1, "min": 0, "max": 3, "words": ["doors", "door"]},
    "round_door": {"type": "switch", "default": false, "words": ["round door", "porthole"]},
    "window": {"type": "switch", "default": true, "words": ["window", "glass door"]},
    "knobs": {"type": "count", "default": 4, "min": 0, "max": 8, "words": ["knobs", "dials"]},
    "buttons": {"type": "count", "default": 0, "min": 0, "max": 10, "words": ["buttons"]},
    "display": {"type": "switch", "default": true, "words": ["display", "screen", "clock"]},
    "burners": {"type": "count", "default": 0, "min": 0, "max": 6, "words": ["burners", "hobs", "plates"]},
    "feet": {"type": "switch", "default": true},
    "color": {"type": "color", "default": "WHITE"},
    "door_color": {"type": "color", "default": "color"},
    "window_color": {"type": "color", "default": "DARK_BLUE"},
    "handle_color": {"type": "color", "default": "STEEL"},
    "panel_color": {"type": "color", "default": "DARK_GREY"},
    "knob_color": {"type": "color", "default": "LIGHT_GREY"},
    "button_color": {"type": "color", "default": "RED"},
    "display_color": {"type": "color", "default": "TURQUOISE"},
    "burner_color": {"type": "color", "default": "BLACK"},
    "foot_color": {"type": "color", "default": "BLACK"}
  },
  "parts": ["body", "panel", "door", "window", "rim", "handle", "knob", "mark", "button", "display", "burner", "foot"],
  "ports": ["top"],
  "examples": [
    ["a red stove with 4 burners", "stove = appliance(burners=4, color=red)"],
    ["a washing machine", "washing_machine = appliance(round_door=on, knobs=1, buttons=3)"],
    ["a silver fridge with two doors", "fridge = appliance(height=1.8, depth=0.65, doors=2, window=off, knobs=0, display=off, color=silver)"]
  ]
}"""


def appliance(item, width=0.6, depth=0.6, height=0.85, doors=1, round_door=False, window=True,
              knobs=4, buttons=0, display=True, burners=0, feet=True, color=WHITE, door_color=None,
              window_color=DARK_BLUE, handle_color=STEEL, panel_color=DARK_GREY,
              knob_color=LIGHT_GREY, button_color=RED, display_color=TURQUOISE,
              burner_color=BLACK, foot_color=BLACK):
    unit = min(width, depth, height)
    out = 0.08 * unit  # How far handles and knobs stand out.
    front = depth / 2 - (out if doors or knobs else 0.3 * out if buttons or display else 0)
    foot = 0.04 * height if feet else 0
    stove = 0.03 * unit if burners else 0
    top = height - stove
    middle = (depth / 2 - front) / 2
    add_box(item, "body", (width, depth / 2 + front, top - foot), color, at=(0, middle, foot),
            bevel=0.03 * unit)
    panel = bool(knobs or buttons or display)
    strip = min(0.17 * (top - foot), 0.3 * width) if panel else 0
    if panel:
        high = 0.72 * strip if doors else min(0.9 * strip, 0.8 * (top - foot))
        _appliance_panel(item, (width, high, unit), (-front, top - 0.5 * strip - 0.02 * unit), out,
                         knobs, buttons, display,
                         (panel_color, knob_color, button_color, display_color))
    room = (foot + 0.03 * unit, top - strip - 0.04 * unit)
    if round_door and doors:
        _appliance_porthole(item, width, room, front, out, door_color or color,
                            window and window_color,
                            handle_color)
    else:
        _appliance_doors(item, width, room, front, out, doors, door_color or color,
                         window and window_color, handle_color)
    for k in range(burners):
        columns = 1 if burners == 1 else 2 if burners <= 4 else 3
        rows = -(-burners // columns)
        cell = (width / columns, (depth / 2 + front) / rows)
        radius = 0.36 * min(cell)
        at = ((k % columns - (columns - 1) / 2) * cell[0] * 0.92,
              middle + (k // columns - (rows - 1) / 2) * cell[1] * 0.9)
        add_lathe(item, f"burner_{k + 1}", [(0, 0), (radius, 0), (radius, 0.8 * stove),
                                            (0.9 * radius, stove), (0.5 * radius, stove),
                                            (0.45 * radius, 0.7 * stove), (0, 0.7 * stove)],
                  burner_color, at=(*at, top))
    if feet:
        for k, (x, y) in enumerate(((-1, -1), (1, -1), (1, 1), (-1, 1))):
            add_cylinder(item, f"foot_{k + 1}", 0.06 * unit, 1.2 * foot, foot_color, sides=20,
                         at=(x * (width / 2 - 0.12 * unit),
                             middle + y * ((depth / 2 + front) / 2 - 0.12 * unit), 0))
    item.port("top", (0, middle, height), (0.94 * width, 0.9 * (depth / 2 + front)))


def _appliance_panel(item, size, at, out, knobs, buttons, display, colors):
    """The strip of knobs, display and buttons, from left to right."""
    width, high, unit = size
    y, z = at
    face = y - 0.12 * out
    add_box(item, "panel", (0.92 * width, 0.3 * out, high), colors[0],
            at=(0, y + 0.03 * out, z - high / 2), bevel=0.05 * out)
    left = knobs - knobs // 2
    order = ["knob"] * left + ["display"] * display + ["knob"] * (knobs
                                                                  - left) + ["button"] * buttons
    weight = {"knob": 1.0, "display": 2.2, "button": 0.7}
    cell = 0.88 * width / max(sum(weight[kind] for kind in order), 4)
    x = -cell * sum(weight[kind] for kind in order) / 2
    made = {"knob": 0, "display": 0, "button": 0}
    for kind in order:
        x += cell * weight[kind] / 2
        made[kind] += 1
        name = kind if kind == "display" else f"{kind}_{made[kind]}"
        if kind == "knob":
            radius = min(0.36 * high, 0.4 * cell)
            add_cylinder(item, name, radius, 0.88 * out, colors[1], at=(x, face, z),
                         turn=(90, 0, 0),
                         top_radius=0.8 * radius, bevel=0.1 * out, sides=28)
            add_box(item, f"mark_{made[kind]}", (0.14 * radius, 0.08 * out, 0.7 * radius),
                    colors[0],
                    at=(x, face - 0.86 * out, z + 0.02 * radius))
        elif kind == "button":
            radius = min(0.22 * high, 0.28 * cell)
            add_cylinder(item, name, radius, 0.17 * out, colors[2], at=(x, face, z),
                         turn=(90, 0, 0),
                         bevel=0.05 * out, sides=24)
        else:
            add_box(item, name, (0.85 * 2.2 * cell, 0.1 * out, 0.56 * high), colors[3],
                    at=(x, face - 0.02 * out, z - 0.28 * high), bevel=0.02 * out)
        x += cell * weight[kind] / 2


def _appliance_doors(item, width, room, front, out, doors, color, window_color, handle_color):
    low, whole = room[0], room[1] - room[0]
    shares = {1: (1,), 2: (0.64, 0.36), 3: (0.4, 0.3, 0.3)}.get(doors, ())
    for k, share in enumerate(shares):
        high = (share - 0.02) * whole
        wide = 0.94 * width
        add_box(item, f"door_{k + 1}", (wide, 0.5 * out, high), color,
                at=(0, -front - 0.2 * out, low),
                bevel=0.16 * out)
        upright = high > 1.05 * wide  # Tall doors open sideways.
        if window_color:
            add_box(item, f"window_{k + 1}", (0.72 * wide, 0.1 * out, 0.6 * high), window_color,
                    at=(0, -front - 0.46 * out, low + (0.2 if upright else 0.14) * high),
                    bevel=0.04 * out)
        x, z = ((-0.42 * wide, low + 0.5 * high) if upright else (0, low + 0.87 * high))
        _appliance_handle(item, f"handle_{k + 1}", (x, -front - 0.4 * out, z), 0.55 * out,
                          0.5 * high if upright else 0.6 * wide, 0.15 * out, upright, handle_color)
        low += share * whole


def _appliance_handle(item, name, at, out, long, bar, upright, color):
    half = long / 2
    way = [(-half, 0), (-half, -out + bar), (half, -out + bar), (half, 0)]
    points = [(0, y, x) if upright else (x, y, 0) for x, y in way]
    add_pipe(item, name, points, bar, color, at=at, rounded=False)


def _appliance_porthole(item, width, room, front, out, color, window_color, handle_color):
    radius = 0.42 * min(width, room[1] - room[0])
    at = (0, -front, (room[0] + room[1]) / 2)
    turn = (90, 0, 0)
    add_lathe(item, "rim", [(0.72 * radius, -0.1 * out), (radius, -0.1 * out), (radius, 0.3 * out),
                            (0.94 * radius, 0.5 * out), (0.78 * radius, 0.5 * out),
                            (0.72 * radius, 0.3 * out)], handle_color, at=at, turn=turn, sides=56)
    add_lathe(item, "door", [(0, 0), (0.76 * radius, 0), (0.76 * radius, 0.3 * out),
                             (0.5 * radius, 0.42 * out), (0, 0.5 * out)], window_color or color,
              at=at, turn=turn, sides=56, smooth=60)
    add_box(item, "handle", (0.1 * radius, 0.8 * out, 0.4 * radius), color,
            at=(-0.86 * radius, -front - 0.6 * out, at[2] - 0.2 * radius), bevel=0.1 * out)
