"""{
  "summary": "wheelbarrow with a tray, two handles and one wheel",
  "category": "outdoor",
  "size": "furniture",
  "synonyms": ["barrow", "garden cart", "garden wheelbarrow", "hand barrow"],
  "kind_of": ["garden tool", "hand cart", "vehicle", "cart"],
  "not_for": ["shopping cart", "wagon", "wheelchair"],
  "front": true,
  "parameters": {
    "length": {"type": "length", "default": 1.4, "min": 0.1, "max": 3, "axis": "y", "words": ["long"]},
    "width": {"type": "length", "default": 0.62, "min": 0.05, "max": 1.5, "axis": "x", "words": ["wide"]},
    "height": {"type": "length", "default": 0.62, "min": 0.05, "max": 1.5, "axis": "z", "words": ["tall", "high"]},
    "wheels": {"type": "count", "default": 1, "min": 1, "max": 2, "words": ["wheel"]},
    "load": {"type": "switch", "default": false, "words": ["full", "filled", "soil", "dirt", "sand"]},
    "color": {"type": "color", "default": "GREEN", "words": ["tray", "tub"]},
    "frame_color": {"type": "color", "default": "STEEL", "words": ["frame", "handles", "legs"]},
    "grip_color": {"type": "color", "default": "BLACK", "words": ["grips"]},
    "wheel_color": {"type": "color", "default": "RUBBER", "words": ["wheel", "tire", "tyre"]},
    "hub_color": {"type": "color", "default": "LIGHT_GREY"},
    "load_color": {"type": "color", "default": "BROWN", "words": ["soil", "load"]}
  },
  "parts": ["tray", "rim", "handle", "grip", "leg", "brace", "wheel", "hub", "axle", "load"],
  "ports": ["cavity"],
  "examples": [
    ["a red wheelbarrow full of soil", "wheelbarrow = wheelbarrow(color=red, load=on)"],
    ["a wheelbarrow with two wheels and wooden handles", "barrow = wheelbarrow(wheels=2, frame_color=wood)"]
  ]
}"""


def wheelbarrow(item, length=1.4, width=0.62, height=0.62, wheels=1, load=False, color=GREEN,
                frame_color=STEEL, grip_color=BLACK, wheel_color=RUBBER, hub_color=LIGHT_GREY,
                load_color=BROWN):
    l, w, h = length, width, height
    bar = 0.02 * min(l, 2 * w, 2 * h)
    radius = min(0.14 * l, 0.32 * h)
    axle = (-l / 2 + radius, radius)  # (y, z)
    thick = 0.03 * h
    low, rim = 0.5 * h, h - bar / 2
    floor = _wheelbarrow_tray(item, l, w, low, rim, thick, color)
    for k, side in enumerate((-1, 1)):
        x, out = side * 0.17 * w, side * (0.5 * w - 1.5 * bar)
        near = side * (0.12 * w if wheels == 1 else 0.22 * w)
        way = [(near, *axle), (near, axle[0] + radius, low - bar * 0.6),
               (x, -0.05 * l, low - bar * 0.6), (x, 0.16 * l, low - bar * 0.6),
               (out, 0.36 * l, 0.9 * low + 0.1 * h), (out, 0.5 * l, 0.9 * low + 0.1 * h)]
        add_pipe(item, f"handle_{k + 1}", way, bar, frame_color)
        add_cylinder(item, f"grip_{k + 1}", 1.35 * bar, 0.1 * l, grip_color,
                     at=(out, 0.4 * l, way[-1][2]), turn=(-90, 0, 0), bevel=0.5 * bar, sides=20)
        add_pipe(item, f"leg_{k + 1}", [(x, 0.02 * l, low - 0.6 * bar), (x, 0.08 * l, 0.9 * bar),
                                        (x, 0.16 * l, 0.9 * bar), (x, 0.22 * l, low)],
                 0.9 * bar, frame_color)
    add_pipe(item, "brace", [(-0.17 * w, 0.08 * l, 0.9 * bar), (0.17 * w, 0.08 * l, 0.9 * bar)],
             0.7 * bar, frame_color)
    wide = min(0.5 * radius, 0.16 * w)
    reach = (0.12 if wheels == 1 else 0.3) * w + bar
    add_cylinder(item, "axle", 0.6 * bar, 2 * reach, frame_color, at=(-reach, *axle),
                 turn=(0, 90, 0), sides=16)
    for k, x in enumerate((0,) if wheels == 1 else (-0.3 * w, 0.3 * w)):
        number = f"_{k + 1}" if wheels == 2 else ""
        add_cylinder(item, "wheel" + number, radius, wide, wheel_color,
                     at=(x - wide / 2, *axle), turn=(0, 90, 0), bevel=0.4 * wide)
        add_cylinder(item, "hub" + number, 0.55 * radius, 1.1 * wide, hub_color,
                     at=(x - 0.55 * wide, *axle), turn=(0, 90, 0), bevel=0.05 * wide)
    if load:
        _wheelbarrow_load(item, l, w, low, rim, load_color)
    fit_parts(item, width, length, height)
    item.port("cavity", (0, 0, floor), (0.5 * w, 0.36 * l, rim - floor))


def _wheelbarrow_ring(l, w, z, share, inset):
    """The tray's outline where it is `share` of the way up; its front leans out."""
    wide = (0.56 + 0.44 * share) * w - 2 * inset
    front = -(0.16 + 0.16 * share) * l + inset
    back = (0.2 + 0.06 * share) * l - inset
    points = rounded_outline(wide, back - front, 0.16 * w, 4)
    return [(x, y + (front + back) / 2, z) for x, y in points]


def _wheelbarrow_tray(item, l, w, low, rim, thick, color):
    deep = rim - low
    rows = [(low, 0, 0), (rim, 1, 0), (rim, 1, 0.015 * w), (low + thick, thick / deep, 0.015 * w)]
    add_loft(item, "tray", [_wheelbarrow_ring(l, w, *row) for row in rows], color)
    way = _wheelbarrow_ring(l, w, rim - 0.01 * w, 1, 0.005 * w)
    add_pipe(item, "rim", way, 0.012 * w, color, closed=True, rounded=False, sides=8)
    return low + thick


def _wheelbarrow_load(item, l, w, low, rim, color):
    rings = [_wheelbarrow_ring(l, w, low + share * (rim - low), share, 0.01 * w)
             for share in (0.1, 0.5, 0.88)]
    edge = rings[-1]
    y = sum(point[1] for point in edge) / len(edge)
    for share, rise in ((0.8, 0.02), (0.55, 0.06), (0.3, 0.085), (0.05, 0.095)):
        rings.append([(px * share, y + (py - y) * share, edge[0][2] + rise * w)
                      for px, py, _ in edge])
    add_loft(item, "load", rings, color, smooth=60)
