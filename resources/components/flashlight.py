"""{
  "summary": "flashlight with lens, switch and grip rings, lying down",
  "category": "tools",
  "size": "tiny",
  "synonyms": ["torch", "electric torch", "pocket torch", "flash light", "hand torch"],
  "kind_of": ["lamp", "hand tool"],
  "not_for": ["lighter", "flaming torch", "lantern"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.17, "min": 0.06, "max": 0.6, "axis": "x", "words": ["long"]},
    "switch": {"type": "switch", "default": true, "words": ["switch", "button"]},
    "grip": {"type": "switch", "default": true, "words": ["grip", "textured grip"]},
    "loop": {"type": "switch", "default": false, "words": ["loop", "strap", "lanyard"]},
    "color": {"type": "color", "default": "BLACK"},
    "head_color": {"type": "color", "default": "color"},
    "lens_color": {"type": "color", "default": "GLASS"},
    "switch_color": {"type": "color", "default": "RED"},
    "ring_color": {"type": "color", "default": "SILVER"}
  },
  "parts": ["body", "grip", "head", "ring", "lens", "reflector", "switch", "tail", "loop"],
  "ports": [],
  "examples": [
    ["a red flashlight", "flashlight = flashlight(color=red)"],
    ["a yellow torch with a black head", "torch = flashlight(color=yellow, head_color=black)"]
  ]
}"""


def flashlight(item, length=0.17, switch=True, grip=True, loop=False, color=BLACK, head_color=None,
               lens_color=GLASS, switch_color=RED, ring_color=SILVER):
    l = length
    head = 0.15 * l
    place = dict(at=(-l / 2, 0, head), turn=(0, 90, 0))
    add_lathe(item, "tail", [(0, 0), (0.07 * l, 0), (0.085 * l, 0.02 * l), (0.085 * l, 0.09 * l),
                             (0, 0.09 * l)], head_color or color, **place)
    add_lathe(item, "body", [(0, 0.08 * l), (0.08 * l, 0.08 * l), (0.08 * l, 0.66 * l),
                             (0, 0.66 * l)], color, **place)
    if grip:
        rings = [(0.07 * l, 0.15 * l)]
        for k in range(10):
            z = (0.15 + 0.028 * k) * l
            rings += [(0.088 * l, z), (0.088 * l, z + 0.017 * l), (0.081 * l, z + 0.02 * l),
                      (0.081 * l, z + 0.027 * l)]
        add_lathe(item, "grip", rings + [(0.07 * l, 0.43 * l)], RUBBER, **place)
    add_lathe(item, "head", [(0, 0.64 * l), (0.085 * l, 0.64 * l), (0.095 * l, 0.68 * l),
                             (0.14 * l, 0.82 * l), (0.148 * l, 0.85 * l), (0.148 * l, 0.96 * l),
                             (0.12 * l, 0.96 * l), (0.05 * l, 0.88 * l), (0, 0.88 * l)],
              head_color or color, **place)
    add_lathe(item, "ring", [(0.125 * l, 0.93 * l), (head, 0.93 * l), (head, 0.985 * l),
                             (0.143 * l, l), (0.125 * l, l)], ring_color, sides=48, **place)
    add_lathe(item, "reflector", [(0, 0.87 * l), (0.05 * l, 0.87 * l), (0.13 * l, 0.955 * l),
                                  (0.04 * l, 0.9 * l), (0, 0.9 * l)], SILVER, **place)
    add_cylinder(item, "lens", 0.13 * l, 0.02 * l, lens_color, at=(0.465 * l, 0, head),
                 turn=(0, 90, 0))
    if switch:
        add_box(item, "switch", (0.1 * l, 0.05 * l, 0.04 * l), switch_color, bevel=0.012 * l,
                at=(0.03 * l, 0, head + 0.06 * l))
    if loop:
        add_torus(item, "loop", 0.05 * l, 0.014 * l, BLACK, at=(-0.46 * l, 0.11 * l, head))
