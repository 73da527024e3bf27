"""{
  "summary": "notebook with covers, pages and a spiral; closed or open",
  "category": "office",
  "size": "tiny",
  "synonyms": [
    "spiral notebook", "spiral-bound notebook", "exercise book", "composition notebook", "notepad",
    "journal", "diary", "sketchbook"],
  "kind_of": ["stationery", "paper goods", "office supply"],
  "not_for": ["book", "laptop"],
  "front": false,
  "parameters": {
    "width": {"type": "length", "default": 0.15, "min": 0.05, "max": 0.6, "words": ["wide"]},
    "length": {"type": "length", "default": 0.21, "min": 0.07, "max": 0.8, "axis": "y", "words": ["long", "tall", "high"]},
    "thickness": {"type": "length", "default": 0.014, "min": 0.004, "max": 0.08, "words": ["thick"]},
    "spiral": {"type": "switch", "default": true, "words": ["spiral binding", "coil", "ring", "spiral"]},
    "opened": {"type": "switch", "default": false, "words": ["open", "opened"]},
    "lines": {"type": "switch", "default": true, "words": ["lined", "ruled", "line"]},
    "label": {"type": "switch", "default": true},
    "text": {"type": "text", "default": "", "words": ["word", "written"]},
    "bookmark": {"type": "switch", "default": false, "words": ["bookmark", "ribbon"]},
    "color": {"type": "color", "default": "BLUE", "words": ["cover"]},
    "spiral_color": {"type": "color", "default": "SILVER"},
    "page_color": {"type": "color", "default": "WHITE", "words": ["page"]},
    "line_color": {"type": "color", "default": "LIGHT_BLUE"},
    "label_color": {"type": "color", "default": "CREAM"},
    "bookmark_color": {"type": "color", "default": "RED"}
  },
  "parts": [
    "cover", "back_cover", "pages", "spine", "spiral", "hole", "line", "margin", "label", "label_line",
    "text", "bookmark"],
  "ports": ["top"],
  "examples": [
    ["a red spiral notebook", "notebook = notebook(color=red)"],
    ["an open notebook with lined pages", "notebook = notebook(opened=on, lines=on)"]
  ]
}"""


def notebook(item, width=0.15, length=0.21, thickness=0.014, spiral=True, opened=False, lines=True,
             label=True, text="", bookmark=False, color=BLUE, spiral_color=SILVER, page_color=WHITE,
             line_color=LIGHT_BLUE, label_color=CREAM, bookmark_color=RED):
    ring = 0.75 * thickness if spiral else 0.0
    board = min(0.1 * thickness, 0.0015)
    reach = min(ring, 0.08 * width)
    base = ring + 0.09 * reach - thickness / 2 if spiral else 0.0
    top = base + thickness
    wide = width - reach
    if opened:
        sheets = thickness - board
        for side, name in ((-1, "back_cover"), (1, "cover")):
            x = side * (wide / 2 + 0.25 * reach)
            add_box(item, name, (wide, length, board), color, at=(x, 0, base), bevel=0.3 * board)
            add_box(item, "pages_1" if side < 0 else "pages_2",
                    (0.98 * wide, 0.97 * length, sheets + 0.1 * board), page_color,
                    at=(x, 0, base + 0.9 * board), bevel=min(0.15 * sheets, 0.002))
            if lines:
                _notebook_lines(item, side, x, top, wide, length, line_color)
        middle = 0.0
        if not spiral:
            add_box(item, "spine", (0.08 * wide, length, board), color, bevel=0.3 * board)
    else:
        middle = -width / 2 + reach
        x = reach / 2
        add_box(item, "back_cover", (wide, length, board), color, at=(x, 0, base),
                bevel=0.3 * board)
        add_box(item, "pages", (0.975 * wide, 0.97 * length, thickness - 1.8 * board), page_color,
                at=(x - (0 if spiral else 0.006 * wide), 0, base + 0.9 * board))
        add_box(item, "cover", (wide, length, board), color, at=(x, 0, top - board),
                bevel=0.3 * board)
        if not spiral:
            add_box(item, "spine", (0.1 * wide, 1.002 * length, thickness), DARK_GREY,
                    at=(-width / 2 + 0.05 * wide, 0, 0), bevel=0.2 * thickness)
        if label:
            add_box(item, "label", (0.56 * wide, 0.2 * length, 0.6 * board), label_color,
                    at=(x, 0.22 * length, top - 0.2 * board))
            high = top + 0.3 * board
            if text:
                size = min(0.07 * length, 0.72 * wide / max(len(text), 1))
                add_text(item, "text", text, size, board, BLACK, turn=(0, 0, 0),
                         at=(x, 0.22 * length - size / 2, high + 0.4 * board))
            else:
                for k in range(3):
                    add_box(item, f"label_line_{k + 1}", (0.44 * wide, 0.004 * length, 0.3 * board),
                            GREY, at=(x, (0.265 - 0.045 * k) * length, high))
    if spiral:
        count = min(max(int(0.86 * length / (0.9 * reach)), 4), 40)
        _notebook_spiral(item, (middle, base + thickness / 2), reach, ring, count - 1, length,
                         spiral_color)
        if not opened:
            _notebook_boxes(item, "hole", [((0.35 * reach, 0.3 * reach, board), (
                middle + 0.75 * reach, (k / (count - 1) - 0.5) * 0.86 * length, top - 0.4 * board))
                for k in range(count)], DARK_GREY)
    if bookmark:
        x = middle + 0.2 * wide
        add_box(item, "bookmark", (0.04 * wide, 0.3 * length, 0.3 * board), bookmark_color,
                at=(x, -0.36 * length, (top if opened else base + thickness / 2) - 0.05 * board))
    item.port("top", (0, 0, top + (0.2 * board if label else 0)), (0.9 * wide, 0.9 * length))


def _notebook_lines(item, side, x, top, wide, length, color):
    count = 20
    tag = 1 if side < 0 else 2
    _notebook_boxes(item, f"line_{tag}", [((0.9 * wide, 0.004 * length, 0.0006), (
        x, (0.42 - 0.88 * k / count) * length, top)) for k in range(count)], color)
    _notebook_boxes(item, f"margin_{tag}", [((0.006 * wide, 0.96 * length, 0.0007),
                                   (x - 0.33 * wide, 0, top))], RED)


def _notebook_spiral(item, at, wide, high, turns, length, color):
    bar = 0.09 * wide
    points = []
    for k in range(12 * turns + 7):
        a = 2 * math.pi * k / 12
        points.append(((bar - wide) * math.cos(a), (k / (12 * turns + 6) - 0.5) * 0.9 * length,
                       high * math.sin(a)))
    spiral = add_pipe(item, "spiral", points, bar, color, at=(at[0], 0, at[1]), rounded=False,
                      sides=6)
    spiral.location.z = -min(vert.co.z for vert in spiral.data.vertices)


def _notebook_boxes(item, name, boxes, color):
    """One part of many boxes, each (size, centre)."""
    bm = bmesh.new()
    for size, centre in boxes:
        bmesh.ops.create_cube(bm, size=1, matrix=Matrix.Translation(centre)
                              @ Matrix.Diagonal((*size, 1)))
    return add_part(item, name, bm, color)
