"""{
  "summary": "hat with a crown, a brim and a band: classic, fedora, sun hat or cowboy hat",
  "category": "clothing",
  "size": "tabletop",
  "synonyms": ["fedora", "fedora hat", "sun hat", "cowboy hat", "wide-brimmed hat", "straw hat", "bowler hat"],
  "kind_of": ["headwear", "clothing", "accessory"],
  "not_for": ["top hat", "cap", "helmet", "winter hat", "hat rack"],
  "front": true,
  "parameters": {
    "style": {"type": "choice", "default": "classic", "choices": ["classic", "fedora", "sun", "cowboy"]},
    "diameter": {"type": "length", "default": 0.36, "min": 0.1, "max": 1.5, "axis": "y", "words": ["wide", "across", "brim"]},
    "height": {"type": "length", "default": 0.13, "min": 0.04, "max": 1.0, "axis": "z", "words": ["tall", "high"]},
    "band": {"type": "switch", "default": true, "words": ["band", "ribbon", "hatband"]},
    "bow": {"type": "switch", "default": false},
    "chin_strap": {"type": "switch", "default": false, "words": ["chin strap", "strap"]},
    "color": {"type": "color", "default": "TAN"},
    "band_color": {"type": "color", "default": "DARK_WOOD"},
    "strap_color": {"type": "color", "default": "LEATHER"}
  },
  "parts": ["brim", "crown", "band", "bow", "strap"],
  "ports": ["top"],
  "examples": [
    ["a grey fedora with a black ribbon", "hat = hat(style=fedora, color=grey, band_color=black)"],
    ["a sun hat with a red band and a bow", "hat = hat(style=sun, diameter=45*cm, band_color=red, bow=on)"]
  ]
}"""


def hat(item, style="classic", diameter=0.36, height=0.13, band=True, bow=False,
        chin_strap=False, color=TAN, band_color=DARK_WOOD, strap_color=LEATHER):
    # The head's share of the brim, and the crown's outline (radius of the head, height).
    share, crown = {
        "classic": (0.5,
                    [(1.0, 0), (1.0, 0.3), (0.97, 0.6), (0.88, 0.82), (0.7, 0.94), (0.4, 0.99)]),
        "fedora": (0.56,
                   [(1.0, 0), (0.97, 0.35), (0.9, 0.75), (0.85, 0.92), (0.76, 0.985), (0.5, 1.0)]),
        "sun": (0.4,
                [(1.0, 0), (1.01, 0.25), (0.98, 0.5), (0.86, 0.78), (0.64, 0.93), (0.35, 0.99)]),
        "cowboy": (0.5,
                   [(1.0, 0), (0.96, 0.35), (0.9, 0.7), (0.86, 0.9), (0.76, 0.985), (0.5, 1.0)]),
    }[style]
    radius = diameter / 2
    head = share * radius
    felt = 0.022 * radius
    _hat_brim(item, style, radius, head, height, felt, color)
    _hat_crown(item, style, head, height, felt, crown, color)
    # A head is longer than wide: the crown is drawn in a little from the sides.
    slim = _hat_slim(style)
    low, high = 0.3 * felt, (0.3 if style != "cowboy" else 0.2) * height
    if band or bow:
        ring = []
        for z in (low, high):
            ring.append((_hat_radius(crown, head, z / height) + 0.35 * felt, z))
        strip = add_lathe(item, "band", ring + [(r - 0.8 * felt, z) for r, z in reversed(ring)],
                          band_color, sides=64)
        for vert in strip.data.vertices:
            vert.co.x *= slim
        strip.data.update()
    if bow:
        _hat_bow(item, slim * (head + 0.3 * felt), (low + high) / 2,
                 min(0.6 * (high - low), 0.3 * radius), band_color)
    if chin_strap:
        bar = 0.02 * radius
        add_pipe(item, "strap", [(-slim * head, 0, 1.2 * felt), (-slim * head * 1.02, -0.3 * radius,
                                                                 1.5 * felt),
                                 (-0.4 * head, -1.05 * head - 0.2 * radius, bar + felt),
                                 (0.4 * head, -1.05 * head - 0.2 * radius, bar + felt),
                                 (slim * head * 1.02, -0.3 * radius, 1.5 * felt),
                                 (slim * head, 0, 1.2 * felt)], bar, strap_color, sides=8)
    item.port("top", (0, 0, height), (head, head))


def _hat_slim(style):
    return 1.0 if style == "sun" else 0.86


def _hat_radius(crown, head, level):
    """The crown's radius at a share of its height."""
    for (r0, z0), (r1, z1) in zip(crown, crown[1:]):
        if level <= z1:
            return head * (r0 + (r1 - r0) * (level - z0) / (z1 - z0))
    return 0.0


def _hat_brim(item, style, radius, head, height, felt, color):
    steps = [0.0, 0.25, 0.5, 0.7, 0.85, 0.95, 1.0]
    inner = 0.85 * head
    low = [(inner + (radius - inner) * s, 0) for s in steps]
    brim = add_lathe(item, "brim", low + [(r, felt) for r, z in reversed(low)], color, sides=72,
                     smooth=60)
    slim = _hat_slim(style)
    for vert in brim.data.vertices:
        x, y = vert.co.x, vert.co.y
        out = math.hypot(x, y)
        angle = math.atan2(y, x)
        share = max(0.0, (out - head) / (radius - head))
        side = math.cos(angle) ** 2
        if style == "cowboy":
            vert.co.z += 0.55 * height * share ** 1.8 * side ** 1.5
            vert.co.x *= 1 - 0.22 * share * side
        elif style == "fedora":
            # Turned down in front, up behind.
            vert.co.z += 0.1 * height * share ** 2 * (1 + math.sin(angle)) * 0.9
        elif style == "sun":
            vert.co.z += 0.07 * height * share ** 2 * (1 + math.sin(5 * angle + 1))
        else:
            vert.co.z += 0.1 * height * share ** 3
        # Oval at the head, less so at the rim.
        vert.co.x *= slim + (0.97 - slim) * share if slim < 1 else 1
    low = min(vert.co.z for vert in brim.data.vertices)
    for vert in brim.data.vertices:
        vert.co.z -= low
    brim.data.update()


def _hat_crown(item, style, head, height, felt, outline, color):
    points = [(r * head, z * height) for r, z in outline]
    # Finer at the top, where it is pressed in.
    rise = height - points[-1][1]
    top = [(points[-1][0] * s, height - rise * s * s) for s in (0.8, 0.6, 0.4, 0.2)]
    shape = [(0, 0.55 * height), (0.88 * head, 0.5 * height), (0.9 * head, 0.1 * felt)]
    way = [(points[0][0], 0.1 * felt)]
    for (r0, z0), (r1, z1) in zip(points, points[1:]):
        way += [(r0 + (r1 - r0) * s, z0 + (z1 - z0) * s) for s in (0.5, 1.0)]
    crown = add_lathe(item, "crown", shape + way + top + [(0, height)], color, sides=64,
                      smooth=60)
    slim = _hat_slim(style)
    for vert in crown.data.vertices:
        x, y, z = vert.co
        up = max(0.0, z / height - 0.55) / 0.45
        if style in ("fedora", "cowboy") and math.hypot(x, y) < 1.1 * head and z > 0.56 * height:
            front = max(0.0, -y / head)
            # A crease along the top, two dents that pinch the front, the top sloping back.
            crease = math.exp(-(x / (0.22 * head)) ** 2) * (1 if style == "fedora" else 0.8)
            vert.co.z -= height * 0.17 * crease * up ** 3
            vert.co.x *= 1 - (0.34 if style == "fedora" else 0.42) * up * front ** 0.8
            vert.co.z -= height * 0.07 * up * max(0.0, y / head)
        vert.co.x *= slim
    peak = max(vert.co.z for vert in crown.data.vertices)
    for vert in crown.data.vertices:
        if vert.co.z > 0.5 * height:
            vert.co.z = 0.5 * height + (vert.co.z - 0.5 * height) * 0.5 * height / (
                peak - 0.5 * height)
    crown.data.update()


def _hat_bow(item, x, z, size, color):
    """Two loops, two ends and a knot at the hat's right side."""
    fall = min(size, 0.75 * z)
    for k, way in enumerate((-1, 1)):
        loop = add_sphere(item, f"bow_{k + 1}", 1.0, color, (x, 0, z))
        for vert in loop.data.vertices:
            a, b, c = vert.co
            along = (b + 1) / 2
            vert.co = (0.35 * size * a * way + 0.15 * size, way * 2.1 * size * along,
                       c * size * (0.25 + 0.75 * along))
        loop.data.update()
        add_plate(item, f"bow_{k + 3}", [(0, 0.3 * size), (way * 1.5 * size, -0.9 * fall),
                                         (way * 1.25 * size, -fall),
                                         (way * 0.95 * size, -1.2 * fall), (0, -0.3 * size)],
                  0.14 * size, color, (x - 0.02 * size, 0, z), (90, 0, 90))
    add_sphere(item, "bow_5", 0.5 * size, color, (x + 0.15 * size, 0, z))
