"""{
  "summary": "stethoscope with chest piece, tube and earpieces, lying down",
  "category": "medical",
  "size": "tabletop",
  "synonyms": ["doctor stethoscope"],
  "kind_of": ["medical instrument"],
  "not_for": ["microscope", "headphones"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.6, "min": 0.2, "max": 1.2, "axis": "y", "words": ["long"]},
    "color": {"type": "color", "default": "BLACK", "words": ["tube"]},
    "tube_color": {"type": "color", "default": "color"},
    "metal_color": {"type": "color", "default": "SILVER"},
    "tip_color": {"type": "color", "default": "DARK_GREY"},
    "chest_color": {"type": "color", "default": "metal_color"}
  },
  "parts": ["tube", "binaural", "tip", "chest_piece", "diaphragm", "stem", "joint"],
  "ports": [],
  "examples": [
    ["a stethoscope", "stethoscope = stethoscope()"],
    ["a red stethoscope", "stethoscope = stethoscope(color=red)"]
  ]
}"""


def stethoscope(item, length=0.6, color=BLACK, tube_color=None, metal_color=SILVER,
                tip_color=DARK_GREY, chest_color=None):
    l = length
    bar = 0.011 * l
    shade = tube_color or color
    low = -l / 2
    chest = (0.05 * l, low + 0.055 * l)
    add_pipe(item, "tube_1", [(chest[0], chest[1] + 0.06 * l, bar), (0.06 * l, low + 0.2 * l, bar),
                              (0.13 * l, low + 0.3 * l, bar), (0.08 * l, low + 0.42 * l, bar),
                              (0, low + 0.48 * l, bar), (0, low + 0.55 * l, bar)], bar, shade)
    for k, side in enumerate((-1, 1)):
        add_pipe(item, f"tube_{k + 2}", [(0, low + 0.54 * l, bar),
                                         (side * 0.03 * l, low + 0.6 * l, bar),
                                         (side * 0.075 * l, low + 0.68 * l, bar),
                                         (side * 0.1 * l, low + 0.76 * l, bar)], bar, shade)
        add_pipe(item, f"binaural_{k + 1}", [
            (side * 0.095 * l, low + 0.74 * l, bar), (side * 0.11 * l, low + 0.82 * l, bar),
            (side * 0.1 * l, low + 0.92 * l, bar), (side * 0.06 * l, low + 0.972 * l, bar)],
            0.6 * bar, metal_color)
        add_sphere(item, f"tip_{k + 1}", 1.45 * bar, tip_color, scale=(1.2, 1, 1),
                   at=(side * 0.055 * l, l / 2 - 1.45 * bar, 1.45 * bar))
    add_sphere(item, "joint", 1.6 * bar, shade, at=(0, low + 0.545 * l, 1.2 * bar),
               scale=(1, 1.5, 0.75))
    add_lathe(item, "chest_piece", [(0, 0.1 * bar), (0.05 * l, 0.1 * bar), (0.055 * l, 0.5 * bar),
                                    (0.053 * l, 1.2 * bar), (0.02 * l, 2.2 * bar),
                                    (0.024 * l, 3.2 * bar), (0, 3.4 * bar)],
              chest_color or metal_color, at=(*chest, 0))
    add_cylinder(item, "diaphragm", 0.046 * l, 0.3 * bar, CREAM, at=(*chest, 0))
    add_pipe(item, "stem", [(chest[0], chest[1] + 0.01 * l, 1.6 * bar),
                            (chest[0], chest[1] + 0.075 * l, bar)], 0.7 * bar, metal_color)
