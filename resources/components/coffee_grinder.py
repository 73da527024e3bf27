"""{
  "summary": "hand coffee grinder with crank, hopper and drawer; or electric with a button",
  "category": "kitchen",
  "size": "tabletop",
  "synonyms": [
    "coffee mill", "hand grinder", "manual coffee grinder", "espresso grinder", "spice grinder",
    "burr grinder", "coffee bean grinder"],
  "kind_of": ["kitchen appliance", "grinder", "kitchen tool"],
  "not_for": ["meat grinder", "pepper mill"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.24, "min": 0.1, "max": 0.6, "axis": "z", "words": ["tall", "high"]},
    "shape": {"type": "choice", "default": "box", "choices": ["box", "cylinder"], "words": ["round", "cylindrical", "square"]},
    "crank": {"type": "switch", "default": true, "words": ["crank", "hand crank", "crank handle"]},
    "hopper": {"type": "switch", "default": true, "words": ["hopper", "bean container", "funnel"]},
    "drawer": {"type": "switch", "default": true, "words": ["drawer", "compartment", "container", "collector"]},
    "button": {"type": "switch", "default": false, "words": ["button", "switch", "electric", "on/off switch"]},
    "color": {"type": "color", "default": "WOOD"},
    "hopper_color": {"type": "color", "default": "BRASS"},
    "crank_color": {"type": "color", "default": "STEEL"},
    "knob_color": {"type": "color", "default": "DARK_WOOD"},
    "drawer_color": {"type": "color", "default": "color"},
    "base_color": {"type": "color", "default": "DARK_WOOD"},
    "button_color": {"type": "color", "default": "RED"}
  },
  "parts": [
    "body", "base", "cover", "drawer", "drawer_knob", "hopper", "lid", "shaft", "crank", "knob",
    "button"],
  "ports": ["top"],
  "examples": [
    ["a wooden coffee grinder with a crank on top and a drawer", "grinder = coffee_grinder()"],
    ["a black electric coffee grinder", "grinder = coffee_grinder(shape=cylinder, crank=off, button=on, color=black)"]
  ]
}"""


def coffee_grinder(item, height=0.24, shape="box", crank=True, hopper=True, drawer=True,
                   button=False, color=WOOD, hopper_color=BRASS, crank_color=STEEL,
                   knob_color=DARK_WOOD, drawer_color=None, base_color=DARK_WOOD, button_color=RED):
    h = height
    top = (0.52 if crank else 0.62) * h
    half = 0.27 * h
    if shape == "box":
        add_box(item, "base", (2.3 * half, 2.3 * half, 0.06 * h), base_color, bevel=0.015 * h)
        add_box(item, "body", (2 * half, 2 * half, top - 0.09 * h), color, at=(0, 0, 0.05 * h),
                bevel=0.008 * h)
        add_box(item, "cover", (2.2 * half, 2.2 * half, 0.05 * h), base_color,
                at=(0, 0, top - 0.05 * h), bevel=0.015 * h)
    else:
        add_cylinder(item, "base", 1.12 * half, 0.06 * h, base_color, bevel=0.015 * h)
        add_cylinder(item, "body", half, top - 0.09 * h, color, at=(0, 0, 0.05 * h), sides=56)
        add_cylinder(item, "cover", 1.08 * half, 0.05 * h, base_color, at=(0, 0, top - 0.05 * h),
                     bevel=0.015 * h)
    if drawer:
        deep = 0.05 * h
        front = -half if shape == "box" else -0.92 * half
        add_box(item, "drawer", (1.35 * half, deep, 0.2 * h), drawer_color or color,
                at=(0, front - 0.3 * deep, 0.1 * h), bevel=0.01 * h)
        add_sphere(item, "drawer_knob", 0.028 * h, hopper_color,
                   at=(0, front - 0.8 * deep - 0.02 * h, 0.2 * h))
    if button:
        add_cylinder(item, "button", 0.045 * h, 0.06 * h, button_color, bevel=0.01 * h,
                     at=(0, -half + 0.02 * h, top - 0.14 * h), turn=(90, 0, 0))
    rim = (0.74 if crank else 0.95) * h
    if hopper:
        add_lathe(item, "hopper", [(0, top - 0.01 * h), (0.45 * half, top - 0.01 * h),
                                   (0.5 * half, top + 0.02 * h),
                                   (0.8 * half, 0.6 * rim + 0.4 * top),
                                   (0.95 * half, rim - 0.02 * h), (0.95 * half, rim), (0, rim)],
                  hopper_color)
    else:
        rim = top
    if not crank:
        if hopper:
            add_lathe(item, "lid", [(0, rim - 0.01 * h), (half, rim - 0.01 * h),
                                    (half, rim + 0.01 * h), (0.6 * half, 0.99 * h), (0, h)],
                      base_color)
        else:
            add_lathe(item, "lid", [(0, top - 0.01 * h), (0.95 * half, top - 0.01 * h),
                                    (0.95 * half, 0.93 * h), (0.85 * half, h), (0, h)],
                      hopper_color)
    else:
        if hopper:
            add_lathe(item, "lid", [(0, rim - 0.01 * h), (0.98 * half, rim - 0.01 * h),
                                    (0.95 * half, rim + 0.02 * h), (0.55 * half, rim + 0.06 * h),
                                    (0, rim + 0.07 * h)], hopper_color)
        bar = 0.89 * h
        end = 1.5 * half
        add_cylinder(item, "shaft", 0.022 * h, bar - top + 0.03 * h, crank_color,
                     at=(0, 0, top - 0.01 * h), sides=20)
        add_pipe(item, "crank", [(-0.04 * h, 0, bar), (0.5 * end, 0, bar),
                                 (end, 0, bar - 0.035 * h)], 0.016 * h, crank_color)
        add_lathe(item, "knob", [(0, bar - 0.05 * h), (0.018 * h, bar - 0.05 * h),
                                 (0.022 * h, bar - 0.01 * h), (0.045 * h, bar + 0.05 * h),
                                 (0.042 * h, h - 0.015 * h), (0.025 * h, h), (0, h)],
                  knob_color, at=(end, 0, 0))
    item.port("top", (0, 0, top), (1.6 * half, 1.6 * half))
