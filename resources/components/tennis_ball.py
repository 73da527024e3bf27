"""{
  "summary": "tennis ball with a curved white seam",
  "category": "toys",
  "size": "tiny",
  "synonyms": ["tennisball"],
  "kind_of": ["ball", "sports equipment", "toy"],
  "not_for": ["tennis racket", "ping pong ball"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.067, "min": 0.01, "max": 3.0, "axis": "z", "words": ["wide", "across", "large", "small"]},
    "color": {"type": "color", "default": "YELLOW"},
    "seam_color": {"type": "color", "default": "WHITE"}
  },
  "parts": ["body", "seam"],
  "ports": [],
  "examples": [
    ["a tennis ball", "ball = tennis_ball()"],
    ["three green tennis balls", "ball = tennis_ball(count=3, color=light_green)"]
  ]
}"""


def tennis_ball(item, diameter=0.067, color=YELLOW, seam_color=WHITE):
    radius = diameter / 2
    add_sphere(item, "body", radius, color, (0, 0, radius))
    points = []
    for k in range(48):
        a = 2 * math.pi * k / 48
        point = Vector((0.75 * math.cos(a) + 0.25 * math.cos(3 * a),
                        0.75 * math.sin(a) - 0.25 * math.sin(3 * a),
                        2 * math.sqrt(0.75 * 0.25) * math.sin(2 * a)))
        points.append(point.normalized() * 0.982 * radius)
    # Turned so that no bend of the seam lies lowest.
    add_pipe(item, "seam", points, 0.03 * radius, seam_color, (0, 0, radius), (90, 35, 20),
             closed=True, rounded=False, sides=8)
