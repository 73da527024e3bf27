"""{
  "summary": "dog collar with buckle, ring and tag",
  "category": "pets",
  "size": "tabletop",
  "synonyms": ["pet collar", "cat collar", "collar"],
  "kind_of": ["pet supplies", "strap"],
  "not_for": ["dog leash", "shirt collar", "belt"],
  "front": true,
  "parameters": {
    "diameter": {"type": "length", "default": 0.14, "min": 0.04, "max": 0.6, "words": ["wide", "across"]},
    "height": {"type": "length", "default": 0.028, "min": 0.008, "max": 0.15, "axis": "z", "words": ["thick", "band width"]},
    "buckle": {"type": "switch", "default": true, "words": ["buckle", "fastening", "clasp", "adjustable"]},
    "ring": {"type": "switch", "default": true, "words": ["ring", "d-ring", "loop"]},
    "tag": {"type": "switch", "default": true, "words": ["tag", "name tag"]},
    "bell": {"type": "switch", "default": false},
    "studs": {"type": "switch", "default": false, "words": ["studs", "spikes"]},
    "color": {"type": "color", "default": "RED"},
    "buckle_color": {"type": "color", "default": "SILVER"},
    "ring_color": {"type": "color", "default": "SILVER"},
    "tag_color": {"type": "color", "default": "GOLD"},
    "bell_color": {"type": "color", "default": "GOLD"}
  },
  "parts": ["band", "tongue", "buckle", "prong", "keeper", "hole", "ring", "loop", "tag", "bell", "stud"],
  "ports": [],
  "examples": [
    ["a blue cat collar with a bell and no tag", "collar = dog_collar(color=blue, diameter=8*cm, height=1.2*cm, bell=on, tag=off)"],
    ["a studded leather collar", "collar = dog_collar(color=leather, studs=on)"]
  ]
}"""


def dog_collar(item, diameter=0.14, height=0.028, buckle=True, ring=True, tag=True, bell=False,
               studs=False, color=RED, buckle_color=SILVER, ring_color=SILVER, tag_color=GOLD,
               bell_color=GOLD):
    radius = diameter / 2
    thick = min(0.035 * diameter, 0.25 * height)
    soft = 0.25 * thick
    add_lathe(item, "band", [(radius - thick, soft), (radius - thick + soft, 0), (radius - soft, 0),
                             (radius, soft), (radius, height - soft), (radius - soft, height),
                             (radius - thick + soft, height), (radius - thick, height - soft)],
              color, sides=72)
    if buckle:
        _dog_collar_buckle(item, radius, thick, height, color, buckle_color)
    middle = height / 2
    wire = 0.07 * height
    hang = radius + 0.15 * height
    if ring or tag or bell:
        # A loop sewn on the front holds a ring, from which tag and bell hang.
        add_box(item, "loop", (0.3 * height, 0.44 * height, 0.3 * height), color,
                (0, -radius, middle + 0.1 * height), bevel=0.06 * height)
        way = [(0.32 * height * math.sin(a), -hang, middle + 0.11 * height
                - 0.3 * height * math.cos(a)) for a in (math.pi * k / 6 for k in range(12))]
        add_pipe(item, "ring", way, wire, ring_color, closed=True, sides=10)
    if tag:
        size = 0.45 * height
        turn = 30 if bell else 0
        place = (0.0 if not bell else 0.24 * height, -hang + 0.045 * height, 0)
        add_cylinder(item, "tag", size * 0.62, 0.09 * height, tag_color,
                     (place[0], place[1], 0.62 * size + 0.02 * height), (90, 0, turn),
                     bevel=0.03 * height, sides=32)
    if bell:
        size = 0.24 * height
        add_sphere(item, "bell", size, bell_color, (-0.1 * height if tag else 0,
                                                    -hang - 0.12 * height, size + 0.02 * height))
    if studs:
        first = None
        for k in range(10):
            angle = math.radians(-90 + 33 + k * 294 / 9)
            at = ((radius - 0.02 * height) * math.cos(angle),
                  (radius - 0.02 * height) * math.sin(angle), middle)
            turn = (0, 90, math.degrees(angle))
            if buckle and 25 < math.degrees(angle) + 90 < 110:
                continue
            if first:
                add_copy(item, f"stud_{k + 1}", first, at, turn)
            else:
                first = add_lathe(item, f"stud_{k + 1}", [(0, -0.05 * height),
                                                          (0.22 * height, -0.05 * height),
                                                          (0.22 * height, 0.03 * height),
                                                          (0.1 * height, 0.16 * height),
                                                          (0, 0.2 * height)], buckle_color, at,
                                  turn, sides=20, smooth=60)


def _dog_collar_buckle(item, radius, thick, height, color, buckle_color):
    """On the right of the front: frame, prong, keeper, and the strap's free end with holes."""
    def on_band(angle, out, z):
        a = math.radians(angle - 90)
        return ((radius + out) * math.cos(a), (radius + out) * math.sin(a), z)

    spread = math.degrees(height / radius)
    start = 38 + spread * 0.3
    bar = 0.075 * height
    low, high = 0.09 * height, 0.91 * height
    frame = [on_band(start + spread * 0.5 * a, 0.5 * thick + bar * (1.2 - abs(a)),
                     low + (high - low) * z)
             for a, z in ((-1, 0.0), (0, 0.0), (1, 0.0), (1, 0.5), (1, 1.0), (0, 1.0), (-1, 1.0),
                          (-1, 0.5))]
    add_pipe(item, "buckle", frame, bar, buckle_color, closed=True, rounded=False, sides=10)
    add_pipe(item, "prong", [on_band(start - 0.55 * spread, 0.5 * thick + bar, height / 2),
                             on_band(start, 1.3 * thick + bar, height / 2),
                             on_band(start + 0.55 * spread, 0.5 * thick + 1.6 * bar, height / 2)],
             0.7 * bar, buckle_color, sides=8)
    tongue = []
    for k in range(13):
        angle = start - 0.2 * spread + (46 + spread) * k / 12
        tongue.append(angle)
    bm = bmesh.new()
    rings = []
    for k, angle in enumerate(tongue):
        # The end is rounded off.
        narrow = 0.4 * height * (math.sqrt(max(0.05, 1 - ((k - 10) / 2.1) ** 2)) if k > 10 else 1)
        rings.append([bm.verts.new(on_band(angle, out, height / 2 + way * narrow))
                      for out, way in ((-0.2 * thick, -1), (0.7 * thick, -1), (0.7 * thick, 1),
                                       (-0.2 * thick, 1))])
    bm.faces.new(rings[0])
    bm.faces.new(rings[-1])
    for one, other in zip(rings, rings[1:]):
        for j in range(4):
            bm.faces.new((one[j], one[(j + 1) % 4], other[(j + 1) % 4], other[j]))
    add_part(item, "tongue", bm, color)
    for k in range(3):
        angle = start + spread * 0.5 + 13 + k * 10
        add_cylinder(item, f"hole_{k + 1}", 0.09 * height, 0.42 * thick, BLACK,
                     on_band(angle, 0.3 * thick, height / 2), (0, 90, angle - 90), sides=16)
    keeper = start + spread * 0.5 + 7
    add_box(item, "keeper", (1.2 * thick, 0.22 * height, height), color,
            on_band(keeper, 0.4 * thick, 0), (0, 0, keeper - 90), bevel=0.2 * thick)
