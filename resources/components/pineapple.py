"""{
  "summary": "pineapple with a scaly skin and a crown of leaves",
  "category": "food",
  "size": "tabletop",
  "synonyms": ["ananas", "toy pineapple"],
  "kind_of": ["fruit", "tropical fruit", "food"],
  "not_for": ["apple", "pine cone", "pine tree", "palm tree"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.3, "min": 0.02, "max": 2, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.12, "min": 0.01, "max": 0.8, "words": ["wide", "across"]},
    "rows": {"type": "count", "default": 8, "min": 4, "max": 10, "words": ["row", "scale row"]},
    "leaves": {"type": "count", "default": 18, "min": 0, "max": 24, "words": ["leaf", "crown"]},
    "color": {"type": "color", "default": "YELLOW", "words": ["skin", "body"]},
    "scale_color": {"type": "color", "default": "ORANGE", "words": ["scales", "eyes"]},
    "leaf_color": {"type": "color", "default": "DARK_GREEN", "words": ["leaves", "crown"]}
  },
  "parts": ["body", "scale", "leaf"],
  "ports": [],
  "examples": [
    ["a pineapple", "pineapple = pineapple()"],
    ["a golden pineapple, 20 cm tall", "pineapple = pineapple(height=20*cm, diameter=9*cm, color=gold, scale_color=gold)"]
  ]
}"""


def pineapple(item, height=0.3, diameter=0.12, rows=8, leaves=18, color=YELLOW, scale_color=ORANGE,
              leaf_color=DARK_GREEN):
    r = diameter / 2
    tall = (0.6 if leaves else 1) * height
    at = lambda t: 0.95 * r * (1 - abs(2 * t - 0.96) ** 3.2 * 0.5)  # The radius at a share.
    shares = [k / 16 for k in range(17)]
    add_lathe(item, "body", [(0, 0), (0.8 * at(0), 0), *[(at(t), 0.02 * tall + 0.95 * t * tall)
                                                         for t in shares],
                             (0.6 * at(1), tall), (0, tall)], color, smooth=60)
    around = 12
    first = None
    for row in range(rows):
        t = (row + 0.6) / (rows + 0.2)
        for k in range(around):
            angle = 360 * (k + 0.5 * (row % 2)) / around
            a, out, z = math.radians(angle), 0.97 * at(t), 0.02 * tall + 0.95 * t * tall
            place = (out * math.cos(a), out * math.sin(a), z)
            number = row * around + k + 1
            if first is None:
                first = add_cylinder(item, f"scale_{number}", 0.24 * r, 0.1 * r, scale_color, place,
                                     (0, 90, angle), top_radius=0.07 * r, sides=4)
                first.data.transform(Matrix.Diagonal((1.15 * tall / rows / (0.5 * r), 1, 1, 1)))
            else:
                add_copy(item, f"scale_{number}", first, place, (0, 90, angle))
    for k in range(leaves):
        _pineapple_leaf(item, k, leaves, 0.45 * r, tall, height, leaf_color)
    fit_parts(item, height=height)


def _pineapple_leaf(item, k, leaves, wide, tall, height, color):
    """The outer leaves bend outwards, the inner ones stand."""
    inner = k / max(leaves - 1, 1)
    long = (height - 0.97 * tall) * (0.6 + 0.4 * inner)
    lean = 1.1 * (1 - inner) + 0.05
    rings = []
    for step in range(7):
        t = step / 6
        bend = lean * (0.4 + 0.8 * t)
        x, z = 0.3 * wide + t * long * math.sin(bend), 0.97 * tall + t * long * math.cos(bend)
        half = 0.5 * wide * (1 - t ** 1.5) + 0.02 * wide
        thick = 0.12 * wide * (1 - 0.9 * t)
        rings.append([(x, -half, z + 0.2 * half), (x + thick, 0, z - thick), (x, half, z + 0.2 * half),
                      (x - thick, 0, z + 0.2 * thick)])
    add_loft(item, f"leaf_{k + 1}", rings, color, turn=(0, 0, 137.5 * k), smooth=40)
