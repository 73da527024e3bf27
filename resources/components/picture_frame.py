"""{
  "summary": "picture frame with a picture, standing or to hang",
  "category": "home",
  "size": "tabletop",
  "synonyms": ["photo frame", "framed picture", "framed photo", "painting", "picture", "framed painting"],
  "kind_of": ["decoration", "wall decoration"],
  "not_for": ["mirror", "window", "easel", "whiteboard"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.3, "min": 0.05, "max": 2.0, "axis": "x", "words": ["wide"]},
    "height": {"type": "length", "default": 0.24, "min": 0.05, "max": 2.0, "axis": "z", "words": ["tall", "high"]},
    "picture": {"type": "choice", "default": "landscape", "choices": ["landscape", "portrait", "stripes", "plain"], "words": ["photo", "painting"]},
    "stand": {"type": "switch", "default": true, "words": ["standing", "easel"]},
    "mat": {"type": "switch", "default": true, "words": ["passepartout"]},
    "color": {"type": "color", "default": "DARK_WOOD", "words": ["frame"]},
    "picture_color": {"type": "color", "default": "LIGHT_BLUE"},
    "mat_color": {"type": "color", "default": "WHITE"},
    "stand_color": {"type": "color", "default": "color"}
  },
  "parts": ["frame", "back", "mat", "picture", "sun", "hill", "head", "shoulders", "stripe", "stand"],
  "ports": [],
  "examples": [
    ["a golden picture frame with a portrait", "frame = picture_frame(color=gold, picture=portrait, width=0.2, height=0.26)"],
    ["a painting on the wall", "wall = wall()\npainting = picture_frame(width=0.8, height=0.6, stand=off, in_front_of=wall, gap=0)"]
  ]
}"""


def picture_frame(item, width=0.3, height=0.24, picture="landscape", stand=True, mat=True,
                  color=DARK_WOOD, picture_color=LIGHT_BLUE, mat_color=WHITE, stand_color=None):
    small = min(width, height)
    bar, deep = 0.08 * small, 0.06 * small + 0.004
    _picture_frame_bars(item, width, height, bar, deep, color)
    add_box(item, "back", (width - bar, 0.4 * deep, height - bar), color,
            at=(0, 0.25 * deep, bar / 2))
    wide, high, face = width - 1.8 * bar, height - 1.8 * bar, 0.05 * deep
    if mat:
        add_box(item, "mat", (wide, 0.1 * deep, high), mat_color, at=(0, 0.02 * deep, 0.9 * bar))
        wide, high, face = wide - 1.6 * bar, high - 1.6 * bar, 0
    low = (height - high) / 2
    thin = 0.1 * deep
    add_box(item, "picture", (wide, thin, high), picture_color, at=(0, face - 0.04 * deep, low))
    _picture_frame_motif(item, picture, wide, high, low, face - 0.07 * deep, thin)
    if stand:
        # A strut from the back down to the floor behind.
        foot, reach = 0.35 * height, 0.7 * height
        strut = add_box(item, "stand", (0.22 * small, 0.05 * small, reach), stand_color or color,
                        at=(0, foot, 0))
        for vert in strut.data.vertices:
            vert.co.y -= (foot - 0.4 * deep) / reach * vert.co.z


def _picture_frame_bars(item, width, height, bar, deep, color):
    x, z = width / 2, height
    corners = [((-x, 0), (bar - x, bar)), ((x, 0), (x - bar, bar)), ((x, z), (x - bar, z - bar)),
               ((-x, z), (bar - x, z - bar))]
    for k in range(4):
        (a, inner_a), (b, inner_b) = corners[k], corners[(k + 1) % 4]
        add_plate(item, f"frame_{k + 1}", [a, b, inner_b, inner_a], deep, color,
                  at=(0, deep / 2, 0), turn=(90, 0, 0), bevel=0.15 * min(bar, deep))


def _picture_frame_motif(item, picture, wide, high, low, face, thin):
    """Flat shapes in front of the picture; each lies a little deeper than the next."""
    def layer(name, outline, color, level):
        add_plate(item, name, outline, thin, color, at=(0, face + (0.9 - 0.35 * level) * thin, low),
                  turn=(90, 0, 0))

    def disc(x, z, radius):
        return [(x + radius * math.cos(a), z + radius * math.sin(a))
                for a in (2 * math.pi * k / 32 for k in range(32))]

    small = min(wide, high)
    steps = [k / 24 for k in range(25)]
    if picture == "landscape":
        layer("sun", disc(0.22 * wide, 0.74 * high, 0.12 * small), YELLOW, 1)
        for k, (peak, shift, base, color) in enumerate(((0.16, 0.3, 0.42, DARK_GREEN),
                                                        (0.09, 2.4, 0.26, LIGHT_GREEN)), 1):
            crest = [((t - 0.5) * wide,
                      (base + peak * math.sin(5 * t + shift)) * high) for t in steps]
            layer(f"hill_{k}", [(-wide / 2, 0), *crest, (wide / 2, 0)], color, k + 1)
    elif picture == "portrait":
        body = [(0.38 * small * math.cos(math.pi * t), 0.34 * high * math.sin(math.pi * t))
                for t in steps]
        layer("shoulders", body, DARK_BLUE, 1)
        layer("head", disc(0, 0.3 * high + 0.2 * small, 0.17 * small), SKIN, 2)
    elif picture == "stripes":
        for k, color in enumerate((RED, YELLOW, DARK_BLUE), 1):
            x = (0.25 * k - 0.5) * wide
            layer(f"stripe_{k}", [(x - 0.06 * wide, 0), (x + 0.06 * wide, 0),
                                  (x + 0.06 * wide, high), (x - 0.06 * wide, high)], color, 1)
