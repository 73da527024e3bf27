"""{
  "summary": "cooking pot with two handles and a lid",
  "category": "kitchen",
  "size": "tabletop",
  "synonyms": ["pot", "stockpot", "stock pot", "soup pot", "casserole", "dutch oven", "saucepan"],
  "kind_of": ["cookware", "container"],
  "not_for": ["flower pot", "teapot", "coffee pot", "pressure cooker"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.24, "min": 0.05, "max": 1.5, "axis": "y", "words": ["wide", "across"]},
    "height": {"type": "length", "default": 0.17, "min": 0.03, "max": 1.5, "words": ["tall", "deep", "high"]},
    "lid": {"type": "switch", "default": true},
    "handles": {"type": "switch", "default": true, "words": ["handle", "handles"]},
    "soup": {"type": "switch", "default": false, "words": ["soup", "stew", "filled"]},
    "color": {"type": "color", "default": "STEEL"},
    "lid_color": {"type": "color", "default": "color"},
    "handle_color": {"type": "color", "default": "DARK_GREY"},
    "knob_color": {"type": "color", "default": "handle_color"},
    "soup_color": {"type": "color", "default": "ORANGE"}
  },
  "parts": ["body", "lid", "lid_rim", "knob", "handle", "bracket", "soup"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a red pot with a lid and black handles", "pot = cooking_pot(color=red, handle_color=black)"],
    ["an open pot of soup", "pot = cooking_pot(lid=off, soup=on)"]
  ]
}"""


def cooking_pot(item, diameter=0.24, height=0.17, lid=True, handles=True, soup=False, color=STEEL,
                lid_color=None, handle_color=DARK_GREY, knob_color=None, soup_color=ORANGE):
    radius = diameter / 2
    wall = min(0.03 * radius, 0.05 * height)
    soft = min(0.18 * radius, 0.2 * height)
    corner = [(radius - wall - soft + soft * math.sin(a), soft - soft * math.cos(a))
              for a in (math.pi / 2 * k / 5 for k in range(6))]
    side = radius - wall
    add_lathe(item, "body", [(0, 0), *corner, (side, height - 2.2 * wall),
                             (radius, height - 1.5 * wall), (radius, height - 0.4 * wall),
                             (radius - 0.4 * wall, height), (side - wall, height),
                             (side - wall, soft + wall), (side - soft, wall), (0, wall)], color,
              sides=64)
    if soup:
        level = 0.72 * height
        add_cylinder(item, "soup", side - 0.7 * wall, level - soft, soup_color, (0, 0, soft),
                     sides=64)
    if lid:
        low, dome = height - 0.3 * wall, 0.2 * radius
        edge = radius - 0.8 * wall
        arc = [(edge * math.cos(a), low + wall + dome * math.sin(a))
               for a in (math.pi / 2 * k / 7 for k in range(7))]
        add_lathe(item, "lid", [(0, low), (edge, low), *arc, (0, low + wall + dome)],
                  lid_color or color, sides=64)
        add_torus(item, "lid_rim", radius - wall, 1.8 * wall, lid_color or color,
                  (0, 0, low + 0.9 * wall), sides=64)
        knob = [(0, -0.3), (0.45, -0.3), (0.4, 0.4), (0.6, 0.75), (1.0, 1.0), (1.05, 1.25),
                (0.85, 1.5), (0, 1.6)]
        add_lathe(item, "knob", [(0.16 * radius * r, low + wall + dome + 0.14 * radius * z)
                                 for r, z in knob], knob_color or handle_color, sides=28)
    if handles:
        span, out, z = 0.3 * radius, 0.32 * radius, 0.78 * height
        bar = min(0.065 * radius, 0.2 * height)
        for k, way in enumerate((-1, 1)):
            add_pipe(item, f"handle_{k + 1}",
                     [(way * 0.96 * side, -span, z), (way * (side + 0.7 * out), -0.95 * span, z),
                      (way * (side + out), -0.5 * span, z), (way * (side + out), 0.5 * span, z),
                      (way * (side + 0.7 * out), 0.95 * span, z), (way * 0.96 * side, span, z)],
                     bar, handle_color)
            for j, y in enumerate((-span, span)):
                # A plate under each end, where the pot's side is.
                inward = math.sqrt(side ** 2 - span ** 2) - side
                add_box(item, f"bracket_{2 * k + j + 1}",
                        (0.07 * radius, 0.2 * radius, 2.8 * bar), color,
                        (way * (side + inward - 0.01 * radius), y, z - 1.4 * bar),
                        (0, 0, way * math.degrees(math.asin(y / side))), bevel=0.02 * radius)
    top = height + (0.2 * radius if lid else 0)
    item.port("top", (0, 0, top), (1.2 * radius, 1.2 * radius))
    item.port("cavity", (0, 0, wall), (1.3 * side, 1.3 * side, height - wall))
