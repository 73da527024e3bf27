"""{
  "summary": "skateboard with deck, trucks and four wheels",
  "category": "vehicles",
  "size": "tabletop",
  "synonyms": ["skate board", "longboard"],
  "kind_of": ["vehicle", "sports equipment"],
  "not_for": ["snowboard", "scooter", "surfboard"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.8, "min": 0.08, "max": 1.6, "axis": "x", "words": ["long"]},
    "grip_tape": {"type": "switch", "default": true, "words": ["grip tape"]},
    "stripe": {"type": "switch", "default": false, "words": ["stripe"]},
    "color": {"type": "color", "default": "RED", "words": ["deck"]},
    "wheel_color": {"type": "color", "default": "CREAM"},
    "truck_color": {"type": "color", "default": "SILVER"},
    "tape_color": {"type": "color", "default": "BLACK"}
  },
  "parts": ["deck", "tape", "truck", "axle", "wheel", "bearing", "bolts", "stripe"],
  "ports": ["top"],
  "examples": [
    ["a skateboard", "skateboard = skateboard()"],
    ["a blue skateboard with yellow wheels", "board = skateboard(color=blue, wheel_color=yellow)"]
  ]
}"""


def skateboard(item, length=0.8, grip_tape=True, stripe=False, color=RED, wheel_color=CREAM,
               truck_color=SILVER, tape_color=BLACK):
    l = length
    wide = 0.25 * l
    wheel = 0.035 * l
    top = 0.115 * l
    lift = lambda x: 0.5 * max(0.0, abs(x) - 0.33 * l) ** 2 / (0.17 * l) * 1.4
    sheets = [("deck", 1.0, 0.016 * l, top, color)]
    if grip_tape:
        sheets.append(("tape", 0.97, 0.003 * l, top + 0.0155 * l, tape_color))
    for name, share, thick, z, shade in sheets:
        _skateboard_sheet(item, name, share * l, share * wide, thick, z, shade, lift)
    if stripe:
        add_box(item, "stripe", (0.5 * l, 0.03 * l, 0.004 * l), WHITE, at=(0, 0, top + 0.0165 * l))
    for k, side in enumerate((-1, 1)):
        x = side * 0.3 * l
        add_plate(item, f"truck_{k + 1}", rounded_outline(0.1 * l, 0.09 * l, 0.02 * l), 0.02 * l,
                  truck_color, at=(x, 0, top - 0.019 * l), bevel=0.004 * l)
        add_cylinder(item, f"truck_{k + 3}", 0.022 * l, 0.07 * l, truck_color,
                     at=(x, 0, wheel - 0.005 * l), top_radius=0.035 * l, sides=28)
        add_cylinder(item, f"axle_{k + 1}", 0.014 * l, 0.9 * wide, truck_color,
                     at=(x, 0.45 * wide, wheel), turn=(90, 0, 0), sides=20)
        for j, edge in enumerate((-1, 1)):
            number = 2 * k + j + 1
            add_cylinder(item, f"wheel_{number}", wheel, 0.05 * l, wheel_color, bevel=0.012 * l,
                         sides=32, at=(x, edge * 0.4 * wide + 0.025 * l, wheel), turn=(90, 0, 0))
            add_cylinder(item, f"bearing_{number}", 0.4 * wheel, 0.054 * l, truck_color, sides=20,
                         at=(x, edge * 0.4 * wide + 0.027 * l, wheel), turn=(90, 0, 0))
        _skateboard_boxes(item, f"bolts_{k + 1}", [((0.008 * l, 0.008 * l, 0.004 * l),
                                                    (x + a * 0.025 * l, b * 0.03 * l,
                                                     top + (0.0185 if grip_tape else 0.0165) * l))
                                                   for a in (-1, 1) for b in (-1, 1)], truck_color)
    item.port("top", (0, 0, top + 0.018 * l), (0.6 * l, 0.8 * wide))


def _skateboard_sheet(item, name, length, wide, thick, z, color, lift):
    """A sheet with round ends, cut in strips so that the ends can rise."""
    bm = bmesh.new()
    rows = []
    count = 40
    for k in range(count + 1):
        x = (0.5 - 0.5 * math.cos(math.pi * k / count)) * length - length / 2
        over = max(0.0, abs(x) - (length / 2 - wide / 2))
        half = math.sqrt(max((wide / 2) ** 2 - over ** 2, (0.04 * wide) ** 2))
        height = z + lift(x)
        rows.append([bm.verts.new((x, y, height + up)) for y, up in
                     ((-half, 0), (half, 0), (half, thick), (-half, thick))])
    bm.faces.new(rows[0])
    bm.faces.new(rows[-1])
    for low, high in zip(rows, rows[1:]):
        for k in range(4):
            bm.faces.new((low[k], low[(k + 1) % 4], high[(k + 1) % 4], high[k]))
    return add_part(item, name, bm, color, smooth=50)


def _skateboard_boxes(item, name, boxes, color):
    """One part of many boxes, each (size, centre)."""
    bm = bmesh.new()
    for size, centre in boxes:
        bmesh.ops.create_cube(bm, size=1, matrix=Matrix.Translation(centre)
                              @ Matrix.Diagonal((*size, 1)))
    return add_part(item, name, bm, color)
