"""{
  "summary": "flat plate: rectangle, circle, oval, hexagon, star or heart, lying flat",
  "category": "solid",
  "size": "any",
  "synonyms": ["flat plate", "slab", "board shape", "star", "heart", "star shape", "heart shape", "oval plate", "tile", "sheet", "hexagon", "circle shape"],
  "kind_of": ["shape", "solid", "primitive", "sign"],
  "not_for": ["dinner plate", "number plate", "license plate"],
  "front": false,
  "parameters": {
    "width": {"type": "length", "default": 0.3, "min": 0.002, "max": 50, "axis": "x", "words": ["wide", "width"]},
    "depth": {"type": "length", "default": 0.3, "min": 0.002, "max": 50, "axis": "y", "words": ["deep", "depth"]},
    "thickness": {"type": "length", "default": 0.02, "min": 0.002, "max": 50, "axis": "z", "words": ["thick", "thickness"]},
    "shape": {"type": "choice", "default": "rectangle", "choices": ["rectangle", "circle", "oval", "hexagon", "star", "heart"], "words": ["round", "shaped"]},
    "color": {"type": "color", "default": "GREY"}
  },
  "parts": ["plate"],
  "ports": ["top"],
  "examples": [
    ["a golden star, 5 cm thick", "star = flat_shape(shape=star, thickness=5*cm, color=gold)"],
    ["a flat red heart", "heart = flat_shape(shape=heart, color=red)"],
    ["a thin wooden board", "board = flat_shape(width=0.6, depth=0.2, color=wood)"]
  ]
}"""


def flat_shape(item, width=0.3, depth=0.3, thickness=0.02, shape="rectangle", color=GREY):
    add_plate(item, "plate", _flat_shape_outline(shape, width, depth), thickness, color,
              bevel=0.15 * min(thickness, 0.1 * width, 0.1 * depth))
    inside = {"rectangle": 1, "star": 0.4, "heart": 0.55}.get(shape, 0.7)
    item.port("top", (0, 0, thickness), (inside * width, inside * depth))


def _flat_shape_outline(shape, width, depth):
    turn = lambda k, n: 2 * math.pi * k / n + math.pi / 2
    if shape == "hexagon":
        points = [(math.cos(turn(k, 6)), math.sin(turn(k, 6))) for k in range(6)]
    elif shape == "star":
        points = [((1, 0.42)[k % 2] * math.cos(turn(k, 10)),
                   (1, 0.42)[k % 2] * math.sin(turn(k, 10)))
                  for k in range(10)]
    elif shape == "heart":
        # Its points crowd where the sides meet: there only the meeting point itself is taken.
        angles = [math.pi * k / 32 for k in range(64) if min(k, 64 - k) not in (1, 2, 3,
                                                                                *range(25, 32))]
        points = [(16 * math.sin(a) ** 3, 13 * math.cos(a) - 5 * math.cos(2 * a)
                   - 2 * math.cos(3 * a) - math.cos(4 * a)) for a in angles]
    else:
        points = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
        if shape in ("circle", "oval"):
            points = round_outline(2, 2, 64)
    # Stretched to be as wide and deep as was asked for.
    (left, right), (low, high) = ((min(line), max(line)) for line in zip(*points))
    return [((x - (left + right) / 2) / (right - left) * width,
             (y - (low + high) / 2) / (high - low) * depth) for x, y in points]
