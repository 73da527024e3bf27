"""{
  "summary": "kitchen blender: base with buttons, jar with lid, blades",
  "category": "kitchen",
  "size": "tabletop",
  "synonyms": ["kitchen blender", "countertop blender", "smoothie maker", "liquidizer", "smoothie blender"],
  "kind_of": ["kitchen appliance", "appliance", "machine"],
  "not_for": ["mixer", "food processor", "hand blender"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.4, "min": 0.2, "max": 1.0, "axis": "z", "words": ["tall", "high"]},
    "buttons": {"type": "count", "default": 4, "min": 0, "max": 6, "words": ["button", "speed"]},
    "dial": {"type": "switch", "default": false, "words": ["dial", "knob"]},
    "display": {"type": "switch", "default": false, "words": ["display", "screen", "control panel"]},
    "lid": {"type": "switch", "default": true},
    "cap": {"type": "switch", "default": true, "words": ["removable cap", "center cap"]},
    "handle": {"type": "switch", "default": true},
    "markings": {"type": "switch", "default": true, "words": ["measurement marking", "marking"]},
    "blades": {"type": "count", "default": 4, "min": 0, "max": 8, "words": ["blade"]},
    "cord": {"type": "switch", "default": false, "words": ["power cord", "cable"]},
    "color": {"type": "color", "default": "RED"},
    "base_color": {"type": "color", "default": "color"},
    "jar_color": {"type": "color", "default": "GLASS"},
    "lid_color": {"type": "color", "default": "BLACK"},
    "handle_color": {"type": "color", "default": "lid_color"},
    "button_color": {"type": "color", "default": "SILVER"},
    "blade_color": {"type": "color", "default": "STEEL"}
  },
  "parts": [
    "base", "panel", "foot", "collar", "button", "dial", "display", "jar", "handle", "marking", "hub",
    "blade", "lid", "cap", "cord"],
  "ports": ["top"],
  "examples": [
    ["a red blender with five buttons", "blender = blender(color=red, buttons=5)"],
    ["a white blender with a dial and a blue lid, without handle", "blender = blender(color=white, dial=on, buttons=0, lid_color=blue, handle=off)"]
  ]
}"""


def blender(item, height=0.4, buttons=4, dial=False, display=False, lid=True, cap=True, handle=True,
            markings=True, blades=4, cord=False, color=RED, base_color=None, jar_color=GLASS,
            lid_color=BLACK, handle_color=None, button_color=SILVER, blade_color=STEEL):
    h = height
    radius = 0.21 * h
    top = 0.34 * h
    add_lathe(item, "base", [
        (0, 0.015 * h), (0.95 * radius, 0.015 * h), (radius, 0.03 * h), (radius, 0.07 * h),
        (0.93 * radius, 0.17 * h), (0.76 * radius, 0.27 * h), (0.7 * radius, 0.3 * h),
        (0.64 * radius, 0.315 * h), (0, 0.315 * h)], base_color or color, sides=48)
    for k in range(4):
        a = math.pi / 4 + k * math.pi / 2
        add_cylinder(item, f"foot_{k + 1}", 0.03 * h, 0.02 * h, RUBBER, sides=16,
                     at=(0.7 * radius * math.cos(a), 0.7 * radius * math.sin(a), 0))
    lean = math.degrees(math.atan2(0.07 * radius, 0.1 * h))
    slope = lambda z: -radius * (1 - 0.07 * (z - 0.07 * h) / (0.1 * h))
    if buttons or display:
        panel = max(0.16, 0.05 * buttons + 0.02) * h
        add_box(item, "panel", (panel, 0.05 * h, 0.105 * h), DARK_GREY, bevel=0.006 * h,
                at=(0, slope(0.065 * h) + 0.017 * h, 0.065 * h), turn=(-lean, 0, 0))
    for k in range(buttons):
        add_box(item, f"button_{k + 1}", (0.035 * h, 0.02 * h, 0.035 * h), button_color,
                at=((k - (buttons - 1) / 2) * 0.05 * h, slope(0.08 * h) - 0.007 * h, 0.08 * h),
                turn=(-lean, 0, 0), bevel=0.007 * h)
    if display:
        add_box(item, "display", (0.12 * h, 0.012 * h, 0.03 * h), TURQUOISE, bevel=0.003 * h,
                at=(0, slope(0.13 * h) - 0.004 * h, 0.13 * h), turn=(-lean, 0, 0))
    if dial:
        z = 0.12 * h if not (buttons or display) else 0.205 * h
        add_cylinder(item, "dial", 0.035 * h, 0.045 * h, button_color, bevel=0.006 * h,
                     at=(0, slope(z) + 0.022 * h, z), turn=(90, 0, 0))
    add_cylinder(item, "collar", 0.62 * radius, 0.06 * h, BLACK, at=(0, 0, 0.3 * h),
                 top_radius=0.56 * radius, bevel=0.004 * h)
    if cord:
        add_pipe(item, "cord", [(0, 0.8 * radius, 0.04 * h), (0, 1.1 * radius, 0.02 * h),
                                (0.2 * h, 1.5 * radius, 0.012 * h),
                                (0.5 * h, 1.3 * radius, 0.012 * h),
                                (0.8 * h, 1.6 * radius, 0.012 * h)], 0.01 * h, BLACK)
    _blender_jar(item, h, radius, top, jar_color, lid, cap, lid_color, markings, blades,
                 blade_color)
    if handle:
        out = 0.62 * radius
        add_pipe(item, "handle", [(out, 0, 0.47 * h), (1.15 * radius, 0, 0.49 * h),
                                  (1.35 * radius, 0, 0.62 * h), (1.38 * radius, 0, 0.78 * h),
                                  (1.1 * radius, 0, 0.87 * h), (0.8 * radius, 0, 0.86 * h)],
                 0.02 * h, handle_color or lid_color)
    item.port("top", (0, 0, h), (radius, radius))


def _blender_jar(item, h, radius, top, color, lid, cap, lid_color, markings, blades, blade_color):
    rim = (0.88 if lid else 1.0) * h
    side = lambda z: (0.55 + 0.33 * (z - top) / (0.9 * h - top)) * radius
    wall = 0.012 * h
    add_lathe(item, "jar", [(0, top), (side(top), top), (side(rim), rim), (side(rim) - wall, rim),
                            (side(top) - wall, top + 2 * wall), (0, top + 2 * wall)], color,
              sides=48)
    add_cylinder(item, "hub", 0.025 * h, 0.05 * h, blade_color, at=(0, 0, top + wall),
                 top_radius=0.015 * h, sides=20)
    for k in range(blades):
        a = 2 * math.pi * k / blades
        add_plate(item, f"blade_{k + 1}", [(0, -0.014 * h), (0.085 * h, -0.004 * h),
                                           (0.085 * h, 0.003 * h), (0, 0.014 * h)], 0.004 * h,
                  blade_color, at=(0, 0, top + wall + 0.042 * h),
                  turn=(0, -20 if k % 2 else 10, math.degrees(a)))
    for k in range(6 if markings else 0):
        z = top + (k + 1) * (0.85 * h - top) / 7
        a = math.radians(-62)
        add_box(item, f"marking_{k + 1}", ((0.05 if k % 2 else 0.03) * h, 0.006 * h, 0.004 * h),
                DARK_GREY, at=(side(z) * math.cos(a), side(z) * math.sin(a), z),
                turn=(0, 0, math.degrees(a) + 90))
    if lid:
        high = 0.94 * h if cap else h
        add_lathe(item, "lid", [(0, rim - 0.02 * h), (side(rim) - 1.5 * wall, rim - 0.02 * h),
                                (side(rim) - 1.5 * wall, rim), (side(rim) + 0.3 * wall, rim),
                                (side(rim) + 0.4 * wall, rim + 0.025 * h),
                                (side(rim) - 0.7 * wall, high - 0.004 * h),
                                (side(rim) - 1.2 * wall, high), (0, high)], lid_color, sides=48)
        if cap:
            add_lathe(item, "cap", [(0, high - 0.01 * h), (0.3 * radius, high - 0.01 * h),
                                    (0.3 * radius, 0.985 * h), (0.26 * radius, h), (0, h)],
                      color, sides=32)
