"""{
  "summary": "teddy bear that sits",
  "category": "toys",
  "size": "tabletop",
  "synonyms": ["teddy", "stuffed bear", "plush bear", "toy bear", "stuffed animal", "plush toy"],
  "kind_of": ["toy", "doll", "bear", "animal"],
  "not_for": ["polar bear", "robot"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.3, "min": 0.05, "max": 2.0, "axis": "z", "words": ["tall", "high", "large", "small"]},
    "bow": {"type": "switch", "default": true, "words": ["bow", "bow tie", "ribbon"]},
    "belly": {"type": "switch", "default": true, "words": ["belly", "tummy"]},
    "color": {"type": "color", "default": "TAN"},
    "muzzle_color": {"type": "color", "default": "CREAM"},
    "belly_color": {"type": "color", "default": "muzzle_color"},
    "paw_color": {"type": "color", "default": "muzzle_color"},
    "bow_color": {"type": "color", "default": "RED"},
    "nose_color": {"type": "color", "default": "BLACK"}
  },
  "parts": ["body", "belly", "head", "muzzle", "nose", "mouth", "eye", "ear", "inner_ear", "arm", "leg", "paw", "bow", "knot"],
  "ports": [],
  "examples": [
    ["a brown teddy bear with a blue bow", "bear = teddy_bear(color=brown, bow_color=blue)"],
    ["a white teddy without a bow", "bear = teddy_bear(color=white, bow=off)"]
  ]
}"""


def teddy_bear(item, height=0.3, bow=True, belly=True, color=TAN, muzzle_color=CREAM,
               belly_color=None, paw_color=None, bow_color=RED, nose_color=BLACK):
    h = height
    paw_color, belly_color = paw_color or muzzle_color, belly_color or muzzle_color

    def ball(name, radius, paint, at, scale=(1, 1, 1), turn=(0, 0, 0)):
        return add_sphere(item, name, radius * h, paint, [c * h for c in at], turn, scale)

    ball("body", 0.23, color, (0, 0.02, 0.251), (0.98, 0.88, 1.09))
    if belly:
        ball("belly", 0.165, belly_color, (0, -0.078, 0.255), (1, 0.8, 1.1))
    ball("head", 0.215, color, (0, 0, 0.66), (1.08, 0.96, 0.95))
    ball("muzzle", 0.105, muzzle_color, (0, -0.175, 0.61), (1.1, 0.8, 0.85))
    ball("nose", 0.036, nose_color, (0, -0.255, 0.645), (1.3, 0.8, 0.85))
    add_pipe(item, "mouth", [(x * h, y * h, z * h) for x, y, z in
                             ((-0.045, -0.247, 0.585), (-0.025, -0.256, 0.57), (0, -0.259, 0.59),
                              (0.025, -0.256, 0.57), (0.045, -0.247, 0.585))], 0.006 * h,
             nose_color,
             sides=8)
    for k, way in enumerate((-1, 1)):
        ball(f"eye_{k + 1}", 0.026, nose_color, (way * 0.08, -0.185, 0.71))
        ball(f"ear_{k + 1}", 0.09, color, (way * 0.165, 0.01, 0.91), (1, 0.55, 1))
        ball(f"inner_ear_{k + 1}", 0.06, paw_color, (way * 0.165, -0.028, 0.905), (1, 0.45, 1))
        ball(f"arm_{k + 1}", 0.085, color, (way * 0.235, -0.07, 0.335), (0.9, 0.95, 1.9),
             (-28, way * 24, 0))
        ball(f"leg_{k + 1}", 0.1, color, (way * 0.165, -0.2, 0.1), (0.98, 1.75, 1),
             (0, 0, way * 16))
        ball(f"paw_{k + 1}", 0.085, paw_color, (way * 0.2, -0.333, 0.1), (0.9, 0.55, 0.9),
             (0, 0, way * 16))
    if bow:
        for k, way in enumerate((-1, 1)):
            wing = add_sphere(item, f"bow_{k + 1}", 1.0, bow_color, (0, -0.13 * h, 0.46 * h))
            for vert in wing.data.vertices:
                x, y, z = vert.co
                along = (x + 1) / 2
                vert.co = (way * 0.125 * along * h, 0.035 * way * y * h,
                           z * (0.02 + 0.055 * along) * h)
            wing.data.update()
        ball("knot", 0.036, bow_color, (0, -0.128, 0.46))
