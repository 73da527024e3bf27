"""{
  "summary": "balloon on a string",
  "category": "home",
  "size": "furniture",
  "synonyms": ["party balloon", "birthday balloon", "helium balloon"],
  "kind_of": ["decoration", "toy"],
  "not_for": ["hot air balloon", "ball"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.9, "min": 0.1, "max": 5.0, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.28, "min": 0.05, "max": 3.0, "axis": "x", "words": ["wide", "across"]},
    "string": {"type": "switch", "default": true, "words": ["string", "ribbon"]},
    "weight": {"type": "switch", "default": false},
    "color": {"type": "color", "default": "RED"},
    "string_color": {"type": "color", "default": "WHITE"},
    "weight_color": {"type": "color", "default": "GOLD"}
  },
  "parts": ["body", "knot", "string", "weight"],
  "ports": [],
  "examples": [
    ["three blue balloons", "balloon = balloon(count=3, color=blue)"],
    ["a balloon without a string", "balloon = balloon(string=off, height=35*cm)"]
  ]
}"""


def balloon(item, height=0.9, diameter=0.28, string=True, weight=False, color=RED,
            string_color=WHITE, weight_color=GOLD):
    radius = diameter / 2
    # The balloon itself is a quarter taller than wide; without string it has the whole height.
    tall = min(1.22 * diameter, 0.8 * height) if string or weight else 0.94 * height
    low = height - tall
    points = [(0, 0.0), (0.05, 0.01), (0.13, 0.035), (0.3, 0.1), (0.5, 0.19), (0.7, 0.3),
              (0.86, 0.42),
              (0.96, 0.53), (1.0, 0.64), (0.97, 0.74), (0.88, 0.84), (0.72, 0.92), (0.5, 0.97),
              (0.25, 0.994), (0, 1.0)]
    way = smooth_way([Vector((r, 0, z)) for r, z in points], steps=3)
    outline = [(0, low)] + [(min(p.x, 1) * radius, low + p.z * tall) for p in way[1:-1]]
    add_lathe(item, "body", outline + [(0, height)], color, smooth=180, sides=48)
    knot = 0.06 * height if not string and not weight else 0.06 * tall
    add_lathe(item, "knot", [(0, low - knot), (0.09 * radius, low - knot),
                             (0.1 * radius, low - 0.75 * knot), (0.035 * radius, low - 0.3 * knot),
                             (0.06 * radius, low + 0.1 * knot), (0, low + 0.25 * knot)], color,
              sides=20, smooth=60)
    if string or weight:
        bar = min(0.012 * diameter, 0.006 * height)
        end = low - 0.4 * knot
        way = []
        for k in range(11):
            fade = max(0.0, 1 - abs(k / 4.5 - 1))
            way.append((0.14 * radius * fade * math.sin(1.3 * k),
                        0.1 * radius * fade * math.cos(1.7 * k),
                        end * (1 - k / 10)))
        add_pipe(item, "string", way, bar, string_color, sides=8)
    if weight:
        size = min(0.16 * radius, 0.5 * low)
        add_lathe(item, "weight", [(0, 0), (size, 0), (1.05 * size, 0.1 * size),
                                   (0.75 * size, 1.1 * size), (0.5 * size, 1.25 * size),
                                   (0, 1.25 * size)], weight_color, sides=28)
