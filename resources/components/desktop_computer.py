"""{
  "summary": "desktop computer tower with power button, ports and vents",
  "category": "electronics",
  "size": "tabletop",
  "synonyms": [
    "computer tower", "pc tower", "desktop tower", "pc", "computer case", "computer", "desktop pc",
    "tower pc", "server"],
  "kind_of": ["computer", "electronic device"],
  "not_for": ["laptop", "computer monitor"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.44, "min": 0.15, "max": 1.0, "axis": "z", "words": ["tall", "high"]},
    "width": {"type": "length", "default": 0.2, "min": 0.08, "max": 0.6, "axis": "x", "words": ["wide"]},
    "depth": {"type": "length", "default": 0.43, "min": 0.15, "max": 1.0, "axis": "y", "words": ["deep"]},
    "drives": {"type": "count", "default": 1, "min": 0, "max": 3, "words": ["drive", "disc drive", "optical drive"]},
    "ports": {"type": "count", "default": 2, "min": 0, "max": 6, "words": ["usb port", "port"]},
    "vents": {"type": "switch", "default": true, "words": ["vent", "ventilation slot", "grille"]},
    "light": {"type": "switch", "default": true, "words": ["led", "led indicator", "indicator light"]},
    "window": {"type": "switch", "default": false, "words": ["glass side", "side window"]},
    "color": {"type": "color", "default": "BLACK"},
    "front_color": {"type": "color", "default": "DARK_GREY"},
    "button_color": {"type": "color", "default": "SILVER"},
    "light_color": {"type": "color", "default": "GREEN"}
  },
  "parts": [
    "case", "front", "drive", "tray", "power_button", "port", "light", "vent", "grille", "foot",
    "window", "fan"],
  "ports": ["top"],
  "examples": [
    ["a desktop computer", "desktop_computer = desktop_computer()"],
    ["a white computer tower with four USB ports", "computer = desktop_computer(color=white, ports=4)"]
  ]
}"""


def desktop_computer(item, height=0.44, width=0.2, depth=0.43, drives=1, ports=2, vents=True,
                     light=True, window=False, color=BLACK, front_color=DARK_GREY,
                     button_color=SILVER, light_color=GREEN):
    foot = 0.025 * height
    button = 0.015 * depth
    panel = 0.05 * depth
    body = depth - panel - button
    back = depth / 2
    face = back - body
    high = height - foot
    add_box(item, "case", (width, body, high), color, at=(0, back - body / 2, foot),
            bevel=0.02 * width)
    add_box(item, "front", (width, 1.3 * panel, high), front_color, bevel=0.3 * panel,
            at=(0, face - 0.35 * panel, foot))
    plane = face - panel
    for k, (a, b) in enumerate(((-1, -1), (1, -1), (-1, 1), (1, 1))):
        add_cylinder(item, f"foot_{k + 1}", 0.09 * min(width, depth), 1.5 * foot, RUBBER, sides=16,
                     at=(a * 0.36 * width, b * 0.38 * body, 0))
    for k in range(drives):
        z = foot + (0.86 - 0.12 * k) * high
        add_box(item, f"drive_{k + 1}", (0.84 * width, button, 0.09 * high), color,
                at=(0, plane, z), bevel=0.2 * button)
        add_box(item, f"tray_{k + 1}", (0.74 * width, button, 0.012 * high), LIGHT_GREY,
                at=(0, plane - 0.2 * button, z + 0.05 * high))
    z = foot + 0.52 * high
    add_cylinder(item, "power_button", 0.09 * width, 2 * button, button_color, bevel=0.4 * button,
                 at=(0.26 * width, plane + button, z), turn=(90, 0, 0))
    if light:
        add_box(item, "light", (0.05 * width, button, 0.012 * high), light_color,
                at=(0.26 * width, plane, z - 0.07 * high))
    for k in range(ports):
        row, column = divmod(k, 2)
        add_box(item, f"port_{k + 1}", (0.13 * width, button, 0.018 * high), LIGHT_BLUE if k % 2
                else BLACK, at=((-0.3 + 0.2 * column) * width, plane,
                                z + 0.01 * high - 0.045 * row * high))
    add_boxes(item, "grille", [((0.8 * width, button, 0.012 * high),
                                (0, plane, foot + (0.06 + 0.026 * k) * high))
                               for k in range(11)], BLACK)
    if vents:
        slots = []
        for side in ((-1,) if window else (-1, 1)):
            slots += [((0.01 * width, 0.3 * body, 0.014 * high),
                       (side * width / 2, back - 0.7 * body, foot + (0.12 + 0.032 * k) * high))
                      for k in range(8)]
        add_boxes(item, "vent", slots, LIGHT_GREY if color == BLACK else BLACK)
    if window:
        add_box(item, "window", (0.012 * width, 0.8 * body, 0.8 * high), DARK_BLUE,
                at=(width / 2, back - body / 2, foot + 0.1 * high))
    add_cylinder(item, "fan", min(0.3 * width, 0.2 * high), 0.01 * depth, DARK_GREY,
                 turn=(-90, 0, 0), at=(0, back - 0.009 * depth, foot + 0.75 * high))
    item.port("top", (0, back - body / 2, height), (0.9 * width, 0.9 * body))
