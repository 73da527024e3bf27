"""{
  "summary": "a pair of maracas",
  "category": "music",
  "size": "tabletop",
  "synonyms": ["maraca", "shaker", "rattle", "rumba shaker"],
  "kind_of": ["musical instrument", "percussion instrument", "toy"],
  "not_for": ["salt shaker", "drum", "cocktail shaker"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.24, "min": 0.04, "max": 1.5, "axis": "z", "words": ["tall", "high", "long"]},
    "diameter": {"type": "length", "default": 0.08, "min": 0.015, "max": 0.6, "words": ["wide", "across"]},
    "maracas": {"type": "count", "default": 2, "min": 1, "max": 4, "words": ["pair", "single", "maraca"]},
    "stripes": {"type": "count", "default": 2, "min": 0, "max": 5, "words": ["bands", "rings", "striped"]},
    "color": {"type": "color", "default": "RED", "words": ["head"]},
    "stripe_color": {"type": "color", "default": "YELLOW", "words": ["bands"]},
    "handle_color": {"type": "color", "default": "WOOD", "words": ["grip"]}
  },
  "parts": ["head", "stripe", "collar", "handle", "knob"],
  "ports": [],
  "examples": [
    ["a pair of maracas", "maracas = maracas()"],
    ["one green maraca with three white stripes", "maraca = maracas(maracas=1, color=green, stripes=3, stripe_color=white)"]
  ]
}"""


def maracas(item, height=0.24, diameter=0.08, maracas=2, stripes=2, color=RED, stripe_color=YELLOW,
            handle_color=WOOD):
    radius = diameter / 2
    head = min(1.25 * diameter, 0.6 * height)
    grip = min(0.28 * radius, 0.06 * height)
    neck = height - head

    def skin(part):
        """(radius, z) of the head at a part of its height, widest above its middle."""
        return (radius * max(math.sin(math.pi * part ** 1.15), 0) ** 0.62, neck + part * head)

    for k in range(maracas):
        # Heads of neighbours touch a little.
        x = (k - (maracas - 1) / 2) * 1.97 * radius
        number = k + 1
        parts = [j / 24 for j in range(25)]
        add_lathe(item, f"head_{number}", [skin(part) for part in parts], color, at=(x, 0, 0),
                  sides=32, smooth=80)
        for j in range(stripes):
            part = 0.56 + 0.13 * (j - (stripes - 1) / 2) if stripes > 1 else 0.56
            broad = 0.028
            band = [skin(part + step * broad) for step in (-1, 0, 1)]
            add_lathe(item, f"stripe_{k * stripes + j + 1}",
                      [(1.012 * r, z) for r, z in band] + [(0.93 * r, z) for r, z in band[::-1]],
                      stripe_color, at=(x, 0, 0), sides=32)
        add_cylinder(item, f"collar_{number}", 1.35 * grip, 0.1 * head, stripe_color,
                     at=(x, 0, neck - 0.03 * head), bevel=0.02 * head, sides=24)
        add_cylinder(item, f"handle_{number}", 1.1 * grip, neck + 0.1 * head - 0.5 * grip,
                     handle_color, at=(x, 0, 0.5 * grip), top_radius=0.85 * grip, sides=24)
        add_sphere(item, f"knob_{number}", 1.35 * grip, handle_color, at=(x, 0, 0.9 * grip),
                   scale=(1, 1, 0.9 / 1.35), sides=24)
