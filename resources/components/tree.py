"""{
  "summary": "tree: leafy, pine, palm or bare, in any season",
  "category": "nature",
  "size": "room",
  "synonyms": ["oak tree", "pine tree", "fir tree", "apple tree", "deciduous tree", "conifer", "palm tree", "evergreen"],
  "kind_of": ["plant", "nature"],
  "not_for": ["christmas tree", "plant pot", "bush", "cat tree", "family tree", "bonsai"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 4.0, "min": 0.1, "max": 20.0, "axis": "z", "words": ["tall", "high"]},
    "kind": {"type": "choice", "default": "leafy", "choices": ["leafy", "pine", "palm", "bare"], "words": ["deciduous", "fir", "leafless"]},
    "season": {"type": "choice", "default": "summer", "choices": ["spring", "summer", "autumn", "winter"], "words": ["fall", "blossoming", "snowy"]},
    "fruit": {"type": "switch", "default": false, "words": ["apples", "fruits", "oranges", "cherries"]},
    "color": {"type": "color", "default": "LEAF", "words": ["leaves", "crown"]},
    "trunk_color": {"type": "color", "default": "BROWN"},
    "fruit_color": {"type": "color", "default": "RED"},
    "seed": {"type": "count", "default": 1, "min": 1, "max": 100}
  },
  "parts": ["trunk", "branch", "crown", "snow", "fruit", "foot", "frond", "bud", "coconut", "twig"],
  "ports": [],
  "examples": [
    ["an autumn tree", "tree = tree(season=autumn)"],
    ["three tall pine trees", "tree = tree(kind=pine, height=6, count=3)"],
    ["an apple tree", "tree = tree(fruit=on)"]
  ]
}"""


def tree(item, height=4.0, kind="leafy", season="summer", fruit=False, color=LEAF,
         trunk_color=BROWN,
         fruit_color=RED, seed=1):
    chance = random.Random(seed)
    if color == LEAF:
        color = {"spring": LIGHT_GREEN, "autumn": ORANGE}.get(season, LEAF)
    if kind == "leafy" and season != "winter":
        _tree_leafy(item, height, fruit, color, trunk_color, fruit_color, chance)
    elif kind == "pine":
        _tree_pine(item, height, season == "winter", DARK_GREEN if color == LEAF else color,
                   trunk_color,
                   chance)
    elif kind == "palm":
        _tree_palm(item, height, fruit, color, trunk_color)
    else:
        _tree_trunk(item, 0.6 * height, 0.045 * height, trunk_color)
        _tree_branches(item, height, trunk_color, chance)
        if season == "winter":
            add_lathe(item, "snow", [(0, 0), (0.2 * height, 0), (0.16 * height, 0.02 * height),
                                     (0.07 * height, 0.05 * height), (0, 0.06 * height)], WHITE)


def _tree_trunk(item, tall, thick, color):
    add_lathe(item, "trunk", [(0, 0), (1.5 * thick, 0), (1.1 * thick, 0.08 * tall),
                              (0.9 * thick, 0.4 * tall), (0.55 * thick, tall), (0, tall)], color,
              sides=16)


def _tree_blob(item, name, radius, color, at, chance):
    """A ball of leaves with bulges and facets."""
    bm = bmesh.new()
    bmesh.ops.create_icosphere(bm, subdivisions=3, radius=1)
    waves = [(Vector((chance.gauss(0, 3), chance.gauss(0, 3), chance.gauss(0, 3))),
              chance.uniform(0, 6)) for _ in range(4)]
    for vert in bm.verts:
        swell = sum(math.sin(wave.dot(vert.co) + shift) for wave, shift in waves)
        vert.co *= radius * (0.93 + 0.018 * swell) * chance.uniform(0.98, 1.0)
    stretch = radius / max(vert.co.z for vert in bm.verts)
    for vert in bm.verts:
        vert.co.z *= stretch
    add_part(item, name, bm, color, at=at, smooth=0)


def _tree_leafy(item, height, fruit, color, trunk_color, fruit_color, chance):
    _tree_trunk(item, 0.6 * height, 0.045 * height, trunk_color)
    shades = [color, tuple(0.8 * c for c in color[:3]), tuple(min(1, 1.15 * c) for c in color[:3])]
    blobs = [(0.0, 0.0, 0.78, 0.22)]
    turn = chance.uniform(0, 6.28)
    for k in range(6):
        angle = turn + 2 * math.pi * k / 6
        reach = 0.19 if k % 2 else 0.16
        blobs.append((reach * math.cos(angle), reach * math.sin(angle), 0.58 if k % 2 else 0.67,
                      chance.uniform(0.15, 0.19)))
    for k, (x, y, z, radius) in enumerate(blobs):
        _tree_blob(item, f"crown_{k + 1}", radius * height, shades[k % 3],
                   (x * height, y * height, z * height), chance)
    for k, (x, y, z, _) in enumerate(blobs[1:4], 1):
        add_pipe(item, f"branch_{k}", [(0, 0, 0.36 * height), (0.5 * x * height, 0.5 * y * height,
                                                               0.45 * height),
                                       (x * height, y * height, z * height)], 0.015 * height,
                 trunk_color, sides=8)
    if fruit:
        for k in range(12):
            x, y, z, radius = blobs[1 + k % 6]
            angle = math.atan2(y, x) + (0.5 if k < 6 else -0.45)
            out = Vector((math.cos(angle), math.sin(angle), -0.15 if k < 6 else 0.35)).normalized()
            _tree_fruit(item, f"fruit_{k + 1}", 0.022 * height, fruit_color,
                        height * (Vector((x, y, z)) + 0.97 * radius * out))


def _tree_fruit(item, name, radius, color, at):
    bm = bmesh.new()
    bmesh.ops.create_uvsphere(bm, u_segments=14, v_segments=9, radius=radius)
    add_part(item, name, bm, color, at=at, smooth=180)


def _tree_pine(item, height, snow, color, trunk_color, chance):
    _tree_trunk(item, 0.5 * height, 0.04 * height, trunk_color)
    tiers = 5
    for k in range(tiers):
        low = (0.16 + 0.155 * k) * height
        high = height if k == tiers - 1 else low + 0.3 * height
        wide = (0.27 - 0.042 * k) * height
        bm = bmesh.new()
        points = 18
        top, middle = bm.verts.new((0, 0, high - low)), bm.verts.new((0, 0, 0.3 * wide))
        rim = []
        for j in range(points):
            angle = 2 * math.pi * j / points
            reach = wide * (1.0 if j % 2 == 0 else 0.82) * chance.uniform(0.94, 1.0)
            rim.append(bm.verts.new((reach * math.cos(angle), reach * math.sin(angle),
                                     0 if j % 2 == 0 else 0.1 * wide)))
        for a, b in zip(rim, rim[1:] + rim[:1]):
            bm.faces.new((a, b, top))
            bm.faces.new((b, a, middle))
        shade = tuple((0.85 + 0.08 * k) * c for c in color[:3])
        add_part(item, f"crown_{k + 1}", bm, shade, at=(0, 0, low), smooth=0)
        if snow:
            share = 0.72
            add_lathe(item, f"snow_{k + 1}",
                      [(0, 1.01 * (high - low)), (1.02 * share * wide, (1 - share) * (high - low)),
                       (0.55 * share * wide, (1 - share) * (high - low) - 0.02 * height),
                       (0, (1 - share) * (high - low))], WHITE, at=(0, 0, low), sides=16, smooth=20)


def _tree_palm(item, height, fruit, color, trunk_color):
    tall = 0.94 * height
    points = [(0.1 * height * math.sin(1.6 * t), 0, t * tall) for t in (0, 0.2, 0.4, 0.6, 0.8, 1.0)]
    head = Vector(points[-1])
    points[0] = (0, 0, 0.01 * height)
    add_pipe(item, "trunk", points, 0.028 * height, trunk_color, sides=16)
    add_lathe(item, "foot",
              [(0, 0), (0.05 * height, 0), (0.03 * height, 0.05 * height), (0, 0.05 * height)],
              trunk_color, sides=20)
    for k in range(9):
        bm = bmesh.new()
        bmesh.ops.create_uvsphere(bm, u_segments=12, v_segments=12, radius=0.5)
        long, wide = 0.42 * height, 0.09 * height
        frond = add_part(item, f"frond_{k + 1}", bm, color, at=head, smooth=180,
                         turn=(0, -14 if k % 2 else 6, 40 * k))
        for vert in frond.data.vertices:
            t, across = vert.co.z + 0.5, -vert.co.y * wide
            vert.co = (long * t - 0.02 * height, across,
                       (0.42 * t - 0.85 * t * t) * long * (1.1 if k % 2 else 0.9)
                       + 0.02 * height * vert.co.x - 0.5 * abs(across))
    add_sphere(item, "bud", 0.04 * height, color, at=head)
    for k in range(3 if fruit else 0):
        angle = 2.1 * k
        add_sphere(item, f"coconut_{k + 1}", 0.03 * height, DARK_WOOD,
                   at=head + 0.05 * height * Vector((math.cos(angle), math.sin(angle), -0.7)))


def _tree_branches(item, height, color, chance):
    for k in range(7):
        angle = 2.4 * k + chance.uniform(-0.2, 0.2)
        out = Vector((math.cos(angle), math.sin(angle), 0))
        start = (0.32 + 0.035 * k) * height
        reach = (0.3 - 0.02 * k) * height
        end = start + (0.3 + 0.02 * k) * height if k < 6 else height
        if k == 6:
            reach = 0.05 * height
        mid = 0.6 * reach * out + Vector((0, 0, start + 0.45 * (end - start)))
        tip = reach * out + Vector((0, 0, end))
        add_pipe(item, f"branch_{k + 1}", [Vector((0, 0, start)), mid, tip], 0.012 * height, color,
                 sides=8)
        for j, side in enumerate((-1, 1), 1):
            across = Vector((-out.y, out.x, 0)) * side
            twig = mid + 0.5 * reach * across + Vector((0, 0, 0.45 * (end - mid.z)))
            add_pipe(item, f"twig_{2 * k + j}",
                     [mid - 0.01 * height * across, 0.5 * (mid + twig), twig],
                     0.007 * height, color, sides=6)
