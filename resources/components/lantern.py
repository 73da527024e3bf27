"""{
  "summary": "lantern with a candle in it and a ring to carry it by, or a paper lantern",
  "category": "home",
  "size": "tabletop",
  "synonyms": ["candle lantern", "camping lantern", "hand lantern", "paper lantern", "chinese lantern", "oil lantern", "storm lantern"],
  "kind_of": ["lamp", "light", "lighting"],
  "not_for": ["street lamp", "flashlight", "table lamp", "candle"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.36, "min": 0.05, "max": 2.0, "axis": "z", "words": ["tall", "high"]},
    "width": {"type": "length", "default": 0.18, "min": 0.03, "max": 1.2, "axis": "x", "words": ["wide", "across", "diameter"]},
    "shape": {"type": "choice", "default": "square", "choices": ["square", "hexagonal", "round", "paper"], "words": ["chinese", "japanese"]},
    "handle": {"type": "switch", "default": true, "words": ["ring", "hook", "loop"]},
    "candle": {"type": "switch", "default": true},
    "flame": {"type": "switch", "default": true, "words": ["lit", "burning", "glowing"]},
    "glass": {"type": "switch", "default": false, "words": ["panes", "windows"]},
    "tassel": {"type": "switch", "default": true},
    "color": {"type": "color", "default": "BLACK", "words": ["frame"]},
    "handle_color": {"type": "color", "default": "color"},
    "candle_color": {"type": "color", "default": "CREAM"},
    "flame_color": {"type": "color", "default": "ORANGE"},
    "glass_color": {"type": "color", "default": "GLASS", "words": ["panes"]},
    "paper_color": {"type": "color", "default": "RED"},
    "tassel_color": {"type": "color", "default": "GOLD"}
  },
  "parts": ["base", "post", "roof", "chimney", "rail", "candle", "flame", "glass", "handle", "paper", "cap", "tassel", "knot"],
  "ports": ["cavity"],
  "examples": [
    ["a black lantern with a burning candle", "lantern = lantern()"],
    ["a brass hexagonal lantern without a candle", "lantern = lantern(shape=hexagonal, candle=off, color=brass)"],
    ["a red paper lantern with a golden tassel", "lantern = lantern(shape=paper, paper_color=red)"]
  ]
}"""


def lantern(item, height=0.36, width=0.18, shape="square", handle=True, candle=True, flame=True,
            glass=False, tassel=True, color=BLACK, handle_color=None, candle_color=CREAM,
            flame_color=ORANGE, glass_color=GLASS, paper_color=RED, tassel_color=GOLD):
    loop = min(0.1 * height, 0.3 * width) if handle else 0
    bar = 0.12 * loop
    if handle:
        add_torus(item, "handle", loop - bar, 2 * bar, handle_color or color,
                  at=(0, 0, height - loop), turn=(90, 0, 0), sides=32)
    roof = height - 1.85 * loop
    if shape == "paper":
        _lantern_paper(item, width, roof, paper_color, color, tassel_color if tassel else None)
        item.port("cavity", (0, 0, 0.4 * roof), (0.3 * width, 0.3 * width, 0.3 * roof))
        return
    sides = {"square": 4, "hexagonal": 6, "round": 40}[shape]
    # Flat sides face the front; a corner lies further out than a side.
    turn = (0, 0, 180 / sides)
    # The width is over the flat sides of the square, and of the hexagon left and right.
    radius = width / 2 / {4: math.cos(math.pi / 4), 6: math.cos(math.pi / 6), 40: 1}[sides]
    low, high = 0.09 * roof, 0.68 * roof

    def tier(name, profile, part_color=color):
        add_lathe(item, name, [(r * radius, z) for r, z in profile], part_color, turn=turn,
                  sides=sides, smooth=20)

    tier("base", [(0, 0), (1, 0), (1, 0.5 * low), (0.9, 0.7 * low), (0.88, low), (0, low)])
    tier("roof", [(0, high), (0.88, high), (1, high + 0.01 * roof), (1, high + 0.04 * roof),
                  (0.6, 0.86 * roof), (0.32, 0.9 * roof), (0, 0.9 * roof)])
    tier("chimney", [(0, 0.88 * roof), (0.26, 0.88 * roof), (0.26, 0.94 * roof),
                     (0.36, 0.95 * roof), (0.3, 0.98 * roof), (0.1, roof), (0, roof)])
    tier("rail", [(0.84, 0.9 * low), (0.9, 0.9 * low), (0.9, 1.5 * low), (0.84, 1.5 * low)])
    posts = sides if sides < 40 else 8
    thick = min(0.05 * width, 0.03 * height)
    for k in range(posts):
        angle = 2 * math.pi * (k + 0.5) / posts
        out = (0.84 * radius - (0.5 if sides < 40 else 0.0) * thick)
        add_box(item, f"post_{k + 1}", (thick, thick, high - 0.8 * low), color,
                at=(out * math.cos(angle), out * math.sin(angle), 0.9 * low),
                turn=(0, 0, math.degrees(angle) if sides != 4 else 0), bevel=0.1 * thick)
    if glass:
        tier("glass", [(0.77, 0.9 * low), (0.8, 0.9 * low), (0.8, 1.01 * high),
                       (0.77, 1.01 * high)], glass_color)
    if candle:
        stick, tall = 0.2 * width, 0.5 * (high - low)
        add_cylinder(item, "candle", stick, tall, candle_color, at=(0, 0, 0.95 * low),
                     bevel=0.1 * stick)
        if flame:
            size = min(0.09 * width, 0.13 * (high - low))
            add_lathe(item, "flame", [(r * size, z * size) for r, z in
                                      ((0, 0), (0.7, 0.4), (0.85, 0.9), (0.5, 1.8), (0, 2.9))],
                      flame_color, at=(0, 0, 0.9 * low + tall), sides=20, smooth=90)
    item.port("cavity", (0, 0, low), (0.6 * width, 0.6 * width, high - low))


def _lantern_paper(item, width, roof, paper_color, color, tassel_color):
    """A ribbed ball of paper between two caps."""
    foot = 0.26 * roof if tassel_color else 0
    edge = 0.05 * (roof - foot)
    tall = roof - foot - 1.5 * edge
    rows = 11
    profile = []
    for k in range(2 * rows + 1):
        part = k / (2 * rows)
        reach = 0.4 + 0.6 * math.sin(math.pi * part) ** 0.7
        profile.append(((reach - (0.02 if k % 2 == 0 else 0)) * width / 2, part * tall))
    profile = [(0, 0), *profile, (0, tall)]
    add_lathe(item, "paper", profile, paper_color, at=(0, 0, foot + 0.75 * edge), sides=48,
              smooth=10)
    for k, z in enumerate((foot, roof - edge), 1):
        add_cylinder(item, f"cap_{k}", 0.22 * width, edge, color, at=(0, 0, z), bevel=0.2 * edge)
    if tassel_color:
        thick = min(0.09 * width, 0.3 * foot)
        add_lathe(item, "tassel", [(0, 0), (thick, 0), (0.8 * thick, 0.45 * foot),
                                   (0.4 * thick, 0.6 * foot), (0.15 * thick, 0.75 * foot),
                                   (0.15 * thick, 1.05 * foot), (0, 1.05 * foot)], tassel_color,
                  sides=20)
        add_sphere(item, "knot", 0.55 * thick, tassel_color, at=(0, 0, 0.68 * foot), sides=20)
