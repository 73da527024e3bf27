"""{
  "summary": "flat television on feet, or an old one with antenna and knobs",
  "category": "electronics",
  "size": "furniture",
  "synonyms": ["tv", "tv set", "flat screen tv", "television set", "smart tv"],
  "kind_of": ["electronic device", "screen"],
  "not_for": ["computer monitor", "tv stand", "radio"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 1.1, "min": 0.3, "max": 2.5, "axis": "x", "words": ["wide"]},
    "height": {"type": "length", "default": 0.7, "min": 0.2, "max": 1.6, "words": ["tall", "high"]},
    "style": {"type": "choice", "default": "flat", "choices": ["flat", "retro"], "words": ["flat-screen", "modern", "retro", "vintage", "old"]},
    "feet": {"type": "switch", "default": true, "words": ["foot", "leg", "stand"]},
    "picture": {"type": "switch", "default": false, "words": ["picture", "switched on"]},
    "antenna": {"type": "switch", "default": true},
    "color": {"type": "color", "default": "BLACK"},
    "screen_color": {"type": "color", "default": "DARK_GREY"},
    "feet_color": {"type": "color", "default": "SILVER"},
    "knob_color": {"type": "color", "default": "BRASS"}
  },
  "parts": [
    "frame", "screen", "back", "foot", "light", "logo", "antenna", "ball", "knob", "speaker",
    "picture", "panel"],
  "ports": ["top"],
  "examples": [
    ["a black television", "tv = television()"],
    ["a wooden retro TV", "tv = television(style=retro, width=60*cm, height=50*cm, color=wood)"]
  ]
}"""


def television(item, width=1.1, height=0.7, style="flat", feet=True, picture=False, antenna=True,
               color=BLACK, screen_color=DARK_GREY, feet_color=SILVER, knob_color=BRASS):
    w, h = width, height
    if style == "retro":
        _television_retro(item, w, h, feet, antenna, color, screen_color, feet_color, knob_color)
        return
    low = 0.09 * h if feet else 0.0
    thick = 0.06 * h
    tall = h - low
    edge = 0.018 * min(w, h)
    add_box(item, "frame", (w, thick, tall), color, at=(0, 0, low), bevel=0.2 * thick)
    add_box(item, "screen", (w - 2 * edge, 0.06 * thick, tall - 3 * edge),
            screen_color, at=(0, -0.5 * thick, low + 2 * edge))
    if picture:
        area = tall - 3 * edge
        for k, (start, share, shade) in enumerate(((0, 0.35, GREEN), (0.35, 0.2, DARK_GREEN),
                                                   (0.55, 0.45, LIGHT_BLUE))):
            add_box(item, f"picture_{k + 1}", (w - 2.2 * edge, 0.06 * thick, share * area), shade,
                    at=(0, -0.52 * thick, low + 2 * edge + start * area))
    add_box(item, "back", (0.6 * w, 0.8 * thick, 0.5 * tall), DARK_GREY, bevel=0.25 * thick,
            at=(0, 0.6 * thick, low + 0.15 * tall))
    add_box(item, "logo", (0.06 * w, 0.05 * thick, 0.5 * edge), SILVER,
            at=(0, -0.5 * thick, low + 0.7 * edge))
    add_cylinder(item, "light", 0.2 * edge, 0.1 * thick, RED, sides=16, turn=(90, 0, 0),
                 at=(0.46 * w, -0.45 * thick, low + edge))
    for k, side in enumerate((-1, 1) if feet else ()):
        add_plate(item, f"foot_{k + 1}", [(-0.2 * h, 0), (-0.17 * h, 0), (0, 0.8 * low),
                                          (0.17 * h, 0), (0.2 * h, 0), (0.03 * h, 1.3 * low),
                                          (-0.03 * h, 1.3 * low)], 0.03 * w, feet_color,
                  at=(side * 0.36 * w - 0.015 * w, 0, 0), turn=(90, 0, 90), bevel=0.003 * w)
    item.port("top", (0, 0, h), (0.9 * w, 0.9 * thick))


def _television_retro(item, w, h, feet, antenna, color, screen_color, feet_color, knob_color):
    low = 0.12 * h if feet else 0.0
    top = 0.78 * h if antenna else h
    deep = 0.6 * min(w, h)
    tall = top - low
    front = -deep / 2
    add_box(item, "frame", (w, deep, tall), color, at=(0, 0, low), bevel=0.05 * tall)
    for k, (a, b) in enumerate(((-1, -1), (1, -1), (-1, 1), (1, 1)) if feet else ()):
        add_cylinder(item, f"foot_{k + 1}", 0.012 * w, 1.2 * low, feet_color, top_radius=0.025 * w,
                     sides=20, at=(a * 0.4 * w, b * 0.36 * deep, 0))
    add_plate(item, "picture", rounded_outline(0.7 * w, 0.86 * tall, 0.1 * tall), 0.05 * deep,
              BLACK, at=(-0.11 * w, front + 0.02 * deep, low + tall / 2), turn=(90, 0, 0),
              bevel=0.02 * deep)
    add_plate(item, "screen", rounded_outline(0.62 * w, 0.74 * tall, 0.1 * tall), 0.08 * deep,
              screen_color, at=(-0.11 * w, front + 0.02 * deep, low + tall / 2), turn=(90, 0, 0),
              bevel=0.03 * deep)
    add_box(item, "panel", (0.18 * w, 0.04 * deep, 0.86 * tall), LIGHT_WOOD, bevel=0.015 * deep,
            at=(0.37 * w, front, low + 0.07 * tall))
    size = min(0.06 * w, 0.1 * tall)
    for k in range(2):
        add_cylinder(item, f"knob_{k + 1}", size, 0.1 * deep, knob_color, bevel=0.02 * deep,
                     at=(0.37 * w, front + 0.02 * deep, low + (0.78 - 0.22 * k) * tall),
                     turn=(90, 0, 0), sides=28)
    for k in range(6):
        add_box(item, f"speaker_{k + 1}", (0.13 * w, 0.02 * deep, 0.012 * tall), DARK_WOOD,
                at=(0.37 * w, front - 0.02 * deep, low + (0.13 + 0.045 * k) * tall))
    if antenna:
        for k, side in enumerate((-1, 1)):
            end = (side * 0.24 * w, 0, 0.985 * h)
            add_pipe(item, f"antenna_{k + 1}", [(side * 0.02 * w, 0, top - 0.01 * h), end],
                     0.006 * w, SILVER)
            add_sphere(item, f"ball_{k + 1}", 0.015 * h, SILVER, at=end)
        add_sphere(item, "back", 0.05 * w, DARK_GREY, at=(0, 0, top - 0.01 * h), scale=(1, 1, 0.6))
    item.port("top", (0, 0, top), (0.9 * w, 0.9 * deep))
