"""{
  "summary": "computer mouse with buttons and wheel",
  "category": "electronics",
  "size": "tiny",
  "synonyms": ["mouse", "pc mouse", "wireless mouse", "optical mouse"],
  "kind_of": ["computer accessory", "input device", "electronic device"],
  "not_for": ["mouse animal", "mouse pad"],
  "front": true,
  "parameters": {
    "length": {"type": "length", "default": 0.115, "min": 0.05, "max": 0.4, "words": ["long"]},
    "wheel": {"type": "switch", "default": true, "words": ["wheel", "scroll wheel"]},
    "cord": {"type": "switch", "default": false, "words": ["cable", "wire"]},
    "color": {"type": "color", "default": "DARK_GREY"},
    "button_color": {"type": "color", "default": "color"},
    "wheel_color": {"type": "color", "default": "LIGHT_GREY"}
  },
  "parts": ["body", "button", "wheel", "base", "cord"],
  "ports": [],
  "examples": [
    ["a computer mouse", "computer_mouse = computer_mouse()"],
    ["a white mouse", "mouse = computer_mouse(color=white)"]
  ]
}"""


def computer_mouse(item, length=0.115, wheel=True, cord=False, color=DARK_GREY, button_color=None,
                   wheel_color=LIGHT_GREY):
    l = length
    shape = lambda y: 0.28 * l * (1 - 0.12 * math.cos(2 * math.pi * (y / l))) * math.sqrt(
        max(0.0, 1 - (2 * y / l) ** 4))
    high = lambda y: 0.33 * l * max(0.0, 1 - (2 * (y - 0.06 * l) / (1.15 * l)) ** 2) ** 0.6
    _computer_mouse_shell(item, "body", l, shape, high, -0.5, 0.5, 0, color)
    add_plate(item, "base", rounded_outline(0.5 * l, 0.9 * l, 0.22 * l), 0.03 * l, BLACK)
    for k, side in enumerate((-1, 1)):
        _computer_mouse_shell(item, f"button_{k + 1}", l, shape, high, -0.46, -0.04, side,
                              button_color or color)
    if wheel:
        y = -0.28 * l
        add_cylinder(item, "wheel", 0.08 * l, 0.05 * l, wheel_color, bevel=0.012 * l, sides=28,
                     at=(-0.025 * l, y, high(y) - 0.03 * l), turn=(0, 90, 0))
    if cord:
        add_pipe(item, "cord", [(0, -0.46 * l, 0.05 * l), (0, -0.7 * l, 0.028 * l),
                                (0.3 * l, -1.2 * l, 0.021 * l), (0.1 * l, -1.8 * l, 0.02 * l)],
                 0.02 * l, BLACK)


def _computer_mouse_shell(item, name, length, wide, high, start, end, side, color):
    """A dome over the stretch start..end; with a side, the raised half of its front."""
    bm = bmesh.new()
    rows, columns = 14, 16
    lift = 0.012 * length if side else 0.0
    grid = []
    for k in range(rows + 1):
        y = (start + (end - start) * k / rows) * length * 0.998
        row = []
        for j in range(columns + 1):
            t = -1 + 2 * j / columns
            if side:
                t = side * (0.1 + 0.8 * j / columns)
            x = math.sin(t * math.pi / 2) * wide(y)
            z = 0.02 * length + high(y) * math.cos(t * math.pi / 2) ** 0.6 + lift
            row.append(bm.verts.new((x, y, z)))
        grid.append(row)
    faces = []
    for low, up in zip(grid, grid[1:]):
        for j in range(columns):
            faces.append(bm.faces.new((low[j], low[j + 1], up[j + 1], up[j])))
    under = [[bm.verts.new((v.co.x, v.co.y, v.co.z - 2 * lift if side else 0.01 * length))
              for v in row] for row in grid]
    for low, up in zip(under, under[1:]):
        for j in range(columns):
            bm.faces.new((up[j], up[j + 1], low[j + 1], low[j]))
    rim = ([(grid[0][j], under[0][j]) for j in range(columns + 1)]
           + [(grid[k][-1], under[k][-1]) for k in range(1, rows + 1)]
           + [(grid[-1][j], under[-1][j]) for j in range(columns - 1, -1, -1)]
           + [(grid[k][0], under[k][0]) for k in range(rows - 1, 0, -1)])
    for (a, b), (c, d) in zip(rim, rim[1:] + rim[:1]):
        bm.faces.new((a, c, d, b))
    return add_part(item, name, bm, color)
