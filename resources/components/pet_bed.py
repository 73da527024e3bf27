"""{
  "summary": "round bed for a cat or dog",
  "category": "home",
  "size": "furniture",
  "synonyms": ["cat bed", "dog bed", "pet basket", "dog basket", "cat basket"],
  "kind_of": ["animal supplies", "furniture"],
  "not_for": ["bed", "dog house", "cat", "dog"],
  "front": true,
  "parameters": {
    "diameter": {"type": "length", "default": 0.6, "min": 0.2, "max": 1.5, "axis": "x", "words": ["wide", "across"]},
    "height": {"type": "length", "default": 0.18, "min": 0.06, "max": 0.5, "words": ["tall", "high"]},
    "paw": {"type": "switch", "default": true, "words": ["paw print", "paw prints"]},
    "bone": {"type": "switch", "default": false, "words": ["toy bone"]},
    "ball": {"type": "switch", "default": false, "words": ["toy ball"]},
    "color": {"type": "color", "default": "BROWN", "words": ["rim"]},
    "cushion_color": {"type": "color", "default": "BEIGE", "words": ["pillow"]},
    "paw_color": {"type": "color", "default": "color"},
    "bone_color": {"type": "color", "default": "WHITE"},
    "ball_color": {"type": "color", "default": "RED"}
  },
  "parts": ["base", "rim", "cushion", "paw", "toe", "bone", "bone_end", "ball"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a blue cat bed", "bed = pet_bed(color=blue)"],
    ["a dog bed with a bone", "bed = pet_bed(diameter=0.8, bone=on)"]
  ]
}"""


def pet_bed(item, diameter=0.6, height=0.18, paw=True, bone=False, ball=False, color=BROWN,
            cushion_color=BEIGE, paw_color=None, bone_color=WHITE, ball_color=RED):
    radius = diameter / 2
    thick = min(0.5 * height, 0.2 * radius)
    # A round section: a superellipse as high as the bed, lower in front by a dip.
    section = []
    for k in range(20):
        a = 2 * math.pi * k / 20
        section.append((radius - thick + thick * math.copysign(abs(math.cos(a)) ** 0.7,
                                                               math.cos(a)),
                        height / 2 + height / 2 * math.copysign(abs(math.sin(a)) ** 0.7,
                                                                math.sin(a))))
    rim = add_lathe(item, "rim", section, color, sides=64, smooth=180)
    for vert in rim.data.vertices:
        angle = math.atan2(vert.co.x, -vert.co.y)
        dip = 0.35 * max(math.cos(angle), 0) ** 3
        vert.co.z *= 1 - dip * vert.co.z / height
    inner = radius - thick
    add_cylinder(item, "base", radius - 0.7 * thick, 0.25 * height, color)
    low = 0.2 * height
    soft = 0.28 * height
    dome = [(math.cos(a) ** 0.5 * inner, low + soft * (0.4 + 0.6 * math.sin(a)))
            for a in (0.16 * k for k in range(10))]
    add_lathe(item, "cushion", [(0, low), (inner, low), *dome, (0, low + soft)], cushion_color,
              sides=48,
              smooth=60)
    top = low + soft
    if paw:
        _pet_bed_paw(item, 0.3 * inner, top, paw_color or color)
    if bone:
        _pet_bed_bone(item, 0.2 * inner, (-0.05 * inner, 0.52 * inner, top - 0.02 * soft),
                      bone_color)
    if ball:
        size = 0.16 * inner
        add_sphere(item, "ball", size, ball_color,
                   at=(0.45 * inner, -0.2 * inner, top + 0.75 * size))
    item.port("top", (0, 0, top), (1.1 * inner, 1.1 * inner))
    item.port("cavity", (0, 0, top), (1.3 * inner, 1.3 * inner, height - top + 0.5 * radius))


def _pet_bed_paw(item, size, z, color):
    flat = 0.12
    add_sphere(item, "paw", 0.5 * size, color, at=(0, -0.2 * size, z), scale=(1.1, 0.9, flat))
    for k, (x, y) in enumerate(((-0.72, 0.25), (-0.27, 0.62), (0.27, 0.62), (0.72, 0.25)), 1):
        add_sphere(item, f"toe_{k}", 0.23 * size, color, at=(x * size, y * size, z),
                   scale=(0.85, 1.1, 2 * flat))


def _pet_bed_bone(item, size, at, color):
    x, y, z = at
    thick = 0.28 * size
    add_cylinder(item, "bone", thick, 2.4 * size, color, at=(x - 1.2 * size, y, z + 0.7 * thick),
                 turn=(0, 90, 0),
                 sides=16)
    for k, (end, side) in enumerate(((-1, -1), (-1, 1), (1, -1), (1, 1)), 1):
        add_sphere(item, f"bone_end_{k}", 1.4 * thick, color, scale=(1, 1, 0.85),
                   at=(x + 1.2 * end * size, y + 0.3 * side * size, z + 0.7 * thick))
