"""{
  "summary": "sandwich of bread slices with layers between them",
  "category": "food",
  "size": "tiny",
  "synonyms": ["club sandwich", "toast sandwich", "toastie"],
  "kind_of": ["food", "snack", "meal", "lunch"],
  "not_for": ["burger", "hot dog", "bread"],
  "front": false,
  "parameters": {
    "width": {"type": "length", "default": 0.12, "min": 0.04, "max": 1.0, "words": ["wide", "long", "length"]},
    "depth": {"type": "length", "default": 0.11, "min": 0.04, "max": 1.0, "words": ["deep"]},
    "height": {"type": "length", "default": 0.07, "min": 0.02, "max": 1.0, "words": ["tall", "high", "thick"]},
    "slices": {"type": "count", "default": 2, "min": 2, "max": 3, "words": ["slices of bread", "bread slices"]},
    "lettuce": {"type": "switch", "default": true, "words": ["lettuce", "salad", "vegetables", "greens"]},
    "tomato": {"type": "switch", "default": true, "words": ["tomato", "tomatoes", "vegetables"]},
    "cheese": {"type": "switch", "default": true},
    "ham": {"type": "switch", "default": false, "words": ["ham", "meat", "turkey", "bacon", "salami"]},
    "toothpick": {"type": "switch", "default": false, "words": ["toothpick", "skewer", "stick"]},
    "flag": {"type": "switch", "default": false},
    "halved": {"type": "switch", "default": false, "words": ["halved", "cut", "cut in half", "diagonally"]},
    "color": {"type": "color", "default": "CREAM"},
    "crust_color": {"type": "color", "default": "BREAD"},
    "lettuce_color": {"type": "color", "default": "LIGHT_GREEN"},
    "tomato_color": {"type": "color", "default": "RED"},
    "cheese_color": {"type": "color", "default": "YELLOW"},
    "ham_color": {"type": "color", "default": "PINK"},
    "toothpick_color": {"type": "color", "default": "LIGHT_WOOD"},
    "flag_color": {"type": "color", "default": "RED"}
  },
  "parts": ["bread", "crust", "lettuce", "tomato", "cheese", "ham", "toothpick", "flag"],
  "ports": ["top"],
  "examples": [
    ["a sandwich with lettuce, tomato, cheese and ham", "sandwich = sandwich(ham=on)"],
    ["a cheese sandwich without tomato, with a toothpick", "sandwich = sandwich(tomato=off, toothpick=on)"]
  ]
}"""


def sandwich(item, width=0.12, depth=0.11, height=0.07, slices=2, lettuce=True, tomato=True,
             cheese=True, ham=False, toothpick=False, flag=False, halved=False, color=CREAM,
             crust_color=BREAD, lettuce_color=LIGHT_GREEN, tomato_color=RED, cheese_color=YELLOW,
             ham_color=PINK, toothpick_color=LIGHT_WOOD, flag_color=RED):
    fillings = [name for name, wanted in (("lettuce", lettuce), ("tomato", tomato),
                                          ("cheese", cheese), ("ham", ham)) if wanted]
    share = {"bread": 15, "lettuce": 5, "tomato": 7, "cheese": 3.5, "ham": 6}
    layers = ["bread"] + (fillings + ["bread"]) * (slices - 1)
    unit = height / sum(share[layer] for layer in layers)
    colors = {"lettuce": lettuce_color, "cheese": cheese_color, "ham": ham_color}
    parts, z, made = [], 0.0, dict.fromkeys(share, 0)
    for layer in layers:
        made[layer] += 1
        thick = share[layer] * unit
        number = f"_{made[layer]}" if layer == "bread" or slices > 2 else ""
        if layer == "bread":
            parts += _sandwich_bread(item, number, width, depth, z, thick, color, crust_color)
        elif layer == "tomato":
            parts += _sandwich_tomatoes(item, made[layer], width, depth, z, thick, tomato_color)
        else:
            parts.append(_sandwich_sheet(item, layer, layer + number, width, depth, z, thick,
                                         colors[layer]))
        z += thick
    if halved:
        for part in parts:
            _sandwich_halve(part, 0.06 * width)
    if toothpick or flag:
        _sandwich_toothpick(item, width, depth, height, flag, halved, toothpick_color, flag_color)
    item.port("top", (0, 0, height), (0.8 * width, 0.8 * depth))


def _sandwich_outline(width, depth):
    """The edge of a slice of toast: straight foot, two round shoulders at the back."""
    half = [(0, -1), (0.5, -0.993), (0.82, -0.975), (0.92, -0.8), (0.9, -0.2), (0.92, 0.25),
            (1.0, 0.55), (0.92, 0.85), (0.6, 1.0), (0.25, 0.97)]
    points = half + [(0, 0.95)] + [(-x, y) for x, y in reversed(half[1:])]
    way = [(p.x, p.y) for p in smooth_way([Vector((x, y, 0)) for x, y in points], True, 3)]
    right, top, low = (max(x for x, y in way), max(y for x, y in way), min(y for x, y in way))
    return [(x / right * width / 2, ((y - low) / (top - low) - 0.5) * depth) for x, y in way]


def _sandwich_bread(item, number, width, depth, z, thick, color, crust_color):
    outer = _sandwich_outline(width, depth)
    wall = 0.03
    bm = bmesh.new()
    rings = [[bm.verts.new((x * scale, y * scale, level * thick)) for x, y in outer]
             for scale, level in ((1 - wall, 0), (1 - wall / 3, 0.08), (1, 0.3), (1, 0.7),
                                  (1 - wall / 3, 0.92), (1 - wall, 1))]
    for low, high in zip(rings, rings[1:] + rings[:1]):
        for k in range(len(outer)):
            after = (k + 1) % len(outer)
            bm.faces.new((low[k], low[after], high[after], high[k]))
    crust = add_part(item, "crust" + number, bm, crust_color, (0, 0, z), smooth=60)
    inner = [(x * (1 - wall / 2), y * (1 - wall / 2)) for x, y in outer]
    return [crust, add_plate(item, "bread" + number, inner, 0.985 * thick, color,
                             (0, 0, z))]


def _sandwich_sheet(item, kind, name, width, depth, z, thick, color):
    """A sheet a little larger than the bread, whose rim waves or hangs."""
    power, over, waves, rise, hang = {"lettuce": (5, 1.1, 17, 0.9, 0.1),
                                      "cheese": (14, 1.03, 4, 0.0, 0.9),
                                      "ham": (4, 1.06, 9, 0.35, 0.2)}[kind]
    steps = [0, 0.3, 0.6, 0.75, 0.85, 0.93, 1]
    sheet = add_lathe(item, name, [(step, -0.02 * thick) for step in steps]
                      + [(step, 1.03 * thick) for step in reversed(steps)], color, (0, 0, z),
                      sides=60,
                      smooth=180)
    for vert in sheet.data.vertices:
        x, y = vert.co.x, vert.co.y
        out = math.hypot(x, y)
        if out > 0:
            angle = math.atan2(y, x)
            square = out / (abs(math.cos(angle)) ** power
                            + abs(math.sin(angle)) ** power) ** (1 / power) * over
            wave = math.sin(waves * angle) + 0.5 * math.sin((waves + 6) * angle + 1)
            vert.co.x = square * math.cos(angle) * width / 2
            vert.co.y = square * math.sin(angle) * depth / 2
            corner = max(0.0, square - 1) if kind == "cheese" else out ** 8
            vert.co.z += thick * (rise * wave * out ** 8 - 3 * hang * corner)
    sheet.data.update()
    return sheet


def _sandwich_tomatoes(item, layer, width, depth, z, thick, color):
    radius = 0.26 * min(width, depth)
    parts = []
    for k, (x, y) in enumerate(((-1, -1), (1, -1), (-1, 1), (1, 1))):
        number = 4 * (layer - 1) + k + 1
        at = (x * (0.52 * width - radius), y * (0.52 * depth - radius), z - 0.05 * thick)
        parts.append(add_cylinder(item, f"tomato_{number}", radius, 1.1 * thick, color, at,
                                  bevel=0.35 * thick, sides=20))
    return parts


def _sandwich_halve(part, gap):
    """Cuts a part along the diagonal and moves its halves apart."""
    bm = bmesh.new()
    bm.from_mesh(part.data)
    across = Vector((1, 1, 0)).normalized()
    # A little beside the middle, where no edge lies in the cut.
    middle = across * 0.003 - part.location
    middle.z = 0
    cut_edges = [edge for edge in bmesh.ops.bisect_plane(
        bm, geom=bm.verts[:] + bm.edges[:] + bm.faces[:], dist=1e-5, plane_co=middle,
        plane_no=across)["geom_cut"] if isinstance(edge, bmesh.types.BMEdge)]
    bmesh.ops.split_edges(bm, edges=cut_edges)
    caps = bmesh.ops.holes_fill(bm, edges=[edge for edge in bm.edges if edge.is_boundary],
                                sides=0)["faces"]
    bmesh.ops.triangulate(bm, faces=caps, ngon_method='BEAUTY')
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    sides = {}
    for face in bm.faces:
        side = (face.calc_center_median() - middle).dot(across)
        for vert in face.verts:
            if abs(side) > abs(sides.get(vert, 0)):
                sides[vert] = side
    for vert, side in sides.items():
        vert.co += across * math.copysign(gap / 2, side)
    for edge in bm.edges:
        edge.smooth = edge.calc_face_angle(0) < math.radians(35)
    bm.to_mesh(part.data)
    bm.free()


def _sandwich_toothpick(item, width, depth, height, flag, halved, color, flag_color):
    thick = 0.012 * width
    long = height + 0.4 * width
    at = (0.16 * width, 0.16 * depth, 0.12 * height) if halved else (0, 0, 0.12 * height)
    add_lathe(item, "toothpick", [(0, 0), (thick, 0.08 * long), (thick, 0.97 * long), (0, long)],
              color, at, sides=10)
    if flag:
        high = 0.17 * width
        add_plate(item, "flag", [(0, 0), (1.5 * high, 0.5 * high), (0, high)], 0.5 * thick,
                  flag_color, (at[0], at[1] + 0.25 * thick, at[2] + 0.97 * long - high),
                  (90, 0, 0))
