"""{
  "summary": "bar of chocolate in segments, wrapped or bare",
  "category": "food",
  "size": "tiny",
  "synonyms": ["chocolate", "chocolate tablet", "candy bar"],
  "kind_of": ["food", "candy", "sweets", "snack"],
  "not_for": ["chocolate cake", "chocolate box"],
  "front": false,
  "parameters": {
    "width": {"type": "length", "default": 0.16, "min": 0.03, "max": 2.0, "axis": "x", "words": ["wide", "long", "length"]},
    "depth": {"type": "length", "default": 0.075, "min": 0.02, "max": 2.0, "axis": "y", "words": ["deep"]},
    "height": {"type": "length", "default": 0.012, "min": 0.003, "max": 0.5, "axis": "z", "words": ["thick", "tall"]},
    "columns": {"type": "count", "default": 6, "min": 1, "max": 12, "words": ["segments", "columns", "squares"]},
    "rows": {"type": "count", "default": 3, "min": 1, "max": 8, "words": ["rows"]},
    "wrapper": {"type": "switch", "default": false, "words": ["wrapper", "wrapped", "foil", "packaging"]},
    "color": {"type": "color", "default": "BROWN"},
    "wrapper_color": {"type": "color", "default": "DARK_RED"},
    "foil_color": {"type": "color", "default": "SILVER"}
  },
  "parts": ["base", "segment", "wrapper", "foil"],
  "ports": [],
  "examples": [
    ["a chocolate bar of 4 by 8 segments", "bar = chocolate_bar(rows=4, columns=8)"],
    ["a white chocolate bar in a blue wrapper", "bar = chocolate_bar(color=cream, wrapper=on, wrapper_color=blue)"]
  ]
}"""


def chocolate_bar(item, width=0.16, depth=0.075, height=0.012, columns=6, rows=3, wrapper=False,
                  color=BROWN, wrapper_color=DARK_RED, foil_color=SILVER):
    wide, deep, thick = width, depth, height
    low, left = 0.0, -width / 2
    if wrapper:
        # The sleeve is the widest: the bar inside is a little smaller.
        paper = min(0.06 * height, 0.02 * min(width, depth))
        wide, deep, thick, low = width - paper, depth - 2 * paper, height - 2 * paper, paper
        left += paper
    add_box(item, "base", (wide, deep, 0.5 * thick), color, (left + wide / 2, 0, low),
            bevel=0.08 * thick)
    cell_x, cell_y = wide / columns, deep / rows
    seam = 0.07 * min(cell_x, cell_y)
    slope = min(0.12 * min(cell_x, cell_y), 0.6 * thick)
    first = None
    for row in range(rows):
        for column in range(columns):
            at = (left + (column + 0.5) * cell_x, (row + 0.5) * cell_y - deep / 2,
                  low + 0.4 * thick)
            name = f"segment_{row * columns + column + 1}"
            if first:
                add_copy(item, name, first, at)
            else:
                first = _chocolate_bar_segment(item, name, cell_x - seam, cell_y - seam,
                                               0.6 * thick, slope, color, at)
    if wrapper:
        sleeve = 0.58 * width
        add_box(item, "wrapper", (sleeve, depth, height), wrapper_color,
                (sleeve / 2 - width / 2, 0, 0), bevel=0.12 * height)
        _chocolate_bar_foil(item, width, depth, height, sleeve - width / 2, foil_color)


def _chocolate_bar_segment(item, name, wide, deep, high, slope, color, at):
    bm = bmesh.new()
    rings = []
    for inset, z in ((0, 0), (0, 0.3), (0.85, 0.93), (1.3, 1.0)):
        x, y = wide / 2 - inset * slope, deep / 2 - inset * slope
        rings.append([bm.verts.new((a * x, b * y, z * high))
                      for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))])
    bm.faces.new(rings[0])
    bm.faces.new(rings[-1])
    for low, up in zip(rings, rings[1:]):
        for k in range(4):
            bm.faces.new((low[k], low[(k + 1) % 4], up[(k + 1) % 4], up[k]))
    return add_part(item, name, bm, color, at, smooth=40)


def _chocolate_bar_foil(item, width, depth, height, edge, color):
    """Torn foil that looks out of the sleeve."""
    teeth = 14
    out = [edge + width * (0.045 + 0.02 * math.sin(2.4 * k) + 0.015 * (k % 2))
           for k in range(teeth + 1)]
    outline = [(edge - 0.05 * width, 0.495 * depth), (edge - 0.05 * width, -0.495 * depth)]
    outline += [(x, depth * 0.99 * (k / teeth - 0.5)) for k, x in enumerate(out)]
    add_plate(item, "foil", outline, 0.97 * height, color, (0, 0, 0.015 * height))
