"""{
  "summary": "microphone with mesh head, standing alone or on a stand",
  "category": "music",
  "size": "tiny",
  "synonyms": ["mic", "handheld microphone", "vocal microphone", "wireless microphone", "studio microphone"],
  "kind_of": ["electronic device", "audio equipment"],
  "not_for": ["microscope", "megaphone"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.19, "min": 0.08, "max": 0.6, "words": ["tall", "high", "long"]},
    "stand": {"type": "switch", "default": false, "words": ["stand", "mic stand", "desk stand"]},
    "stand_height": {"type": "length", "default": 0.22, "min": 0.1, "max": 2.0},
    "switch": {"type": "switch", "default": true, "words": ["switch", "button"]},
    "cord": {"type": "switch", "default": false, "words": ["cable", "wire"]},
    "color": {"type": "color", "default": "BLACK"},
    "head_color": {"type": "color", "default": "SILVER"},
    "ring_color": {"type": "color", "default": "GOLD"},
    "stand_color": {"type": "color", "default": "DARK_GREY"},
    "switch_color": {"type": "color", "default": "RED"}
  },
  "parts": ["handle", "ring", "head", "band", "mesh", "switch", "tail", "base", "pole", "clamp", "cord"],
  "ports": [],
  "examples": [
    ["a black microphone", "microphone = microphone()"],
    ["a golden microphone on a stand", "microphone = microphone(color=gold, stand=on)"]
  ]
}"""


def microphone(item, height=0.19, stand=False, stand_height=0.22, switch=True, cord=False,
               color=BLACK, head_color=SILVER, ring_color=GOLD, stand_color=DARK_GREY,
               switch_color=RED):
    h = height
    low = stand_height if stand else 0.0
    lean = 28 if stand else 0
    parts = []
    keep = parts.append
    head = 0.145 * h
    keep(add_lathe(item, "handle", [(0, 0.03 * h), (0.07 * h, 0.03 * h), (0.075 * h, 0.06 * h),
                                    (0.105 * h, 0.68 * h), (0.12 * h, 0.71 * h),
                                    (0.12 * h, 0.735 * h), (0, 0.735 * h)], color))
    keep(add_cylinder(item, "tail", 0.06 * h, 0.05 * h, DARK_GREY, sides=32))
    keep(add_lathe(item, "ring", [(0, 0.725 * h), (0.13 * h, 0.725 * h), (0.135 * h, 0.745 * h),
                                  (0.13 * h, 0.765 * h), (0, 0.765 * h)], ring_color))
    keep(add_sphere(item, "head", head, head_color, at=(0, 0, h - head)))
    keep(add_torus(item, "band", head, 0.022 * h, ring_color, at=(0, 0, h - head)))
    for k in range(8):
        keep(add_torus(item, f"mesh_{k + 1}", 0.985 * head, 0.008 * h, GREY, at=(0, 0, h - head),
                       turn=(90, 0, 22.5 * k)))
        parts[-1].scale.z = 0.8
    if switch:
        keep(add_box(item, "switch", (0.04 * h, 0.03 * h, 0.09 * h), switch_color, bevel=0.01 * h,
                     at=(0, -0.09 * h, 0.5 * h)))
    if stand:
        turn = Matrix.Rotation(math.radians(lean), 3, 'X')
        for part in parts:
            part.location = turn @ (part.location - Vector((0, 0, 0.35 * h))) + Vector((0, 0, low))
            part.rotation_euler = (turn @ part.rotation_euler.to_matrix()).to_euler()
        thick = 0.035 * h + 0.004 * low
        wide = 0.3 * h + 0.08 * low
        add_lathe(item, "base", [(0, 0), (wide, 0), (wide, 0.05 * h), (0.8 * wide, 0.09 * h),
                                 (thick, 0.14 * h), (0, 0.14 * h)], stand_color, sides=48)
        add_cylinder(item, "pole", thick, low - 0.1 * h, stand_color, at=(0, 0, 0.08 * h), sides=24)
        add_pipe(item, "clamp", [(0, 0, -0.12 * h), (0, 0, 0.12 * h)], 0.13 * h, DARK_GREY,
                 at=(0, 0, low), turn=(lean, 0, 0), sides=24)
    if cord:
        bar = 0.025 * h
        start = [(0, 0.3 * h, bar), (0, 0.6 * h, bar)] if stand else [(0, 0.03 * h, bar),
                                                                      (0, 0.3 * h, bar)]
        add_pipe(item, "cord", start + [(0.4 * h, 0.9 * h, bar), (0.9 * h, 0.7 * h, bar),
                                        (1.4 * h, 0.9 * h, bar)], bar, BLACK)
