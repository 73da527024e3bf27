"""{
  "summary": "acoustic or electric guitar, standing upright",
  "category": "music",
  "size": "tabletop",
  "synonyms": ["acoustic guitar", "electric guitar", "classical guitar", "bass guitar", "ukulele"],
  "kind_of": ["musical instrument", "string instrument"],
  "not_for": ["violin", "guitar stand"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 1.0, "min": 0.2, "max": 2.0, "axis": "z", "words": ["tall", "high", "long"]},
    "style": {"type": "choice", "default": "acoustic", "choices": ["acoustic", "electric"], "words": ["acoustic", "classical", "electric", "bass"]},
    "strings": {"type": "count", "default": 6, "min": 1, "max": 12, "words": ["string"]},
    "stand": {"type": "switch", "default": false, "words": ["guitar stand"]},
    "color": {"type": "color", "default": "WOOD", "words": ["body"]},
    "top_color": {"type": "color", "default": "color"},
    "neck_color": {"type": "color", "default": "DARK_WOOD"},
    "head_color": {"type": "color", "default": "DARK_WOOD"},
    "string_color": {"type": "color", "default": "SILVER"},
    "pin_color": {"type": "color", "default": "SILVER"}
  },
  "parts": [
    "body", "top", "hole", "rosette", "bridge", "neck", "board", "fret", "head", "nut", "peg",
    "string", "guard", "pickup", "knob", "stand"],
  "ports": [],
  "examples": [
    ["a wooden acoustic guitar", "guitar = guitar()"],
    ["a red electric guitar", "guitar = guitar(style=electric, color=red)"]
  ]
}"""


def guitar(item, height=1.0, style="acoustic", strings=6, stand=False, color=WOOD, top_color=None,
           neck_color=DARK_WOOD, head_color=DARK_WOOD, string_color=SILVER, pin_color=SILVER):
    h = height
    electric = style == "electric"
    deep = (0.05 if electric else 0.1) * h
    if electric:
        half = [(0.0, 0.0), (0.1, 0.004), (0.165, 0.05), (0.17, 0.12), (0.13, 0.19), (0.12, 0.24),
                (0.16, 0.31), (0.17, 0.38), (0.14, 0.4), (0.09, 0.36), (0.05, 0.335), (0.03, 0.33)]
    else:
        half = [(0.0, 0.0), (0.1, 0.01), (0.165, 0.06), (0.185, 0.13), (0.16, 0.21), (0.125, 0.265),
                (0.13, 0.32), (0.14, 0.38), (0.115, 0.435), (0.06, 0.46), (0.0, 0.465)]
    loop = half + [(-x, z) for x, z in half[::-1] if x > 0]
    way = smooth_way([Vector((x * h, z * h, 0)) for x, z in loop], True, 4)
    shift = min(p.y for p in way)
    scale = 1.0
    outline = [(p.x * scale, p.y - shift) for p in way]
    body = 0.33 * h if electric else 0.46 * h
    add_plate(item, "body", outline, deep, color, at=(0, deep / 2, 0), turn=(90, 0, 0),
              bevel=0.012 * h)
    face = -deep / 2
    if not electric:
        middle = 0.22 * h
        add_plate(item, "top", [(0.955 * x, middle + 0.97 * (z - middle)) for x, z in outline],
                  0.006 * h, top_color or color, at=(0, face + 0.002 * h, 0), turn=(90, 0, 0))
        face -= 0.004 * h
        add_lathe(item, "rosette", [(0.045 * h, 0), (0.062 * h, 0), (0.062 * h, 0.003 * h),
                                    (0.045 * h, 0.003 * h)], neck_color,
                  at=(0, face + 0.001 * h, 0.3 * h), turn=(90, 0, 0))
        add_cylinder(item, "hole", 0.05 * h, 0.002 * h, BLACK, at=(0, face + 0.001 * h, 0.3 * h),
                     turn=(90, 0, 0))
        add_box(item, "bridge", (0.15 * h, 0.016 * h, 0.025 * h), neck_color, bevel=0.004 * h,
                at=(0, face, 0.115 * h))
        low = 0.127 * h
    else:
        add_plate(item, "guard", [(-0.11 * h, 0.1 * h), (0.11 * h, 0.06 * h), (0.14 * h, 0.12 * h),
                                  (0.1 * h, 0.2 * h), (0.1 * h, 0.3 * h), (-0.06 * h, 0.3 * h)],
                  0.005 * h, WHITE, at=(0, face + 0.001 * h, 0), turn=(90, 0, 0), bevel=0.001 * h)
        face -= 0.004 * h
        for k, z in enumerate((0.15, 0.21, 0.27)):
            add_box(item, f"pickup_{k + 1}", (0.085 * h, 0.014 * h, 0.022 * h), BLACK,
                    at=(0, face, z * h), bevel=0.004 * h)
        for k in range(3):
            add_cylinder(item, f"knob_{k + 1}", 0.012 * h, 0.016 * h, SILVER, sides=20,
                         at=((0.095 + 0.01 * k) * h, face + 0.002 * h, (0.16 - 0.032 * k) * h),
                         turn=(90, 0, 0))
        add_box(item, "bridge", (0.09 * h, 0.016 * h, 0.02 * h), SILVER, at=(0, face, 0.095 * h),
                bevel=0.004 * h)
        low = 0.105 * h
    add_box(item, "neck", (0.048 * h, 0.03 * h, 0.88 * h - body + 0.06 * h), neck_color,
            at=(0, face + 0.012 * h, body - 0.04 * h), bevel=0.012 * h)
    start = 0.345 * h if not electric else 0.29 * h
    add_box(item, "board", (0.05 * h, 0.012 * h, 0.87 * h - start), DARK_WOOD
            if neck_color != DARK_WOOD else BLACK, at=(0, face - 0.004 * h, start), bevel=0.002 * h)
    frets = []
    for k in range(16):
        z = start + (0.87 * h - start) * (1 - 2 ** (-k / 9)) / (1 - 2 ** (-16 / 9))
        frets.append(((0.048 * h, 0.003 * h, 0.003 * h),
                      (0, face - 0.0105 * h, 0.866 * h - (z - start))))
    add_boxes(item, "fret", frets, SILVER)
    add_plate(item, "head", [(-0.026 * h, 0.865 * h), (0.026 * h, 0.865 * h),
                             (0.042 * h, 0.895 * h), (0.036 * h, 0.985 * h), (0.012 * h, h),
                             (-0.012 * h, h), (-0.036 * h, 0.985 * h), (-0.042 * h, 0.895 * h)],
              0.02 * h, head_color, at=(0, face + 0.02 * h, 0), turn=(90, 0, 0), bevel=0.004 * h)
    add_box(item, "nut", (0.05 * h, 0.016 * h, 0.006 * h), CREAM,
            at=(0, face - 0.006 * h, 0.868 * h))
    front = face - 0.0135 * h
    for k in range(strings):
        side = (k - (strings - 1) / 2) / max(strings - 1, 1)
        x0, x1 = 0.06 * h * side, 0.038 * h * side
        row = (k if k < strings / 2 else strings - 1 - k) / max(strings / 2, 1)
        end = (0.9 + 0.075 * row) * h
        way = 1 if side >= 0 else -1
        add_pipe(item, f"string_{k + 1}", [(x0, face - 0.004 * h, low), (x1, front, 0.872 * h),
                                           (way * 0.024 * h, face - 0.004 * h, end)], 0.0011 * h,
                 string_color, rounded=False, sides=6)
        add_cylinder(item, f"peg_{k + 1}", 0.006 * h, 0.04 * h, pin_color, sides=12,
                     at=(way * 0.024 * h, face + 0.01 * h, end), turn=(0, way * 90, 0))
    if stand:
        for k, side in enumerate((-1, 1)):
            add_pipe(item, f"stand_{k + 1}", [(0, deep / 2 + 0.01 * h, 0.5 * h),
                                              (side * 0.02 * h, deep / 2 + 0.03 * h, 0.3 * h),
                                              (side * 0.14 * h, deep / 2 + 0.12 * h, 0.012 * h),
                                              (side * 0.13 * h, -deep / 2 - 0.06 * h, 0.012 * h)],
                     0.011 * h, BLACK, rounded=False)
        add_pipe(item, "stand_3", [(0, deep / 2 + 0.005 * h, 0.5 * h),
                                   (0, deep / 2 + 0.015 * h, 0.4 * h)], 0.018 * h, BLACK)
