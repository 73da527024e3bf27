"""{
  "summary": "cupcake with a swirl of frosting in a paper cup",
  "category": "food",
  "size": "tiny",
  "synonyms": ["muffin", "fairy cake"],
  "kind_of": ["food", "dessert", "pastry", "cake"],
  "not_for": ["birthday cake", "cup"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.075, "min": 0.02, "max": 1.0, "axis": "x", "words": ["wide", "across"]},
    "height": {"type": "length", "default": 0.1, "min": 0.03, "max": 1.0, "axis": "z", "words": ["tall", "high"]},
    "frosting": {"type": "switch", "default": true, "words": ["frosting", "icing", "cream", "swirl"]},
    "sprinkles": {"type": "switch", "default": true, "words": ["sprinkles", "decorations", "sugar"]},
    "cherry": {"type": "switch", "default": true},
    "color": {"type": "color", "default": "PINK"},
    "wrapper_color": {"type": "color", "default": "TURQUOISE"},
    "cake_color": {"type": "color", "default": "TAN"},
    "cherry_color": {"type": "color", "default": "RED"}
  },
  "parts": ["wrapper", "cake", "frosting", "sprinkles", "cherry", "stem"],
  "ports": [],
  "examples": [
    ["a cupcake with blue frosting and no cherry", "cupcake = cupcake(color=blue, cherry=off)"],
    ["a chocolate muffin without frosting", "muffin = cupcake(frosting=off, cherry=off, sprinkles=off, cake_color=brown)"]
  ]
}"""


def cupcake(item, diameter=0.075, height=0.1, frosting=True, sprinkles=True, cherry=True,
            color=PINK, wrapper_color=TURQUOISE, cake_color=TAN, cherry_color=RED):
    radius = diameter / 2
    cup = height * (0.42 if frosting else 0.6 if cherry else 0.68)
    wrapper = add_lathe(item, "wrapper", [(0, 0), (0.66 * radius, 0), (0.68 * radius, 0.02 * cup),
                                          (0.93 * radius, cup), (0.88 * radius, cup),
                                          (0.8 * radius, 0.6 * cup), (0, 0.6 * cup)],
                        wrapper_color, sides=112, smooth=25)
    for vert in wrapper.data.vertices:
        pleat = round(56 * math.atan2(vert.co.y, vert.co.x) / math.pi) % 4
        swell = 1 - 0.035 * (pleat in (1, 2))
        vert.co.x *= swell
        vert.co.y *= swell
    wrapper.data.update()
    peak = height * (0.99 if cherry else 1.0)
    dome = cup + 0.15 * height if frosting else height - (0.14 * height if cherry else 0)
    steps = [math.pi / 2 * k / 8 for k in range(9)]
    rim, low = 0.9 * radius if frosting else radius, 1.06 * cup
    arch = [(rim * math.cos(a), low + (dome - low) * math.sin(a)) for a in steps]
    ground = add_lathe(item, "cake", [(0, 0.6 * cup), (0.74 * radius, 0.62 * cup),
                                      (0.86 * radius, 0.98 * cup), *arch[:-1], (0, dome)],
                       cake_color)
    tip = dome
    if frosting:
        tip = height - 0.15 * height if cherry else peak
        ground = _cupcake_swirl(item, radius, 0.96 * cup, tip, color)
    if sprinkles:
        _cupcake_sprinkles(item, radius, ground, cup + 0.1 * (tip - cup), 0.4 * cup + 0.6 * tip)
    if cherry:
        berry = min(0.075 * height, 0.3 * radius)
        centre = min(tip + 0.5 * berry, 0.86 * height)
        add_sphere(item, "cherry", berry, cherry_color, (0, 0, centre))
        add_pipe(item, "stem", [(0, 0, centre + 0.8 * berry), (0.05 * radius, 0, 0.95 * height),
                                (0.18 * radius, 0, 0.99 * height)],
                 min(0.02 * radius, 0.01 * height),
                 LEAF, sides=8)


def _cupcake_swirl(item, radius, low, high, color):
    """Three piled rounds, ridged like cream from a star nozzle and twisted towards the tip."""
    tall = high - low
    points = [(0, -0.02), (0.8, -0.02), (0.95, 0.03), (1.0, 0.1), (0.97, 0.18), (0.86, 0.25),
              (0.8, 0.28), (0.82, 0.33), (0.8, 0.42), (0.7, 0.5), (0.58, 0.55), (0.56, 0.58),
              (0.57, 0.63), (0.52, 0.71), (0.4, 0.78), (0.3, 0.83), (0.24, 0.9), (0.12, 0.97),
              (0, 1.0)]
    swirl = add_lathe(item, "frosting", [(r * radius, low + z * tall) for r, z in points], color,
                      sides=72, smooth=70)
    for vert in swirl.data.vertices:
        angle = math.atan2(vert.co.y, vert.co.x)
        up = (vert.co.z - low) / tall
        ridge = abs(math.cos(4.5 * angle + 5 * up))
        swell = 1 - 0.16 * (1 - ridge) ** 1.5
        vert.co.x *= swell
        vert.co.y *= swell
    # The ridges take away from the width: give it back.
    wide = max(vert.co.x for vert in swirl.data.vertices)
    for vert in swirl.data.vertices:
        vert.co.x = max(vert.co.x * radius / wide, -radius)
    swirl.data.update()
    return swirl


def _cupcake_sprinkles(item, radius, ground, low, high):
    """Strewn over the part `ground` where it is between two heights."""
    chance = random.Random(2)
    size = min(0.03 * radius, 0.1 * (high - low))
    places = [vert.co.copy() for vert in ground.data.vertices if low < vert.co.z < high
              and max(abs(vert.co.x), abs(vert.co.y)) < 0.95 * radius]
    for number, color in enumerate((YELLOW, BLUE, WHITE)):
        bm = bmesh.new()
        for place in chance.sample(places, min(18, len(places))):
            spin = (Matrix.Translation(place)
                    @ Matrix.Rotation(math.atan2(place.y, place.x), 4, 'Z')
                    @ Matrix.Rotation(0.7, 4, 'Y') @ Matrix.Rotation(chance.uniform(0, 3), 4, 'X'))
            bmesh.ops.create_icosphere(bm, subdivisions=1, radius=size,
                                       matrix=spin @ Matrix.Diagonal((1, 1, 2.6, 1)))
        add_part(item, f"sprinkles_{number + 1}", bm, color, smooth=180)
