"""{
  "summary": "ring with a round bar, lying flat, like a doughnut",
  "category": "solid",
  "size": "any",
  "synonyms": ["donut shape", "doughnut shape", "hoop", "o ring"],
  "kind_of": ["shape", "solid", "primitive", "ring"],
  "not_for": ["doughnut", "tyre"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.2, "min": 0.002, "max": 50, "axis": "x", "words": ["wide", "across", "diameter"]},
    "thickness": {"type": "length", "default": 0.05, "min": 0.002, "max": 50, "axis": "z", "words": ["thick", "thickness"]},
    "color": {"type": "color", "default": "GREY"}
  },
  "parts": ["torus"],
  "ports": [],
  "examples": [
    ["a pink torus", "torus = torus(color=pink)"],
    ["a thin gold hoop, 40 cm across", "hoop = torus(diameter=40*cm, thickness=1*cm, color=gold)"]
  ]
}"""


def torus(item, diameter=0.2, thickness=0.05, color=GREY):
    half = thickness / 2
    bar = min(half, 0.24 * diameter)
    middle = diameter / 2 - bar
    angles = [math.pi * k / 10 for k in range(20)]
    add_lathe(item, "torus", [(middle + bar * math.cos(a), half + half * math.sin(a))
                              for a in angles], color, sides=64, smooth=180)
