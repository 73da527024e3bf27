"""{
  "summary": "dinner plate with a raised rim",
  "category": "kitchen",
  "size": "tabletop",
  "synonyms": ["plate", "dish", "salad plate", "saucer", "serving plate"],
  "kind_of": ["tableware", "dishes", "crockery"],
  "not_for": ["bowl", "license plate", "metal plate", "platter"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.26, "min": 0.05, "max": 2.0, "axis": "x", "words": ["wide", "across"]},
    "height": {"type": "length", "default": 0.024, "min": 0.005, "max": 0.5, "axis": "z", "words": ["tall", "high", "deep"]},
    "shape": {"type": "choice", "default": "round", "choices": ["round", "square"]},
    "stripe": {"type": "switch", "default": true, "words": ["stripe", "band", "decorated", "rim", "border"]},
    "color": {"type": "color", "default": "CERAMIC"},
    "stripe_color": {"type": "color", "default": "BLUE"}
  },
  "parts": ["body", "stripe"],
  "ports": ["top"],
  "examples": [
    ["a white plate with a gold rim", "plate = dinner_plate(stripe_color=gold)"],
    ["a plain square plate of 30 cm", "plate = dinner_plate(shape=square, stripe=off, diameter=30*cm)"]
  ]
}"""


def dinner_plate(item, diameter=0.26, height=0.024, shape="round", stripe=True, color=CERAMIC,
                 stripe_color=BLUE):
    radius = diameter / 2
    floor = 0.35 * height
    body = [(0, 0.12), (0.5, 0.12), (0.52, 0.0), (0.57, 0.0), (0.59, 0.12), (0.66, 0.22),
            (0.78, 0.5), (0.97, 0.86), (1.0, 0.94), (0.99, 1.0), (0.96, 0.99), (0.78, 0.74),
            (0.7, 0.56), (0.64, 0.42), (0.58, 0.36), (0, 0.35)]
    made = [add_lathe(item, "body", [(r * radius, z * height) for r, z in body], color, sides=72)]
    if stripe:
        # Between two rings of the rim's slope, a hair above it.
        band = [(0.88, 0.8), (0.94, 0.9), (0.94, 0.98), (0.88, 0.89)]
        made.append(add_lathe(item, "stripe", [(r * radius, z * height) for r, z in band],
                              stripe_color, sides=72))
    if shape == "square":
        for part in made:
            for vert in part.data.vertices:
                angle = math.atan2(vert.co.y, vert.co.x)
                grow = (math.cos(angle) ** 8 + math.sin(angle) ** 8) ** (-1 / 8)
                vert.co.x *= grow
                vert.co.y *= grow
            part.data.update()
    room = 1.1 * radius if shape == "square" else 0.82 * radius
    item.port("top", (0, 0, floor), (room, room))
