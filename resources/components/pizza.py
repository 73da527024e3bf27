"""{
  "summary": "round pizza, or one slice of it, with toppings",
  "category": "food",
  "size": "tabletop",
  "synonyms": ["pizza slice", "slice of pizza", "pepperoni pizza"],
  "kind_of": ["food", "meal", "dinner"],
  "not_for": ["pie", "cake"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.32, "min": 0.05, "max": 2.0, "words": ["wide", "across"]},
    "height": {"type": "length", "default": 0.028, "min": 0.008, "max": 0.3, "axis": "z", "words": ["thick", "thin crust"]},
    "slice": {"type": "switch", "default": false, "words": ["slice", "triangular", "piece"]},
    "slices": {"type": "count", "default": 8, "min": 0, "max": 16, "words": ["slices", "pieces", "cut"]},
    "sauce": {"type": "switch", "default": true, "words": ["sauce", "tomato sauce"]},
    "cheese": {"type": "switch", "default": true, "words": ["cheese", "mozzarella"]},
    "pepperoni": {"type": "switch", "default": true, "words": ["pepperoni", "salami"]},
    "mushrooms": {"type": "switch", "default": false, "words": ["mushroom", "mushrooms", "vegetables"]},
    "olives": {"type": "switch", "default": false, "words": ["olive", "olives", "vegetables"]},
    "peppers": {"type": "switch", "default": false, "words": ["pepper", "peppers", "green peppers", "vegetables"]},
    "basil": {"type": "switch", "default": false, "words": ["basil", "basil leaves"]},
    "seed": {"type": "count", "default": 1, "min": 0, "max": 1000},
    "color": {"type": "color", "default": "BREAD"},
    "sauce_color": {"type": "color", "default": "RED"},
    "cheese_color": {"type": "color", "default": "YELLOW"},
    "pepperoni_color": {"type": "color", "default": "DARK_RED"},
    "mushroom_color": {"type": "color", "default": "CREAM"},
    "olive_color": {"type": "color", "default": "BLACK"},
    "pepper_color": {"type": "color", "default": "GREEN"},
    "basil_color": {"type": "color", "default": "DARK_GREEN"}
  },
  "parts": ["crust", "sauce", "cheese", "cut", "pepperoni", "mushroom", "olive", "pepper", "basil"],
  "ports": [],
  "examples": [
    ["a pizza with mushrooms and olives", "pizza = pizza(mushrooms=on, olives=on)"],
    ["a slice of pizza with green peppers, no pepperoni", "slice = pizza(slice=on, peppers=on, pepperoni=off)"]
  ]
}"""


def pizza(item, diameter=0.32, height=0.028, slice=False, slices=8, sauce=True, cheese=True,
          pepperoni=True, mushrooms=False, olives=False, peppers=False, basil=False, seed=1,
          color=BREAD, sauce_color=RED, cheese_color=YELLOW, pepperoni_color=DARK_RED,
          mushroom_color=CREAM, olive_color=BLACK, pepper_color=GREEN, basil_color=DARK_GREEN):
    radius = diameter / 2
    pieces = slices if slices >= 3 else 8
    span = 2 * math.pi / pieces
    # A slice looks towards the front with its tip, and its middle is the item's.
    start = math.pi / 2 - span / 2 if slice else 0.0
    middle = -radius / 2 if slice else 0.0
    wedge = (start, span) if slice else None
    floor, rim = 0.32 * height, 0.87 * radius
    crust = [(0, 0), (0.95 * radius, 0), (0.99 * radius, 0.12 * height), (radius, 0.35 * height),
             (0.99 * radius, 0.7 * height), (0.965 * radius, 0.94 * height),
             (0.94 * radius, height), (0.91 * radius, 0.9 * height), (rim, floor), (0, floor)]
    _pizza_round(item, "crust", crust, color, wedge, middle)
    top = floor
    if sauce:
        top += 0.1 * height
        _pizza_round(item, "sauce", [(0, 0.98 * floor), (1.005 * rim, 0.98 * floor),
                                     (1.01 * rim, top), (0, top)], sauce_color, wedge, middle)
    if cheese:
        low, top = top, top + 0.1 * height
        _pizza_round(item, "cheese", [(0, 0.99 * low), (0.93 * rim, 0.99 * low),
                                      (0.95 * rim, low + 0.05 * height), (0.93 * rim, top),
                                      (0, top)], cheese_color, wedge, middle, wave=0.025)
    if slices >= 2 and not slice:
        for k in range(slices):
            angle = 360 / slices * k
            turn = math.radians(angle)
            at = (0.465 * radius * math.cos(turn), 0.465 * radius * math.sin(turn), 0.3 * floor)
            add_box(item, f"cut_{k + 1}", (0.93 * radius, 0.008 * radius,
                                           top - 0.3 * floor + 0.02 * height), BROWN, at,
                    (0, 0, angle))
    # Places for toppings: across the slice as an angle's share, and out from the middle.
    kinds = [("pepperoni", pepperoni, [(0.27, 0.7), (0.75, 0.62), (0.5, 0.36)]),
             ("mushroom", mushrooms, [(0.52, 0.74), (0.22, 0.47)]),
             ("olive", olives, [(0.5, 0.52), (0.8, 0.74), (0.2, 0.76)]),
             ("pepper", peppers, [(0.72, 0.42), (0.5, 0.7)]),
             ("basil", basil, [(0.5, 0.57)])]
    colors = {"pepperoni": pepperoni_color, "mushroom": mushroom_color, "olive": olive_color,
              "pepper": pepper_color, "basil": basil_color}
    # A pizza in many narrow slices has no more on it than one in eight.
    sectors = pieces if pieces <= 10 else 8
    share = span if slice else 2 * math.pi / sectors
    high = min(0.93 * height - top, 0.09 * radius)
    chance = random.Random(seed)
    for kind, wanted, places in kinds:
        if not wanted:
            continue
        first, count = None, 0
        for piece in range(1 if slice else sectors):
            for across, out in places:
                angle = start + share * (piece + across + chance.uniform(-0.06, 0.06))
                far = radius * (out * 0.98 + chance.uniform(-0.02, 0.02))
                count += 1
                at = (far * math.cos(angle), far * math.sin(angle) + middle,
                      top - 0.25 * high)
                turn = (0, 0, chance.uniform(0, 360))
                name = f"{kind}_{count}"
                if first:
                    add_copy(item, name, first, at, turn)
                else:
                    first = _pizza_topping(item, kind, name, radius, high, colors[kind], at, turn)


def _pizza_round(item, name, profile, color, wedge, middle, wave=0.0):
    """Turns a profile from axis to axis about Z, all round or only over a wedge."""
    start, span = wedge or (0.0, 2 * math.pi)
    steps = 14 if wedge else 72
    bm = bmesh.new()
    rows = []
    for k in range(steps + 1 if wedge else steps):
        angle = start + span * k / steps
        rows.append([bm.verts.new((r * bend * math.cos(angle), r * bend * math.sin(angle) + middle,
                                   z)) for r, z in profile
                     for bend in (1 + wave * (math.sin(11 * angle) + math.sin(17 * angle + 1)),)])
    for this, after in zip(rows, rows[1:] if wedge else rows[1:] + rows[:1]):
        for low, high, far_high, far_low in zip(this, this[1:], after[1:], after):
            bm.faces.new((low, high, far_high, far_low))
    if wedge:
        bm.faces.new(rows[0])
        bm.faces.new(rows[-1])
    bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=1e-7)
    return add_part(item, name, bm, color, smooth=40)


def _pizza_topping(item, kind, name, radius, high, color, at, turn):
    if kind == "pepperoni":
        size = 0.1 * radius
        return add_lathe(item, name, [(0, 0), (size, 0), (1.05 * size, 0.45 * high),
                                      (0.97 * size, 0.65 * high), (0.85 * size, 0.45 * high),
                                      (0, 0.4 * high)], color, at, turn, 18, 60)
    if kind == "olive":
        bar = min(0.02 * radius, 0.5 * high)
        ring = [(0.045 * radius + bar * math.cos(a), bar + bar * math.sin(a))
                for a in (math.pi * k / 3 for k in range(6))]
        return add_lathe(item, name, ring, color, at, turn, 14, 180)
    if kind == "pepper":
        bar = min(0.022 * radius, 0.45 * high)
        bend = [(0.12 * radius * math.cos(a), 0.12 * radius * math.sin(a), 0.25 * high + 0.5 * bar)
                for a in (0.2, 0.7, 1.2, 1.57, 1.9, 2.4, 2.9)]
        return add_pipe(item, name, [(x, y - 0.08 * radius, z) for x, y, z in bend],
                        bar, color, at, turn, rounded=False, sides=6)
    if kind == "mushroom":
        cap = [(0.09 * math.cos(a), 0.03 + 0.07 * math.sin(a))
               for a in (math.pi * k / 7 for k in range(8))]
        cap += [(-0.03, 0.02), (-0.028, -0.06), (0.028, -0.06), (0.03, 0.02)]
        return add_plate(item, name, [(x * radius, y * radius) for x, y in cap], 0.7 * high,
                         color, at, turn, bevel=0.15 * high)
    leaf = [(0.13 * radius * t, 0.045 * radius * side * math.sin(math.pi * t) ** 0.8)
            for side, steps in ((1, range(9)), (-1, range(7, 0, -1))) for t in
            (k / 8 for k in steps)]
    return add_plate(item, name, leaf, 0.6 * high, color, at, turn)
