"""{
  "summary": "photo camera with lens, flash and shutter button",
  "category": "electronics",
  "size": "tiny",
  "synonyms": ["photo camera", "digital camera", "dslr", "film camera", "dslr camera", "compact camera"],
  "kind_of": ["electronic device", "optical instrument"],
  "not_for": ["webcam", "video camera", "security camera"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.13, "min": 0.05, "max": 0.5, "axis": "x", "words": ["wide"]},
    "lens": {"type": "switch", "default": true, "words": ["lens", "objective"]},
    "flash": {"type": "switch", "default": true},
    "viewfinder": {"type": "switch", "default": true},
    "screen": {"type": "switch", "default": true, "words": ["screen", "display"]},
    "strap": {"type": "switch", "default": false, "words": ["strap", "neck strap"]},
    "tripod": {"type": "switch", "default": false, "words": ["tripod", "stand"]},
    "color": {"type": "color", "default": "BLACK"},
    "grip_color": {"type": "color", "default": "DARK_GREY"},
    "lens_color": {"type": "color", "default": "DARK_GREY"},
    "ring_color": {"type": "color", "default": "SILVER"},
    "button_color": {"type": "color", "default": "RED"},
    "strap_color": {"type": "color", "default": "BROWN"}
  },
  "parts": [
    "body", "grip", "prism", "flash", "hot_shoe", "lens", "ring", "glass", "button", "dial", "screen",
    "eyepiece", "strap", "leg", "head"],
  "ports": ["top"],
  "examples": [
    ["a silver camera", "camera = camera(color=silver)"],
    ["a camera on a tripod", "camera = camera(tripod=on)"]
  ]
}"""


def camera(item, width=0.13, lens=True, flash=True, viewfinder=True, screen=True, strap=False,
           tripod=False, color=BLACK, grip_color=DARK_GREY, lens_color=DARK_GREY, ring_color=SILVER,
           button_color=RED, strap_color=BROWN):
    w = width
    low = 1.1 * w if tripod else 0.0
    high, deep = 0.6 * w, 0.3 * w
    add_box(item, "body", (w, deep, high), color, at=(0, 0, low), bevel=0.06 * w)
    add_box(item, "grip", (0.24 * w, 0.5 * deep, 0.94 * high), grip_color, bevel=0.07 * w,
            at=(-0.37 * w, -0.42 * deep, low + 0.02 * high))
    if viewfinder:
        add_plate(item, "prism", [(-0.19 * w, 0), (0.19 * w, 0), (0.13 * w, 0.15 * w),
                                  (-0.13 * w, 0.15 * w)], 0.8 * deep, color, bevel=0.02 * w,
                  at=(0.04 * w, 0.4 * deep, low + 0.97 * high), turn=(90, 0, 0))
        add_box(item, "eyepiece", (0.16 * w, 0.06 * w, 0.09 * w), RUBBER, bevel=0.015 * w,
                at=(0.04 * w, 0.44 * deep, low + 0.98 * high))
        add_box(item, "hot_shoe", (0.1 * w, 0.1 * w, 0.015 * w), SILVER,
                at=(0.04 * w, 0.05 * w, low + 0.97 * high + 0.145 * w))
    if flash:
        x, z = (0.04 * w, high + 0.02 * w) if viewfinder else (0.34 * w, 0.78 * high)
        add_box(item, "flash", (0.15 * w, 0.03 * w, 0.07 * w), CREAM, bevel=0.01 * w,
                at=(x, (-0.4 if viewfinder else -0.5) * deep, low + z))
    if lens:
        middle = (0.06 * w, -0.5 * deep, low + 0.48 * high)
        add_lathe(item, "lens", [(0, -0.1 * w), (0.24 * w, -0.1 * w), (0.24 * w, 0.04 * w),
                                 (0.22 * w, 0.05 * w), (0.22 * w, 0.14 * w), (0.21 * w, 0.15 * w),
                                 (0.21 * w, 0.3 * w), (0.19 * w, 0.31 * w), (0.17 * w, 0.25 * w),
                                 (0, 0.25 * w)], lens_color, at=middle, turn=(90, 0, 0), sides=56)
        for k, z in enumerate((0.055, 0.16)):
            add_lathe(item, f"ring_{k + 1}", [(0.2 * w, z * w), (0.228 * w, z * w),
                                              (0.228 * w, (z + 0.025) * w),
                                              (0.2 * w, (z + 0.025) * w)], ring_color, at=middle,
                      turn=(90, 0, 0), sides=56)
        add_lathe(item, "glass", [(0, 0.24 * w), (0.165 * w, 0.24 * w), (0.12 * w, 0.265 * w),
                                  (0, 0.275 * w)], DARK_BLUE, at=middle, turn=(90, 0, 0))
    add_cylinder(item, "button", 0.035 * w, 0.05 * w, button_color, bevel=0.01 * w, sides=24,
                 at=(-0.37 * w, -0.35 * deep, low + 0.94 * high))
    add_cylinder(item, "dial_1", 0.07 * w, 0.06 * w, ring_color, bevel=0.01 * w, sides=28,
                 at=(-0.3 * w, 0.2 * deep, low + 0.97 * high))
    add_cylinder(item, "dial_2", 0.06 * w, 0.05 * w, ring_color, bevel=0.01 * w, sides=28,
                 at=(0.36 * w, 0.1 * deep, low + 0.97 * high))
    if screen:
        add_box(item, "screen", (0.5 * w, 0.03 * w, 0.6 * high), DARK_BLUE, bevel=0.01 * w,
                at=(0, 0.5 * deep, low + 0.16 * high))
    if strap:
        half = [(0.46 * w, 0, low + 0.85 * high), (0.47 * w, 0.3 * w, low + 0.3 * high),
                (0.43 * w, 0.6 * w, low + 0.04 * w)]
        add_pipe(item, "strap", [(-x, y, z) for x, y, z in half] + [(0, 0.85 * w, low + 0.025 * w)]
                 + half[::-1], 0.02 * w, strap_color)
    if tripod:
        add_cylinder(item, "head", 0.12 * w, 0.12 * w, DARK_GREY, bevel=0.02 * w, sides=28,
                     at=(0, 0, low - 0.1 * w))
        for k in range(3):
            a = math.radians(90 + 120 * k)
            add_pipe(item, f"leg_{k + 1}", [(0.05 * w * math.cos(a), 0.05 * w * math.sin(a),
                                             low - 0.06 * w),
                                            (0.46 * w * math.cos(a), 0.46 * w * math.sin(a),
                                             0.0095 * w)], 0.025 * w, BLACK)
    item.port("top", (0.04 * w, 0, low + high + (0.12 * w if viewfinder else 0)),
              (0.2 * w, 0.6 * deep))
