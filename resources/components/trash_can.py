"""{
  "summary": "trash can with a lid and a pedal",
  "category": "home",
  "size": "furniture",
  "synonyms": ["waste bin", "dustbin", "garbage can", "rubbish bin", "bin", "wastebasket", "pedal bin", "litter bin", "recycling bin", "trash bin", "waste basket"],
  "kind_of": ["container"],
  "not_for": ["basket", "bucket", "mailbox"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.6, "min": 0.1, "max": 1.5, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.36, "min": 0.08, "max": 1.0, "axis": "x", "words": ["wide", "across"]},
    "lid": {"type": "switch", "default": true, "words": ["cover"]},
    "pedal": {"type": "switch", "default": true},
    "handle": {"type": "switch", "default": true, "words": ["knob"]},
    "ribs": {"type": "switch", "default": false, "words": ["ribbed", "corrugated", "galvanized"]},
    "trash": {"type": "switch", "default": false, "words": ["rubbish", "garbage", "full", "paper"]},
    "color": {"type": "color", "default": "LIGHT_GREY"},
    "lid_color": {"type": "color", "default": "DARK_GREY"},
    "pedal_color": {"type": "color", "default": "BLACK"}
  },
  "parts": ["foot", "body", "band", "lid", "handle", "pedal", "trash"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a green trash can with a lid", "bin = trash_can(color=green)"],
    ["a wastebasket full of paper", "bin = trash_can(height=0.35, diameter=0.28, lid=off, pedal=off, trash=on)"]
  ]
}"""


def trash_can(item, height=0.6, diameter=0.36, lid=True, pedal=True, handle=True, ribs=False,
              trash=False,
              color=LIGHT_GREY, lid_color=DARK_GREY, pedal_color=BLACK):
    radius, wall = diameter / 2, 0.03 * diameter
    knob = 0.05 * height if lid and handle else 0.0
    cover = 0.14 * min(height, diameter) if lid else 0.0
    rim = height - knob - cover
    foot = 0.05 * height
    wide, narrow = (0.96 * radius, 0.82 * radius) if lid else (radius, 0.82 * radius)
    add_cylinder(item, "foot", narrow + 0.03 * radius, foot, pedal_color, bevel=0.2 * foot)
    steps = [(narrow + (wide - narrow) * k / 12, foot + (rim - foot) * k / 12) for k in range(13)]
    body = add_lathe(item, "body", [(0, 0.8 * foot), (narrow, 0.8 * foot), *steps,
                                    (wide - wall, rim), (narrow - wall, foot + wall),
                                    (0, foot + wall)], color, sides=72)
    if ribs:
        for vert in body.data.vertices:
            outside = math.hypot(vert.co.x, vert.co.y)
            if outside > narrow - 0.5 * wall and foot < vert.co.z < 0.99 * rim:
                angle = math.atan2(vert.co.y, vert.co.x)
                share = 1 - 0.02 * (1 + math.cos(24 * angle))
                vert.co.x, vert.co.y = share * vert.co.x, share * vert.co.y
    add_torus(item, "band", wide - 0.65 * wall, 1.3 * wall, color, at=(0, 0, rim - 0.65 * wall),
              sides=48)
    if lid:
        _trash_can_lid(item, radius, rim, cover, knob, height, lid_color)
    if pedal:
        add_box(item, "pedal", (0.4 * radius, 0.35 * radius, 0.4 * foot), pedal_color,
                at=(0, -1.0 * radius, 0.15 * foot), bevel=0.12 * foot)
    if trash and not lid:
        _trash_can_paper(item, steps, wide - wall, wall)
    inside = narrow - wall
    item.port("top", (0, 0, height), (1.2 * radius, 1.2 * radius))
    item.port("cavity", (0, 0, foot + wall), (1.4 * inside, 1.4 * inside, rim - foot - wall))


def _trash_can_lid(item, radius, rim, cover, knob, height, color):
    base = rim - 0.15 * cover
    dome = [(math.cos(a), math.sin(a)) for a in (0.19 * k for k in range(8))]
    add_lathe(item, "lid", [(0, base), (radius, base), (radius, base + 0.3 * cover),
                            *[(0.98 * radius * c, base + (0.3 + 0.85 * s) * cover) for c,
                              s in dome],
                            (0, base + 1.15 * cover)], color, sides=48, smooth=40)
    if knob:
        span = 0.2 * radius
        grip = min(0.22 * knob, 0.05 * radius)
        top = height - grip
        foot = rim + 0.85 * cover
        add_pipe(item, "handle", [(-span, 0, foot), (-span, 0, top - 0.3 * knob),
                                  (-0.7 * span, 0, top), (0, 0, top), (0.7 * span, 0, top),
                                  (span, 0, top - 0.3 * knob), (span, 0, foot)], grip, color)


def _trash_can_paper(item, steps, room, wall):
    """Crumpled paper on a filling whose edge is inside the can's wall."""
    chance = random.Random(5)
    rim = steps[-1][1]
    size = min(0.36 * room, 0.2 * rim)
    base = rim - 1.4 * size
    radius, low = max(step for step in steps if step[1] < base - 0.7 * size)
    add_cylinder(item, "trash_1", radius - 0.5 * wall, base - 0.4 * size - low, PAPER,
                 at=(0, 0, low),
                 sides=48)
    for k in range(7):
        angle = 1.05 * k
        reach = 0 if k == 6 else 0.52 * room
        bm = bmesh.new()
        bmesh.ops.create_icosphere(bm, subdivisions=2, radius=size)
        for vert in bm.verts:
            vert.co *= chance.uniform(0.8, 1.0)
        add_part(item, f"trash_{k + 2}", bm, (WHITE, PAPER, LIGHT_BLUE)[k % 3], smooth=0,
                 at=(reach * math.cos(angle), reach * math.sin(angle),
                     base + (0.4 * size if k == 6 else 0)))
