"""{
  "summary": "cargo truck with cab, box or open bed, and wheels",
  "category": "vehicles",
  "size": "room",
  "synonyms": [
    "lorry", "cargo truck", "delivery truck", "box truck", "dump truck", "toy truck", "moving truck"],
  "kind_of": ["vehicle", "toy"],
  "not_for": ["car", "pickup truck", "fire truck", "bus"],
  "front": true,
  "parameters": {
    "length": {"type": "length", "default": 7.0, "min": 0.08, "max": 14.0, "axis": "y", "words": ["long"]},
    "style": {"type": "choice", "default": "box", "choices": ["box", "flatbed", "tanker"], "words": ["cargo area", "enclosed", "open bed", "flatbed", "dump", "tanker"]},
    "axles": {"type": "count", "default": 2, "min": 2, "max": 4, "words": ["axle"]},
    "mirrors": {"type": "switch", "default": true, "words": ["side mirror"]},
    "exhaust": {"type": "switch", "default": true, "words": ["exhaust pipe"]},
    "stripe": {"type": "switch", "default": false, "words": ["stripe"]},
    "color": {"type": "color", "default": "BLUE", "words": ["cab"]},
    "cargo_color": {"type": "color", "default": "WHITE"},
    "window_color": {"type": "color", "default": "DARK_BLUE"},
    "wheel_color": {"type": "color", "default": "BLACK"},
    "hub_color": {"type": "color", "default": "SILVER"},
    "trim_color": {"type": "color", "default": "DARK_GREY"},
    "stripe_color": {"type": "color", "default": "RED"}
  },
  "parts": [
    "cab", "cargo", "windshield", "window", "wheel", "hub", "chassis", "bumper", "headlight",
    "taillight", "grille", "bar", "mirror", "mirror_arm", "exhaust", "stripe", "door", "tank", "side",
    "axle", "handle", "step"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a red cargo truck", "truck = truck(color=red)"],
    ["an open truck with three axles", "truck = truck(style=flatbed, axles=3)"]
  ]
}"""


def truck(item, length=7.0, style="box", axles=2, mirrors=True, exhaust=True, stripe=False,
          color=BLUE, cargo_color=WHITE, window_color=DARK_BLUE, wheel_color=BLACK,
          hub_color=SILVER, trim_color=DARK_GREY, stripe_color=RED):
    l = length
    wide = 0.33 * l
    wheel = 0.07 * l
    nose = -l / 2 + 0.012 * l
    cab_end = nose + 0.25 * l
    tail = l / 2
    deck = 0.145 * l
    cab_top = 0.42 * l
    add_box(item, "chassis", (0.5 * wide, 0.95 * l, 0.06 * l), trim_color,
            at=(0, 0.01 * l, 0.085 * l))
    outline = [(nose, 0.07 * l), (nose, 0.22 * l), (nose + 0.04 * l, cab_top - 0.03 * l),
               (nose + 0.07 * l, cab_top), (cab_end, cab_top), (cab_end, 0.07 * l)]
    cab = add_plate(item, "cab", outline, wide, color, at=(-wide / 2, 0, 0), turn=(90, 0, 90),
                    bevel=0.015 * l)
    arch = add_cylinder(item, "hollow", 1.12 * wheel, 1.2 * wide, color,
                        at=(-0.6 * wide, nose + 0.135 * l, wheel), turn=(0, 90, 0), sides=32)
    cut(cab, arch)
    # The windshield follows the slope of the front.
    slope = math.atan2(0.04, 0.17)
    add_box(item, "windshield", (0.86 * wide, 0.02 * l, 0.13 * l), window_color, bevel=0.004 * l,
            at=(0, nose + 0.011 * l, 0.24 * l), turn=(-math.degrees(slope), 0, 0))
    for k, side in enumerate((-1, 1)):
        add_plate(item, f"window_{k + 1}", [(nose + 0.06 * l, 0.25 * l), (nose + 0.2 * l, 0.25 * l),
                                            (nose + 0.2 * l, 0.375 * l),
                                            (nose + 0.085 * l, 0.375 * l)], 0.01 * l, window_color,
                  at=(side * 0.5 * wide - 0.005 * l, 0, 0), turn=(90, 0, 90), bevel=0.002 * l)
        add_box(item, f"handle_{k + 1}", (0.01 * l, 0.03 * l, 0.01 * l), trim_color,
                at=(side * 0.5 * wide, nose + 0.19 * l, 0.21 * l))
        add_box(item, f"headlight_{k + 1}", (0.05 * l, 0.012 * l, 0.035 * l), CREAM,
                bevel=0.004 * l, at=(side * 0.38 * wide, nose - 0.002 * l, 0.115 * l))
        add_box(item, f"taillight_{k + 1}", (0.04 * l, 0.014 * l, 0.025 * l), RED, bevel=0.004 * l,
                at=(side * 0.2 * wide, tail - 0.018 * l, 0.1 * l))
        add_box(item, f"step_{k + 1}", (0.03 * l, 0.07 * l, 0.012 * l), trim_color,
                at=(side * 0.49 * wide, cab_end - 0.036 * l, 0.07 * l))
        if mirrors:
            add_pipe(item, f"mirror_arm_{k + 1}", [(side * 0.48 * wide, nose + 0.06 * l, 0.33 * l),
                                                   (side * 0.58 * wide, nose + 0.035 * l,
                                                    0.33 * l)], 0.005 * l, trim_color)
            add_box(item, f"mirror_{k + 1}", (0.022 * l, 0.012 * l, 0.06 * l), trim_color,
                    bevel=0.004 * l, at=(side * 0.59 * wide, nose + 0.03 * l, 0.29 * l))
    add_box(item, "grille", (0.5 * wide, 0.012 * l, 0.07 * l), trim_color,
            at=(0, nose - 0.002 * l, 0.125 * l), bevel=0.004 * l)
    for k in range(3):
        add_box(item, f"bar_{k + 1}", (0.46 * wide, 0.006 * l, 0.008 * l), hub_color,
                at=(0, nose - 0.008 * l, (0.14 + 0.018 * k) * l))
    add_box(item, "bumper", (1.0 * wide, 0.03 * l, 0.04 * l), trim_color, bevel=0.008 * l,
            at=(0, nose + 0.003 * l, 0.055 * l))
    start = cab_end + 0.015 * l
    long, middle = tail - start, (start + tail) / 2
    high = 0.33 * l
    shade = cargo_color
    if style == "box":
        add_box(item, "cargo", (1.06 * wide, long, high), shade, at=(0, middle, deck - 0.01 * l),
                bevel=0.008 * l)
        for k, side in enumerate((-1, 1)):
            add_box(item, f"door_{k + 1}", (0.5 * wide, 0.006 * l, 0.9 * high), shade,
                    bevel=0.002 * l, at=(side * 0.255 * wide, tail, deck + 0.03 * high))
        if stripe:
            add_box(item, "stripe", (1.065 * wide, 0.98 * long, 0.12 * high), stripe_color,
                    at=(0, middle, deck + 0.4 * high))
        item.port("top", (0, middle, deck - 0.01 * l + high), (0.95 * wide, 0.9 * long))
    elif style == "tanker":
        add_cylinder(item, "tank", 0.5 * wide, long, shade, at=(0, tail, deck + 0.46 * wide),
                     turn=(90, 0, 0), bevel=0.1 * wide, sides=48)
        if stripe:
            add_cylinder(item, "stripe", 0.504 * wide, 0.12 * long, stripe_color, sides=48,
                         at=(0, middle + 0.06 * long, deck + 0.46 * wide), turn=(90, 0, 0))
        add_cylinder(item, "cargo", 0.13 * wide, 0.06 * wide, trim_color,
                     at=(0, middle, deck + 0.94 * wide))
    else:
        add_box(item, "cargo", (1.04 * wide, long, 0.02 * l), trim_color,
                at=(0, middle, deck - 0.012 * l))
        walls = [((0.02 * l, long, 0.09 * l), (-0.51 * wide, middle)),
                 ((0.02 * l, long, 0.09 * l), (0.51 * wide, middle)),
                 ((1.04 * wide, 0.02 * l, 0.09 * l), (0, tail - 0.01 * l)),
                 ((1.04 * wide, 0.02 * l, 0.13 * l), (0, start + 0.01 * l))]
        for k, (size, (x, y)) in enumerate(walls):
            add_box(item, f"side_{k + 1}", size, shade, at=(x, y, deck - 0.01 * l), bevel=0.004 * l)
        if stripe:
            add_box(item, "stripe", (1.04 * wide + 0.022 * l, 0.9 * long, 0.02 * l), stripe_color,
                    at=(0, middle, deck + 0.03 * l))
    if style != "tanker":
        item.port("cavity", (0, middle, deck + 0.008 * l), (0.9 * wide, 0.92 * long, 0.3 * l))
    if exhaust:
        add_pipe(item, "exhaust", [(0.4 * wide, cab_end + 0.006 * l, 0.1 * l),
                                   (0.4 * wide, cab_end + 0.006 * l, 0.3 * l),
                                   (0.4 * wide, cab_end + 0.006 * l, 0.48 * l)], 0.012 * l,
                 hub_color, rounded=False)
    rows = [nose + 0.135 * l] + [tail - 0.15 * l - k * 0.155 * l for k in range(axles - 1)]
    for j, y in enumerate(rows):
        add_cylinder(item, f"axle_{j + 1}", 0.02 * l, wide - 0.08 * l, trim_color, sides=16,
                     at=(-(wide - 0.08 * l) / 2, y, wheel + 0.01 * l), turn=(0, 90, 0))
        for k, x in enumerate((-1, 1)):
            number = 2 * j + k + 1
            spot, turn = (x * (wide / 2 - 0.065 * l), y, wheel), (0, 90 * x, 0)
            add_lathe(item, f"wheel_{number}", [(0, 0), (0.93 * wheel, 0), (wheel, 0.01 * l),
                                                (wheel, 0.056 * l), (0.92 * wheel, 0.065 * l),
                                                (0.6 * wheel, 0.065 * l), (0.57 * wheel, 0.05 * l),
                                                (0, 0.05 * l)], wheel_color, at=spot, turn=turn,
                      sides=32)
            add_lathe(item, f"hub_{number}", [(0, 0.04 * l), (0.57 * wheel, 0.04 * l),
                                              (0.55 * wheel, 0.055 * l), (0.24 * wheel, 0.05 * l),
                                              (0.2 * wheel, 0.062 * l), (0, 0.062 * l)], hub_color,
                      at=spot, turn=turn, sides=24)
