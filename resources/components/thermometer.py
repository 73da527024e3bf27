"""{
  "summary": "thermometer: digital with display and button, or glass with red liquid",
  "category": "medical",
  "size": "tiny",
  "synonyms": [
    "digital thermometer", "medical thermometer", "clinical thermometer", "fever thermometer",
    "mercury thermometer"],
  "kind_of": ["measuring instrument", "medical instrument"],
  "not_for": ["thermostat", "barometer"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.14, "min": 0.06, "max": 0.8, "axis": "x", "words": ["long"]},
    "style": {"type": "choice", "default": "digital", "choices": ["digital", "glass"], "words": ["digital", "glass", "mercury", "analog", "traditional"]},
    "button": {"type": "switch", "default": true},
    "markings": {"type": "count", "default": 12, "min": 0, "max": 30, "words": ["marking", "graduation", "scale"]},
    "level": {"type": "ratio", "default": 0.6, "min": 0.05, "max": 1, "words": ["filled", "reading"]},
    "text": {"type": "text", "default": "36.6", "words": ["reading", "showing"]},
    "color": {"type": "color", "default": "WHITE"},
    "tip_color": {"type": "color", "default": "SILVER"},
    "display_color": {"type": "color", "default": "LIGHT_GREEN"},
    "button_color": {"type": "color", "default": "BLUE"},
    "liquid_color": {"type": "color", "default": "RED"}
  },
  "parts": ["body", "stem", "tip", "display", "frame", "text", "button", "bulb", "liquid", "marking", "back"],
  "ports": [],
  "examples": [
    ["a digital thermometer", "thermometer = thermometer()"],
    ["a glass thermometer with red liquid", "thermometer = thermometer(style=glass)"]
  ]
}"""


def thermometer(item, length=0.14, style="digital", button=True, markings=12, level=0.6,
                text="36.6", color=WHITE, tip_color=SILVER, display_color=LIGHT_GREEN,
                button_color=BLUE, liquid_color=RED):
    l = length
    if style == "digital":
        thick = 0.075 * l
        outline = [(-0.5, -0.075), (-0.47, -0.085), (0.02, -0.085), (0.12, -0.045), (0.3, -0.028),
                   (0.36, -0.026), (0.36, 0.026), (0.3, 0.028), (0.12, 0.045), (0.02, 0.085),
                   (-0.47, 0.085), (-0.5, 0.075)]
        add_plate(item, "body", [(x * l, y * l) for x, y in outline], thick, color,
                  bevel=0.25 * thick)
        add_cylinder(item, "stem", 0.022 * l, 0.13 * l, tip_color, turn=(0, 90, 0), sides=24,
                     at=(0.34 * l, 0, thick / 2))
        add_sphere(item, "tip", 0.022 * l, tip_color, at=(0.478 * l, 0, thick / 2))
        add_plate(item, "frame", rounded_outline(0.26 * l, 0.115 * l, 0.02 * l), 0.1 * thick, GREY,
                  at=(-0.13 * l, 0, 0.95 * thick))
        add_box(item, "display", (0.22 * l, 0.085 * l, 0.1 * thick), display_color,
                at=(-0.13 * l, 0, 0.98 * thick))
        if text:
            size = min(0.06 * l, 0.28 * l / max(len(text), 1))
            add_text(item, "text", text, size, 0.1 * thick, BLACK, turn=(0, 0, 0),
                     at=(-0.13 * l, -size / 2, 1.05 * thick))
        if button:
            add_cylinder(item, "button", 0.04 * l, 0.16 * thick, button_color, bevel=0.05 * thick,
                         at=(-0.4 * l, 0, 0.95 * thick))
        return
    radius = 0.035 * l
    add_plate(item, "back", rounded_outline(0.97 * l, 3.6 * radius, radius), 0.5 * radius, color,
              at=(0.015 * l, 0, 0), bevel=0.12 * radius)
    z = 0.9 * radius
    add_cylinder(item, "stem", 0.55 * radius, 0.86 * l, GLASS, at=(-0.42 * l, 0, z),
                 turn=(0, 90, 0), bevel=0.2 * radius, sides=24)
    add_sphere(item, "bulb", 0.9 * radius, liquid_color, at=(-0.5 * l + 0.9 * radius, 0, z),
               scale=(1, 1, 1))
    add_box(item, "liquid", ((0.1 + 0.72 * level) * l, 0.45 * radius, 0.2 * radius), liquid_color,
            at=(-0.46 * l + (0.1 + 0.72 * level) * l / 2, 0, z + 0.48 * radius))
    for k in range(markings):
        long = (1.0 if k % 5 == 0 else 0.6) * radius
        add_box(item, f"marking_{k + 1}", (0.006 * l, long, 0.06 * radius), BLACK,
                at=((-0.32 + 0.7 * k / max(markings - 1, 1)) * l, -0.65 * radius - long / 2,
                    0.48 * radius))
