"""{
  "summary": "backpack with straps, front pocket and zippers",
  "category": "clothing",
  "size": "furniture",
  "synonyms": ["rucksack", "school bag", "schoolbag", "knapsack", "travel backpack"],
  "kind_of": ["bag", "luggage"],
  "not_for": ["suitcase", "handbag"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.46, "min": 0.1, "max": 2.0, "axis": "z", "words": ["tall", "high"]},
    "width": {"type": "length", "default": 0.32, "min": 0.08, "max": 1.5, "words": ["wide"]},
    "depth": {"type": "length", "default": 0.17, "min": 0.05, "max": 1.0, "words": ["deep"]},
    "pocket": {"type": "switch", "default": true, "words": ["pocket", "front pocket"]},
    "side_pockets": {"type": "switch", "default": true, "words": ["side pocket", "side pockets"]},
    "straps": {"type": "switch", "default": true, "words": ["strap", "straps", "shoulder straps"]},
    "handle": {"type": "switch", "default": true, "words": ["handle", "loop"]},
    "zipper": {"type": "switch", "default": true, "words": ["zipper", "zippers", "zip"]},
    "color": {"type": "color", "default": "BLUE"},
    "pocket_color": {"type": "color", "default": "DARK_BLUE"},
    "straps_color": {"type": "color", "default": "DARK_GREY"},
    "zipper_color": {"type": "color", "default": "BLACK"}
  },
  "parts": ["body", "pocket", "side_pocket", "strap", "handle", "zipper", "puller", "back"],
  "ports": [],
  "examples": [
    ["a red backpack with two straps and a front pocket", "backpack = backpack(color=red, pocket_color=dark_red)"],
    ["a green school bag without side pockets", "bag = backpack(color=green, pocket_color=dark_green, side_pockets=off)"]
  ]
}"""


def backpack(item, height=0.46, width=0.32, depth=0.17, pocket=True, side_pockets=True,
             straps=True, handle=True, zipper=True, color=BLUE, pocket_color=DARK_BLUE,
             straps_color=DARK_GREY, zipper_color=BLACK):
    grip = 0.09 * height if handle else 0.0
    tall = height - grip
    body = _backpack_bag(item, "body", width, depth, tall, 0.0, color)
    add_box(item, "back", (0.78 * width, 0.12 * depth, 0.8 * tall), straps_color,
            (0, 0.5 * depth, 0.06 * tall), bevel=0.05 * depth)
    if zipper:
        ring = [math.radians(angle) for angle in range(-12, 193, 12)]
        way = [_backpack_skin((0.9 * math.cos(a), -0.43, 0.9 * math.sin(a)), width, depth, tall)
               for a in ring]
        _backpack_zipper(item, 1, way, 0.011 * min(width, tall), zipper_color)
    if pocket:
        high = 0.46 * tall
        front = -0.42 * depth
        _backpack_bag(item, "pocket", 0.76 * width, 0.42 * depth, high, front - 0.02 * depth,
                      pocket_color, 0.03 * tall)
        if zipper:
            ring = [math.radians(angle) for angle in range(-54, 55, 12)]
            way = [_backpack_skin((0.9 * math.sin(a), -0.9 * math.cos(a), 0.42), 0.76 * width,
                                  0.42 * depth, high) for a in ring]
            way = [(x, y + front - 0.02 * depth, z + 0.03 * tall) for x, y, z in way]
            _backpack_zipper(item, 2, way, 0.009 * min(width, tall), zipper_color)
    if side_pockets:
        for k, way in enumerate((-1, 1)):
            add_box(item, f"side_pocket_{k + 1}", (0.14 * width, 0.6 * depth, 0.34 * tall),
                    pocket_color, (way * 0.5 * width, 0.02 * depth, 0.04 * tall),
                    bevel=0.045 * width)
    if straps:
        for k, way in enumerate((-1, 1)):
            _backpack_strap(item, f"strap_{k + 1}", way, width, depth, tall, straps_color)
    if handle:
        bar = 0.014 * height
        span = 0.13 * width
        y = 0.3 * depth
        top = height - bar
        add_pipe(item, "handle", [(-span, y, 0.93 * tall), (-0.98 * span, y, tall + 0.4 * grip),
                                  (-0.6 * span, y, top - 0.02 * grip), (0, y, top),
                                  (0.6 * span, y, top - 0.02 * grip),
                                  (0.98 * span, y, tall + 0.4 * grip), (span, y, 0.93 * tall)],
                 bar, straps_color)


def _backpack_skin(direction, width, depth, tall):
    """Where a direction from the middle meets a soft box: round edges, a top that leans back."""
    a, b, c = direction
    reach = (abs(a) ** 5 + abs(b) ** 5 + abs(c) ** 5) ** (-1 / 5)
    a, b, c = a * reach, b * reach, c * reach
    up = (c + 1) / 2
    return (a * width / 2 * (1 - 0.1 * up ** 3),
            b * depth / 2 * (1 - 0.18 * up ** 2) + 0.06 * depth * up,
            tall * up * (1 - 0.07 * a * a * max(0.0, c) ** 2))


def _backpack_bag(item, name, width, depth, tall, y, color, z=0.0):
    bag = add_sphere(item, name, 1.0, color, (0, y, z))
    for vert in bag.data.vertices:
        vert.co = _backpack_skin(vert.co, width, depth, tall)
    bag.data.update()
    return bag


def _backpack_zipper(item, number, way, bar, color):
    """A zipper along a way on the bag, with its puller at the right end."""
    add_pipe(item, f"zipper_{number}", way, bar, color, sides=8)
    x, y, z = way[0] if number == 1 else way[-1]
    add_box(item, f"puller_{number}", (2.5 * bar, 2.5 * bar, 7 * bar), STEEL,
            (x, y - 0.5 * bar, z - 6 * bar), bevel=0.5 * bar)


def _backpack_strap(item, name, way, width, depth, tall, color):
    """Padded above, bowing out behind the back down to the bag's foot."""
    back = 0.5 * depth
    points = [(0.14, 0.32, 0.955), (0.16, 0.62, 0.97), (0.2, 0.88, 0.84), (0.23, 0.98, 0.62),
              (0.26, 0.9, 0.4), (0.29, 0.7, 0.22), (0.32, 0.46, 0.1)]
    strap = add_pipe(item, name, [(way * x * width, y * depth, z * tall) for x, y, z in points],
                     min(0.02 * width, 0.025 * tall), color)
    centre = {}
    for vert in strap.data.vertices:
        # A flat band: three times as wide as it is thick.
        key = round(vert.index // 12)
        centre.setdefault(key, []).append(vert)
    for ring in centre.values():
        middle = sum(vert.co.x for vert in ring) / len(ring)
        for vert in ring:
            vert.co.x = middle + 2.6 * (vert.co.x - middle)
    strap.data.update()
