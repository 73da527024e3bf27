"""{
  "summary": "floor lamp: a tall lamp with a shade",
  "category": "furniture",
  "size": "furniture",
  "synonyms": ["standing lamp", "arc lamp", "tripod lamp", "torchiere"],
  "kind_of": ["lamp", "light", "furniture"],
  "not_for": ["table lamp", "street lamp", "desk lamp"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 1.6, "min": 0.6, "max": 2.5, "axis": "z", "words": ["tall", "high"]},
    "shade_diameter": {"type": "length", "default": 0.4, "min": 0.15, "max": 0.9, "words": ["wide", "across"]},
    "style": {"type": "choice", "default": "straight", "choices": ["straight", "arc", "tripod"], "words": ["arched", "curved"]},
    "shade": {"type": "choice", "default": "drum", "choices": ["cone", "drum", "dome"], "words": ["lampshade"]},
    "color": {"type": "color", "default": "BLACK"},
    "base_color": {"type": "color", "default": "color"},
    "pole_color": {"type": "color", "default": "color", "words": ["stem", "legs"]},
    "shade_color": {"type": "color", "default": "CREAM"},
    "bulb_color": {"type": "color", "default": "YELLOW"}
  },
  "parts": ["base", "pole", "leg", "shade", "trim", "bulb", "holder"],
  "ports": [],
  "examples": [
    ["a black floor lamp with a white shade", "lamp = floor_lamp(shade_color=white)"],
    ["a wooden tripod lamp", "lamp = floor_lamp(style=tripod, color=wood)"]
  ]
}"""


def floor_lamp(item, height=1.6, shade_diameter=0.4, style="straight", shade="drum", color=BLACK,
               base_color=None, pole_color=None, shade_color=CREAM, bulb_color=YELLOW):
    radius = shade_diameter / 2
    bar = 0.009 * height
    high = min(1.3 * radius, 0.25 * height)
    pole_color = pole_color or color
    if style == "tripod":
        head = _floor_lamp_tripod(item, height, high, bar, pole_color)
    else:
        foot = 0.1 * height
        add_cylinder(item, "base", foot, 1.6 * bar, base_color or color, bevel=0.6 * bar)
        head = (0, 0, height - 0.4 * high)
        if style == "arc":
            reach = 0.45 * height
            head = (reach, 0, height - 1.45 * high)
            add_pipe(item, "pole", [(0, 0, bar), (0, 0, 0.5 * height),
                                    (0.03 * height, 0, 0.72 * height),
                                    (0.22 * height, 0, height - bar),
                                    (0.4 * height, 0, 0.93 * height), (reach, 0, head[2])], bar,
                     pole_color)
        else:
            add_cylinder(item, "pole", bar, head[2] - bar, pole_color, at=(0, 0, bar), sides=20)
    _floor_lamp_head(item, shade, radius, high, bar, head, pole_color, shade_color, bulb_color)


def _floor_lamp_tripod(item, height, high, bar, color):
    top, spread = height - high, 0.24 * height
    for k in range(3):
        angle = 2 * math.pi * k / 3 - math.pi / 2
        out = Vector((math.cos(angle), math.sin(angle), 0))
        leg = add_cylinder(item, f"leg_{k + 1}", bar, top, color, at=spread * out, sides=20,
                           top_radius=1.3 * bar)
        for vert in leg.data.vertices:
            vert.co -= 0.93 * spread / top * vert.co.z * out
    add_cylinder(item, "pole", 2.6 * bar, 0.05 * height, color, at=(0, 0, top - 0.03 * height),
                 bevel=0.5 * bar)
    return (0, 0, height - 0.4 * high)


def _floor_lamp_head(item, shade, radius, high, bar, head, color, shade_color, bulb_color):
    """`head` is the middle of the ring that carries the shade, 0.4 of its height under its top."""
    x, y, z = head
    low = z - 0.6 * high
    narrow = {"cone": 0.55, "drum": 0.94, "dome": 0.35}[shade]
    bend = [(1.0, 0.0), (0.98, 0.3), (0.88, 0.6), (0.68, 0.85), (narrow, 1.0)]
    profile = [(r * radius, h * high) for r, h in
               (bend if shade == "dome" else [(1.0, 0.0), (narrow, 1.0)])]
    inner = [(r - 0.03 * radius, h - (0.04 * high if 0 < h and shade == "dome" else 0))
             for r, h in reversed(profile)]
    add_lathe(item, "shade", profile + inner, shade_color, at=(x, y, low))
    reach = {"cone": 0.73, "drum": 0.96, "dome": 0.88}[shade] * radius - 0.012 * radius
    for k, turn in enumerate((0, 60, 120), 1):
        add_box(item, f"trim_{k}", (2 * reach, 0.6 * bar, 0.6 * bar), color, turn=(0, 0, turn),
                at=(x, y, z - 0.02 * high))
    add_cylinder(item, "holder", 1.5 * bar, 0.25 * high, color, at=(x, y, z - 0.2 * high), sides=20)
    ball = 0.22 * min(radius, high)
    add_sphere(item, "bulb", ball, bulb_color, at=(x, y, z - 0.2 * high - 0.7 * ball),
               scale=(1, 1, 1.2))
