"""{
  "summary": "frying pan with a long handle",
  "category": "kitchen",
  "size": "tabletop",
  "synonyms": ["pan", "skillet", "fry pan"],
  "kind_of": ["cookware", "kitchen utensil"],
  "not_for": ["cooking pot", "dustpan", "baking pan"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.26, "min": 0.05, "max": 1.5, "axis": "y", "words": ["wide", "across"]},
    "height": {"type": "length", "default": 0.05, "min": 0.015, "max": 0.5, "words": ["deep", "tall"]},
    "handle_length": {"type": "length", "default": 0.2, "min": 0.05, "max": 1.0, "words": ["long handle"]},
    "egg": {"type": "switch", "default": false, "words": ["egg", "fried egg"]},
    "color": {"type": "color", "default": "DARK_GREY"},
    "inside_color": {"type": "color", "default": "BLACK"},
    "handle_color": {"type": "color", "default": "BLACK"}
  },
  "parts": ["body", "inside", "bracket", "handle", "rivet", "egg_white", "egg_yolk"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a frying pan with a wooden handle", "pan = frying_pan(handle_color=wood)"],
    ["a copper pan with a fried egg in it", "pan = frying_pan(color=copper, egg=on)"]
  ]
}"""


def frying_pan(item, diameter=0.26, height=0.05, handle_length=0.2, egg=False, color=DARK_GREY,
               inside_color=BLACK, handle_color=BLACK):
    radius = diameter / 2
    wall = min(0.025 * radius, 0.1 * height)
    foot = 0.78 * radius
    slope = [(foot + (radius - foot) * math.sin(a), height * (1 - math.cos(a)) * 0.55)
             for a in (math.pi / 2 * k / 6 for k in range(5))]
    outer = [(0, 0), *slope, (radius - 0.3 * wall, height - wall), (radius, height - 0.6 * wall),
             (radius, height - 0.2 * wall), (radius - 0.2 * wall, height)]
    inner = [(radius - 1.2 * wall, height), (radius - 1.6 * wall, height - wall)]
    inner += [(r - 1.2 * wall, z + wall) for r, z in reversed(slope)]
    add_lathe(item, "body", outer + inner + [(0, wall)], color, sides=64)
    add_lathe(item, "inside", [(0, 0.8 * wall), (0.97 * foot, 0.8 * wall),
                               (0.97 * foot, 1.2 * wall), (0, 1.25 * wall)], inside_color, sides=48)
    # The bracket grips the wall, the handle lies over its end and rises outwards.
    start, grip = 0.93 * radius, min(0.016 * (radius / 0.13) ** 0.7, 0.9 * height)
    rise = 0.18 * handle_length
    end = (radius + 0.32 * handle_length, 0, 0.72 * height + 0.32 * rise)
    add_pipe(item, "bracket", [(start, 0, 0.62 * height), (radius + 0.1 * handle_length, 0,
                                                           0.72 * height), end], 0.5 * grip, color)
    handle = add_lathe(item, "handle", [(0, 0.0), (0.7, 0.0), (0.85, 0.03), (0.8, 0.15),
                                        (0.72, 0.3), (0.8, 0.5), (0.98, 0.75), (1.0, 0.88),
                                        (0.85, 0.96), (0.5, 0.99), (0, 1.0)], handle_color,
                       sides=24, smooth=60)
    begin = radius + 0.22 * handle_length
    for vert in handle.data.vertices:
        x, y, z = vert.co
        vert.co = (begin + z * (handle_length + radius - begin), y * grip,
                   0.72 * height + rise * (0.25 + 0.75 * z) - 0.6 * x * grip)
    handle.data.update()
    for k, y in enumerate((-1, 1)):
        add_sphere(item, f"rivet_{k + 1}", 0.35 * grip, STEEL,
                   (radius - 1.5 * wall, 0.45 * y * grip, 0.66 * height))
    if egg:
        _frying_pan_egg(item, 0.55 * foot, 1.2 * wall, height)
    item.port("top", (0, 0, 1.2 * wall), (1.1 * radius, 1.1 * radius))
    item.port("cavity", (0, 0, 1.2 * wall), (1.1 * radius, 1.1 * radius, height - 1.2 * wall))


def _frying_pan_egg(item, radius, floor, room):
    thick = min(0.1 * radius, 0.2 * room)
    white = add_lathe(item, "egg_white", [(0, -0.05 * thick), (0.95 * radius, -0.05 * thick),
                                          (radius, 0.4 * thick), (0.92 * radius, 0.9 * thick),
                                          (0.5 * radius, thick), (0, 1.4 * thick)], WHITE,
                      (0, 0, floor), sides=56, smooth=180)
    for vert in white.data.vertices:
        angle = math.atan2(vert.co.y, vert.co.x)
        swell = 1 + 0.08 * math.sin(3 * angle) + 0.06 * math.sin(5 * angle + 1)
        vert.co.x *= swell
        vert.co.y *= swell
    white.data.update()
    yolk = 0.36 * radius
    add_sphere(item, "egg_yolk", yolk, YELLOW, (0.05 * radius, 0, floor + 1.3 * thick),
               scale=(1, 1, min(0.5, 1.3 * thick / yolk)))
