"""{
  "summary": "dog house with a gable roof and a round doorway",
  "category": "outdoor",
  "size": "furniture",
  "synonyms": ["doghouse", "kennel", "dog kennel"],
  "kind_of": ["building", "animal supplies"],
  "not_for": ["house", "dog", "birdhouse", "dog crate"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.8, "min": 0.1, "max": 2.0, "axis": "x", "words": ["wide"]},
    "depth": {"type": "length", "default": 0.95, "min": 0.1, "max": 2.5, "axis": "y", "words": ["deep", "long"]},
    "height": {"type": "length", "default": 0.9, "min": 0.1, "max": 2.0, "axis": "z", "words": ["tall", "high"]},
    "sign": {"type": "switch", "default": true, "words": ["name plate", "nameplate"]},
    "text": {"type": "text", "default": "REX", "words": ["name", "named", "says"]},
    "color": {"type": "color", "default": "WOOD", "words": ["walls"]},
    "roof_color": {"type": "color", "default": "RED"},
    "sign_color": {"type": "color", "default": "CREAM"},
    "text_color": {"type": "color", "default": "BLACK"}
  },
  "parts": ["front", "back", "side", "floor", "roof", "trim", "sign", "letters"],
  "ports": ["cavity"],
  "examples": [
    ["a wooden dog house with a blue roof", "kennel = dog_house(roof_color=blue)"],
    ["a dog house with the name Bella over the door", "kennel = dog_house(text=\"Bella\")"]
  ]
}"""


def dog_house(item, width=0.8, depth=0.95, height=0.9, sign=True, text="REX", color=WOOD,
              roof_color=RED, sign_color=CREAM, text_color=BLACK):
    board = 0.035 * min(width, depth, height)
    wide, deep = 0.84 * width, 0.84 * depth
    eave, tile = 0.52 * height, 1.6 * board
    slope = (height - eave) / (width / 2)
    shoulder = height - slope * wide / 2 - 0.6 * tile
    half, peak = wide / 2, height - 0.6 * tile
    door, rise = min(0.26 * wide, 0.3 * height), 0.34 * height
    arch = [(door * math.cos(a),
             rise + door * math.sin(a)) for a in (math.pi * k / 16 for k in range(17))]
    add_plate(item, "front", [(-half, 0), (-door, 0), *reversed(arch), (door, 0), (half, 0),
                              (half, shoulder), (0, peak), (-half, shoulder)], board, color,
              at=(0, board - deep / 2, 0), turn=(90, 0, 0))
    add_plate(item, "back",
              [(-half, 0), (half, 0), (half, shoulder), (0, peak), (-half, shoulder)], board, color,
              at=(0, deep / 2, 0), turn=(90, 0, 0))
    for k, side in enumerate((-1, 1), 1):
        add_box(item, f"side_{k}", (board, deep - 1.8 * board, shoulder), color,
                at=(side * (half - board / 2), 0, 0))
    add_box(item, "floor", (wide - board, deep - 1.6 * board, board), DARK_WOOD)
    add_plate(item, "roof", [(-width / 2, eave - tile), (-width / 2, eave), (0, height),
                             (width / 2, eave), (width / 2, eave - tile), (0, height - tile)],
              depth, roof_color, at=(0, depth / 2, 0), turn=(90, 0, 0))
    reach, face = door + 0.4 * board, -0.3 * board - deep / 2
    bow = [(reach * math.cos(a), face, rise + reach * math.sin(a))
           for a in (math.pi * k / 16 for k in range(17))]
    add_pipe(item, "trim", [(reach, face, 0.9 * board), *bow, (-reach, face, 0.9 * board)],
             0.7 * board, roof_color, rounded=False, sides=10)
    if sign:
        _dog_house_sign(item, text, rise + door + 1.6 * board, 0.9 * wide / 2, peak, board,
                        -deep / 2, sign_color, text_color)
    item.port("cavity", (0, 0, board), (0.9 * (wide - 2 * board), 0.9 * (deep - 2 * board),
                                        eave - board))


def _dog_house_sign(item, text, low, half, peak, board, front, color, text_color):
    """A board over the doorway, as high as the gable leaves room."""
    high = min(0.3 * (peak - low), 0.28 * half)
    wide = min(1.1 * half, max(2.2, 0.8 * len(text)) * high)
    add_box(item, "sign", (wide, board, high), color, at=(0, front - 0.3 * board, low),
            bevel=0.2 * board)
    letters = add_text(item, "letters", text or "REX", 0.6 * high, 0.5 * board, text_color,
                       at=(0, front - 0.9 * board, low + 0.2 * high))
    span = max((abs(vert.co.x) for vert in letters.data.vertices), default=0)
    if span > 0.46 * wide:
        for vert in letters.data.vertices:
            vert.co.x *= 0.46 * wide / span
