"""{
  "summary": "round cookie with chocolate chips",
  "category": "food",
  "size": "tiny",
  "synonyms": ["biscuit", "chocolate chip cookie"],
  "kind_of": ["food", "dessert", "pastry", "snack"],
  "not_for": ["cookie jar", "cookie cutter", "cracker"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.08, "min": 0.02, "max": 2.0, "axis": "x", "words": ["wide", "across", "large", "small"]},
    "height": {"type": "length", "default": 0.016, "min": 0.004, "max": 0.5, "words": ["thick", "tall"]},
    "chips": {"type": "count", "default": 12, "min": 0, "max": 40, "words": ["chip", "chips", "chocolate chips"]},
    "seed": {"type": "count", "default": 1, "min": 0, "max": 1000},
    "color": {"type": "color", "default": "TAN"},
    "chip_color": {"type": "color", "default": "DARK_WOOD"}
  },
  "parts": ["body", "chip"],
  "ports": [],
  "examples": [
    ["a cookie with 20 chocolate chips", "cookie = cookie(chips=20)"],
    ["a plain biscuit", "biscuit = cookie(chips=0)"]
  ]
}"""


def cookie(item, diameter=0.08, height=0.016, chips=12, seed=1, color=TAN,
           chip_color=DARK_WOOD):
    radius = diameter / 2
    chance = random.Random(seed)
    # A low dome with a thicker rim.
    top = [(0.99, 0.62), (0.95, 0.78), (0.88, 0.87), (0.76, 0.9), (0.62, 0.91), (0.48, 0.93),
           (0.34, 0.95), (0.2, 0.97), (0.1, 0.98)]
    dome = min(height, 0.5 * radius)
    profile = [(0, 0), (0.9, 0), (0.97, 0.15), (1.0, 0.4)]
    profile = [(r * radius, z * dome) for r, z in profile]
    profile += [(r * radius, height - (1 - z) * dome) for r, z in top]
    body = add_lathe(item, "body", profile + [(0, height - 0.02 * dome)], color, sides=56,
                     smooth=180)
    waves = [[chance.uniform(-9, 9), chance.uniform(-9, 9), chance.uniform(0, 6)] for _ in range(5)]
    for vert in body.data.vertices:
        if vert.co.z > height - 0.5 * dome:
            x, y = vert.co.x / radius, vert.co.y / radius
            bump = sum(math.sin(a * x + b * y + turn) for a, b, turn in waves) / len(waves)
            rough = min(1.0, 2 * math.hypot(x, y)) ** 2
            vert.co.z += rough * dome * (0.06 * bump - 0.04)
    body.data.update()
    first = None
    size = min(0.1 * radius, 0.35 * height)
    turn = chance.uniform(0, 6)
    for k in range(chips):
        out = 0.85 * math.sqrt((k + 0.4) / chips) * radius
        angle = 2.39996 * k + turn + chance.uniform(-0.2, 0.2)
        at = (out * math.cos(angle), out * math.sin(angle),
              height - dome * (0.08 + 0.06 * out / radius) - 0.3 * size)
        lean = (chance.uniform(-20, 20), chance.uniform(-20, 20), chance.uniform(0, 360))
        name = f"chip_{k + 1}"
        if first:
            add_copy(item, name, first, at, lean)
        else:
            first = add_lathe(item, name, [(0, -0.5 * size), (0.9 * size, -0.4 * size),
                                           (1.05 * size, 0.1 * size), (0.9 * size, 0.5 * size),
                                           (0.45 * size, 0.85 * size), (0, 1.0 * size)],
                              chip_color, at, lean, sides=14, smooth=180)
