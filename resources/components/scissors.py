"""{
  "summary": "pair of scissors, lying flat, open by an angle",
  "category": "office",
  "size": "tiny",
  "synonyms": ["pair of scissors", "shears", "scissor", "tailor scissors"],
  "kind_of": ["cutting tool", "hand tool", "stationery", "office supply"],
  "not_for": ["knife", "pliers"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.18, "min": 0.06, "max": 0.6, "axis": "x", "words": ["long"]},
    "angle": {"type": "angle", "default": 30, "min": 0, "max": 80, "words": ["open"]},
    "color": {"type": "color", "default": "RED"},
    "handle_color": {"type": "color", "default": "color"},
    "blade_color": {"type": "color", "default": "STEEL"},
    "screw_color": {"type": "color", "default": "BRASS"}
  },
  "parts": ["blade", "handle", "screw"],
  "ports": [],
  "examples": [
    ["scissors with blue handles", "scissors = scissors(handle_color=blue)"],
    ["closed scissors, 20 cm long", "scissors = scissors(angle=0, length=20*cm)"]
  ]
}"""


def scissors(item, length=0.18, angle=30, color=RED, handle_color=None, blade_color=STEEL,
             screw_color=BRASS):
    half = math.radians(angle / 2)
    # In units of the length of a blade; the rings' centres swing about the pivot too.
    ring, back, side = 0.2, 0.62, 0.215
    reach = math.cos(half) + max(back * math.cos(half) - side * math.sin(half), 0.0) + ring
    size = length / reach
    thick = 0.045 * size
    pivot = length / 2 - math.cos(half) * size
    for k, way in enumerate((1, -1)):
        turn = math.degrees(half) * way
        z = thick * (0.75 - 0.5 * k)
        outline = [(-0.18, 0.04), (0.0, 0.075), (0.5, 0.06), (1.0, 0.0), (0.1, -0.045),
                   (-0.2, -0.03)]
        outline = [(x * size, -y * way * size) for x, y in outline]
        add_plate(item, f"blade_{k + 1}", outline, 0.55 * thick, blade_color, bevel=0.1 * thick,
                  at=(pivot, 0, z), turn=(0, 0, turn))
        points = []
        for step in range(16):
            a = 2 * math.pi * step / 16
            points.append((-back * size + 0.87 * ring * math.cos(a) * size,
                           way * (-side + 0.7 * ring * math.sin(a)) * size, 0))
        bar = 0.13 * ring * size
        add_pipe(item, f"handle_{2 * k + 1}", points, bar, handle_color or color,
                 at=(pivot, 0, bar), turn=(0, 0, turn), closed=True)
        add_pipe(item, f"handle_{2 * k + 2}", [
            ((-back + 0.7 * ring) * size, way * (-side + 0.4 * ring) * size, 0),
            (-0.3 * size, -0.07 * way * size, 0), (-0.1 * size, 0.0, 0)], 1.1 * bar,
            handle_color or color, at=(pivot, 0, 1.1 * bar), turn=(0, 0, turn))
    add_cylinder(item, "screw", 0.045 * size, 1.6 * thick, screw_color, at=(pivot, 0, 0.1 * thick),
                 bevel=0.2 * thick, sides=24)
