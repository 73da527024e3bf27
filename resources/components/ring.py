"""{
  "summary": "short ring or band, lying flat",
  "category": "solid",
  "size": "any",
  "synonyms": ["band", "flat ring", "collar ring", "napkin ring", "finger ring", "wedding ring", "bangle"],
  "kind_of": ["shape", "solid", "primitive", "jewellery"],
  "not_for": ["engagement ring", "boxing ring"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.1, "min": 0.002, "max": 50, "axis": "x", "words": ["wide", "across", "diameter"]},
    "wall": {"type": "length", "default": 0.012, "min": 0.0005, "max": 10, "words": ["thick", "wall"]},
    "height": {"type": "length", "default": 0.03, "min": 0.002, "max": 50, "axis": "z", "words": ["tall", "high", "height"]},
    "color": {"type": "color", "default": "GREY"}
  },
  "parts": ["ring"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a gold ring", "ring = ring(diameter=2*cm, wall=2*mm, height=4*mm, color=gold)"],
    ["a wide steel band", "band = ring(height=6*cm, color=steel)"]
  ]
}"""


def ring(item, diameter=0.1, wall=0.012, height=0.03, color=GREY):
    radius = diameter / 2
    wall = min(wall, 0.9 * radius)
    inner, edge = radius - wall, 0.35 * min(wall, height)
    arc = [(edge * (1 - math.cos(a)), edge * (1 - math.sin(a)))
           for a in (0, math.pi / 6, math.pi / 3, math.pi / 2)]
    outside = ([(radius - x, z) for x, z in reversed(arc)]
               + [(radius - x, height - z) for x, z in arc])
    inside = ([(inner + x, height - z) for x, z in reversed(arc)]
              + [(inner + x, z) for x, z in arc])
    add_lathe(item, "ring", outside + inside, color, sides=64)
    item.port("top", (0, 0, height), (1.8 * radius, 1.8 * radius))
    item.port("cavity", (0, 0, 0), (1.4 * inner, 1.4 * inner, height))
