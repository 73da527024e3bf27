"""{
  "summary": "car, van, bus, truck, pickup or tractor with wheels",
  "category": "archetype",
  "size": "room",
  "synonyms": ["motor vehicle", "tractor", "delivery van"],
  "kind_of": ["car", "taxi", "police car", "ambulance", "fire truck", "fire engine", "camper", "jeep", "limousine", "race car", "sports car", "toy car", "ice cream truck", "garbage truck", "wagon", "carriage", "cart", "tram", "train car", "locomotive", "rover", "bulldozer", "excavator", "golf cart", "trolley", "transport", "automobile", "truck", "lorry", "bus", "van", "pickup truck", "minivan", "school bus"],
  "not_for": ["car park", "bus stop", "car key"],
  "front": true,
  "parameters": {
    "length": {"type": "length", "default": 4.2, "min": 0.05, "max": 20, "axis": "y", "words": ["long", "length"]},
    "width": {"type": "length", "default": 1.8, "min": 0.03, "max": 5, "axis": "x", "words": ["wide", "width"]},
    "height": {"type": "length", "default": 1.5, "min": 0.03, "max": 5, "axis": "z", "words": ["tall", "high", "height"]},
    "style": {"type": "choice", "default": "car", "choices": ["car", "van", "bus", "truck", "pickup", "tractor"], "words": ["style"]},
    "wheels": {"type": "count", "default": 4, "min": 3, "max": 10, "words": ["wheels", "wheel"]},
    "windows": {"type": "switch", "default": true},
    "lights": {"type": "switch", "default": true, "words": ["headlights", "lights"]},
    "beacon": {"type": "switch", "default": false, "words": ["siren", "beacon"]},
    "ladder": {"type": "switch", "default": false, "words": ["ladder"]},
    "stripe": {"type": "switch", "default": false, "words": ["stripe", "striped"]},
    "color": {"type": "color", "default": "RED"},
    "roof_color": {"type": "color", "default": "color"},
    "cargo_color": {"type": "color", "default": "LIGHT_GREY"},
    "window_color": {"type": "color", "default": "DARK_BLUE"},
    "wheel_color": {"type": "color", "default": "RUBBER"},
    "hub_color": {"type": "color", "default": "SILVER"},
    "light_color": {"type": "color", "default": "CREAM"},
    "bumper_color": {"type": "color", "default": "DARK_GREY"},
    "beacon_color": {"type": "color", "default": "BLUE"},
    "ladder_color": {"type": "color", "default": "STEEL"},
    "stripe_color": {"type": "color", "default": "WHITE"}
  },
  "parts": ["body", "cabin", "roof", "window", "pillar", "wheel", "hub", "light", "tail_light", "bumper", "cargo", "beacon", "ladder", "rung", "stripe", "chassis", "exhaust"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a yellow bus with six wheels", "bus = vehicle(style=bus, length=10, width=2.5, height=3, wheels=6, color=yellow)"],
    ["a red fire truck with a ladder", "fire_truck = vehicle(style=truck, length=7, width=2.4, height=3, beacon=on, ladder=on, cargo_color=red)"],
    ["a blue toy car", "car = vehicle(length=12*cm, width=6*cm, height=5*cm, color=blue)"]
  ]
}"""


# Of each style, as parts of the length and the height: the side of the body, of the cabin's glass
# (its roof is the last two points), the wheel's radius, where the axles are.
_VEHICLE_STYLES = {
    "car": (((-0.5, 0.2), (-0.5, 0.42), (-0.47, 0.5), (-0.2, 0.6), (0.4, 0.62), (0.49, 0.56),
             (0.5, 0.3), (0.48, 0.2)), ((-0.22, 0.58), (0.43, 0.58), (0.28, 0.94), (-0.06, 0.94)),
            0.24, (-0.31, 0.3)),
    "van": (((-0.5, 0.14), (-0.5, 0.36), (-0.47, 0.45), (-0.36, 0.52), (0.49, 0.52), (0.5, 0.14)),
            ((-0.38, 0.5), (0.485, 0.5), (0.47, 0.96), (-0.25, 0.96)), 0.18, (-0.3, 0.32)),
    "bus": (((-0.5, 0.12), (-0.5, 0.46), (-0.49, 0.5), (0.49, 0.5), (0.5, 0.46), (0.5, 0.12)),
            ((-0.485, 0.48), (0.49, 0.48), (0.485, 0.95), (-0.465, 0.95)), 0.16, (-0.3, 0.3)),
    "truck": (((-0.5, 0.14), (-0.5, 0.44), (-0.49, 0.5), (-0.22, 0.5), (-0.2, 0.26), (0.5, 0.26),
               (0.5, 0.16)), ((-0.488, 0.48), (-0.225, 0.48), (-0.23, 0.83), (-0.45, 0.83)),
              0.17, (-0.36, 0.32)),
    "pickup": (((-0.5, 0.2), (-0.5, 0.44), (-0.46, 0.52), (-0.2, 0.6), (0.12, 0.6), (0.12, 0.4),
                (0.5, 0.4), (0.5, 0.2)), ((-0.22, 0.58), (0.115, 0.58), (0.09, 0.94),
                                          (-0.08, 0.94)),
               0.2, (-0.31, 0.31)),
    "tractor": (((-0.5, 0.21), (-0.5, 0.5), (-0.46, 0.56), (0.05, 0.58), (0.05, 0.5), (0.42, 0.5),
                 (0.42, 0.21)), ((-0.02, 0.48), (0.4, 0.48), (0.37, 0.95), (0.02, 0.95)),
                0.2, (-0.34, 0.2)),
}


def vehicle(item, length=4.2, width=1.8, height=1.5, style="car", wheels=4, windows=True,
            lights=True, beacon=False, ladder=False, stripe=False, color=RED, roof_color=None,
            cargo_color=LIGHT_GREY, window_color=DARK_BLUE, wheel_color=RUBBER, hub_color=SILVER,
            light_color=CREAM, bumper_color=DARK_GREY, beacon_color=BLUE, ladder_color=STEEL,
            stripe_color=WHITE):
    roof_color = roof_color or color
    side, glass, wheel, axles = _VEHICLE_STYLES[style]
    tall = height * (0.94 if beacon or ladder else 1)
    place = lambda points: [(y * length, z * tall) for y, z in points]
    slim = 0.55 if style == "tractor" else 0.95
    edge = 0.05 * min(width, tall, length)
    _vehicle_slab(item, "body", place(side), slim * width, color, edge)
    _vehicle_cabin(item, place(glass), (0.5 if style == "tractor" else 0.84) * width, tall, windows,
                   style, color, roof_color, window_color)
    if style in ("truck", "pickup"):
        _vehicle_cargo(item, style, length, width, tall, cargo_color if style == "truck" else color)
    _vehicle_wheels(item, style, length, width, tall, side[0][1], wheels, wheel, axles, wheel_color,
                    hub_color)
    if style == "tractor":
        add_cylinder(item, "exhaust", 0.02 * tall, 0.32 * tall, bumper_color,
                     at=(0.12 * width, -0.3 * length, 0.52 * tall))
    lamps = (0.4 * tall, 0.07 * min(tall, width))
    if lights:
        for k, x in enumerate((-0.36, 0.36)):
            at = (x * slim * width, 0, lamps[0])
            add_cylinder(item, f"light_{k + 1}", lamps[1], 0.03 * width + 0.02 * length,
                         light_color, turn=(90, 0, 0),
                         at=(at[0], -0.48 * length + 0.02 * width, at[2]), bevel=0.01 * width,
                         sides=28)
            if style != "tractor":
                low = {"truck": 0.18, "pickup": 0.3}.get(style, 0.38)
                deep = 0.02 * (width + length)
                add_box(item, f"tail_light_{k + 1}", (0.1 * width, deep, 0.06 * tall), DARK_RED,
                        at=(at[0], 0.5 * (length - deep) + 0.012 * width, low * tall),
                        bevel=0.005 * width)
    for k, y in enumerate((-0.5, 0.5) if style != "tractor" else ()):
        add_box(item, f"bumper_{k + 1}", (0.97 * width, 0.03 * length, 0.08 * tall), bumper_color,
                at=(0, y * length - y * 0.01 * length, side[0][1] * tall), bevel=0.02 * tall)
    if stripe:
        start, end = (-0.46, 0.46) if style not in ("truck", "tractor") else (-0.46, -0.24)
        add_box(item, "stripe", ((slim + 0.01) * width, (end - start) * length, 0.06 * tall),
                stripe_color,
                at=(0, (start + end) / 2 * length, 0.36 * tall))
    roof = ((glass[2][0] + glass[3][0]) / 2 * length, (glass[2][1] + 0.04) * tall)
    if ladder:
        _vehicle_ladder(item, style, length, width, tall, roof, height, ladder_color)
    if beacon:
        add_cylinder(item, "beacon", 0.07 * min(width, length),
                     max(height - roof[1] + 0.02 * tall, 0.06 * tall),
                     beacon_color, at=(0, roof[0] - 0.02 * length, roof[1] - 0.02 * tall),
                     bevel=0.015 * tall)
    fit_parts(item, width, length, height)
    item.port("top", (0, roof[0], (0.99 if style != "truck" else 1) * height),
              (0.6 * width, 0.25 * length))
    if style == "pickup":
        item.port("cavity", (0, 0.31 * length, 0.4 * tall),
                  (0.7 * width, 0.32 * length, 0.25 * tall))


def _vehicle_slab(item, name, side, wide, color, bevel):
    """A side view of (y, z) points, made `wide`."""
    add_plate(item, name, side, wide, color, at=(-wide / 2, 0, 0), turn=(90, 0, 90), bevel=bevel)


def _vehicle_cabin(item, glass, wide, tall, windows, style, color, roof_color, window_color):
    (front, low), (back, _), (top_back, top), (top_front, _) = glass
    thick = 0.05 * tall
    _vehicle_slab(item, "window" if windows else "cabin", glass, wide,
                  window_color if windows else color, 0.02 * min(tall, back - front))
    add_plate(item, "roof", [(x, y + (top_front + top_back) / 2) for x, y in rounded_outline(
        1.04 * wide, (top_back - top_front) * 1.06, 0.1 * wide)], thick, roof_color,
              at=(0, 0, top - 0.2 * thick), bevel=0.45 * thick)
    count = {"bus": 5, "van": 2, "car": 1, "truck": 0, "pickup": 0, "tractor": 0}[style]
    bar = 0.05 * tall
    posts = [(front, top_front), (back, top_back)]
    posts += [(front + (back - front) * (k + 1) / (count + 1),
               top_front + (top_back - top_front) * (k + 1) / (count + 1)) for k in range(count)]
    for k, (foot, head) in enumerate(posts if windows else []):
        shift = bar / 2 if k == 0 else -bar / 2 if k == 1 else 0
        outline = [(foot + shift - bar / 2, low - 0.01 * tall),
                   (foot + shift + bar / 2, low - 0.01 * tall),
                   (head + shift + bar / 2, top), (head + shift - bar / 2, top)]
        for side in (0, 1):
            add_plate(item, f"pillar_{2 * k + side + 1}", outline, 0.12 * wide, color,
                      turn=(90, 0, 90),
                      at=((-0.508 if not side else 0.388) * wide, 0, 0), bevel=0.15 * bar)


def _vehicle_cargo(item, style, length, width, tall, color):
    if style == "truck":
        add_box(item, "cargo", (0.99 * width, 0.69 * length, 0.76 * tall), color,
                at=(0, 0.155 * length, 0.24 * tall), bevel=0.02 * tall)
        return
    low, high, wall = 0.34 * tall, 0.27 * tall, 0.06 * width
    for k, side in enumerate((-1, 1)):
        add_box(item, f"cargo_{k + 1}", (wall, 0.39 * length, high), color,
                at=(side * (0.475 * width - wall / 2), 0.305 * length, low), bevel=0.2 * wall)
    add_box(item, "cargo_3", (0.95 * width, wall, high), color,
            at=(0, 0.5 * length - wall / 2, low),
            bevel=0.2 * wall)


def _vehicle_wheels(item, style, length, width, tall, bottom, wheels, share, axles, wheel_color,
                    hub_color):
    """Pairs of wheels from front to back; with an odd number a single one goes first."""
    pairs = wheels // 2
    rows = [axles[0]] if wheels % 2 else []
    first, last = axles
    if wheels % 2:
        rows += [last - 0.13 * k for k in range(pairs)][::-1]
    elif pairs == 1:
        rows = [last]
    else:
        rows = [first] + [last - 0.13 * (pairs - 2 - k) for k in range(pairs - 1)]
    radius = min(share * tall, 0.16 * length, 0.5 * 0.95 * 0.13 * length if len(rows) > 2
                 and pairs > 2 else 1e9)
    made = 0
    for k, y in enumerate(rows):
        single = wheels % 2 and k == 0
        big = 1.7 if style == "tractor" and k > 0 else 1
        reach = radius * big
        thick = min(0.15 * width * (1.3 if big > 1 else 1), 0.9 * reach)
        sides = (0,) if single else (-1, 1)
        for x in sides:
            made += 1
            at = (thick / 2 if single else x * width / 2 - (0 if x > 0 else -thick), y * length,
                  reach)
            tyre = [(0, 0.2 * thick), (0.6 * reach, 0.12 * thick), (0.66 * reach, 0),
                    (0.92 * reach, 0),
                    (reach, 0.15 * thick), (reach, 0.85 * thick), (0.92 * reach, thick),
                    (0.66 * reach, thick), (0.6 * reach, 0.88 * thick), (0, 0.8 * thick)]
            add_lathe(item, f"wheel_{made}", tyre, wheel_color, at=at, turn=(0, -90, 0), sides=36)
            wide = 0.96 * thick
            if style == "tractor" and not single:
                wide = 0.35 * width  # The hub is the axle, too.
            start = at[0] - 0.02 * thick if x >= 0 else at[0] - thick + 0.02 * thick + wide
            add_cylinder(item, f"hub_{made}", 0.55 * reach if wide < thick else 0.3 * reach, wide,
                         hub_color,
                         at=(start, *at[1:]), turn=(0, -90, 0), bevel=0.08 * reach, sides=28)
    # Between the wheels and the body, whatever their proportions.
    wide = 0.36 * width if style == "tractor" else width - 1.9 * min(0.15 * width, 0.9 * radius)
    long = (0.8 if style == "tractor" else 0.92) * length
    add_box(item, "chassis", (wide, long, (bottom + 0.05) * tall - 0.6 * radius), DARK_GREY,
            at=(0, 0.44 * length - 0.5 * long - (0.06 * length if style == "tractor" else 0),
                0.6 * radius))


def _vehicle_ladder(item, style, length, width, tall, roof, height, color):
    long = 0.66 * length if style in ("truck", "bus", "van") else 0.4 * length
    y = 0.15 * length if style == "truck" else roof[0] + (0 if style == "bus" else 0.05 * length)
    z = (tall if style == "truck" else roof[1]) - 0.012 * tall
    if style == "pickup":
        y, long = roof[0], 0.3 * length
    bar = height - z
    for k, side in enumerate((-1, 1)):
        add_box(item, f"ladder_{k + 1}", (0.5 * bar, long, bar), color,
                at=(side * 0.16 * width, y, z),
                bevel=0.1 * bar)
    for k in range(9):
        add_cylinder(item, f"rung_{k + 1}", 0.2 * bar, 0.32 * width, color, sides=12,
                     turn=(0, 90, 0),
                     at=(-0.16 * width, y + (k / 8 - 0.5) * 0.9 * long, z + 0.6 * bar))
