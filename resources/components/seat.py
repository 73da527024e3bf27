"""{
  "summary": "something to sit on: seat, legs or base, back, arms, cushion",
  "category": "archetype",
  "size": "furniture",
  "synonyms": ["throne", "rocking chair", "pew", "high chair"],
  "kind_of": ["chair", "stool", "bench", "armchair", "lawn chair", "folding chair", "office chair", "dining chair", "wheelchair", "car seat", "garden chair", "lounge", "ottoman", "footstool", "rocker", "milking stool", "seating", "bar stool", "barstool"],
  "not_for": [],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.5, "min": 0.05, "max": 3, "axis": "x", "words": ["wide", "width"]},
    "depth": {"type": "length", "default": 0.5, "min": 0.05, "max": 2, "axis": "y", "words": ["deep", "depth"]},
    "height": {"type": "length", "default": 0.9, "min": 0.05, "max": 3, "axis": "z", "words": ["tall", "high", "height"]},
    "seat_height": {"type": "ratio", "default": 0.5, "min": 0.2, "max": 0.9, "words": ["seat height"]},
    "legs": {"type": "count", "default": 4, "min": 0, "max": 4, "words": ["legs", "legged"]},
    "back": {"type": "switch", "default": true, "words": ["back", "backrest"]},
    "slats": {"type": "count", "default": 0, "min": 0, "max": 8, "words": ["slats", "bars"]},
    "arms": {"type": "switch", "default": false, "words": ["arms", "armrests"]},
    "cushion": {"type": "switch", "default": false, "words": ["cushion", "padded", "upholstered"]},
    "rockers": {"type": "switch", "default": false, "words": ["rocking", "rockers"]},
    "footrest": {"type": "switch", "default": false, "words": ["footrest"]},
    "round": {"type": "switch", "default": false, "words": ["round"]},
    "color": {"type": "color", "default": "WOOD"},
    "leg_color": {"type": "color", "default": "color"},
    "back_color": {"type": "color", "default": "color"},
    "arm_color": {"type": "color", "default": "color"},
    "cushion_color": {"type": "color", "default": "RED"}
  },
  "parts": ["seat", "leg", "base", "pole", "back", "post", "slat", "arm", "arm_post", "cushion", "cushion_back", "rocker", "rocker_post", "footrest"],
  "ports": ["top", "below"],
  "examples": [
    ["a golden throne with a red cushion", "throne = seat(height=1.4, width=0.7, seat_height=0.35, arms=on, cushion=on, legs=0, color=gold)"],
    ["a wooden rocking chair", "rocking_chair = seat(rockers=on, arms=on, slats=5)"],
    ["a tall bar stool with a footrest", "bar_stool = seat(width=0.38, depth=0.38, height=0.75, seat_height=0.9, round=on, back=off, footrest=on)"]
  ]
}"""


def seat(item, width=0.5, depth=0.5, height=0.9, seat_height=0.5, legs=4, back=True, slats=0,
         arms=False, cushion=False, rockers=False, footrest=False, round=False, color=WOOD,
         leg_color=None, back_color=None, arm_color=None, cushion_color=RED):
    leg_color = leg_color or color
    unit = min(width, depth, height)
    thick, bar = 0.08 * unit, 0.05 * unit
    level = height * (seat_height if back else 1)
    pad = 0.12 * unit if cushion else 0
    top = level - pad if not back else level
    size = (width, depth)
    outline = round_outline(*size) if round else rounded_outline(*size, 0.08 * unit)
    add_plate(item, "seat", outline, thick, color, at=(0, 0, top - thick), bevel=0.3 * thick)
    _seat_legs(item, size, top - 0.95 * thick, legs, bar, round, rockers, footrest, leg_color)
    if cushion:
        outline = round_outline(0.9 * width, 0.9 * depth) if round else rounded_outline(
            0.88 * width, 0.84 * depth, 0.1 * unit)
        shift = 0 if round else -0.02 * depth
        add_plate(item, "cushion", outline, 0.12 * unit, cushion_color, at=(0, shift, top),
                  bevel=0.05 * unit)
    if back:
        _seat_back(item, width, depth, top, height, bar, slats, cushion, round, back_color or color,
                   cushion_color)
    if arms:
        _seat_arms(item, width, depth, top, height, bar, round, back, arm_color or color)
    fit_parts(item, width, depth, height)
    item.port("top", (0, -0.05 * depth, top + (0.12 * unit if cushion else 0)),
              (0.75 * width, 0.65 * depth))
    item.port("below", (0, 0, 0), (0.7 * width, 0.8 * depth, 0.8 * top))


def _seat_legs(item, size, top, legs, bar, round, rockers, footrest, color):
    width, depth = size
    inset = 0.24 if round else 0.1
    x, y = width / 2 - inset * width, depth / 2 - inset * depth
    lift = 2.4 * bar if rockers else 0
    if legs == 0:
        add_box(item, "base", (0.92 * width, 0.92 * depth, top), color, bevel=0.4 * bar)
    elif legs == 1:
        add_cylinder(item, "pole", 1.2 * bar, top, color, bevel=0.2 * bar, sides=28)
        reach = 0.42 * min(width, depth)
        add_lathe(item, "base", [(0, 0), (reach, 0), (reach, 0.5 * bar), (0.9 * reach, bar),
                                 (1.6 * bar, 2 * bar), (1.2 * bar, 3.2 * bar), (0, 3.2 * bar)],
                                 color)
    else:
        spots = {2: ((-x, 0), (x, 0)), 3: ((-x, -y), (x, -y), (0, y))}.get(legs,
                                                                           ((-x, -y), (x, -y),
                                                                            (x, y), (-x, y)))
        for k, (px, py) in enumerate(spots):
            spread = 1.0 if legs == 2 or rockers else 1.1
            end = (min(max(px * spread, bar - width / 2), width / 2 - bar),
                   min(max(py * spread, bar - depth / 2), depth / 2 - bar), lift + 0.8 * bar)
            if legs == 2:
                add_box(item, f"leg_{k + 1}", (2 * bar, 0.8 * depth, top), color, at=(px, py, 0),
                        bevel=0.3 * bar)
            else:
                add_limb(item, f"leg_{k + 1}", (px, py, top), end, 1.15 * bar, color, 0.8 * bar)
        if footrest and legs > 2:
            part = 0.3
            ring = [(px * (1.1 - 0.1 * part), py * (1.1 - 0.1 * part), top * part) for px,
                    py in spots]
            for k, start in enumerate(ring):
                add_limb(item, f"footrest_{k + 1}", start, ring[(k + 1) % len(ring)], 0.6 * bar,
                         color)
    if rockers:
        for k, side in enumerate((-1, 1)):
            way = [(side * x, t * 0.5 * depth * 0.97, bar + 2.2 * bar * t * t)
                   for t in (-1, -0.5, 0, 0.5, 1)]
            add_pipe(item, f"rocker_{k + 1}", way, bar, color)
            if legs < 3:
                add_box(item, f"rocker_post_{k + 1}", (2 * bar, 2 * bar, top - bar), color,
                        at=(side * x, 0, bar))


def _seat_back(item, width, depth, top, height, bar, slats, cushion, round, color, cushion_color):
    y = depth / 2 - 1.2 * bar
    rise = height - top
    wide = (0.62 if round else 0.9) * width
    if round:
        y -= 0.1 * depth
    if not slats:
        outline = [(px, pz + rise / 2) for px, pz in rounded_outline(wide, rise,
                                                                     0.15 * min(wide, rise))]
        outline = [point for point in outline if point[1] > 0.5 * rise]
        outline += [(-wide / 2, -0.4 * bar), (wide / 2, -0.4 * bar)]
        add_plate(item, "back", outline, 2 * bar, color, at=(0, y + 1.1 * bar, top),
                  turn=(90, 0, 0), bevel=0.5 * bar)
        if cushion:
            pad = rounded_outline(0.78 * wide, 0.62 * rise, 0.1 * min(wide, rise))
            add_plate(item, "cushion_back", [(px, pz + 0.52 * rise) for px, pz in pad], 1.6 * bar,
                      cushion_color,
                      at=(0, y - 0.6 * bar, top), turn=(90, 0, 0), bevel=0.7 * bar)
        return
    for k, side in enumerate((-1, 1)):
        add_limb(item, f"post_{k + 1}", (side * (wide / 2 - bar), y, top - bar),
                 (side * (wide / 2 - bar), y, height - 0.1 * rise),
                 bar, color, 0.9 * bar)
    add_plate(item, "back", rounded_outline(wide, 0.2 * rise, 0.08 * rise), 1.8 * bar, color,
              at=(0, y + 0.9 * bar, height - 0.1 * rise), turn=(90, 0, 0), bevel=0.4 * bar)
    for k in range(slats):
        x = (k + 1) / (slats + 1) * (wide - 2 * bar) - wide / 2 + bar
        add_limb(item, f"slat_{k + 1}", (x, y, top - bar), (x, y, height - 0.1 * rise), 0.5 * bar,
                 color)


def _seat_arms(item, width, depth, top, height, bar, round, back, color):
    # On a round seat they stand further in, where its rim is still below their posts.
    front = -0.4 * depth if round else -0.46 * depth
    rise = min(0.42 * (height - top), 0.45 * depth) if back else 0.4 * depth
    for k, side in enumerate((-1, 1)):
        x = side * (0.31 * width if round else width / 2 - 1.3 * bar)
        end = (0.4 if round else 0.5) * depth - bar if back else 0.35 * depth
        add_box(item, f"arm_{k + 1}", (2.4 * bar, end - front, 1.3 * bar), color,
                at=(x, (end + front) / 2, top + rise), bevel=0.5 * bar)
        for j, y in enumerate((front + 0.1 * depth,) if back else (front + 0.1 * depth,
                                                                   0.28 * depth)):
            add_cylinder(item, f"arm_post_{2 * k + j + 1}", 0.8 * bar, rise + 1.2 * bar, color,
                         sides=20,
                         at=(x, y, top - 0.6 * bar))
