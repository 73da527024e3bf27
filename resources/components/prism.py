"""{
  "summary": "upright prism with any number of sides",
  "category": "solid",
  "size": "any",
  "synonyms": ["hexagonal prism", "triangular prism", "octagonal prism", "pentagonal prism", "hexagon block"],
  "kind_of": ["shape", "solid", "primitive", "column"],
  "not_for": [],
  "front": false,
  "parameters": {
    "sides": {"type": "count", "default": 6, "min": 3, "max": 24, "words": ["sided", "sides"]},
    "diameter": {"type": "length", "default": 0.15, "min": 0.002, "max": 50, "words": ["wide", "across", "diameter"]},
    "height": {"type": "length", "default": 0.2, "min": 0.002, "max": 50, "axis": "z", "words": ["tall", "high", "height"]},
    "color": {"type": "color", "default": "GREY"}
  },
  "parts": ["prism"],
  "ports": ["top"],
  "examples": [
    ["a purple hexagonal prism", "prism = prism(sides=6, color=purple)"],
    ["a triangular prism 5 cm high", "prism = prism(sides=3, height=5*cm)"]
  ]
}"""


def prism(item, sides=6, diameter=0.15, height=0.2, color=GREY):
    first = -math.pi / 2 + math.pi / sides  # A flat side looks to the front.
    outline = [(diameter / 2 * math.cos(first + 2 * math.pi * k / sides),
                diameter / 2 * math.sin(first + 2 * math.pi * k / sides)) for k in range(sides)]
    add_plate(item, "prism", outline, height, color, bevel=0.015 * min(diameter, height))
    flat = diameter * math.cos(math.pi / sides) * 0.7
    item.port("top", (0, 0, height), (flat, flat))
