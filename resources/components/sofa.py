"""{
  "summary": "upholstered sofa with arms and cushions",
  "category": "furniture",
  "size": "furniture",
  "synonyms": ["couch", "settee", "loveseat", "three-seater", "two-seater", "divan"],
  "kind_of": ["seat", "furniture"],
  "not_for": ["armchair", "bench", "bed"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 1.9, "min": 0.6, "max": 4.0, "axis": "x", "words": ["wide", "long"]},
    "depth": {"type": "length", "default": 0.9, "min": 0.4, "max": 1.6, "axis": "y", "words": ["deep"]},
    "height": {"type": "length", "default": 0.85, "min": 0.4, "max": 1.6, "axis": "z", "words": ["tall", "high"]},
    "seats": {"type": "count", "default": 3, "min": 1, "max": 5, "words": ["seater", "seat cushions", "cushions"]},
    "legs": {"type": "count", "default": 4, "min": 4, "max": 8},
    "arms": {"type": "switch", "default": true, "words": ["armrests", "armrest"]},
    "pillows": {"type": "count", "default": 2, "min": 0, "max": 4, "words": ["throw pillows"]},
    "color": {"type": "color", "default": "FABRIC"},
    "cushion_color": {"type": "color", "default": "color", "words": ["seat"]},
    "pillow_color": {"type": "color", "default": "ORANGE"},
    "leg_color": {"type": "color", "default": "DARK_WOOD"}
  },
  "parts": ["base", "back", "arm", "seat", "back_cushion", "pillow", "leg"],
  "ports": ["top", "below"],
  "examples": [
    ["a blue sofa with yellow pillows", "sofa = sofa(color=blue, pillow_color=yellow)"],
    ["a two-seater leather couch", "couch = sofa(seats=2, width=1.5, color=leather)"]
  ]
}"""


def sofa(item, width=1.9, depth=0.9, height=0.85, seats=3, legs=4, arms=True, pillows=2,
         color=FABRIC, cushion_color=None, pillow_color=ORANGE, leg_color=DARK_WOOD):
    foot = 0.13 * height
    arm = min(0.2 * height, 0.16 * width) if arms else 0.0
    soft = 0.05 * min(depth, height)
    _sofa_legs(item, legs, width, depth, foot, leg_color)
    add_box(item, "base", (width - 0.4 * arm, depth - 0.1 * arm, 0.24 * height), color,
            at=(0, 0, foot), bevel=0.5 * soft)
    add_box(item, "back", (width - arm, 0.2 * depth, height - foot - 0.05 * height), color,
            at=(0, 0.4 * depth, foot + 0.05 * height), bevel=soft)
    if arms:
        for k, side in enumerate((-1, 1), 1):
            add_box(item, f"arm_{k}", (arm, depth, 0.7 * height - foot), color,
                    at=(side * (width - arm) / 2, 0, foot), bevel=0.35 * arm)
    _sofa_cushions(item, seats, width - 2 * arm, depth, height, soft, cushion_color or color)
    _sofa_pillows(item, pillows, width - 2 * arm, depth, height, pillow_color)
    item.port("top", (0, -0.14 * depth, 0.52 * height), (0.96 * (width - 2 * arm), 0.6 * depth))
    item.port("below", (0, 0, 0), (0.9 * width, 0.8 * depth, foot))


def _sofa_legs(item, legs, width, depth, foot, color):
    front = (legs + 1) // 2
    thick = min(0.3 * foot, 0.03 * width)
    reach = depth / 2 - 1.5 * thick
    number = 0
    for row, y in ((front, -reach), (legs - front, reach)):
        for k in range(row):
            number += 1
            add_cylinder(item, f"leg_{number}", 0.6 * thick, 1.1 * foot, color, sides=20,
                         at=((k / (row - 1) - 0.5) * 0.9 * width, y, 0), top_radius=thick)


def _sofa_cushions(item, seats, inner, depth, height, soft, color):
    each = inner / seats
    lean = min(12, math.degrees(math.atan(0.3 * depth / height)))
    for k in range(seats):
        x = (k + 0.5) * each - inner / 2
        add_box(item, f"seat_{k + 1}", (each, 0.76 * depth, 0.19 * height), color,
                at=(x, -0.115 * depth, 0.33 * height), bevel=1.2 * soft)
        add_box(item, f"back_cushion_{k + 1}", (each, 0.2 * depth, 0.45 * height), color,
                at=(x, 0.19 * depth, 0.49 * height), turn=(-lean, 0, 0), bevel=1.6 * soft)


def _sofa_pillows(item, pillows, inner, depth, height, color):
    side = min(0.42 * height, 0.7 * inner, 0.5 * depth)
    for k in range(pillows):
        end = -1 if k % 2 == 0 else 1
        x = end * max(0.5 * inner - 0.6 * side - (k // 2) * 0.7 * side, 0)
        add_box(item, f"pillow_{k + 1}", (side, 0.3 * side, side), color,
                at=(x, (0.02 - 0.08 * (k // 2)) * depth, 0.5 * height), turn=(-16, 0, -14 * end),
                bevel=0.14 * side)
