"""{
  "summary": "pear with a stem and a leaf",
  "category": "food",
  "size": "tiny",
  "synonyms": ["conference pear", "williams pear"],
  "kind_of": ["fruit", "food"],
  "not_for": ["apple", "avocado", "prickly pear", "light bulb"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.11, "min": 0.01, "max": 1, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.07, "min": 0.008, "max": 0.8, "words": ["wide", "across"]},
    "stem": {"type": "switch", "default": true, "words": ["stalk"]},
    "leaf": {"type": "switch", "default": true, "words": ["leaves"]},
    "color": {"type": "color", "default": "LIGHT_GREEN"},
    "stem_color": {"type": "color", "default": "DARK_WOOD"},
    "leaf_color": {"type": "color", "default": "LEAF"}
  },
  "parts": ["body", "stem", "leaf"],
  "ports": [],
  "examples": [
    ["a yellow pear with a leaf", "pear = pear(color=yellow)"],
    ["a green pear without leaf", "pear = pear(leaf=off)"]
  ]
}"""


def pear(item, height=0.11, diameter=0.07, stem=True, leaf=True, color=LIGHT_GREEN,
         stem_color=DARK_WOOD, leaf_color=LEAF):
    r = diameter / 2
    stem = stem or leaf  # A leaf grows on the stem.
    tall = (0.82 if stem else 1) * height
    shape = [(0.0, 0.035), (0.16, 0.02), (0.34, 0.0), (0.62, 0.05), (0.88, 0.18), (1.0, 0.34),
             (0.93, 0.5), (0.72, 0.64), (0.52, 0.76), (0.43, 0.87), (0.33, 0.96), (0.16, 1.0),
             (0.0, 0.975)]
    way = smooth_way([Vector((x, z, 0)) for x, z in shape], steps=3)
    low, high = (pick(p.y for p in way) for pick in (min, max))
    add_lathe(item, "body", [(r * max(0, p.x), tall * (p.y - low) / (high - low)) for p in way],
              color, smooth=180)
    if stem:
        bar = 0.05 * min(r, 0.4 * height)
        add_pipe(item, "stem", [(0, 0, 0.95 * tall), (0.01 * r, 0, tall + 0.5 * (height - tall)),
                                (0.14 * r, 0, height - 0.2 * bar)], bar, stem_color)
    if leaf:
        long = 0.8 * r
        part = add_sphere(item, "leaf", 1.0, leaf_color, (0, 0, tall + 0.3 * (height - tall)),
                          (0, 0, -35), sides=24)
        for vert in part.data.vertices:
            along = (vert.co.x + 1) / 2
            vert.co = (long * along - 0.03 * r, 0.3 * long * vert.co.y * (1.15 - 0.75 * along),
                       0.05 * long * vert.co.z + long * (0.3 * along - 0.35 * along ** 2))
    if stem:
        fit_parts(item, height=height)
