"""{
  "summary": "laboratory centrifuge with lid, rotor, tubes, display and buttons",
  "category": "laboratory",
  "size": "tabletop",
  "synonyms": ["lab centrifuge", "laboratory centrifuge", "centrifuge machine"],
  "kind_of": ["laboratory equipment", "machine"],
  "not_for": ["blender", "washing machine"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.3, "min": 0.1, "max": 1.0, "words": ["tall", "high"]},
    "shape": {"type": "choice", "default": "cylinder", "choices": ["cylinder", "box"], "words": ["cylindrical", "circular base", "rectangular base"]},
    "lid": {"type": "switch", "default": true},
    "angle": {"type": "angle", "default": 70, "min": 0, "max": 110, "words": ["open"]},
    "slots": {"type": "count", "default": 6, "min": 2, "max": 12, "words": ["slot", "tube slot", "test tube"]},
    "tubes": {"type": "switch", "default": true, "words": ["tube", "test tube", "sample"]},
    "display": {"type": "switch", "default": true, "words": ["display", "digital display", "screen"]},
    "buttons": {"type": "count", "default": 4, "min": 0, "max": 8, "words": ["button", "control button"]},
    "color": {"type": "color", "default": "WHITE"},
    "lid_color": {"type": "color", "default": "LIGHT_GREY"},
    "rotor_color": {"type": "color", "default": "STEEL"},
    "panel_color": {"type": "color", "default": "DARK_GREY"},
    "button_color": {"type": "color", "default": "GREEN"},
    "tube_color": {"type": "color", "default": "LIGHT_BLUE"}
  },
  "parts": [
    "body", "foot", "panel", "display", "button", "bowl", "rotor", "slot", "tube", "cap", "lid",
    "window", "hinge", "handle", "spindle"],
  "ports": ["top"],
  "examples": [
    ["a blue centrifuge with eight slots", "centrifuge = centrifuge(color=blue, slots=8)"],
    ["a centrifuge with a closed lid", "centrifuge = centrifuge(angle=0)"]
  ]
}"""


def centrifuge(item, height=0.3, shape="cylinder", lid=True, angle=70, slots=6, tubes=True,
               display=True, buttons=4, color=WHITE, lid_color=LIGHT_GREY, rotor_color=STEEL,
               panel_color=DARK_GREY, button_color=GREEN, tube_color=LIGHT_BLUE):
    h = height
    radius = 0.62 * h
    foot = 0.04 * h
    top = 0.9 * h
    if shape == "cylinder":
        body = add_cylinder(item, "body", radius, top - foot, color, at=(0, 0, foot),
                            bevel=0.04 * h, sides=64)
        front = -0.97 * radius
    else:
        body = add_box(item, "body", (2 * radius, 2 * radius, top - foot), color, at=(0, 0, foot),
                       bevel=0.06 * h)
        front = -radius
    hollow = add_cylinder(item, "hollow", 0.78 * radius, 0.6 * h, color, at=(0, 0, top - 0.42 * h),
                          sides=48)
    cut(body, hollow)
    for k in range(4):
        a = math.pi / 4 + k * math.pi / 2
        add_cylinder(item, f"foot_{k + 1}", 0.06 * h, 1.6 * foot, RUBBER, sides=16,
                     at=(0.72 * radius * math.cos(a), 0.72 * radius * math.sin(a), 0))
    add_lathe(item, "bowl", [(0, 0), (0.79 * radius, 0), (0.79 * radius, 0.43 * h),
                             (0.74 * radius, 0.43 * h), (0.74 * radius, 0.03 * h), (0, 0.03 * h)],
              STEEL, at=(0, 0, top - 0.43 * h), sides=48)
    low = top - 0.41 * h
    add_lathe(item, "rotor", [(0, 0), (0.2 * radius, 0), (0.62 * radius, 0.06 * h),
                              (0.66 * radius, 0.12 * h), (0.3 * radius, 0.25 * h),
                              (0.12 * radius, 0.27 * h), (0, 0.27 * h)], rotor_color,
              at=(0, 0, low), sides=48)
    add_cylinder(item, "spindle", 0.07 * radius, 0.06 * h, BLACK, at=(0, 0, low + 0.25 * h),
                 sides=6)
    thick = min(0.1 * radius, 1.1 * radius / slots)
    for k in range(slots):
        a = 2 * math.pi * k / slots
        spot = (0.47 * radius * math.cos(a), 0.47 * radius * math.sin(a), low + 0.175 * h)
        turn = (0, 30, math.degrees(a) + 180)
        add_cylinder(item, f"slot_{k + 1}", 1.25 * thick, 0.03 * h, BLACK, at=spot, turn=turn,
                     sides=24)
        if tubes:
            add_cylinder(item, f"tube_{k + 1}", thick, 0.075 * h, tube_color, at=spot, turn=turn,
                         sides=20)
            lift = Matrix.Rotation(math.radians(turn[2]), 3, 'Z') @ Matrix.Rotation(
                math.radians(turn[1]), 3, 'Y') @ Vector((0, 0, 0.07 * h))
            add_cylinder(item, f"cap_{k + 1}", 1.15 * thick, 0.03 * h, BLUE, at=Vector(spot) + lift,
                         turn=turn, sides=20)
    wide = 1.15 * radius if shape == "cylinder" else 1.5 * radius
    add_box(item, "panel", (wide, (0.5 if shape == "cylinder" else 0.1) * radius, 0.3 * h),
            panel_color, at=(0, front + (0.18 if shape == "cylinder" else 0.0) * radius, 0.22 * h),
            bevel=0.02 * h)
    plane = front - (0.07 if shape == "cylinder" else 0.05) * radius
    x = 0.0
    if display:
        add_box(item, "display", (0.42 * wide, 0.02 * h, 0.16 * h), TURQUOISE,
                at=(-0.22 * wide, plane, 0.29 * h), bevel=0.006 * h)
        x = 0.24 * wide
    columns = max(1, math.ceil(buttons / 2))
    step = min(0.11 * h, (0.44 if display else 0.85) * wide / columns)
    for k in range(buttons):
        row, column = divmod(k, columns)
        shade = RED if k == buttons - 1 and button_color == GREEN else button_color
        add_cylinder(item, f"button_{k + 1}", 0.32 * step, 0.04 * h, shade, bevel=0.008 * h,
                     sides=24, at=(x + (column - (columns - 1) / 2) * step, plane + 0.01 * h,
                                   0.37 * h + (0.5 - row) * 0.11 * h), turn=(90, 0, 0))
    item.port("top", (0, 0, h if lid and angle < 5 else top), (radius, radius))
    if not lid:
        return
    hinge = Vector((0, 0.96 * radius, top))
    tilt = Matrix.Rotation(math.radians(-angle), 3, 'X')
    place = lambda y, z: hinge + tilt @ Vector((0, y, z))
    turn = (-angle, 0, 0)
    add_cylinder(item, "hinge", 0.035 * h, 0.6 * radius, DARK_GREY, sides=20,
                 at=(-0.3 * radius, hinge.y, hinge.z), turn=(0, 90, 0))
    if shape == "cylinder":
        add_lathe(item, "lid", [(0, 0), (0.96 * radius, 0), (0.96 * radius, 0.06 * h),
                                (0.85 * radius, 0.1 * h), (0, 0.1 * h)], lid_color,
                  at=place(-0.96 * radius, 0), turn=turn, sides=64)
    else:
        add_box(item, "lid", (1.9 * radius, 1.9 * radius, 0.1 * h), lid_color,
                at=place(-0.96 * radius, 0), turn=turn, bevel=0.035 * h)
    add_cylinder(item, "window", 0.3 * radius, 0.102 * h, GLASS, at=place(-0.96 * radius, 0),
                 turn=turn)
    add_box(item, "handle", (0.4 * radius, 0.12 * radius, 0.05 * h), panel_color,
            at=place(-1.82 * radius, 0.03 * h), turn=turn, bevel=0.015 * h)
