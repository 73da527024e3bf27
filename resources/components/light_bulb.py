"""{
  "summary": "light bulb with screw base, standing on it",
  "category": "electronics",
  "size": "tiny",
  "synonyms": ["lightbulb", "bulb", "incandescent bulb", "led bulb", "lamp bulb", "light globe"],
  "kind_of": ["lamp", "electrical component"],
  "not_for": ["tulip bulb", "lamp", "flashlight"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.11, "min": 0.04, "max": 0.6, "axis": "z", "words": ["tall", "high"]},
    "shape": {"type": "choice", "default": "pear", "choices": ["pear", "globe", "candle"], "words": ["round", "pear-shaped", "candle", "tube"]},
    "filament": {"type": "switch", "default": true},
    "color": {"type": "color", "default": "GLASS", "words": ["glass", "envelope"]},
    "base_color": {"type": "color", "default": "SILVER"},
    "filament_color": {"type": "color", "default": "ORANGE"},
    "contact_color": {"type": "color", "default": "DARK_GREY"}
  },
  "parts": ["glass", "base", "contact", "insulator", "collar", "stem", "filament", "post"],
  "ports": [],
  "examples": [
    ["a yellow light bulb", "bulb = light_bulb(color=yellow)"],
    ["a round bulb with a brass base", "bulb = light_bulb(shape=globe, base_color=brass)"]
  ]
}"""


def light_bulb(item, height=0.11, shape="pear", filament=True, color=GLASS, base_color=SILVER,
               filament_color=ORANGE, contact_color=DARK_GREY):
    h = height
    neck = 0.13 * h
    low = 0.27 * h
    add_lathe(item, "contact", [(0, 0), (0.05 * h, 0), (0.06 * h, 0.02 * h), (0, 0.02 * h)],
              base_color, sides=24)
    add_lathe(item, "insulator", [(0, 0.012 * h), (0.06 * h, 0.012 * h), (0.1 * h, 0.045 * h),
                                  (0, 0.045 * h)], contact_color, sides=32)
    rings = [(0, 0.04 * h), (0.105 * h, 0.04 * h)]
    for k in range(4):
        z = (0.055 + 0.04 * k) * h
        rings += [(0.105 * h, z), (0.122 * h, z + 0.012 * h), (0.122 * h, z + 0.02 * h),
                  (0.105 * h, z + 0.032 * h)]
    add_lathe(item, "base", rings + [(0.105 * h, 0.225 * h), (0, 0.225 * h)], base_color)
    add_lathe(item, "collar", [(0, 0.215 * h), (0.115 * h, 0.215 * h), (neck, 0.23 * h),
                               (neck, low), (0, low)], base_color)
    outlines = {"pear": [(neck, low - 0.02 * h), (0.135 * h, 0.3 * h), (0.17 * h, 0.4 * h),
                         (0.24 * h, 0.52 * h), (0.275 * h, 0.65 * h), (0.272 * h, 0.75 * h),
                         (0.24 * h, 0.86 * h), (0.16 * h, 0.95 * h), (0.07 * h, 0.992 * h), (0, h)],
                "globe": [(neck, low - 0.02 * h)] + [(0.38 * h * math.sin(a),
                                                      0.62 * h - 0.38 * h * math.cos(a))
                                                     for a in (math.radians(22 + 158 * k / 12)
                                                               for k in range(13))],
                "candle": [(neck, low - 0.02 * h), (0.15 * h, 0.32 * h), (0.19 * h, 0.45 * h),
                           (0.185 * h, 0.56 * h), (0.13 * h, 0.75 * h), (0.06 * h, 0.92 * h),
                           (0.015 * h, 0.99 * h), (0, h)]}
    way = [(max(p.x, 0), p.z) for p in smooth_way([(r, 0, z) for r, z in outlines[shape]], steps=3)]
    add_lathe(item, "glass", [(0, low - 0.02 * h), *way[:-1], (0, h)], color, sides=48, smooth=60)
    if filament:
        add_cylinder(item, "stem", 0.03 * h, 0.25 * h, WHITE, at=(0, 0, low - 0.03 * h), sides=16)
        for k, side in enumerate((-1, 1)):
            add_pipe(item, f"post_{k + 1}", [(side * 0.02 * h, 0, 0.45 * h),
                                             (side * 0.08 * h, 0, 0.6 * h)], 0.006 * h, STEEL,
                     sides=8)
        points = [(0.08 * h * (k / 12 - 1), 0, (0.6 + 0.02 * (k % 2)) * h) for k in range(25)]
        add_pipe(item, "filament", points, 0.006 * h, filament_color, rounded=False, sides=8)
