"""{
  "summary": "king's or queen's crown with points and jewels",
  "category": "clothing",
  "size": "tabletop",
  "synonyms": ["royal crown", "king's crown", "queen's crown", "tiara", "coronet", "diadem", "paper crown", "golden crown"],
  "kind_of": ["headwear", "jewelry", "jewellery", "headgear", "hat"],
  "not_for": ["tooth crown", "bottle cap", "tree crown"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.12, "min": 0.02, "max": 1, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.18, "min": 0.03, "max": 1.5, "words": ["wide", "across"]},
    "points": {"type": "count", "default": 8, "min": 3, "max": 16, "words": ["spike", "tip", "prong", "pointed"]},
    "balls": {"type": "switch", "default": true, "words": ["pearl", "ball tips"]},
    "jewels": {"type": "switch", "default": true, "words": ["jewel", "gem", "ruby", "jeweled"]},
    "band": {"type": "switch", "default": true, "words": ["rim", "border"]},
    "arches": {"type": "switch", "default": false, "words": ["arch", "imperial", "closed"]},
    "lining": {"type": "switch", "default": false, "words": ["velvet", "cushion", "cap inside"]},
    "fur": {"type": "switch", "default": false, "words": ["ermine", "fur trim"]},
    "color": {"type": "color", "default": "GOLD"},
    "ball_color": {"type": "color", "default": "color", "words": ["pearls"]},
    "jewel_color": {"type": "color", "default": "RED", "words": ["gems"]},
    "band_color": {"type": "color", "default": "color"},
    "arch_color": {"type": "color", "default": "color"},
    "lining_color": {"type": "color", "default": "PURPLE", "words": ["velvet"]},
    "fur_color": {"type": "color", "default": "WHITE"}
  },
  "parts": ["body", "ball", "jewel", "band", "arch", "orb", "lining", "fur"],
  "ports": ["top"],
  "examples": [
    ["a gold crown with blue jewels", "crown = crown(jewel_color=blue)"],
    ["a silver crown with 5 points and no jewels", "crown = crown(points=5, jewels=off, color=silver)"],
    ["a royal crown with red velvet and white fur", "crown = crown(arches=on, lining=on, lining_color=red, fur=on)"]
  ]
}"""


def crown(item, height=0.12, diameter=0.18, points=8, balls=True, jewels=True, band=True,
          arches=False, lining=False, fur=False, color=GOLD, ball_color=None, jewel_color=RED,
          band_color=None, arch_color=None, lining_color=PURPLE, fur_color=WHITE):
    radius = diameter / 2
    wall = 0.05 * radius
    ball = min(0.075 * radius, 0.07 * height) if balls else 0.0
    orb = min(0.14 * radius, 0.09 * height)
    top = (0.76 * height if arches else height) - 1.7 * ball
    notch, foot = 0.5 * top, 0.9 * (radius - ball)
    trim = max(0.025 * height, 0.02 * radius)
    out = lambda z: foot + (radius - ball - foot) * z / top
    _crown_body(item, points, notch, top, out, wall, color)
    at = lambda angle, z, more=0.0: ((out(z) + more) * math.sin(angle),
                                     -(out(z) + more) * math.cos(angle), z)
    for k in range(points):
        angle = 2 * math.pi * k / points
        if balls:
            add_sphere(item, f"ball_{k + 1}", ball, ball_color or color,
                       at=at(angle, top + 0.7 * ball, -wall / 2), sides=16)
        if jewels:
            size = min(0.1 * height, 2.2 * foot / points * 0.5)
            add_sphere(item, f"jewel_{k + 1}", size, jewel_color, at=at(angle, 0.27 * top),
                       turn=(0, 0, math.degrees(angle)), scale=(0.75, 0.5, 1), sides=12)
    if band or fur:
        name, paint = ("fur", fur_color) if fur else ("band", band_color or color)
        size = 2.6 * trim if fur else trim
        size = min(size, radius - foot + wall / 2)
        add_torus(item, name, foot - wall / 2, 2 * size, paint, at=(0, 0, size))
        if band and not fur:
            z = 0.46 * top
            add_torus(item, "band_2", out(z) - wall / 2, 2 * min(trim, radius - out(z) + wall / 2),
                      paint, at=(0, 0, z))
    if lining:
        steps = [math.pi / 2 * k / 8 for k in range(9)]
        rise = (0.82 if arches else 0.62) * height - 0.3 * top
        add_lathe(item, "lining", [(0, 0.1 * top), (foot - 0.6 * wall, 0.1 * top)]
                  + [((out(0.3 * top) - 0.6 * wall) * math.cos(a),
                      0.3 * top + rise * math.sin(a)) for a in steps], lining_color)
    if arches:
        _crown_arches(item, height, notch, out, wall, orb, arch_color or color)
    item.port("top", (0, 0, height), (0.5 * radius, 0.5 * radius))


def _crown_body(item, points, notch, top, out, wall, color):
    """A flaring band whose upper rim goes up to the points and down between them."""
    per = max(4, 2 * round(24 / points))
    bm = bmesh.new()
    columns = []
    for k in range(points * per):
        angle = 2 * math.pi * k / (points * per)
        share = abs(2 * (k % per) / per - 1)  # 1 at a point, 0 between two.
        z = notch + (top - notch) * share ** 1.3
        columns.append([bm.verts.new((r * math.sin(angle), -r * math.cos(angle), high))
                        for r, high in ((out(0), 0), (out(z), z), (out(z) - wall, z),
                                        (out(0) - wall, 0))])
    for a, b in zip(columns, columns[1:] + columns[:1]):
        for j in range(4):
            bm.faces.new((a[j], b[j], b[(j + 1) % 4], a[(j + 1) % 4]))
    add_part(item, "body", bm, color)


def _crown_arches(item, height, notch, out, wall, orb, color):
    """Two bows crossing in the middle, an orb on top."""
    bar = 0.5 * orb
    peak = height - 2 * orb - 0.6 * bar
    start = out(notch) - 0.6 * wall
    for k in range(2):
        bow = [(start * math.cos(a), 0, 0.8 * notch + (peak - 0.8 * notch) * math.sin(a) ** 0.8)
               for a in (math.pi * step / 16 for step in range(17))]
        add_pipe(item, f"arch_{k + 1}", bow, bar, color, turn=(0, 0, 45 + 90 * k), rounded=False)
    add_sphere(item, "orb", orb, color, at=(0, 0, height - orb), sides=20)
