"""{
  "summary": "cushion or pillow lying flat",
  "category": "home",
  "size": "tabletop",
  "synonyms": ["pillow", "throw pillow", "scatter cushion", "sofa cushion", "floor cushion", "bed pillow", "pouf"],
  "kind_of": ["bedding", "textile", "home decor"],
  "not_for": ["pet bed", "mattress", "pincushion", "whoopee cushion"],
  "front": false,
  "parameters": {
    "width": {"type": "length", "default": 0.45, "min": 0.04, "max": 1.5, "axis": "x", "words": ["wide", "width", "long"]},
    "depth": {"type": "length", "default": 0.45, "min": 0.04, "max": 1.5, "axis": "y", "words": ["deep", "depth"]},
    "height": {"type": "length", "default": 0.15, "min": 0.01, "max": 0.6, "axis": "z", "words": ["thick", "high", "fluffy"]},
    "shape": {"type": "choice", "default": "square", "choices": ["square", "round"], "words": ["rectangular", "circular"]},
    "tassels": {"type": "switch", "default": false, "words": ["fringe", "tassel"]},
    "piping": {"type": "switch", "default": false, "words": ["trim", "border", "edging", "seam"]},
    "button": {"type": "switch", "default": false, "words": ["tufted", "buttoned"]},
    "color": {"type": "color", "default": "FABRIC"},
    "tassel_color": {"type": "color", "default": "GOLD", "words": ["fringe"]},
    "piping_color": {"type": "color", "default": "CREAM", "words": ["trim", "border"]},
    "button_color": {"type": "color", "default": "color"}
  },
  "parts": ["body", "tassel", "knot", "piping", "button"],
  "ports": ["top"],
  "examples": [
    ["a red cushion with gold tassels", "cushion = cushion(color=red, tassels=on)"],
    ["a white bed pillow", "pillow = cushion(width=0.7, depth=0.45, height=0.16, color=white)"],
    ["a round blue tufted cushion with white piping", "cushion = cushion(shape=round, color=blue, button=on, piping=on, piping_color=white)"]
  ]
}"""


def cushion(item, width=0.45, depth=0.45, height=0.15, shape="square", tassels=False, piping=False,
            button=False, color=FABRIC, tassel_color=GOLD, piping_color=CREAM, button_color=None):
    reach = min(0.13 * width, 0.13 * depth, 0.8 * height) if tassels else 0
    square = shape == "square"
    # A round cushion's tassels stand within its width.
    wide, deep = (width - 1.4 * reach, depth - 1.4 * reach) if square else (width, depth)
    rows = 24
    steps = [2 * k / rows - 1 for k in range(rows + 1)]

    def place(u, v, side):
        """A point of the skin over a square from -1 to 1."""
        full = ((1 - abs(u) ** 2.6) * (1 - abs(v) ** 2.6)) ** 0.5
        x, y = u * (1 - 0.07 * (1 - v * v)), v * (1 - 0.07 * (1 - u * u))
        if not square:
            x, y = u * math.sqrt(1 - v * v / 2), v * math.sqrt(1 - u * u / 2)
            full = max(1 - (x * x + y * y) ** 1.3, 0) ** 0.5
        if button:
            full *= 1 - 0.55 * math.exp(-(x * x + y * y) / 0.06)
        return (x * wide / 2, y * deep / 2, side * full * height / 2)

    bm = bmesh.new()
    verts = {}
    for side in (-1, 1):
        for i, u in enumerate(steps):
            for j, v in enumerate(steps):
                border = {i, j} & {0, rows}
                verts[side, i, j] = (verts[-1, i, j] if border and side > 0
                                     else bm.verts.new(place(u, v, side)))
        for i in range(rows):
            for j in range(rows):
                a, b, c, d = (verts[side, i + right, j + back]
                              for right, back in ((0, 0), (1, 0), (1, 1), (0, 1)))
                # Cut from each corner inwards, as above and below share three of its points.
                halves = (a, b, c), (a, c, d)
                if (i < rows / 2) != (j < rows / 2):
                    halves = (a, b, d), (b, c, d)
                for half in halves:
                    bm.faces.new(half)
    add_part(item, "body", bm, color, smooth=60)
    if piping:
        edge = [(k, 0) for k in range(0, rows, 2)] + [(rows, k) for k in range(0, rows, 2)]
        edge += [(rows - i, rows - j) for i, j in edge]
        add_pipe(item, "piping", [place(steps[i], steps[j], 1) for i, j in edge],
                 min(0.014 * min(wide, deep), 0.08 * height), piping_color, closed=True,
                 rounded=False, sides=10)
    if button:
        size = 0.045 * min(wide, deep)
        for k, side in enumerate((-1, 1), 1):
            add_sphere(item, f"button_{k}", size, button_color or color, sides=20,
                       at=(0, 0, side * 0.24 * height),
                       scale=(1, 1, min(0.5, 0.12 * height / size)))
    if tassels:
        _cushion_tassels(item, place, reach, tassel_color)
    fit_parts(item, width, depth, height)
    item.port("top", (0, 0, height), (0.5 * wide, 0.5 * deep))


def _cushion_tassels(item, place, reach, color):
    """A knot and a skirt of threads at each corner."""
    skirt = [(0, 0), (0.1, 0), (0.13, 0.15), (0.11, 0.25), (0.17, 0.5), (0.22, 0.95), (0, 0.95)]
    for k, (u, v) in enumerate(((-1, -1), (1, -1), (1, 1), (-1, 1)), 1):
        corner = Vector(place(u, v, 1))
        out = Vector((u, v, 0)).normalized()
        add_sphere(item, f"knot_{k}", 0.17 * reach, color, at=corner, sides=16)
        add_lathe(item, f"tassel_{k}", [(r * reach, z * reach) for r, z in skirt], color,
                  at=corner, turn=(0, 90, math.degrees(math.atan2(out.y, out.x))), sides=16)
