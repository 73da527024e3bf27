"""{
  "summary": "upright or grand piano with keys and pedals",
  "category": "music",
  "size": "furniture",
  "synonyms": ["upright piano", "grand piano", "pianoforte"],
  "kind_of": ["musical instrument", "keyboard instrument"],
  "not_for": ["computer keyboard", "synthesizer"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 1.5, "min": 0.4, "max": 2.5, "axis": "x", "words": ["wide"]},
    "style": {"type": "choice", "default": "upright", "choices": ["upright", "grand"], "words": ["upright", "grand"]},
    "lid": {"type": "switch", "default": true, "words": ["open lid"]},
    "pedals": {"type": "count", "default": 3, "min": 0, "max": 3, "words": ["pedal"]},
    "bench": {"type": "switch", "default": false, "words": ["bench", "stool"]},
    "score": {"type": "switch", "default": false, "words": ["score", "sheet music"]},
    "color": {"type": "color", "default": "BLACK"},
    "keys_color": {"type": "color", "default": "WHITE"},
    "pedal_color": {"type": "color", "default": "BRASS"},
    "bench_color": {"type": "color", "default": "color"},
    "rug_color": {"type": "color", "default": "DARK_RED"}
  },
  "parts": [
    "body", "top", "keybed", "keys", "black_keys", "cheek", "rail", "leg", "pedal", "lid", "prop",
    "stand", "score", "bench", "bench_leg", "plate", "lyre", "foot",
    "rug"],
  "ports": ["top"],
  "examples": [
    ["a black piano", "piano = piano()"],
    ["a white grand piano with a bench", "piano = piano(style=grand, color=white, bench=on)"]
  ]
}"""


def piano(item, width=1.5, style="upright", lid=True, pedals=3, bench=False, score=False,
          color=BLACK, keys_color=WHITE, pedal_color=BRASS, bench_color=None,
          rug_color=DARK_RED):
    w = width
    u = w / 1.5
    if style == "upright":
        front, level = -0.3 * u, 0.66 * u
        add_box(item, "body", (w, 0.34 * u, 1.16 * u), color, at=(0, 0.13 * u, 0), bevel=0.012 * u)
        add_box(item, "top", (w, 0.37 * u, 0.035 * u), color, at=(0, 0.12 * u, 1.15 * u),
                bevel=0.01 * u)
        add_box(item, "plate", (0.86 * w, 0.02 * u, 0.34 * u), color, bevel=0.008 * u,
                at=(0, -0.045 * u, 0.13 * u))
        add_box(item, "rail", (0.92 * w, 0.03 * u, 0.1 * u), color, at=(0, -0.045 * u, 0.78 * u))
        for k, side in enumerate((-1, 1)):
            add_cylinder(item, f"leg_{k + 1}", 0.026 * u, 0.6 * u, color, top_radius=0.036 * u,
                         sides=24, at=(side * 0.45 * w, -0.25 * u, 0.0))
            add_box(item, f"foot_{k + 1}", (0.07 * w, 0.36 * u, 0.05 * u), color, bevel=0.012 * u,
                    at=(side * 0.45 * w, -0.13 * u, 0))
        pedal = (-0.06 * u, 0.06 * u)
        stand = (-0.05 * u, 0.86 * u)
        item.port("top", (0, 0.12 * u, 1.185 * u), (0.95 * w, 0.33 * u))
    else:
        front, level = -0.75 * u, 0.66 * u
        outline = [(-0.5, -0.3), (0.5, -0.3), (0.5, 0.1), (0.47, 0.3), (0.36, 0.42), (0.22, 0.52),
                   (0.12, 0.66), (0.02, 0.84), (-0.14, 0.95), (-0.34, 0.95), (-0.46, 0.87),
                   (-0.5, 0.74)]
        points = [(x * w, y * u - 0.2 * u) for x, y in outline]
        add_plate(item, "body", points, 0.3 * u, color, at=(0, 0, 0.64 * u), bevel=0.012 * u)
        add_plate(item, "plate", [(0.95 * x, 0.94 * (y + 0.02 * u)) for x, y in points], 0.02 * u,
                  BRASS, at=(0, 0, 0.93 * u))
        for k, (x, y) in enumerate(((-0.43, -0.52), (0.43, -0.52), (-0.22, 0.55))):
            add_cylinder(item, f"leg_{k + 1}", 0.035 * u, 0.66 * u, color, top_radius=0.065 * u,
                         at=(x * w, y * u, 0), sides=28)
        if lid:
            turn = -38
            tilt = Matrix.Rotation(math.radians(turn), 3, 'Y')
            # The lid's hinge runs along the straight side, to the left.
            add_plate(item, "lid", [(x + 0.5 * w, y) for x, y in points], 0.025 * u, color,
                      at=(-0.495 * w, 0, 0.945 * u), turn=(0, turn, 0), bevel=0.008 * u)
            end = Vector((-0.495 * w, 0, 0.945 * u)) + tilt @ Vector((0.86 * w, -0.05 * u,
                                                                      0.005 * u))
            add_pipe(item, "prop", [(0.44 * w, -0.05 * u, 0.93 * u), end], 0.012 * u, color)
        add_box(item, "lyre", (0.2 * u, 0.05 * u, 0.58 * u), color, at=(0, -0.32 * u, 0.07 * u),
                bevel=0.015 * u)
        pedal = (-0.36 * u, 0.08 * u)
        stand = (-0.36 * u, 0.94 * u)
        item.port("top", (0, -0.35 * u, 0.95 * u), (0.5 * w, 0.2 * u))
    back = -0.03 * u if style == "upright" else -0.48 * u
    add_box(item, "keybed", (w, back - front, 0.08 * u), color, bevel=0.012 * u,
            at=(0, (front + back) / 2, level - 0.08 * u))
    for k, side in enumerate((-1, 1)):
        add_box(item, f"cheek_{k + 1}", (0.05 * w, back - front - 0.01 * u, 0.11 * u), color,
                bevel=0.015 * u, at=(side * 0.475 * w, (front + back) / 2, level - 0.03 * u))
    count = 52
    step = 0.9 * w / count
    deep = 0.16 * u
    y = front + 0.02 * u + deep / 2
    _piano_boxes(item, "keys", [((0.93 * step, deep, 0.025 * u),
                                 ((k - count / 2 + 0.5) * step, y, level + 0.01 * u))
                                for k in range(count)], keys_color)
    blacks = [((0.55 * step, 0.62 * deep, 0.02 * u),
               ((k - count / 2 + 1) * step, y + 0.19 * deep, level + 0.03 * u))
              for k in range(count - 1) if k % 7 not in (1, 4)]
    _piano_boxes(item, "black_keys", blacks, BLACK if keys_color != BLACK else WHITE)
    for k in range(pedals):
        add_box(item, f"pedal_{k + 1}", (0.03 * u, 0.14 * u, 0.016 * u), pedal_color,
                bevel=0.006 * u, at=((k - (pedals - 1) / 2) * 0.07 * u, pedal[0] - 0.03 * u,
                                     pedal[1]))
    if score:
        add_box(item, "stand", (0.42 * u, 0.015 * u, 0.2 * u), color, turn=(-14, 0, 0),
                at=(0, stand[0] - 0.02 * u, stand[1] - 0.01 * u), bevel=0.005 * u)
        add_box(item, "score", (0.34 * u, 0.008 * u, 0.22 * u), PAPER, turn=(-14, 0, 0),
                at=(0, stand[0] - 0.03 * u, stand[1] + 0.005 * u))
    if bench:
        y = front - 0.35 * u
        shade = bench_color or color
        # The rug under both keeps the bench with the piano.
        add_plate(item, "rug", rounded_outline(0.96 * w, 0.85 * u, 0.05 * u), 0.01 * u, rug_color,
                  at=(0, y + 0.2 * u, 0))
        add_box(item, "bench", (0.6 * u, 0.32 * u, 0.07 * u), shade, at=(0, y, 0.42 * u),
                bevel=0.02 * u)
        for k, (a, b) in enumerate(((-1, -1), (1, -1), (-1, 1), (1, 1))):
            add_cylinder(item, f"bench_leg_{k + 1}", 0.018 * u, 0.43 * u, shade,
                         top_radius=0.025 * u, at=(a * 0.26 * u, y + b * 0.12 * u, 0), sides=20)


def _piano_boxes(item, name, boxes, color):
    """One part of many boxes, each (size, centre)."""
    bm = bmesh.new()
    for size, centre in boxes:
        bmesh.ops.create_cube(bm, size=1, matrix=Matrix.Translation(centre)
                              @ Matrix.Diagonal((*size, 1)))
    return add_part(item, name, bm, color)
