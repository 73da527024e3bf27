"""{
  "summary": "boat: rowing boat, sailing boat with mast, or motor boat with cabin",
  "category": "vehicles",
  "size": "room",
  "synonyms": [
    "rowing boat", "rowboat", "sailboat", "sailing boat", "motorboat", "motor boat", "yacht",
    "fishing boat", "ship", "toy boat", "dinghy", "canoe"],
  "kind_of": ["vehicle", "watercraft", "toy"],
  "not_for": ["submarine", "paper boat", "gravy boat"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 4.5, "min": 0.06, "max": 20.0, "axis": "x", "words": ["long"]},
    "style": {"type": "choice", "default": "rowing", "choices": ["rowing", "sail", "motor"], "words": ["rowing", "sail", "motor", "cabin"]},
    "seats": {"type": "count", "default": 2, "min": 0, "max": 4, "words": ["seat", "bench"]},
    "oars": {"type": "switch", "default": true, "words": ["oar", "paddle"]},
    "flag": {"type": "switch", "default": false},
    "color": {"type": "color", "default": "WOOD", "words": ["hull"]},
    "trim_color": {"type": "color", "default": "DARK_WOOD"},
    "inside_color": {"type": "color", "default": "LIGHT_WOOD"},
    "sail_color": {"type": "color", "default": "WHITE"},
    "cabin_color": {"type": "color", "default": "WHITE"},
    "window_color": {"type": "color", "default": "DARK_BLUE"}
  },
  "parts": [
    "hull", "rim", "floor", "seat", "oar", "blade", "mast", "boom", "sail", "jib", "cabin", "window",
    "roof", "deck", "motor", "flag", "flag_pole", "keel", "cradle"],
  "ports": ["cavity"],
  "examples": [
    ["a wooden rowing boat with oars", "boat = boat()"],
    ["a white sailing boat with a red sail", "boat = boat(style=sail, color=white, sail_color=red)"]
  ]
}"""


def boat(item, length=4.5, style="rowing", seats=2, oars=True, flag=False, color=WOOD,
         trim_color=DARK_WOOD, inside_color=LIGHT_WOOD, sail_color=WHITE, cabin_color=WHITE,
         window_color=DARK_BLUE):
    l = length
    high = 0.17 * l
    half = lambda t: 0.19 * l * (1 - max(0.0, (t - 0.4) / 0.6) ** 2.4) * (0.82 + 0.18 * math.sin(
        math.pi * min(1.0, t / 0.8)))
    keel = lambda t: 0.1 * l * max(0.0, (t - 0.6) / 0.4) ** 2.2
    sheer = lambda t: high + 0.05 * l * t ** 3
    thick = 0.014 * l
    _boat_hull(item, l, half, keel, sheer, thick, color)
    for k, side in enumerate((-1, 1)):
        points = [(-l / 2 + 0.008 * l + t * 0.984 * l, side * max(half(t) - 0.3 * thick, 0.0),
                   sheer(t)) for t in (j / 10 for j in range(11))]
        add_pipe(item, f"rim_{k + 1}", points, 0.008 * l, trim_color, sides=10)
    spot = lambda t: -l / 2 + t * l
    for k in range(2):
        t = 0.25 + 0.3 * k
        add_box(item, f"cradle_{k + 1}", (0.05 * l, 0.16 * l, 0.012 * l), trim_color,
                at=(spot(t), 0, 0), bevel=0.003 * l)
    inside = lambda t, z: _boat_room(half(t) - 0.5 * thick, 0.008 * l + keel(t), sheer(t), z)
    level = lambda start, end, z: [
        (spot(t), side * inside(t, z)) for side, way in ((-1, 1), (1, -1))
        for t in (start + (end - start) * k / 8 for k in range(9)[::way])]
    add_plate(item, "floor", level(0.01, 0.78, 0.035 * l), 0.01 * l, inside_color,
              at=(0, 0, 0.035 * l))
    places = seats if style != "motor" else min(seats, 1)
    for k in range(places):
        t = (0.14 + 0.52 * k / max(places - 1, 1)) if style != "motor" else 0.12
        add_plate(item, f"seat_{k + 1}", level(t - 0.035, t + 0.035, 0.62 * high), 0.014 * l,
                  inside_color, at=(0, 0, 0.62 * high))
    if oars and style == "rowing":
        for k, side in enumerate((-1, 1)):
            edge = half(0.42)
            foot = Vector((spot(0.42), side * edge, sheer(0.42) + 0.012 * l))
            way = Vector((-0.25, side * 1.0, -0.16)).normalized()
            end = foot + way * 0.26 * l
            add_pipe(item, f"oar_{k + 1}", [foot - way * 0.16 * l, end], 0.007 * l, LIGHT_WOOD)
            turn = math.degrees(math.atan2(way.y, way.x))
            add_plate(item, f"blade_{k + 1}", [(-0.02 * l, -0.006 * l), (0.02 * l, -0.025 * l),
                                               (0.11 * l, -0.028 * l), (0.12 * l, 0),
                                               (0.11 * l, 0.028 * l), (0.02 * l, 0.025 * l),
                                               (-0.02 * l, 0.006 * l)], 0.007 * l, trim_color,
                      at=end - Vector((0, 0, 0.0035 * l)), turn=(0, 9, turn), bevel=0.002 * l)
    if style == "sail":
        mast = spot(0.58)
        add_cylinder(item, "mast", 0.013 * l, 0.97 * l, trim_color, at=(mast, 0, 0.03 * l),
                     top_radius=0.008 * l, sides=24)
        add_pipe(item, "boom", [(mast, 0, 0.3 * l), (mast - 0.44 * l, 0, 0.3 * l)], 0.009 * l,
                 trim_color)
        _boat_sail(item, "sail", [(mast - 0.006 * l, 0.305 * l), (mast - 0.43 * l, 0.305 * l),
                                  (mast - 0.006 * l, 0.96 * l)], 0.05 * l, 0.005 * l, sail_color)
        _boat_sail(item, "jib", [(mast + 0.008 * l, 0.9 * l), (0.47 * l, 0.235 * l),
                                 (mast + 0.012 * l, 0.27 * l)], 0.03 * l, 0.005 * l, sail_color)
        add_pipe(item, "rim_3", [(mast, 0, 0.95 * l), (0.48 * l, 0, 0.21 * l)], 0.003 * l,
                 trim_color)
    if style == "motor":
        add_box(item, "cabin", (0.28 * l, 0.24 * l, 0.22 * l), cabin_color,
                at=(0.04 * l, 0, 0.04 * l), bevel=0.015 * l)
        add_box(item, "roof", (0.34 * l, 0.27 * l, 0.018 * l), trim_color,
                at=(0.03 * l, 0, 0.255 * l), bevel=0.006 * l)
        for k, side in enumerate((-1, 1)):
            add_box(item, f"window_{k + 1}", (0.2 * l, 0.008 * l, 0.055 * l), window_color,
                    bevel=0.003 * l, at=(0.04 * l, side * 0.12 * l, 0.185 * l))
        add_box(item, "window_3", (0.008 * l, 0.19 * l, 0.055 * l), window_color,
                at=(0.18 * l, 0, 0.185 * l), bevel=0.003 * l)
        add_plate(item, "deck", level(0.6, 0.96, 0.15 * l), 0.012 * l, inside_color,
                  at=(0, 0, 0.15 * l))
        add_box(item, "motor", (0.05 * l, 0.07 * l, 0.11 * l), DARK_GREY,
                at=(-0.47 * l, 0, 0.14 * l), bevel=0.015 * l)
    if flag:
        x = -0.492 * l
        add_cylinder(item, "flag_pole", 0.005 * l, 0.22 * l, trim_color, at=(x, 0.1 * l, 0.12 * l),
                     sides=12)
        add_plate(item, "flag", [(0, 0), (0.1 * l, 0), (0.1 * l, 0.06 * l), (0, 0.06 * l)],
                  0.003 * l, RED, at=(x, 0.1 * l, 0.275 * l), turn=(90, 0, 0))
    item.port("cavity", (-0.1 * l, 0, 0.045 * l), (0.4 * l, 0.18 * l, 0.14 * l))


def _boat_hull(item, length, half, keel, sheer, thick, color):
    bm = bmesh.new()
    rows, count = [], 28
    shape = [(math.cos(a) ** 0.75, 1 - math.sin(a) ** 0.9)
             for a in (math.pi / 2 * k / 7 for k in range(8))]
    shape[-1] = (0.0, 0.0)
    for k in range(count + 1):
        t = k / count
        x = -length / 2 + t * length * 0.992
        wide, low, top = max(half(t), 0.003 * length), 0.008 * length + keel(t), sheer(t)
        outer = [(wide * a, low + (top - low) * b) for a, b in shape]
        inner_wide = max(wide - thick, 0.001 * length)
        inner = [(inner_wide * a, low + thick * 1.5 + (top - low - thick * 1.5) * b) for a,
                 b in shape]
        inner[0] = (inner_wide, top)
        loop = outer + [(-y, z) for y, z in outer[-2::-1]] + [(-y, z) for y,
                                                              z in inner] + inner[-2::-1]
        rows.append([bm.verts.new((x, y, z)) for y, z in loop])
    size = len(rows[0])
    for low, high in zip(rows, rows[1:]):
        for k in range(size):
            bm.faces.new((low[k], low[(k + 1) % size], high[(k + 1) % size], high[k]))
    bm.faces.new(rows[0])
    bm.faces.new(rows[-1])
    part = add_part(item, "hull", bm, color, smooth=50)
    wide, top = half(0.0), sheer(0.0)
    outline = [(wide * a, 0.008 * length + (top - 0.008 * length) * b) for a, b in shape]
    outline += [(-y, z) for y, z in outline[-2::-1]]
    add_plate(item, "keel", outline, thick, color, at=(-length / 2, 0, 0), turn=(90, 0, 90))
    return part


def _boat_room(wide, low, top, z):
    """Half the width of the hull at a height."""
    part = min(max((z - low) / (top - low), 0.0), 1.0)
    return max(wide, 0.0) * math.cos(math.asin((1 - part) ** (1 / 0.9))) ** 0.75


def _boat_sail(item, name, corners, belly, thick, color):
    """A triangle of (x, z) corners that the wind fills towards -Y."""
    bm = bmesh.new()
    a, b, c = (Vector((x, 0, z)) for x, z in corners)
    count = 10
    sides = []
    for out in (0, thick):
        grid = {}
        for i in range(count + 1):
            for j in range(count + 1 - i):
                u, v = i / count, j / count
                w = 1 - u - v
                point = a * w + b * u + c * v
                point.y = -belly * 27 * u * v * w - out + thick / 2
                grid[i, j] = bm.verts.new(point)
        sides.append(grid)
    for grid in sides:
        for i in range(count):
            for j in range(count - i):
                bm.faces.new((grid[i, j], grid[i + 1, j], grid[i, j + 1]))
                if i + j < count - 1:
                    bm.faces.new((grid[i + 1, j], grid[i + 1, j + 1], grid[i, j + 1]))
    edge = ([(i, 0) for i in range(count)] + [(count - j, j) for j in range(count)]
            + [(0, count - j) for j in range(count)])
    for p, q in zip(edge, edge[1:] + edge[:1]):
        bm.faces.new((sides[0][p], sides[0][q], sides[1][q], sides[1][p]))
    return add_part(item, name, bm, color, smooth=60)
