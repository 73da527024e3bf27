"""{
  "summary": "ice cream scoops in a waffle cone or a cup",
  "category": "food",
  "size": "tiny",
  "synonyms": ["ice cream cone", "icecream", "gelato", "ice cream cup", "sundae"],
  "kind_of": ["food", "dessert"],
  "not_for": ["cone", "popsicle"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.2, "min": 0.05, "max": 3.0, "axis": "z", "words": ["tall", "high"]},
    "scoops": {"type": "count", "default": 1, "min": 1, "max": 4, "words": ["scoop", "scoops", "balls"]},
    "cone": {"type": "switch", "default": true, "words": ["cone", "waffle"]},
    "cherry": {"type": "switch", "default": false},
    "sprinkles": {"type": "switch", "default": false},
    "color": {"type": "color", "default": "PINK"},
    "second_color": {"type": "color", "default": "BROWN"},
    "third_color": {"type": "color", "default": "CREAM"},
    "fourth_color": {"type": "color", "default": "LIGHT_GREEN"},
    "cone_color": {"type": "color", "default": "TAN"},
    "cup_color": {"type": "color", "default": "LIGHT_BLUE"}
  },
  "parts": ["cone", "waffle", "cup", "scoop", "cherry", "sprinkles"],
  "ports": [],
  "examples": [
    ["an ice cream cone with three scoops", "ice_cream = ice_cream(scoops=3)"],
    ["a cup of chocolate ice cream with a cherry", "ice_cream = ice_cream(cone=off, color=brown, cherry=on)"]
  ]
}"""


def ice_cream(item, height=0.2, scoops=1, cone=True, cherry=False, sprinkles=False, color=PINK,
              second_color=BROWN, third_color=CREAM, fourth_color=LIGHT_GREEN, cone_color=TAN,
              cup_color=LIGHT_BLUE):
    # In units of a scoop's radius; the cherry stands 0.5 above the last scoop.
    holder = 3.9 if cone else 1.3
    centres = [holder + 0.42 + 1.25 * k for k in range(scoops)]
    radius = height / (centres[-1] + 0.98 + (0.5 if cherry else 0))
    rim = holder * radius
    if cone:
        _ice_cream_cone(item, 0.92 * radius, rim, cone_color)
    else:
        add_lathe(item, "cup", [(0, 0), (0.75 * radius, 0), (1.28 * radius, rim),
                                (1.33 * radius, 1.01 * rim), (1.32 * radius, 1.05 * rim),
                                (1.23 * radius, 1.05 * rim),
                                (1.15 * radius, rim - 0.12 * radius),
                                (0, rim - 0.12 * radius)], cup_color)
    colors = (color, second_color, third_color, fourth_color)
    for k, centre in enumerate(centres):
        _ice_cream_scoop(item, f"scoop_{k + 1}", radius * (1 - 0.02 * k), centre * radius,
                         colors[k], k)
    top = centres[-1] * radius
    if cherry:
        add_sphere(item, "cherry", 0.32 * radius, RED, (0, 0, height - 0.32 * radius))
    if sprinkles:
        chance = random.Random(4)
        skin = 0.985 * radius * (1 - 0.02 * (scoops - 1))
        for number, paint in enumerate((YELLOW, BLUE, RED)):
            bm = bmesh.new()
            for _ in range(12):
                turn, slope = chance.uniform(0, 2 * math.pi), chance.uniform(0.15, 1.1)
                lie = (Matrix.Translation((0, 0, top)) @ Matrix.Rotation(turn, 4, 'Z')
                       @ Matrix.Rotation(slope, 4, 'Y') @ Matrix.Translation((0, 0, skin))
                       @ Matrix.Rotation(chance.uniform(0, 3), 4, 'Z'))
                bmesh.ops.create_icosphere(bm, subdivisions=1, radius=0.028 * radius,
                                           matrix=lie @ Matrix.Diagonal((3, 1, 1, 1)))
            add_part(item, f"sprinkles_{number + 1}", bm, paint, smooth=180)


def _ice_cream_cone(item, radius, tall, color):
    tip = 0.06 * radius
    add_lathe(item, "cone", [(0, 0), (0.6 * tip, 0), (tip, 0.6 * tip), (radius, 0.95 * tall),
                             (1.05 * radius, 0.96 * tall), (1.07 * radius, 1.0 * tall),
                             (1.03 * radius, 1.03 * tall), (0.95 * radius, 1.02 * tall),
                             (0.88 * radius, 0.9 * tall), (0, 0.85 * tall)], color, sides=36)
    # The waffle's ribs wind up both ways.
    first = None
    for way in (1, -1):
        points = []
        for k in range(13):
            up = 0.1 + 0.85 * k / 12
            angle = way * 2.4 * up
            out = tip + (radius - tip) * (up * tall - 0.6 * tip) / (0.95 * tall - 0.6 * tip)
            points.append((out * math.cos(angle), out * math.sin(angle), up * tall))
        first = None
        for k in range(8):
            name = f"waffle_{k + 1 if way > 0 else k + 9}"
            if first:
                add_copy(item, name, first, turn=(0, 0, 45 * k))
            else:
                first = add_pipe(item, name, points, 0.035 * radius, color, rounded=False,
                                 sides=6)


def _ice_cream_scoop(item, name, radius, centre, color, seed):
    """A ball with a ragged skirt where the spoon let go."""
    arc = [math.radians(angle) for angle in range(-14, 91, 8)]
    profile = [(0, -0.62), (0.7, -0.6), (0.98, -0.5), (1.1, -0.38), (1.1, -0.3), (1.0, -0.26)]
    profile += [(math.cos(a), math.sin(a)) for a in arc[:-1]] + [(0, 0.98)]
    scoop = add_lathe(item, name, [(r * radius, z * radius) for r, z in profile], color,
                      (0, 0, centre), sides=48, smooth=70)
    for vert in scoop.data.vertices:
        x, y, z = vert.co / radius
        angle = math.atan2(y, x)
        ragged = math.sin(8 * angle + seed) + 0.8 * math.sin(13 * angle + 2 * seed)
        if z < -0.22:
            swell = 1 + 0.03 * ragged
            vert.co.x *= swell
            vert.co.y *= swell
            vert.co.z += 0.04 * radius * ragged
        elif z < 0.9:
            swell = 1 + 0.012 * math.sin(7 * angle + 9 * z + seed) * (1 - abs(z))
            vert.co.x *= swell
            vert.co.y *= swell
    scoop.data.update()
