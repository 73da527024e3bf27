"""{
  "summary": "wall shelf: a board on brackets",
  "category": "furniture",
  "size": "furniture",
  "synonyms": ["floating shelf", "hanging shelf", "shelf board", "bracket shelf", "wall mounted shelf"],
  "kind_of": ["shelf", "storage", "furniture"],
  "not_for": ["bookshelf", "cabinet", "wall"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.8, "min": 0.08, "max": 4.0, "axis": "x", "words": ["wide", "long", "width"]},
    "depth": {"type": "length", "default": 0.22, "min": 0.04, "max": 1.0, "axis": "y", "words": ["deep", "depth"]},
    "bracket_height": {"type": "length", "default": 0.18, "min": 0.03, "max": 1.0, "words": ["tall", "high"]},
    "thickness": {"type": "length", "default": 0.025, "min": 0.004, "max": 0.1, "words": ["thick"]},
    "shelves": {"type": "count", "default": 1, "min": 1, "max": 6, "words": ["boards", "tiers", "levels"]},
    "brackets": {"type": "switch", "default": true, "words": ["bracket", "supports"]},
    "bracket_count": {"type": "count", "default": 2, "min": 2, "max": 6, "words": ["brackets"]},
    "style": {"type": "choice", "default": "angle", "choices": ["angle", "scroll", "solid"], "words": ["curved", "triangular"]},
    "ledge": {"type": "switch", "default": false, "words": ["lip", "rail", "edge"]},
    "color": {"type": "color", "default": "WOOD", "words": ["board"]},
    "bracket_color": {"type": "color", "default": "BLACK", "words": ["brackets", "supports"]},
    "ledge_color": {"type": "color", "default": "color"}
  },
  "parts": ["board", "bracket", "brace", "plate", "ledge"],
  "ports": ["top"],
  "examples": [
    ["a wooden wall shelf with black brackets and a mug on it", "shelf = wall_shelf()\nmug = mug(on=shelf)"],
    ["a white floating shelf", "shelf = wall_shelf(brackets=off, thickness=0.04, color=white)"],
    ["three wall shelves with brass scroll brackets", "shelves = wall_shelf(shelves=3, style=scroll, bracket_color=brass)"]
  ]
}"""


def wall_shelf(item, width=0.8, depth=0.22, bracket_height=0.18, thickness=0.025, shelves=1,
               brackets=True, bracket_count=2, style="angle", ledge=False, color=WOOD,
               bracket_color=BLACK, ledge_color=None):
    drop = bracket_height if brackets else 0.0
    gap = drop + thickness + 0.9 * depth
    bar = min(0.12 * bracket_height, 0.08 * depth, 0.08 * width / bracket_count)
    number = 0
    for k in range(shelves):
        low = k * gap
        # A board's back is where the wall would be; a back rail joins one shelf to the next.
        add_box(item, f"board_{k + 1}", (width, depth, thickness), color, at=(0, 0, low + drop),
                bevel=0.12 * thickness)
        if ledge:
            edge = min(0.4 * thickness, 0.06 * depth)
            add_box(item, f"ledge_{k + 1}", (0.99 * width, edge, 1.4 * thickness),
                    ledge_color or color, bevel=0.2 * edge,
                    at=(0, 0.55 * edge - depth / 2, low + drop + 0.8 * thickness))
        for j in range(bracket_count if brackets else 0):
            number += 1
            x = 0.72 * width * (j / (bracket_count - 1) - 0.5)
            _wall_shelf_bracket(item, number, style, x, low, depth, drop, bar, bracket_color)
    if shelves > 1:
        for k, side in enumerate((-1, 1), 1):
            add_box(item, f"plate_{k}", (bar, 0.6 * bar, (shelves - 1) * gap + drop), bracket_color,
                    at=(side * 0.36 * width, depth / 2 - 0.3 * bar, 0))
    roof = (shelves - 1) * gap + drop + thickness
    item.port("top", (0, 0, roof), (0.95 * width, 0.85 * depth))


def _wall_shelf_bracket(item, number, style, x, low, depth, drop, bar, color):
    """One bracket under a board: against the wall, under the board, and what is between."""
    back = depth / 2 - 0.5 * bar
    front = 0.42 * depth
    top = low + 1.01 * drop
    if style == "solid":
        add_plate(item, f"bracket_{number}", [(depth / 2, low), (depth / 2, top), (-front, top),
                                              (-front, top - 0.25 * drop),
                                              (0.1 * depth, top - 0.45 * drop),
                                              (0.3 * depth, low)], 1.6 * bar, color,
                  at=(x - 0.8 * bar, 0, 0), turn=(90, 0, 90), bevel=0.2 * bar)
        return
    add_box(item, f"bracket_{2 * number - 1}", (1.4 * bar, bar, top - low), color,
            at=(x, back, low), bevel=0.15 * bar)
    add_box(item, f"bracket_{2 * number}", (1.4 * bar, front + back, bar), color,
            at=(x, (back - front) / 2, top - bar), bevel=0.15 * bar)
    start, end = Vector((x, back, low + 0.15 * drop)), Vector((x, -0.8 * front, top - 0.5 * bar))
    if style == "scroll":
        middle = start.lerp(end, 0.5)
        way = [start, start + Vector((0, -0.3 * depth, 0.02 * drop)),
               middle + Vector((0, -0.02 * depth, -0.1 * drop)), end]
    else:
        way = [start, end]
    add_pipe(item, f"brace_{number}", way, 0.42 * bar, color, rounded=style == "scroll")
