"""{
  "summary": "hardcover book, closed or open, lying or standing",
  "category": "office",
  "size": "tiny",
  "synonyms": ["novel", "textbook", "hardcover", "paperback", "dictionary", "encyclopedia"],
  "kind_of": ["reading matter", "stationery"],
  "not_for": ["notebook", "bookshelf", "comic"],
  "front": false,
  "parameters": {
    "width": {"type": "length", "default": 0.15, "min": 0.04, "max": 0.6, "words": ["wide"]},
    "length": {"type": "length", "default": 0.22, "min": 0.06, "max": 0.9, "words": ["long", "tall", "high"]},
    "thickness": {"type": "length", "default": 0.035, "min": 0.006, "max": 0.2, "words": ["thick"]},
    "opened": {"type": "switch", "default": false, "words": ["open", "opened"]},
    "upright": {"type": "switch", "default": false, "words": ["upright", "standing"]},
    "text": {"type": "text", "default": "", "words": ["title", "named", "called"]},
    "band": {"type": "switch", "default": true, "words": ["band", "stripe"]},
    "bookmark": {"type": "switch", "default": false, "words": ["bookmark", "ribbon"]},
    "color": {"type": "color", "default": "DARK_RED", "words": ["cover"]},
    "page_color": {"type": "color", "default": "CREAM"},
    "text_color": {"type": "color", "default": "GOLD"},
    "bookmark_color": {"type": "color", "default": "RED"}
  },
  "parts": ["cover", "back_cover", "spine", "pages", "band", "text", "line", "bookmark"],
  "ports": ["top"],
  "examples": [
    ["a blue book called Maths", "book = book(color=blue, text=Maths)"],
    ["an open book", "book = book(opened=on)"]
  ]
}"""


def book(item, width=0.15, length=0.22, thickness=0.035, opened=False, upright=False, text="",
         band=True, bookmark=False, color=DARK_RED, page_color=CREAM, text_color=GOLD,
         bookmark_color=RED):
    board = min(0.1 * thickness, 0.004)
    if opened:
        high = thickness - board
        for side, tag in ((-1, 1), (1, 2)):
            add_box(item, "back_cover" if side < 0 else "cover", (width, length, board), color,
                    at=(side * width / 2, 0, 0), bevel=0.3 * board)
            # A page block that rises from the gutter and falls to its outer edge.
            edge = side * 0.95 * width
            outline = [(0, 0.6 * board), (0, board + 0.7 * high), (0.24 * edge, board + high),
                       (edge, board + 0.772 * high), (edge, 0.6 * board)]
            add_plate(item, f"pages_{tag}", outline, 0.95 * length, page_color,
                      at=(0, 0.475 * length, 0), turn=(90, 0, 0))
            slope = math.degrees(math.atan(0.3 * high / (0.95 * width)))
            for k in range(12):
                t = 0.6
                add_box(item, f"line_{12 * (tag - 1) + k + 1}",
                        (0.66 * width, 0.006 * length, 0.0006), GREY, turn=(0, side * slope, 0),
                        at=(side * 0.95 * width * t, (0.36 - 0.06 * k) * length,
                            board + high * (1 - 0.3 * (t - 0.24)) - 0.0001))
        add_box(item, "spine", (0.1 * width, length, board), color, bevel=0.3 * board)
    else:
        add_box(item, "back_cover", (width, length, board), color, bevel=0.3 * board)
        add_box(item, "cover", (width, length, board), color, at=(0, 0, thickness - board),
                bevel=0.3 * board)
        add_box(item, "pages", (0.95 * width, 0.96 * length, thickness - 1.8 * board), page_color,
                at=(-0.015 * width, 0, 0.9 * board))
        add_box(item, "spine", (0.03 * width + board, length, thickness), color,
                at=(-width / 2 + 0.015 * width + board / 2, 0, 0), bevel=0.02 * width)
        if band:
            for k, y in enumerate((-0.4, 0.4)):
                add_box(item, f"band_{k + 1}", (1.004 * width, 0.02 * length, 1.002 * thickness),
                        text_color, at=(0, y * length, 0))
        if text:
            size = min(0.12 * length, 1.1 * width / max(len(text), 1))
            add_text(item, "text", text, size, 0.3 * board, text_color, turn=(0, 0, 0),
                     at=(0, 0.15 * length, thickness))
    if bookmark:
        add_box(item, "bookmark", (0.05 * width, 0.25 * length, 0.3 * board), bookmark_color,
                at=(0.1 * width, (0.45 if upright else -0.45) * length, 0.5 * thickness))
    if upright:
        turn_parts(item, 90, 'X', (0, thickness / 2, length / 2))
    else:
        item.port("top", (0, 0, thickness), (0.9 * width, 0.9 * length))
