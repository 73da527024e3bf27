"""{
  "summary": "standing mirror in a frame",
  "category": "home",
  "size": "furniture",
  "synonyms": ["full-length mirror", "standing mirror", "wall mirror", "looking glass", "floor mirror"],
  "kind_of": ["furniture", "decoration"],
  "not_for": ["picture frame", "hand mirror", "window"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 1.6, "min": 0.15, "max": 2.5, "axis": "z", "words": ["tall", "high"]},
    "width": {"type": "length", "default": 0.55, "min": 0.1, "max": 2.0, "axis": "x", "words": ["wide"]},
    "shape": {"type": "choice", "default": "rectangular", "choices": ["rectangular", "oval", "arched"], "words": ["round"]},
    "stand": {"type": "switch", "default": true, "words": ["standing", "feet"]},
    "color": {"type": "color", "default": "WOOD", "words": ["frame"]},
    "glass_color": {"type": "color", "default": "GLASS"},
    "stand_color": {"type": "color", "default": "color"}
  },
  "parts": ["frame", "glass", "stand", "foot", "knob", "rail"],
  "ports": [],
  "examples": [
    ["an oval mirror with a golden frame", "mirror = mirror(shape=oval, color=gold)"],
    ["a wall mirror 60 cm high", "mirror = mirror(height=60*cm, width=45*cm, stand=off)"]
  ]
}"""


def mirror(item, height=1.6, width=0.55, shape="rectangular", stand=True, color=WOOD,
           glass_color=GLASS, stand_color=None):
    bar = 0.05 * min(width, height)
    low, wide = (2.4 * bar, width - 4 * bar) if stand else (0.0, width)
    middle = (low + height) / 2
    outline = _mirror_outline(shape, wide, height - low)
    frame = add_plate(item, "frame", outline, bar, color, at=(0, bar / 2, middle), turn=(90, 0, 0),
                      bevel=0.3 * bar)
    inner = _mirror_outline(shape, wide - 2.4 * bar, height - low - 2.4 * bar)
    cut(frame, add_plate(item, "hole", inner, bar, color, at=(0, 0, middle), turn=(90, 0, 0)))
    add_plate(item, "glass", inner, 0.25 * bar, glass_color, at=(0, 0.1 * bar, middle),
              turn=(90, 0, 0))
    if stand:
        _mirror_stand(item, width, wide, middle, bar, stand_color or color)


def _mirror_outline(shape, wide, high):
    if shape == "oval":
        return [(wide / 2 * math.cos(a), high / 2 * math.sin(a))
                for a in (2 * math.pi * k / 64 for k in range(64))]
    x, z = wide / 2, high / 2
    if shape == "arched":
        rise = min(x, z)
        arc = [(x * math.cos(a), z - rise + rise * math.sin(a))
               for a in (math.pi * k / 32 for k in range(33))]
        return [(-x, -z), (x, -z), *arc]
    return [(-x, -z), (x, -z), (x, z), (-x, z)]


def _mirror_stand(item, width, wide, middle, bar, color):
    for k, side in enumerate((-1, 1), 1):
        x = side * (width / 2 - 0.75 * bar)
        add_box(item, f"foot_{k}", (1.5 * bar, min(14 * bar, 0.9 * width), 1.4 * bar), color,
                at=(x, 0, 0), bevel=0.5 * bar)
        add_box(item, f"stand_{k}", (bar, 0.9 * bar, middle), color, at=(x, 0, bar),
                bevel=0.3 * bar)
        add_cylinder(item, f"knob_{k}", 0.35 * bar, width / 2 - wide / 2 - 0.5 * bar, color,
                     at=(x, 0, middle), turn=(0, -90 * side, 0), sides=20)
    add_box(item, "rail", (width - 1.5 * bar, 0.8 * bar, bar), color, at=(0, 0, 0.9 * bar),
            bevel=0.2 * bar)
