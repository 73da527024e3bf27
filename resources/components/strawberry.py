"""{
  "summary": "strawberry on its tip, with seeds and green leaves",
  "category": "food",
  "size": "tiny",
  "synonyms": ["berry", "giant strawberry"],
  "kind_of": ["fruit", "food"],
  "not_for": ["raspberry", "blueberry", "strawberry jam", "cherry"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.045, "min": 0.01, "max": 1, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.034, "min": 0.008, "max": 1, "words": ["wide", "across"]},
    "seeds": {"type": "count", "default": 50, "min": 0, "max": 90, "words": ["seed", "dot"]},
    "leaves": {"type": "count", "default": 6, "min": 0, "max": 9, "words": ["leaf", "calyx", "crown"]},
    "stem": {"type": "switch", "default": true, "words": ["stalk"]},
    "color": {"type": "color", "default": "RED"},
    "seed_color": {"type": "color", "default": "YELLOW", "words": ["seeds"]},
    "leaf_color": {"type": "color", "default": "LEAF", "words": ["leaves"]},
    "stem_color": {"type": "color", "default": "leaf_color"}
  },
  "parts": ["body", "seed", "leaf", "stem"],
  "ports": [],
  "examples": [
    ["a ripe strawberry", "strawberry = strawberry()"],
    ["a pink strawberry, 10 cm tall, with white seeds and no stem", "strawberry = strawberry(height=10*cm, diameter=8*cm, stem=off, color=pink, seed_color=white)"]
  ]
}"""

_STRAWBERRY_SHAPE = [(0.0, 0.0), (0.16, 0.012), (0.3, 0.05), (0.48, 0.15), (0.66, 0.3), (0.83, 0.48),
                     (0.95, 0.65), (1.0, 0.79), (0.95, 0.9), (0.78, 0.97), (0.45, 1.0), (0.0, 0.985)]


def strawberry(item, height=0.045, diameter=0.034, seeds=50, leaves=6, stem=True, color=RED,
               seed_color=YELLOW, leaf_color=LEAF, stem_color=None):
    r = diameter / 2
    tall = (0.82 if stem else 0.97 if leaves else 1) * height
    way = smooth_way([Vector((x, z, 0)) for x, z in _STRAWBERRY_SHAPE], steps=3)
    add_lathe(item, "body", [(r * p.x, tall * p.y) for p in way], color, smooth=180)
    pip = 0.055 * min(r, 0.5 * tall)
    first = None
    for k in range(seeds):
        # Even over the skin between the tip and the shoulder, on a spiral.
        share = math.sqrt((k + 0.5) / seeds)
        p = way[round((0.1 + 0.72 * share) * (len(way) - 1))]
        angle = 2.39996 * k
        at = (r * p.x * math.cos(angle), r * p.x * math.sin(angle), tall * p.y)
        lean = math.degrees(math.atan2(0.6 * tall, r))
        turn = (0, 90 + (90 - lean) * (1 if p.y < 0.79 else -0.5), math.degrees(angle))
        if first is None:
            first = add_sphere(item, f"seed_{k + 1}", pip, seed_color, at, turn,
                               scale=(1.6, 1, 0.6), sides=8)
        else:
            add_copy(item, f"seed_{k + 1}", first, at, turn)
    for k in range(leaves):
        part = add_sphere(item, f"leaf_{k + 1}", 1.0, leaf_color, (0, 0, 0.97 * tall),
                          (0, 0, 360 * k / leaves), sides=16)
        for vert in part.data.vertices:
            along = (vert.co.x + 1) / 2
            vert.co = (1.08 * r * along - 0.02 * r, 0.34 * r * vert.co.y * (1.25 - 0.9 * along),
                       tall * (0.018 * vert.co.z + 0.012 + 0.06 * along - 0.16 * along ** 3))
    if stem:
        bar = min(0.09 * r, 0.05 * height)
        add_pipe(item, "stem", [(0, 0, 0.96 * tall), (0.02 * r, 0, tall + 0.4 * (height - tall)),
                                (0.1 * r, 0, height - 0.3 * bar)], bar, stem_color or leaf_color)
    fit_parts(item, height=height)
