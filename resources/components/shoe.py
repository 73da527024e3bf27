"""{
  "summary": "shoe with sole and laces: sneaker or boot",
  "category": "clothing",
  "size": "tabletop",
  "synonyms": ["sneaker", "trainer", "running shoe", "boot", "sports shoe"],
  "kind_of": ["footwear", "clothing"],
  "not_for": ["shoe rack", "horseshoe", "sock"],
  "front": true,
  "parameters": {
    "style": {"type": "choice", "default": "sneaker", "choices": ["sneaker", "boot"]},
    "length": {"type": "length", "default": 0.28, "min": 0.05, "max": 2.0, "axis": "y", "words": ["long"]},
    "shaft": {"type": "length", "default": 0.16, "min": 0.05, "max": 1.0, "words": ["tall", "high", "shaft"]},
    "laces": {"type": "switch", "default": true, "words": ["lace", "laces"]},
    "color": {"type": "color", "default": "RED"},
    "sole_color": {"type": "color", "default": "WHITE"},
    "laces_color": {"type": "color", "default": "WHITE"},
    "toe_color": {"type": "color", "default": "sole_color"}
  },
  "parts": ["sole", "tread", "upper", "shaft", "collar", "opening", "toe", "lace", "stripe", "heel"],
  "ports": [],
  "examples": [
    ["a pair of blue sneakers", "shoe = shoe(count=2, color=blue)"],
    ["a tall brown leather boot without laces", "boot = shoe(style=boot, shaft=35*cm, color=leather, sole_color=black, laces=off)"]
  ]
}"""


def shoe(item, style="sneaker", length=0.28, shaft=0.16, laces=True, color=RED, sole_color=WHITE,
         laces_color=WHITE, toe_color=None):
    boot = style == "boot"
    sole = 0.1 * length
    outline = _shoe_outline(length)
    if boot:
        add_plate(item, "sole", outline, 0.55 * sole, sole_color, (0, 0, 0.45 * sole),
                  bevel=0.1 * sole)
        add_plate(item, "heel", [(x, y) for x, y in outline if y > 0.24 * length], 0.6 * sole,
                  sole_color, bevel=0.1 * sole)
        # The front of a boot's sole comes down to the floor.
        ball = [(x * 0.96, y * 0.96 - 0.018 * length) for x, y in outline if y < 0.06 * length]
        add_plate(item, "tread", ball, 0.6 * sole, sole_color, bevel=0.1 * sole)
    else:
        add_plate(item, "sole", outline, sole, sole_color, bevel=0.15 * sole)
    _shoe_upper(item, "upper", length, sole, 0.30 if boot else 0.29, color)
    ankle = 0.24 * length
    wide = 0.125 * length
    top = sole + 0.3 * length
    if boot:
        top = max(sole + 0.36 * length, sole + shaft)
        leg = [(0.86, 0.0), (0.95, 0.35), (1.0, 0.75), (1.02, 1.0), (0.94, 1.0), (0.9, 0.9)]
        low = sole + 0.1 * length
        tube = add_lathe(item, "shaft", [(0, 0)] + leg + [(0, 0.88)], color, (0, 0.26 * length, 0),
                         sides=40, smooth=60)
        for vert in tube.data.vertices:
            x, y, z = vert.co
            vert.co = (x * wide * 1.12, y * wide * 1.5, low + z * (top - low))
        tube.data.update()
    collar = add_torus(item, "collar", 1.0, 0.26, color,
                       (0, 0.255 * length, top))
    for vert in collar.data.vertices:
        x, y, z = vert.co
        lean = 0.0 if boot else -0.035 * length * y - 0.02 * length * y * y
        vert.co = (x * wide * (1.08 if boot else 0.86), y * wide * (1.45 if boot else 1.55),
                   z * wide * 0.8 - lean - (0 if boot else 0.025 * length))
    collar.data.update()
    if not boot:
        hole = add_sphere(item, "opening", 1.0, DARK_GREY, (0, 0.255 * length, top))
        for vert in hole.data.vertices:
            x, y, z = vert.co
            vert.co = (x * wide * 0.82, y * wide * 1.5, z * 0.02 * length - 0.012 * length
                       + 0.035 * length * y)
        hole.data.update()
        _shoe_trim(item, length, sole, sole_color, toe_color or sole_color)
    if laces:
        _shoe_laces(item, length, sole, laces_color)


def _shoe_half(t):
    """Half the foot's width at a share of its length from the heel (0) to the toe (1)."""
    points = [(0, 0.0), (0.02, 0.07), (0.07, 0.105), (0.18, 0.122), (0.35, 0.115), (0.5, 0.125),
              (0.68, 0.15), (0.8, 0.148), (0.9, 0.12), (0.96, 0.085), (0.99, 0.045), (1.0, 0.0)]
    for (t0, w0), (t1, w1) in zip(points, points[1:]):
        if t <= t1:
            return w0 + (w1 - w0) * (t - t0) / (t1 - t0)
    return 0.0


def _shoe_height(t):
    """The upper's height over the sole, in lengths: heel, ankle, instep, toe."""
    points = [(0, 0.2), (0.06, 0.285), (0.3, 0.27), (0.42, 0.275), (0.55, 0.22), (0.7, 0.16),
              (0.85, 0.13), (0.95, 0.1), (1.0, 0.05)]
    for (t0, h0), (t1, h1) in zip(points, points[1:]):
        if t <= t1:
            return h0 + (h1 - h0) * (t - t0) / (t1 - t0)
    return 0.05


def _shoe_outline(length):
    ts = [0.0, 0.02, 0.07, 0.18, 0.35, 0.5, 0.68, 0.8, 0.9, 0.96, 0.99, 1.0]
    right = [Vector((_shoe_half(t), 0.5 - t, 0)) for t in ts]
    left = [Vector((-p.x, p.y, 0)) for p in reversed(right[1:-1])]
    way = smooth_way(right + left, True, 3)
    low, high = min(p.y for p in way), max(p.y for p in way)
    return [(p.x * length, ((p.y - low) / (high - low) - 0.5) * length) for p in way]


def _shoe_upper(item, name, length, sole, tall, color, first=0.0, grow=1.0):
    """A row of half-round sections from heel to toe; a lathe's rings are bent into them."""
    ts = [0.02, 0.045, 0.08, 0.14, 0.22, 0.3, 0.38, 0.46, 0.54, 0.62, 0.7, 0.78, 0.86, 0.92, 0.96,
          0.985, 0.997]
    ts = [t for t in ts if t >= first]
    rows = [(0, ts[0])] + [(grow, t) for t in ts] + [(0, ts[-1])]
    upper = add_lathe(item, name, rows, color, sides=40, smooth=70)
    toe = 0.004 if first else 0.0
    for vert in upper.data.vertices:
        x, y, t = vert.co
        round_y = max(0.0, y) ** 0.75 if y > 0 else 0.1 * y
        high = _shoe_height(t) * tall / 0.29 * length * (1 + 6 * toe)
        # Narrower above: the foot slopes in from the sole.
        slim = 1 - 0.32 * max(0.0, y) ** 2
        vert.co = (x * 0.9 * _shoe_half(t) * slim * length, (0.5 - t) * length - toe * length,
                   0.75 * sole + (high + 0.25 * sole) * round_y)
    upper.data.update()


def _shoe_trim(item, length, sole, stripe_color, toe_color):
    _shoe_upper(item, "toe", length, sole, 0.295, toe_color, 0.85, 1.02)
    for k, way in enumerate((-1, 1)):
        for j in range(2):
            t = 0.42 + 0.1 * j
            points = []
            for s in range(5):
                here = t + 0.05 * s / 4
                angle = math.radians(2 + 12 * s)
                slim = 1 - 0.32 * math.sin(angle) ** 2
                high = _shoe_height(here) * length + 0.25 * sole
                points.append((way * math.cos(angle) * 0.905 * _shoe_half(here) * slim * length,
                               (0.5 - here) * length,
                               0.75 * sole + high * math.sin(angle) ** 0.75))
            add_pipe(item, f"stripe_{2 * k + j + 1}", points, 0.012 * length, stripe_color, sides=8)


def _shoe_laces(item, length, sole, color):
    bar = 0.011 * length
    for k in range(5):
        t = 0.46 + 0.05 * k
        points = []
        for angle in (50, 65, 80, 90, 100, 115, 130):
            turn = math.radians(angle)
            slim = 1 - 0.32 * math.sin(turn) ** 2
            high = _shoe_height(t) * length + 0.25 * sole
            points.append((math.cos(turn) * 0.91 * _shoe_half(t) * slim * length,
                           (0.5 - t) * length,
                           0.75 * sole + high * math.sin(turn) ** 0.75 + 0.4 * bar))
        add_pipe(item, f"lace_{k + 1}", points, bar, color, sides=8)
