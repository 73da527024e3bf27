"""{
  "summary": "straight dog leash with a loop handle and a metal clip",
  "category": "pets",
  "size": "tabletop",
  "synonyms": ["leash", "pet leash", "dog lead", "lead", "cat leash"],
  "kind_of": ["pet supplies", "strap"],
  "not_for": ["dog collar", "rope", "belt"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 1.2, "min": 0.3, "max": 5.0, "axis": "x", "words": ["long"]},
    "width": {"type": "length", "default": 0.025, "min": 0.005, "max": 0.1, "axis": "z", "words": ["wide", "thick"]},
    "handle": {"type": "switch", "default": true, "words": ["handle", "loop"]},
    "clip": {"type": "switch", "default": true, "words": ["clip", "clasp", "hook"]},
    "color": {"type": "color", "default": "RED"},
    "handle_color": {"type": "color", "default": "color"},
    "clip_color": {"type": "color", "default": "SILVER"}
  },
  "parts": ["strap", "handle", "stitching", "ring", "clip", "swivel", "hook", "gate"],
  "ports": [],
  "examples": [
    ["a blue dog leash, 6 feet long", "leash = dog_leash(length=6*ft, color=blue)"],
    ["a leather leash with a black handle", "leash = dog_leash(color=leather, handle_color=black)"]
  ]
}"""


def dog_leash(item, length=1.2, width=0.025, handle=True, clip=True, color=RED,
              handle_color=None, clip_color=SILVER):
    # The strap lies on its edge, so that the loop shows from above.
    thick = 0.16 * width
    loop = min(0.18, 0.22 * length) if handle else 0.0
    hook = min(2.6 * width, 0.2 * length) if clip else 0.0
    left, right = -length / 2 + loop, length / 2 - hook
    _dog_leash_band(item, "strap",
                    [(left - 0.02 * loop, 0), ((left + right) / 2, 0), (right + 0.1 * hook, 0)],
                    width, thick, color)
    if handle:
        tip = -length / 2 + thick / 2
        half = 0.3 * loop
        way = [(left + 0.1 * loop, -0.45 * thick), (left, -0.5 * thick),
               (left - 0.3 * loop, -0.75 * half),
               (left - 0.6 * loop, -half), (left - 0.86 * loop, -0.72 * half), (tip, 0)]
        mirror = [(x, -y) for x, y in reversed(way[:-1])]
        _dog_leash_band(item, "handle", _dog_leash_curve(way + mirror, tip), width, thick,
                        handle_color or color)
        add_box(item, "stitching", (0.16 * loop, 3.2 * thick, 0.86 * width), DARK_GREY,
                (left + 0.05 * loop, 0, 0.07 * width), bevel=0.3 * thick)
    if clip:
        _dog_leash_clip(item, right, hook, width, clip_color)


def _dog_leash_curve(points, tip):
    way = [(p.x, p.y) for p in smooth_way([Vector((x, y, 0)) for x, y in points])]
    return [(max(x, tip), y) for x, y in way]


def _dog_leash_band(item, name, way, width, thick, color):
    """A strap on its edge along a way of (x, y)."""
    bm = bmesh.new()
    rings = []
    for k, (x, y) in enumerate(way):
        before, after = way[max(k - 1, 0)], way[min(k + 1, len(way) - 1)]
        along = Vector((after[0] - before[0], after[1] - before[1], 0)).normalized()
        side = Vector((-along.y, along.x, 0)) * thick / 2
        place = Vector((x, y, 0))
        rings.append([bm.verts.new(place + side * a + Vector((0, 0, z * width)))
                      for a, z in ((-1, 0.08), (-0.5, 0), (0.5, 0), (1, 0.08), (1, 0.92), (0.5, 1),
                                   (-0.5, 1), (-1, 0.92))])
    bm.faces.new(rings[0])
    bm.faces.new(rings[-1])
    for low, high in zip(rings, rings[1:]):
        for j in range(8):
            bm.faces.new((low[j], low[(j + 1) % 8], high[(j + 1) % 8], high[j]))
    return add_part(item, name, bm, color, smooth=50)


def _dog_leash_clip(item, start, long, width, color):
    """A ring that the strap runs through, a swivel and a snap hook."""
    bar = min(0.11 * width, 0.06 * long)
    level = width / 2
    add_pipe(item, "ring", [(start + 0.12 * long, 0, level - 0.44 * width + bar),
                            (start + 0.02 * long, 0, level),
                            (start + 0.12 * long, 0, level + 0.44 * width - bar),
                            (start + 0.24 * long, 0, level)], bar, color, closed=True, sides=10)
    add_cylinder(item, "swivel", 0.13 * width, 0.2 * long, color, (start + 0.2 * long, 0, level),
                 (0, 90, 0), bevel=0.03 * width, sides=24)
    add_cylinder(item, "clip", 0.2 * width, 0.1 * long, color, (start + 0.36 * long, 0, level),
                 (0, 90, 0), bevel=0.03 * width, sides=24)
    middle, half = start + 0.7 * long, 0.3 * long - bar
    wide = 0.42 * width
    thick = 1.3 * bar
    way = [(start + 0.43 * long, 0.0), (middle - 0.75 * half, -0.75 * wide), (middle, -wide),
           (middle + 0.75 * half, -0.72 * wide), (start + long - thick, 0),
           (middle + 0.78 * half, 0.66 * wide), (middle + 0.45 * half, 0.95 * wide)]
    add_pipe(item, "hook", [(x, y, level) for x, y in way], thick, color, sides=10)
    add_pipe(item, "gate", [(start + 0.43 * long, 0, level), (middle - 0.7 * half, 0.72 * wide,
                                                              level), (middle + 0.5 * half,
                                                                       0.9 * wide, level)],
             0.8 * bar, color, sides=8)
