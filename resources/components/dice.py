"""{
  "summary": "die with pips",
  "category": "toys",
  "size": "tiny",
  "synonyms": ["die", "game die", "playing die", "game dice"],
  "kind_of": ["game piece", "toy", "cube"],
  "not_for": ["puzzle cube", "toy block", "ice cube"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.016, "min": 0.005, "max": 3.0, "axis": "z", "words": ["wide", "tall", "size", "large"]},
    "value": {"type": "count", "default": 6, "min": 1, "max": 6, "words": ["showing", "value", "number"]},
    "color": {"type": "color", "default": "WHITE"},
    "pip_color": {"type": "color", "default": "BLACK"}
  },
  "parts": ["body", "pip"],
  "ports": ["top"],
  "examples": [
    ["a red die with white dots", "dice = dice(color=red, pip_color=white)"],
    ["two dice showing five", "dice = dice(count=2, value=5)"]
  ]
}"""


def dice(item, height=0.016, value=6, color=WHITE, pip_color=BLACK):
    # The pips stand out a hair: they make the height.
    edge = 0.992 * height
    add_box(item, "body", (edge, edge, edge), color, (0, 0, 0.004 * height), bevel=0.11 * edge)
    spots = {1: [(0, 0)], 2: [(-1, -1), (1, 1)], 3: [(-1, -1), (0, 0), (1, 1)],
             4: [(-1, -1), (1, 1), (-1, 1), (1, -1)],
             5: [(-1, -1), (1, 1), (-1, 1), (1, -1), (0, 0)],
             6: [(-1, -1), (1, 1), (-1, 1), (1, -1), (-1, 0), (1, 0)]}
    # Opposite sides make seven; the front and the right take what is left.
    front, right = [n for n in (1, 2, 3) if n not in (value, 7 - value)][:2]
    sides = [(value, 0, 0), (7 - value, 180, 0), (front, 90, 0), (7 - front, 90, 180),
             (right, 90, 90), (7 - right, 90, 270)]
    pip, made = None, 0
    for number, about_x, about_z in sides:
        stand = (Matrix.Rotation(math.radians(about_z), 3, 'Z')
                 @ Matrix.Rotation(math.radians(about_x), 3, 'X'))
        for x, y in spots[number]:
            made += 1
            place = stand @ Vector((0.25 * height * x, 0.25 * height * y, 0.495 * height))
            at, turn = place + Vector((0, 0, height / 2)), (about_x, 0, about_z)
            if pip:
                add_copy(item, f"pip_{made}", pip, at, turn)
            else:
                pip = add_lathe(item, "pip_1", [(0, -0.02 * height),
                                                (0.088 * height, -0.02 * height),
                                                (0.09 * height, 0.002 * height),
                                                (0.075 * height, 0.005 * height),
                                                (0, 0.005 * height)], pip_color, at, turn, sides=24)
    item.port("top", (0, 0, height), (0.8 * height, 0.8 * height))
