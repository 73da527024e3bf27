"""{
  "summary": "long scarf with stripes and fringes, laid out",
  "category": "clothing",
  "size": "tabletop",
  "synonyms": ["shawl", "muffler", "neck scarf"],
  "kind_of": ["clothing", "accessory", "textile"],
  "not_for": ["tie", "towel", "ribbon"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 1.5, "min": 0.2, "max": 4.0, "axis": "x", "words": ["long"]},
    "width": {"type": "length", "default": 0.3, "min": 0.05, "max": 1.0, "axis": "y", "words": ["wide"]},
    "stripes": {"type": "count", "default": 5, "min": 0, "max": 20, "words": ["stripe", "stripes", "pattern", "lines"]},
    "fringe": {"type": "switch", "default": true, "words": ["fringe", "fringes", "tassels"]},
    "color": {"type": "color", "default": "RED"},
    "stripes_color": {"type": "color", "default": "WHITE"},
    "fringe_color": {"type": "color", "default": "color"}
  },
  "parts": ["cloth", "stripe", "fringe"],
  "ports": [],
  "examples": [
    ["a plain blue scarf with fringes", "scarf = scarf(color=blue, stripes=0)"],
    ["a scarf 5 feet long and 1 foot wide with ten stripes", "scarf = scarf(length=5*ft, width=1*ft, stripes=10)"]
  ]
}"""


def scarf(item, length=1.5, width=0.3, stripes=5, fringe=True, color=RED, stripes_color=WHITE,
          fringe_color=None):
    tuft = min(0.08 * length, 0.35 * width) if fringe else 0.0
    cloth = length - 2 * tuft
    left = -cloth / 2
    thick = 0.02 * width
    # Bands of one width: cloth and stripes take turns.
    bands = 2 * stripes + 1
    for k in range(bands):
        # Each reaches a hair into the one before.
        start, end = left + cloth * (k - 0.01 * (k > 0)) / bands, left + cloth * (k + 1) / bands
        name, paint = (f"stripe_{k // 2 + 1}", stripes_color) if k % 2 else (
            f"cloth_{k // 2 + 1}" if stripes else "cloth", color)
        _scarf_band(item, name, start, end, length, width, thick, paint)
    if fringe:
        _scarf_fringe(item, cloth / 2, tuft, length, width, thick, fringe_color or color)


def _scarf_wave(x, y, length, width):
    """How high the cloth lies: soft folds that cross it, none at the ends."""
    calm = max(0.0, 1 - (2.1 * x / length) ** 4)
    fold = 1 + math.sin(15 * x / length + 2.0 * y / width)
    return 0.045 * width * fold * calm + 0.012 * width * calm * (1 + math.sin(11 * y / width))


def _scarf_band(item, name, start, end, length, width, thick, color):
    steps = max(2, round(60 * (end - start) / length))
    rows = 10
    # Around a cross-section: back under, forth above.
    ys = [width * (j / rows - 0.5) for j in range(rows + 1)]
    bm = bmesh.new()
    rings = []
    for k in range(steps + 1):
        x = start + (end - start) * k / steps
        under = [bm.verts.new((x, y, _scarf_wave(x, y, length, width))) for y in ys]
        above = [bm.verts.new((x, y, _scarf_wave(x, y, length, width) + thick))
                 for y in reversed(ys)]
        rings.append(under + above)
    for ring in (rings[0], rings[-1]):
        for j in range(rows):
            bm.faces.new((ring[j], ring[j + 1], ring[-2 - j], ring[-1 - j]))
    for low, high in zip(rings, rings[1:]):
        for j in range(len(low)):
            after = (j + 1) % len(low)
            bm.faces.new((low[j], low[after], high[after], high[j]))
    add_part(item, name, bm, color, smooth=60)


def _scarf_fringe(item, edge, tuft, length, width, thick, color):
    chance = random.Random(2)
    count = 18
    for end, way in enumerate((-1, 1)):
        bm = bmesh.new()
        for k in range(count):
            y = width * ((k + 0.5) / count - 0.5)
            reach = tuft if k % 5 == 0 else tuft * chance.uniform(0.9, 1.0)
            high = _scarf_wave(way * edge, y, length, width) + thick
            slant = 0.012 * width * chance.uniform(-1, 1)
            half = 0.3 * width / count
            rings = []
            for s, z, fat in ((-0.15, 0.0, 1.0), (0.1, 0.0, 1.3), (0.5, 0.0, 1.0), (1.0, 0.0, 0.8)):
                x, shift = way * (edge + s * reach), slant * max(s, 0.0)
                rings.append([bm.verts.new((x, y + shift + half * fat * a, b * high * 0.9))
                              for a, b in ((-1, 0), (1, 0), (1, 1), (-1, 1))])
            bm.faces.new(rings[0])
            bm.faces.new(rings[-1])
            for low, up in zip(rings, rings[1:]):
                for j in range(4):
                    bm.faces.new((low[j], low[(j + 1) % 4], up[(j + 1) % 4], up[j]))
        add_part(item, f"fringe_{end + 1}", bm, color)
