"""{
  "summary": "round bowl, empty or filled",
  "category": "kitchen",
  "size": "tabletop",
  "synonyms": ["soup bowl", "salad bowl", "cereal bowl", "mixing bowl", "fruit bowl"],
  "kind_of": ["tableware", "dishes", "crockery", "container"],
  "not_for": ["dog bowl", "toilet bowl", "plate"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.16, "min": 0.03, "max": 2.0, "axis": "x", "words": ["wide", "across"]},
    "height": {"type": "length", "default": 0.075, "min": 0.015, "max": 1.0, "axis": "z", "words": ["tall", "high", "deep", "shallow"]},
    "filling": {"type": "switch", "default": false, "words": ["filled", "full", "soup", "cereal", "milk"]},
    "stripe": {"type": "switch", "default": false, "words": ["stripe", "band", "decorated"]},
    "color": {"type": "color", "default": "CERAMIC"},
    "filling_color": {"type": "color", "default": "ORANGE"},
    "stripe_color": {"type": "color", "default": "BLUE"}
  },
  "parts": ["body", "filling", "stripe"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a blue bowl of soup", "bowl = bowl(color=blue, filling=on)"],
    ["a wide shallow wooden bowl", "bowl = bowl(color=wood, diameter=30*cm, height=8*cm)"]
  ]
}"""


def bowl(item, diameter=0.16, height=0.075, filling=False, stripe=False, color=CERAMIC,
         filling_color=ORANGE, stripe_color=BLUE):
    radius = diameter / 2
    foot = 0.07 * height
    wall = min(0.045 * radius, 0.1 * height)
    floor = foot + 1.3 * wall
    steps = [math.pi / 2 * k / 9 for k in range(10)]

    def outside(angle):
        # A half-round that starts flat at the foot.
        return (radius * (0.3 + 0.7 * math.sin(angle)),
                foot + (height - 0.4 * wall - foot) * (1 - math.cos(angle)))

    outer = [outside(a) for a in steps]
    rim = [(radius - 0.15 * wall, height - 0.1 * wall), (radius - 0.5 * wall, height),
           (radius - 0.9 * wall, height - 0.15 * wall)]
    inner = [(r - wall, max(z + 0.9 * wall * math.cos(a), floor))
             for a, (r, z) in zip(steps, outer)][::-1][1:]
    profile = [(0, 0.4 * foot), (0.36 * radius, 0.4 * foot), (0.38 * radius, 0),
               (0.44 * radius, 0), (0.45 * radius, foot)]
    profile += [point for point in outer if point[0] > 0.46 * radius]
    add_lathe(item, "body", profile + rim + inner + [(0, floor)], color, sides=56)
    if filling:
        # Its skirt stays within the wall.
        skirt = [outside(math.radians(a)) for a in range(20, 63, 6)]
        skirt = [(r - 0.7 * wall, max(z + 0.3 * wall, floor - 0.3 * wall)) for r, z in skirt]
        add_lathe(item, "filling", [(0, skirt[0][1]), *skirt, (0, skirt[-1][1])], filling_color,
                  sides=56)
    if stripe:
        band = [outside(math.radians(a)) for a in (66, 70, 74, 78)]
        out = [(r + 0.12 * wall, z) for r, z in band]
        add_lathe(item, "stripe", out + [(r - 0.3 * wall, z) for r, z in reversed(band)],
                  stripe_color, sides=56)
    item.port("top", (0, 0, height), (1.7 * radius, 1.7 * radius))
    item.port("cavity", (0, 0, floor), (1.1 * radius, 1.1 * radius, height - floor))
