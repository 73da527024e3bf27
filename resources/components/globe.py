"""{
  "summary": "globe with the continents on a stand",
  "category": "office",
  "size": "tabletop",
  "synonyms": ["world globe", "earth globe", "desk globe", "terrestrial globe", "planet earth", "earth", "school globe"],
  "kind_of": ["map", "decoration", "school supply", "planet"],
  "not_for": ["snow globe", "light bulb", "fish bowl", "ball"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.38, "min": 0.04, "max": 3, "axis": "z", "words": ["tall", "high"]},
    "stand": {"type": "switch", "default": true, "words": ["base", "foot"]},
    "arm": {"type": "switch", "default": true, "words": ["meridian", "half ring"]},
    "land": {"type": "switch", "default": true, "words": ["continents", "map"]},
    "equator": {"type": "switch", "default": false, "words": ["equator line"]},
    "tilt": {"type": "angle", "default": 23, "min": 0, "max": 45, "words": ["tilted", "inclined"]},
    "color": {"type": "color", "default": "BLUE", "words": ["sea", "ocean", "water"]},
    "land_color": {"type": "color", "default": "GREEN", "words": ["land", "continents"]},
    "arm_color": {"type": "color", "default": "BRASS", "words": ["meridian", "arm"]},
    "stand_color": {"type": "color", "default": "DARK_WOOD", "words": ["base", "stand"]},
    "equator_color": {"type": "color", "default": "RED"}
  },
  "parts": ["ball", "land", "arm", "pin", "post", "base", "equator"],
  "ports": [],
  "examples": [
    ["a globe on a wooden stand", "globe = globe(stand_color=wood)"],
    ["the planet Earth, 20 cm, without stand", "earth = globe(height=20*cm, stand=off, arm=off)"]
  ]
}"""

# Outlines of the continents, (longitude, latitude) in degrees, and the point each is drawn from.
_GLOBE_LANDS = [
    ((-100, 48), [(-165, 65), (-128, 70), (-95, 72), (-80, 64), (-93, 58), (-80, 53), (-62, 58),
                  (-66, 46), (-76, 38), (-81, 27), (-96, 28), (-97, 19), (-84, 10), (-104, 20),
                  (-115, 31), (-124, 42), (-134, 57), (-155, 59)]),
    ((-60, -15), [(-78, 8), (-62, 10), (-50, 1), (-35, -7), (-40, -21), (-55, -34), (-65, -45),
                  (-70, -55), (-75, -45), (-71, -28), (-77, -13), (-81, -4)]),
    ((18, 5), [(-6, 35), (10, 37), (32, 31), (43, 12), (51, 11), (40, -5), (38, -18), (30, -31),
               (19, -34), (12, -17), (9, 2), (-8, 5), (-17, 15), (-10, 29)]),
    ((75, 50), [(-9, 38), (-2, 48), (8, 54), (8, 62), (25, 70), (68, 70), (105, 77), (140, 72),
                (178, 68), (160, 60), (140, 54), (128, 40), (121, 30), (108, 20), (103, 3),
                (95, 18), (80, 8), (70, 22), (57, 26), (45, 13), (36, 32), (27, 38), (15, 40)]),
    ((134, -25), [(114, -22), (130, -12), (142, -11), (153, -27), (146, -38), (130, -32),
                  (116, -34)]),
    ((-42, 72), [(-58, 75), (-30, 82), (-20, 74), (-43, 60), (-53, 68)]),
]


def globe(item, height=0.38, stand=True, arm=True, land=True, equator=False, tilt=23, color=BLUE,
          land_color=GREEN, arm_color=BRASS, stand_color=DARK_WOOD, equator_color=RED):
    arm = arm and stand  # Alone it would hold nothing.
    foot = 0.16 * height if stand else 0.0
    gap = 0.045 * height if arm else 0.0
    r = (height - foot - 2 * gap) / 2 / 1.006
    middle = height - gap - 1.006 * r
    lean = (0, tilt, 0)
    add_sphere(item, "ball", r, color, at=(0, 0, middle), turn=lean, sides=48)
    if land:
        for k, (centre, outline) in enumerate(_GLOBE_LANDS):
            _globe_land(item, f"land_{k + 1}", r, centre, outline, land_color, middle, lean)
        south = [(math.radians(-90), 1.006), *[(math.radians(a), 1.006) for a in (-84, -78, -72)],
                 (math.radians(-72), 0.96)]
        add_lathe(item, "land_7", [(s * r * math.cos(a), s * r * math.sin(a)) for a, s in south],
                  land_color, at=(0, 0, middle), turn=lean, sides=32)
    if equator:
        add_torus(item, "equator", r, 0.012 * r, equator_color, at=(0, 0, middle), turn=lean,
                  sides=64)
    if arm:
        bar, ring = 0.35 * gap, r + 0.6 * gap
        turn = math.radians(tilt)
        way = [(ring * math.sin(a + turn), 0, middle + ring * math.cos(a + turn))
               for a in (math.pi * k / 28 for k in range(29))]
        add_pipe(item, "arm", way, bar, arm_color, rounded=False)
        for k, side in enumerate((-1, 1)):
            pole = Vector((side * math.sin(turn), 0, side * math.cos(turn)))
            add_limb(item, f"pin_{k + 1}", Vector((0, 0, middle)) + 0.97 * r * pole,
                     Vector((0, 0, middle)) + ring * pole, 0.8 * bar, arm_color, sides=12)
    if stand:
        wide = 0.62 * r
        top = middle - r - 0.6 * gap + 0.03 * r
        add_lathe(item, "base", [(0, 0), (wide, 0), (wide, 0.03 * height),
                                 (0.8 * wide, 0.05 * height),
                                 (0.25 * wide, 0.075 * height), (0, 0.075 * height)], stand_color)
        add_lathe(item, "post", [(0, 0.06 * height), (0.16 * wide, 0.06 * height),
                                 (0.12 * wide, 0.1 * height), (0.2 * wide, top), (0, top)],
                  stand_color, sides=24)
    fit_parts(item, height=height)


def _globe_land(item, name, r, centre, outline, color, middle, lean):
    """A patch on the ball: rings from under its middle out to its coast and back on top."""
    fine = []
    for (lon, lat), (other, next_lat) in zip(outline, outline[1:] + outline[:1]):
        fine += [(lon + (other - lon) * k / 4, lat + (next_lat - lat) * k / 4) for k in range(4)]
    under, over = [0.02, 0.5, 1], [1, 0.88, 0.75, 0.62, 0.5, 0.38, 0.25, 0.12, 0.02]

    def place(point, share, radius):
        lon, lat = (math.radians(c + share * (p - c)) for p, c in zip(point, centre))
        lon += math.radians(-80)  # The Americas and Africa towards the front.
        return (radius * math.cos(lat) * math.cos(lon), radius * math.cos(lat) * math.sin(lon),
                radius * math.sin(lat))

    rings = [[place(point, share, radius * r) for point in fine]
             for radius, shares in ((0.96, under), (1.012, over)) for share in shares]
    add_loft(item, name, rings, color, at=(0, 0, middle), turn=lean)
