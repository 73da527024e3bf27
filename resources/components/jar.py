"""{
  "summary": "glass jar with a lid, a label and what is in it",
  "category": "kitchen",
  "size": "tabletop",
  "synonyms": ["glass jar", "mason jar", "jam jar", "honey jar", "pickle jar", "preserving jar", "spice jar", "candy jar"],
  "kind_of": ["container", "vessel", "bottle"],
  "not_for": ["bottle", "vase", "cookie jar", "mug"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.14, "min": 0.02, "max": 1.0, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.09, "min": 0.02, "max": 0.8, "axis": "x", "words": ["wide", "across"]},
    "lid": {"type": "switch", "default": true, "words": ["cap", "cover", "closed"]},
    "contents": {"type": "switch", "default": true, "words": ["full", "filled", "jam", "honey", "pickles", "candy"]},
    "fill": {"type": "ratio", "default": 0.8, "min": 0.1, "max": 1.0, "words": ["half full"]},
    "label": {"type": "switch", "default": false, "words": ["sticker"]},
    "handle": {"type": "switch", "default": false},
    "color": {"type": "color", "default": "GLASS", "words": ["glass"]},
    "lid_color": {"type": "color", "default": "GOLD", "words": ["cap"]},
    "contents_color": {"type": "color", "default": "ORANGE", "words": ["jam", "honey", "filling"]},
    "label_color": {"type": "color", "default": "PAPER"},
    "handle_color": {"type": "color", "default": "color"}
  },
  "parts": ["body", "lid", "lid_edge", "contents", "label", "handle"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a jar of strawberry jam with a white lid", "jar = jar(contents_color=red, lid_color=white)"],
    ["an empty open glass jar", "jar = jar(contents=off, lid=off)"],
    ["a half full honey jar with a label", "jar = jar(fill=0.5, contents_color=yellow, label=on)"]
  ]
}"""

# (radius, height) of the glass as parts of the whole.
_JAR_SHAPE = ((0.88, 0.0), (0.95, 0.015), (1.0, 0.06), (1.0, 0.72), (0.97, 0.79), (0.88, 0.85),
              (0.82, 0.875), (0.82, 1.0))


def jar(item, height=0.14, diameter=0.09, lid=True, contents=True, fill=0.8, label=False,
        handle=False, color=GLASS, lid_color=GOLD, contents_color=ORANGE, label_color=PAPER,
        handle_color=None):
    radius = 0.988 * diameter / 2
    tall = height - (0.02 * height if lid else 0)
    wall = min(0.06 * radius, 0.05 * height)

    def outside(part):
        for (near, low), (far, high) in zip(_JAR_SHAPE, _JAR_SHAPE[1:]):
            if part <= high:
                return radius * (near + (far - near) * (part - low) / (high - low))
        return radius * _JAR_SHAPE[-1][0]

    outer = [(r * radius, z * tall) for r, z in _JAR_SHAPE]
    inner = [(r * radius - wall, z * tall) for r, z in _JAR_SHAPE[:2:-1]]
    add_lathe(item, "body", [(0, 0), *outer, *inner, (0.9 * radius - wall, 1.3 * wall),
                             (0, 1.3 * wall)], color, sides=48)
    if contents:
        # Glass is not seen through here: what is inside shows as a skin over it.
        level = 0.06 + 0.78 * fill
        parts = [0.05] + [z for _, z in _JAR_SHAPE if 0.05 < z < level] + [level]
        skin = 0.004 * diameter
        add_lathe(item, "contents", [(0, 0.05 * tall)]
                  + [(outside(part) + skin, part * tall) for part in parts]
                  + [(0, level * tall)], contents_color, sides=48)
    if label:
        low, high = 0.22 * tall, 0.6 * tall
        add_lathe(item, "label", [(radius - wall / 2, low), (diameter / 2, low),
                                  (diameter / 2, high), (radius - wall / 2, high)], label_color,
                  sides=48)
    if lid:
        edge, low = 0.9 * radius, 0.875 * height
        add_lathe(item, "lid", [(0, low), (edge, low), (edge, height - 0.025 * height),
                                (0.97 * edge, height), (0.86 * edge, height),
                                (0.82 * edge, height - 0.008 * height),
                                (0, height - 0.008 * height)], lid_color, sides=48)
        add_torus(item, "lid_edge", edge, min(0.02 * height, 0.08 * radius), lid_color,
                  at=(0, 0, low + 0.01 * height), sides=48)
    if handle:
        bar = min(0.07 * radius, 0.05 * height)
        out = radius - 0.5 * wall
        add_pipe(item, "handle", [(0, out, 0.68 * tall), (0, out + 0.5 * radius, 0.68 * tall),
                                  (0, out + 0.6 * radius, 0.45 * tall),
                                  (0, out + 0.45 * radius, 0.2 * tall), (0, out, 0.2 * tall)],
                 bar, handle_color or color)
    item.port("top", (0, 0, height), (1.1 * radius, 1.1 * radius))
    item.port("cavity", (0, 0, 1.3 * wall), (1.1 * radius, 1.1 * radius, tall - 1.3 * wall))
