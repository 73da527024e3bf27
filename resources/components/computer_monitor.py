"""{
  "summary": "computer monitor on a stand",
  "category": "electronics",
  "size": "tabletop",
  "synonyms": ["monitor", "computer screen", "display", "desktop monitor", "pc monitor", "screen"],
  "kind_of": ["electronic device", "computer part"],
  "not_for": ["television", "laptop", "baby monitor", "blood pressure monitor", "heart monitor"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.55, "min": 0.2, "max": 1.5, "axis": "x", "words": ["wide"]},
    "height": {"type": "length", "default": 0.45, "min": 0.2, "max": 1.2, "axis": "z", "words": ["tall", "high"]},
    "stand": {"type": "choice", "default": "round", "choices": ["round", "rectangular"], "words": ["round base", "rectangular base"]},
    "buttons": {"type": "count", "default": 3, "min": 0, "max": 5, "words": ["button"]},
    "webcam": {"type": "switch", "default": false, "words": ["webcam", "camera"]},
    "picture": {"type": "switch", "default": true, "words": ["wallpaper", "picture", "switched on"]},
    "color": {"type": "color", "default": "BLACK"},
    "stand_color": {"type": "color", "default": "SILVER"},
    "picture_color": {"type": "color", "default": "BLUE"},
    "button_color": {"type": "color", "default": "LIGHT_GREY"}
  },
  "parts": ["frame", "picture", "window", "back", "neck", "base", "joint", "button", "light", "webcam"],
  "ports": [],
  "examples": [
    ["a white computer monitor", "monitor = computer_monitor(color=white)"],
    ["a 60 cm wide monitor with a webcam", "monitor = computer_monitor(width=60*cm, webcam=on)"]
  ]
}"""


def computer_monitor(item, width=0.55, height=0.45, stand="round", buttons=3, webcam=False,
                     picture=True, color=BLACK, stand_color=SILVER, picture_color=BLUE,
                     button_color=LIGHT_GREY):
    lens = 0.035 * height if webcam else 0.0
    tall = height - lens
    panel = min(0.6 * width, 0.76 * tall)
    unit = min(width, 1.7 * tall)
    thick = 0.045 * unit
    low = tall - panel
    edge = 0.02 * unit
    add_box(item, "frame", (width, thick, panel), color, at=(0, 0, low), bevel=0.25 * thick)
    add_box(item, "picture", (width - 2 * edge, 0.04 * thick, panel - 3.2 * edge),
            picture_color if picture else DARK_GREY, at=(0, -0.5 * thick, low + 2.2 * edge))
    if picture:
        for k, (x, z, w, h, shade) in enumerate(((-0.2, 0.4, 0.36, 0.4, WHITE),
                                                 (0.18, 0.25, 0.4, 0.5, LIGHT_GREY))):
            add_box(item, f"window_{k + 1}", (w * width, 0.03 * thick, h * panel), shade,
                    at=(x * width, -0.52 * thick, low + z * panel))
    add_box(item, "back", (0.5 * width, 0.8 * thick, 0.6 * panel), color, bevel=0.3 * thick,
            at=(0, 0.6 * thick, low + 0.2 * panel))
    base = 0.03 * height
    add_box(item, "neck", (0.09 * unit, 0.5 * thick, low + 0.45 * panel), stand_color,
            at=(0, 1.1 * thick, 0.5 * base), bevel=0.15 * thick)
    add_box(item, "joint", (0.16 * unit, 0.4 * thick, 0.16 * unit), stand_color,
            at=(0, 0.9 * thick, low + 0.3 * panel), bevel=0.12 * thick)
    if stand == "round":
        add_lathe(item, "base", [(0, 0), (0.24 * unit, 0), (0.24 * unit, 0.4 * base),
                                 (0.12 * unit, 0.8 * base), (0, base)], stand_color,
                  at=(0, 0.6 * thick, 0), sides=56)
    else:
        add_box(item, "base", (0.46 * unit, 0.32 * unit, 0.8 * base), stand_color,
                at=(0, 0.6 * thick, 0), bevel=0.3 * base)
    for k in range(buttons):
        add_cylinder(item, f"button_{k + 1}", 0.3 * edge, 0.15 * thick, button_color, sides=20,
                     at=(0.44 * width - k * 0.04 * unit, -0.42 * thick, low + 1.1 * edge),
                     turn=(90, 0, 0))
    add_cylinder(item, "light", 0.15 * edge, 0.12 * thick, GREEN, sides=16, turn=(90, 0, 0),
                 at=(0.475 * width, -0.42 * thick, low + 1.1 * edge))
    if webcam:
        add_box(item, "webcam", (0.12 * unit, 0.8 * thick, 2 * lens), DARK_GREY, bevel=0.4 * lens,
                at=(0, -0.05 * thick, tall - lens))
