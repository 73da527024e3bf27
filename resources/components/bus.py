"""{
  "summary": "bus with windows, doors and wheels",
  "category": "vehicles",
  "size": "room",
  "synonyms": ["school bus", "city bus", "coach", "double-decker", "double-decker bus", "toy bus"],
  "kind_of": ["vehicle", "toy"],
  "not_for": ["truck", "van", "minibus stop"],
  "front": true,
  "parameters": {
    "length": {"type": "length", "default": 11.0, "min": 0.1, "max": 18.0, "axis": "y", "words": ["long"]},
    "windows": {"type": "count", "default": 7, "min": 2, "max": 14, "words": ["window"]},
    "decks": {"type": "count", "default": 1, "min": 1, "max": 2, "words": ["deck", "double"]},
    "doors": {"type": "count", "default": 2, "min": 1, "max": 3, "words": ["door"]},
    "stripe": {"type": "switch", "default": true, "words": ["stripe"]},
    "mirrors": {"type": "switch", "default": true, "words": ["side mirror"]},
    "color": {"type": "color", "default": "YELLOW"},
    "window_color": {"type": "color", "default": "DARK_BLUE"},
    "stripe_color": {"type": "color", "default": "BLACK"},
    "wheel_color": {"type": "color", "default": "BLACK"},
    "hub_color": {"type": "color", "default": "SILVER"},
    "door_color": {"type": "color", "default": "DARK_GREY"}
  },
  "parts": [
    "body", "window", "windshield", "rear_window", "door", "door_glass", "wheel", "hub", "headlight",
    "taillight", "stripe", "bumper", "mirror", "sign", "roof", "axle"],
  "ports": ["top"],
  "examples": [
    ["a yellow school bus", "bus = bus()"],
    ["a red double-decker bus", "bus = bus(decks=2, color=red)"]
  ]
}"""


def bus(item, length=11.0, windows=7, decks=1, doors=2, stripe=True, mirrors=True, color=YELLOW,
        window_color=DARK_BLUE, stripe_color=BLACK, wheel_color=BLACK, hub_color=SILVER,
        door_color=DARK_GREY):
    l = length
    wide = 0.23 * l
    wheel = 0.045 * l
    low = 0.03 * l
    deck = 0.235 * l
    top = low + deck + (decks - 1) * 0.17 * l
    long = 0.984 * l
    body = add_box(item, "body", (wide, long, top - low), color, at=(0, 0, low), bevel=0.022 * l)
    rows = (-0.3 * l, 0.27 * l)
    for side, y in ((side, y) for side in (-1, 1) for y in rows):
        arch = add_cylinder(item, "hollow", 1.12 * wheel, 0.1 * l, color, turn=(0, 90 * side, 0),
                            at=(side * (wide / 2 - 0.05 * l), y, wheel), sides=32)
        cut(body, arch)
    add_box(item, "roof", (0.5 * wide, 0.16 * l, 0.016 * l), LIGHT_GREY,
            at=(0, 0.1 * l, top - 0.003 * l), bevel=0.006 * l)
    front, back = -long / 2, long / 2
    sill = low + 0.105 * l
    number = 1
    for level in range(decks):
        z = sill + level * 0.165 * l
        for side in (-1, 1):
            span = 0.76 * l if side < 0 or level else 0.58 * l
            start = back - 0.06 * l - span
            step = span / windows
            for k in range(windows):
                add_box(item, f"window_{number}", (0.006 * l, 0.86 * step, 0.085 * l), window_color,
                        at=(side * wide / 2, start + (k + 0.5) * step, z),
                        bevel=min(0.002 * l, 0.05 * step))
                number += 1
        add_box(item, f"windshield_{level + 1}", (0.86 * wide, 0.008 * l,
                                                  (0.11 if level == 0 else 0.085) * l),
                window_color, at=(0, front, z - (0.015 * l if level == 0 else 0)), bevel=0.003 * l)
        add_box(item, f"rear_window_{level + 1}", (0.7 * wide, 0.008 * l, 0.08 * l), window_color,
                at=(0, back, z), bevel=0.003 * l)
    for k in range(doors):
        y = (front + 0.085 * l, 0.02 * l, back - 0.12 * l)[k]
        add_box(item, f"door_{k + 1}", (0.01 * l, 0.085 * l, 0.17 * l), door_color,
                at=(wide / 2, y, low + 0.012 * l), bevel=0.003 * l)
        for j, side in enumerate((-1, 1)):
            add_box(item, f"door_glass_{2 * k + j + 1}", (0.006 * l, 0.034 * l, 0.14 * l),
                    window_color, at=(wide / 2 + 0.004 * l, y + side * 0.02 * l, low + 0.03 * l))
    add_box(item, "sign", (0.6 * wide, 0.01 * l, 0.022 * l), BLACK, bevel=0.003 * l,
            at=(0, front, top - 0.03 * l - (0.0 if decks == 1 else 0.14 * l)))
    if stripe:
        for k, side in enumerate((-1, 1)):
            add_box(item, f"stripe_{k + 1}", (0.004 * l, 0.95 * long, 0.012 * l), stripe_color,
                    at=(side * wide / 2, 0, sill - 0.028 * l))
    for k, y in enumerate((front, back)):
        add_box(item, f"bumper_{k + 1}", (0.98 * wide, 0.016 * l, 0.022 * l), door_color,
                bevel=0.005 * l, at=(0, y, low + 0.004 * l))
    for k, side in enumerate((-1, 1)):
        add_cylinder(item, f"headlight_{k + 1}", 0.014 * l, 0.012 * l, CREAM, sides=24,
                     at=(side * 0.36 * wide, front + 0.006 * l, low + 0.048 * l), turn=(90, 0, 0))
        add_box(item, f"taillight_{k + 1}", (0.024 * l, 0.01 * l, 0.02 * l), RED if color != RED
                else DARK_RED, at=(side * 0.38 * wide, back, low + 0.04 * l), bevel=0.003 * l)
        if mirrors:
            add_box(item, f"mirror_{k + 1}", (0.03 * l, 0.01 * l, 0.045 * l), BLACK,
                    bevel=0.004 * l, at=(side * (wide / 2 + 0.01 * l), front + 0.02 * l,
                                         sill + 0.045 * l))
    for j, y in enumerate(rows):
        add_box(item, f"axle_{j + 1}", (wide - 0.07 * l, 0.03 * l, 0.03 * l), door_color,
                at=(0, y, wheel - 0.015 * l))
        for k, x in enumerate((-1, 1)):
            spot, turn = (x * (wide / 2 - 0.038 * l), y, wheel), (0, 90 * x, 0)
            add_lathe(item, f"wheel_{2 * j + k + 1}", [(0, 0), (0.93 * wheel, 0),
                                                       (wheel, 0.006 * l), (wheel, 0.034 * l),
                                                       (0.92 * wheel, 0.039 * l),
                                                       (0.6 * wheel, 0.039 * l),
                                                       (0.58 * wheel, 0.032 * l), (0, 0.032 * l)],
                      wheel_color, at=spot, turn=turn, sides=32)
            add_lathe(item, f"hub_{2 * j + k + 1}", [(0, 0.02 * l), (0.58 * wheel, 0.02 * l),
                                                     (0.56 * wheel, 0.035 * l),
                                                     (0.2 * wheel, 0.038 * l), (0, 0.038 * l)],
                      hub_color, at=spot, turn=turn, sides=24)
    item.port("top", (0, 0, top), (0.8 * wide, 0.8 * l))
