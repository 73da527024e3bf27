"""{
  "summary": "syringe with barrel, plunger, needle and markings",
  "category": "medical",
  "size": "tiny",
  "synonyms": ["medical syringe", "hypodermic syringe", "injection syringe", "injection needle"],
  "kind_of": ["medical instrument", "laboratory equipment"],
  "not_for": ["dropper", "pipette", "needle"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.16, "min": 0.06, "max": 0.8, "words": ["long"]},
    "diameter": {"type": "length", "default": 0.018, "min": 0.008, "max": 0.12, "words": ["wide", "thick"]},
    "extended": {"type": "ratio", "default": 0.5, "min": 0.05, "max": 1, "words": ["extended", "drawn", "pulled"]},
    "needle": {"type": "switch", "default": true},
    "plunger": {"type": "switch", "default": true},
    "markings": {"type": "count", "default": 10, "min": 0, "max": 20, "words": ["marking", "measurement marking", "graduation"]},
    "flange": {"type": "switch", "default": true, "words": ["finger flange"]},
    "cap": {"type": "switch", "default": false, "words": ["needle cap"]},
    "upright": {"type": "switch", "default": false, "words": ["upright", "standing"]},
    "color": {"type": "color", "default": "GLASS", "words": ["barrel"]},
    "plunger_color": {"type": "color", "default": "WHITE"},
    "seal_color": {"type": "color", "default": "BLACK"},
    "needle_color": {"type": "color", "default": "STEEL"},
    "hub_color": {"type": "color", "default": "LIGHT_BLUE"},
    "marking_color": {"type": "color", "default": "BLACK"},
    "cap_color": {"type": "color", "default": "ORANGE"}
  },
  "parts": ["barrel", "flange", "marking", "plunger", "seal", "thumb_rest", "hub", "needle", "cap"],
  "ports": [],
  "examples": [
    ["a syringe with a blue plunger", "syringe = syringe(plunger_color=blue)"],
    ["a 20 cm syringe without needle, plunger pushed in", "syringe = syringe(length=20*cm, needle=off, extended=0.1)"]
  ]
}"""


def syringe(item, length=0.16, diameter=0.018, extended=0.5, needle=True, plunger=True, markings=10,
            flange=True, cap=False, upright=False, color=GLASS, plunger_color=WHITE,
            seal_color=BLACK, needle_color=STEEL, hub_color=LIGHT_BLUE, marking_color=BLACK,
            cap_color=ORANGE):
    radius = min(diameter, 0.25 * length) / 2
    point = (0.24 if needle else 0.07) * length
    tail = 0.12 * length + extended * 0.25 * length if plunger else 0.0
    barrel = length - point - tail
    low = tail
    wall = 0.12 * radius
    add_lathe(item, "barrel", [(radius, low), (radius, low + 0.93 * barrel),
                               (0.8 * radius, low + 0.97 * barrel), (0.35 * radius, low + barrel),
                               (0, low + barrel), (0, low + 0.96 * barrel),
                               (radius - wall, low + 0.91 * barrel), (radius - wall, low)], color)
    if flange:
        add_plate(item, "flange", rounded_outline(3.6 * radius, 2.3 * radius, 0.9 * radius),
                  0.3 * radius, color, at=(0, 0, low), turn=(0, 0, 90), bevel=0.08 * radius)
    if plunger:
        head = low + (0.85 - 0.7 * extended) * barrel
        add_lathe(item, "seal", [(0, head), (radius - 0.9 * wall, head),
                                 (radius - 0.9 * wall, head + 0.06 * barrel),
                                 (0, head + 0.09 * barrel)], seal_color)
        rod = add_lathe(item, "plunger", [(0, 0.02 * length), (0.72 * radius, 0.02 * length),
                                          (0.72 * radius, head + 0.01 * barrel),
                                          (0, head + 0.01 * barrel)], plunger_color, sides=16)
        for vert in rod.data.vertices:
            if round(math.degrees(math.atan2(vert.co.y, vert.co.x)) / 22.5) % 4 == 2:
                vert.co.xy *= 0.3
        add_cylinder(item, "thumb_rest", 1.15 * radius, 0.022 * length, plunger_color,
                     bevel=0.006 * length)
    if needle:
        add_lathe(item, "hub", [(0, 0), (0.34 * radius, 0), (0.42 * radius, 0.15 * point),
                                (0.22 * radius, 0.34 * point), (0, 0.34 * point)], hub_color,
                  at=(0, 0, low + barrel - 0.02 * point), sides=24)
        add_cylinder(item, "needle", 0.06 * radius, 0.72 * point, needle_color, sides=12,
                     at=(0, 0, length - 0.72 * point), top_radius=0.01 * radius)
        if cap:
            add_cylinder(item, "cap", 0.4 * radius, 0.8 * point, cap_color, bevel=0.1 * radius,
                         at=(0, 0, length - 0.8 * point), top_radius=0.25 * radius, sides=24)
    else:
        add_cylinder(item, "hub", 0.3 * radius, 1.1 * point, color, sides=24,
                     at=(0, 0, length - 1.1 * point), top_radius=0.22 * radius)
    a = math.radians(215)
    for k in range(markings):
        wide = (0.75 if k % 5 == 0 else 0.45) * radius
        add_box(item, f"marking_{k + 1}", (0.05 * radius, wide, 0.004 * length), marking_color,
                at=(0.99 * radius * math.cos(a), 0.99 * radius * math.sin(a),
                    low + (0.12 + 0.76 * k / max(markings - 1, 1)) * barrel),
                turn=(0, 0, math.degrees(a)))
    if not upright:
        low = max([1.15 * radius if flange or plunger else 0, radius])
        _syringe_turn(item, 90, 'Y', (-length / 2, 0, low))


def _syringe_turn(item, angle, axis, shift):
    """Turns all parts about an axis through the origin, then shifts them."""
    turn = Matrix.Rotation(math.radians(angle), 3, axis)
    for part in item.empty.children:
        part.location = turn @ part.location + Vector(shift)
        part.rotation_euler = (turn @ part.rotation_euler.to_matrix()).to_euler()
