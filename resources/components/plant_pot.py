"""{
  "summary": "plant pot with a plant",
  "category": "home",
  "size": "tabletop",
  "synonyms": ["potted plant", "flower pot", "flowerpot", "houseplant", "house plant", "pot plant", "planter", "cactus", "succulent"],
  "kind_of": ["plant", "container", "decoration"],
  "not_for": ["vase", "tree", "cooking pot", "pot"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.18, "min": 0.04, "max": 1.0, "words": ["pot"]},
    "diameter": {"type": "length", "default": 0.2, "min": 0.04, "max": 1.0, "words": ["wide", "across"]},
    "plant": {"type": "choice", "default": "leafy", "choices": ["leafy", "palm", "cactus", "succulent", "flower", "none"], "words": ["empty"]},
    "plant_height": {"type": "length", "default": 0.3, "min": 0.05, "max": 2.0, "words": ["tall", "high"]},
    "leaves": {"type": "count", "default": 11, "min": 3, "max": 30},
    "saucer": {"type": "switch", "default": true, "words": ["dish"]},
    "color": {"type": "color", "default": "CLAY", "words": ["pot"]},
    "saucer_color": {"type": "color", "default": "color"},
    "plant_color": {"type": "color", "default": "LEAF", "words": ["leaves"]},
    "flower_color": {"type": "color", "default": "PINK", "words": ["bloom"]},
    "soil_color": {"type": "color", "default": "DARK_WOOD", "words": ["earth"]}
  },
  "parts": ["pot", "saucer", "soil", "leaf", "stem", "trunk", "body", "arm", "arm_tip", "flower", "centre"],
  "ports": ["top"],
  "examples": [
    ["a cactus in a white pot", "plant = plant_pot(plant=cactus, color=white)"],
    ["an empty flower pot", "pot = plant_pot(plant=none)"],
    ["a potted plant with pink flowers", "plant = plant_pot(plant=flower, flower_color=pink)"]
  ]
}"""


def plant_pot(item, height=0.18, diameter=0.2, plant="leafy", plant_height=0.3, leaves=11,
              saucer=True, color=CLAY, saucer_color=None, plant_color=LEAF, flower_color=PINK,
              soil_color=DARK_WOOD):
    radius = diameter / 2
    wall = 0.08 * radius
    base = 0.0
    if saucer:
        base = 0.04 * height
        add_lathe(item, "saucer", [(0, 0), (0.85 * radius, 0), (0.98 * radius, 2.5 * base),
                                   (0.92 * radius, 2.5 * base), (0.8 * radius, base), (0, base)],
                  saucer_color or color)
    lip = 0.8 * height
    add_lathe(item, "pot", [(0, base), (0.68 * radius, base), (0.9 * radius, lip), (radius, lip),
                            (radius, height), (radius - wall, height), (0.85 * radius - wall, lip),
                            (0.66 * radius - wall, base + wall), (0, base + wall)], color, sides=48)
    ground, hump = 0.88 * height, min(0.05 * height, 0.15 * radius)
    add_lathe(item, "soil", [(0, base + 0.5 * wall), (0.6 * radius - wall, base + 1.2 * wall),
                             (0.91 * radius - 0.95 * wall, ground),
                             (0.4 * radius, ground + 0.8 * hump),
                             (0, ground + hump)], soil_color)
    ground += 0.4 * hump
    if plant == "leafy":
        _plant_pot_leaves(item, leaves, plant_height, 0.35 * radius, ground, plant_color)
    elif plant == "palm":
        trunk = 0.55 * plant_height
        add_cylinder(item, "trunk", 0.07 * plant_height, trunk, BROWN,
                     at=(0, 0, ground - 0.1 * trunk),
                     top_radius=0.045 * plant_height, sides=20)
        _plant_pot_leaves(item, leaves, 0.5 * plant_height, 0.03 * plant_height,
                          ground + trunk - 0.07 * plant_height, plant_color)
    elif plant == "cactus":
        _plant_pot_cactus(item, plant_height, radius, ground, plant_color, flower_color)
    elif plant == "succulent":
        _plant_pot_rosette(item, radius, ground, plant_color)
    elif plant == "flower":
        _plant_pot_leaves(item, max(leaves // 2, 4), 0.45 * plant_height, 0.3 * radius, ground,
                          plant_color)
        _plant_pot_flowers(item, plant_height, radius, ground, plant_color, flower_color)
    item.port("top", (0, 0, ground), (1.1 * radius, 1.1 * radius))


def _plant_pot_leaf(item, name, long, wide, droop, color, at, turn):
    """A leaf that rises from `at`, bends outwards along its x and thins to a tip."""
    bm = bmesh.new()
    bmesh.ops.create_uvsphere(bm, u_segments=12, v_segments=10, radius=0.5)
    leaf = add_part(item, name, bm, color, at, turn, 180)
    for vert in leaf.data.vertices:
        t = vert.co.z + 0.5
        across, thick = vert.co.y * wide * (1.25 - 0.6 * t), vert.co.x * 0.12 * wide
        vert.co = (long * droop * t * t + thick + 0.6 * abs(across), across,
                   long * (t - 0.55 * droop * t * t))


def _plant_pot_leaves(item, leaves, tall, spread, ground, color):
    for k in range(leaves):
        share = k / leaves
        angle = 137.5 * k
        out = Vector((math.cos(math.radians(angle)), math.sin(math.radians(angle)), 0))
        droop = 0.15 + 0.75 * share
        _plant_pot_leaf(item, f"leaf_{k + 1}", tall * (1.02 - 0.15 * share), 0.26 * tall, droop,
                        color if k % 3 else tuple(0.75 * c for c in color[:3]),
                        spread * share * out + Vector((0, 0, ground)), (0, 4 + 10 * share, angle))


def _plant_pot_cactus(item, tall, radius, ground, color, flower_color):
    thick = min(0.2 * tall, 0.5 * radius)

    def ribbed(name, profile, at):
        part = add_lathe(item, name, profile, color, at=at, smooth=180)
        for vert in part.data.vertices:
            angle = math.atan2(vert.co.y, vert.co.x)
            share = 1 + 0.07 * math.cos(10 * angle)
            vert.co.x, vert.co.y = share * vert.co.x, share * vert.co.y

    dome = [(math.cos(a), math.sin(a)) for a in (math.pi * k / 16 for k in range(1, 9))]
    shaft = tall - thick
    ribbed("body", [(0, 0), (0.85 * thick, 0), (thick, 0.25 * shaft), (thick, shaft),
                    *[(thick * x if x > 1e-6 else 0, shaft + thick * z) for x, z in dome]],
           (0, 0, ground))
    for k, (side, start, rise) in enumerate(((-1, 0.35, 0.38), (1, 0.5, 0.3)), 1):
        arm = 0.45 * thick
        x = side * (thick + 1.3 * arm)
        z = ground + start * tall
        add_pipe(item, f"arm_{k}", [(0.6 * side * thick, 0, z), (0.85 * x, 0, z + 0.1 * arm),
                                    (x, 0, z + arm), (x, 0, z + rise * tall)], arm, color, sides=20)
        add_sphere(item, f"arm_tip_{k}", arm, color, at=(x, 0, z + rise * tall))
    add_sphere(item, "flower", 0.35 * thick, flower_color, at=(0, 0, ground + tall),
               scale=(1, 1, 0.6))


def _plant_pot_rosette(item, radius, ground, color):
    number = 0
    for ring, (leaves, tilt, long) in enumerate(((9, 66, 0.85), (7, 42, 0.7), (5, 16, 0.55))):
        for k in range(leaves):
            number += 1
            pale = tuple(min(1.0, (0.8 + 0.25 * ring) * c) for c in color[:3])
            _plant_pot_leaf(item, f"leaf_{number}", long * radius, 0.42 * radius, 0.1, pale,
                            (0, 0, ground), (0, tilt, 360 * (k + 0.5 * ring) / leaves))


def _plant_pot_flowers(item, tall, radius, ground, color, flower_color):
    size = 0.13 * tall + 0.15 * radius
    for k in range(5):
        angle, lean = 2.4 * k, 0.0 if k == 0 else 0.3
        out = Vector((math.cos(angle), math.sin(angle), 0))
        head = out * lean * tall + Vector((0, 0,
                                           ground + tall * (1 if k == 0 else 0.78 + 0.04 * k)))
        add_pipe(item, f"stem_{k + 1}",
                 [(0, 0, ground), 0.5 * head + Vector((0, 0, 0.5 * ground)), head],
                 0.09 * size, color, sides=8)
        petals = bmesh.new()
        for petal in range(6):
            turn = 2 * math.pi * petal / 6
            made = bmesh.ops.create_uvsphere(petals, u_segments=10, v_segments=6,
                                             radius=0.5)["verts"]
            for vert in made:
                along, across = (vert.co.x + 0.42) * 0.62 * size, vert.co.y * 0.5 * size
                vert.co = (along * math.cos(turn) - across * math.sin(turn),
                           along * math.sin(turn) + across * math.cos(turn),
                           (0.18 * vert.co.z + 0.3 * vert.co.x) * size)
        tilt = (0, 25 if k else 0, math.degrees(angle))
        add_part(item, f"flower_{k + 1}", petals, flower_color, head, tilt, 60)
        add_sphere(item, f"centre_{k + 1}", 0.17 * size, YELLOW, at=head)
