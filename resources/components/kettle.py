"""{
  "summary": "electric or stove kettle with spout, handle and lid",
  "category": "kitchen",
  "size": "tabletop",
  "synonyms": ["electric kettle", "tea kettle", "water kettle", "whistling kettle"],
  "kind_of": ["kitchen appliance", "container", "vessel"],
  "not_for": ["teapot", "kettle drum", "watering can"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.24, "min": 0.08, "max": 0.6, "axis": "z", "words": ["tall", "high"]},
    "base": {"type": "switch", "default": true, "words": ["base", "power base", "electric"]},
    "lid": {"type": "switch", "default": true},
    "handle": {"type": "switch", "default": true},
    "spout": {"type": "switch", "default": true},
    "switch": {"type": "switch", "default": true},
    "gauge": {"type": "switch", "default": false, "words": ["water level", "window"]},
    "color": {"type": "color", "default": "STEEL"},
    "handle_color": {"type": "color", "default": "BLACK"},
    "lid_color": {"type": "color", "default": "color"},
    "base_color": {"type": "color", "default": "BLACK"},
    "spout_color": {"type": "color", "default": "color"},
    "switch_color": {"type": "color", "default": "RED"}
  },
  "parts": ["base", "body", "band", "lid", "knob", "spout", "handle", "switch", "gauge"],
  "ports": ["top"],
  "examples": [
    ["a red electric kettle", "kettle = kettle(color=red)"],
    ["a copper kettle without a base", "kettle = kettle(color=copper, base=off, switch=off)"]
  ]
}"""


def kettle(item, height=0.24, base=True, lid=True, handle=True, spout=True, switch=True,
           gauge=False, color=STEEL, handle_color=BLACK, lid_color=None, base_color=BLACK,
           spout_color=None, switch_color=RED):
    h = height
    low = 0.09 * h if base else 0.0
    if base:
        add_lathe(item, "base", [(0, 0), (0.37 * h, 0), (0.38 * h, 0.02 * h), (0.36 * h, 0.06 * h),
                                 (0.32 * h, low + 0.005 * h), (0, low + 0.005 * h)], base_color)
    top = 0.86 * h
    tall = top - low
    add_lathe(item, "body", [(0, low), (0.33 * h, low), (0.345 * h, low + 0.03 * h),
                             (0.34 * h, low + 0.25 * tall), (0.3 * h, low + 0.65 * tall),
                             (0.25 * h, top - 0.02 * h), (0.235 * h, top), (0, top)], color,
              sides=48)
    add_lathe(item, "band", [(0, low + 0.04 * h), (0.35 * h, low + 0.04 * h),
                             (0.352 * h, low + 0.075 * h), (0, low + 0.075 * h)], DARK_GREY,
              sides=48)
    if lid:
        add_lathe(item, "lid", [(0, top - 0.01 * h), (0.225 * h, top - 0.01 * h),
                                (0.22 * h, top + 0.02 * h), (0.13 * h, top + 0.055 * h),
                                (0, top + 0.065 * h)], lid_color or color)
        add_lathe(item, "knob", [(0, top + 0.05 * h), (0.025 * h, top + 0.05 * h),
                                 (0.025 * h, top + 0.075 * h), (0.05 * h, top + 0.105 * h),
                                 (0.045 * h, h - 0.01 * h), (0.02 * h, h), (0, h)], handle_color,
                  sides=24)
    else:
        add_lathe(item, "lid", [(0.235 * h, top - 0.01 * h), (0.24 * h, h), (0.215 * h, h),
                                (0.21 * h, top - 0.01 * h)], lid_color or color)
    if spout:
        spout_part = add_lathe(item, "spout", [(0, 0), (0.11 * h, 0), (0.075 * h, 0.16 * h),
                                               (0.055 * h, 0.3 * h), (0.045 * h, 0.3 * h),
                                               (0.05 * h, 0.22 * h), (0, 0.22 * h)],
                               spout_color or color, at=(-0.22 * h, 0, low + 0.52 * tall),
                               turn=(0, -48, 0), sides=28)
        for vert in spout_part.data.vertices:
            vert.co.z += 0.6 * vert.co.x * vert.co.z / (0.3 * h)
    if handle:
        add_pipe(item, "handle", [(0.24 * h, 0, top - 0.03 * h), (0.36 * h, 0, top + 0.02 * h),
                                  (0.5 * h, 0, top - 0.06 * h), (0.53 * h, 0, top - 0.3 * h),
                                  (0.47 * h, 0, low + 0.22 * tall),
                                  (0.33 * h, 0, low + 0.16 * tall)], 0.038 * h, handle_color)
    if switch:
        add_box(item, "switch", (0.12 * h, 0.06 * h, 0.035 * h), switch_color, bevel=0.01 * h,
                at=(0.37 * h, 0, low + 0.03 * h), turn=(0, 12, 0))
    if gauge:
        add_box(item, "gauge", (0.05 * h, 0.04 * h, 0.36 * h), WATER, bevel=0.01 * h,
                at=(0, -0.332 * h, low + 0.24 * tall), turn=(-8, 0, 0))
    item.port("top", (0, 0, h), (0.15 * h, 0.15 * h))
