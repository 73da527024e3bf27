"""{
  "summary": "cabinet with doors and drawers",
  "category": "furniture",
  "size": "furniture",
  "synonyms": ["cupboard", "sideboard", "filing cabinet", "kitchen cabinet", "credenza", "counter", "bar counter", "kitchen counter"],
  "kind_of": ["furniture", "storage", "container"],
  "not_for": ["bookshelf", "desk", "refrigerator", "wardrobe", "chest of drawers", "nightstand"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.9, "min": 0.25, "max": 3.0, "axis": "x", "words": ["wide", "long"]},
    "depth": {"type": "length", "default": 0.45, "min": 0.2, "max": 1.0, "axis": "y", "words": ["deep"]},
    "height": {"type": "length", "default": 0.9, "min": 0.3, "max": 2.6, "axis": "z", "words": ["tall", "high"]},
    "doors": {"type": "count", "default": 2, "min": 0, "max": 4},
    "drawers": {"type": "count", "default": 2, "min": 0, "max": 8},
    "legs": {"type": "switch", "default": true, "words": ["feet"]},
    "handles": {"type": "switch", "default": true, "words": ["knobs"]},
    "color": {"type": "color", "default": "WOOD"},
    "top_color": {"type": "color", "default": "color"},
    "door_color": {"type": "color", "default": "color"},
    "drawer_color": {"type": "color", "default": "color"},
    "handle_color": {"type": "color", "default": "BRASS", "words": ["knob", "handle"]},
    "leg_color": {"type": "color", "default": "color"}
  },
  "parts": ["body", "top", "door", "panel", "drawer", "handle", "handle_door", "leg"],
  "ports": ["top"],
  "examples": [
    ["a white kitchen cabinet with two doors", "cabinet = cabinet(drawers=0, color=white)"],
    ["a long sideboard with four doors", "sideboard = cabinet(width=1.8, height=0.8, doors=4)"]
  ]
}"""


def cabinet(item, width=0.9, depth=0.45, height=0.9, doors=2, drawers=2, legs=True, handles=True,
            color=WOOD, top_color=None, door_color=None, drawer_color=None, handle_color=BRASS,
            leg_color=None):
    unit = 0.04 * min(width, height, 2 * depth)
    foot = 3 * unit if legs else 0.0
    under = height - unit
    add_box(item, "top", (width, depth, unit), top_color or color, at=(0, 0, under),
            bevel=0.25 * unit)
    add_box(item, "body", (width - unit, depth - 1.6 * unit, under - foot + 0.2 * unit), color,
            at=(0, 0.3 * unit, foot), bevel=0.15 * unit)
    if legs:
        for k, (x, y) in enumerate(((-1, -1), (1, -1), (1, 1), (-1, 1)), 1):
            add_cylinder(item, f"leg_{k}", 0.5 * unit, foot + 0.3 * unit, leg_color or color,
                         at=(x * (width / 2 - 2 * unit), y * (depth / 2 - 2.4 * unit), 0),
                         top_radius=0.9 * unit, sides=20)
    # Fronts fill the body's face: drawers above doors, or the whole of it.
    front = -depth / 2 + 1.1 * unit
    room = (width - 1.6 * unit, under - foot - 0.4 * unit)
    base = foot + 0.2 * unit
    columns = 1 if doors == 0 or drawers == 1 else 2
    rows = -(-drawers // columns)
    share = 0.0 if drawers == 0 else 1.0 if doors == 0 else min(0.25 * rows, 0.6)
    if doors > 0:  # However tall it is, its drawers stay wider than high.
        share = min(share, 0.55 * rows * room[0] / columns / room[1])
    for k in range(drawers):
        last = drawers % columns if k // columns == rows - 1 else 0
        across = last or columns
        high = share * room[1] / rows
        spot = ((k % columns + 0.5) / across - 0.5) * room[0]
        z = base + room[1] - (k // columns + 1) * high
        _cabinet_drawer(item, f"_{k + 1}" if drawers > 1 else "", room[0] / across - 0.5 * unit,
                        high - 0.5 * unit, (spot, front, z + 0.25 * unit), unit,
                        drawer_color or color, handle_color if handles else None)
    for k in range(doors):
        spot = ((k + 0.5) / doors - 0.5) * room[0]
        grip = 1 if doors == 1 or k % 2 == 0 else -1
        _cabinet_door(item, f"_{k + 1}" if doors > 1 else "", room[0] / doors - 0.5 * unit,
                      (1 - share) * room[1] - 0.5 * unit, (spot, front, base + 0.25 * unit), unit,
                      grip, door_color or color, handle_color if handles else None)
    item.port("top", (0, 0, height), (0.95 * width, 0.95 * depth))


def _cabinet_drawer(item, number, wide, high, at, unit, color, handle_color):
    add_box(item, f"drawer{number}", (wide, unit, high), color, at=at, bevel=0.2 * unit)
    if handle_color:
        add_sphere(item, f"handle{number}", min(0.5 * unit, 0.3 * high), handle_color,
                   at=(at[0], at[1] - 0.7 * unit, at[2] + 0.5 * high))


def _cabinet_door(item, number, wide, high, at, unit, grip, color, handle_color):
    x, y, z = at
    add_box(item, f"door{number}", (wide, unit, high), color, at=at, bevel=0.2 * unit)
    border = 0.14 * min(wide, high)
    add_box(item, f"panel{number}", (wide - 2 * border, 0.3 * unit, high - 2 * border), color,
            at=(x, y - 0.55 * unit, z + border), bevel=0.1 * unit)
    if handle_color:
        reach = min(2.5 * unit, 0.3 * high)
        side, face, middle = x + grip * (wide - border) / 2, y - 0.5 * unit, z + 0.55 * high
        add_pipe(item, f"handle_door{number}",
                 [(side, face + 0.1 * unit, middle - reach),
                  (side, face - 0.35 * unit, middle - reach),
                  (side, face - 0.4 * unit, middle), (side, face - 0.35 * unit, middle + reach),
                  (side, face + 0.1 * unit, middle + reach)], 0.12 * unit, handle_color, sides=8)
