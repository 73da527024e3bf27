"""{
  "summary": "bed with mattress, blanket and pillows",
  "category": "furniture",
  "size": "furniture",
  "synonyms": ["double bed", "single bed", "king size bed", "queen bed", "twin bed"],
  "kind_of": ["furniture"],
  "not_for": ["sofa", "pet bed", "dog bed", "cat bed", "flower bed", "bunk bed"],
  "front": true,
  "parameters": {
    "kind": {"type": "choice", "default": "double", "choices": ["single", "double", "king"], "words": ["size"]},
    "length": {"type": "length", "default": 2.1, "min": 1.0, "max": 3.0, "axis": "y", "words": ["long"]},
    "pillows": {"type": "count", "default": 2, "min": 0, "max": 4},
    "headboard": {"type": "switch", "default": true},
    "footboard": {"type": "switch", "default": false},
    "blanket": {"type": "switch", "default": true, "words": ["duvet", "bedspread", "quilt"]},
    "legs": {"type": "count", "default": 4, "min": 4, "max": 6},
    "color": {"type": "color", "default": "WOOD"},
    "headboard_color": {"type": "color", "default": "color"},
    "footboard_color": {"type": "color", "default": "color"},
    "leg_color": {"type": "color", "default": "color"},
    "mattress_color": {"type": "color", "default": "WHITE"},
    "pillow_color": {"type": "color", "default": "WHITE"},
    "blanket_color": {"type": "color", "default": "BLUE"}
  },
  "parts": ["frame", "headboard", "footboard", "leg", "mattress", "blanket", "fold", "pillow"],
  "ports": ["top", "below"],
  "examples": [
    ["a single bed with a red blanket and one pillow", "bed = bed(kind=single, pillows=1, blanket_color=red)"],
    ["a king size bed without a headboard", "bed = bed(kind=king, headboard=off)"]
  ]
}"""


def bed(item, kind="double", length=2.1, pillows=2, headboard=True, footboard=False, blanket=True,
        legs=4, color=WOOD, headboard_color=None, footboard_color=None, leg_color=None,
        mattress_color=WHITE, pillow_color=WHITE, blanket_color=BLUE):
    width = {"single": 0.47, "double": 0.74, "king": 0.92}[kind] * length
    board = 0.03 * length
    foot, deck = 0.07 * length, 0.15 * length
    head = length / 2 - board / 2
    add_box(item, "frame", (width, length, deck - foot), color, at=(0, 0, foot), bevel=0.2 * board)
    corners = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
    for k, (x, y) in enumerate(corners + [[], [(0, 0)], [(-1, 0), (1, 0)]][legs - 4], 1):
        add_box(item, f"leg_{k}", (1.3 * board, 1.3 * board, 1.1 * foot), leg_color or color,
                at=(x * (width / 2 - board), y * (length / 2 - board), 0), bevel=0.2 * board)
    if headboard:
        add_box(item, "headboard", (width, board, 0.3 * length), headboard_color or color,
                at=(0, head, 0.95 * deck), bevel=0.45 * board)
    if footboard:
        add_box(item, "footboard", (width, board, 0.13 * length), footboard_color or color,
                at=(0, -head, 0.95 * deck), bevel=0.45 * board)
    top = deck + 0.1 * length
    bed_length = length - 2.2 * board
    add_box(item, "mattress", (0.96 * width, bed_length, top - deck + 0.2 * board), mattress_color,
            at=(0, 0, deck - 0.2 * board), bevel=0.9 * board)
    if blanket:
        _bed_blanket(item, width, bed_length, board, deck, top, blanket_color)
    each = min(0.9 * width / max(pillows, 1), 0.36 * length)
    for k in range(pillows):
        add_box(item, f"pillow_{k + 1}", (0.94 * each, 0.19 * length, 0.065 * length), pillow_color,
                at=((k - (pillows - 1) / 2) * each, 0.38 * length, top - 0.012 * length),
                turn=(8, 0, 0), bevel=0.03 * length)
    item.port("top", (0, -0.15 * length, top + 0.012 * length * blanket),
              (0.8 * width, 0.5 * length))
    item.port("below", (0, 0, 0), (0.8 * width, 0.85 * length, foot))


def _bed_blanket(item, width, bed_length, board, deck, top, color):
    long = 0.68 * bed_length
    add_box(item, "blanket", (0.99 * width, long + 0.2 * board, top - deck + 0.2 * board), color,
            at=(0, -bed_length / 2 + long / 2 - 0.1 * board, deck + 0.2 * board),
            bevel=0.95 * board)
    pale = tuple(0.5 + 0.5 * part for part in color[:3])
    add_box(item, "fold", (1.0 * width, 0.1 * bed_length, top - deck + 0.32 * board), pale,
            at=(0, -bed_length / 2 + 0.96 * long, deck + 0.2 * board), bevel=0.95 * board)
