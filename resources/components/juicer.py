"""{
  "summary": "hand citrus juicer: dish with a ridged cone to press the fruit on",
  "category": "kitchen",
  "size": "tabletop",
  "synonyms": ["citrus juicer", "lemon juicer", "orange juicer", "hand juicer", "lemon squeezer", "citrus squeezer", "orange squeezer", "citrus press", "citrus reamer", "manual juicer", "juice squeezer"],
  "kind_of": ["kitchen tool", "kitchen utensil", "kitchen gadget", "squeezer", "reamer"],
  "not_for": ["blender", "juice", "coffee press", "garlic press"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.09, "min": 0.03, "max": 0.6, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.13, "min": 0.04, "max": 0.6, "words": ["wide", "across"]},
    "ridges": {"type": "count", "default": 10, "min": 4, "max": 20, "words": ["ridge", "flute", "groove"]},
    "handle": {"type": "switch", "default": true, "words": ["grip"]},
    "spout": {"type": "switch", "default": true, "words": ["pouring lip", "lip"]},
    "strainer": {"type": "switch", "default": true, "words": ["pip catcher", "seed catcher", "teeth", "sieve"]},
    "container": {"type": "switch", "default": false, "words": ["cup below", "jug", "collecting cup", "bowl below", "reservoir"]},
    "juice": {"type": "switch", "default": false, "words": ["full", "filled"]},
    "color": {"type": "color", "default": "GREEN", "words": ["dish", "body"]},
    "reamer_color": {"type": "color", "default": "color", "words": ["cone", "reamer"]},
    "handle_color": {"type": "color", "default": "color"},
    "spout_color": {"type": "color", "default": "color"},
    "strainer_color": {"type": "color", "default": "reamer_color"},
    "container_color": {"type": "color", "default": "GLASS"},
    "juice_color": {"type": "color", "default": "ORANGE"}
  },
  "parts": ["dish", "reamer", "handle", "spout", "strainer", "container", "juice"],
  "ports": ["top"],
  "examples": [
    ["a green citrus juicer", "juicer = juicer()"],
    ["a white orange juicer with a cup below and a yellow cone, without handle", "juicer = juicer(color=white, reamer_color=yellow, container=on, handle=off)"],
    ["a glass lemon squeezer full of juice", "squeezer = juicer(color=glass, juice=on)"]
  ]
}"""


def juicer(item, height=0.09, diameter=0.13, ridges=10, handle=True, spout=True, strainer=True,
           container=False, juice=False, color=GREEN, reamer_color=None, handle_color=None,
           spout_color=None, strainer_color=None, container_color=GLASS, juice_color=ORANGE):
    radius = diameter / 2
    reamer_color = reamer_color or color
    base = 0.42 * height if container else 0.0
    tall = height - base
    rim = 0.46 * tall
    wall = min(0.05 * radius, 0.06 * tall)
    floor = 0.08 * tall + wall
    if container:
        _juicer_container(item, radius, base, floor, wall, container_color)
    add_lathe(item, "dish", [(0, base), (0.62 * radius, base), (0.74 * radius, base + 0.05 * tall),
                             (0.93 * radius, base + rim - wall), (radius, base + rim - wall),
                             (radius, base + rim), (0.9 * radius, base + rim),
                             (0.68 * radius, base + floor), (0, base + floor)], color)
    _juicer_reamer(item, 0.46 * radius, tall - 0.9 * floor, ridges, base + 0.9 * floor,
                   reamer_color)
    if strainer:
        for k in range(18):
            angle = 2 * math.pi * (k + 0.5) / 18
            add_cylinder(item, f"strainer_{k + 1}", 0.03 * radius, 0.14 * tall,
                         strainer_color or reamer_color,
                         at=(0.58 * radius * math.cos(angle), 0.58 * radius * math.sin(angle),
                             base + 0.95 * floor), top_radius=0.018 * radius, sides=8)
    if juice:
        deep = 0.6 * (rim - floor)
        add_cylinder(item, "juice", 0.67 * radius, deep, juice_color,
                     at=(0, 0, base + 0.99 * floor), top_radius=0.79 * radius)
    if spout:
        _juicer_spout(item, radius, base + rim, wall, 0.2 * tall, spout_color or color)
    if handle:
        _juicer_handle(item, radius, base + rim, wall, handle_color or color)
    item.port("top", (0, 0, height), (0.3 * radius, 0.3 * radius))


def _juicer_reamer(item, radius, tall, ridges, z, color):
    """A cone with a round tip whose ridges fade out towards the tip."""
    sides = 4 * ridges
    rings = []
    for k in range(10):
        t = k / 9
        wide = radius * (0.06 if k == 9 else (1 - t ** 1.8) ** 0.75)
        ring = []
        for step in range(sides):
            swell = 1 - 0.09 * (1 - math.cos(2 * math.pi * step / 4)) * min(1, 3 * (1 - t))
            a = 2 * math.pi * step / sides
            ring.append((wide * swell * math.cos(a), wide * swell * math.sin(a), z + t * tall))
        rings.append(ring)
    add_loft(item, "reamer", rings, color, smooth=30)


def _juicer_container(item, radius, base, floor, wall, color):
    """The cup that catches the juice; the dish stands in its mouth."""
    top = base + 0.3 * floor
    add_lathe(item, "container", [(0, 0), (0.66 * radius, 0), (0.72 * radius, 0.06 * base),
                                  (0.76 * radius, top), (0.76 * radius - 1.5 * wall, top),
                                  (0.72 * radius - 1.5 * wall, 0.12 * base), (0, 0.1 * base)],
              color)


def _juicer_spout(item, radius, rim, wall, deep, color):
    """A lip, hollow on its upper side, out over the front of the rim."""
    half, rings = 0.16 * radius, []
    for out, drop, narrow in ((0.9, 0.0, 1.0), (1.0, 0.0, 0.95), (1.14, -0.1, 0.7),
                              (1.22, -0.05, 0.45)):
        y, z, wide = -out * radius, rim + drop * deep, narrow * half
        over = [(wide * x, y, z - 0.4 * deep * (1 - x * x)) for x in (1, 0.5, 0, -0.5, -1)]
        rings.append(over + [(x, y, low - 1.6 * wall) for x, y, low in reversed(over)])
    add_loft(item, "spout", rings, color, smooth=50)


def _juicer_handle(item, radius, rim, wall, color):
    bar = 0.07 * radius
    z = rim - max(wall, bar)
    add_pipe(item, "handle", [(0.93 * radius, 0.3 * radius, z), (1.25 * radius, 0.3 * radius, z),
                              (1.6 * radius, 0.16 * radius, z), (1.66 * radius, 0, z),
                              (1.6 * radius, -0.16 * radius, z),
                              (1.25 * radius, -0.3 * radius, z),
                              (0.93 * radius, -0.3 * radius, z)], bar, color)
