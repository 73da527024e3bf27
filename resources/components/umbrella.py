"""{
  "summary": "umbrella, open or closed",
  "category": "home",
  "size": "furniture",
  "synonyms": ["brolly", "open umbrella", "rain umbrella", "sunshade", "parasol", "beach umbrella"],
  "kind_of": ["accessory", "rain gear"],
  "not_for": ["mushroom", "tent"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.9, "min": 0.2, "max": 3.0, "axis": "z", "words": ["tall", "high", "long"]},
    "diameter": {"type": "length", "default": 1.0, "min": 0.2, "max": 4.0, "words": ["wide", "across"]},
    "open": {"type": "switch", "default": true, "words": ["opened", "unfolded"]},
    "panels": {"type": "count", "default": 8, "min": 6, "max": 12, "words": ["ribs", "segments"]},
    "color": {"type": "color", "default": "RED", "words": ["canopy"]},
    "second_color": {"type": "color", "default": "color", "words": ["striped", "panels"]},
    "shaft_color": {"type": "color", "default": "STEEL"},
    "handle_color": {"type": "color", "default": "WOOD"}
  },
  "parts": ["panel", "canopy", "strap", "shaft", "handle", "tip", "rib", "strut", "runner"],
  "ports": [],
  "examples": [
    ["a red and white umbrella", "umbrella = umbrella(color=red, second_color=white)"],
    ["a closed black umbrella", "umbrella = umbrella(open=off, color=black)"]
  ]
}"""


def umbrella(item, height=0.9, diameter=1.0, open=True, panels=8, color=RED, second_color=None,
             shaft_color=STEEL, handle_color=WOOD):
    bar = 0.007 * height
    second_color = second_color or color
    if not open:
        _umbrella_closed(item, height, bar, color, second_color, shaft_color, handle_color)
        return
    radius = diameter / 2
    top = 0.94 * height
    rise = min(0.55 * radius, 0.6 * height)
    for k in range(panels):
        _umbrella_panel(item, k, panels, radius, rise, top, color if k % 2 == 0 else second_color)
    add_cylinder(item, "tip", bar, 0.07 * height, shaft_color, at=(0, 0, 0.93 * height),
                 top_radius=0.4 * bar, sides=16)
    add_cylinder(item, "shaft", bar, top - 0.15 * height, shaft_color, at=(0, 0, 0.16 * height),
                 sides=16)
    _umbrella_handle(item, height, bar, handle_color, up=False)
    runner = max(top - 0.9 * rise, 0.2 * height)
    add_cylinder(item, "runner", 2 * bar, 0.04 * height, shaft_color, at=(0, 0, runner), sides=16)
    for k in range(panels):
        angle = 2 * math.pi * k / panels
        out = Vector((math.cos(angle), math.sin(angle), 0))
        # As straight as the panels between their rows, and with its upper half in them.
        sunk = 0.45 * bar + 0.003 * radius
        bow = [step / 8 * radius * out + Vector((0, 0, _umbrella_dome(step / 8, rise, top) - sunk))
               for step in range(9)]
        add_pipe(item, f"rib_{k + 1}", bow, 0.45 * bar, shaft_color, rounded=False, sides=6)
        add_pipe(item, f"strut_{k + 1}", [Vector((0, 0, runner + 0.02 * height)), bow[4]],
                 0.4 * bar, shaft_color, sides=6)


def _umbrella_dome(share, rise, top):
    return top - rise * (1 - math.cos(share * math.pi / 2.1)) / (1 - math.cos(math.pi / 2.1))


def _umbrella_panel(item, k, panels, radius, rise, top, color):
    """A gore between two ribs: lower in its middle, its hem drawn in between the ribs."""
    steps, columns, thick = 8, 8, 0.006 * radius
    bm = bmesh.new()
    layers = []
    for drop in (0.0, thick):
        rows = [[bm.verts.new((0, 0, top - drop))]]
        for i in range(1, steps + 1):
            share = i / steps
            row = []
            for j in range(columns + 1):
                sag = 1 - (2 * j / columns - 1) ** 2
                angle = 2 * math.pi * (k + j / columns) / panels
                reach = radius * share * (1 - 0.07 * sag * share)
                z = _umbrella_dome(share, rise,
                                   top) - 0.02 * radius * sag * math.sin(math.pi * share)
                row.append(bm.verts.new((reach * math.cos(angle), reach * math.sin(angle),
                                         z - drop)))
            rows.append(row)
        layers.append(rows)
    outer, inner = layers
    for rows in layers:
        for j in range(columns):
            bm.faces.new((rows[0][0], rows[1][j], rows[1][j + 1]))
            for low, high in zip(rows[1:], rows[2:]):
                bm.faces.new((low[j], high[j], high[j + 1], low[j + 1]))
    for j in range(columns):
        bm.faces.new((outer[-1][j], outer[-1][j + 1], inner[-1][j + 1], inner[-1][j]))
    for side in (0, -1):
        for a, b in zip(range(steps), range(1, steps + 1)):
            bm.faces.new((outer[a][side], outer[b][side], inner[b][side], inner[a][side]))
    add_part(item, f"panel_{k + 1}", bm, color, smooth=60)


def _umbrella_handle(item, height, bar, color, up):
    """A crook: at the foot of an open umbrella, at the head of a closed one."""
    grip, bend = 2 * bar, 0.05 * height
    hook = [(bend * (1 - math.cos(a)), 0, -bend * math.sin(a))
            for a in (math.pi * k / 12 for k in range(13))]
    way = [(0, 0, 0.14 * height), *hook, (2 * bend, 0, 0.02 * height)]
    base = bend + grip
    sign, foot = (-1, height - base) if up else (1, base)
    add_pipe(item, "handle", [(x, y, foot + sign * z) for x, y, z in way], grip, color,
             rounded=False,
             sides=16)


def _umbrella_closed(item, height, bar, color, second_color, shaft_color, handle_color):
    add_cylinder(item, "tip", 0.5 * bar, 0.08 * height, shaft_color, top_radius=bar, sides=16)
    add_cylinder(item, "shaft", bar, 0.8 * height, shaft_color, at=(0, 0, 0.07 * height), sides=16)
    low, high, wide = 0.06 * height, 0.76 * height, 0.045 * height
    shape = [(0.25, 0.0), (0.5, 0.12), (0.8, 0.4), (1.0, 0.75), (0.95, 0.9), (0.7, 1.0)]
    way = smooth_way([Vector((r * wide, low + z * (high - low), 0)) for r, z in shape], steps=3)
    canopy = add_lathe(item, "canopy", [(0, low), *[(p.x, p.y) for p in way], (0, high)], color,
                       sides=48, smooth=60)
    for vert in canopy.data.vertices:
        angle = math.atan2(vert.co.y, vert.co.x) + 6 * vert.co.z / height
        share = 1 - 0.16 * math.cos(4 * angle) ** 2
        vert.co.x, vert.co.y = share * vert.co.x, share * vert.co.y
    add_lathe(item, "strap", [(0.7 * wide, 0.57 * height), (1.02 * wide, 0.57 * height),
                              (1.02 * wide, 0.6 * height), (0.7 * wide, 0.6 * height)],
              second_color)
    _umbrella_handle(item, height, bar, handle_color, up=True)
