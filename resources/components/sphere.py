"""{
  "summary": "ball",
  "category": "solid",
  "size": "any",
  "synonyms": ["globe shape", "orb", "round ball", "marble", "bead", "pearl"],
  "kind_of": ["shape", "solid", "primitive"],
  "not_for": ["football", "basketball", "tennis ball"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.2, "min": 0.002, "max": 50, "axis": "z", "words": ["wide", "tall", "across", "diameter"]},
    "color": {"type": "color", "default": "GREY"}
  },
  "parts": ["sphere"],
  "ports": [],
  "examples": [
    ["a red ball of 20 cm", "ball = sphere(diameter=20*cm, color=red)"],
    ["a tiny glass marble", "marble = sphere(diameter=15*mm, color=glass)"]
  ]
}"""


def sphere(item, diameter=0.2, color=GREY):
    add_sphere(item, "sphere", diameter / 2, color, at=(0, 0, diameter / 2))
