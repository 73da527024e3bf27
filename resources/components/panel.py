"""{
  "summary": "framed panel with a pattern, standing or lying: sign, screen, rug, board",
  "category": "archetype",
  "size": "furniture",
  "synonyms": ["board", "sign", "placemat"],
  "kind_of": ["picture frame", "painting", "poster", "flag", "banner", "curtain", "window", "door", "fence", "blanket", "quilt", "towel", "billboard", "blackboard", "whiteboard", "bulletin board", "mirror", "tile", "wallpaper", "divider", "partition", "headboard", "game board", "grid", "calendar", "tapestry", "solar panel", "gate", "scoreboard", "napkin", "tablecloth", "playing card", "photo frame", "screen", "rug", "carpet", "mat", "chess board", "checkerboard", "doormat"],
  "not_for": ["control panel"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.6, "min": 0.05, "max": 6, "axis": "x", "words": ["wide", "width"]},
    "height": {"type": "length", "default": 0.8, "min": 0.05, "max": 6, "words": ["tall", "high", "long", "height", "length"]},
    "thickness": {"type": "ratio", "default": 0.04, "min": 0.01, "max": 0.2, "words": ["thick", "thin"]},
    "lying": {"type": "switch", "default": false, "words": ["lying", "flat", "rug"]},
    "pattern": {"type": "choice", "default": "stripes", "choices": ["none", "stripes", "bands", "grid", "checks", "dots", "diamonds", "circles"], "words": ["pattern", "patterned"]},
    "rows": {"type": "count", "default": 6, "min": 1, "max": 12, "words": ["rows", "squares"]},
    "columns": {"type": "count", "default": 4, "min": 1, "max": 12, "words": ["columns", "stripes"]},
    "frame": {"type": "switch", "default": true, "words": ["frame", "framed", "border"]},
    "feet": {"type": "switch", "default": true, "words": ["feet"]},
    "fringe": {"type": "switch", "default": false, "words": ["fringe", "tassels"]},
    "label": {"type": "text", "default": "", "words": ["saying", "reading", "text"]},
    "color": {"type": "color", "default": "CREAM"},
    "pattern_color": {"type": "color", "default": "BLUE"},
    "frame_color": {"type": "color", "default": "WOOD"},
    "foot_color": {"type": "color", "default": "frame_color"},
    "fringe_color": {"type": "color", "default": "color"},
    "label_color": {"type": "color", "default": "BLACK"}
  },
  "parts": ["panel", "frame", "foot", "stripe", "band", "line", "check", "dot", "diamond", "circle", "fringe", "label"],
  "ports": ["top"],
  "examples": [
    ["a red and white striped rug with fringe", "rug = panel(lying=on, width=1.2, height=1.8, columns=5, frame=off, fringe=on, color=white, pattern_color=red)"],
    ["a chess board", "board = panel(lying=on, width=0.4, height=0.4, pattern=checks, rows=8, columns=8, color=cream, pattern_color=dark_wood)"],
    ["a green sign saying EXIT", "sign = panel(width=0.6, height=0.3, pattern=none, label=\"EXIT\", color=green, label_color=white)"]
  ]
}"""


def panel(item, width=0.6, height=0.8, thickness=0.04, lying=False, pattern="stripes", rows=6,
          columns=4, frame=True, feet=True, fringe=False, label="", color=CREAM, pattern_color=BLUE,
          frame_color=WOOD, foot_color=None, fringe_color=None, label_color=BLACK):
    thick = thickness * min(width, height)
    edge = max(0.06 * min(width, height), thick) if frame else 0
    tassel = 0.06 * height if fringe else 0
    tall = height - 2 * tassel
    feet = feet and not lying and not fringe
    lift = 0.05 * height if feet else 0
    tall -= lift
    # All is drawn lying; what stands is raised at the end.
    room = (width - 2 * edge, tall - 2 * edge)
    if frame:
        _panel_frame(item, width, tall, edge, thick, frame_color)
        add_box(item, "panel", (room[0] + edge, room[1] + edge, 0.6 * thick), color,
                at=(0, 0, 0.1 * thick))
        face = 0.7 * thick
    else:
        add_box(item, "panel", (width, tall, thick), color, bevel=0.2 * thick)
        face = thick
    _panel_pattern(item, pattern, room, rows, columns, 0.12 * thick, face, pattern_color)
    if label.strip():
        high = min(0.5 * room[1], 1.1 * room[0] / max(len(label), 2))
        add_text(item, "label", label[:40], high, 0.3 * thick, label_color,
                 at=(0, -high / 2, face + 0.1 * thick), turn=(0, 0, 0))
    if fringe:
        count = 24
        for k in range(2 * count):
            side = 1 if k < count else -1
            x = ((k % count + 0.5) / count - 0.5) * width
            add_box(item, f"fringe_{k + 1}", (0.4 * width / count, tassel * 1.1, 0.3 * thick),
                    fringe_color or color,
                    at=(x, side * (tall / 2 + 0.45 * tassel), 0))
    if not lying:
        turn = Matrix.Translation((0, thick / 2, lift + tassel + tall / 2)) @ Matrix.Rotation(math.pi / 2, 4,
                                                                                     'X')
        for part in [child for child in item.empty.children if child.type == 'MESH']:
            part.data.transform(turn @ part.matrix_basis)
            part.location = part.rotation_euler = (0, 0, 0)
        for k, side in enumerate((-1, 1) if feet else ()):
            add_box(item, f"foot_{k + 1}", (max(0.08 * width, thick), max(0.3 * tall, 4 * thick),
                                            lift + 0.2 * edge + 0.1 * thick),
                    foot_color or frame_color, at=(side * 0.36 * width, 0, 0), bevel=0.25 * lift)
        item.port("top", (0, 0, height), (width, thick))
        return
    item.port("top", (0, 0, thick), (room[0], room[1]))


def _panel_frame(item, width, tall, edge, thick, color):
    for k, (size, at) in enumerate((((width, edge), (0, (tall - edge) / 2)),
                                    ((width, edge), (0, (edge - tall) / 2)),
                                    ((edge, tall - 2 * edge), ((width - edge) / 2, 0)),
                                    ((edge, tall - 2 * edge), ((edge - width) / 2, 0)))):
        add_box(item, f"frame_{k + 1}", (*size, thick), color, at=(*at, 0), bevel=0.2 * thick)


def _panel_pattern(item, kind, room, rows, columns, raised, face, color):
    """Thin pieces that lie on the panel's face, half sunk in."""
    wide, tall = room
    cell = (wide / columns, tall / rows)
    made = [0]

    def piece(name, outline, at):
        made[0] += 1
        add_plate(item, f"{name}_{made[0]}", outline, 2 * raised, color, at=(*at, face - raised))

    box = lambda x, y: [(-x / 2, -y / 2), (x / 2, -y / 2), (x / 2, y / 2), (-x / 2, y / 2)]
    if kind == "stripes":
        step = wide / (2 * columns + 1)
        for k in range(columns):
            piece("stripe", box(step, tall), ((2 * k + 1.5) * step - wide / 2, 0))
    elif kind == "bands":
        step = tall / (2 * rows + 1)
        for k in range(rows):
            piece("band", box(wide, step), (0, (2 * k + 1.5) * step - tall / 2))
    elif kind == "grid":
        bar = 0.12 * min(cell)
        for k in range(1, columns):
            piece("line", box(bar, tall), (k * cell[0] - wide / 2, 0))
        for k in range(1, rows):
            piece("line", box(wide, bar), (0, k * cell[1] - tall / 2))
    elif kind in ("checks", "dots", "diamonds", "circles"):
        small = min(cell)
        outline = {"checks": box(*cell), "dots": round_outline(0.45 * small, 0.45 * small, 24),
                   "diamonds": [(0, -0.48 * cell[1]), (0.48 * cell[0], 0), (0, 0.48 * cell[1]),
                                (-0.48 * cell[0], 0)]}.get(kind)
        for row in range(rows):
            for column in range(columns):
                at = ((column + 0.5) * cell[0] - wide / 2, (row + 0.5) * cell[1] - tall / 2)
                if kind == "checks" and (row + column) % 2:
                    continue
                if kind == "circles":
                    made[0] += 1
                    add_lathe(item, f"circle_{made[0]}",
                              [(0.3 * small, face - raised), (0.42 * small, face - raised),
                                                          (0.42 * small, face + raised),
                                                          (0.3 * small, face + raised)],
                              color, at=(*at, 0), sides=24)
                else:
                    piece({"checks": "check", "dots": "dot", "diamonds": "diamond"}[kind], outline,
                          at)
