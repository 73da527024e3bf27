"""{
  "summary": "broom standing on its bristles: household, straw or push broom",
  "category": "home",
  "size": "furniture",
  "synonyms": ["broomstick", "sweeper", "besom", "straw broom", "push broom", "witch broom", "sweeping brush", "whisk broom"],
  "kind_of": ["cleaning tool", "household tool", "hand tool", "brush"],
  "not_for": ["mop", "vacuum cleaner", "rake", "street sweeper"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 1.4, "min": 0.1, "max": 3, "axis": "z", "words": ["tall", "high", "long"]},
    "width": {"type": "length", "default": 0.3, "min": 0.03, "max": 1.2, "axis": "x", "words": ["wide", "head wide"]},
    "style": {"type": "choice", "default": "household", "choices": ["household", "straw", "push"], "words": ["straw", "witch", "push", "besom"]},
    "bands": {"type": "count", "default": 2, "min": 0, "max": 4, "words": ["binding", "stitching", "string", "ring"]},
    "hanger": {"type": "switch", "default": true, "words": ["hanging loop", "loop", "eyelet"]},
    "color": {"type": "color", "default": "LIGHT_WOOD", "words": ["handle", "stick"]},
    "head_color": {"type": "color", "default": "RED", "words": ["head", "block"]},
    "bristle_color": {"type": "color", "default": "TAN", "words": ["bristles", "straw"]},
    "band_color": {"type": "color", "default": "RED", "words": ["binding", "string"]},
    "hanger_color": {"type": "color", "default": "STEEL"}
  },
  "parts": ["handle", "head", "socket", "bristle", "band", "hanger"],
  "ports": [],
  "examples": [
    ["a broom with a blue handle", "broom = broom(color=blue)"],
    ["a witch's straw broom", "broom = broom(style=straw, color=dark_wood)"],
    ["a push broom 60 cm wide with black bristles", "broom = broom(style=push, width=60*cm, bristle_color=black)"]
  ]
}"""


def broom(item, height=1.4, width=0.3, style="household", bands=2, hanger=True, color=LIGHT_WOOD,
          head_color=RED, bristle_color=TAN, band_color=RED, hanger_color=STEEL):
    bar = min(0.0095 * height, 0.09 * width)
    loop = 1.6 * bar if hanger else 0.0
    top = height - loop
    if style == "straw":
        foot = _broom_straw(item, height, width, bar, bands, bristle_color, band_color)
    else:
        foot = _broom_block(item, height, width, bar, style, head_color, bristle_color)
    add_cylinder(item, "handle", bar, top - foot, color, at=(0, 0, foot), bevel=0.8 * bar, sides=20)
    if hanger:
        add_torus(item, "hanger", 1.05 * bar, 0.5 * bar, hanger_color,
                  at=(0, 0, height - 1.3 * bar), turn=(90, 0, 0), sides=20)


def _broom_block(item, height, width, bar, style, head_color, bristle_color):
    """A block with bristles below and a socket above; tells where the handle begins."""
    tall = min(0.09 * height, 0.5 * width)
    deep = min(0.24 * width, 0.065 * height)
    block = 0.32 * tall
    flare = (0.97, 0.93) if style == "push" else (1.0, 0.8)
    _broom_bristles(item, [(flare[0] * width, deep, 0), (flare[1] * width, 0.7 * deep, tall)],
                    bristle_color)
    wide = width if style == "push" else 0.86 * width
    add_plate(item, "head", rounded_outline(wide, 0.95 * deep, 0.45 * deep), block, head_color,
              at=(0, 0, 0.97 * tall), bevel=0.25 * block)
    foot = tall + 0.9 * block
    add_lathe(item, "socket", [(0, 0), (2 * bar, 0), (1.5 * bar, 2.5 * bar), (1.35 * bar, 6 * bar),
                               (0, 6 * bar)], head_color, at=(0, 0, foot - 0.3 * block), sides=24)
    return foot


def _broom_straw(item, height, width, bar, bands, bristle_color, band_color):
    """A bundle bound round the handle that fans out flat."""
    tall = min(0.34 * height, 1.8 * width)
    rows = [(1.0, 0.16, 0.0), (0.94, 0.2, 0.18), (0.76, 0.24, 0.45), (0.52, 0.25, 0.68),
            (0.3, 0.24, 0.82), (0.2, 0.2, 0.9), (0.16, 0.16, 1.0)]
    rows = [(max(x * width, 3 * bar), max(y * width, 3 * bar), z * tall) for x, y, z in rows]
    _broom_bristles(item, rows, bristle_color)
    for k in range(bands):
        z = (0.86 - 0.13 * k) * tall
        below, above = next((a, b) for a, b in zip(rows, rows[1:]) if b[2] >= z)
        t = (z - below[2]) / (above[2] - below[2])
        wide, deep = ((1 - t) * a + t * b for a, b in zip(below[:2], above[:2]))
        add_pipe(item, f"band_{k + 1}", [(x, y, z) for x, y in round_outline(wide, deep, 32)],
                 0.018 * tall, band_color, closed=True, rounded=False, sides=8)
    return 0.8 * tall


def _broom_bristles(item, rows, color):
    """A skin through oblong rows, (width, depth, z), creased like a bundle of bristles."""
    sides, rings = 96, []
    for wide, deep, z in rows:
        ring = []
        for k in range(sides):
            a = 2 * math.pi * k / sides
            c, s = math.cos(a), math.sin(a)
            crease = 0.93 if k % 2 else 1
            ring.append((crease * wide / 2 * math.copysign(abs(c) ** 0.6, c),
                         crease * deep / 2 * math.copysign(abs(s) ** 0.6, s), z))
        rings.append(ring)
    # The middle of the foot is hollow so that the tips show as an edge.
    foot = [(0.8 * x, 0.7 * y, 0.06 * rows[-1][2]) for x, y, _ in rings[0]]
    add_loft(item, "bristle", [foot, *rings], color, smooth=15)
