"""{
  "summary": "violin standing upright, with its bow beside it",
  "category": "music",
  "size": "tabletop",
  "synonyms": ["fiddle", "viola", "cello", "double bass"],
  "kind_of": ["musical instrument", "string instrument"],
  "not_for": ["guitar", "harp", "violin case"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.6, "min": 0.1, "max": 2.5, "axis": "z", "words": ["tall", "high", "long"]},
    "strings": {"type": "count", "default": 4, "min": 1, "max": 8, "words": ["string"]},
    "bow": {"type": "switch", "default": true, "words": ["fiddlestick"]},
    "chin_rest": {"type": "switch", "default": true},
    "color": {"type": "color", "default": "WOOD", "words": ["body"]},
    "neck_color": {"type": "color", "default": "DARK_WOOD"},
    "board_color": {"type": "color", "default": "BLACK", "words": ["fingerboard"]},
    "string_color": {"type": "color", "default": "SILVER"},
    "bow_color": {"type": "color", "default": "DARK_WOOD"},
    "hair_color": {"type": "color", "default": "CREAM"}
  },
  "parts": ["body", "top", "hole", "bridge", "tail", "tail_pin", "chin", "neck", "board", "board_root", "scroll", "scroll_box", "nut", "peg", "string", "bow", "hair", "frog", "tip"],
  "ports": [],
  "examples": [
    ["a violin with its bow", "violin = violin()"],
    ["a dark red violin without a bow", "violin = violin(bow=off, color=dark_red)"],
    ["a big cello", "cello = violin(height=1.2, chin_rest=off)"]
  ]
}"""


def violin(item, height=0.6, strings=4, bow=True, chin_rest=True, color=WOOD, neck_color=DARK_WOOD,
           board_color=BLACK, string_color=SILVER, bow_color=DARK_WOOD, hair_color=CREAM):
    h = height
    half = [(0.0, 0.0), (0.08, 0.005), (0.145, 0.045), (0.17, 0.12), (0.155, 0.19), (0.145, 0.215),
            (0.105, 0.255), (0.095, 0.3), (0.11, 0.35), (0.12, 0.37), (0.135, 0.4), (0.138, 0.46),
            (0.11, 0.53), (0.05, 0.565), (0.0, 0.57)]
    loop = half + [(-x, z) for x, z in half[-2:0:-1]]
    way = smooth_way([Vector((x * h, z * h, 0)) for x, z in loop], True, 3)
    low = min(p.y for p in way)
    outline = [(p.x, p.y - low) for p in way]
    middle = 0.28 * h
    add_plate(item, "body", [(0.96 * x, middle + 0.97 * (z - middle)) for x, z in outline],
              0.075 * h, color, at=(0, 0.0375 * h, 0), turn=(90, 0, 0))
    for name, y in (("top_1", -0.033), ("top_2", 0.047)):
        add_plate(item, name, outline, 0.014 * h, color, at=(0, y * h, 0), turn=(90, 0, 0),
                  bevel=0.005 * h)
    face = -0.047 * h
    for k, side in enumerate((-1, 1), 1):
        curl = [(0.052, 0.32), (0.066, 0.325), (0.068, 0.29), (0.078, 0.24), (0.082, 0.2),
                (0.095, 0.195)]
        add_pipe(item, f"hole_{k}", [(side * x * h, face, z * h) for x, z in curl], 0.0045 * h,
                 BLACK, sides=8)
    add_box(item, "bridge", (0.085 * h, 0.012 * h, 0.05 * h), LIGHT_WOOD, bevel=0.003 * h,
            at=(0, face + 0.002 * h, 0.265 * h), turn=(90, 0, 0))
    add_plate(item, "tail", [(-0.014 * h, 0.012 * h), (0.014 * h, 0.012 * h),
                             (0.03 * h, 0.19 * h), (-0.03 * h, 0.19 * h)], 0.014 * h, board_color,
              at=(0, face - 0.008 * h, 0), turn=(90, 0, 0), bevel=0.003 * h)
    add_box(item, "tail_pin", (0.026 * h, 0.03 * h, 0.03 * h), board_color,
            at=(0, face, 0.006 * h), bevel=0.004 * h)
    if chin_rest:
        add_lathe(item, "chin", [(0, 0), (0.05 * h, 0), (0.06 * h, 0.016 * h),
                                 (0.05 * h, 0.02 * h), (0, 0.01 * h)], board_color,
                  at=(-0.085 * h, face + 0.003 * h, 0.075 * h), turn=(90, 0, 0), smooth=60)
    add_box(item, "neck", (0.036 * h, 0.036 * h, 0.34 * h), neck_color,
            at=(0, face + 0.022 * h, 0.54 * h), bevel=0.014 * h)
    add_plate(item, "board", [(-0.028 * h, 0.34 * h), (0.028 * h, 0.34 * h),
                              (0.019 * h, 0.815 * h), (-0.019 * h, 0.815 * h)], 0.016 * h,
              board_color, at=(0, face - 0.004 * h - 0.002 * h, 0), turn=(90, 0, 0),
              bevel=0.005 * h)
    add_box(item, "board_root", (0.034 * h, 0.016 * h, 0.3 * h), neck_color,
            at=(0, face + 0.002 * h, 0.53 * h))
    front = face - 0.0225 * h
    add_box(item, "nut", (0.038 * h, 0.02 * h, 0.008 * h), CREAM,
            at=(0, face - 0.013 * h, 0.81 * h))
    add_lathe(item, "scroll", [(0, -0.026 * h), (0.008 * h, -0.024 * h), (0.012 * h, -0.016 * h),
                               (0.027 * h, -0.015 * h), (0.027 * h, 0.015 * h),
                               (0.012 * h, 0.016 * h), (0.008 * h, 0.024 * h), (0, 0.026 * h)],
              neck_color, at=(0, face + 0.012 * h, h - 0.027 * h), turn=(0, 90, 0))
    add_box(item, "scroll_box", (0.034 * h, 0.03 * h, 0.12 * h), neck_color,
            at=(0, face + 0.018 * h, 0.84 * h), bevel=0.006 * h)
    for k in range(strings):
        side = (k - (strings - 1) / 2) / max(strings - 1, 1)
        add_pipe(item, f"string_{k + 1}",
                 [(0.04 * h * side, face - 0.02 * h, 0.18 * h),
                  (0.055 * h * side, face - 0.047 * h, 0.272 * h),
                  (0.028 * h * side, front - 0.001 * h, 0.814 * h),
                  (0.02 * h * side, face + 0.006 * h, (0.86 + 0.01 * (k % 4)) * h)], 0.0014 * h,
                 string_color, rounded=False, sides=6)
        way = 1 if k < strings / 2 else -1
        add_limb(item, f"peg_{k + 1}", (0, face + 0.018 * h, (0.862 + 0.08 * k / strings) * h),
                 (-way * 0.055 * h, face + 0.018 * h, (0.866 + 0.08 * k / strings) * h), 0.005 * h,
                 board_color, 0.009 * h, sides=12)
    if bow:
        _violin_bow(item, h, bow_color, hair_color)


def _violin_bow(item, h, color, hair_color):
    """The bow stands at the right and leans on the body's edge."""
    x, y, high = 0.174 * h, -0.04 * h, 0.96 * h
    add_pipe(item, "bow", [(x, y, 0), (x, y, 0.2 * h), (x - 0.006 * h, y, 0.55 * h),
                           (x + 0.002 * h, y, 0.85 * h), (x + 0.012 * h, y, high)], 0.007 * h,
             color, sides=10)
    add_box(item, "frog", (0.036 * h, 0.016 * h, 0.06 * h), BLACK, at=(x + 0.016 * h, y, 0.06 * h),
            bevel=0.003 * h)
    add_box(item, "tip", (0.034 * h, 0.013 * h, 0.016 * h), CREAM,
            at=(x + 0.022 * h, y, high - 0.016 * h), bevel=0.003 * h)
    add_pipe(item, "hair", [(x + 0.029 * h, y, 0.09 * h), (x + 0.034 * h, y, high - 0.006 * h)],
             0.003 * h, hair_color, rounded=False, sides=8)
