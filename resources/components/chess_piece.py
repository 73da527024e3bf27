"""{
  "summary": "chess piece: pawn, rook, knight, bishop, queen or king",
  "category": "toys",
  "size": "tiny",
  "synonyms": ["chessman", "pawn", "rook", "bishop", "knight piece", "chess pawn", "chess king", "chess queen", "chess knight"],
  "kind_of": ["game piece", "toy", "figure"],
  "not_for": ["chessboard", "knight in armour", "chess clock"],
  "front": true,
  "parameters": {
    "kind": {"type": "choice", "default": "pawn", "choices": ["pawn", "rook", "knight", "bishop", "queen", "king"]},
    "height": {"type": "length", "default": 0.07, "min": 0.01, "max": 3.0, "axis": "z", "words": ["tall", "high"]},
    "detail": {"type": "ratio", "default": 1.0, "min": 0.25, "max": 1.0},
    "color": {"type": "color", "default": "CREAM"}
  },
  "parts": ["body", "head", "crown"],
  "ports": [],
  "examples": [
    ["a black knight chess piece", "knight = chess_piece(kind=knight, color=black)"],
    ["a wooden king of 10 cm", "king = chess_piece(kind=king, height=10*cm, color=wood)"]
  ]
}"""


def chess_piece(item, kind="pawn", height=0.07, detail=1.0, color=CREAM):
    sides = round(40 * detail)
    # Outlines in heights: base and stem, common to all, then what makes the piece.
    tall = {"pawn": 0.2, "rook": 0.19, "knight": 0.19, "bishop": 0.17, "queen": 0.155,
            "king": 0.15}[kind]
    base = [(0, 0), (1.0, 0), (1.04, 0.03), (1.04, 0.08), (0.98, 0.12), (0.86, 0.14), (0.9, 0.19),
            (0.84, 0.24), (0.62, 0.3)]
    wide = tall * 1.02
    foot = [(r * wide, z * 0.55) for r, z in base]
    if kind == "knight":
        top = 0.27
        add_lathe(item, "body", _chess_piece_scale(foot + [(0.65 * wide, 0.2), (0.72 * wide, 0.24),
                                                           (0.66 * wide, top), (0, top)], height),
                  color, sides=sides)
        _chess_piece_knight(item, height, detail, color)
        return
    body = {
        "pawn": [(0.5, 0.24), (0.36, 0.38), (0.3, 0.52), (0.32, 0.58), (0.6, 0.61), (0.62, 0.64),
                 (0.36, 0.67)] + [(0.66 * math.cos(a), 0.845 + 0.155 * math.sin(a)) for a in
                                  (math.radians(d) for d in range(-60, 90, 15))] + [(0, 1.0)],
        "rook": [(0.54, 0.26), (0.48, 0.42), (0.46, 0.6), (0.5, 0.66), (0.74, 0.7), (0.76, 0.73),
                 (0.7, 0.76), (0.72, 0.85), (0.52, 0.85), (0.5, 0.82), (0, 0.82)],
        "bishop": [(0.5, 0.24), (0.36, 0.4), (0.3, 0.55), (0.32, 0.6), (0.62, 0.63), (0.64, 0.655),
                   (0.4, 0.68), (0.36, 0.7), (0.52, 0.745), (0.56, 0.79), (0.48, 0.85), (0.3, 0.91),
                   (0.14, 0.945), (0.16, 0.96), (0.19, 0.975), (0.12, 0.995), (0, 1.0)],
        "queen": [(0.52, 0.24), (0.36, 0.42), (0.32, 0.62), (0.36, 0.68), (0.64, 0.71),
                  (0.66, 0.73),
                  (0.42, 0.75), (0.44, 0.79), (0.6, 0.87), (0.7, 0.91), (0.58, 0.905), (0.3, 0.93),
                  (0.12, 0.95), (0, 0.955)],
        "king": [(0.54, 0.24), (0.38, 0.42), (0.34, 0.6), (0.38, 0.66), (0.66, 0.69), (0.68, 0.71),
                 (0.44, 0.73), (0.46, 0.76), (0.62, 0.86), (0.62, 0.88), (0.4, 0.905),
                 (0.16, 0.915),
                 (0, 0.92)],
    }[kind]
    whole = add_lathe(item, "body", _chess_piece_scale(foot + [(r * wide, z) for r, z in body],
                                                       height), color, sides=sides)
    if kind == "rook":
        _chess_piece_battlements(item, wide * height, height, color)
    elif kind == "bishop":
        cut(whole,
            add_box(item, "slot", (0.5 * wide * height, 2 * wide * height, 0.022 * height), color,
                    (0.36 * wide * height, 0, 0.84 * height), (0, -50, 0)))
    elif kind == "queen":
        for k in range(8):
            angle = math.pi * (k + 0.5) / 4
            at = (0.58 * wide * height * math.cos(angle), 0.58 * wide * height * math.sin(angle),
                  0.915 * height)
            _chess_piece_bead(item, f"crown_{k + 1}", 0.14 * wide * height, detail, color, at)
        _chess_piece_bead(item, "head", 0.035 * height, detail, color, (0, 0, 0.965 * height))
    elif kind == "king":
        add_box(item, "crown_1", (0.026 * height, 0.026 * height, 0.1 * height), color,
                (0, 0, 0.9 * height), bevel=0.005 * height)
        add_box(item, "crown_2", (0.075 * height, 0.0255 * height, 0.026 * height), color,
                (0, 0, 0.945 * height), bevel=0.005 * height)


def _chess_piece_bead(item, name, radius, detail, color, at):
    bm = bmesh.new()
    bmesh.ops.create_icosphere(bm, subdivisions=3 if detail > 0.5 else 1, radius=radius)
    top = max(vert.co.z for vert in bm.verts)
    for vert in bm.verts:
        vert.co.z *= radius / top
    add_part(item, name, bm, color, at, smooth=180)


def _chess_piece_scale(outline, height):
    return [(r * height, z * height) for r, z in outline]


def _chess_piece_battlements(item, wide, height, color):
    """Six blocks on the tower's rim."""
    first = None
    for k in range(6):
        bm = bmesh.new()
        rings = []
        for step in range(6):
            angle = math.radians(8 * step - 20)
            rings.append([bm.verts.new((r * wide * math.cos(angle), r * wide * math.sin(angle),
                                        z * height))
                          for r, z in ((0.5, 0.83), (0.72, 0.83), (0.72, 1.0), (0.5, 1.0))])
        bm.faces.new(rings[0])
        bm.faces.new(rings[-1])
        for low, high in zip(rings, rings[1:]):
            for j in range(4):
                bm.faces.new((low[j], low[(j + 1) % 4], high[(j + 1) % 4], high[j]))
        if first:
            bm.free()
            add_copy(item, f"crown_{k + 1}", first, turn=(0, 0, 60 * k))
        else:
            first = add_part(item, "crown_1", bm, color)


def _chess_piece_knight(item, height, detail, color):
    """A horse's head in outline, looking to the left, thinner towards nose and mane."""
    outline = [(0.13, 0.0), (0.155, 0.12), (0.165, 0.26), (0.15, 0.4), (0.115, 0.53), (0.07, 0.63),
               (0.03, 0.685), (0.015, 0.75), (-0.02, 0.69), (-0.06, 0.645), (-0.115, 0.585),
               (-0.165, 0.5), (-0.2, 0.43), (-0.205, 0.385), (-0.175, 0.355), (-0.14, 0.355),
               (-0.1, 0.4), (-0.04, 0.42), (-0.02, 0.39), (-0.05, 0.32), (-0.1, 0.22), (-0.13, 0.1),
               (-0.135, 0.0)]
    low = 0.25 * height
    thick = 0.15 * height
    add_plate(item, "head", [(x * height, z * height) for x, z in outline], thick, color,
              (0, thick / 2, low), (90, 0, 0), bevel=0.035 * height)
    for k, way in enumerate((-1, 1)):
        _chess_piece_bead(item, f"crown_{k + 1}", 0.02 * height, detail, color,
                          (-0.065 * height, way * 0.5 * thick, low + 0.53 * height))
