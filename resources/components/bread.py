"""{
  "summary": "loaf of bread, baguette or round loaf",
  "category": "food",
  "size": "tabletop",
  "synonyms": ["loaf", "bread loaf", "loaf of bread", "baguette", "sandwich bread"],
  "kind_of": ["food", "pastry"],
  "not_for": ["sandwich", "breadbox", "toaster"],
  "front": false,
  "parameters": {
    "style": {"type": "choice", "default": "loaf", "choices": ["loaf", "baguette", "round"]},
    "length": {"type": "length", "default": 0.28, "min": 0.05, "max": 2.0, "axis": "x", "words": ["long", "wide"]},
    "height": {"type": "length", "default": 0.11, "min": 0.02, "max": 1.0, "axis": "z", "words": ["tall", "high"]},
    "slices": {"type": "count", "default": 0, "min": 0, "max": 12, "words": ["slice", "slices", "sliced"]},
    "color": {"type": "color", "default": "BREAD"},
    "crumb_color": {"type": "color", "default": "CREAM"}
  },
  "parts": ["loaf", "score", "crumb", "slice"],
  "ports": [],
  "examples": [
    ["a loaf of bread with four slices", "bread = bread(slices=4)"],
    ["a baguette of 60 cm", "baguette = bread(style=baguette, length=60*cm, height=6*cm)"]
  ]
}"""


def bread(item, style="loaf", length=0.28, height=0.11, slices=0, color=BREAD,
          crumb_color=CREAM):
    if style == "loaf":
        _bread_loaf(item, length, height, slices, color, crumb_color)
        return
    # The others lie along x; across they are as deep as their kind is.
    deep = length if style == "round" else min(1.25 * height, 0.5 * length)
    loaf = add_sphere(item, "loaf", 1.0, color)
    for vert in loaf.data.vertices:
        x, y, z = vert.co
        if style == "baguette":
            # From a ball to a long roll with blunt ends.
            slope = math.hypot(y, z)
            full = slope ** 0.45 / max(slope, 1e-9)
            y, z = y * full, z * full
        up = z if z > 0 else -abs(z) ** 1.5
        vert.co = (x * length / 2, y * deep / 2, height * (0.35 + (0.65 if z > 0 else 0.35) * up))
    loaf.data.update()
    count = 5 if style == "baguette" else 3
    for k in range(count):
        place = (k + 0.5) / count * 2 - 1
        x = place * length * (0.4 if style == "baguette" else 0.3)
        _bread_score(item, f"score_{k + 1}", style, x, length, deep, height, crumb_color)


def _bread_score(item, name, style, x, length, deep, height, color):
    """A slash that the crust opened at, lying on the loaf."""
    slant = 0.5 if style == "baguette" else 0.0
    reach = 0.3 * deep if style == "baguette" else 0.5 * deep
    reach *= 1.0 if style == "baguette" else math.sqrt(1 - (2 * x / length) ** 2)
    points = []
    for k in range(9):
        step = (k / 4 - 1) * reach / 2 * 2
        along, across = x + slant * step, step * 0.8
        far = (2 * along / length) ** 2
        if style == "baguette":
            up = math.sqrt(max(0.0, 1 - far)) ** 0.45
            rise = math.sqrt(max(0.0, 1 - min(1.0, (2 * across / deep / max(up, 0.1)) ** 2))) * up
        else:
            rise = math.sqrt(max(0.0, 1 - far - (2 * across / deep) ** 2))
        points.append((along, across, height * (0.35 + 0.65 * rise) - 0.012 * height))
    add_pipe(item, name, points, 0.022 * height, color, rounded=False, sides=8)


def _bread_loaf(item, length, height, slices, color, crumb_color):
    deep = 1.05 * height
    cut_off = min(0.09 * height * 1.2, 0.8 * length / 12)
    whole = length - slices * cut_off
    left = -length / 2
    outline = _bread_outline(deep, height)
    small = [(y * 0.9, z * 0.92 + 0.04 * height) for y, z in outline]
    _bread_slab(item, "loaf", outline, left, whole, color, 0.09 * height)
    # The crumb shows where slices were cut off.
    skin = 0.004 * height
    if slices:
        _bread_slab(item, "crumb_1", small, left + 0.5 * whole, 0.5 * whole + skin, crumb_color,
                    0.0)
    for k in range(slices):
        start = left + whole + k * cut_off
        last = k == slices - 1
        _bread_slab(item, f"slice_{k + 1}", outline, start + skin, cut_off - 2 * skin, color,
                    0.02 * height)
        _bread_slab(item, f"crumb_{k + 2}", small, start, cut_off if last else cut_off + skin,
                    crumb_color, 0.0)


def _bread_slab(item, name, outline, x, thick, color, bevel):
    slab = add_plate(item, name, outline, thick, color, (x, 0, 0), (90, 0, 90), bevel)
    return slab


def _bread_outline(deep, height):
    """Across the loaf: a straight tin below, the dome above it bulging over the sides."""
    half = [(0.72, 0.0), (0.8, 0.015), (0.84, 0.06), (0.88, 0.5), (0.96, 0.58),
            (1.0, 0.68), (0.97, 0.79), (0.86, 0.89), (0.66, 0.955), (0.4, 0.99), (0.0, 1.0)]
    points = half + [(-y, z) for y, z in reversed(half[:-1])]
    return [(y * deep / 2, z * height) for y, z in points]
