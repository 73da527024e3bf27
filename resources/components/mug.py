"""{
  "summary": "mug with a handle",
  "category": "kitchen",
  "size": "tabletop",
  "synonyms": ["cup", "coffee mug", "coffee cup", "teacup", "tea cup"],
  "kind_of": ["container", "tableware", "drinking vessel"],
  "not_for": ["wine glass", "jug", "trophy cup"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.1, "min": 0.03, "max": 0.5, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.085, "min": 0.03, "max": 0.5, "words": ["wide", "across"]},
    "handle": {"type": "switch", "default": true},
    "saucer": {"type": "switch", "default": false},
    "drink": {"type": "switch", "default": false, "words": ["coffee", "tea", "full", "filled"]},
    "color": {"type": "color", "default": "WHITE"},
    "handle_color": {"type": "color", "default": "color"},
    "saucer_color": {"type": "color", "default": "color"},
    "drink_color": {"type": "color", "default": "BROWN"}
  },
  "parts": ["body", "handle", "saucer", "drink"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a red mug", "mug = mug(color=red)"],
    ["a tall white cup of coffee with a blue handle", "cup = mug(height=12*cm, drink=on, handle_color=blue)"]
  ]
}"""


def mug(item, height=0.1, diameter=0.085, handle=True, saucer=False, drink=False, color=WHITE,
        handle_color=None, saucer_color=None, drink_color=BROWN):
    radius = diameter / 2
    wall = 0.05 * diameter
    base = 0.0
    if saucer:
        base = 0.1 * diameter
        add_lathe(item, "saucer", [(0, 0), (0.6 * radius, 0), (1.7 * radius, 0.9 * base),
                                   (1.7 * radius, 1.1 * base), (0.6 * radius, base), (0, base)],
                  saucer_color or color)
        height -= base
    rim = [(radius - wall / 2 + wall / 2 * math.cos(a), height - wall / 2 + wall / 2 * math.sin(a))
           for a in (0, math.pi / 4, math.pi / 2, 3 * math.pi / 4, math.pi)]
    add_lathe(item, "body", [(0, 0), (0.86 * radius, 0), (radius, 0.1 * height), *rim,
                             (radius - wall, 0.13 * height), (0.8 * radius, 1.4 * wall),
                             (0, 1.4 * wall)], color, at=(0, 0, base))
    if drink:
        add_cylinder(item, "drink", radius - 0.9 * wall, 0.7 * height, drink_color,
                     at=(0, 0, base + 0.14 * height))
    if handle:
        grip = 0.085 * height
        out = radius - wall / 2
        add_pipe(item, "handle",
                 [(out, 0, 0.8 * height), (out + 0.22 * height, 0, 0.82 * height),
                  (out + 0.36 * height, 0, 0.55 * height),
                  (out + 0.25 * height, 0, 0.27 * height), (out, 0, 0.24 * height)],
                 grip / 2 * 1.1, handle_color or color, at=(0, 0, base))
    item.port("top", (0, 0, base + height), (1.8 * radius, 1.8 * radius))
    item.port("cavity", (0, 0, base + 1.4 * wall),
              (1.4 * (radius - wall), 1.4 * (radius - wall), height - 1.4 * wall))
