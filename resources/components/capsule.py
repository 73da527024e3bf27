"""{
  "summary": "upright cylinder with round ends",
  "category": "solid",
  "size": "any",
  "synonyms": ["pill shape", "rounded cylinder", "sausage shape"],
  "kind_of": ["shape", "solid", "primitive"],
  "not_for": ["space capsule"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.1, "min": 0.002, "max": 50, "axis": "x", "words": ["wide", "across", "diameter"]},
    "height": {"type": "length", "default": 0.25, "min": 0.002, "max": 50, "axis": "z", "words": ["tall", "high", "height"]},
    "color": {"type": "color", "default": "GREY"}
  },
  "parts": ["capsule"],
  "ports": [],
  "examples": [
    ["a white capsule", "capsule = capsule(color=white)"],
    ["a small red pill shape 2 cm tall", "pill = capsule(diameter=8*mm, height=2*cm, color=red)"]
  ]
}"""


def capsule(item, diameter=0.1, height=0.25, color=GREY):
    radius, steps = diameter / 2, 12
    round_end = min(radius, height / 2)
    arc = [(math.sin(math.pi / 2 * k / steps), 1 - math.cos(math.pi / 2 * k / steps))
           for k in range(steps + 1)]
    low = [(radius * x, round_end * z) for x, z in arc]
    high = [(r, height - z) for r, z in reversed(low)]
    add_lathe(item, "capsule", low + high, color, sides=48)
