"""{
  "summary": "flower, bush, tree, palm, conifer, cactus or grass, in a pot or not",
  "category": "archetype",
  "size": "tabletop",
  "synonyms": ["bush", "shrub", "tulip"],
  "kind_of": ["rose", "daisy", "sunflower", "pine", "oak", "apple tree", "christmas tree", "succulent", "fern", "herb", "grass", "hedge", "bonsai", "vegetation", "orchid", "lily", "bouquet", "sapling", "topiary", "aloe", "bamboo", "flower pot", "garden", "crop", "cherry tree", "seedling", "cotton plant", "basil", "reed", "lavender", "potted plant", "houseplant", "house plant", "tree", "cactus", "palm tree", "fir tree"],
  "not_for": ["power plant", "factory"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.4, "min": 0.02, "max": 20, "axis": "z", "words": ["tall", "high", "height"]},
    "style": {"type": "choice", "default": "flower", "choices": ["flower", "tulip", "bush", "tree", "palm", "conifer", "cactus", "grass"], "words": ["style"]},
    "pot": {"type": "switch", "default": true, "words": ["pot", "potted", "planter"]},
    "flowers": {"type": "count", "default": 3, "min": 0, "max": 12, "words": ["flowers", "blooms"]},
    "petals": {"type": "count", "default": 8, "min": 3, "max": 16, "words": ["petals"]},
    "leaves": {"type": "count", "default": 8, "min": 2, "max": 16, "words": ["leaves", "branches", "fronds"]},
    "fruit": {"type": "count", "default": 0, "min": 0, "max": 12, "words": ["fruits", "apples", "berries"]},
    "color": {"type": "color", "default": "LEAF"},
    "stem_color": {"type": "color", "default": "DARK_GREEN"},
    "trunk_color": {"type": "color", "default": "BROWN"},
    "petal_color": {"type": "color", "default": "RED"},
    "center_color": {"type": "color", "default": "YELLOW"},
    "pot_color": {"type": "color", "default": "CLAY"},
    "soil_color": {"type": "color", "default": "DARK_WOOD"},
    "fruit_color": {"type": "color", "default": "RED"}
  },
  "parts": ["pot", "soil", "stem", "trunk", "branch", "leaf", "petal", "center", "crown", "tier", "body", "arm", "blade", "fruit", "nut"],
  "ports": [],
  "examples": [
    ["a red tulip in a white pot", "tulip = plant(style=tulip, flowers=1, pot_color=white)"],
    ["an apple tree 4 m tall", "tree = plant(style=tree, height=4, pot=off, fruit=10)"],
    ["a cactus with a pink flower", "cactus = plant(style=cactus, flowers=1, petal_color=pink)"]
  ]
}"""


def plant(item, height=0.4, style="flower", pot=True, flowers=3, petals=8, leaves=8, fruit=0,
          color=LEAF, stem_color=DARK_GREEN, trunk_color=BROWN, petal_color=RED,
          center_color=YELLOW,
          pot_color=CLAY, soil_color=DARK_WOOD, fruit_color=RED):
    base = 0.0
    if pot:
        base = 0.26 * height if style in ("flower", "tulip", "bush", "cactus",
                                          "grass") else 0.18 * height
        radius = 0.62 * base
        add_lathe(item, "pot", [(0, 0), (0.68 * radius, 0), (0.9 * radius, 0.76 * base),
                                (radius, 0.78 * base),
                                (radius, base), (0.86 * radius, base), (0.84 * radius, 0.88 * base),
                                (0, 0.86 * base)],
                  pot_color)
        add_cylinder(item, "soil", 0.88 * radius, 0.1 * base, soil_color, at=(0, 0, 0.82 * base))
        base *= 0.9
    elif style in ("flower", "tulip", "grass"):
        add_sphere(item, "soil", 0.12 * height, soil_color, scale=(1, 1, 0.35),
                   at=(0, 0, 0.02 * height))
    tall = height - base
    make = {"flower": _plant_flowers, "tulip": _plant_flowers, "bush": _plant_bush,
            "tree": _plant_tree,
            "palm": _plant_palm, "conifer": _plant_conifer, "cactus": _plant_cactus,
            "grass": _plant_grass}[style]
    make(item, base, tall, style=style, flowers=flowers, petals=petals, leaves=leaves, fruit=fruit,
         colors=(color, stem_color, trunk_color, petal_color, center_color, fruit_color))
    fit_parts(item, height=height)


def _plant_leaf(item, name, long, wide, color, at, turn, bend=0.35):
    """A leaf that starts at `at` and points along its own -Y, arching down."""
    rings = []
    for k in range(9):
        t = k / 8
        half = wide / 2 * max(math.sin(math.pi * t ** 0.8), 0.06) * (1 if k < 8 else 0.3)
        y, z = -long * t, long * bend * (0.9 * t - 1.5 * t * t)
        thick = 0.04 * wide + 0.02 * long * (1 - t)
        rings.append([(-half, y, z + 0.25 * half), (0, y, z), (half, y, z + 0.25 * half),
                      (half, y, z + 0.25 * half - thick), (0, y, z - thick),
                      (-half, y, z + 0.25 * half - thick)])
    return add_loft(item, name, rings, color, at, turn, smooth=60)


def _plant_bloom(item, number, style, at, size, petals, colors, sides=16):
    petal_color, center_color = colors
    if style == "tulip":
        for k in range(6):
            a = 2 * math.pi * k / 6
            add_sphere(item, f"petal_{6 * number + k - 5}", 0.55 * size, petal_color,
                       scale=(0.62, 0.3, 1.05), sides=sides + 2,
                       at=(at[0] + 0.26 * size * math.sin(a), at[1] - 0.26 * size * math.cos(a),
                           at[2] + 0.4 * size),
                       turn=(0, 0, math.degrees(a)))
        add_sphere(item, f"center_{number}", 0.34 * size, petal_color,
                   at=(at[0], at[1], at[2] + 0.22 * size), sides=sides)
        return
    for k in range(petals):
        a = 2 * math.pi * k / petals
        wide = min(0.34, 1.5 / petals) * size
        add_sphere(item, f"petal_{petals * (number - 1) + k + 1}", 1, petal_color,
                   scale=(wide, 0.42 * size, 0.08 * size), sides=sides,
                   at=(at[0] + 0.5 * size * math.sin(a), at[1] - 0.5 * size * math.cos(a),
                       at[2] + 0.06 * size),
                   turn=(-14, 0, math.degrees(a)))
    add_sphere(item, f"center_{number}", 0.28 * size, center_color, scale=(1, 1, 0.6),
               at=(at[0], at[1], at[2] + 0.06 * size), sides=sides + 4)


def _plant_flowers(item, base, tall, style, flowers, petals, leaves, colors, **_):
    color, stem_color, _trunk, petal_color, center_color, _fruit = colors
    size = 0.3 * tall * (0.7 if flowers > 4 else 1)
    bar = 0.018 * tall
    sides = 16 if flowers * petals < 40 else 10 if flowers * petals < 100 else 8
    for k in range(max(flowers, 1)):
        a = 2 * math.pi * k / max(flowers, 1) + 0.4
        out = 0 if flowers < 2 else (0.26 if flowers < 6 else 0.34) * tall * (1 if k % 2 else 0.85)
        level = 0.95 if flowers < 2 else (0.95, 0.74, 0.84)[k % 3]
        up = base + level * tall - (1 if style == "tulip" else 0.2) * size
        tip = (out * math.sin(a), -out * math.cos(a), up)
        half_way = (0.3 * tip[0], 0.3 * tip[1], base + 0.5 * (up - base))
        add_pipe(item, f"stem_{k + 1}", [(0, 0, base), half_way, tip], bar, stem_color)
        if flowers:
            _plant_bloom(item, k + 1, style, tip, size, petals, (petal_color, center_color),
                         sides)
    for k in range(leaves):
        a = 360 * k / leaves + 20
        long = (0.42 if style == "flower" else 0.6) * tall
        steep = -35 if style == "flower" else -62
        _plant_leaf(item, f"leaf_{k + 1}", long, 0.3 * long if style == "flower" else 0.2 * long,
                    color,
                    (0, 0, base + 0.02 * tall), (steep - 8 * (k % 2), 0, a))


def _plant_bush(item, base, tall, flowers, petals, fruit, colors, **_):
    color, stem_color, trunk_color, petal_color, center_color, fruit_color = colors
    radius = 0.36 * tall
    middle = base + 0.58 * tall
    add_limb(item, "trunk", (0, 0, base), (0, 0, middle), 0.07 * tall, trunk_color)
    _plant_crown(item, (0, 0, middle), 1.05 * radius, color)
    _plant_sprinkle(item, (0, 0, middle), 1.3 * radius, flowers, fruit, petals, 0.16 * tall,
                    petal_color, center_color, fruit_color)


def _plant_crown(item, at, radius, color):
    """Balls that together look like a leafy crown."""
    spots = [(0, 0, 0.25, 0.85)] + [(0.55 * math.sin(k * 1.2566), 0.55 * math.cos(k * 1.2566),
                                     -0.12 + 0.2 * (k % 2), 0.68)
                                   for k in range(5)] + [(0.25, -0.2, 0.62, 0.55),
                                                         (-0.3, 0.15, 0.55, 0.55)]
    for k, (x, y, z, size) in enumerate(spots):
        add_sphere(item, f"crown_{k + 1}", size * radius, color,
                   at=(at[0] + x * radius, at[1] + y * radius, at[2] + z * radius),
                   sides=24)


def _plant_sprinkle(item, at, radius, flowers, fruit, petals, size, petal_color, center_color,
                    fruit_color):
    """Flowers and fruit all over a crown, sunk into it."""
    for k in range(flowers + fruit):
        a, up = 2.4 * k + 0.5, -0.25 + 0.9 * ((k * 0.618) % 1)
        flat = math.sqrt(1 - up * up)
        reach = radius * 0.84
        spot = (at[0] + reach * flat * math.sin(a), at[1] - reach * flat * math.cos(a),
                at[2] + reach * up + 0.1 * radius)
        if k < fruit:
            add_sphere(item, f"fruit_{k + 1}", 0.11 * radius, fruit_color, at=spot, sides=20)
        else:
            add_sphere(item, f"petal_{k - fruit + 1}", 0.5 * size, petal_color, at=spot,
                       scale=(1, 1, 0.8), sides=20)
            outward = Vector((flat * math.sin(a), -flat * math.cos(a), up))
            add_sphere(item, f"center_{k - fruit + 1}", 0.2 * size, center_color,
                       at=Vector(spot) + 0.38 * size * outward, sides=16)


def _plant_tree(item, base, tall, flowers, petals, fruit, colors, **_):
    color, stem_color, trunk_color, petal_color, center_color, fruit_color = colors
    middle = base + 0.68 * tall
    add_lathe(item, "trunk", [(0, 0), (0.085 * tall, 0), (0.055 * tall, 0.08 * tall),
                              (0.042 * tall, 0.4 * tall),
                              (0.03 * tall, 0.68 * tall), (0, 0.68 * tall)], trunk_color,
                              at=(0, 0, base - 0.005 * tall), sides=24)
    for k, a in enumerate((0.6, 2.7, 4.6)):
        add_limb(item, f"branch_{k + 1}", (0, 0, base + (0.34 + 0.05 * k) * tall),
                 (0.17 * tall * math.sin(a), 0.17 * tall * math.cos(a), base + 0.58 * tall),
                 0.026 * tall, trunk_color, 0.015 * tall)
    _plant_crown(item, (0, 0, middle), 0.3 * tall, color)
    _plant_sprinkle(item, (0, 0, middle), 0.36 * tall, 0 if fruit else flowers, fruit, petals,
                    0.07 * tall, petal_color,
                    center_color, fruit_color)


def _plant_palm(item, base, tall, leaves, fruit, colors, **_):
    color, _stem, trunk_color = colors[:3]
    top = Vector((0.06 * tall, 0, base + 0.8 * tall))
    way = smooth_way([(0, 0, base - 0.01 * tall), (0.0, 0, base + 0.3 * tall),
                      (0.04 * tall, 0, base + 0.6 * tall), top], steps=4)
    for k, (low, high) in enumerate(zip(way, way[1:])):
        thick = (0.045 - 0.0018 * k) * tall
        add_limb(item, f"trunk_{k + 1}", low, high, 0.82 * thick, trunk_color, thick)
    for k in range(leaves):
        _plant_leaf(item, f"leaf_{k + 1}", 0.46 * tall, 0.13 * tall, color,
                    top + Vector((0, 0, 0.02 * tall)),
                    (-42 + 24 * (k % 2), 0, 360 * k / leaves), bend=0.9)
    for k in range(fruit or 3):
        a = 2 * math.pi * k / (fruit or 3)
        add_sphere(item, f"nut_{k + 1}", 0.035 * tall, colors[5] if fruit else trunk_color,
                   sides=20,
                   at=top + 0.05 * tall * Vector((math.sin(a), math.cos(a), -0.4)))


def _plant_conifer(item, base, tall, leaves, fruit, colors, **_):
    color, _stem, trunk_color = colors[:3]
    add_cylinder(item, "trunk", 0.055 * tall, 0.3 * tall, trunk_color, at=(0, 0, base), sides=24)
    count = 4
    for k in range(count):
        part = k / count
        radius = (0.32 - 0.2 * part) * tall
        low = base + (0.14 + 0.66 * part) * tall
        high = min(low + 0.36 * tall, base + tall)
        add_lathe(item, f"tier_{k + 1}", [(0, 0.05 * tall), (0.9 * radius, 0),
                                          (radius, 0.012 * tall),
                                          (0.3 * radius, 0.7 * (high - low)),
                                          (0, high - low)], color, at=(0, 0, low), sides=32,
                                          smooth=25)
    for k in range(fruit):
        part = ((k * 0.382) % 1) * 0.8
        a = 2.4 * k
        radius = (0.32 - 0.2 * part) * tall * 0.86
        z = base + (0.165 + 0.66 * (int(part * count) / count)) * tall
        radius = (0.32 - 0.2 * int(part * count) / count) * tall * 0.93
        add_sphere(item, f"fruit_{k + 1}", 0.028 * tall, colors[5],
                   at=(radius * math.sin(a), radius * math.cos(a), z), sides=20)


def _plant_cactus(item, base, tall, flowers, petals, leaves, colors, **_):
    color, stem_color, _trunk, petal_color, center_color, _fruit = colors
    radius = 0.16 * tall
    top = base + tall * (0.94 if flowers else 1)
    _plant_ribbed(item, "body", (0, 0, base - 0.1 * radius), (0, 0, top - radius), radius, color)
    for k, side in enumerate((-1, 1)):
        z = base + (0.36, 0.5)[k] * tall
        elbow = (side * 2.3 * radius, 0, z)
        add_limb(item, f"arm_{2 * k + 1}", (0, 0, z), elbow, 0.55 * radius, color)
        add_limb(item, f"arm_{2 * k + 2}", elbow, (elbow[0], 0, z + (0.26, 0.2)[k] * tall),
                 0.55 * radius, color)
    spots = [(0, 0, top), (-2.3 * radius, 0, base + 0.62 * tall + 0.55 * radius),
             (2.3 * radius, 0, base + 0.7 * tall + 0.55 * radius)]
    for k in range(min(flowers, 3)):
        x, y, z = spots[k]
        _plant_bloom(item, k + 1, "flower", (x, y, z - 0.08 * radius),
                     (0.16 if k == 0 else 0.1) * tall, petals, (petal_color, center_color))


def _plant_ribbed(item, name, start, end, radius, color):
    long = end[2] - start[2]
    rows = [(0.9, 0)] + [(1, t) for t in (0.1, 0.5, 1)]
    rows += [(math.cos(a), 1 + radius / long * math.sin(a))
             for a in (math.pi / 2 * k / 6 for k in range(1, 6))] + [(0.05, 1 + radius / long)]
    rings = [[(part * radius * (1 - 0.09 * (k % 4 in (0,))) * math.cos(2 * math.pi * k / 48),
               part * radius * (1 - 0.09 * (k % 4 in (0,))) * math.sin(2 * math.pi * k / 48),
               start[2] + t * long)
              for k in range(48)] for part, t in rows]
    add_loft(item, name, rings, color, smooth=70)


def _plant_grass(item, base, tall, leaves, flowers, petals, colors, **_):
    count = 3 * leaves
    for k in range(count):
        a = 137.5 * k
        long = tall * (0.75 + 0.25 * ((k * 0.618) % 1))
        _plant_leaf(item, f"blade_{k + 1}", long, 0.07 * tall, colors[0],
                    (0.03 * tall * math.sin(a), 0.03 * tall * math.cos(a), base),
                    (-66 - 16 * (k % 2), 0, a), bend=0.25)
