"""{
  "summary": "chessboard of eight by eight squares, with or without pieces",
  "category": "toys",
  "size": "tabletop",
  "synonyms": ["chess board", "chess set", "chess game", "checkerboard", "chess"],
  "kind_of": ["board game", "game", "toy"],
  "not_for": ["chess piece", "cutting board", "chess clock"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.45, "min": 0.1, "max": 4.0, "axis": "x", "words": ["wide", "size", "square"]},
    "height": {"type": "length", "default": 0.025, "min": 0.005, "max": 0.3, "words": ["thick"]},
    "border": {"type": "ratio", "default": 0.06, "min": 0.01, "max": 0.2, "words": ["border", "frame"]},
    "pieces": {"type": "switch", "default": false, "words": ["pieces", "chess pieces", "set", "chess set"]},
    "color": {"type": "color", "default": "DARK_WOOD"},
    "light_color": {"type": "color", "default": "CREAM"},
    "dark_color": {"type": "color", "default": "BROWN"},
    "white_color": {"type": "color", "default": "CREAM"},
    "black_color": {"type": "color", "default": "DARK_GREY"}
  },
  "parts": ["board", "light_square", "dark_square", "white_pawn", "white_rook", "white_knight", "white_bishop", "white_queen", "white_king", "black_pawn", "black_rook", "black_knight", "black_bishop", "black_queen", "black_king"],
  "ports": ["top"],
  "examples": [
    ["a chess set with all its pieces", "chess = chessboard(pieces=on)"],
    ["a black and white chess board", "board = chessboard(color=black, dark_color=black, light_color=white)"]
  ]
}"""


def chessboard(item, width=0.45, height=0.025, border=0.06, pieces=False, color=DARK_WOOD,
               light_color=CREAM, dark_color=BROWN, white_color=CREAM, black_color=DARK_GREY):
    cell = width * (1 - 2 * border) / 8
    skin = 0.04 * height
    add_box(item, "board", (width, width, height - skin), color, bevel=0.12 * height)
    first = {}
    made = {"light_square": 0, "dark_square": 0}
    for row in range(8):
        for column in range(8):
            # The right corner before each player is light.
            name = "dark_square" if (row + column) % 2 == 0 else "light_square"
            made[name] += 1
            at = ((column - 3.5) * cell, (row - 3.5) * cell, height - 3 * skin)
            if name in first:
                add_copy(item, f"{name}_{made[name]}", first[name], at)
            else:
                first[name] = add_box(item, f"{name}_1", (cell, cell, 3 * skin),
                                      dark_color if name[0] == "d" else light_color, at)
    if pieces:
        _chessboard_pieces(item, cell, height - 0.004 * cell, white_color, black_color)
    item.port("top", (0, 0, height), (8 * cell, 8 * cell))


def _chessboard_pieces(item, cell, level, white_color, black_color):
    order = ["rook", "knight", "bishop", "queen", "king", "bishop", "knight", "rook"]
    tall = {"pawn": 0.95, "rook": 1.05, "knight": 1.2, "bishop": 1.4, "queen": 1.6, "king": 1.75}
    for side, paint, home, way in (("white", white_color, -3.5, 1),
                                   ("black", black_color, 3.5, -1)):
        places = [(kind, column, home) for column, kind in enumerate(order)]
        places += [("pawn", column, home + way) for column in range(8)]
        shapes, made = {}, {}
        for kind, column, row in places:
            made[kind] = made.get(kind, 0) + 1
            at = Vector(((column - 3.5) * cell, row * cell, level))
            name = f"{side}_{kind}" + (f"_{made[kind]}" if kind not in ("queen", "king") else "")
            if kind in shapes:
                add_copy(item, name, shapes[kind], at)
            else:
                shapes[kind] = _chessboard_piece(item, name, kind, tall[kind] * cell, paint, at)


def _chessboard_piece(item, name, kind, height, color, at):
    """The piece as one part: what its component builds, joined."""
    before = set(item.empty.children)
    chess_piece(item, kind=kind, height=height, detail=0.25, color=color)
    bm = bmesh.new()
    for part in [part for part in item.empty.children if part not in before]:
        mesh = part.data.copy()
        mesh.transform(Matrix.LocRotScale(part.location, part.rotation_euler, None))
        bm.from_mesh(mesh)
        bpy.data.meshes.remove(mesh)
        mesh = part.data
        bpy.data.objects.remove(part)
        if not mesh.users:
            bpy.data.meshes.remove(mesh)
    return add_part(item, name, bm, color, at)
