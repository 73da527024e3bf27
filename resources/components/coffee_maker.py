"""{
  "summary": "drip coffee maker with water tank, filter basket, carafe on a warming plate",
  "category": "kitchen",
  "size": "tabletop",
  "synonyms": ["coffee machine", "drip coffee maker", "coffee brewer", "espresso machine", "coffeemaker"],
  "kind_of": ["kitchen appliance", "appliance", "machine"],
  "not_for": ["coffee grinder", "coffee pot", "coffee table"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.35, "min": 0.15, "max": 0.9, "axis": "z", "words": ["tall", "high"]},
    "carafe": {"type": "switch", "default": true, "words": ["carafe", "pot", "glass pot"]},
    "coffee": {"type": "switch", "default": true, "words": ["coffee", "filled"]},
    "lid": {"type": "switch", "default": true},
    "buttons": {"type": "count", "default": 2, "min": 0, "max": 5, "words": ["button"]},
    "switch": {"type": "switch", "default": true, "words": ["on/off switch", "power switch"]},
    "display": {"type": "switch", "default": false, "words": ["display", "screen"]},
    "gauge": {"type": "switch", "default": true, "words": ["water level", "window"]},
    "color": {"type": "color", "default": "BLACK"},
    "trim_color": {"type": "color", "default": "STEEL"},
    "carafe_color": {"type": "color", "default": "GLASS"},
    "coffee_color": {"type": "color", "default": "BROWN"},
    "handle_color": {"type": "color", "default": "BLACK"},
    "button_color": {"type": "color", "default": "LIGHT_GREY"},
    "switch_color": {"type": "color", "default": "RED"}
  },
  "parts": [
    "base", "plate", "tower", "head", "trim", "basket", "lid", "carafe", "coffee", "carafe_lid",
    "handle", "button", "switch", "display", "gauge"],
  "ports": ["top"],
  "examples": [
    ["a red coffee maker", "maker = coffee_maker(color=red)"],
    ["a white coffee machine with a display and four buttons", "maker = coffee_maker(color=white, display=on, buttons=4)"]
  ]
}"""


def coffee_maker(item, height=0.35, carafe=True, coffee=True, lid=True, buttons=2, switch=True,
                 display=False, gauge=True, color=BLACK, trim_color=STEEL, carafe_color=GLASS,
                 coffee_color=BROWN, handle_color=BLACK, button_color=LIGHT_GREY, switch_color=RED):
    h = height
    wide, deep = 0.56 * h, 0.66 * h
    add_box(item, "base", (wide, deep, 0.12 * h), color, bevel=0.03 * h)
    add_box(item, "trim", (0.9 * wide, 0.02 * h, 0.06 * h), trim_color, bevel=0.008 * h,
            at=(0, -deep / 2, 0.03 * h))
    add_box(item, "tower", (wide, 0.36 * deep, 0.8 * h), color, at=(0, 0.32 * deep, 0.06 * h),
            bevel=0.03 * h)
    high = 0.97 * h if lid else h
    add_box(item, "head", (wide, 0.96 * deep, 0.27 * h), color,
            at=(0, 0.02 * deep, high - 0.27 * h), bevel=0.04 * h)
    if lid:
        add_box(item, "lid", (0.8 * wide, 0.7 * deep, 0.05 * h), trim_color, bevel=0.015 * h,
                at=(0, 0.02 * deep, 0.95 * h))
    y = -0.14 * deep
    add_cylinder(item, "plate", 0.21 * h, 0.03 * h, DARK_GREY, at=(0, y, 0.105 * h),
                 bevel=0.008 * h)
    add_cylinder(item, "basket", 0.15 * h, 0.1 * h, trim_color, top_radius=0.19 * h,
                 at=(0, y, high - 0.33 * h))
    if carafe:
        z = 0.13 * h
        add_lathe(item, "carafe", [
            (0, 0), (0.16 * h, 0), (0.195 * h, 0.03 * h), (0.205 * h, 0.12 * h),
            (0.18 * h, 0.22 * h), (0.13 * h, 0.3 * h), (0.14 * h, 0.33 * h), (0.13 * h, 0.33 * h),
            (0.12 * h, 0.3 * h), (0.17 * h, 0.22 * h), (0.195 * h, 0.12 * h), (0.18 * h, 0.02 * h),
            (0, 0.02 * h)], carafe_color, at=(0, y, z))
        if coffee:
            add_lathe(item, "coffee", [(0, 0.01 * h), (0.19 * h, 0.02 * h), (0.201 * h, 0.06 * h),
                                       (0.209 * h, 0.12 * h), (0.201 * h, 0.165 * h),
                                       (0, 0.165 * h)], coffee_color, at=(0, y, z))
        add_lathe(item, "carafe_lid", [(0, 0.31 * h), (0.145 * h, 0.31 * h), (0.145 * h, 0.335 * h),
                                       (0.08 * h, 0.36 * h), (0.04 * h, 0.375 * h), (0, 0.375 * h)],
                  handle_color, at=(0, y, z))
        add_pipe(item, "handle", [(0.125 * h, 0, 0.31 * h), (0.26 * h, 0, 0.315 * h),
                                  (0.29 * h, 0, 0.22 * h), (0.26 * h, 0, 0.1 * h),
                                  (0.195 * h, 0, 0.1 * h)], 0.02 * h, handle_color,
                 at=(0, y, z), turn=(0, 0, -50))
    front = -0.46 * deep
    places = buttons + (1 if switch else 0) + (2 if display else 0)
    step = min(0.1 * h, 0.9 * wide / max(places, 1))
    x = -(places - 1) / 2 * step
    level = high - 0.13 * h
    for k in range(buttons):
        add_cylinder(item, f"button_{k + 1}", 0.34 * step, 0.035 * h, button_color,
                     bevel=0.006 * h, at=(x + k * step, front + 0.015 * h, level), turn=(90, 0, 0),
                     sides=24)
    x += buttons * step
    if display:
        add_box(item, "display", (1.7 * step, 0.03 * h, 0.07 * h), TURQUOISE, bevel=0.006 * h,
                at=(x + step / 2, front + 0.003 * h, level - 0.035 * h))
        x += 2 * step
    if switch:
        add_box(item, "switch", (0.6 * step, 0.05 * h, 0.075 * h), switch_color, bevel=0.012 * h,
                at=(x, front, level - 0.0375 * h))
    if gauge:
        add_box(item, "gauge", (0.02 * h, 0.06 * h, 0.4 * h), WATER, bevel=0.008 * h,
                at=(wide / 2, 0.34 * deep, 0.2 * h))
    item.port("top", (0, 0.02 * deep, h), (0.8 * wide, 0.7 * deep))
