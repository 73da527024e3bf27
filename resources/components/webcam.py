"""{
  "summary": "webcam with lens and clip or foot",
  "category": "electronics",
  "size": "tiny",
  "synonyms": ["web camera", "web cam", "usb camera", "security camera"],
  "kind_of": ["electronic device", "camera", "computer accessory"],
  "not_for": ["camera", "camcorder"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.09, "min": 0.04, "max": 0.4, "axis": "z", "words": ["tall", "high"]},
    "shape": {"type": "choice", "default": "bar", "choices": ["bar", "ball", "cylinder"], "words": ["spherical", "round", "cylindrical"]},
    "stand": {"type": "choice", "default": "clip", "choices": ["clip", "foot"], "words": ["clip", "flat base", "stand"]},
    "light": {"type": "switch", "default": true, "words": ["led", "indicator light"]},
    "microphones": {"type": "switch", "default": true, "words": ["microphone"]},
    "color": {"type": "color", "default": "BLACK"},
    "lens_color": {"type": "color", "default": "DARK_BLUE"},
    "ring_color": {"type": "color", "default": "SILVER"},
    "stand_color": {"type": "color", "default": "DARK_GREY"},
    "light_color": {"type": "color", "default": "GREEN"}
  },
  "parts": ["body", "ring", "lens", "glint", "light", "microphone", "neck", "clip", "base"],
  "ports": [],
  "examples": [
    ["a white webcam", "webcam = webcam(color=white)"],
    ["a ball-shaped webcam on a flat base", "webcam = webcam(shape=ball, stand=foot)"]
  ]
}"""


def webcam(item, height=0.09, shape="bar", stand="clip", light=True, microphones=True, color=BLACK,
           lens_color=DARK_BLUE, ring_color=SILVER, stand_color=DARK_GREY, light_color=GREEN):
    h = height
    high = 0.4 * h if shape == "bar" else 0.58 * h
    low = h - high
    middle = h - high / 2
    if shape == "bar":
        front = -0.2 * h
        add_plate(item, "body", rounded_outline(1.1 * h, high, 0.45 * high), 0.4 * h, color,
                  at=(0, 0.2 * h, middle), turn=(90, 0, 0), bevel=0.06 * h)
    elif shape == "ball":
        front = -0.272 * h
        add_sphere(item, "body", high / 2, color, at=(0, 0, middle))
    else:
        front = -0.36 * h
        add_cylinder(item, "body", high / 2, 0.72 * h, color, at=(0, 0.36 * h, middle),
                     turn=(90, 0, 0), bevel=0.05 * h)
    lens = 0.36 * high
    add_lathe(item, "ring", [(0.75 * lens, -0.05 * h), (lens, -0.05 * h), (lens, 0.03 * h),
                             (0.8 * lens, 0.045 * h), (0.75 * lens, 0.02 * h)], ring_color,
              at=(0, front, middle), turn=(90, 0, 0))
    add_lathe(item, "lens", [(0, -0.05 * h), (0.78 * lens, -0.05 * h), (0.78 * lens, 0.01 * h),
                             (0.4 * lens, 0.025 * h), (0, 0.03 * h)], lens_color,
              at=(0, front, middle), turn=(90, 0, 0))
    add_sphere(item, "glint", 0.12 * lens, LIGHT_BLUE, scale=(1, 0.5, 1),
               at=(-0.25 * lens, front - 0.025 * h, middle + 0.25 * lens))
    if light and shape == "bar":
        add_cylinder(item, "light", 0.022 * h, 0.02 * h, light_color, sides=16,
                     at=(0.3 * h, front + 0.01 * h, middle), turn=(90, 0, 0))
    elif light:
        add_sphere(item, "light", 0.022 * h, light_color,
                   at=(0, (-0.16 if shape == "ball" else -0.3) * h,
                       h - (0.05 if shape == "ball" else 0.012) * h))
    for k in range(4 if microphones and shape == "bar" else 0):
        add_box(item, f"microphone_{k + 1}", (0.01 * h, 0.02 * h, 0.12 * h), GREY,
                at=(-0.34 * h + 0.03 * k * h, front, middle - 0.06 * h))
    add_cylinder(item, "neck", 0.06 * h, low + 0.1 * h, stand_color, sides=24, at=(0, 0, 0.03 * h))
    if stand == "foot":
        add_cylinder(item, "base", 0.34 * h, 0.07 * h, stand_color, bevel=0.02 * h)
    else:
        add_box(item, "clip_1", (0.5 * h, 0.5 * h, 0.07 * h), stand_color, bevel=0.025 * h,
                at=(0, 0, low - 0.15 * h))
        add_box(item, "clip_2", (0.5 * h, 0.07 * h, low - 0.12 * h), stand_color, bevel=0.025 * h,
                at=(0, -0.2 * h, 0.02 * h))
        add_box(item, "base", (0.5 * h, 0.46 * h, 0.07 * h), stand_color, bevel=0.025 * h)
