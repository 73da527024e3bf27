"""{
  "summary": "pumpkin, whole or carved as a lantern",
  "category": "food",
  "size": "tabletop",
  "synonyms": ["jack-o-lantern", "halloween pumpkin", "carved pumpkin", "squash", "gourd"],
  "kind_of": ["vegetable", "fruit", "halloween decoration", "food"],
  "not_for": ["pumpkin pie", "orange", "melon"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.26, "min": 0.02, "max": 2, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.32, "min": 0.02, "max": 2.5, "axis": "x", "words": ["wide", "across"]},
    "ribs": {"type": "count", "default": 10, "min": 6, "max": 16, "words": ["rib", "segment", "groove"]},
    "stem": {"type": "switch", "default": true, "words": ["stalk"]},
    "leaf": {"type": "switch", "default": false, "words": ["leaves"]},
    "carved": {"type": "switch", "default": false, "words": ["face", "jack-o-lantern", "lantern", "halloween", "scary"]},
    "color": {"type": "color", "default": "ORANGE"},
    "stem_color": {"type": "color", "default": "OLIVE", "words": ["stalk"]},
    "leaf_color": {"type": "color", "default": "LEAF"},
    "face_color": {"type": "color", "default": "BLACK", "words": ["eyes", "mouth", "glow"]}
  },
  "parts": ["body", "stem", "leaf", "eye", "nose", "mouth"],
  "ports": ["top"],
  "examples": [
    ["a pumpkin", "pumpkin = pumpkin()"],
    ["a jack-o-lantern with a glowing yellow face", "lantern = pumpkin(carved=on, face_color=yellow)"]
  ]
}"""


def pumpkin(item, height=0.26, diameter=0.32, ribs=10, stem=True, leaf=False, carved=False,
            color=ORANGE, stem_color=OLIVE, leaf_color=LEAF, face_color=BLACK):
    # Built about 1 in radius, stretched to size at the end.
    tall = 2 * height / diameter / (1.28 if stem else 1.0)
    steps = 8 * ribs
    rings = [[_pumpkin_at(2 * math.pi * k / steps, up, ribs, tall, 1) for k in range(steps)]
             for up in (math.radians(a) for a in (-88, -75, -60, -45, -30, -15, 0, 15, 30, 45, 60,
                                                  72, 82, 88))]
    add_loft(item, "body", rings, color, smooth=50)
    dent = _pumpkin_at(0, math.radians(88), ribs, tall, 1)[2]
    if stem:
        part = add_pipe(item, "stem", [(0, 0, dent - 0.06), (0, 0, dent + 0.16),
                                       (0.05, 0, dent + 0.3), (0.14, 0, dent + 0.4)], 0.1,
                        stem_color)
        for vert in part.data.vertices:  # Wider at its foot.
            wide = 1 + 1.1 * max(0.0, 1 - (vert.co.z - dent) / 0.14)
            vert.co.x, vert.co.y = wide * vert.co.x, wide * vert.co.y
    if leaf:
        _pumpkin_leaf(item, dent, leaf_color)
    if carved:
        shapes = {"eye_1": [(-0.44, 0.22), (-0.14, 0.22), (-0.26, 0.5)],
                  "eye_2": [(0.14, 0.22), (0.44, 0.22), (0.26, 0.5)],
                  "nose": [(-0.08, 0.0), (0.08, 0.0), (0, 0.16)],
                  "mouth": [(-0.55, 0.0), (-0.3, -0.12), (-0.24, -0.24), (-0.14, -0.16),
                            (0.1, -0.16), (0.18, -0.26), (0.28, -0.12), (0.55, 0.0), (0.4, -0.28),
                            (0.2, -0.4), (0.12, -0.3), (-0.02, -0.43), (-0.2, -0.4),
                            (-0.4, -0.28)]}
        for name, outline in shapes.items():
            _pumpkin_hole(item, name, outline, ribs, tall, face_color)
    fit_parts(item, diameter, None, height)
    item.port("top", (0, 0, height), (0.1 * diameter, 0.1 * diameter))


def _pumpkin_at(angle, up, ribs, tall, share):
    """A point of its skin; angle 0 is the front."""
    dip = 0.1 * (1 - abs(math.cos(ribs * angle / 2)) ** 0.5) * math.cos(up) ** 0.5
    r = share * (1 - dip) * math.cos(up) ** 0.75
    sunk = 0.18 * max(0.0, math.sin(abs(up)) - 0.86) / 0.14
    z = share * tall / 2 * (math.sin(up) - math.copysign(sunk, up))
    return (r * math.sin(angle), -r * math.cos(angle), z)


def _pumpkin_hole(item, name, outline, ribs, tall, color):
    """A patch over the skin: rows of its triangles, cut fine so that they follow the ribs."""
    flat = bmesh.new()
    flat.faces.new([flat.verts.new((x, 0, z)) for x, z in outline])
    bmesh.ops.triangulate(flat, faces=flat.faces)
    bmesh.ops.subdivide_edges(flat, edges=flat.edges[:], cuts=3, use_grid_fill=True)
    bmesh.ops.triangulate(flat, faces=flat.faces)
    rim = bmesh.ops.extrude_face_region(flat, geom=flat.faces[:])["geom"]
    outer = {vert for vert in rim if isinstance(vert, bmesh.types.BMVert)}
    for vert in flat.verts:
        vert.co = _pumpkin_at(vert.co.x * 1.15, vert.co.z * 1.15, ribs, tall,
                              1.012 if vert in outer else 0.93)
    add_part(item, name, flat, color, smooth=60)


def _pumpkin_leaf(item, dent, color):
    part = add_sphere(item, "leaf", 1.0, color, (0, 0, dent + 0.05), (0, 0, -35), sides=24)
    for vert in part.data.vertices:
        along = (vert.co.x + 1) / 2
        vert.co = (0.62 * along, 0.3 * vert.co.y * (1.2 - 0.8 * along),
                   0.03 * vert.co.z + 0.2 * along - 0.3 * along ** 2 + 0.06)
