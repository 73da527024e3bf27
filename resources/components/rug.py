"""{
  "summary": "rug with a border and fringes",
  "category": "home",
  "size": "furniture",
  "synonyms": ["carpet", "mat", "doormat", "floor mat", "round rug", "yoga mat"],
  "kind_of": ["furnishing", "textile", "decoration"],
  "not_for": ["bath towel", "blanket", "tablecloth", "mouse pad"],
  "front": false,
  "parameters": {
    "width": {"type": "length", "default": 2.0, "min": 0.3, "max": 6.0, "axis": "x", "words": ["wide", "long", "across", "diameter"]},
    "depth": {"type": "length", "default": 1.3, "min": 0.3, "max": 6.0, "words": ["deep"]},
    "shape": {"type": "choice", "default": "rectangular", "choices": ["rectangular", "round", "oval"], "words": ["circular"]},
    "pattern": {"type": "choice", "default": "border", "choices": ["plain", "border", "stripes", "diamonds"], "words": ["patterned", "striped"]},
    "fringe": {"type": "switch", "default": true, "words": ["fringes", "tassels"]},
    "color": {"type": "color", "default": "DARK_RED"},
    "pattern_color": {"type": "color", "default": "TAN", "words": ["border", "stripes"]},
    "fringe_color": {"type": "color", "default": "CREAM"}
  },
  "parts": ["body", "border", "middle", "stripe", "diamond", "fringe"],
  "ports": ["top"],
  "examples": [
    ["a round blue rug", "rug = rug(shape=round, width=1.6, color=blue)"],
    ["a striped rug under a table", "table = dining_table()\nrug = rug(width=2.4, depth=1.8, pattern=stripes, under=table)"]
  ]
}"""


def rug(item, width=2.0, depth=1.3, shape="rectangular", pattern="border", fringe=True,
        color=DARK_RED,
        pattern_color=TAN, fringe_color=CREAM):
    if shape == "round":
        depth = width
    small = min(width, depth)
    thick = 0.012
    body = width
    if fringe and shape == "rectangular":
        body -= 0.1 * small
        _rug_fringe(item, width, depth, 0.05 * small, fringe_color)
    layer = 0.0015

    def mat(name, wide, deep, tint, level):
        base = 0 if level == 0 else thick - layer
        high = thick if level == 0 else (level + 1) * layer
        if shape == "rectangular":
            return add_box(item, name, (wide, deep, high), tint, at=(0, 0, base), bevel=0.3 * high)
        outline = [(wide / 2 * math.cos(a), deep / 2 * math.sin(a))
                   for a in (2 * math.pi * k / 64 for k in range(64))]
        return add_plate(item, name, outline, high, tint, at=(0, 0, base), bevel=0.3 * high)

    mat("body", body, depth, color, 0)
    if pattern == "border":
        mat("border", body - 0.14 * small, depth - 0.14 * small, pattern_color, 1)
        mat("middle", body - 0.24 * small, depth - 0.24 * small, color, 2)
    elif pattern == "stripes":
        _rug_stripes(item, shape, body, depth, thick - layer, 2 * layer, pattern_color)
    elif pattern == "diamonds":
        for k in range(3):
            x, reach = (k - 1) * 0.26 * body, 0.12 * body
            tall = min(0.32 * depth, 2 * reach)
            add_plate(item, f"diamond_{k + 1}",
                      [(x - reach, 0), (x, -tall), (x + reach, 0), (x, tall)],
                      2 * layer, pattern_color, at=(0, 0, thick - layer))
    item.port("top", (0, 0, thick), (0.7 * body, 0.7 * depth))


def _rug_stripes(item, shape, body, depth, z, high, color):
    for k in range(5):
        x = (k - 2) * 0.17 * body
        share = 1.0 if shape == "rectangular" else math.sqrt(1
                                                             - (2 * (abs(x)
                                                                     + 0.04 * body) / body) ** 2)
        add_box(item, f"stripe_{k + 1}", (0.08 * body, 0.94 * share * depth, high), color,
                at=(x, 0, z))


def _rug_fringe(item, width, depth, long, color):
    number = max(6, min(30, int(depth / 0.05)))
    for k, side in enumerate((-1, 1), 1):
        bm = bmesh.new()
        for row in range(number):
            y = ((row + 0.5) / number - 0.5) * 0.97 * depth
            corners = bmesh.ops.create_cube(bm, size=1)["verts"]
            for vert in corners:
                vert.co = (vert.co.x * 1.2 * long - 0.1 * side * long,
                           y + vert.co.y * 0.55 * depth / number, (vert.co.z + 0.5) * 0.005)
        add_part(item, f"fringe_{k}", bm, color, at=(side * (width - long) / 2, 0, 0))
