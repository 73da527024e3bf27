"""{
  "summary": "profile of (radius, height) points turned about the upright axis",
  "category": "solid",
  "size": "any",
  "synonyms": ["turned shape", "surface of revolution", "revolved shape", "spindle", "baluster", "finial"],
  "kind_of": ["shape", "solid", "primitive", "vase"],
  "not_for": ["lathe machine"],
  "front": false,
  "parameters": {
    "profile": {"type": "points", "default": [[0, 0], [0.06, 0], [0.1, 0.08], [0.04, 0.2], [0.06, 0.25], [0, 0.25]], "words": ["turned"]},
    "rounded": {"type": "switch", "default": false, "words": ["curved", "smooth"]},
    "color": {"type": "color", "default": "GREY"}
  },
  "parts": ["lathe"],
  "ports": [],
  "examples": [
    ["a turned wooden chess pawn", "pawn = lathe(profile=[(2*cm, 0), (2*cm, 6*mm), (8*mm, 15*mm), (7*mm, 35*mm), (12*mm, 38*mm), (12*mm, 42*mm), (0, 55*mm)], color=wood)"],
    ["a smooth turned spindle", "spindle = lathe(profile=[(0, 0), (0.03, 0.02), (0.01, 0.15), (0.03, 0.28), (0, 0.3)], rounded=on)"]
  ]
}"""


def lathe(item, profile=((0, 0), (0.06, 0), (0.1, 0.08), (0.04, 0.2), (0.06, 0.25), (0, 0.25)),
          rounded=False, color=GREY):
    points = distinct([(abs(point[0]), point[1]) for point in profile][:150])
    if len({z for _, z in points}) < 2 or max(radius for radius, _ in points) <= 0:
        points = distinct([(0, 0), (0.1, 0), (0.1, 0.2), (0, 0.2)])
    low = min(z for _, z in points)
    points = [(radius, z - low) for radius, z in points]
    if rounded and len(points) < 25:
        points = [(max(radius, 0), max(z, 0)) for radius, z in smooth_way(points)]
    add_lathe(item, "lathe", points, color, sides=48)
