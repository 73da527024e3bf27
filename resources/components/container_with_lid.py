"""{
  "summary": "vessel or box of any kind with a lid, knob and handles",
  "category": "archetype",
  "size": "tabletop",
  "synonyms": ["container", "canister", "jar with a lid", "lidded jar", "storage jar", "lidded box"],
  "kind_of": ["container", "case", "jar", "tin", "urn", "bin", "trash can", "basket", "box with a lid", "casket", "chest", "cookie jar", "sugar bowl", "tureen", "casserole", "cauldron", "pot", "bucket", "tank", "ashtray", "sewing box", "jewelry box", "trunk", "vessel", "hamper", "cooler", "drum", "lunch box"],
  "not_for": [],
  "front": false,
  "parameters": {
    "width": {"type": "length", "default": 0.16, "min": 0.03, "max": 2, "axis": "x", "words": ["wide", "width"]},
    "depth": {"type": "length", "default": 0.16, "min": 0.03, "max": 2, "axis": "y", "words": ["deep", "depth"]},
    "height": {"type": "length", "default": 0.18, "min": 0.03, "max": 2, "axis": "z", "words": ["tall", "high", "height"]},
    "shape": {"type": "choice", "default": "round", "choices": ["round", "square", "bulging", "tapered"], "words": ["shape"]},
    "lid": {"type": "switch", "default": true, "words": ["lid", "cover", "closed"]},
    "knob": {"type": "switch", "default": true},
    "handles": {"type": "switch", "default": false, "words": ["handles", "ears"]},
    "label": {"type": "switch", "default": false},
    "bands": {"type": "count", "default": 0, "min": 0, "max": 6, "words": ["stripes", "hoops", "bands"]},
    "contents": {"type": "switch", "default": false, "words": ["full", "filled"]},
    "color": {"type": "color", "default": "CERAMIC"},
    "lid_color": {"type": "color", "default": "color"},
    "knob_color": {"type": "color", "default": "WOOD"},
    "handle_color": {"type": "color", "default": "color"},
    "label_color": {"type": "color", "default": "PAPER"},
    "band_color": {"type": "color", "default": "GOLD"},
    "contents_color": {"type": "color", "default": "BROWN"}
  },
  "parts": ["body", "lid", "knob", "handle", "label", "band", "contents"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a blue cookie jar with a wooden lid", "jar = container_with_lid(color=blue, lid_color=wood)"],
    ["an open square tin with a label", "tin = container_with_lid(shape=square, lid=off, label=on, color=steel)"],
    ["a bulging brown clay urn with 2 bands", "urn = container_with_lid(shape=bulging, height=0.9, width=0.6, depth=0.6, knob=off, bands=2, color=brown)"]
  ]
}"""


def container_with_lid(item, width=0.16, depth=0.16, height=0.18, shape="round", lid=True,
                       knob=True,
                       handles=False, label=False, bands=0, contents=False, color=CERAMIC,
                       lid_color=None, knob_color=WOOD, handle_color=None, label_color=PAPER,
                       band_color=GOLD, contents_color=BROWN):
    knob = knob and lid
    unit = min(width, depth, height)
    lid_high = (0.07 if shape == "square" else 0.12) * unit if lid else 0
    knob_high = 0.16 * unit if knob else 0
    reach = 0.11 * width if handles else 0
    tall = height - lid_high - knob_high
    wide, deep = width - 2 * reach, depth
    wall = 0.05 * min(wide, deep)
    # How far the lid, or a band, stands out.
    out = 0.015 if lid and shape != "bulging" else 0.006 if bands or label else 0
    rim = out * min(wide, deep)
    wide, deep = wide - 2 * rim, deep - 2 * rim
    small = min(wide, deep)

    def ring(z, grow=0.0):
        """The outline at a height, `grow` wider than the body."""
        part = _container_with_lid_swell(shape, z / tall)
        size = (part * wide + 2 * grow, part * deep + 2 * grow)
        outline = (rounded_outline(*size, 0.16 * min(size)) if shape == "square"
                   else round_outline(*size, 48))
        return [(x, y, z) for x, y in outline]

    def wrap(name, low, high, grow, wrap_color):
        steps = [low + (high - low) * k / 6 for k in range(7)]
        add_loft(item, name, [ring(low, -wall / 2), *(ring(z, grow) for z in steps),
                              ring(high, -wall / 2)], wrap_color)

    edge = 0.03 * tall
    levels = [tall * k / 12 for k in range(1, 12)]
    outside = [ring(0, -edge), ring(0.3 * edge, -0.3 * edge), ring(edge), *map(ring, levels)]
    inside = [ring(z, -wall) for z in (tall, *levels[:1:-1], 0.12 * tall)]
    add_loft(item, "body", [*outside, ring(tall - 0.2 * wall), ring(tall, -0.2 * wall),
                            ring(tall, -0.8 * wall), *inside[1:]], color)
    if contents:
        add_loft(item, "contents", [ring(0.1 * tall, -0.9 * wall), ring(0.5 * tall, -0.9 * wall),
                                    ring(0.88 * tall, -0.9 * wall)], contents_color)
    if lid:
        rim = 0.0 if shape == "bulging" else rim
        dome = [(0, rim), (0.35, rim), (0.6, -0.1 * small), (0.85, -0.22 * small),
                (1, -0.36 * small)]
        if shape == "square":
            dome = [(0, rim), (0.7, rim), (0.9, rim - 0.01 * small), (1, rim - 0.03 * small)]
        top = _container_with_lid_lift([ring(tall, grow) for _, grow in dome],
                              [tall + part * lid_high for part, _ in dome])
        add_loft(item, "lid", [_container_with_lid_lift([ring(tall, -wall)],
                                                        [tall - 0.05 * tall])[0], *top],
                 lid_color or color, smooth=50)
    if knob:
        radius = knob_high / 2
        add_lathe(item, "knob", [(0, 0), (0.55 * radius, 0), (0.5 * radius, 0.5 * radius),
                                 (0.95 * radius, 0.9 * radius), (radius, 1.35 * radius),
                                 (0.75 * radius, 1.85 * radius), (0, 2.1 * radius)], knob_color,
                  at=(0, 0, height - 2.1 * radius), smooth=70)
    for k in range(bands):
        middle = tall * (0.12 + 0.76 * (k + 0.5) / bands)
        thick = min(0.03, 0.2 / bands) * tall
        wrap(f"band_{k + 1}", middle - thick, middle + thick, 0.012 * small, band_color)
    if label:
        wrap("label", 0.32 * tall, 0.68 * tall, 0.006 * small, label_color)
    if handles:
        for name, side in (("handle_1", -1), ("handle_2", 1)):
            _container_with_lid_handle(item, name, side, tall, wide / 2 - wall / 2, width / 2,
                              _container_with_lid_swell(shape, 0.7), handle_color or color)
    item.port("top", (0, 0, height), (0.7 * wide, 0.7 * deep))
    item.port("cavity", (0, 0, 0.12 * tall), (0.6 * wide, 0.6 * deep, 0.85 * tall))


def _container_with_lid_swell(shape, part):
    """How wide the body is at a part of its height."""
    if shape == "bulging":
        return 0.76 + 0.24 * math.sin(math.pi * min(max(part, 0), 1)) ** 0.8
    return 0.76 + 0.24 * part if shape == "tapered" else 1


def _container_with_lid_lift(rings, heights):
    return [[(x, y, z) for x, y, _ in ring] for ring, z in zip(rings, heights)]


def _container_with_lid_handle(item, name, side, tall, inner, outer, swell, color):
    thick = min(0.05 * tall, 0.25 * (outer - inner))
    start = inner * swell
    low, high = 0.6 * tall, 0.8 * tall
    add_pipe(item, name, [(side * start, 0, high), (side * (outer - 1.4 * thick), 0, high),
                          (side * (outer - thick), 0, (low + high) / 2),
                          (side * (outer - 1.4 * thick), 0, low), (side * start, 0, low)],
             thick, color)
