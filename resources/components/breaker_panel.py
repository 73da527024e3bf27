"""{
  "summary": "electrical panel: box with door, main breaker and rows of breakers",
  "category": "electronics",
  "size": "tabletop",
  "synonyms": [
    "circuit breaker panel", "circuit breaker box", "fuse box", "breaker box", "electrical panel",
    "distribution board", "power distribution panel", "electric panel"],
  "kind_of": ["electrical device", "switchgear", "panel"],
  "not_for": ["circuit breaker", "control panel"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.55, "min": 0.2, "max": 2.0, "axis": "z", "words": ["tall", "high"]},
    "width": {"type": "length", "default": 0.36, "min": 0.15, "max": 1.2, "words": ["wide"]},
    "switches": {"type": "count", "default": 12, "min": 1, "max": 40, "words": ["switch", "breaker"]},
    "columns": {"type": "count", "default": 2, "min": 1, "max": 3, "words": ["column"]},
    "main": {"type": "switch", "default": true, "words": ["main breaker", "main switch"]},
    "door": {"type": "switch", "default": true},
    "opened": {"type": "angle", "default": 110, "min": 0, "max": 170, "words": ["open"]},
    "labels": {"type": "switch", "default": true, "words": ["label"]},
    "color": {"type": "color", "default": "LIGHT_GREY"},
    "panel_color": {"type": "color", "default": "DARK_GREY"},
    "switch_color": {"type": "color", "default": "BLACK"},
    "main_color": {"type": "color", "default": "RED"},
    "door_color": {"type": "color", "default": "color"}
  },
  "parts": ["box", "panel", "breaker", "switch", "main", "main_switch", "label", "door", "latch", "hinge"],
  "ports": ["top"],
  "examples": [
    ["a circuit breaker panel with a main breaker and ten switches", "panel = breaker_panel(switches=10)"],
    ["a closed grey fuse box", "box = breaker_panel(color=grey, opened=0)"]
  ]
}"""


def breaker_panel(item, height=0.55, width=0.36, switches=12, columns=2, main=True, door=True,
                  opened=110, labels=True, color=LIGHT_GREY, panel_color=DARK_GREY,
                  switch_color=BLACK, main_color=RED, door_color=None):
    deep = 0.2 * height
    wall = 0.02 * height
    columns = min(columns, switches)
    box = add_box(item, "box", (width, deep, height), color, bevel=0.01 * height)
    hollow = add_box(item, "hollow", (width - 2 * wall, deep, height - 2 * wall), color,
                     at=(0, -0.35 * deep, wall))
    cut(box, hollow)
    face = -0.05 * deep
    add_box(item, "panel", (width - 1.9 * wall, 0.2 * deep, height - 1.9 * wall), panel_color,
            at=(0, face + 0.1 * deep, 0.95 * wall))
    rows = math.ceil(switches / columns)
    room = height * (0.7 if main else 0.86)
    step = min(room / rows, 0.12 * height)
    wide = 0.72 * width / columns
    top = height * (0.78 if main else 0.93)
    for k in range(switches):
        row, column = divmod(k, columns)
        x = (column - (columns - 1) / 2) * 0.86 * width / columns
        z = top - (row + 1) * step
        add_box(item, f"breaker_{k + 1}", (wide, 0.24 * deep, 0.82 * step), BLACK,
                at=(x, face - 0.08 * deep, z), bevel=min(0.02 * deep, 0.1 * step))
        add_box(item, f"switch_{k + 1}", (0.3 * wide, 0.2 * deep, 0.36 * step), WHITE
                if switch_color == BLACK else switch_color,
                at=(x + (0.12 if column % 2 else -0.12) * wide, face - 0.24 * deep,
                    z + 0.23 * step), bevel=min(0.02 * deep, 0.08 * step))
        if labels:
            add_box(item, f"label_{k + 1}", (0.22 * wide, 0.02 * deep, 0.4 * step), PAPER,
                    at=(x + (-0.3 if column % 2 else 0.3) * wide, face - 0.2 * deep,
                        z + 0.21 * step))
    if main:
        add_box(item, "main", (0.4 * width, 0.26 * deep, 0.12 * height), BLACK,
                at=(0, face - 0.1 * deep, 0.81 * height), bevel=0.02 * deep)
        add_box(item, "main_switch", (0.12 * width, 0.2 * deep, 0.05 * height), main_color,
                at=(0, face - 0.26 * deep, 0.845 * height), bevel=0.03 * deep)
    if door:
        turn = Matrix.Rotation(math.radians(-opened), 3, 'Z')
        thick = 0.08 * deep
        hinge = Vector((-width / 2 + thick, -deep / 2 - thick, 0))
        place = lambda x, y, z: hinge + turn @ Vector((x, y, z))
        add_box(item, "door", (width - thick, thick, height), door_color or color,
                bevel=0.3 * thick, at=place(width / 2 - thick / 2, 0, 0), turn=(0, 0, -opened))
        add_box(item, "latch", (0.04 * width, 2.5 * thick, 0.12 * height), BLACK, bevel=0.4 * thick,
                at=place(0.92 * width - thick, -thick, 0.44 * height), turn=(0, 0, -opened))
        for k in range(2):
            add_cylinder(item, f"hinge_{k + 1}", 0.9 * thick, 0.14 * height, color, sides=20,
                         at=(hinge.x, hinge.y + 0.4 * thick, (0.12 + 0.62 * k) * height))
    item.port("top", (0, 0, height), (width, deep))
