"""{
  "summary": "gift box with lid, ribbon and bow",
  "category": "home",
  "size": "tabletop",
  "synonyms": ["gift", "present", "christmas present", "wrapped gift", "birthday present"],
  "kind_of": ["box", "container"],
  "not_for": ["cardboard box", "toy box"],
  "front": false,
  "parameters": {
    "width": {"type": "length", "default": 0.2, "min": 0.03, "max": 2.0, "axis": "x", "words": ["wide"]},
    "depth": {"type": "length", "default": 0.2, "min": 0.03, "max": 2.0, "axis": "y", "words": ["deep"]},
    "height": {"type": "length", "default": 0.17, "min": 0.03, "max": 2.0, "words": ["tall", "high"]},
    "lid": {"type": "switch", "default": true},
    "ribbon": {"type": "switch", "default": true},
    "bow": {"type": "switch", "default": true},
    "color": {"type": "color", "default": "RED"},
    "lid_color": {"type": "color", "default": "color"},
    "ribbon_color": {"type": "color", "default": "GOLD"},
    "bow_color": {"type": "color", "default": "ribbon_color"}
  },
  "parts": ["body", "lid", "ribbon", "bow", "knot", "tail"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a blue present with a white ribbon", "gift = gift_box(color=blue, ribbon_color=white)"],
    ["an open gift box without ribbon", "gift = gift_box(lid=off, ribbon=off, bow=off)"]
  ]
}"""


def gift_box(item, width=0.2, depth=0.2, height=0.17, lid=True, ribbon=True, bow=True, color=RED,
             lid_color=None, ribbon_color=GOLD, bow_color=None):
    small = min(width, depth, height)
    tape = 0.012 * small if ribbon else 0.0
    rim = 0.03 * small if lid else 0.0
    wide, deep = width - 2 * tape - 2 * rim, depth - 2 * tape - 2 * rim
    wall = 0.03 * small
    body = add_box(item, "body", (wide, deep, height - (0.5 * rim if lid else 0)), color,
                   bevel=0.01 * small)
    if not lid:
        cut(body, add_box(item, "room", (wide - 2 * wall, deep - 2 * wall, height), color,
                          (0, 0, wall)))
    else:
        cover = 0.24 * height
        add_box(item, "lid", (width - 2 * tape, depth - 2 * tape, cover - tape), lid_color or color,
                (0, 0, height - cover), bevel=0.02 * small)
    band = 0.16 * min(width, depth)
    if ribbon:
        for k, turned in enumerate((False, True)):
            across, along = (depth, width) if not turned else (width, depth)
            low = height - 0.24 * height if lid else height
            # Around the box below, around the lid above it.
            inset = rim if lid else 0
            sizes = [(f"ribbon_{2 * k + 1}", band, across - 2 * inset,
                      low + (0.01 * height if lid else 0), 0.0)]
            if lid:
                sizes.append((f"ribbon_{2 * k + 2}", band, across, height - low, low))
            for name, x, y, z, base in sizes:
                if lid:
                    add_box(item, name, (y, x, z) if turned else (x, y, z), ribbon_color,
                            (0, 0, base), bevel=0.3 * tape)
                else:
                    _gift_box_strips(item, 2 * k + 1, x, y, z, tape, turned, ribbon_color)
    if bow and lid:
        _gift_box_bow(item, 0.42 * min(width, depth), height - 0.3 * tape,
                      bow_color or ribbon_color)
    item.port("top", (0, 0, height), (0.9 * wide, 0.9 * deep))
    item.port("cavity", (0, 0, wall), (wide - 2 * wall, deep - 2 * wall, height - wall))


def _gift_box_strips(item, number, wide, across, tall, tape, turned, color):
    """An open box has its ribbon on the sides only."""
    for k, way in enumerate((-1, 1)):
        size, at = (wide, 2 * tape, tall), (0, way * (across / 2 - tape), 0)
        if turned:
            size, at = (size[1], size[0], size[2]), (at[1], at[0], 0)
        add_box(item, f"ribbon_{number + k}", size, color, at)


def _gift_box_bow(item, size, z, color):
    thick = 0.05 * size
    for k in range(4):
        # A loop is a band bent to a drop that stands on the knot and leans outwards.
        drop = [(0.0, 0.04), (0.3, 0.34), (0.62, 0.47), (0.9, 0.4), (0.97, 0.22), (0.8, 0.06),
                (0.4, 0.0)]
        way = smooth_way([Vector((x * size * 0.62, 0, y * size * 0.62)) for x, y in drop], True, 4)
        half = 0.14 * size
        bm = bmesh.new()
        rings = []
        middle = sum(way, Vector()) / len(way)
        for p in way:
            inner = p + (middle - p).normalized() * thick
            narrow = half * (0.45 + 0.55 * min(1.0, p.x / (0.4 * size)))
            rings.append([bm.verts.new((q.x, y, q.z)) for q, y in
                          ((p, -narrow), (p, narrow), (inner, narrow), (inner, -narrow))])
        for low, high in zip(rings, rings[1:] + rings[:1]):
            for j in range(4):
                bm.faces.new((low[j], low[(j + 1) % 4], high[(j + 1) % 4], high[j]))
        add_part(item, f"bow_{k + 1}", bm, color, (0, 0, z), (0, 0, 45 + 90 * k), smooth=50)
    for k, angle in enumerate((-70, -20)):
        tail = [(0, 0.08), (0.5, 0.13), (0.72, 0.13), (0.62, 0.0), (0.72, -0.13), (0.5, -0.13),
                (0, -0.08)]
        add_plate(item, f"tail_{k + 1}", [(x * size, y * size) for x, y in tail], thick, color,
                  (0, 0, z), (0, 0, angle))
    add_sphere(item, "knot", 0.15 * size, color, (0, 0, z + 0.1 * size))
