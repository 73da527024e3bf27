"""{
  "summary": "animal with body, head, ears, legs, tail and snout",
  "category": "archetype",
  "size": "furniture",
  "synonyms": ["animal", "beast", "quadruped", "four-legged animal"],
  "kind_of": ["horse", "pony", "cow", "bull", "pig", "sheep", "goat", "lion", "tiger", "leopard", "bear", "teddy bear", "fox", "wolf", "rabbit", "bunny", "mouse", "rat", "hamster", "elephant", "giraffe", "zebra", "deer", "reindeer", "moose", "donkey", "camel", "monkey", "squirrel", "raccoon", "hippo", "rhino", "dinosaur", "dragon", "unicorn", "pegasus", "bird", "chicken", "duck", "owl", "turtle", "crocodile", "lizard", "monster", "pet", "toy animal", "stuffed animal", "hedgehog", "kangaroo", "panda", "koala", "penguin", "llama", "insect", "frog"],
  "not_for": ["hot dog", "piggy bank", "computer mouse"],
  "front": true,
  "parameters": {
    "length": {"type": "length", "default": 0.8, "min": 0.03, "max": 10, "axis": "y", "words": ["long", "length"]},
    "height": {"type": "length", "default": 0.6, "min": 0.03, "max": 8, "axis": "z", "words": ["tall", "high", "height"]},
    "plumpness": {"type": "ratio", "default": 1, "min": 0.5, "max": 1.8, "words": ["fat", "thin", "plump", "slim"]},
    "neck": {"type": "ratio", "default": 1, "min": 0.5, "max": 4, "words": ["neck", "long neck"]},
    "legs": {"type": "count", "default": 4, "min": 0, "max": 6, "words": ["legs", "legged"]},
    "ears": {"type": "choice", "default": "pointed", "choices": ["none", "pointed", "round", "long", "floppy"], "words": ["ears"]},
    "snout": {"type": "choice", "default": "short", "choices": ["none", "short", "long", "flat", "trunk", "beak"], "words": ["snout", "nose"]},
    "tail": {"type": "choice", "default": "long", "choices": ["none", "short", "long", "bushy", "curly"], "words": ["tail"]},
    "horns": {"type": "switch", "default": false, "words": ["horns", "horned", "antlers"]},
    "mane": {"type": "switch", "default": false, "words": ["mane"]},
    "wings": {"type": "switch", "default": false, "words": ["wings", "winged"]},
    "spots": {"type": "count", "default": 0, "min": 0, "max": 12, "words": ["spots", "spotted"]},
    "stripes": {"type": "count", "default": 0, "min": 0, "max": 8, "words": ["stripes", "striped"]},
    "collar": {"type": "switch", "default": false, "words": ["collar"]},
    "color": {"type": "color", "default": "BROWN"},
    "belly_color": {"type": "color", "default": "color"},
    "snout_color": {"type": "color", "default": "TAN"},
    "ear_color": {"type": "color", "default": "color"},
    "leg_color": {"type": "color", "default": "color"},
    "foot_color": {"type": "color", "default": "DARK_WOOD"},
    "tail_color": {"type": "color", "default": "color"},
    "eye_color": {"type": "color", "default": "BLACK"},
    "pattern_color": {"type": "color", "default": "BLACK"},
    "horn_color": {"type": "color", "default": "CREAM"},
    "mane_color": {"type": "color", "default": "DARK_WOOD"},
    "wing_color": {"type": "color", "default": "WHITE"},
    "collar_color": {"type": "color", "default": "RED"}
  },
  "parts": ["body", "neck", "head", "ear", "eye", "nose", "snout", "beak", "trunk", "leg", "foot", "tail", "tail_tip", "belly", "horn", "mane", "wing", "spot", "stripe", "collar"],
  "ports": [],
  "examples": [
    ["a black cat with green eyes", "cat = creature(length=0.45, height=0.3, color=black, eye_color=green, snout_color=black, foot_color=white)"],
    ["a pink pig", "pig = creature(plumpness=1.5, snout=flat, tail=curly, ears=floppy, color=pink, snout_color=pink)"],
    ["an elephant", "elephant = creature(length=4, height=3, plumpness=1.4, snout=trunk, ears=floppy, tail=short, color=grey)"]
  ]
}"""


def creature(item, length=0.8, height=0.6, plumpness=1, neck=1, legs=4, ears="pointed",
             snout="short", tail="long", horns=False, mane=False, wings=False, spots=0, stripes=0,
             collar=False, color=BROWN, belly_color=None, snout_color=TAN, ear_color=None,
             leg_color=None, foot_color=DARK_WOOD, tail_color=None, eye_color=BLACK,
             pattern_color=BLACK, horn_color=CREAM, mane_color=DARK_WOOD, wing_color=WHITE,
             collar_color=RED):
    unit = math.sqrt(length * height)
    head = 0.17 * unit  # The head's radius.
    fat = 0.19 * unit * plumpness
    back = 0.5 * length  # Where the body ends; the head begins in front of it.
    if tail in ("long", "bushy"):
        back = 0.38 * length
    front = -0.5 * length + (1.1 + 0.25 * (snout in ("long", "trunk"))) * head
    long = max(back - front, 1.6 * fat)
    middle = front + long / 2
    z = height * max(0.3, 0.6 - 0.08 * neck) if legs else fat
    face = Vector((0, front - 0.25 * head, max(height - 1.15 * head, z + 0.4 * fat)))
    profile = [(0, -0.5), (0.55, -0.46), (0.9, -0.34), (1, -0.15), (0.95, 0.1), (1, 0.3),
               (0.7, 0.45),
               (0, 0.5)]
    shape = [(max(part, 0), along) for part, along in smooth_way(profile, steps=4)]
    add_lathe(item, "body", [(fat * part, long * along) for part, along in shape], color,
              at=(0, middle, z), turn=(-90, 0, 0), smooth=180)
    if belly_color:
        add_sphere(item, "belly", fat, belly_color, at=(0, middle, z - 0.12 * fat),
                   scale=(0.85, 0.42 * long / fat, 0.92), sides=24)
    throat = Vector((0, front + 0.3 * long * 0.5, z + 0.25 * fat))
    add_limb(item, "neck", throat, face, 0.62 * fat, color, 0.62 * head)
    if collar:
        along = (face - throat).normalized()
        at = face - along * head * 0.95
        turn = Vector((0, 0, 1)).rotation_difference(along).to_euler()
        part = max(0, 1 - 0.95 * head / (face - throat).length)
        radius = 0.62 * fat + (0.62 * head - 0.62 * fat) * part
        add_torus(item, "collar", radius, 0.16 * head, collar_color, at=at,
                  turn=[math.degrees(angle) for angle in turn], sides=28)
    _creature_legs(item, legs, z, fat, (front, back), leg_color or color, foot_color)
    _creature_head(item, face, head, eye_color, color)
    _creature_snout(item, snout, face, head, snout_color, color)
    _creature_ears(item, ears, face, head, ear_color or color)
    _creature_tail(item, tail, Vector((0, middle + 0.42 * long, z + 0.3 * fat)), length, z, fat,
                   tail_color or color)
    if horns:
        for k, side in enumerate((-1, 1)):
            way = [(0.4, -0.05, 0.75), (0.75, -0.1, 1.15), (0.7, -0.25, 1.6)]
            points = [face + head * Vector((side * x, y, up)) for x, y, up in way]
            add_limb(item, f"horn_{2 * k + 1}", points[0], points[1], 0.14 * head, horn_color,
                     0.11 * head, 10)
            add_limb(item, f"horn_{2 * k + 2}", points[1], points[2], 0.11 * head, horn_color,
                     0.03 * head, 10)
    if mane:
        add_sphere(item, "mane", 1.45 * head, mane_color,
                   at=face + Vector((0, 0.55 * head, -0.1 * head)),
                   scale=(0.95, 0.55, 1), sides=24)
    if wings:
        for k, side in enumerate((-1, 1)):
            outline = [(0, -0.25), (0.5, -0.4), (1.1, -0.3), (1.6, 0), (1.2, 0.1), (1.15, 0.25),
                       (0.75, 0.2),
                       (0.65, 0.38), (0.3, 0.25), (0, 0.25)]
            add_plate(item, f"wing_{k + 1}", [(side * x * 0.3 * unit, y * 0.5 * unit) for x,
                                              y in outline],
                      0.05 * fat, wing_color, at=(side * 0.4 * fat, middle, z + 0.75 * fat),
                      turn=(0, -25 * side, 0), bevel=0.02 * fat)
    _creature_pattern(item, shape, fat, long, middle, z, spots, stripes, pattern_color)
    fit_parts(item, depth=length, height=height)


def _creature_legs(item, legs, z, fat, ends, color, foot_color):
    thick = 0.3 * fat
    rows = -(-legs // 2)
    front, back = ends
    for k in range(legs):
        row = k // 2
        y = front + (back - front) * (0.2 + 0.62 * row / (rows - 1) if rows > 1 else 0.5)
        side = (-1 if k % 2 == 0 else 1) if not (legs % 2 and k == legs - 1) else 0
        x = side * 0.58 * fat
        add_limb(item, f"leg_{k + 1}", (0.9 * x, y, z), (x, y, 0.85 * thick), 1.35 * thick, color,
                 0.85 * thick, 16)
        add_sphere(item, f"foot_{k + 1}", 1.05 * thick, foot_color,
                   at=(x, y - 0.25 * thick, 0.6 * thick),
                   scale=(1, 1.25, 0.6), sides=18)


def _creature_head(item, face, head, eye_color, color):
    add_sphere(item, "head", head, color, at=face, scale=(0.95, 1, 0.95))
    for k, side in enumerate((-1, 1)):
        add_sphere(item, f"eye_{k + 1}", 0.15 * head, eye_color,
                   at=face + head * Vector((side * 0.42, -0.78, 0.3)), sides=16)


def _creature_snout(item, kind, face, head, color, body_color):
    tip = None
    if kind == "short":
        add_sphere(item, "snout", 0.48 * head, color, at=face + head * Vector((0, -0.8, -0.22)),
                   scale=(1, 0.95, 0.78))
        tip = (-1.24, -0.1)
    elif kind == "long":
        add_limb(item, "snout", face + head * Vector((0, -0.5, -0.15)),
                 face + head * Vector((0, -1.45, -0.32)), 0.55 * head, color, 0.34 * head)
        tip = (-1.75, -0.22)
    elif kind == "flat":
        add_cylinder(item, "snout", 0.4 * head, 0.5 * head, color, turn=(90, 0, 0),
                     bevel=0.08 * head,
                     at=face + head * Vector((0, -0.8, -0.15)))
        for k, side in enumerate((-1, 1)):
            add_sphere(item, f"nose_{k + 1}", 0.09 * head, DARK_RED, scale=(0.8, 0.6, 1.2),
                       at=face + head * Vector((side * 0.16, -1.29, -0.15)), sides=14)
    elif kind == "beak":
        add_cylinder(item, "beak", 0.34 * head, 0.8 * head, ORANGE, top_radius=0.03 * head,
                     turn=(98, 0, 0),
                     at=face + head * Vector((0, -0.8, -0.08)))
    elif kind == "trunk":
        foot = max(0.25 * head - face.z, -2.6 * head)
        add_limb(item, "trunk_1", face + head * Vector((0, -0.7, -0.15)),
                 face + Vector((0, -1.2 * head, 0.35 * foot)), 0.42 * head, body_color, 0.32 * head,
                 18)
        add_limb(item, "trunk_2", face + Vector((0, -1.2 * head, 0.35 * foot)),
                 face + Vector((0, -1.3 * head, 0.8 * foot)), 0.32 * head, body_color, 0.24 * head,
                 18)
        add_limb(item, "trunk_3", face + Vector((0, -1.3 * head, 0.8 * foot)),
                 face + Vector((0, -1.65 * head, 0.95 * foot)), 0.24 * head, body_color, 0.2 * head,
                 18)
    if tip:
        add_sphere(item, "nose", 0.17 * head, BLACK, at=face + head * Vector((0, *tip)),
                   scale=(1.2, 0.8, 0.9), sides=20)


def _creature_ears(item, kind, face, head, color):
    for k, side in enumerate((-1, 1)):
        name, turn = f"ear_{k + 1}", (0, 22 * side, 0)
        if kind == "pointed":
            add_lathe(item, name, [(0, 0), (0.34 * head, 0), (0.26 * head, 0.4 * head),
                                   (0.04 * head, 0.85 * head),
                                   (0, 0.88 * head)], color, turn=turn, smooth=60,
                      at=face + head * Vector((side * 0.45, 0.1, 0.6)))
        elif kind == "round":
            add_sphere(item, name, 0.38 * head, color, at=face
                       + head * Vector((side * 0.66, 0.1, 0.75)),
                       scale=(1, 0.5, 1), sides=20)
        elif kind == "long":
            add_sphere(item, name, head, color, scale=(0.24, 0.16, 0.85), turn=(0, 12 * side, 0),
                       sides=20, at=face + head * Vector((side * 0.5, 0.1, 1.45)))
        elif kind == "floppy":
            add_sphere(item, name, head, color, scale=(0.2, 0.5, 0.72), turn=(0, -12 * side, 0),
                       sides=20, at=face + head * Vector((side * 0.98, 0.2, -0.05)))


def _creature_tail(item, kind, root, length, z, fat, color):
    bar = 0.14 * fat
    end = 0.5 * length
    if kind == "short":
        add_sphere(item, "tail", 0.32 * fat, color, at=root + Vector((0, 0.3 * fat, 0.1 * fat)))
    elif kind == "long":
        add_pipe(item, "tail", [root, root + Vector((0, 0.6 * (end - root.y), 0.25 * fat)),
                                Vector((0, end - 0.1 * fat, root.z + 0.9 * fat)),
                                Vector((0, end - 0.25 * fat, root.z + 1.5 * fat))], bar, color)
        add_sphere(item, "tail_tip", 1.15 * bar, color, at=(0, end - 0.25 * fat,
                                                            root.z + 1.5 * fat))
    elif kind == "bushy":
        long = max(end - root.y, fat) * 1.35
        add_lathe(item, "tail", [(0.4 * bar, -0.1 * long), (bar, 0), (0.45 * fat, 0.45 * long),
                                 (0.42 * fat, 0.7 * long), (0.15 * fat, 0.97 * long), (0, long)],
                                 color,
                  at=root, turn=(-48, 0, 0), smooth=180)
    elif kind == "curly":
        turns = [2 * math.pi * k / 8 for k in range(15)]
        add_pipe(item, "tail", [root + Vector((0.22 * fat * math.sin(a),
                                               0.05 * fat + 0.06 * fat * a,
                                               0.22 * fat * (1 - math.cos(a)))) for a in turns],
                                               0.5 * bar, color, sides=8)


def _creature_pattern(item, shape, fat, long, middle, z, spots, stripes, color):
    at_part = lambda along: min(shape, key=lambda point: abs(point[1] - along))[0]
    for k in range(spots):
        along = -0.32 + 0.62 * ((0.3 * (k % 2) + k // 2 * 0.755) % 1)
        angle = (0.45 + 1.1 * ((k // 2 * 0.57) % 1)) * (1 if k % 2 else -1)
        reach = fat * at_part(along)
        add_sphere(item, f"spot_{k + 1}", 0.2 * fat, color, scale=(1, 1, 0.3), sides=12,
                   at=(reach * math.sin(angle), middle + along * long, z + reach * math.cos(angle)),
                   turn=(0, math.degrees(angle), 0))
    for k in range(stripes):
        along = -0.32 + 0.66 * (k + 0.5) / stripes
        wide = min(0.018, 0.15 / stripes)
        radii = [fat * at_part(along + side * wide) for side in (-1, 1)]
        add_lathe(item, f"stripe_{k + 1}",
                  [(0.9 * radii[0], (along - wide) * long),
                   (1.02 * radii[0], (along - wide) * long),
                   (1.02 * radii[1], (along + wide) * long),
                   (0.9 * radii[1], (along + wide) * long)],
                  color, at=(0, middle, z), turn=(-90, 0, 0), sides=32)
