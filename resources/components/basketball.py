"""{
  "summary": "basketball with black seams",
  "category": "toys",
  "size": "tabletop",
  "synonyms": ["basket ball"],
  "kind_of": ["ball", "sports equipment", "toy"],
  "not_for": ["basketball hoop", "soccer ball"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.24, "min": 0.02, "max": 3.0, "axis": "z", "words": ["wide", "across", "large", "small"]},
    "color": {"type": "color", "default": "ORANGE"},
    "seam_color": {"type": "color", "default": "BLACK"}
  },
  "parts": ["body", "seam"],
  "ports": [],
  "examples": [
    ["a basketball", "basketball = basketball()"],
    ["a red and white basketball", "basketball = basketball(color=red, seam_color=white)"]
  ]
}"""


def basketball(item, diameter=0.24, color=ORANGE, seam_color=BLACK):
    radius = diameter / 2
    seam = 0.02 * radius
    # Seams stand out a hair; the ball gives way so that its diameter stays true.
    body = radius - 0.8 * seam
    add_sphere(item, "body", body, color, (0, 0, radius), scale=(1, 1, radius / body))
    way = body - 0.2 * seam
    tilt = (18, 0, 25)
    add_torus(item, "seam_1", way, 2 * seam, seam_color, (0, 0, radius), tilt, 64)
    add_torus(item, "seam_2", way, 2 * seam, seam_color, (0, 0, radius), (108, 0, 25), 64)
    for k, side in enumerate((-1, 1)):
        points = []
        for step in range(32):
            a = 2 * math.pi * step / 32
            # It swings away from the middle seam where it crosses the others.
            x = side * (0.62 + 0.12 * math.cos(2 * a))
            out = math.sqrt(1 - x * x)
            points.append((x * way, out * math.cos(a) * way, out * math.sin(a) * way))
        add_pipe(item, f"seam_{k + 3}", points, seam, seam_color, (0, 0, radius), tilt, closed=True,
                 sides=8)
