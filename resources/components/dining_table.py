"""{
  "summary": "dining table, rectangular, round or oval",
  "category": "furniture",
  "size": "furniture",
  "synonyms": ["kitchen table", "dinner table", "round table", "conference table", "wooden table"],
  "kind_of": ["table", "furniture"],
  "not_for": ["coffee table", "desk", "pool table", "tennis table", "bedside table"],
  "front": false,
  "parameters": {
    "width": {"type": "length", "default": 1.6, "min": 0.3, "max": 4.0, "axis": "x", "words": ["wide", "long", "across", "diameter"]},
    "depth": {"type": "length", "default": 0.9, "min": 0.3, "max": 2.5, "words": ["deep"]},
    "height": {"type": "length", "default": 0.75, "min": 0.25, "max": 1.3, "axis": "z", "words": ["tall", "high"]},
    "shape": {"type": "choice", "default": "rectangular", "choices": ["rectangular", "round", "oval", "square"], "words": ["circular"]},
    "legs": {"type": "count", "default": 4, "min": 1, "max": 6},
    "tablecloth": {"type": "switch", "default": false, "words": ["cloth", "table cloth"]},
    "color": {"type": "color", "default": "WOOD"},
    "top_color": {"type": "color", "default": "color"},
    "leg_color": {"type": "color", "default": "color"},
    "tablecloth_color": {"type": "color", "default": "WHITE"}
  },
  "parts": ["top", "apron", "leg", "foot", "tablecloth"],
  "ports": ["top", "below"],
  "examples": [
    ["a round table with three legs", "table = dining_table(shape=round, width=1.1, legs=3)"],
    ["a long wooden dining table with a white top and six legs", "table = dining_table(width=2.4, legs=6, top_color=white)"],
    ["a pedestal table 80 cm across", "table = dining_table(shape=round, width=80*cm, legs=1)"]
  ]
}"""


def dining_table(item, width=1.6, depth=0.9, height=0.75, shape="rectangular", legs=4,
                 tablecloth=False, color=WOOD, top_color=None, leg_color=None,
                 tablecloth_color=WHITE):
    if shape in ("round", "square"):
        depth = width
    small = min(width, depth)
    slab = min(0.045 * small, 0.06 * height)
    top = height
    if tablecloth:
        top -= 0.2 * slab
        add_board(item, "tablecloth", shape, (width, depth, 0.5 * slab), tablecloth_color,
                  at=(0, 0, top - 0.3 * slab), bevel=0.15 * slab)
        width, depth = 0.995 * width, 0.995 * depth
    add_board(item, "top", shape, (width, depth, slab), top_color or color,
              at=(0, 0, top - slab), bevel=0.3 * slab)
    leg_color = leg_color or color
    under = top - slab
    thick = 0.08 * min(small, 1.2 * height)
    if legs > 1:
        add_board(item, "apron", shape, (width - 2.5 * thick, depth - 2.5 * thick, 0.07 * height),
                  leg_color, at=(0, 0, under - 0.065 * height))
    _dining_table_legs(item, shape, legs, width, depth, under + 0.3 * slab, thick, leg_color)
    item.port("top", (0, 0, height), (0.7 * width, 0.7 * depth) if shape in ("round", "oval")
              else (0.96 * width, 0.96 * depth))
    item.port("below", (0, 0, 0), (0.8 * width, 0.8 * depth, under - 0.07 * height))


def _dining_table_legs(item, shape, legs, width, depth, rise, thick, color):
    if legs == 1:
        small = min(width, depth)
        add_cylinder(item, "foot", 0.3 * small, 0.5 * thick, color, bevel=0.2 * thick)
        add_lathe(item, "leg", [(0, 0.3 * thick), (0.15 * small, 0.3 * thick),
                                (0.8 * thick, 0.15 * rise), (0.6 * thick, 0.5 * rise),
                                (0.8 * thick, 0.9 * rise), (0.13 * small, rise), (0, rise)], color)
        return
    x, y = width / 2 - 0.9 * thick, depth / 2 - 0.9 * thick
    if shape in ("round", "oval"):
        turns = [2 * math.pi * (k + 0.5) / legs - math.pi / 2 for k in range(legs)]
        spots = [((x - thick) * math.cos(a), (y - thick) * math.sin(a)) for a in turns]
    else:
        corners = [(-x, -y), (x, -y), (x, y), (-x, y)]
        spots = {2: [(-x, 0), (x, 0)], 3: [(-x, -y), (x, -y), (0, y)], 4: corners,
                 5: corners + [(0, 0)], 6: corners + [(0, -y), (0, y)]}[legs]
    for k, (foot_x, foot_y) in enumerate(spots, 1):
        if shape in ("round", "oval"):
            add_cylinder(item, f"leg_{k}", 0.32 * thick, rise, color, at=(foot_x, foot_y, 0),
                         top_radius=0.5 * thick, sides=24)
        else:
            deep = 0.7 * depth if legs == 2 else thick
            add_box(item, f"leg_{k}", (thick, deep, rise), color, at=(foot_x, foot_y, 0),
                    bevel=0.12 * thick)
