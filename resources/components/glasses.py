"""{
  "summary": "pair of glasses with round or square lenses",
  "category": "clothing",
  "size": "tiny",
  "synonyms": ["eyeglasses", "spectacles", "reading glasses", "pair of glasses"],
  "kind_of": ["eyewear", "accessory"],
  "not_for": ["wine glass", "drinking glass", "sunglasses case", "goggles"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.14, "min": 0.04, "max": 2.0, "axis": "x", "words": ["wide"]},
    "shape": {"type": "choice", "default": "round", "choices": ["round", "square"]},
    "lenses": {"type": "switch", "default": true, "words": ["lens", "lenses"]},
    "color": {"type": "color", "default": "BLACK"},
    "lens_color": {"type": "color", "default": "GLASS"}
  },
  "parts": ["rim", "lens", "bridge", "hinge", "temple"],
  "ports": [],
  "examples": [
    ["a pair of golden round glasses", "glasses = glasses(color=gold)"],
    ["square red glasses", "glasses = glasses(shape=square, color=red)"]
  ]
}"""


def glasses(item, width=0.14, shape="round", lenses=True, color=BLACK, lens_color=GLASS):
    # They stand on the rims and the ends of the temples, as on a table.
    bar = 0.017 * width
    wide, high = 0.205 * width, (0.175 if shape == "round" else 0.14) * width
    power = 2.2 if shape == "round" else 4.5
    apart = 0.26 * width
    z = high + bar
    deep = 0.95 * width
    front = -deep / 2
    outline = []
    for k in range(32):
        a = 2 * math.pi * k / 32
        grow = (abs(math.cos(a)) ** power + abs(math.sin(a)) ** power) ** (-1 / power)
        outline.append((grow * math.cos(a) * wide, grow * math.sin(a) * high))
    rims = []
    for k, way in enumerate((-1, 1)):
        centre = way * apart
        rims.append(add_pipe(item, f"rim_{k + 1}", [(x, 0, y) for x, y in outline], bar, color,
                             (centre, front, z), closed=True, rounded=False, sides=12))
        if lenses:
            add_plate(item, f"lens_{k + 1}", outline, 0.5 * bar, lens_color,
                      (centre, front + 0.25 * bar, z), (90, 0, 0))
        hinge = width / 2 - 0.9 * bar
        level = z + 0.45 * high
        reach = apart + wide * 0.9
        add_box(item, f"hinge_{k + 1}", (width / 2 - reach, 2.4 * bar, 2.6 * bar), color,
                (way * (reach + width / 2) / 2, front + 0.3 * bar, level - 1.3 * bar),
                bevel=0.5 * bar)
        add_pipe(item, f"temple_{k + 1}",
                 [(way * hinge, front, level), (way * hinge, front + 0.4 * deep, level),
                  (way * hinge * 0.99, front + 0.72 * deep, 0.98 * level),
                  (way * hinge * 0.97, front + 0.87 * deep, 0.72 * level),
                  (way * hinge * 0.95, deep / 2, 1.15 * bar)], 0.85 * bar, color, sides=10)
    gap = apart - wide
    add_pipe(item, "bridge", [(-gap - 0.3 * bar, front, z + 0.25 * high),
                              (-0.5 * gap, front, z + 0.42 * high),
                              (0.5 * gap, front, z + 0.42 * high),
                              (gap + 0.3 * bar, front, z + 0.25 * high)], 0.9 * bar, color,
             sides=10)
    low = min(vert.co.z for part in rims for vert in part.data.vertices) + z
    for part in item.empty.children:
        part.location.z -= low
