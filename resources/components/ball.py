"""{
  "summary": "ball: plain, or striped like a beach ball",
  "category": "toys",
  "size": "tabletop",
  "synonyms": ["beach ball", "toy ball", "rubber ball", "play ball", "cat toy ball"],
  "kind_of": ["toy", "sports equipment"],
  "not_for": ["basketball", "soccer ball", "tennis ball", "sphere", "bowling ball"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.22, "min": 0.01, "max": 3.0, "axis": "z", "words": ["wide", "across", "large", "small"]},
    "stripes": {"type": "count", "default": 6, "min": 0, "max": 12, "words": ["stripes", "striped", "panels"]},
    "color": {"type": "color", "default": "RED"},
    "second_color": {"type": "color", "default": "WHITE"},
    "third_color": {"type": "color", "default": "BLUE"}
  },
  "parts": ["body", "stripe", "button"],
  "ports": [],
  "examples": [
    ["a plain yellow ball", "ball = ball(stripes=0, color=yellow)"],
    ["a beach ball", "ball = ball(diameter=40*cm)"]
  ]
}"""


def ball(item, diameter=0.22, stripes=6, color=RED, second_color=WHITE, third_color=BLUE):
    radius = diameter / 2
    if stripes < 2:
        add_sphere(item, "body", radius, color, (0, 0, radius))
        return
    paints = (second_color, color, second_color, third_color) if stripes % 4 == 0 else (
        color, second_color, third_color) if stripes % 3 == 0 else (color, second_color)
    rows, columns = 20, max(2, 36 // stripes)
    span = 2 * math.pi / stripes
    for k in range(stripes):
        # A slice of the ball between two half-planes through its axis.
        bm = bmesh.new()
        arcs = []
        for j in range(columns + 1):
            turn = span * (k + j / columns)
            arcs.append([bm.verts.new((radius * math.sin(a) * math.cos(turn),
                                       radius * math.sin(a) * math.sin(turn),
                                       -radius * math.cos(a)))
                         for a in (math.pi * i / rows for i in range(rows + 1))])
        for this, after in zip(arcs, arcs[1:]):
            for low, high, far_high, far_low in zip(this, this[1:], after[1:], after):
                bm.faces.new((low, high, far_high, far_low))
        bm.faces.new(arcs[0])
        bm.faces.new(arcs[-1])
        bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=1e-6 * radius)
        add_part(item, f"stripe_{k + 1}", bm, paints[k % len(paints)], (0, 0, radius), (25, 0, 0))
    cap = [(0, 0.93), (0.28, 0.93), (0.3, 0.957), (0.2, 0.985), (0.1, 1.0), (0, 1.003)]
    for k, angle in enumerate((25, 205)):
        add_lathe(item, f"button_{k + 1}", [(r * radius, z * radius) for r, z in cap], second_color,
                  (0, 0, radius), (angle, 0, 0), smooth=60)
