"""{
  "summary": "egg: whole, fried, or boiled and halved",
  "category": "food",
  "size": "tiny",
  "synonyms": ["chicken egg", "fried egg", "boiled egg", "easter egg"],
  "kind_of": ["food", "breakfast"],
  "not_for": ["egg carton", "eggplant", "egg timer"],
  "front": false,
  "parameters": {
    "style": {"type": "choice", "default": "whole", "choices": ["whole", "fried", "halved"]},
    "length": {"type": "length", "default": 0.06, "min": 0.015, "max": 3.0, "words": ["tall", "high", "long", "large", "small"]},
    "cup": {"type": "switch", "default": false, "words": ["egg cup", "cup", "stand"]},
    "color": {"type": "color", "default": "CREAM"},
    "yolk_color": {"type": "color", "default": "YELLOW"},
    "cup_color": {"type": "color", "default": "LIGHT_BLUE"}
  },
  "parts": ["shell", "white", "yolk", "cup"],
  "ports": [],
  "examples": [
    ["a brown egg in an egg cup", "egg = egg(color=tan, cup=on)"],
    ["a fried egg", "egg = egg(style=fried, length=11*cm)"]
  ]
}"""


def egg(item, style="whole", length=0.06, cup=False, color=CREAM, yolk_color=YELLOW,
        cup_color=LIGHT_BLUE):
    if style == "fried":
        _egg_fried(item, length, WHITE if color == CREAM else color, yolk_color)
    elif style == "halved":
        _egg_halved(item, length, WHITE if color == CREAM else color, yolk_color)
    else:
        radius = 0.365 * length
        lift = 0.28 * length if cup else 0.0
        add_lathe(item, "shell", _egg_profile(length), color, (0, 0, lift), smooth=180)
        if cup:
            rim = 0.62 * length
            add_lathe(item, "cup", [(0, 0), (0.85 * radius, 0), (0.88 * radius, 0.03 * length),
                                    (0.4 * radius, 0.1 * length), (0.32 * radius, 0.2 * length),
                                    (0.65 * radius, 0.27 * length), (1.05 * radius, 0.42 * length),
                                    (1.13 * radius, rim), (1.07 * radius, 1.02 * rim),
                                    (0.98 * radius, 0.98 * rim), (0.7 * radius, 0.36 * length),
                                    (0, 0.32 * length)], cup_color)


def _egg_profile(length):
    """Its blunt end down."""
    points = []
    for k in range(19):
        angle = math.pi * k / 18
        z = (1 - math.cos(angle)) / 2
        wide = 0.365 * math.sin(angle) * (1 + 0.22 * math.cos(angle) - 0.05 * math.sin(angle))
        points.append((0 if k in (0, 18) else length * wide, length * z))
    return points


def _egg_fried(item, length, color, yolk_color):
    radius, thick = length / 2, 0.05 * length
    white = add_lathe(item, "white", [(0, 0), (0.9 * radius, 0), (0.97 * radius, 0.2 * thick),
                                      (radius, 0.5 * thick), (0.95 * radius, 0.85 * thick),
                                      (0.8 * radius, 0.9 * thick), (0.5 * radius, thick),
                                      (0.3 * radius, 1.2 * thick), (0, 1.3 * thick)], color,
                      sides=64, smooth=180)
    for vert in white.data.vertices:
        angle = math.atan2(vert.co.y, vert.co.x)
        out = math.hypot(vert.co.x, vert.co.y) / radius
        swell = 1 + 0.07 * out * (math.sin(3 * angle) + 0.7 * math.sin(5 * angle + 1) - 1.2)
        vert.co.x *= swell
        vert.co.y *= swell
    wide = max(abs(vert.co.x) for vert in white.data.vertices)
    for vert in white.data.vertices:
        vert.co.x *= radius / wide
    white.data.update()
    add_lathe(item, "yolk", [(0, 0), (0.34 * radius, 0), (0.37 * radius, 1.3 * thick),
                             (0.33 * radius, 2.1 * thick), (0.22 * radius, 2.7 * thick),
                             (0.1 * radius, 2.95 * thick), (0, 3.0 * thick)], yolk_color,
              smooth=180)


def _egg_halved(item, length, color, yolk_color):
    """Lies on its back, the cut face up."""
    points = [(z - length / 2, r) for r, z in _egg_profile(length)]
    white = add_lathe(item, "white", _egg_profile(length), color, smooth=50)
    radius = max(r for _, r in points)
    for vert in white.data.vertices:
        x, y, z = vert.co
        vert.co = (z - length / 2, -y, radius + min(x, 0.0) if x < 0 else radius + 0.02 * x)
    white.data.update()
    add_sphere(item, "yolk", 0.62 * radius, yolk_color, (-0.08 * length, 0, radius),
               scale=(1, 1, 0.18))
