"""{
  "summary": "lighthouse: striped tower with a gallery and a lantern room",
  "category": "building",
  "size": "room",
  "synonyms": ["light house", "light tower", "beacon tower", "toy lighthouse"],
  "kind_of": ["building", "tower", "landmark"],
  "not_for": ["street lamp", "house", "lamp", "water tower"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 14, "min": 0.05, "max": 60, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 4.2, "min": 0.02, "max": 20, "words": ["wide", "base wide", "across"]},
    "stripes": {"type": "count", "default": 3, "min": 0, "max": 8, "words": ["stripe", "band", "ring", "striped"]},
    "windows": {"type": "count", "default": 3, "min": 0, "max": 6, "words": ["window"]},
    "door": {"type": "switch", "default": true},
    "gallery": {"type": "switch", "default": true, "words": ["balcony", "railing", "walkway"]},
    "rock": {"type": "switch", "default": false, "words": ["rocks", "cliff", "island"]},
    "house": {"type": "switch", "default": false, "words": ["keeper's house", "cottage"]},
    "color": {"type": "color", "default": "WHITE", "words": ["tower"]},
    "stripe_color": {"type": "color", "default": "RED", "words": ["stripes", "bands"]},
    "roof_color": {"type": "color", "default": "RED", "words": ["roof", "dome", "cap"]},
    "lamp_color": {"type": "color", "default": "YELLOW", "words": ["light", "lantern"]},
    "gallery_color": {"type": "color", "default": "DARK_GREY", "words": ["railing", "balcony"]},
    "door_color": {"type": "color", "default": "DARK_WOOD"},
    "window_color": {"type": "color", "default": "DARK_BLUE"},
    "rock_color": {"type": "color", "default": "STONE"},
    "house_color": {"type": "color", "default": "color"}
  },
  "parts": ["tower", "stripe", "window", "door", "gallery", "rail", "post", "lantern", "lamp", "bar", "roof", "tip", "ball", "rock", "house", "house_roof"],
  "ports": [],
  "examples": [
    ["a white lighthouse with 4 blue stripes", "lighthouse = lighthouse(stripes=4, stripe_color=blue)"],
    ["a toy lighthouse 30 cm tall on a rock with the keeper's house", "lighthouse = lighthouse(height=30*cm, diameter=8*cm, rock=on, house=on)"]
  ]
}"""


def lighthouse(item, height=14, diameter=4.2, stripes=3, windows=3, door=True, gallery=True,
               rock=False, house=False, color=WHITE, stripe_color=RED, roof_color=RED,
               lamp_color=YELLOW, gallery_color=DARK_GREY, door_color=DARK_WOOD,
               window_color=DARK_BLUE, rock_color=STONE, house_color=None):
    r = min(diameter / 2, 0.35 * height)
    base = 0.09 * height if rock else 0.0
    if rock:
        _lighthouse_rock(item, r, base, house, rock_color)
    foot = 0.98 * base
    top = 0.76 * height
    tall = top - foot
    out = lambda z: r * (1 - 0.42 * (z - foot) / tall)
    count = 2 * stripes + 1
    for k in range(count):
        low, high = foot + tall * k / count, foot + tall * (k + 1) / count
        name = f"stripe_{(k + 1) // 2}" if k % 2 else f"tower_{k // 2 + 1}"
        add_cylinder(item, name, out(low), high - low, stripe_color if k % 2 else color,
                     at=(0, 0, low), top_radius=out(high), sides=48)
    neck = out(top)
    if gallery:
        _lighthouse_gallery(item, neck, top, height, gallery_color)
    _lighthouse_lantern(item, 0.66 * neck, top, height, lamp_color, roof_color, gallery_color)
    wide, rise = 0.36 * r, min(0.13 * height, 0.9 * r)
    if door:
        add_plate(item, "door", _lighthouse_arch(wide, rise), 0.3 * r, door_color,
                  at=(0, -0.76 * r, foot), turn=(90, 0, 0))
    for k in range(windows):
        z = foot + 0.3 * tall + 0.58 * tall * (k + 0.5) / windows
        size = min(0.16 * r, 0.1 * tall / windows + 0.02 * height)
        angle = (0, 60, -60)[k % 3] if windows > 1 else 0
        a = math.radians(angle)
        deep = out(z) - 0.18 * r
        add_plate(item, f"window_{k + 1}", _lighthouse_arch(size, 1.8 * size), 0.2 * r,
                  window_color, at=(deep * math.sin(a), -deep * math.cos(a), z),
                  turn=(90, 0, angle))
    if house:
        _lighthouse_house(item, r, foot, height, house_color or color, roof_color)


def _lighthouse_arch(half, tall):
    turns = [math.pi * k / 8 for k in range(9)]
    return [(half, 0)] + [(half * math.cos(a), tall - half + half * math.sin(a))
                          for a in turns] + [(-half, 0)]


def _lighthouse_gallery(item, neck, top, height, color):
    wide, thick, rail = 1.45 * neck, 0.02 * height, 0.06 * height
    bar = min(0.035 * neck, 0.005 * height)
    add_lathe(item, "gallery", [(0, top - 0.02 * height), (0.98 * neck, top - 0.02 * height),
                                (wide, top), (wide, top + thick), (0, top + thick)], color)
    for k in range(12):
        a = 2 * math.pi * k / 12
        add_cylinder(item, f"post_{k + 1}", bar, rail, color,
                     at=(0.95 * wide * math.cos(a), 0.95 * wide * math.sin(a), top + 0.9 * thick),
                     sides=8)
    for k, share in enumerate((0.5, 1)):
        add_torus(item, f"rail_{k + 1}", 0.95 * wide, 2 * bar, color,
                  at=(0, 0, top + 0.9 * thick + share * rail - bar), sides=36)


def _lighthouse_lantern(item, r, top, height, lamp_color, roof_color, bar_color):
    """The glass room with the lamp in it, and its roof."""
    base = top + 0.045 * height
    eaves = 0.895 * height
    add_cylinder(item, "lantern", r, base - top + 0.01 * height, bar_color,
                 at=(0, 0, top - 0.01 * height))
    add_cylinder(item, "lamp", 0.88 * r, eaves - base + 0.01 * height, lamp_color,
                 at=(0, 0, base - 0.005 * height))
    for k in range(8):
        a = 2 * math.pi * (k + 0.5) / 8
        add_cylinder(item, f"bar_{k + 1}", 0.05 * r, eaves - base + 0.01 * height, bar_color,
                     at=(0.9 * r * math.cos(a), 0.9 * r * math.sin(a), base - 0.005 * height),
                     sides=8)
    dome = [(1.2 * r * math.cos(a), eaves + 0.012 * height + 0.065 * height * math.sin(a))
            for a in (math.pi / 2 * k / 8 for k in range(8))]
    add_lathe(item, "roof", [(0, eaves), (1.2 * r, eaves), *dome, (0, eaves + 0.077 * height)],
              roof_color)
    ball = min(0.018 * height, 0.3 * r)
    add_sphere(item, "ball", ball, roof_color, at=(0, 0, height - ball), sides=16)
    add_cylinder(item, "tip", 0.4 * ball, height - ball - eaves - 0.06 * height, roof_color,
                 at=(0, 0, eaves + 0.06 * height), sides=12)


def _lighthouse_rock(item, r, base, house, color):
    chance = random.Random(7)
    wide = 2.9 * r if house else 1.9 * r
    bumps = [chance.uniform(0.86, 1.06) for _ in range(20)]
    rings = []
    for share, up in ((1, 0), (0.98, 0.35), (0.86, 0.7), (0.78, 1)):
        rings.append([(share * wide * bumps[k] * math.cos(2 * math.pi * k / 20),
                       share * 0.8 * wide * bumps[(k + round(3 * up)) % 20]
                       * math.sin(2 * math.pi * k / 20), up * base) for k in range(20)])
    add_loft(item, "rock", rings, color, smooth=10)


def _lighthouse_house(item, r, foot, height, color, roof_color):
    wide, deep, tall = 1.5 * r, 1.1 * r, min(0.7 * r, 0.3 * height)
    x = 0.6 * r + wide / 2
    add_box(item, "house", (wide, deep, tall), color, at=(x, 0, foot))
    eave = 0.6 * deep
    roof = [(-eave, tall * 0.97), (eave, tall * 0.97), (0, tall + 0.45 * deep)]
    add_plate(item, "house_roof", roof, 1.08 * wide, roof_color, at=(x - 0.54 * wide, 0, foot),
              turn=(90, 0, 90))
