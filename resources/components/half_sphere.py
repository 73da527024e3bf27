"""{
  "summary": "dome: half a sphere on its flat side",
  "category": "solid",
  "size": "any",
  "synonyms": ["hemisphere", "dome", "half ball", "half a sphere", "half a ball"],
  "kind_of": ["shape", "solid", "primitive"],
  "not_for": ["bowl"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.2, "min": 0.002, "max": 50, "axis": "x", "words": ["wide", "across", "diameter"]},
    "color": {"type": "color", "default": "GREY"}
  },
  "parts": ["half_sphere"],
  "ports": [],
  "examples": [
    ["a green dome", "dome = half_sphere(color=green)"],
    ["a half sphere 1 m across", "half_sphere = half_sphere(diameter=1)"]
  ]
}"""


def half_sphere(item, diameter=0.2, color=GREY):
    radius, steps = diameter / 2, 16
    angles = [math.pi / 2 * k / steps for k in range(steps)]
    profile = [(0, 0), *((radius * math.cos(a), radius * math.sin(a)) for a in angles), (0, radius)]
    add_lathe(item, "half_sphere", profile, color, sides=64)
