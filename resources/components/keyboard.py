"""{
  "summary": "computer keyboard with keys, space bar and number pad",
  "category": "electronics",
  "size": "tabletop",
  "synonyms": ["computer keyboard", "pc keyboard", "qwerty keyboard", "mechanical keyboard"],
  "kind_of": ["computer accessory", "input device", "electronic device"],
  "not_for": ["piano", "synthesizer", "piano keyboard", "musical keyboard"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.44, "min": 0.15, "max": 1.2, "axis": "x", "words": ["wide"]},
    "depth": {"type": "length", "default": 0.14, "min": 0.06, "max": 0.4, "words": ["deep"]},
    "numpad": {"type": "switch", "default": true, "words": ["number pad", "numpad", "numeric keypad"]},
    "lights": {"type": "switch", "default": true, "words": ["indicator light"]},
    "cord": {"type": "switch", "default": false, "words": ["cable", "wire"]},
    "color": {"type": "color", "default": "DARK_GREY"},
    "keys_color": {"type": "color", "default": "BLACK"},
    "accent_color": {"type": "color", "default": "RED"}
  },
  "parts": ["body", "keys", "spacebar", "accent", "light", "foot", "cord"],
  "ports": ["top"],
  "examples": [
    ["a white keyboard", "keyboard = keyboard(color=white, keys_color=light_grey)"],
    ["a keyboard without number pad", "keyboard = keyboard(numpad=off, width=32*cm)"]
  ]
}"""


def keyboard(item, width=0.44, depth=0.14, numpad=True, lights=True, cord=False, color=DARK_GREY,
             keys_color=BLACK, accent_color=RED):
    thick = 0.12 * depth
    add_plate(item, "body", [(-depth / 2, 0.2 * thick), (depth / 2, 0.2 * thick),
                             (depth / 2, 1.6 * thick), (-depth / 2, 0.9 * thick)], width, color,
              at=(-width / 2, 0, 0), turn=(90, 0, 90), bevel=0.12 * thick)
    for k, (a, b) in enumerate(((-1, -1), (1, -1), (-1, 1), (1, 1))):
        add_box(item, f"foot_{k + 1}", (0.06 * width, 0.06 * depth, 0.5 * thick), RUBBER,
                at=(a * 0.44 * width, b * 0.42 * depth, 0))
    slope = 0.7 * thick / depth
    top = lambda y: 1.25 * thick + slope * y
    main = 15
    columns = main + (4.4 if numpad else 0)
    step, row = 0.96 * width / columns, 0.9 * depth / 6.2
    left = -0.48 * width
    keys, accents = [], []
    size = (0.86 * step, 0.84 * row, 0.7 * thick)
    for line in range(6):
        y = 0.45 * depth - (line + 0.5 + (0.2 if line else 0)) * row
        for k in range(main):
            if line == 5 and 4 <= k <= 9:
                continue
            spot = (size, (left + (k + 0.5) * step, y, top(y) + 0.25 * thick))
            (accents if (line, k) in ((0, 0), (3, 14)) else keys).append(spot)
        for k in range(4 if numpad and line else 0):
            keys.append((size, (left + (main + 0.9 + k) * step, y, top(y) + 0.25 * thick)))
    add_boxes(item, "keys", keys, keys_color)
    add_boxes(item, "accent", accents, accent_color)
    y = 0.45 * depth - 5.7 * row
    add_box(item, "spacebar", (5.86 * step, 0.84 * row, 0.7 * thick), keys_color,
            at=(left + 7 * step, y, top(y) - 0.1 * thick), bevel=0.1 * thick)
    for k in range(3 if lights and numpad else 0):
        y = 0.45 * depth - 0.5 * row
        add_cylinder(item, f"light_{k + 1}", 0.15 * row, 0.3 * thick, GREEN, sides=16,
                     at=(left + (main + 1.2 + k) * step, y, top(y) - 0.1 * thick))
    if cord:
        add_pipe(item, "cord", [(0, 0.45 * depth, thick), (0, 0.56 * depth, 0.7 * thick),
                                (0, 0.75 * depth, 0.3 * thick), (0.1 * width, depth, 0.21 * thick),
                                (0.4 * width, 0.9 * depth, 0.2 * thick)], 0.2 * thick, BLACK)
    item.port("top", (0, 0, 1.9 * thick), (0.9 * width, 0.8 * depth))
