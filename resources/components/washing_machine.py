"""{
  "summary": "front-loading washing machine with round door, panel and drawer",
  "category": "kitchen",
  "size": "furniture",
  "synonyms": ["washer", "laundry machine", "dryer", "tumble dryer", "front loader"],
  "kind_of": ["appliance", "household appliance", "machine"],
  "not_for": ["dishwasher", "sink"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.6, "min": 0.3, "max": 1.2, "axis": "x", "words": ["wide"]},
    "height": {"type": "length", "default": 0.85, "min": 0.4, "max": 1.5, "axis": "z", "words": ["tall", "high"]},
    "depth": {"type": "length", "default": 0.6, "min": 0.3, "max": 1.2, "axis": "y", "words": ["deep"]},
    "drawer": {"type": "switch", "default": true, "words": ["detergent drawer", "drawer"]},
    "dial": {"type": "switch", "default": true, "words": ["dial", "knob"]},
    "display": {"type": "switch", "default": true, "words": ["display", "digital display"]},
    "buttons": {"type": "count", "default": 5, "min": 0, "max": 8, "words": ["button", "control button"]},
    "color": {"type": "color", "default": "WHITE"},
    "door_color": {"type": "color", "default": "SILVER"},
    "glass_color": {"type": "color", "default": "DARK_BLUE"},
    "panel_color": {"type": "color", "default": "LIGHT_GREY"},
    "button_color": {"type": "color", "default": "DARK_GREY"},
    "display_color": {"type": "color", "default": "TURQUOISE"}
  },
  "parts": [
    "body", "panel", "door", "gasket", "glass", "door_handle", "drawer", "dial", "pointer", "display",
    "button", "plinth", "foot", "flap"],
  "ports": ["top"],
  "examples": [
    ["a white washing machine", "washer = washing_machine()"],
    ["a grey washing machine with a red door and six buttons", "washer = washing_machine(color=grey, door_color=red, buttons=6)"]
  ]
}"""


def washing_machine(item, width=0.6, height=0.85, depth=0.6, drawer=True, dial=True, display=True,
                    buttons=5, color=WHITE, door_color=SILVER, glass_color=DARK_BLUE,
                    panel_color=LIGHT_GREY, button_color=DARK_GREY, display_color=TURQUOISE):
    out = 0.06 * depth
    body = depth - out
    back = depth / 2
    face = back - body
    foot = 0.02 * height
    add_box(item, "body", (width, body, height - foot), color, at=(0, back - body / 2, foot),
            bevel=0.02 * width)
    for k, (a, b) in enumerate(((-1, -1), (1, -1), (-1, 1), (1, 1))):
        add_cylinder(item, f"foot_{k + 1}", min(0.04 * width, 0.1 * body), 1.5 * foot, RUBBER,
                     sides=16, at=(a * 0.4 * width, back - body / 2 + b * 0.38 * body, 0))
    add_box(item, "plinth", (0.94 * width, 0.2 * out, 0.09 * height), panel_color,
            at=(0, face, foot + 0.02 * height), bevel=0.08 * out)
    add_box(item, "flap", (0.14 * width, 0.2 * out, 0.06 * height), color, bevel=0.08 * out,
            at=(0.32 * width, face - 0.1 * out, foot + 0.035 * height))
    low = 0.83 * height
    add_box(item, "panel", (0.96 * width, 0.4 * out, 0.145 * height), panel_color,
            at=(0, face, low), bevel=0.1 * out)
    plane = face - 0.2 * out
    z = low + 0.0725 * height
    size = 0.1 * min(height, 1.4 * width)
    if drawer:
        add_box(item, "drawer", (0.26 * width, 0.5 * out, 0.11 * height), color, bevel=0.1 * out,
                at=(-0.33 * width, plane, z - 0.055 * height))
    if dial:
        add_cylinder(item, "dial", 0.5 * size, 0.75 * out, door_color, bevel=0.15 * out,
                     at=(-0.1 * width, plane + 0.1 * out, z), turn=(90, 0, 0))
        add_box(item, "pointer", (0.06 * size, 0.1 * out, 0.3 * size), BLACK,
                at=(-0.1 * width, plane - 0.65 * out, z + 0.1 * size))
    if display:
        add_box(item, "display", (0.2 * width, 0.3 * out, 0.05 * height), display_color,
                at=(0.13 * width, plane, z), bevel=0.05 * out)
    for k in range(buttons):
        step = min(0.07 * width, 0.44 * width / buttons)
        x = 0.24 * width + (k - (buttons - 1) / 2) * step
        add_cylinder(item, f"button_{k + 1}", 0.32 * step, 0.4 * out, button_color, sides=20,
                     bevel=0.08 * out, at=(x, plane + 0.1 * out, z - 0.04 * height),
                     turn=(90, 0, 0))
    radius = min(0.36 * width, 0.33 * height)
    middle = (foot + 0.13 * height + low) / 2
    middle = min(max(middle, foot + 0.1 * height + radius), low - radius)
    add_lathe(item, "gasket", [(0.9 * radius, -0.2 * out), (1.05 * radius, -0.2 * out),
                               (1.05 * radius, 0.2 * out), (0.9 * radius, 0.2 * out)], DARK_GREY,
              at=(0, face, middle), turn=(90, 0, 0), sides=56)
    add_lathe(item, "door", [(0.68 * radius, 0), (radius, 0), (radius, 0.45 * out),
                             (0.94 * radius, 0.7 * out), (0.78 * radius, 0.75 * out),
                             (0.68 * radius, 0.4 * out)], door_color,
              at=(0, face, middle), turn=(90, 0, 0), sides=56)
    add_lathe(item, "glass", [(0, -0.1 * out), (0.72 * radius, -0.1 * out),
                              (0.72 * radius, 0.45 * out), (0.5 * radius, 0.62 * out),
                              (0, 0.68 * out)], glass_color, at=(0, face, middle), turn=(90, 0, 0),
              sides=56)
    add_box(item, "door_handle", (0.07 * radius, out, 0.4 * radius), panel_color,
            at=(0.87 * radius, face - out / 2, middle - 0.2 * radius), bevel=0.15 * out)
    item.port("top", (0, back - body / 2, height), (0.95 * width, 0.95 * body))
