"""{
  "summary": "carrot lying down, with its leaves",
  "category": "food",
  "size": "tiny",
  "synonyms": ["baby carrot", "root vegetable", "toy carrot"],
  "kind_of": ["vegetable", "food"],
  "not_for": ["carrot cake", "radish", "parsnip"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.26, "min": 0.02, "max": 2, "axis": "x", "words": ["long"]},
    "diameter": {"type": "length", "default": 0.036, "min": 0.004, "max": 0.4, "words": ["thick", "wide"]},
    "leaves": {"type": "count", "default": 5, "min": 0, "max": 9, "words": ["leaf", "greens", "top"]},
    "rings": {"type": "switch", "default": true, "words": ["grooves", "wrinkles"]},
    "color": {"type": "color", "default": "ORANGE"},
    "leaf_color": {"type": "color", "default": "LEAF", "words": ["leaves", "greens"]}
  },
  "parts": ["body", "stalk", "leaf"],
  "ports": [],
  "examples": [
    ["a carrot with green leaves", "carrot = carrot()"],
    ["a purple carrot without leaves", "carrot = carrot(leaves=0, color=purple)"]
  ]
}"""


def carrot(item, length=0.26, diameter=0.036, leaves=5, rings=True, color=ORANGE, leaf_color=LEAF):
    r = min(diameter, 0.3 * length) / 2
    long = (0.66 if leaves else 1) * length
    right = length / 2 - long  # The root's thick end; its tip is at the right.
    profile = [(0, 0), (0.35 * r, 0), (0.8 * r, 0.02 * long), (r, 0.07 * long)]
    for k in range(1, 19):
        t = 0.07 + 0.9 * k / 18
        groove = 0.96 if rings and k % 3 == 1 else 1
        profile.append((r * groove * (1 - 0.88 * ((t - 0.07) / 0.93) ** 1.3), t * long))
    add_lathe(item, "body", [*profile, (0, long)], color, at=(right, 0, r), turn=(0, 90, 0),
              sides=32, smooth=60)
    for k in range(leaves):
        side = 0 if leaves == 1 else 2 * k / (leaves - 1) - 1
        reach = length - long
        spread, rise = 0.35 * reach * side, 0.3 * reach * (1 - side * side) * (k % 2 - 0.3)
        way = [(right + 0.03 * long, 0.2 * r * side, r),
               (right - 0.45 * reach, 0.6 * spread, max(r + 0.5 * rise, 0.3 * r)),
               (right - 0.85 * reach, spread, max(r + rise, 0.3 * r))]
        add_pipe(item, f"stalk_{k + 1}", way, 0.12 * r, leaf_color, sides=8)
        for j in range(5):  # Leaflets along the outer half.
            t = (0.9, 0.72, 0.72, 0.5, 0.5)[j]
            low, high = (way[1], way[2]) if t > 0.5 else (way[0], way[1])
            share = (t - 0.5) / 0.4 if t > 0.5 else 1.0
            at = [a + share * (b - a) for a, b in zip(low, high)]
            angle = 180 - 30 * side + (0, 45, -45, 50, -50)[j]
            _carrot_leaflet(item, f"leaf_{5 * k + j + 1}", 0.17 * reach / (0.85 if j else 1), at,
                            angle, leaf_color)
    fit_parts(item, width=length)


def _carrot_leaflet(item, name, long, at, angle, color):
    part = add_sphere(item, name, 1.0, color, at, (0, 0, angle), sides=10)
    for vert in part.data.vertices:
        along = (vert.co.x + 1) / 2
        vert.co = (long * (along - 0.06), 0.26 * long * vert.co.y, 0.07 * long * vert.co.z)
