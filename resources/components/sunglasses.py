"""{
  "summary": "pair of sunglasses with dark lenses",
  "category": "clothing",
  "size": "tiny",
  "synonyms": ["shades", "sun glasses", "pair of sunglasses"],
  "kind_of": ["glasses", "eyewear", "accessory"],
  "not_for": ["sunglasses case", "goggles"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.145, "min": 0.04, "max": 2.0, "axis": "x", "words": ["wide"]},
    "shape": {"type": "choice", "default": "square", "choices": ["round", "square"]},
    "color": {"type": "color", "default": "DARK_RED"},
    "lens_color": {"type": "color", "default": "BLACK"}
  },
  "parts": ["rim", "lens", "bridge", "hinge", "temple"],
  "ports": [],
  "examples": [
    ["black sunglasses with blue lenses", "sunglasses = sunglasses(color=black, lens_color=blue)"],
    ["round sunglasses", "sunglasses = sunglasses(shape=round)"]
  ]
}"""


def sunglasses(item, width=0.145, shape="square", color=DARK_RED, lens_color=BLACK):
    glasses(item, width=width, shape=shape, color=color, lens_color=lens_color)
