"""{
  "summary": "sports water bottle with a screw cap",
  "category": "kitchen",
  "size": "tabletop",
  "synonyms": ["drink bottle", "drinking bottle", "sports bottle", "thermos", "flask"],
  "kind_of": ["bottle", "container", "drinking vessel"],
  "not_for": ["wine bottle", "baby bottle", "bottle opener"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.25, "min": 0.05, "max": 2.0, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.075, "min": 0.02, "max": 1.0, "axis": "x", "words": ["wide", "across"]},
    "loop": {"type": "switch", "default": true, "words": ["loop", "handle", "carrying loop", "carrying"]},
    "spout": {"type": "switch", "default": false, "words": ["spout", "straw", "push-pull"]},
    "band": {"type": "switch", "default": true, "words": ["band", "grip", "stripe"]},
    "marks": {"type": "switch", "default": false, "words": ["marks", "markings", "measurement", "lines"]},
    "color": {"type": "color", "default": "BLUE"},
    "cap_color": {"type": "color", "default": "DARK_GREY"},
    "loop_color": {"type": "color", "default": "cap_color"},
    "band_color": {"type": "color", "default": "LIGHT_BLUE"},
    "marks_color": {"type": "color", "default": "WHITE"}
  },
  "parts": ["body", "cap", "ring", "loop", "spout", "band", "mark"],
  "ports": ["top"],
  "examples": [
    ["a green water bottle with measurement markings", "bottle = water_bottle(color=green, marks=on)"],
    ["a steel bottle without loop, 30 cm tall", "bottle = water_bottle(height=30*cm, loop=off, color=steel)"]
  ]
}"""


def water_bottle(item, height=0.25, diameter=0.075, loop=True, spout=False, band=True,
                 marks=False, color=BLUE, cap_color=DARK_GREY, loop_color=None,
                 band_color=LIGHT_BLUE, marks_color=WHITE):
    radius = diameter / 2
    crown = min(0.14 * height, 0.7 * radius) if loop or spout else 0.0
    cap_high = 0.13 * height
    cap_low = height - crown - cap_high
    neck = 0.62 * radius
    shoulder = min(0.16 * height, 0.9 * radius)
    body = [(0, 0.004 * height), (0.8 * radius, 0.004 * height), (0.86 * radius, 0),
            (0.92 * radius, 0.0), (0.985 * radius, 0.02 * height), (radius, 0.045 * height)]
    bend = [(neck + (radius - neck) * math.cos(a),
             cap_low - shoulder + 0.8 * shoulder * math.sin(a))
            for a in (math.pi / 2 * k / 7 for k in range(8))]
    body_part = add_lathe(item, "body", body + bend + [(neck, cap_low + 0.2 * cap_high),
                                                       (0, cap_low + 0.2 * cap_high)], color,
                          sides=56)
    add_torus(item, "ring", neck, min(0.04 * height, 0.3 * radius), cap_color,
              (0, 0, cap_low - 0.1 * shoulder))
    cap = add_cylinder(item, "cap", 0.72 * radius, cap_high, cap_color, (0, 0, cap_low),
                       bevel=0.12 * cap_high, sides=96)
    for vert in cap.data.vertices:
        # Grooves to grip: two of six verts around stand back.
        around = round(48 * math.atan2(vert.co.y, vert.co.x) / math.pi) % 6
        if 0.1 * cap_high < vert.co.z < 0.9 * cap_high and around in (0, 1):
            vert.co.x *= 0.94
            vert.co.y *= 0.94
    cap.data.update()
    top = cap_low + cap_high
    if spout:
        add_lathe(item, "spout", [(0, -0.1 * crown), (0.26 * radius, -0.1 * crown),
                                  (0.22 * radius, 0.35 * crown), (0.2 * radius, 0.55 * crown),
                                  (0.28 * radius, 0.62 * crown), (0.28 * radius, 0.85 * crown),
                                  (0.2 * radius, crown), (0, crown)], band_color, (0, 0, top),
                  sides=24)
    if loop:
        bar = 0.13 * crown
        span = 0.5 * radius
        arc = [(span * math.cos(a), 0, (crown - bar) * math.sin(a) ** 0.7)
               for a in (math.pi * k / 8 for k in range(1, 8))]
        add_pipe(item, "loop", [(span, 0, -0.2 * crown), *arc, (-span, 0, -0.2 * crown)], bar,
                 loop_color or cap_color, (0, 0, top))
    waist = cap_low - shoulder
    if band:
        add_lathe(item, "band", [(0.97 * radius, 0.5 * waist), (radius, 0.5 * waist),
                                 (radius, 0.74 * waist), (0.97 * radius, 0.74 * waist)],
                  band_color, sides=56)
        for vert in body_part.data.vertices:
            # The bottle keeps its diameter: it is the band's.
            if math.hypot(vert.co.x, vert.co.y) > 0.99 * radius:
                vert.co.x *= 0.988
                vert.co.y *= 0.988
        body_part.data.update()
    if marks:
        _water_bottle_marks(item, radius * (0.988 if band else 1.0), waist, band, marks_color)
    item.port("top", (0, 0, height), (1.2 * radius, 1.2 * radius))


def _water_bottle_marks(item, radius, waist, band, color):
    """Short curved lines on the front, each fifth longer."""
    levels = [0.1 + 0.045 * k for k in range(8 if band else 19)]
    for k, level in enumerate(levels):
        reach = 0.5 if k % 5 == 0 else 0.28
        arc = [(radius * math.sin(a - 0.25), -radius * math.cos(a - 0.25), level * waist)
               for a in (reach * step / 4 for step in range(5))]
        add_pipe(item, f"mark_{k + 1}", arc, 0.012 * radius, color, rounded=False, sides=6)
