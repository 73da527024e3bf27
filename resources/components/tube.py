"""{
  "summary": "upright hollow tube, open at both ends",
  "category": "solid",
  "size": "any",
  "synonyms": ["hollow cylinder", "sleeve", "pipe piece", "toilet roll", "hollow pipe"],
  "kind_of": ["shape", "solid", "primitive", "pipe"],
  "not_for": ["inner tube", "test tube"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.1, "min": 0.002, "max": 50, "axis": "x", "words": ["wide", "across", "diameter"]},
    "height": {"type": "length", "default": 0.2, "min": 0.002, "max": 50, "axis": "z", "words": ["tall", "high", "height"]},
    "wall": {"type": "length", "default": 0.01, "min": 0.0005, "max": 10, "words": ["thick", "wall"]},
    "color": {"type": "color", "default": "GREY"}
  },
  "parts": ["tube"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a cardboard tube 30 cm tall", "tube = tube(diameter=6*cm, height=30*cm, wall=4*mm, color=tan)"],
    ["a short wide steel pipe", "pipe = tube(diameter=0.3, height=0.1, color=steel)"]
  ]
}"""


def tube(item, diameter=0.1, height=0.2, wall=0.01, color=GREY):
    radius = diameter / 2
    wall = min(wall, 0.9 * radius)
    inner = radius - wall
    edge = 0.15 * min(wall, height)
    add_lathe(item, "tube", [(inner + edge, 0), (radius - edge, 0), (radius, edge),
                             (radius, height - edge), (radius - edge, height),
                             (inner + edge, height), (inner, height - edge), (inner, edge)],
              color, sides=64)
    item.port("top", (0, 0, height), (1.8 * radius, 1.8 * radius))
    item.port("cavity", (0, 0, 0), (1.4 * inner, 1.4 * inner, height))
