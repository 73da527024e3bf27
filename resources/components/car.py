"""{
  "summary": "car with wheels, windows, lights: sedan, hatchback, van or pickup",
  "category": "vehicles",
  "size": "room",
  "synonyms": [
    "automobile", "sedan", "toy car", "hatchback", "van", "minivan", "pickup", "pickup truck",
    "race car", "sports car", "taxi"],
  "kind_of": ["vehicle", "toy"],
  "not_for": ["truck", "bus", "train car"],
  "front": true,
  "parameters": {
    "length": {"type": "length", "default": 4.2, "min": 0.05, "max": 8.0, "axis": "y", "words": ["long"]},
    "style": {"type": "choice", "default": "sedan", "choices": ["sedan", "hatchback", "van", "pickup"], "words": ["sedan", "hatchback", "van", "minivan", "suv", "pickup"]},
    "windows": {"type": "switch", "default": true, "words": ["window"]},
    "lights": {"type": "switch", "default": true, "words": ["headlight", "light"]},
    "mirrors": {"type": "switch", "default": true, "words": ["side mirror", "mirror"]},
    "spoiler": {"type": "switch", "default": false},
    "rack": {"type": "switch", "default": false, "words": ["roof rack"]},
    "color": {"type": "color", "default": "RED", "words": ["body"]},
    "roof_color": {"type": "color", "default": "color"},
    "window_color": {"type": "color", "default": "DARK_BLUE"},
    "wheel_color": {"type": "color", "default": "BLACK"},
    "hub_color": {"type": "color", "default": "SILVER"},
    "light_color": {"type": "color", "default": "CREAM"},
    "trim_color": {"type": "color", "default": "DARK_GREY"}
  },
  "parts": [
    "body", "cabin", "window", "windshield", "rear_window", "wheel", "hub", "headlight", "taillight",
    "grille", "bumper", "mirror", "handle", "door_line", "plate", "spoiler", "spoiler_post", "rack",
    "bed", "axle"],
  "ports": ["top"],
  "examples": [
    ["a red car", "car = car(color=red)"],
    ["a blue toy car with a roof rack", "car = car(color=blue, rack=on, toy=on)"]
  ]
}"""


def car(item, length=4.2, style="sedan", windows=True, lights=True, mirrors=True, spoiler=False,
        rack=False, color=RED, roof_color=None, window_color=DARK_BLUE, wheel_color=BLACK,
        hub_color=SILVER, light_color=CREAM, trim_color=DARK_GREY):
    l = length
    wide = 0.4 * l
    wheel = 0.078 * l
    front, back = -0.3 * l, 0.3 * l
    low, belt = 0.055 * l, 0.195 * l
    end = l / 2 - 0.01 * l
    # The side seen from the right: (y, z), the nose towards -Y.
    hood = [(-end, low + 0.02 * l), (-end, 0.115 * l), (-end + 0.02 * l, 0.15 * l),
            (-0.25 * l, 0.185 * l), (-0.2 * l, belt)]
    tail = [(0.42 * l, belt), (end - 0.01 * l, 0.185 * l), (end, 0.14 * l), (end, low + 0.02 * l)]
    body = add_plate(item, "body", hood + tail + [(end - 0.02 * l, low), (-end + 0.02 * l, low)],
                     wide, color, at=(-wide / 2, 0, 0), turn=(90, 0, 90), bevel=0.022 * l)
    for side, y in ((-1, front), (1, front), (-1, back), (1, back)):
        arch = add_cylinder(item, "hollow", 1.16 * wheel, 0.15 * l, color, turn=(0, 90 * side, 0),
                            at=(side * (wide / 2 - 0.075 * l), y, wheel), sides=32)
        cut(body, arch)
    roofs = {"sedan": [(-0.2, 0.19), (-0.09, 0.325), (0.16, 0.33), (0.3, 0.2), (0.3, 0.18)],
             "hatchback": [(-0.2, 0.19), (-0.08, 0.33), (0.3, 0.335), (0.45, 0.2), (0.45, 0.18)],
             "van": [(-0.27, 0.185), (-0.15, 0.385), (0.445, 0.4), (0.472, 0.2), (0.472, 0.18)],
             "pickup": [(-0.2, 0.19), (-0.1, 0.35), (0.08, 0.355), (0.11, 0.2), (0.11, 0.18)]}
    roof = [(y * l, z * l) for y, z in roofs[style]]
    foot = (roof[0][0] + 0.01 * l, 0.18 * l)
    top = max(z for _, z in roof)
    lean = lambda z: 1 - 0.18 * max(0.0, z - belt) / (top - belt)
    shade = roof_color or color
    _car_shell(item, "cabin", [foot] + roof, 0.94 * wide, shade, lean, 0.02 * l)
    tops = roof[1:-2]
    first, last = tops[0], tops[-1]
    rear = roof[-2]
    if windows:
        glass_low, glass_top = belt + 0.014 * l, top - 0.03 * l
        at = lambda a, b, z: a[0] + (b[0] - a[0]) * (z - a[1]) / (b[1] - a[1])
        nose = lambda z: at(roof[0], first, z) + 0.03 * l
        stern = lambda z: at(rear, last, z) - 0.03 * l
        stops = [nose(glass_low), 0.02 * l if style != "pickup" else 0.0, stern(glass_low)]
        if style == "van":
            stops = [nose(glass_low), -0.05 * l, 0.2 * l, stern(glass_low)]
        for k, (a, b) in enumerate(zip(stops, stops[1:])):
            gap = 0.008 * l
            lower = [(a + (gap if k else 0), glass_low),
                     (b - (gap if b != stops[-1] else 0), glass_low)]
            upper = [(stern(glass_top) if b == stops[-1] else b - gap, glass_top),
                     (a + gap if k else nose(glass_top), glass_top)]
            if upper[0][0] - upper[1][0] > 0.02 * l and lower[1][0] - lower[0][0] > 0.02 * l:
                _car_shell(item, f"window_{k + 1}", lower + upper, 0.955 * wide, window_color, lean,
                           0)
        for name, a, b, out in (("windshield", roof[0], first, -1), ("rear_window", rear, last, 1)):
            way = Vector((b[0] - a[0], b[1] - a[1])).normalized()
            side = Vector((-way.y, way.x)) if out < 0 else Vector((way.y, -way.x))
            p, q = Vector(a) + way * 0.03 * l, Vector(b) - way * 0.022 * l
            strip = [p + side * 0.006 * l, q + side * 0.006 * l, q - side * 0.01 * l,
                     p - side * 0.01 * l]
            _car_shell(item, name, [tuple(v) for v in strip], 0.8 * wide, window_color, lean, 0)
    for k, (x, y) in enumerate(((-1, front), (1, front), (-1, back), (1, back))):
        turn = (0, 90 * x, 0)
        spot = (x * (wide / 2 - 0.062 * l), y, wheel)
        add_lathe(item, f"wheel_{k + 1}", [(0, 0), (0.94 * wheel, 0), (wheel, 0.008 * l),
                                           (wheel, 0.052 * l), (0.93 * wheel, 0.06 * l),
                                           (0.62 * wheel, 0.06 * l), (0.6 * wheel, 0.05 * l),
                                           (0, 0.05 * l)], wheel_color, at=spot, turn=turn,
                  sides=36)
        add_lathe(item, f"hub_{k + 1}", [(0, 0.04 * l), (0.6 * wheel, 0.04 * l),
                                         (0.6 * wheel, 0.055 * l), (0.5 * wheel, 0.058 * l),
                                         (0.2 * wheel, 0.052 * l), (0.16 * wheel, 0.062 * l),
                                         (0, 0.062 * l)], hub_color, at=spot, turn=turn, sides=28)
        if k < 2:
            add_box(item, f"axle_{k + 1}", (wide - 0.11 * l, 0.04 * l, 0.04 * l), trim_color,
                    at=(0, (front, back)[k], wheel - 0.02 * l))
    for k, y in enumerate((-end, end)):
        add_box(item, f"bumper_{k + 1}", (0.98 * wide, 0.04 * l, 0.035 * l), trim_color,
                bevel=0.012 * l, at=(0, y + (0.01 * l if k == 0 else -0.01 * l), low + 0.012 * l))
        add_box(item, f"plate_{k + 1}", (0.11 * l, 0.006 * l, 0.024 * l), WHITE,
                at=(0, (-1 if k == 0 else 1) * (end + 0.0075 * l), low + 0.018 * l))
    add_box(item, "grille", (0.36 * wide, 0.02 * l, 0.032 * l), trim_color, bevel=0.006 * l,
            at=(0, -end + 0.006 * l, 0.105 * l))
    for k, side in enumerate((-1, 1) if lights else ()):
        add_sphere(item, f"headlight_{k + 1}", 0.03 * l, light_color, scale=(1.2, 0.6, 0.75),
                   at=(side * 0.35 * wide, -end + 0.012 * l, 0.125 * l))
        add_box(item, f"taillight_{k + 1}", (0.14 * wide, 0.02 * l, 0.035 * l), RED if color != RED
                else DARK_RED, at=(side * 0.38 * wide, end - 0.004 * l, 0.125 * l), bevel=0.006 * l)
    for k, side in enumerate((-1, 1) if mirrors else ()):
        add_box(item, f"mirror_{k + 1}", (0.05 * l, 0.025 * l, 0.03 * l), shade, bevel=0.008 * l,
                at=(side * (wide / 2 + 0.01 * l), roof[0][0] + 0.04 * l, belt + 0.005 * l))
    for k, side in enumerate((-1, 1)):
        add_box(item, f"handle_{k + 1}", (0.012 * l, 0.035 * l, 0.01 * l), trim_color,
                bevel=0.003 * l, at=(side * 0.5 * wide, -0.02 * l, belt - 0.025 * l))
        for j, y in enumerate((-0.17, 0.02) if style != "van" else (-0.2, -0.05)):
            add_box(item, f"door_line_{2 * k + j + 1}", (0.004 * l, 0.004 * l, 0.11 * l),
                    trim_color, at=(side * 0.499 * wide, y * l, low + 0.022 * l))
    if style == "pickup":
        bed = add_box(item, "hollow", (0.6 * wide, 0.3 * l, 0.2 * l), trim_color,
                      at=(0, 0.295 * l, 0.125 * l))
        cut(body, bed)
        add_box(item, "bed", (0.62 * wide, 0.31 * l, 0.012 * l), trim_color,
                at=(0, 0.295 * l, 0.12 * l))
    if spoiler:
        z = belt if style in ("sedan", "pickup") else top
        y = 0.45 * l if style in ("sedan", "pickup") else last[0]
        for k, side in enumerate((-1, 1)):
            add_box(item, f"spoiler_post_{k + 1}", (0.012 * l, 0.02 * l, 0.055 * l), trim_color,
                    at=(side * 0.3 * wide, y - 0.01 * l, z - 0.015 * l))
        add_box(item, "spoiler", (0.85 * wide, 0.05 * l, 0.014 * l), shade, bevel=0.005 * l,
                at=(0, y - 0.005 * l, z + 0.035 * l))
    if rack:
        for k, y in enumerate((first[0] + 0.04 * l, last[0] - 0.04 * l)):
            add_box(item, f"rack_{k + 1}", (0.78 * wide, 0.012 * l, 0.02 * l), trim_color,
                    at=(0, y, top - 0.004 * l))
        for k, side in enumerate((-1, 1)):
            add_box(item, f"rack_{k + 3}", (0.014 * l, last[0] - first[0] - 0.04 * l, 0.012 * l),
                    trim_color, at=(side * 0.36 * wide, (first[0] + last[0]) / 2, top + 0.012 * l),
                    bevel=0.003 * l)
    item.port("top", (0, (first[0] + last[0]) / 2, top + (0.02 * l if rack else 0)),
              (0.7 * wide, last[0] - first[0]))


def _car_shell(item, name, outline, width, color, lean, bevel):
    """A side outline (y, z) as wide as `width`, drawn in above the belt line."""
    part = add_plate(item, name, outline, width, color, at=(-width / 2, 0, 0), turn=(90, 0, 90),
                     bevel=bevel)
    for vert in part.data.vertices:
        vert.co.z = width / 2 + (vert.co.z - width / 2) * lean(vert.co.y)
    return part
