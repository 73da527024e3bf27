"""{
  "summary": "axe lying on its side, single or double bit",
  "category": "tools",
  "size": "tabletop",
  "synonyms": ["ax", "hatchet", "battle axe", "battleaxe", "double axe", "felling axe", "fire axe", "tomahawk", "wood axe"],
  "kind_of": ["hand tool", "tool", "weapon"],
  "not_for": ["pickaxe", "hammer", "saw", "cleaver"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.7, "min": 0.1, "max": 2, "axis": "x", "words": ["long", "handle long"]},
    "head_length": {"type": "length", "default": 0.2, "min": 0.04, "max": 0.8, "words": ["head across", "head long"]},
    "double": {"type": "switch", "default": false, "words": ["double bit", "two blades", "double headed", "battle axe"]},
    "curved": {"type": "switch", "default": true, "words": ["curved handle", "bent"]},
    "grip": {"type": "switch", "default": false, "words": ["rubber grip", "wrapped"]},
    "color": {"type": "color", "default": "WOOD", "words": ["handle", "shaft"]},
    "head_color": {"type": "color", "default": "IRON", "words": ["head", "blade"]},
    "edge_color": {"type": "color", "default": "SILVER", "words": ["edge", "cutting edge"]},
    "grip_color": {"type": "color", "default": "RUBBER"}
  },
  "parts": ["handle", "head", "edge", "wedge", "grip"],
  "ports": [],
  "examples": [
    ["an axe with a red head", "axe = axe(head_color=red)"],
    ["a double-headed battle axe, 1 m long", "axe = axe(double=on, length=1*m, head_length=40*cm, curved=off)"]
  ]
}"""


def axe(item, length=0.7, head_length=0.2, double=False, curved=True, grip=False, color=WOOD,
        head_color=IRON, edge_color=SILVER, grip_color=RUBBER):
    reach = min(head_length, 0.7 * length)
    bar = min(0.026 * length, 0.1 * reach)
    blade = 0.5 * reach if double else 0.75 * reach  # From the handle's middle to the edge.
    flare = 0.42 * reach  # Half the edge.
    thick = 1.5 * bar
    x = length / 2 - flare
    bend = (lambda s: -1.3 * bar * math.sin(2.4 * math.pi * s) * (1 - s)) if curved else (
        lambda s: 0.0)
    end = x + 1.35 * bar + 0.06 * reach
    way = [(-length / 2 + s * (end + length / 2), bend(s)) for s in (k / 24 for k in range(25))]
    swell = lambda s: 1.25 if s < 0.05 else 0.95 + 0.12 * math.cos(4 * math.pi * s)
    add_loft(item, "handle", [_axe_section(px, py, 1.25 * bar * swell(k / 24),
                                           0.8 * bar * swell(k / 24), thick)
                              for k, (px, py) in enumerate(way)], color, smooth=50)
    if grip:
        add_loft(item, "grip", [_axe_section(px, py, 1.62 * bar, 1.1 * bar, thick)
                                for px, py in way[1:9]], grip_color, smooth=50)
    add_box(item, "wedge", (1.6 * bar, 0.3 * bar, 0.3 * bar), LIGHT_WOOD,
            at=(end - 0.75 * bar, bend(1), thick - 0.15 * bar))
    for k, side in enumerate((1, -1) if double else (1,)):
        number = f"_{k + 1}" if double else ""
        # Rows outwards from the eye: (distance, half width, half thickness).
        poll = -0.03 * reach if double else -0.24 * reach
        rows = [(poll, 0.16 * reach, 0.8 * thick), (0.01 * reach, 0.16 * reach, thick),
                (0.16 * reach, 0.14 * reach, 0.9 * thick),
                (0.45 * blade, 0.18 * reach, 0.6 * thick),
                (0.7 * blade, 0.62 * flare, 0.36 * thick),
                (0.84 * blade, 0.86 * flare, 0.2 * thick)]
        edge = [(0.82 * blade, 0.85 * flare, 0.19 * thick), (blade, flare, 0.01 * thick)]
        for name, part, paint in (("head", rows, head_color), ("edge", edge, edge_color)):
            add_loft(item, name + number, [_axe_row(x, side, *row, thick) for row in part], paint,
                     smooth=40)
    fit_parts(item, width=length)


def _axe_section(x, y, wide, high, z):
    angles = [2 * math.pi * k / 20 for k in range(20)]
    return [(x, y + wide * math.cos(a), z + high * math.sin(a)) for a in angles]


def _axe_row(x, side, out, half, high, z):
    """Across the head at a distance from the eye; farther out the row bows more."""
    steps = [k / 5 - 1 for k in range(11)]
    over = [(x + s * half, -side * out * (1 - 0.12 * s * s), z + high) for s in steps]
    return over + [(px, py, z - high) for px, py, _ in reversed(over)]
