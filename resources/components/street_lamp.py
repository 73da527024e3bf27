"""{
  "summary": "street lamp: a lantern or an arm on a pole",
  "category": "street",
  "size": "room",
  "synonyms": ["lamp post", "lamppost", "street light", "streetlight", "lantern post", "gas lamp"],
  "kind_of": ["lamp", "light", "street furniture"],
  "not_for": ["traffic light", "floor lamp", "lantern"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 4.0, "min": 0.1, "max": 12.0, "axis": "z", "words": ["tall", "high"]},
    "style": {"type": "choice", "default": "classic", "choices": ["classic", "modern"], "words": ["old", "victorian"]},
    "lamps": {"type": "count", "default": 1, "min": 1, "max": 2, "words": ["lanterns", "lights", "arms"]},
    "color": {"type": "color", "default": "DARK_GREY", "words": ["pole"]},
    "light_color": {"type": "color", "default": "YELLOW", "words": ["glow"]},
    "glass_color": {"type": "color", "default": "CREAM"}
  },
  "parts": ["base", "pole", "collar", "arm", "lantern", "frame", "roof", "floor", "bulb", "finial", "lamp", "light"],
  "ports": [],
  "examples": [
    ["an old street lamp", "lamp = street_lamp()"],
    ["a modern street light with two lamps", "lamp = street_lamp(style=modern, lamps=2)"]
  ]
}"""


def street_lamp(item, height=4.0, style="classic", lamps=1, color=DARK_GREY, light_color=YELLOW,
                glass_color=CREAM):
    bar = 0.012 * height
    if style == "modern":
        _street_lamp_modern(item, height, lamps, bar, color, light_color)
        return
    size = 0.17 * height if lamps == 1 else 0.14 * height
    low = height - 1.12 * size
    pole = low if lamps == 1 else height - 0.9 * size
    shape = [(5.0, 0.0), (5.0, 1.2), (4.0, 2.0), (3.2, 3.0), (3.0, 7.0), (2.2, 8.5), (1.5, 10.0),
             (1.3, 11.0)]
    add_lathe(item, "base", [(0, 0), *[(r * bar, z * bar) for r, z in shape], (0, 11 * bar)], color)
    add_cylinder(item, "pole", 1.1 * bar, pole - 9 * bar, color, at=(0, 0, 9.5 * bar),
                 top_radius=0.8 * bar,
                 sides=20)
    add_torus(item, "collar", bar, 1.2 * bar, color, at=(0, 0, pole - 4 * bar))
    if lamps == 1:
        _street_lamp_lantern(item, 0, (0, 0, low), size, bar, color, light_color, glass_color)
        return
    reach = 0.13 * height
    for k, side in enumerate((-1, 1), 1):
        add_pipe(item, f"arm_{k}", [(0, 0, low - 0.16 * height),
                                    (0.45 * side * reach, 0, low - 0.13 * height),
                                    (0.9 * side * reach, 0, low - 0.08 * height),
                                    (side * reach, 0, low + 0.02 * size)], 0.6 * bar, color)
        _street_lamp_lantern(item, k, (side * reach, 0, low), size, bar, color, light_color,
                             glass_color)
    add_sphere(item, "finial", 2 * bar, color, at=(0, 0, pole))


def _street_lamp_lantern(item, which, at, size, bar, color, light_color, glass_color):
    """A lantern: `which` of several, or 0 when it is the only one."""
    x, y, z = at
    number = f"_{which}" if which else ""
    narrow, wide = 0.2 * size, 0.32 * size
    add_cylinder(item, "floor" + number, 1.1 * narrow, 0.08 * size, color, at=at, turn=(0, 0, 30),
                 sides=6)
    add_cylinder(item, "lantern" + number, narrow, 0.62 * size, glass_color, top_radius=wide,
                 at=(x, y, z + 0.06 * size), turn=(0, 0, 30), sides=6)
    for k in range(6):
        angle = math.radians(60 * k + 30)
        out = Vector((math.cos(angle), math.sin(angle), 0))
        add_pipe(item, f"frame_{6 * max(which - 1, 0) + k + 1}",
                 [narrow * out + Vector((x, y, z + 0.05 * size)),
                  wide * out + Vector((x, y, z + 0.69 * size))], 0.35 * bar, color, rounded=False, sides=8)
    top = z + 0.66 * size
    add_lathe(item, "roof" + number, [(0, 0), (1.2 * wide, 0), (1.2 * wide, 0.04 * size),
                                      (0.7 * wide, 0.2 * size), (0.3 * wide, 0.27 * size),
                                      (0.22 * wide, 0.34 * size), (0, 0.34 * size)], color,
              at=(x, y, top), turn=(0, 0, 30), sides=6, smooth=20)
    add_sphere(item, "finial" + number, 0.07 * size, color, at=(x, y, top + 0.39 * size))
    add_sphere(item, "bulb" + number, 0.14 * size, light_color, at=(x, y, z + 0.06 * size))


def _street_lamp_modern(item, height, lamps, bar, color, light_color):
    add_cylinder(item, "base", 3 * bar, 2 * bar, color, bevel=0.5 * bar)
    reach, top = 0.3 * height, height - bar
    add_cylinder(item, "pole", 1.3 * bar, 0.86 * height, color, at=(0, 0, bar),
                 top_radius=0.9 * bar, sides=24)
    for k, side in enumerate((-1,) if lamps == 1 else (-1, 1), 1):
        number = f"_{k}" if lamps > 1 else ""
        way = [(0, 0, 0.84 * height), (0, 0.02 * side * reach, 0.93 * height),
               (0, 0.3 * side * reach, top - 0.004 * height), (0, side * reach, top)]
        add_pipe(item, "arm" + number, way, 0.8 * bar, color)
        add_box(item, "lamp" + number, (4.5 * bar, 12 * bar, 2 * bar), color,
                at=(0, side * (reach + 3 * bar), top - 1.2 * bar), bevel=0.8 * bar)
        add_box(item, "light" + number, (3.4 * bar, 9 * bar, 0.6 * bar), light_color,
                at=(0, side * (reach + 3.4 * bar), top - 1.5 * bar), bevel=0.2 * bar)
