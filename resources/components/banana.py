"""{
  "summary": "curved banana with stem and tip",
  "category": "food",
  "size": "tiny",
  "synonyms": ["plantain"],
  "kind_of": ["fruit", "food", "snack"],
  "not_for": ["cucumber", "boomerang"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.18, "min": 0.04, "max": 3.0, "axis": "x", "words": ["long"]},
    "color": {"type": "color", "default": "YELLOW"},
    "stem_color": {"type": "color", "default": "OLIVE"},
    "tip_color": {"type": "color", "default": "DARK_WOOD"}
  },
  "parts": ["body", "stem", "tip"],
  "ports": [],
  "examples": [
    ["a green banana", "banana = banana(color=light_green)"],
    ["three bananas of 20 cm", "banana = banana(count=3, length=20*cm)"]
  ]
}"""


def banana(item, length=0.18, color=YELLOW, stem_color=OLIVE, tip_color=DARK_WOOD):
    thick = 0.1 * length
    # Along the fruit, stem first: place, radius.
    body = [(0.1, 0.3), (0.14, 0.42), (0.2, 0.7), (0.28, 0.9), (0.38, 0.99), (0.5, 1.0),
            (0.62, 0.98), (0.74, 0.92), (0.84, 0.76), (0.91, 0.55), (0.96, 0.32)]
    rods = [("body", body, color), ("stem", [(0, 0.3), (0.01, 0.34), (0.06, 0.27), (0.12, 0.33)],
                                    stem_color),
            ("tip", [(0.95, 0.3), (0.985, 0.26), (1, 0.2)], tip_color)]
    made = []
    for name, way, paint in rods:
        profile = [(0, way[0][0])] + [(r, t) for t, r in way] + [(0, way[-1][0])]
        made.append(add_lathe(item, name, profile, paint, sides=30, smooth=50))
    verts = [vert for rod in made for vert in rod.data.vertices]
    for vert in verts:
        vert.co = _banana_bend(vert.co, length, thick)
    left, right = min(v.co.x for v in verts), max(v.co.x for v in verts)
    low = min(v.co.z for v in verts)
    for vert in verts:
        vert.co.x = ((vert.co.x - left) / (right - left) - 0.5) * length
        vert.co.z -= low
    for rod in made:
        rod.data.update()


def _banana_bend(co, length, thick):
    """From a straight rod (along z, 0 to 1) to a fruit on its side that bows over 100 degrees."""
    half = math.radians(50)
    angle = half * (2 * co.z - 1)
    bow = length / (2 * math.sin(half))
    # Five soft edges run along the peel.
    edge = thick * (1 + 0.05 * math.cos(5 * math.atan2(co.y, co.x)))
    out = bow + co.x * edge
    return (out * math.sin(angle), -out * math.cos(angle) + bow * (1 + math.cos(half)) / 2,
            -co.y * edge)
