"""{
  "summary": "bookshelf with books",
  "category": "furniture",
  "size": "furniture",
  "synonyms": ["bookcase", "book shelf", "book case", "shelving unit", "bookrack"],
  "kind_of": ["shelf", "furniture", "storage"],
  "not_for": ["book", "cabinet", "wall shelf"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.8, "min": 0.3, "max": 3.0, "axis": "x", "words": ["wide"]},
    "depth": {"type": "length", "default": 0.3, "min": 0.15, "max": 0.8, "axis": "y", "words": ["deep"]},
    "height": {"type": "length", "default": 1.8, "min": 0.4, "max": 3.0, "axis": "z", "words": ["tall", "high"]},
    "shelves": {"type": "count", "default": 5, "min": 1, "max": 8, "words": ["levels", "tiers"]},
    "books": {"type": "switch", "default": true, "words": ["full", "filled"]},
    "back": {"type": "switch", "default": true, "words": ["back panel"]},
    "color": {"type": "color", "default": "WOOD"},
    "shelf_color": {"type": "color", "default": "color"},
    "back_color": {"type": "color", "default": "color"},
    "seed": {"type": "count", "default": 1, "min": 1, "max": 100}
  },
  "parts": ["side", "top", "shelf", "back", "plinth", "book"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a tall bookshelf with six shelves full of books", "bookshelf = bookshelf(height=2.2, shelves=6)"],
    ["an empty white bookcase", "bookcase = bookshelf(color=white, books=off)"]
  ]
}"""


def bookshelf(item, width=0.8, depth=0.3, height=1.8, shelves=5, books=True, back=True, color=WOOD,
              shelf_color=None, back_color=None, seed=1):
    board = min(0.03 * width, 0.08 * depth, 0.1 * height / shelves) + 0.004
    plinth = 0.03 * height
    for k, side in enumerate((-1, 1), 1):
        add_box(item, f"side_{k}", (board, depth, height), color,
                at=(side * (width - board) / 2, 0, 0), bevel=0.15 * board)
    inner = width - 2 * board
    add_box(item, "top", (inner + 0.6 * board, 0.98 * depth, board), color,
            at=(0, 0, height - 1.05 * board), bevel=0.1 * board)
    add_box(item, "plinth", (inner + 0.4 * board, board, plinth + 0.2 * board), color,
            at=(0, 0.8 * board - depth / 2, 0))
    if back:
        add_box(item, "back", (inner + 0.6 * board, 0.3 * board, height - plinth - board),
                back_color or color, at=(0, depth / 2 - 0.35 * board, plinth))
    step = (height - plinth - 1.05 * board) / shelves
    chance = random.Random(seed)
    number = 0
    for k in range(shelves):
        z = plinth + k * step
        add_box(item, f"shelf_{k + 1}", (inner + 0.4 * board, 0.94 * depth, board),
                shelf_color or color, at=(0, 0.01 * depth, z), bevel=0.1 * board)
        if books:
            number = _bookshelf_row(item, number, inner, 0.72 * depth, z + 0.97 * board,
                                    0.85 * (step - board), chance)
    item.port("top", (0, 0, height), (0.9 * width, 0.9 * depth))
    item.port("cavity", (0, 0, plinth + board), (0.96 * inner, 0.9 * depth, step - board))


def _bookshelf_row(item, number, inner, deep, z, high, chance):
    """Books from the left; how far they reach differs from shelf to shelf."""
    colors = (RED, DARK_BLUE, CREAM, DARK_GREEN, ORANGE, TURQUOISE, DARK_RED, YELLOW, GREY)
    thick = max(inner / 14, 0.12 * high)
    x = 0.004 * inner - inner / 2
    end = inner / 2 - chance.choice((0.0, 0.1, 0.3)) * inner
    while True:
        wide = thick * chance.uniform(0.7, 1.4)
        if x + wide > end:
            return number
        number += 1
        tall = high * chance.uniform(0.72, 1.0)
        long = deep * chance.uniform(0.8, 1.0)
        add_box(item, f"book_{number}", (wide, long, tall), chance.choice(colors),
                at=(x + wide / 2, 0.1 * deep - (deep - long) / 2, z), bevel=0.06 * wide)
        x += 0.995 * wide
