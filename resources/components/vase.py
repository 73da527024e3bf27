"""{
  "summary": "vase, empty or with flowers",
  "category": "home",
  "size": "tabletop",
  "synonyms": ["flower vase", "urn", "vase of flowers", "amphora", "bouquet"],
  "kind_of": ["container", "decoration", "vessel"],
  "not_for": ["plant pot", "bottle", "jug", "flower"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.25, "min": 0.05, "max": 1.5, "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.15, "min": 0.03, "max": 0.8, "words": ["wide", "across"]},
    "shape": {"type": "choice", "default": "classic", "choices": ["classic", "cylinder", "bottle", "bowl"], "words": ["slim", "round"]},
    "flowers": {"type": "switch", "default": false, "words": ["flower", "bouquet", "roses", "tulips", "daisies"]},
    "stems": {"type": "count", "default": 5, "min": 1, "max": 12, "words": ["flowers", "roses", "tulips", "daisies"]},
    "band": {"type": "switch", "default": false, "words": ["stripe", "pattern"]},
    "color": {"type": "color", "default": "BLUE"},
    "band_color": {"type": "color", "default": "GOLD"},
    "flower_color": {"type": "color", "default": "RED"},
    "leaf_color": {"type": "color", "default": "LEAF"}
  },
  "parts": ["body", "band", "stem", "flower", "centre", "leaf"],
  "ports": ["cavity"],
  "examples": [
    ["a white vase with three yellow flowers", "vase = vase(color=white, flowers=on, stems=3, flower_color=yellow)"],
    ["a tall blue vase", "vase = vase(height=0.4, color=blue)"]
  ]
}"""


def vase(item, height=0.25, diameter=0.15, shape="classic", flowers=False, stems=5, band=False,
         color=BLUE, band_color=GOLD, flower_color=RED, leaf_color=LEAF):
    radius = diameter / 2
    outer = {"classic": [(0.55, 0.0), (0.75, 0.12), (0.95, 0.3), (1.0, 0.45), (0.92, 0.6),
                         (0.68, 0.75), (0.45, 0.86), (0.45, 0.92), (0.62, 1.0)],
             "cylinder": [(0.96, 0.0), (1.0, 0.02), (1.0, 0.35), (1.0, 0.7), (1.0, 1.0)],
             "bottle": [(0.8, 0.0), (0.95, 0.1), (1.0, 0.25), (0.88, 0.42), (0.5, 0.58),
                        (0.3, 0.72), (0.28, 0.9), (0.36, 1.0)], "bowl": [(0.45, 0.0), (0.5, 0.05),
                                                                         (0.85, 0.3), (1.0, 0.6),
                                                                         (0.97, 0.85), (0.88, 1.0)],
             }[shape]
    outer = [(r * radius, z * height) for r, z in outer]
    wall = 0.05 * radius + 0.01 * height
    smooth = [(p.x, p.y) for p in smooth_way([Vector((r, z, 0)) for r, z in outer], steps=4)]
    inner = [(max(r - wall, 0.3 * r), z) for r, z in reversed(smooth) if z > 1.5 * wall]
    add_lathe(item, "body", [(0, 0), *smooth, *inner, (0, 1.5 * wall)], color, sides=40, smooth=60)
    if band:
        add_lathe(item, "band", _vase_band(smooth, 0.4 * height, 0.5 * height, 0.015 * radius),
                  band_color, sides=48)
    mouth = inner[0][0]
    if flowers:
        _vase_flowers(item, stems, height, radius, mouth, 1.5 * wall, flower_color, leaf_color)
    low = min(r for r, _ in inner)
    item.port("cavity", (0, 0, 1.5 * wall), (1.4 * low, 1.4 * low, height - 1.5 * wall))


def _vase_band(way, low, high, proud):
    """A belt just proud of the way's radii between two heights."""
    def reach(z):
        for (r1, z1), (r2, z2) in zip(way, way[1:]):
            if z1 <= z <= z2 and z2 > z1:
                return r1 + (r2 - r1) * (z - z1) / (z2 - z1)
        return way[-1][0]

    steps = [low + (high - low) * k / 6 for k in range(7)]
    return [(reach(z) + proud, z) for z in steps] + [(reach(z) - proud, z) for z in reversed(steps)]


def _vase_flowers(item, stems, height, radius, mouth, floor, color, leaf_color):
    size = 0.42 * min(radius, 0.4 * height) + 0.08 * height
    thick = min(0.06 * size, 0.2 * mouth)
    reach = 0.75 * height
    for k in range(stems):
        # One in the middle, the others around it; later ones lower.
        angle, lean = 2.4 * k, 0.0 if k == 0 else 0.55 + 0.25 * (k % 2)
        out = Vector((math.cos(angle), math.sin(angle), 0))
        rim = (0.6 * mouth if k else 0) * out
        head = rim + lean * 0.6 * reach * out + Vector((0, 0, height + reach * (1 - 0.28 * lean)))
        foot = -0.4 * min(rim.length, 0.5 * mouth) * out + Vector((0, 0, floor - 0.2 * thick))
        way = smooth_way([foot, rim + Vector((0, 0, height)), head])
        add_pipe(item, f"stem_{k + 1}", way, thick, leaf_color, rounded=False, sides=8)
        tilt = math.degrees(math.atan(0.9 * lean))
        turn = (0, tilt, math.degrees(angle))
        _vase_flower(item, k + 1, head, turn, size, color)
        leaf = bmesh.new()
        bmesh.ops.create_uvsphere(leaf, u_segments=10, v_segments=8, radius=0.5)
        leaf = add_part(item, f"leaf_{k + 1}", leaf, leaf_color, smooth=180, at=way[9],
                        turn=(0, 0, math.degrees(angle) + 70))
        for vert in leaf.data.vertices:
            x, y, z = vert.co
            along = (z + 0.47) * size
            vert.co = (along, x * 0.3 * size,
                       0.7 * along - 0.3 * along * along / size + 0.08 * y * size)


def _vase_flower(item, number, head, turn, size, color):
    petals = bmesh.new()
    for k in range(7):
        angle = 2 * math.pi * k / 7
        made = bmesh.ops.create_uvsphere(petals, u_segments=8, v_segments=6, radius=0.5)["verts"]
        for vert in made:
            x, y, z = vert.co
            along = (x + 0.42) * 0.62 * size
            vert.co = (along * math.cos(angle) - y * 0.42 * size * math.sin(angle),
                       along * math.sin(angle) + y * 0.42 * size * math.cos(angle),
                       (z * 0.16 + 0.35 * max(x, -0.3)) * size)
    add_part(item, f"flower_{number}", petals, color, at=head, turn=turn, smooth=60)
    centre = bmesh.new()
    bmesh.ops.create_uvsphere(centre, u_segments=14, v_segments=8, radius=0.17 * size)
    add_part(item, f"centre_{number}", centre, YELLOW, at=head, turn=turn, smooth=180)
