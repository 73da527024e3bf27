"""{
  "summary": "serving tray with a rim and two grips",
  "category": "kitchen",
  "size": "tabletop",
  "synonyms": ["serving tray", "tea tray", "platter", "serving platter", "salver"],
  "kind_of": ["tableware", "plate", "container"],
  "not_for": ["ash tray", "paint tray", "baking tray", "ice cube tray"],
  "front": false,
  "parameters": {
    "width": {"type": "length", "default": 0.45, "min": 0.1, "max": 1.2, "axis": "x", "words": ["wide", "long"]},
    "depth": {"type": "length", "default": 0.32, "min": 0.08, "max": 1.0, "words": ["deep"]},
    "height": {"type": "length", "default": 0.04, "min": 0.01, "max": 0.2, "words": ["tall", "high"]},
    "shape": {"type": "choice", "default": "rectangular", "choices": ["rectangular", "round", "oval"]},
    "handles": {"type": "switch", "default": true, "words": ["grips", "handle"]},
    "color": {"type": "color", "default": "WOOD"},
    "rim_color": {"type": "color", "default": "color"},
    "handle_color": {"type": "color", "default": "BRASS"}
  },
  "parts": ["base", "rim", "handle"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a teapot and a mug on a round silver tray", "tray = tray(shape=round, color=silver)\nteapot = teapot(on=tray)\nmug = mug(on=tray)"],
    ["a white tray without handles", "tray = tray(color=white, handles=off)"]
  ]
}"""


def tray(item, width=0.45, depth=0.32, height=0.04, shape="rectangular", handles=True, color=WOOD,
         rim_color=None, handle_color=BRASS):
    if shape == "round":
        depth = width
    floor = 0.25 * height
    unit = 0.03 * min(width, depth)
    outline = (rounded_outline(width, depth, 0.1 * min(width, depth)) if shape == "rectangular"
               else round_outline(width, depth, 64))
    outline = distinct([point[:2] for point in outline], True)
    inside = shrunk(outline, unit)
    levels = ((outline, 0), (outline, height), (inside, height), (inside, floor))
    add_loft(item, "rim", [[(*point[:2], z) for point in ring] for ring, z in levels],
             rim_color or color)
    add_plate(item, "base", shrunk(inside, 0.2 * unit), 0.1 * height, color,
              at=(0, 0, 0.96 * floor))
    if handles:
        grip = 0.35 * min(depth, width)
        out = 0.5 * width - 0.5 * unit
        foot = out if shape == "rectangular" else out * math.sqrt(1 - (grip / depth) ** 2)
        for k, side in enumerate((-1, 1), 1):
            add_pipe(item, f"handle_{k}",
                     [(side * foot, -grip / 2, 0.8 * height),
                      (side * out, -0.35 * grip, 1.6 * height),
                      (side * out, 0.35 * grip, 1.6 * height),
                      (side * foot, grip / 2, 0.8 * height)],
                     0.3 * unit, handle_color)
    inner = (0.68 if shape != "rectangular" else 0.9)
    item.port("top", (0, 0, 0.96 * floor + 0.1 * height), (inner * width, inner * depth))
    item.port("cavity", (0, 0, 0.96 * floor + 0.1 * height),
              (inner * width, inner * depth, 0.66 * height))
