"""{
  "summary": "sushi roll of rice and filling in seaweed",
  "category": "food",
  "size": "tiny",
  "synonyms": ["sushi", "maki", "maki roll", "sushi piece"],
  "kind_of": ["food", "meal", "seafood"],
  "not_for": ["spring roll", "bread roll"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.04, "min": 0.01, "max": 1.0, "axis": "x", "words": ["wide", "across", "thick"]},
    "height": {"type": "length", "default": 0.03, "min": 0.01, "max": 2.0, "axis": "z", "words": ["tall", "long", "high"]},
    "inside_out": {"type": "switch", "default": false, "words": ["inside out", "california", "sesame"]},
    "fish": {"type": "switch", "default": true, "words": ["fish", "salmon", "tuna"]},
    "vegetables": {"type": "switch", "default": true, "words": ["vegetables", "cucumber", "avocado"]},
    "color": {"type": "color", "default": "DARK_GREEN"},
    "rice_color": {"type": "color", "default": "WHITE"},
    "fish_color": {"type": "color", "default": "ORANGE"},
    "vegetable_color": {"type": "color", "default": "LIGHT_GREEN"}
  },
  "parts": ["seaweed", "rice", "grains", "fish", "vegetable", "sesame"],
  "ports": [],
  "examples": [
    ["a sushi roll with fish only", "roll = sushi_roll(vegetables=off)"],
    ["four pieces of sushi", "roll = sushi_roll(count=4)"]
  ]
}"""


def sushi_roll(item, diameter=0.04, height=0.03, inside_out=False, fish=True, vegetables=True,
               color=DARK_GREEN, rice_color=WHITE, fish_color=ORANGE,
               vegetable_color=LIGHT_GREEN):
    radius = diameter / 2
    wall = 0.07 * radius
    rim = 0.985 * radius if inside_out else 0.95 * radius
    grain = min(0.05 * radius, 0.06 * height)
    leaf = 0.62 * radius if inside_out else radius
    edge = [(leaf - wall, 0.0), (leaf, 0.0), (leaf, 0.97 * height), (leaf - wall, 0.97 * height)]
    add_lathe(item, "seaweed", edge, color, sides=48)
    add_cylinder(item, "rice", rim, 0.95 * height, rice_color, bevel=0.12 * radius, sides=48)
    chance = random.Random(6)
    bm = bmesh.new()
    for k in range(110):
        out = rim * math.sqrt(chance.uniform(0.12, 0.86))
        angle = 2.39996 * k
        place = Matrix.Translation((out * math.cos(angle), out * math.sin(angle), 0.945 * height))
        lie = place @ Matrix.Rotation(chance.uniform(0, math.pi), 4, 'Z')
        bmesh.ops.create_icosphere(bm, subdivisions=1, radius=grain,
                                   matrix=lie @ Matrix.Diagonal((1.9, 1, 0.45, 1)))
    add_part(item, "grains", bm, rice_color, smooth=180)
    if inside_out:
        bm = bmesh.new()
        for k in range(70):
            angle, up = 2.39996 * k, (k + 0.5) / 70
            place = Matrix.Translation((0.985 * radius * math.cos(angle),
                                        0.985 * radius * math.sin(angle),
                                        height * (0.1 + 0.75 * up)))
            lie = place @ Matrix.Rotation(angle, 4, 'Z') @ Matrix.Rotation(3.1 * k, 4, 'X')
            bmesh.ops.create_icosphere(bm, subdivisions=1, radius=0.5 * grain,
                                       matrix=lie @ Matrix.Diagonal((0.9, 1, 1.8, 1)))
        add_part(item, "sesame", bm, BLACK, smooth=180)
    size = 0.36 * radius
    if fish:
        add_box(item, "fish", (1.5 * size, 1.3 * size, 0.99 * height), fish_color,
                (-0.55 * size if vegetables else 0, 0.3 * size if vegetables else 0,
                 0.01 * height), (0, 0, 12), bevel=0.2 * size)
    if vegetables:
        spots = [(0.75, 0.4), (0.3, -0.8), (-0.75, -0.7)] if fish else [(0.5, 0.5), (-0.55, 0.35),
                                                                        (0.05, -0.6)]
        for k, (x, y) in enumerate(spots):
            add_box(item, f"vegetable_{k + 1}", (0.85 * size, 0.85 * size,
                                                 (1.0 - 0.005 * k) * height),
                    (vegetable_color, GREEN, YELLOW)[k] if k else vegetable_color,
                    (x * size, y * size, 0), (0, 0, 25 * k), bevel=0.15 * size)
    if not fish and not vegetables:
        add_cylinder(item, "fish", 0.25 * radius, height, fish_color, bevel=0.05 * radius)
