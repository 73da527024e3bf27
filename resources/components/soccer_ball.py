"""{
  "summary": "soccer ball of black pentagons and white hexagons",
  "category": "toys",
  "size": "tabletop",
  "synonyms": ["football", "soccer", "soccerball"],
  "kind_of": ["ball", "sports equipment", "toy"],
  "not_for": ["american football", "basketball", "soccer goal"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.22, "min": 0.02, "max": 3.0, "axis": "z", "words": ["wide", "across", "large", "small"]},
    "color": {"type": "color", "default": "WHITE"},
    "pentagon_color": {"type": "color", "default": "BLACK"},
    "seam_color": {"type": "color", "default": "GREY"}
  },
  "parts": ["body", "hexagon", "pentagon"],
  "ports": [],
  "examples": [
    ["a soccer ball", "ball = soccer_ball()"],
    ["a small soccer ball in yellow and blue", "ball = soccer_ball(diameter=15*cm, color=yellow, pentagon_color=blue)"]
  ]
}"""


def soccer_ball(item, diameter=0.22, color=WHITE, pentagon_color=BLACK, seam_color=GREY):
    radius = diameter / 2
    at = (0, 0, radius)
    add_sphere(item, "body", 0.965 * radius, seam_color, at)
    made = {5: 0, 6: 0}
    for corners in _soccer_ball_faces():
        sides = len(corners)
        made[sides] += 1
        name, paint = ("pentagon", pentagon_color) if sides == 5 else ("hexagon", color)
        _soccer_ball_patch(item, f"{name}_{made[sides]}", corners, radius, paint, at)


def _soccer_ball_faces():
    """The corners of a truncated icosahedron's faces; one pentagon looks straight down."""
    solid = bmesh.new()
    bmesh.ops.create_icosphere(solid, subdivisions=1, radius=1)
    # Every edge gives two corners, at its thirds.
    third = {}
    for edge in solid.edges:
        a, b = edge.verts
        third[a.index, b.index] = a.co.lerp(b.co, 1 / 3)
        third[b.index, a.index] = b.co.lerp(a.co, 1 / 3)
    faces = []
    for face in solid.faces:
        ring = [vert.index for vert in face.verts]
        faces.append([third[pair] for a, b in zip(ring, ring[1:] + ring[:1])
                      for pair in ((a, b), (b, a))])
    for vert in solid.verts:
        axis = vert.co.normalized()
        side = axis.orthogonal().normalized()
        other = axis.cross(side)
        ring = [third[vert.index, edge.other_vert(vert).index] for edge in vert.link_edges]
        faces.append(sorted(ring, key=lambda p: math.atan2(p.dot(other), p.dot(side))))
    solid.free()
    return faces


def _soccer_ball_patch(item, name, corners, radius, color, at):
    """One panel: a cushion on the ball, its rim sunk into the seam."""
    centre = sum(corners, Vector()) / len(corners)
    rings, bm = [], bmesh.new()
    per_side = 4
    for share, high in ((0.35, 1.0), (0.7, 1.0), (0.88, 0.997), (0.95, 0.985), (0.965, 0.95)):
        ring = []
        for a, b in zip(corners, corners[1:] + corners[:1]):
            for k in range(per_side):
                point = centre.lerp(a.lerp(b, k / per_side), share)
                ring.append(bm.verts.new(point.normalized() * radius * high))
        rings.append(ring)
    top = bm.verts.new(centre.normalized() * radius)
    count = len(rings[0])
    for k in range(count):
        after = (k + 1) % count
        bm.faces.new((top, rings[0][k], rings[0][after]))
        for low, high in zip(rings, rings[1:]):
            bm.faces.new((low[k], high[k], high[after], low[after]))
    bottom = bm.verts.new(centre.normalized() * 0.93 * radius)
    for k in range(count):
        bm.faces.new((bottom, rings[-1][(k + 1) % count], rings[-1][k]))
    return add_part(item, name, bm, color, at, smooth=70)
