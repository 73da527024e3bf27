"""{
  "summary": "suitcase standing upright, with wheels and handles",
  "category": "home",
  "size": "furniture",
  "synonyms": ["luggage", "travel case", "trolley case", "rolling suitcase", "carry-on", "travel bag", "briefcase"],
  "kind_of": ["bag", "container", "baggage"],
  "not_for": ["backpack", "handbag", "toolbox", "guitar case"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.45, "min": 0.05, "max": 1.2, "axis": "x", "words": ["wide", "width"]},
    "depth": {"type": "length", "default": 0.26, "min": 0.03, "max": 0.7, "axis": "y", "words": ["deep", "depth", "thick"]},
    "height": {"type": "length", "default": 0.95, "min": 0.05, "max": 1.6, "axis": "z", "words": ["tall", "high"]},
    "wheels": {"type": "switch", "default": true, "words": ["rolling", "casters", "wheeled"]},
    "trolley": {"type": "switch", "default": true, "words": ["telescopic handle", "pull handle", "extended handle", "extendable handle"]},
    "handle": {"type": "switch", "default": true, "words": ["carry handle", "grip"]},
    "ribs": {"type": "switch", "default": true, "words": ["ribbed", "grooves", "hard shell"]},
    "straps": {"type": "switch", "default": false, "words": ["belts", "buckles", "strap"]},
    "corners": {"type": "switch", "default": false, "words": ["corner guards", "vintage", "corner protectors"]},
    "color": {"type": "color", "default": "BLUE", "words": ["shell"]},
    "handle_color": {"type": "color", "default": "BLACK", "words": ["grip"]},
    "trolley_color": {"type": "color", "default": "STEEL", "words": ["telescopic handle"]},
    "wheel_color": {"type": "color", "default": "BLACK"},
    "strap_color": {"type": "color", "default": "LEATHER", "words": ["belts"]},
    "corner_color": {"type": "color", "default": "BRASS"}
  },
  "parts": ["body", "seam", "rib", "handle", "trolley", "grip", "wheel", "caster", "strap", "buckle", "corner"],
  "ports": ["top"],
  "examples": [
    ["a red suitcase with wheels", "suitcase = suitcase(color=red)"],
    ["an old leather suitcase with two straps and brass corners", "suitcase = suitcase(width=0.65, depth=0.22, height=0.48, wheels=off, trolley=off, ribs=off, straps=on, corners=on, color=leather)"],
    ["a black briefcase", "briefcase = suitcase(width=0.44, depth=0.11, height=0.36, wheels=off, trolley=off, ribs=off, color=black)"]
  ]
}"""


def suitcase(item, width=0.45, depth=0.26, height=0.95, wheels=True, trolley=True, handle=True,
             ribs=True, straps=False, corners=False, color=BLUE, handle_color=BLACK,
             trolley_color=STEEL, wheel_color=BLACK, strap_color=LEATHER, corner_color=BRASS):
    wheel = min(0.04 * height, 0.13 * depth, 0.09 * width) if wheels else 0
    foot = 2.3 * wheel
    roof = height * (0.7 if trolley else 0.9 if handle else 1.0)
    tall = roof - foot
    unit = min(width, depth, tall)
    skin = 0.02 * unit
    wide, deep = width - 2 * skin, depth - (2 * skin if ribs or straps or corners else 0)
    add_box(item, "body", (wide, deep, tall - skin), color, at=(0, 0, foot + skin / 2),
            bevel=0.16 * unit, steps=5)
    dark = tuple(0.45 * c for c in color[:3])
    add_plate(item, "seam", [(x, z + foot + tall / 2)
                             for x, z in rounded_outline(width, tall, 0.17 * unit, 6)],
              0.05 * deep, dark, at=(0, 0.025 * deep, 0), turn=(90, 0, 0), bevel=0.4 * skin)
    if ribs:
        _suitcase_ribs(item, wide, deep, skin, foot, tall, unit, color)
    if straps:
        _suitcase_straps(item, width, depth, foot, tall, unit, strap_color)
    if corners:
        for k, (x, y, z) in enumerate([(x, y, z) for x in (-1, 1) for y in (-1, 1)
                                       for z in (0, 1)], 1):
            size = 0.2 * unit
            add_box(item, f"corner_{k}", (size, size, size), corner_color, bevel=0.48 * size,
                    at=(x * (width - size) / 2, y * (depth - size) / 2, foot + z * (tall - size)),
                    steps=4)
    if wheels:
        for k, (x, y) in enumerate(((-1, -1), (1, -1), (-1, 1), (1, 1)), 1):
            x, y = x * 0.36 * width, y * (0.42 * deep - 1.2 * wheel)
            add_cylinder(item, f"wheel_{k}", wheel, 0.8 * wheel, wheel_color, turn=(0, 90, 0),
                         at=(x - 0.4 * wheel, y, wheel), bevel=0.2 * wheel, sides=24)
            add_box(item, f"caster_{k}", (1.4 * wheel, 1.4 * wheel, 1.5 * wheel), wheel_color,
                    at=(x, y, 1.2 * wheel), bevel=0.3 * wheel)
    if trolley:
        y, bar = 0.28 * deep, min(0.018 * width, 0.03 * depth, 0.02 * height)
        for k, side in enumerate((-1, 1), 1):
            x = side * 0.17 * width
            add_cylinder(item, f"trolley_{k}", bar, height - roof + 2 * skin, trolley_color,
                         at=(x, y, roof - 3 * skin), sides=16)
        add_box(item, "grip", (0.4 * width, 3.4 * bar, 3 * bar), handle_color,
                at=(0, y, height - 3 * bar), bevel=1.3 * bar)
    if handle:
        bar = min(0.03 * width, 0.05 * depth, 0.02 * height)
        top = roof + 0.1 * height - bar if not trolley else roof + 0.06 * height
        half = 0.17 * width
        add_pipe(item, "handle", [(-half, 0, roof - 2 * skin), (-0.95 * half, 0, top - 0.5 * bar),
                                  (-0.7 * half, 0, top), (0.7 * half, 0, top),
                                  (0.95 * half, 0, top - 0.5 * bar), (half, 0, roof - 2 * skin)],
                 bar, handle_color)
    item.port("top", (0, 0, roof), (0.8 * width, 0.7 * depth))


def _suitcase_ribs(item, wide, deep, skin, foot, tall, unit, color):
    """Ridges up and down the front and the back."""
    number = 0
    for side in (-1, 1):
        for k in range(5):
            number += 1
            add_box(item, f"rib_{number}", (0.07 * wide, 3 * skin, tall - 0.5 * unit), color,
                    at=((k - 2) * 0.15 * wide, side * (deep / 2 - 0.6 * skin),
                        foot + 0.25 * unit), bevel=1.2 * skin)


def _suitcase_straps(item, width, depth, foot, tall, unit, color):
    """Two belts about the case from front to back, with buckles."""
    broad, thick = 0.07 * width, 0.03 * unit
    outline = rounded_outline(depth, tall, 0.17 * unit, 6)
    inner = rounded_outline(depth - 2 * thick, tall - 2 * thick, 0.15 * unit, 6)
    for k, side in enumerate((-1, 1), 1):
        x = side * 0.27 * width
        rings = [[(x + part * broad / 2, y, z + foot + tall / 2) for y, z in loop]
                 for part, loop in ((-1, inner), (-1, outline), (1, outline), (1, inner))]
        add_loft(item, f"strap_{k}", rings, color)
        add_box(item, f"buckle_{k}", (1.5 * broad, 0.8 * thick, min(1.2 * broad, 0.3 * tall)), BRASS,
                at=(x, 0.4 * thick - depth / 2, foot + 0.62 * tall), bevel=0.2 * thick)
