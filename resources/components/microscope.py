"""{
  "summary": "microscope with eyepiece, objectives, stage and focus knobs",
  "category": "laboratory",
  "size": "tabletop",
  "synonyms": ["light microscope", "lab microscope", "laboratory microscope", "optical microscope"],
  "kind_of": ["laboratory equipment", "optical instrument", "scientific instrument"],
  "not_for": ["telescope", "microphone", "microscope slide"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.38, "min": 0.12, "max": 1.0, "axis": "z", "words": ["tall", "high"]},
    "objectives": {"type": "count", "default": 3, "min": 1, "max": 4, "words": ["objective", "objective lens", "lens"]},
    "eyepieces": {"type": "count", "default": 1, "min": 1, "max": 2, "words": ["eyepiece", "ocular", "binocular"]},
    "base": {"type": "choice", "default": "rounded", "choices": ["rounded", "round"], "words": ["cylindrical base", "round base"]},
    "clips": {"type": "switch", "default": true, "words": ["stage clip", "clip"]},
    "slide": {"type": "switch", "default": true, "words": ["slide", "glass slide"]},
    "lamp": {"type": "switch", "default": true, "words": ["lamp", "light", "light source", "illuminator"]},
    "color": {"type": "color", "default": "WHITE"},
    "stage_color": {"type": "color", "default": "BLACK"},
    "tube_color": {"type": "color", "default": "color"},
    "lens_color": {"type": "color", "default": "SILVER"},
    "knob_color": {"type": "color", "default": "BLACK"}
  },
  "parts": [
    "base", "arm", "stage", "clip", "slide", "specimen", "head", "tube", "eyepiece", "nosepiece",
    "objective", "tip", "knob", "fine_knob", "lamp", "glass", "condenser", "bracket"],
  "ports": ["top"],
  "examples": [
    ["a white microscope", "microscope = microscope()"],
    ["a black microscope with two eyepieces and four objectives", "microscope = microscope(color=black, eyepieces=2, objectives=4)"]
  ]
}"""


def microscope(item, height=0.38, objectives=3, eyepieces=1, base="rounded", clips=True, slide=True,
               lamp=True, color=WHITE, stage_color=BLACK, tube_color=None, lens_color=SILVER,
               knob_color=BLACK):
    h = height
    wide = 0.42 * h
    if base == "round":
        add_cylinder(item, "base", 0.3 * h, 0.07 * h, color, bevel=0.025 * h, sides=56)
    else:
        add_plate(item, "base", rounded_outline(wide, 0.62 * h, 0.1 * h), 0.075 * h, color,
                  bevel=0.025 * h)
    way = smooth_way([Vector(p) for p in ((0.14, 0.05, 0), (0.19, 0.2, 0), (0.24, 0.42, 0),
                                          (0.2, 0.62, 0), (0.06, 0.735, 0))], steps=5)
    back, front = [], []
    for k, point in enumerate(way):
        along = (way[min(k + 1, len(way) - 1)] - way[max(k - 1, 0)]).normalized()
        out = Vector((along.y, -along.x, 0))
        half = 0.055 if k else 0.08
        back.append((point + half * out) * h)
        front.append((point - half * out) * h)
    add_plate(item, "arm", [(p.x, p.y) for p in back + front[::-1]], 0.11 * h, color,
              at=(-0.055 * h, 0, 0), turn=(90, 0, 90), bevel=0.02 * h)
    middle = -0.06 * h
    stage = 0.335 * h
    add_plate(item, "stage", rounded_outline(0.38 * h, 0.34 * h, 0.03 * h), 0.025 * h, stage_color,
              at=(0, middle, stage), bevel=0.006 * h)
    add_box(item, "bracket", (0.1 * h, 0.24 * h, 0.05 * h), color,
            at=(0, 0.1 * h, stage - 0.045 * h), bevel=0.012 * h)
    add_cylinder(item, "condenser", 0.07 * h, 0.07 * h, DARK_GREY,
                 at=(0, middle, stage - 0.065 * h))
    top = stage + 0.025 * h
    if slide:
        add_box(item, "slide", (0.24 * h, 0.08 * h, 0.006 * h), GLASS,
                at=(0, middle, top - 0.001 * h))
        add_cylinder(item, "specimen", 0.02 * h, 0.003 * h, PINK, sides=20,
                     at=(0, middle, top + 0.004 * h))
    clip = top + (0.0035 if slide else -0.001) * h
    for k, side in enumerate((-1, 1) if clips else ()):
        add_box(item, f"clip_{k + 1}", (0.02 * h, 0.2 * h, 0.008 * h), SILVER,
                at=(side * 0.105 * h, middle + 0.02 * h, clip), turn=(0, 0, side * 16),
                bevel=0.002 * h)
    if lamp:
        add_cylinder(item, "lamp", 0.075 * h, 0.1 * h, DARK_GREY, at=(0, middle, 0.065 * h),
                     top_radius=0.06 * h)
        add_cylinder(item, "glass", 0.048 * h, 0.012 * h, YELLOW, at=(0, middle, 0.158 * h))
    # The nosepiece leans, so that one objective points down at the slide.
    tilt = Matrix.Rotation(math.radians(-20), 3, 'X')
    nose = Vector((0, middle + 0.03 * h, 0.565 * h))
    add_lathe(item, "nosepiece", [(0, 0), (0.085 * h, 0), (0.1 * h, 0.02 * h),
                                  (0.085 * h, 0.055 * h), (0.05 * h, 0.075 * h), (0, 0.075 * h)],
              DARK_GREY, at=nose, turn=(-20, 0, 0))
    for k in range(objectives):
        a = math.radians(-90 + 360 * k / max(objectives, 3))
        spot = nose + tilt @ Vector((0.055 * h * math.cos(a), 0.055 * h * math.sin(a), 0.02 * h))
        turn = Matrix.Rotation(a - math.radians(-90), 3, 'Z')
        lean = (tilt @ turn @ Matrix.Rotation(math.radians(160 + 40), 3, 'X')).to_euler()
        turns = [math.degrees(x) for x in lean]
        long = (0.15 if k == 0 else 0.13 - 0.015 * k) * h
        add_lathe(item, f"objective_{k + 1}", [(0, 0), (0.036 * h, 0), (0.036 * h, 0.55 * long),
                                               (0.024 * h, 0.8 * long), (0.024 * h, long),
                                               (0, long)], lens_color, at=spot, turn=turns,
                  sides=28)
        add_lathe(item, f"tip_{k + 1}", [(0.03 * h, 0.4 * long), (0.0375 * h, 0.4 * long),
                                         (0.0375 * h, 0.5 * long), (0.03 * h, 0.5 * long)],
                  (RED, YELLOW, BLUE, GREEN)[k], at=spot, turn=turns, sides=28)
    add_box(item, "head", (0.17 * h, 0.26 * h, 0.13 * h), color,
            at=(0, middle + 0.05 * h, 0.63 * h), bevel=0.035 * h)
    lean = 35
    reach = (1.0 - 0.7 - 0.055 * math.sin(math.radians(lean))) * h / math.cos(math.radians(lean))
    for k in range(eyepieces):
        x = 0.0 if eyepieces == 1 else (k - 0.5) * 0.13 * h
        foot = Vector((x, middle - 0.02 * h, 0.7 * h))
        add_cylinder(item, f"tube_{k + 1}", 0.05 * h, 0.72 * reach, tube_color or color, at=foot,
                     turn=(lean, 0, 0), bevel=0.006 * h, sides=32)
        add_lathe(item, f"eyepiece_{k + 1}", [(0, 0.6 * reach), (0.042 * h, 0.6 * reach),
                                              (0.042 * h, 0.86 * reach), (0.055 * h, 0.9 * reach),
                                              (0.055 * h, reach), (0.035 * h, reach),
                                              (0.03 * h, 0.96 * reach), (0, 0.96 * reach)],
                  stage_color, at=foot, turn=(lean, 0, 0), sides=32)
    for k, side in enumerate((-1, 1)):
        add_cylinder(item, f"knob_{k + 1}", 0.062 * h, 0.085 * h, knob_color, bevel=0.012 * h,
                     at=(side * 0.045 * h, 0.2 * h, 0.25 * h), turn=(0, 90 * side, 0), sides=32)
        add_cylinder(item, f"fine_knob_{k + 1}", 0.036 * h, 0.13 * h, lens_color, bevel=0.008 * h,
                     at=(side * 0.045 * h, 0.2 * h, 0.25 * h), turn=(0, 90 * side, 0), sides=28)
    item.port("top", (0, middle, top), (0.3 * h, 0.25 * h))
