"""{
  "summary": "baseball cap with a visor",
  "category": "clothing",
  "size": "tabletop",
  "synonyms": ["baseball cap", "ball cap", "sports cap", "trucker hat"],
  "kind_of": ["hat", "headwear", "clothing"],
  "not_for": ["bottle cap", "fedora", "beanie"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.18, "min": 0.05, "max": 1.0, "axis": "x", "words": ["wide", "across"]},
    "height": {"type": "length", "default": 0.12, "min": 0.03, "max": 1.0, "axis": "z", "words": ["tall", "high"]},
    "emblem": {"type": "switch", "default": true, "words": ["emblem", "logo", "badge"]},
    "color": {"type": "color", "default": "BLUE"},
    "visor_color": {"type": "color", "default": "color"},
    "emblem_color": {"type": "color", "default": "WHITE"}
  },
  "parts": ["crown", "visor", "seam", "button", "emblem"],
  "ports": [],
  "examples": [
    ["a red baseball cap with a white visor", "cap = cap(color=red, visor_color=white)"],
    ["a plain black cap", "cap = cap(color=black, emblem=off)"]
  ]
}"""


def cap(item, width=0.18, height=0.12, emblem=True, color=BLUE, visor_color=None,
        emblem_color=WHITE):
    radius = width / 2
    long = 1.16
    knob = 0.03 * height
    tall = height - 0.6 * knob
    wide = 0.995 * radius

    def shell(turn, slope):
        """A point of the crown: `turn` about Z, `slope` from its rim (0) to its top (pi / 2)."""
        out = math.cos(slope) ** 0.85
        return (wide * out * math.cos(turn), wide * long * out * math.sin(turn),
                tall * math.sin(slope) ** 0.95)

    arc = [math.pi / 2 * k / 10 for k in range(10)]
    crown = add_lathe(item, "crown", [(0, 0.7), (0.9, 0.4), (0.93, 0)]
                      + [(math.cos(a) ** 0.85, math.sin(a) ** 0.95) for a in arc] + [(0, 1)], color,
                      sides=48)
    for vert in crown.data.vertices:
        x, y, z = vert.co
        vert.co = (x * wide, y * wide * long, z * tall)
    crown.data.update()
    for k in range(3):
        turn = math.pi / 6 + math.pi * k / 3
        way = [shell(turn, math.pi / 2 * s / 8) for s in range(8)] + [(0, 0, tall)]
        way += [shell(turn + math.pi, math.pi / 2 * s / 8) for s in range(7, -1, -1)]
        way[0], way[-1] = ((x, y, 0.01 * height) for x, y, _ in (way[0], way[-1]))
        add_pipe(item, f"seam_{k + 1}", way, min(0.008 * radius, 0.01 * height), color,
                 rounded=False, sides=6)
    add_sphere(item, "button", knob, visor_color or color, (0, 0, height - knob),
               scale=(1.6, 1.6, 1))
    _cap_visor(item, radius, long, height, visor_color or color)
    if emblem:
        badge = add_cylinder(item, "emblem", 1.0, 1.0, emblem_color, sides=32)
        for vert in badge.data.vertices:
            x, y, z = vert.co
            turn, slope = -math.pi / 2 + 0.26 * x, 0.62 + 0.24 * y
            place = Vector(shell(turn, slope))
            vert.co = place * (0.98 + 0.035 * z)
        badge.data.update()


def _cap_visor(item, radius, long, height, color):
    """A tongue from the rim towards the front, bent down at its sides."""
    felt, rise = min(0.03 * radius, 0.06 * height), min(0.16 * radius, 0.3 * height)
    visor = add_lathe(item, "visor", [(0, 0), (0.4, 0), (0.7, 0), (0.9, 0), (1.0, 0), (1.0, 1),
                                      (0.9, 1), (0.7, 1), (0.4, 1), (0, 1)], color, sides=48)
    for vert in visor.data.vertices:
        x, y, z = vert.co
        vert.co = (0.84 * radius * x,
                   -long * radius * 0.62 + 0.98 * radius * y * (1 if y < 0 else 0.4),
                   felt * z + rise * (1 - x * x) * (0.45 - 0.55 * min(y, 0.3)))
    low = min(vert.co.z for vert in visor.data.vertices)
    for vert in visor.data.vertices:
        vert.co.z -= low
    visor.data.update()
