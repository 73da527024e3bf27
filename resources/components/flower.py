"""{
  "summary": "single flower with petals, stem and leaves: daisy, sunflower or rose",
  "category": "nature",
  "size": "tabletop",
  "synonyms": ["daisy", "sunflower", "rose", "blossom", "single flower", "gerbera", "poppy", "wildflower"],
  "kind_of": ["plant", "decoration"],
  "not_for": ["bouquet", "flower pot", "vase", "tree", "potted plant", "cauliflower"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.4, "min": 0.03, "max": 4, "axis": "z", "words": ["tall", "high", "stem long"]},
    "diameter": {"type": "length", "default": 0.14, "min": 0.01, "max": 2, "words": ["wide", "across", "blossom wide"]},
    "style": {"type": "choice", "default": "daisy", "choices": ["daisy", "sunflower", "rose"], "words": ["daisy", "sunflower", "rose"]},
    "petals": {"type": "count", "default": 10, "min": 3, "max": 24, "words": ["petal"]},
    "leaves": {"type": "count", "default": 2, "min": 0, "max": 6, "words": ["leaf"]},
    "stem": {"type": "switch", "default": true, "words": ["stalk"]},
    "tilt": {"type": "angle", "default": 50, "min": 0, "max": 80, "words": ["tilted", "facing"]},
    "color": {"type": "color", "default": "WHITE", "words": ["petals", "blossom"]},
    "center_color": {"type": "color", "default": "YELLOW", "words": ["center", "centre", "middle"]},
    "stem_color": {"type": "color", "default": "GREEN", "words": ["stem"]},
    "leaf_color": {"type": "color", "default": "LEAF", "words": ["leaves"]}
  },
  "parts": ["petal", "center", "sepal", "stem", "leaf"],
  "ports": [],
  "examples": [
    ["a daisy with 12 petals", "daisy = flower(petals=12)"],
    ["a sunflower, 1.5 m tall, with 4 leaves", "sunflower = flower(style=sunflower, height=1.5*m, diameter=30*cm, petals=20, leaves=4, color=yellow, center_color=brown)"],
    ["a red rose", "rose = flower(style=rose, diameter=8*cm, tilt=10, color=red)"]
  ]
}"""


def flower(item, height=0.4, diameter=0.14, style="daisy", petals=10, leaves=2, stem=True, tilt=50,
           color=WHITE, center_color=YELLOW, stem_color=GREEN, leaf_color=LEAF):
    r = min(diameter / 2, 0.3 * height)
    # The blossom is made round the origin, looking up, and leans to the front by `tilt`.
    lean = Matrix.Rotation(math.radians(tilt), 4, 'X')
    before = set(item.empty.children)
    if style == "rose":
        _flower_rose(item, r, petals, color)
    else:
        share = 0.5 if style == "sunflower" else 0.28
        core = share * r
        add_sphere(item, "center", core, center_color, scale=(1, 1, 0.35), sides=24)
        for row in range(2 if style == "sunflower" else 1):
            for k in range(petals):
                angle = 360 * (k + 0.5 * row) / petals
                _flower_petal(item, f"petal_{row * petals + k + 1}", 0.7 * core, r,
                              min(0.34 * r, 2.6 * r / petals), -0.02 * r - 0.05 * r * row, angle,
                              color)
    add_lathe(item, "sepal", [(0, -0.3 * r), (0.07 * r, -0.3 * r), (0.25 * r, -0.06 * r),
                              (0, -0.02 * r)], stem_color, sides=20)
    parts = [part for part in item.empty.children if part not in before]
    points = []
    for part in parts:
        part.data.transform(lean @ part.matrix_basis)
        part.location = part.rotation_euler = (0, 0, 0)
        points += [vert.co.z for vert in part.data.vertices]
    lift = height - max(points) if stem else -min(points)
    for part in parts:
        part.location = (0, 0, lift)
    if stem:
        neck = lean @ Vector((0, 0, -0.25 * r)) + Vector((0, 0, lift))
        bar = min(0.07 * r, 0.02 * height)
        add_pipe(item, "stem", [(0, neck.y, 0), (1.5 * bar, neck.y, 0.4 * neck.z),
                                (0, neck.y, 0.85 * neck.z), neck], bar, stem_color)
        for k in range(leaves):
            _flower_leaf(item, k, leaves, neck, height, bar, leaf_color)
    fit_parts(item, height=height)


def _flower_petal(item, name, start, end, wide, z, angle, color):
    part = add_sphere(item, name, 1.0, color, turn=(0, 0, angle), sides=16)
    for vert in part.data.vertices:
        along = (vert.co.x + 1) / 2
        vert.co = (start + (end - start) * along, wide / 2 * vert.co.y * (0.55 + 0.6 * along),
                   z + 0.022 * end * vert.co.z + 0.14 * end * along - 0.1 * end * along ** 3)


def _flower_rose(item, r, petals, color):
    """Cupped petals in rings, the inner ones steeper, round a bud."""
    add_lathe(item, "center", [(0, -0.1 * r), (0.2 * r, 0), (0.3 * r, 0.4 * r), (0.24 * r, 0.8 * r),
                               (0.1 * r, 0.92 * r), (0, 0.86 * r)], color, sides=24, smooth=60)
    for k in range(petals):
        share = (k + 1) / petals
        radius, tall = r * (0.3 + 0.62 * share), r * (1.0 - 0.35 * share)
        rings = []
        for step in range(9):
            t = step / 8
            half = 0.95 * math.sin(math.pi * (0.12 + 0.76 * t)) ** 0.6
            out = radius * (0.25 + 0.75 * math.sin(math.pi / 2 * min(1, 1.5 * t)))
            out += 0.08 * r * t ** 4 * share
            arc = [half * (j / 4 - 1) for j in range(9)]
            z = -0.12 * r + t * (tall + 0.12 * r)
            rings.append([(d * math.cos(a), d * math.sin(a), z)
                          for d, way in ((out, arc), (out - 0.035 * r, arc[::-1])) for a in way])
        add_loft(item, f"petal_{k + 1}", rings, color, turn=(0, 0, 137.5 * k), smooth=60)


def _flower_leaf(item, k, leaves, neck, height, bar, color):
    """A leaf that rises from the stem and bends over, left and right in turn."""
    long = 0.28 * neck.z
    at = (0.7 * bar, neck.y, neck.z * (0.12 + 0.5 * k / max(leaves, 2)))
    part = add_sphere(item, f"leaf_{k + 1}", 1.0, color, at, (0, 0, 180 * k + 20), sides=16)
    for vert in part.data.vertices:
        along = (vert.co.x + 1) / 2
        vert.co = (long * along - 3 * bar, 0.32 * long * vert.co.y * (1.15 - 0.75 * along),
                   0.03 * long * vert.co.z + long * (0.8 * along - 0.5 * along ** 2))
