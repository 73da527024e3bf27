"""{
  "summary": "apple with stem and leaf",
  "category": "food",
  "size": "tiny",
  "synonyms": [],
  "kind_of": ["fruit", "food", "snack"],
  "not_for": ["pear", "apple pie", "tomato"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.08, "min": 0.02, "max": 2.0, "axis": "x", "words": ["wide", "across", "large", "small"]},
    "stem": {"type": "switch", "default": true, "words": ["stem", "stalk"]},
    "leaf": {"type": "switch", "default": true, "words": ["leaf", "leaves"]},
    "bite": {"type": "switch", "default": false, "words": ["bite", "bitten"]},
    "color": {"type": "color", "default": "RED"},
    "stem_color": {"type": "color", "default": "BROWN"},
    "leaf_color": {"type": "color", "default": "LEAF"},
    "flesh_color": {"type": "color", "default": "CREAM"}
  },
  "parts": ["body", "stem", "leaf", "flesh"],
  "ports": [],
  "examples": [
    ["a green apple without a leaf", "apple = apple(color=green, leaf=off)"],
    ["an apple of 9 cm with a bite", "apple = apple(diameter=9*cm, bite=on)"]
  ]
}"""


def apple(item, diameter=0.08, stem=True, leaf=True, bite=False, color=RED, stem_color=BROWN,
          leaf_color=LEAF, flesh_color=CREAM):
    radius = diameter / 2
    body = _apple_body(item, "body", radius, color)
    if bite:
        flesh = _apple_body(item, "flesh", 0.97 * radius, flesh_color, 0.02 * radius)
        for k, (x, z) in enumerate(((-0.08, 1.15), (0.12, 0.72))):
            # It stays inside the round, so that the apple keeps its width.
            at = (x * radius, -1.12 * radius, z * radius)
            cut(body, add_sphere(item, f"tooth_{k}", 0.46 * radius, color, at))
            cut(flesh, add_sphere(item, f"inner_tooth_{k}", 0.45 * radius, color, at))
    foot = 1.42 * radius
    if stem or leaf:
        add_pipe(item, "stem", [(0, 0, foot), (0.02 * radius, 0, foot + 0.28 * radius),
                                (0.12 * radius, 0, foot + 0.58 * radius)],
                 0.045 * radius, stem_color)
    if leaf:
        _apple_leaf(item, radius, leaf_color, (0.05 * radius, 0, foot + 0.36 * radius))


def _apple_body(item, name, radius, color, lift=0.0):
    points = [(0, 0.12), (0.14, 0.08), (0.28, 0.02), (0.42, 0.0), (0.6, 0.08), (0.76, 0.27),
              (0.91, 0.6), (0.99, 0.95), (1.0, 1.14), (0.95, 1.4), (0.84, 1.58), (0.68, 1.7),
              (0.5, 1.745), (0.34, 1.715), (0.2, 1.62), (0.09, 1.5), (0, 1.42)]
    body = add_lathe(item, name, [(r * radius, z * radius) for r, z in points], color,
                     (0, 0, lift), sides=48, smooth=180)
    for vert in body.data.vertices:
        angle = math.atan2(vert.co.y, vert.co.x)
        low = max(0.0, 1 - vert.co.z / (0.6 * radius))
        high = max(0.0, vert.co.z / (0.6 * radius) - 2)
        swell = 1 + (0.09 * low + 0.05 * high) * math.cos(5 * angle)
        vert.co.x *= swell
        vert.co.y *= swell
    body.data.update()
    return body


def _apple_leaf(item, radius, color, at):
    """A lens that is drawn out to a tip and bent over."""
    long, wide = 0.85 * radius, 0.24 * radius
    leaf = add_sphere(item, "leaf", 1.0, color, at, (0, -12, -35))
    for vert in leaf.data.vertices:
        along = (vert.co.x + 1) / 2
        vert.co.y *= wide * (1.15 - 0.75 * along)
        vert.co.z = (0.05 * radius * vert.co.z - 0.35 * long * along ** 2
                     + 0.5 * abs(vert.co.y) + 0.25 * long * along)
        vert.co.x = long * along
    leaf.data.update()
