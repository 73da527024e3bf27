"""{
  "summary": "orange with pitted peel",
  "category": "food",
  "size": "tiny",
  "synonyms": ["mandarin", "tangerine fruit", "clementine", "grapefruit"],
  "kind_of": ["fruit", "citrus", "food", "snack"],
  "not_for": ["apple", "orange juice", "ball"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.075, "min": 0.02, "max": 2.0, "axis": "x", "words": ["wide", "across", "large", "small"]},
    "stem": {"type": "switch", "default": true, "words": ["stem", "stalk", "navel"]},
    "leaf": {"type": "switch", "default": false, "words": ["leaf", "leaves"]},
    "color": {"type": "color", "default": "ORANGE"},
    "stem_color": {"type": "color", "default": "OLIVE"},
    "leaf_color": {"type": "color", "default": "LEAF"}
  },
  "parts": ["body", "stem", "leaf"],
  "ports": [],
  "examples": [
    ["an orange with a leaf", "orange = orange(leaf=on)"],
    ["an orange of 7 cm", "orange = orange(diameter=7*cm)"]
  ]
}"""


def orange(item, diameter=0.075, stem=True, leaf=False, color=ORANGE, stem_color=OLIVE,
           leaf_color=LEAF):
    radius = diameter / 2
    chance = random.Random(3)
    bm = bmesh.new()
    bmesh.ops.create_icosphere(bm, subdivisions=5, radius=radius)
    for vert in bm.verts:
        up = vert.co.z / radius
        vert.co *= 1 - chance.choice((0, 0, 0, 0.012)) - 0.06 * max(0.0, abs(up) - 0.93) / 0.07
        vert.co.z *= 0.96
    low = min(vert.co.z for vert in bm.verts)
    wide = max(abs(vert.co.x) for vert in bm.verts)
    for vert in bm.verts:
        vert.co.x *= radius / wide
        vert.co.z -= low
    top = max(vert.co.z for vert in bm.verts if math.hypot(vert.co.x, vert.co.y) < 0.1 * radius)
    add_part(item, "body", bm, color, smooth=180)
    if stem or leaf:
        star = [(size * radius * math.cos(math.pi * k / 5),
                 size * radius * math.sin(math.pi * k / 5))
                for k in range(10) for size in (0.15 if k % 2 else 0.09,)]
        add_plate(item, "stem", star, 0.06 * radius, stem_color, (0, 0, top - 0.03 * radius),
                  bevel=0.02 * radius)
    if leaf:
        made = add_sphere(item, "leaf", 1.0, leaf_color, (0, 0, top), (0, 0, -30))
        for vert in made.data.vertices:
            along = (vert.co.x + 1) / 2
            vert.co.y *= 0.26 * radius * (1.2 - 0.8 * along)
            vert.co.z = (0.03 * radius * vert.co.z + 0.45 * abs(vert.co.y)
                         + radius * (0.5 * along - 0.45 * along ** 2))
            vert.co.x = 0.9 * radius * along
        made.data.update()
