"""{
  "summary": "domed bird cage of wire",
  "category": "home",
  "size": "tabletop",
  "synonyms": ["birdcage", "parrot cage", "canary cage"],
  "kind_of": ["cage", "container", "animal supplies"],
  "not_for": ["birdhouse", "bird feeder", "dog crate"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.6, "min": 0.1, "max": 2.0, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.36, "min": 0.08, "max": 1.2, "axis": "x", "words": ["wide", "across"]},
    "bars": {"type": "count", "default": 20, "min": 8, "max": 36, "words": ["wires"]},
    "bird": {"type": "switch", "default": false, "words": ["parrot", "canary", "budgie"]},
    "perch": {"type": "switch", "default": true, "words": ["swing"]},
    "door": {"type": "switch", "default": true},
    "color": {"type": "color", "default": "WHITE", "words": ["wire"]},
    "base_color": {"type": "color", "default": "TURQUOISE", "words": ["tray"]},
    "perch_color": {"type": "color", "default": "WOOD"},
    "bird_color": {"type": "color", "default": "YELLOW"}
  },
  "parts": ["base", "bar", "ring", "hook", "cap", "perch", "cord", "door", "latch", "bird_body", "bird_head", "bird_beak", "bird_tail", "bird_eye", "bird_wing"],
  "ports": ["cavity"],
  "examples": [
    ["a golden bird cage with a yellow bird", "cage = bird_cage(color=gold, bird=on)"],
    ["a tall black bird cage", "cage = bird_cage(height=0.9, color=black, base_color=black)"]
  ]
}"""


def bird_cage(item, height=0.6, diameter=0.36, bars=20, bird=False, perch=True, door=True,
              color=WHITE,
              base_color=TURQUOISE, perch_color=WOOD, bird_color=YELLOW):
    radius, tray = diameter / 2, 0.1 * height
    wire = 0.006 * min(height, 1.6 * diameter)
    add_lathe(item, "base", [(0, 0), (0.94 * radius, 0), (radius, 0.25 * tray), (radius, tray),
                             (0.95 * radius, tray), (0.93 * radius, 0.35 * tray),
                             (0, 0.35 * tray)], base_color)
    hook = min(0.045 * height, 0.3 * radius)
    top = height - 2 * hook - 2 * wire
    dome = min(0.85 * radius, 0.45 * height)
    ring = 0.94 * radius
    shoulder = top - dome
    arc = [(ring * math.cos(a), shoulder + dome * math.sin(a))
           for a in (math.pi / 2 * k / 6 for k in range(6))]
    for k in range(bars):
        angle = 2 * math.pi * (k + 0.5) / bars - math.pi / 2
        way = [(ring, 0.5 * tray), *arc, (0.02 * radius, top)]
        add_pipe(item, f"bar_{k + 1}",
                 [(r * math.cos(angle), r * math.sin(angle), z) for r, z in way],
                 wire, color, rounded=False, sides=6)
    for k, z in enumerate((tray, (tray + shoulder) / 2, shoulder), 1):
        add_torus(item, f"ring_{k}", ring, 2.6 * wire, color, at=(0, 0, z))
    add_cylinder(item, "cap", 0.12 * radius + wire, 2.5 * wire, color, at=(0, 0, top - wire),
                 bevel=wire)
    add_torus(item, "hook", hook, 2 * wire, color, at=(0, 0, height - hook - wire), turn=(90, 0, 0))
    if door:
        _bird_cage_door(item, ring, tray, shoulder, wire, color)
    if perch:
        swing = tray + 0.42 * (shoulder - tray)
        add_cylinder(item, "perch", 2.2 * wire, 1.1 * radius, perch_color, turn=(0, 90, 0),
                     sides=16,
                     at=(-0.55 * radius, 0, swing))
        for k, side in enumerate((-1, 1), 1):
            add_pipe(item, f"cord_{k}",
                     [(0.5 * side * radius, 0, swing), (0.02 * side * radius, 0, top)],
                     0.7 * wire, color, rounded=False, sides=6)
        if bird:
            _bird_cage_bird(item, min(0.2 * radius, 0.16 * (shoulder - tray)), swing + wire,
                            bird_color)
    elif bird:
        _bird_cage_bird(item, min(0.2 * radius, 0.16 * (shoulder - tray)), 0.33 * tray, bird_color)
    item.port("cavity", (0, 0, 0.35 * tray), (1.2 * radius, 1.2 * radius, shoulder - 0.35 * tray))


def _bird_cage_door(item, ring, tray, shoulder, wire, color):
    wide, low, high = 0.32 * ring, tray + 0.12 * (shoulder - tray), tray + 0.55 * (shoulder - tray)
    arch = [(wide * math.cos(a),
             high + 0.7 * wide * math.sin(a)) for a in (math.pi * k / 8 for k in range(9))]
    outline = [(-wide, low), (0, low), (wide, low), (wide, 0.5 * (low + high)), *arch,
               (-wide, 0.5 * (low + high))]
    way = [(x, -math.sqrt(ring * ring - x * x) - 0.8 * wire, z) for x, z in outline]
    add_pipe(item, "door", way, 1.3 * wire, color, closed=True, rounded=False, sides=8)
    add_sphere(item, "latch", 2.6 * wire, color,
               at=(wide, -0.95 * ring - 2 * wire, 0.5 * (low + high)))


def _bird_cage_bird(item, size, z, color):
    body = z + 0.85 * size
    add_sphere(item, "bird_body", size, color, at=(0, 0, body), turn=(-35, 0, 0),
               scale=(0.7, 1.15, 0.85))
    add_sphere(item, "bird_head", 0.55 * size, color, at=(0, -0.75 * size, body + 0.95 * size))
    add_cylinder(item, "bird_beak", 0.18 * size, 0.45 * size, ORANGE, top_radius=0.02 * size,
                 sides=16,
                 at=(0, -1.2 * size, body + 0.92 * size), turn=(100, 0, 0))
    add_box(item, "bird_tail", (0.4 * size, 1.4 * size, 0.16 * size), color, turn=(-40, 0, 0),
            at=(0, 1.15 * size, body - 0.8 * size), bevel=0.05 * size)
    for k, side in enumerate((-1, 1), 1):
        add_sphere(item, f"bird_eye_{k}", 0.09 * size, BLACK,
                   at=(0.36 * side * size, -1.1 * size, body + 1.1 * size))
        add_sphere(item, f"bird_wing_{k}", size, tuple(0.75 * c for c in color[:3]),
                   turn=(-35, 0, 0),
                   at=(0.6 * side * size, 0.15 * size, body), scale=(0.2, 0.85, 0.45))
