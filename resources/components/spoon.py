"""{
  "summary": "table spoon",
  "category": "kitchen",
  "size": "tiny",
  "synonyms": ["table spoon", "tablespoon", "teaspoon", "soup spoon", "wooden spoon"],
  "kind_of": ["cutlery", "silverware", "kitchen utensil"],
  "not_for": ["fork", "ladle", "spatula"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.2, "min": 0.05, "max": 2.0, "axis": "y", "words": ["long"]},
    "color": {"type": "color", "default": "SILVER"},
    "handle_color": {"type": "color", "default": "color"}
  },
  "parts": ["handle", "bowl"],
  "ports": [],
  "examples": [
    ["a wooden spoon of 30 cm", "spoon = spoon(length=30*cm, color=wood)"],
    ["a small golden spoon", "spoon = spoon(length=14*cm, color=gold)"]
  ]
}"""


def spoon(item, length=0.2, color=SILVER, handle_color=None):
    # Lies along y, its handle towards the front.
    thick = 0.014 * length
    deep = 0.045 * length
    wide = 0.105 * length
    handle = [(0.0, 0.0), (0.5, 0.005), (0.9, 0.03), (1.0, 0.08), (0.92, 0.16), (0.55, 0.35),
              (0.4, 0.52), (0.38, 0.64), (0.5, 0.72), (0.4, 0.76), (0, 0.77)]
    rod = add_lathe(item, "handle", handle, handle_color or color, sides=24, smooth=60)
    for vert in rod.data.vertices:
        x, y, t = vert.co
        rise = deep * 0.95 * min(1.0, t / 0.7) ** 2.2 + 0.3 * deep * math.sin(
            math.pi * min(1.0, t / 0.7)) * t
        vert.co = (x * 0.22 * wide, (t - 0.5) * length,
                   thick / 2 + rise + max(-1.0, min(1.0, -2.5 * y)) * thick / 2)
    rod.data.update()
    # A shell that is round, then drawn out to an egg with its blunt end towards the handle.
    steps = [math.pi / 2 * k / 8 for k in range(9)]
    outer = [(math.sin(a), -math.cos(a)) for a in steps]
    wall = thick / deep
    inner = [(math.sin(a) * 0.92, -math.cos(a) * (1 - wall) + 0.02) for a in reversed(steps[1:])]
    shell = [(0, -1.0)] + outer[1:] + [(0.98, 0.06), (0.94, 0.06)] + inner + [(0, -1 + wall)]
    bowl_part = add_lathe(item, "bowl", shell, color, sides=40, smooth=60)
    middle, half = 0.5 * length - 0.15 * length, 0.15 * length
    for vert in bowl_part.data.vertices:
        x, y, z = vert.co
        vert.co = (x * wide / 2 * (1 - 0.12 * y), middle + y * half, deep * (1 + z))
    bowl_part.data.update()
