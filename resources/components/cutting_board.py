"""{
  "summary": "wooden cutting board with a handle and a juice groove",
  "category": "kitchen",
  "size": "tabletop",
  "synonyms": ["chopping board", "cheese board", "bread board", "serving board"],
  "kind_of": ["kitchen utensil", "board"],
  "not_for": ["chessboard", "skateboard", "whiteboard"],
  "front": false,
  "parameters": {
    "width": {"type": "length", "default": 0.4, "min": 0.1, "max": 2.0, "axis": "x", "words": ["wide", "long", "length"]},
    "depth": {"type": "length", "default": 0.24, "min": 0.06, "max": 1.5, "axis": "y", "words": ["deep"]},
    "height": {"type": "length", "default": 0.022, "min": 0.005, "max": 0.2, "axis": "z", "words": ["thick", "thickness"]},
    "handle": {"type": "switch", "default": true},
    "groove": {"type": "switch", "default": true, "words": ["groove", "juice groove"]},
    "stripes": {"type": "switch", "default": false, "words": ["stripes", "inlay"]},
    "color": {"type": "color", "default": "LIGHT_WOOD"},
    "stripes_color": {"type": "color", "default": "DARK_WOOD"}
  },
  "parts": ["body", "stripe"],
  "ports": ["top"],
  "examples": [
    ["a dark cutting board without a handle", "board = cutting_board(handle=off, color=dark_wood)"],
    ["a cutting board of 40 by 30 cm", "board = cutting_board(width=40*cm, depth=30*cm)"]
  ]
}"""


def cutting_board(item, width=0.4, depth=0.24, height=0.022, handle=True, groove=True,
                  stripes=False, color=LIGHT_WOOD, stripes_color=DARK_WOOD):
    grip = 0.22 * width if handle else 0.0
    right = width / 2 - grip
    round_off = 0.1 * min(depth, width - grip)
    body = add_plate(item, "body", _cutting_board_outline(width, depth, grip, round_off), height,
                     color, bevel=min(0.15 * height, 0.2 * round_off))
    if handle:
        neck = min(0.19 * depth, 0.45 * grip)
        cut(body, add_cylinder(item, "hole", 0.45 * neck, 2 * height, color,
                               (width / 2 - 1.05 * neck, 0, -0.5 * height), sides=28))
    middle = (right - width / 2) / 2
    inset = 0.09 * min(depth, width - grip)
    wide, deep = width - grip - 2 * inset, depth - 2 * inset
    if groove:
        soft = 0.5 * inset
        bar = min(0.3 * height, 0.18 * inset)
        way = []
        for x, y, start in ((1, -1, -90), (1, 1, 0), (-1, 1, 90), (-1, -1, 180)):
            for k in range(4):
                angle = math.radians(start + 30 * k)
                way.append((middle + x * (wide / 2 - soft) + soft * math.cos(angle),
                            y * (deep / 2 - soft) + soft * math.sin(angle), height + 0.13 * bar))
        cut(body, add_pipe(item, "tool", way, bar, color, closed=True, rounded=False, sides=10))
    # What was cut leaves edges to mark.
    for polygon in body.data.polygons:
        polygon.use_smooth = len(polygon.vertices) <= 4 and abs(polygon.normal.z) < 0.999
    if stripes:
        for k, share in enumerate((-0.3, 0.3)):
            add_box(item, f"stripe_{k + 1}", (0.9 * wide, 0.05 * depth, 0.3 * height),
                    stripes_color, (middle, share * deep, 0.71 * height))
    item.port("top", (middle, 0, height), (wide, deep))


def _cutting_board_outline(width, depth, grip, soft):
    """A rounded rectangle; with a grip its right side narrows to a rounded paddle."""
    points = []

    def corner(x, y, radius, start, end=None, steps=6):
        end = start + 90 if end is None else end
        for k in range(steps + 1):
            angle = math.radians(start + (end - start) * k / steps)
            points.append((x + radius * math.cos(angle), y + radius * math.sin(angle)))

    right, half = width / 2 - grip, depth / 2
    left = -width / 2
    corner(left + soft, -half + soft, soft, 180)
    corner(right - soft, -half + soft, soft, -90)
    if grip:
        # Hollow corners lead to the paddle.
        neck = min(0.19 * depth, 0.45 * grip)
        hollow = min(0.3 * grip, 0.6 * (half - neck - soft))
        corner(right + hollow, -neck - hollow, hollow, 180, 90)
        corner(width / 2 - neck, 0, neck, -90, 90, 12)
        corner(right + hollow, neck + hollow, hollow, 270, 180)
    corner(right - soft, half - soft, soft, 0)
    corner(left + soft, half - soft, soft, 90)
    return points
