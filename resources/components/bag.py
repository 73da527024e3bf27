"""{
  "summary": "handbag, tote bag or paper shopping bag",
  "category": "clothing",
  "size": "tabletop",
  "synonyms": ["handbag", "tote", "tote bag", "shopping bag", "purse", "paper bag", "grocery bag", "shoulder bag", "hand bag", "gift bag"],
  "kind_of": ["container", "accessory", "fashion accessory"],
  "not_for": ["backpack", "suitcase", "wallet", "sleeping bag", "punching bag", "tea bag", "bean bag"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.34, "min": 0.04, "max": 1.0, "axis": "x", "words": ["wide", "width"]},
    "depth": {"type": "length", "default": 0.14, "min": 0.03, "max": 0.6, "axis": "y", "words": ["deep", "depth"]},
    "height": {"type": "length", "default": 0.4, "min": 0.05, "max": 1.2, "axis": "z", "words": ["tall", "high"]},
    "style": {"type": "choice", "default": "handbag", "choices": ["handbag", "tote", "shopping"], "words": ["purse", "paper", "grocery", "canvas", "gift"]},
    "handles": {"type": "switch", "default": true, "words": ["handle", "straps", "strap"]},
    "contents": {"type": "switch", "default": false, "words": ["groceries", "full", "filled", "bread"]},
    "clasp": {"type": "switch", "default": true, "words": ["buckle", "lock"]},
    "color": {"type": "color", "default": "LEATHER"},
    "handle_color": {"type": "color", "default": "color", "words": ["straps"]},
    "flap_color": {"type": "color", "default": "color"},
    "clasp_color": {"type": "color", "default": "GOLD", "words": ["buckle"]},
    "contents_color": {"type": "color", "default": "BREAD"}
  },
  "parts": ["body", "flap", "clasp", "handle", "eyelet", "bread", "greens"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a red leather handbag with a gold clasp", "handbag = bag(color=red)"],
    ["a paper shopping bag full of groceries", "bag = bag(style=shopping, color=tan, contents=on)"],
    ["a white tote bag with blue handles", "tote = bag(style=tote, color=white, handle_color=blue)"]
  ]
}"""


def bag(item, width=0.34, depth=0.14, height=0.4, style="handbag", handles=True, contents=False,
        clasp=True, color=LEATHER, handle_color=None, flap_color=None, clasp_color=GOLD,
        contents_color=BREAD):
    handle_color = handle_color or color
    tall = height * ({"handbag": 0.66, "tote": 0.6, "shopping": 0.78}[style] if handles else 1)
    if style == "handbag":
        _bag_closed(item, width, depth, tall, color, flap_color or color,
                    clasp_color if clasp else None)
        if handles:
            _bag_arch(item, 1, 0.3 * width, 0, 0.97 * tall, height, 0.022 * width, handle_color,
                      clasp_color)
        item.port("top", (0, 0, tall), (0.5 * width, 0.4 * depth))
        return
    wall = 0.02 * min(width, depth, tall)
    corner = 0.02 if style == "shopping" else 0.3
    foot = 1.0 if style == "shopping" else 0.84
    low = (0.9 if style == "shopping" else 0.78) * tall
    bar = min((0.011 if style == "shopping" else 0.022) * width, 0.06 * depth) if handles else 0
    # The eyelets keep within the depth and reach into the body, which leans outwards.
    share = foot + (1 - foot) * low / tall
    half = min(depth / 2, (depth / 2 - 1.15 * bar) / share)
    y = min(depth / 2 - 1.35 * bar, share * half + 0.2 * bar)

    def ring(z, inward):
        part = foot + (1 - foot) * z / tall
        outline = rounded_outline(part * width - 2 * inward, 2 * (part * half - inward),
                                  corner * depth)
        return [(x, y, z) for x, y in outline]

    add_loft(item, "body", [ring(0, 0.04 * depth if corner > 0.1 else 0), ring(0.06 * tall, 0),
                            ring(0.5 * tall, 0), ring(tall, 0), ring(tall, wall),
                            ring(0.5 * tall, wall), ring(0.07 * tall, wall)], color)
    if contents:
        _bag_groceries(item, width, depth, tall, min(1.12 * tall, height), contents_color)
    if handles:
        for k, side in enumerate((-1, 1), 1):
            _bag_arch(item, k, 0.2 * width, side * y, low, height, bar, handle_color, clasp_color)
    inside = 0.9 * foot
    item.port("top", (0, 0, tall), (0.7 * width, 0.7 * depth))
    item.port("cavity", (0, 0, 0.07 * tall), (inside * width, 0.8 * inside * depth, 0.93 * tall))


def _bag_closed(item, width, depth, tall, color, flap_color, clasp_color):
    """A body that narrows upwards under a flap."""
    skin = 0.03 * depth
    steps = [(0, 0.93, 0.9), (0.03, 0.98, 0.97), (0.1, 1, 1), (0.35, 0.97, 0.96), (0.65, 0.9, 0.74),
             (0.9, 0.82, 0.5), (0.97, 0.8, 0.44), (1 - 0.2 * skin / tall, 0.76, 0.34)]

    def reach(part):
        """The front's distance from the middle at a part of the height."""
        for (low, _, near), (high, _, far) in zip(steps, steps[1:]):
            if part <= high:
                return depth / 2 * (near + (far - near) * (part - low) / (high - low))
        return depth / 2 * steps[-1][2]

    add_loft(item, "body", [[(x, y, part * tall) for x, y in
                             rounded_outline(wide * width, 2 * reach(part), 0.3 * depth * deep)]
                            for part, wide, deep in steps], color, smooth=50)
    # The flap's way from the back over the top down the front; its sides narrow downwards.
    way = [(reach(0.88), 0.88), (reach(0.97), 0.965), (0, 0.985), (-reach(0.97), 0.965)]
    way += [(-reach(part), part) for part in (0.9, 0.78, 0.65, 0.52, 0.45)]
    rings = []
    for k, (y, part) in enumerate(way):
        half = width * (0.37 if k < 6 else 0.37 - 0.035 * (k - 5) ** 1.3)
        out = Vector((0, y, 0.0 if part < 0.96 else 0.35 * depth)).normalized() * skin
        low = Vector((0, y, part * tall)) - 1.5 * out
        high = Vector((0, y, part * tall)) + 0.8 * out
        high.z = min(high.z, tall)
        rings.append([(-half, *low[1:]), (-half, *high[1:]), (half, *high[1:]), (half, *low[1:])])
    add_loft(item, "flap", rings, flap_color, smooth=50)
    if clasp_color:
        size = min(0.1 * width, 0.14 * tall)
        y = reach(0.45) - 0.2 * skin
        add_box(item, "clasp", (size, 1.2 * skin, 0.9 * size), clasp_color,
                at=(0, -y, 0.45 * tall - 0.2 * size), bevel=0.4 * skin)


def _bag_arch(item, number, half, y, low, high, bar, color, metal):
    """A handle that rises from two eyelets."""
    rise = high - low - bar
    points = [(1, 0), (1, 0.35), (0.9, 0.7), (0.6, 0.95), (0, 1)]
    points += [(-x, z) for x, z in points[-2::-1]]
    add_pipe(item, f"handle_{number}", [(x * half, y, low + z * rise) for x, z in points], bar,
             color)
    for k, side in enumerate((-1, 1), 2 * number - 1):
        add_sphere(item, f"eyelet_{k}", 1.35 * bar, metal, at=(side * half, y, low), sides=16)


def _bag_groceries(item, width, depth, tall, top, color):
    size = min(0.28 * depth, 0.1 * width, 0.2 * tall)
    for k, (x, lean) in enumerate(((-0.24, -0.03), (0.02, 0.05)), 1):
        add_limb(item, f"bread_{k}", (x * width, 0, 0.07 * tall + 0.9 * size),
                 ((x + lean) * width, 0, top - size), size, color)
    for k, x in enumerate((0.2, 0.32, 0.25), 1):
        y = (k - 2) * 0.1 * depth
        add_limb(item, f"greens_{k}", (x * width, y, 0.07 * tall + 0.45 * size),
                 (x * width, y, top - size - (0.02 + 0.03 * k) * tall), 0.5 * size, LEAF, size)
