"""{
  "summary": "over-ear headphones standing on their cups",
  "category": "electronics",
  "size": "tiny",
  "synonyms": ["headphone", "headset", "earphones", "over-ear headphones", "pair of headphones"],
  "kind_of": ["electronic device", "audio equipment"],
  "not_for": ["earbuds", "hearing protection"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.19, "min": 0.08, "max": 0.6, "axis": "z", "words": ["tall", "high"]},
    "microphone": {"type": "switch", "default": false, "words": ["microphone", "mic", "boom"]},
    "cord": {"type": "switch", "default": false, "words": ["cable", "wire"]},
    "color": {"type": "color", "default": "BLACK"},
    "band_color": {"type": "color", "default": "color"},
    "cup_color": {"type": "color", "default": "color"},
    "cushion_color": {"type": "color", "default": "DARK_GREY"},
    "accent_color": {"type": "color", "default": "SILVER"}
  },
  "parts": ["band", "pad", "slider", "fork", "cup", "cushion", "cap", "microphone", "tip", "cord"],
  "ports": [],
  "examples": [
    ["red headphones", "headphones = headphones(color=red)"],
    ["a white headset with a microphone", "headset = headphones(color=white, microphone=on)"]
  ]
}"""


def headphones(item, height=0.19, microphone=False, cord=False, color=BLACK, band_color=None,
               cup_color=None, cushion_color=DARK_GREY, accent_color=SILVER):
    h = height
    cup = 0.22 * h
    radius = 0.42 * h
    bar = 0.035 * h
    top = h - bar
    points = []
    for k in range(9):
        a = math.pi * k / 8
        points.append((radius * math.cos(a), 0, top - radius + radius * math.sin(a)))
    band = add_pipe(item, "band", points, bar, band_color or color)
    for vert in band.data.vertices:
        vert.co.y *= 1.6
    points = []
    for k in range(7):
        a = math.radians(45 + 15 * k)
        points.append((0.95 * radius * math.cos(a), 0, top - radius + 0.95 * radius * math.sin(a)))
    pad = add_pipe(item, "pad", points, 0.9 * bar, cushion_color)
    for vert in pad.data.vertices:
        vert.co.y *= 2
    for k, side in enumerate((-1, 1)):
        add_box(item, f"slider_{k + 1}", (0.5 * bar, 1.8 * bar, 0.22 * h), accent_color,
                at=(side * radius, 0, top - radius - 0.14 * h), bevel=0.15 * bar)
        add_box(item, f"fork_{k + 1}", (0.8 * bar, 2.4 * bar, 0.2 * h), band_color or color,
                at=(side * 1.02 * radius, 0, cup - 0.02 * h), bevel=0.25 * bar)
        turn = (0, 90 * side, 0)
        add_cylinder(item, f"cup_{k + 1}", cup, 0.11 * h, cup_color or color, bevel=0.03 * h,
                     at=(side * 0.84 * radius, 0, cup), turn=turn)
        add_lathe(item, f"cushion_{k + 1}", [
            (0.11 * h, 0), (0.2 * h, 0), (0.21 * h, 0.03 * h), (0.2 * h, 0.075 * h),
            (0.16 * h, 0.09 * h), (0.12 * h, 0.075 * h), (0.1 * h, 0.03 * h)], cushion_color,
            at=(side * 0.87 * radius, 0, cup), turn=(0, -90 * side, 0))
        add_cylinder(item, f"cap_{k + 1}", 0.13 * h, 0.02 * h, accent_color, bevel=0.008 * h,
                     at=(side * (0.84 * radius + 0.1 * h), 0, cup), turn=turn)
    if microphone:
        x = -0.84 * radius - 0.05 * h
        add_pipe(item, "microphone", [(x, -0.1 * h, cup), (x, -0.3 * h, 0.8 * cup),
                                      (0.9 * x, -0.48 * h, 0.7 * cup),
                                      (0.6 * x, -0.56 * h, 0.7 * cup)], 0.016 * h, BLACK)
        add_sphere(item, "tip", 0.035 * h, DARK_GREY, at=(0.6 * x, -0.56 * h, 0.7 * cup),
                   scale=(1.5, 1, 1))
    if cord:
        x = 0.84 * radius
        add_pipe(item, "cord", [(x, 0, 0.03 * h), (x + 0.2 * h, 0.05 * h, 0.015 * h),
                                (x + 0.5 * h, -0.3 * h, 0.015 * h),
                                (x + 0.2 * h, -0.6 * h, 0.015 * h),
                                (x + 0.6 * h, -0.9 * h, 0.015 * h)], 0.014 * h, BLACK)
