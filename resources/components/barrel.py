"""{
  "summary": "wooden barrel of staves with metal hoops",
  "category": "home",
  "size": "furniture",
  "synonyms": ["wooden barrel", "cask", "keg", "wine barrel", "beer barrel", "rain barrel", "whiskey barrel", "beer keg", "rum barrel"],
  "kind_of": ["container", "vessel", "tank"],
  "not_for": ["bucket", "drum", "crate", "gun barrel"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.9, "min": 0.03, "max": 3.0, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.62, "min": 0.03, "max": 2.5, "axis": "x", "words": ["wide", "across"]},
    "staves": {"type": "count", "default": 16, "min": 6, "max": 32, "words": ["stave", "planks", "boards"]},
    "hoops": {"type": "count", "default": 4, "min": 0, "max": 8, "words": ["hoop", "bands", "rings", "metal bands"]},
    "lid": {"type": "switch", "default": true, "words": ["closed", "cover", "top"]},
    "contents": {"type": "switch", "default": false, "words": ["full", "filled", "water", "apples"]},
    "tap": {"type": "switch", "default": false, "words": ["spigot", "faucet"]},
    "color": {"type": "color", "default": "WOOD", "words": ["staves"]},
    "hoop_color": {"type": "color", "default": "IRON", "words": ["bands", "rings"]},
    "lid_color": {"type": "color", "default": "color"},
    "contents_color": {"type": "color", "default": "WATER"},
    "tap_color": {"type": "color", "default": "BRASS"}
  },
  "parts": ["stave", "hoop", "bottom", "lid", "contents", "tap", "tap_handle"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a wooden barrel with 6 brass hoops", "barrel = barrel(hoops=6, hoop_color=brass)"],
    ["an open rain barrel full of water", "barrel = barrel(lid=off, contents=on)"],
    ["a small beer keg with a tap", "keg = barrel(height=0.45, diameter=0.32, tap=on)"]
  ]
}"""


def barrel(item, height=0.9, diameter=0.62, staves=16, hoops=4, lid=True, contents=False, tap=False,
           color=WOOD, hoop_color=IRON, lid_color=None, contents_color=WATER, tap_color=BRASS):
    radius = 0.497 * diameter
    wall = 0.05 * min(diameter, height)

    def outside(part):
        """The radius at a part of the height."""
        return radius * (1 - 0.2 * (2 * part - 1) ** 2)

    half = math.pi / staves
    rings = []
    for part in (k / 10 for k in range(11)):
        reach = outside(part)
        edge = [(a * half, reach * (0.99 if abs(a) == 1 else 1))
                for a in (-1, -0.86, -0.4, 0, 0.4, 0.86, 1)]
        edge += [(1.05 * half, reach - wall), (-1.05 * half, reach - wall)]
        rings.append([(r * math.cos(a), r * math.sin(a), part * height) for a, r in edge])
    stave = add_loft(item, "stave_1", rings, color, smooth=25)
    for k in range(1, staves):
        add_copy(item, f"stave_{k + 1}", stave, turn=(0, 0, 360 * k / staves))
    for k in range(hoops):
        spread = 2 * k / (hoops - 1) - 1 if hoops > 1 else 0
        part = 0.5 + 0.43 * math.copysign(abs(spread) ** 0.7, spread)
        half_broad = min(0.028, 0.16 / hoops)
        parts = (part - half_broad, part, part + half_broad)
        add_lathe(item, f"hoop_{k + 1}",
                  [(outside(p) + 0.006 * diameter, p * height) for p in parts]
                  + [(outside(p) - 0.4 * wall, p * height) for p in parts[::-1]], hoop_color,
                  sides=48)
    add_cylinder(item, "bottom", outside(0.05) - 0.5 * wall, 0.035 * height, color,
                 at=(0, 0, 0.03 * height), sides=48)
    if contents:
        add_lathe(item, "contents", [(0, 0.06 * height)]
                  + [(outside(p) - 0.8 * wall, p * height) for p in (0.06, 0.25, 0.5, 0.75, 0.86)]
                  + [(0, 0.86 * height)], contents_color, sides=48)
    if lid:
        add_cylinder(item, "lid", outside(0.95) - 0.5 * wall, 0.035 * height, lid_color or color,
                     at=(0, 0, 0.935 * height), sides=48)
    if tap:
        _barrel_tap(item, outside(0.16), 0.16 * height, min(0.06 * diameter, 0.07 * height),
                    tap_color)
    top = 0.97 * height if lid else height
    inside = outside(0) - wall
    item.port("top", (0, 0, top), (1.3 * inside, 1.3 * inside))
    item.port("cavity", (0, 0, 0.065 * height), (1.4 * inside, 1.4 * inside, 0.9 * height))


def _barrel_tap(item, reach, z, size, color):
    y = -reach
    add_pipe(item, "tap", [(0, y + 0.8 * size, z), (0, y - 1.2 * size, z),
                           (0, y - 1.7 * size, z - 0.3 * size), (0, y - 1.8 * size, z - size)],
             0.3 * size, color)
    add_box(item, "tap_handle", (1.2 * size, 0.3 * size, 0.9 * size), color,
            at=(0, y - 0.9 * size, z + 0.15 * size), bevel=0.1 * size)
