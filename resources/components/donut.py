"""{
  "summary": "ring donut with icing and sprinkles",
  "category": "food",
  "size": "tiny",
  "synonyms": ["doughnut", "bagel"],
  "kind_of": ["food", "dessert", "pastry", "snack"],
  "not_for": ["torus", "tyre"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.09, "min": 0.02, "max": 2.0, "axis": "x", "words": ["wide", "across", "large", "small"]},
    "height": {"type": "length", "default": 0.032, "min": 0.008, "max": 1.0, "axis": "z", "words": ["tall", "thick", "high"]},
    "icing": {"type": "switch", "default": true, "words": ["icing", "frosting", "glaze", "glazed"]},
    "sprinkles": {"type": "switch", "default": true},
    "seed": {"type": "count", "default": 1, "min": 0, "max": 1000},
    "color": {"type": "color", "default": "PINK"},
    "dough_color": {"type": "color", "default": "BREAD"}
  },
  "parts": ["dough", "icing", "sprinkles"],
  "ports": [],
  "examples": [
    ["a chocolate donut with sprinkles", "donut = donut(color=brown)"],
    ["a plain donut", "donut = donut(icing=off, sprinkles=off)"]
  ]
}"""


def donut(item, diameter=0.09, height=0.032, icing=True, sprinkles=True, seed=1, color=PINK,
          dough_color=BREAD):
    bar = min(0.155 * diameter, 0.6 * height)
    middle = diameter / 2 - bar
    half = height / 2 * (0.97 if icing else 1.0)

    def ring(angle, grow=1.0):
        return (middle + bar * grow * math.cos(angle), half + half * grow * math.sin(angle))

    slim = 0.955 if icing else 1.0
    dough = [(middle + slim * (r - middle), z)
             for r, z in (ring(math.pi * k / 10) for k in range(20))]
    add_lathe(item, "dough", dough, dough_color, sides=56,
              smooth=180)
    rise = height / half - 1 if icing else 1.0
    if icing:
        arc = [math.radians(angle) for angle in range(0, 181, 15)]
        # It stays as wide as the dough, so that the donut keeps its diameter.
        outer = [ring(a, 1 + (rise - 1) * math.sin(a)) for a in arc]
        inner = [ring(a, 0.93) for a in reversed(arc)]
        glaze = add_lathe(item, "icing", outer + inner, color, sides=80, smooth=60)
        for vert in glaze.data.vertices:
            angle = math.atan2(vert.co.y, vert.co.x)
            out = math.hypot(vert.co.x, vert.co.y)
            slope = (out - middle) / bar
            rim = max(0.0, abs(slope) - 0.75) / 0.25
            wave = math.sin(7 * angle + seed) + 0.7 * math.sin(11 * angle + 2 * seed)
            vert.co.z -= rim * half * (0.02 + 0.2 * wave)
            hug = 1 + 0.06 * rim * bar / out * (1 if slope > 0 else -1)
            if vert.co.z < half:
                hug -= 0.035 * rim * (half - vert.co.z) / half * (1 if slope > 0 else -1)
            hug = min(hug, diameter / 2 / out)
            vert.co.x *= hug
            vert.co.y *= hug
        glaze.data.update()
    if sprinkles:
        _donut_sprinkles(item, lambda a: ring(a, 1 + (rise - 1) * math.sin(a)), bar, seed)


def _donut_sprinkles(item, surface, bar, seed):
    chance = random.Random(seed)
    for number, color in enumerate((WHITE, YELLOW, LIGHT_BLUE, GREEN)):
        bm = bmesh.new()
        for _ in range(14):
            turn, slope = chance.uniform(0, 2 * math.pi), chance.uniform(0.7, 2.3)
            out, z = surface(slope)
            lie = (Matrix.Translation((out * math.cos(turn), out * math.sin(turn), z))
                   @ Matrix.Rotation(turn, 4, 'Z') @ Matrix.Rotation(math.pi / 2 - slope, 4, 'Y')
                   @ Matrix.Rotation(chance.uniform(0, math.pi), 4, 'Z'))
            bmesh.ops.create_icosphere(bm, subdivisions=1, radius=0.05 * bar,
                                       matrix=lie @ Matrix.Diagonal((3.2, 1, 0.45, 1)))
        add_part(item, f"sprinkles_{number + 1}", bm, color, smooth=180)
