"""{
  "summary": "standing person: head, hair, clothes, arms, legs; or a robot",
  "category": "archetype",
  "size": "furniture",
  "synonyms": ["person", "human", "man", "woman", "boy", "girl", "figurine", "humanoid", "character"],
  "kind_of": ["robot", "wizard", "witch", "king", "queen", "princess", "knight", "soldier", "chef", "farmer", "astronaut", "superhero", "doctor", "doll", "action figure", "statue", "mannequin", "gnome", "elf", "clown", "pirate", "santa", "child", "baby", "player", "scarecrow", "angel", "android", "dancer", "worker", "policeman", "firefighter", "toy soldier", "puppet"],
  "not_for": ["snowman"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 1.7, "min": 0.03, "max": 5, "axis": "z", "words": ["tall", "high", "height"]},
    "build": {"type": "ratio", "default": 1, "min": 0.6, "max": 1.8, "words": ["fat", "thin", "stocky", "slim"]},
    "pose": {"type": "choice", "default": "down", "choices": ["down", "raised", "wave", "out", "hips"], "words": ["arms"]},
    "hat": {"type": "choice", "default": "none", "choices": ["none", "cap", "top", "witch", "crown", "helmet", "chef"], "words": ["hat", "cap", "helmet", "crown"]},
    "hair": {"type": "switch", "default": true, "words": ["hair", "bald"]},
    "beard": {"type": "switch", "default": false, "words": ["beard", "bearded"]},
    "skirt": {"type": "switch", "default": false, "words": ["skirt", "dress"]},
    "belt": {"type": "switch", "default": true, "words": ["belt"]},
    "cape": {"type": "switch", "default": false, "words": ["cape", "cloak"]},
    "robot": {"type": "switch", "default": false, "words": ["robot", "android"]},
    "color": {"type": "color", "default": "BLUE"},
    "leg_color": {"type": "color", "default": "DARK_BLUE"},
    "skin_color": {"type": "color", "default": "SKIN"},
    "hair_color": {"type": "color", "default": "DARK_WOOD"},
    "shoe_color": {"type": "color", "default": "BLACK"},
    "hat_color": {"type": "color", "default": "RED"},
    "belt_color": {"type": "color", "default": "LEATHER"},
    "cape_color": {"type": "color", "default": "RED"},
    "eye_color": {"type": "color", "default": "BLACK"}
  },
  "parts": ["torso", "hips", "belt", "belt_buckle", "button", "leg", "shoe", "arm", "hand", "neck", "head", "eye", "ear", "nose", "mouth", "hair", "beard", "hat", "brim", "skirt", "cape", "cape_collar", "antenna", "antenna_tip", "panel"],
  "ports": [],
  "examples": [
    ["a man in a green shirt with a red cap", "man = figure(color=green, hat=cap)"],
    ["a wizard with a white beard", "wizard = figure(color=purple, skirt=on, leg_color=purple, beard=on, hair_color=white, hat=witch, hat_color=dark_blue)"],
    ["a small grey robot waving", "robot = figure(height=0.6, robot=on, pose=wave, color=light_grey, leg_color=grey)"]
  ]
}"""


def figure(item, height=1.7, build=1, pose="down", hat="none", hair=True, beard=False, skirt=False,
           belt=True, cape=False, robot=False, color=BLUE, leg_color=DARK_BLUE, skin_color=SKIN,
           hair_color=DARK_WOOD, shoe_color=BLACK, hat_color=RED, belt_color=LEATHER,
           cape_color=RED,
           eye_color=BLACK):
    # In hundredths of its height without a hat; fit_parts makes the height true.
    h = height / 100
    wide = 9.5 * build
    for k, side in enumerate((-1, 1)):
        x = side * 0.5 * wide * h
        add_limb(item, f"leg_{k + 1}", (x, 0, 44 * h), (x, 0, 6 * h), 5 * h * math.sqrt(build),
                 leg_color,
                 3.8 * h)
        add_sphere(item, f"shoe_{k + 1}", 4.6 * h, shoe_color, at=(x, -1.8 * h, 2.8 * h),
                   scale=(0.95, 1.55, 0.62))
    _figure_torso(item, h, wide, robot, belt, color, leg_color, belt_color, skin_color)
    if skirt:
        add_lathe(item, "skirt", [(0, 22 * h), (1.55 * wide * h, 22 * h), (1.55 * wide * h, 23 * h),
                                  (0.98 * wide * h, 47 * h), (0.9 * wide * h, 49 * h), (0, 49 * h)],
                  color)
    _figure_arms(item, pose, h, wide, color, STEEL if robot else skin_color)
    face = Vector((0, 0, 88 * h))
    if robot:
        _figure_robot_head(item, face, h, color, eye_color, skin_color)
    else:
        _figure_head(item, face, h, hair, hat, beard, skin_color, hair_color, eye_color)
    if cape:
        outline = [(-0.7 * wide * h, 76 * h), (0.7 * wide * h, 76 * h), (1.5 * wide * h, 20 * h),
                   (-1.5 * wide * h, 20 * h)]
        add_plate(item, "cape", outline, 1.2 * h, cape_color, turn=(90, 0, 0), bevel=0.5 * h,
                  at=(0, 0.66 * wide * h + 0.8 * h, 0))
        add_torus(item, "cape_collar", 0.55 * wide * h, 2.6 * h, cape_color,
                  at=(0, 0.1 * wide * h, 76 * h))
    _figure_hat(item, hat, face + Vector((0, 0, (2 if robot else 0) * h)), h, hat_color)
    fit_parts(item, height=height)


def _figure_torso(item, h, wide, robot, belt, color, leg_color, belt_color, skin_color):
    if robot:
        add_box(item, "torso", (2.4 * wide * h, 1.4 * wide * h, 34 * h), color, at=(0, 0, 42 * h),
                bevel=2.5 * h)
        add_box(item, "panel", (1.3 * wide * h, 1 * h, 11 * h), DARK_GREY,
                at=(0, -0.7 * wide * h, 56 * h), bevel=0.4 * h)
        for k, spot in enumerate((RED, YELLOW, GREEN)):
            add_sphere(item, f"button_{k + 1}", 1.6 * h, spot, scale=(1, 0.6, 1),
                       at=((k - 1) * 0.4 * wide * h, -0.7 * wide * h - 0.5 * h, 62 * h))
    else:
        rows = [(0.9, 46), (0.99, 46.5), (0.98, 50), (1.02, 60), (1.2, 70), (1.15, 74),
                (0.75, 77.5), (0.4, 78.5)]
        rings = [[(part * wide * h * math.cos(a), 0.66 * part * wide * h * math.sin(a), z * h)
                  for a in (2 * math.pi * k / 36 for k in range(36))] for part, z in rows]
        add_loft(item, "torso", rings, color, smooth=60)
        rows = [(0.5, 39), (0.85, 40), (0.98, 43), (0.99, 48)]
        rings = [[(part * wide * h * math.cos(a), 0.66 * part * wide * h * math.sin(a), z * h)
                  for a in (2 * math.pi * k / 36 for k in range(36))] for part, z in rows]
        add_loft(item, "hips", rings, leg_color, smooth=60)
    if belt and not robot:
        outline = lambda z: [(1.04 * wide * h * math.cos(a), 0.7 * wide * h * math.sin(a), z * h)
                             for a in (2 * math.pi * k / 36 for k in range(36))]
        add_loft(item, "belt", [outline(46), outline(49.5)], belt_color)
        add_box(item, "belt_buckle", (4 * h, 1.2 * h, 3.6 * h), GOLD,
                at=(0, -0.7 * wide * h, 46 * h), bevel=0.3 * h)
    add_cylinder(item, "neck", 3.4 * h, 8 * h, STEEL if robot else skin_color, at=(0, 0, 75 * h),
                 sides=24)


def _figure_arms(item, pose, h, wide, color, hand_color):
    ways = {"down": ((2.5, 0, -14), (3, -2.5, -27)), "raised": ((6, 0, 9), (5, -2, 22)),
            "out": ((13, 0, 0), (25, 0, 0)), "hips": ((8, 1, -12), (1.5, -4, -21))}
    for k, side in enumerate((-1, 1)):
        way = ways["raised" if pose == "wave" and side > 0 else "down" if pose == "wave" else pose]
        points = [Vector((side * 1.12 * wide * h, 0, 72 * h))]
        points += [points[0] + h * Vector((side * x, y, z)) for x, y, z in way]
        add_limb(item, f"arm_{2 * k + 1}", points[0], points[1], 3.6 * h, color, 3 * h)
        add_limb(item, f"arm_{2 * k + 2}", points[1], points[2], 3 * h, color, 2.5 * h)
        reach = (points[2] - points[1]).normalized()
        add_sphere(item, f"hand_{k + 1}", 2.9 * h, hand_color, at=points[2] + 2.2 * h * reach)


def _figure_head(item, face, h, hair, hat, beard, skin_color, hair_color, eye_color):
    add_sphere(item, "head", 9 * h, skin_color, at=face, scale=(0.92, 0.95, 1.08))
    for k, side in enumerate((-1, 1)):
        add_sphere(item, f"eye_{k + 1}", 1.1 * h, eye_color,
                   at=face + h * Vector((side * 3, -7.8, 1.5)), sides=16)
        add_sphere(item, f"ear_{k + 1}", 2 * h, skin_color,
                   at=face + h * Vector((side * 8.3, 0, 0)),
                   scale=(0.5, 0.8, 1.1))
    add_sphere(item, "nose", 1.3 * h, skin_color, at=face + h * Vector((0, -8.6, -0.8)))
    add_box(item, "mouth", (4 * h, 1 * h, 0.7 * h), DARK_RED, at=face + h * Vector((0, -7.6, -4.6)),
            bevel=0.3 * h)
    if hair:
        under = hat in ("top", "witch", "crown")  # Its hair must not look out above the brim.
        add_sphere(item, "hair", 9.6 * h, hair_color, at=face
                   + h * Vector((0, 1.9, -0.6 if under else 2.3)),
                   scale=(0.95, 0.9, 0.78 if under else 0.97))
    if beard:
        add_lathe(item, "beard", [(0, -13 * h), (1.5 * h, -12 * h), (4.6 * h, -4 * h),
                                  (5.6 * h, 1 * h), (4 * h, 3 * h),
                                  (0, 3 * h)], hair_color, at=face + h * Vector((0, -4.6, -6)),
                                  smooth=60)


def _figure_robot_head(item, face, h, color, eye_color, skin_color):
    add_box(item, "head", (18 * h, 15 * h, 16 * h), color, at=face - Vector((0, 0, 7 * h)),
            bevel=2 * h)
    for k, side in enumerate((-1, 1)):
        add_cylinder(item, f"eye_{k + 1}", 2.4 * h, 2 * h, eye_color, turn=(90, 0, 0),
                     bevel=0.4 * h,
                     at=face + h * Vector((side * 4, -6.8, 2)))
        add_cylinder(item, f"ear_{k + 1}", 2.6 * h, 3 * h, STEEL, turn=(0, 90 * side, 0),
                     bevel=0.5 * h,
                     at=face + h * Vector((side * 8, 0, 1)))
    add_box(item, "mouth", (8 * h, 1.2 * h, 2 * h), DARK_GREY,
            at=face + h * Vector((0, -7.5, -4.5)), bevel=0.3 * h)
    add_cylinder(item, "antenna", 0.6 * h, 7 * h, STEEL, at=face + Vector((0, 0, 8.5 * h)),
                 sides=12)
    add_sphere(item, "antenna_tip", 1.6 * h, RED, at=face + Vector((0, 0, 16 * h)))


def _figure_hat(item, kind, face, h, color):
    at = face + Vector((0, 0.6 * h, 5 * h))
    if kind in ("top", "witch"):
        rows = {"top": [(8.2, 0.8), (7.6, 12), (8.2, 16), (8, 16.5), (0, 16.5)],
                "witch": [(8.4, 0.8), (5.5, 9), (2.6, 19), (0.4, 26), (0, 26.2)]}[kind]
        add_lathe(item, "hat", [(0, -1.5 * h), (8.6 * h, -1.5 * h),
                                *((r * h, z * h) for r, z in rows)], color, at=at)
        add_cylinder(item, "brim", 14 * h, 1.2 * h, color, at=at - Vector((0, 0, 0.8 * h)),
                     bevel=0.4 * h)
    elif kind in ("cap", "helmet"):
        grow = 1.14 if kind == "helmet" else 1.04
        low = -4 if kind == "helmet" else 0
        arc = [math.pi / 2 * k / 8 for k in range(9)]
        add_lathe(item, "hat", [(0, low * h), (9.6 * grow * h, low * h),
                                *((9.6 * grow * h * math.cos(a), 7.5 * grow * h * math.sin(a))
                                  for a in arc)],
                  color, at=at, smooth=60)
        outline = [(x * 7.5 * h, y * 8 * h) for x, y in ((1, 0), (0.9, -1), (0.5, -1.5),
                                                         (-0.5, -1.5), (-0.9, -1), (-1, 0))]
        if kind == "cap":
            add_plate(item, "brim", outline, 1.1 * h, color, at=at - Vector((0, 3.5 * h, 0)),
                      turn=(8, 0, 0), bevel=0.4 * h)
    elif kind == "crown":
        points = [(8.8 * math.cos(a), 8.8 * math.sin(a), 7.5 if k % 2 else 3.5)
                  for k, a in enumerate(2 * math.pi * k / 20 for k in range(20))]
        ring = lambda grow, up: [(x * grow * h, y * grow * h, (z if up else 0) * h) for x, y,
                                 z in points]
        add_loft(item, "hat", [ring(0.9, False), ring(1, False), ring(1.06, True),
                               ring(0.96, True)], color, at=at, smooth=20)
    elif kind == "chef":
        add_cylinder(item, "brim", 8.9 * h, 7 * h, color, at=at, top_radius=9 * h)
        add_sphere(item, "hat", 11 * h, color, at=at + Vector((0, 0, 10 * h)), scale=(1, 1, 0.55))
