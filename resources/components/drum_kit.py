"""{
  "summary": "drum kit: bass drum, snare, toms, floor tom, hi-hat, cymbals",
  "category": "music",
  "size": "furniture",
  "synonyms": ["drum set", "drumkit", "drumset", "drums"],
  "kind_of": ["musical instrument", "percussion"],
  "not_for": ["drum", "drumstick"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 1.7, "min": 0.3, "max": 3.0, "axis": "x", "words": ["wide"]},
    "toms": {"type": "count", "default": 2, "min": 0, "max": 3, "words": ["tom", "tom-tom"]},
    "floor_tom": {"type": "switch", "default": true, "words": ["floor tom"]},
    "hi_hat": {"type": "switch", "default": true, "words": ["hi-hat"]},
    "crash": {"type": "switch", "default": true, "words": ["crash cymbal"]},
    "ride": {"type": "switch", "default": true, "words": ["ride cymbal"]},
    "stool": {"type": "switch", "default": false, "words": ["stool", "throne", "seat"]},
    "color": {"type": "color", "default": "RED", "words": ["shell"]},
    "head_color": {"type": "color", "default": "CREAM"},
    "cymbal_color": {"type": "color", "default": "BRASS"},
    "metal_color": {"type": "color", "default": "SILVER"},
    "stool_color": {"type": "color", "default": "BLACK"},
    "rug_color": {"type": "color", "default": "DARK_GREY"}
  },
  "parts": [
    "bass_drum", "bass_head", "bass_hoop", "bass_leg", "pedal", "beater", "snare", "snare_head", "tom",
    "tom_head", "tom_post", "tom_arm", "floor_tom", "floor_tom_head", "floor_tom_leg", "hi_hat",
    "crash", "ride", "stand", "stand_foot", "rim", "stool", "stool_leg", "logo", "rug"],
  "ports": [],
  "examples": [
    ["a blue drum kit", "kit = drum_kit(color=blue)"],
    ["a drum set with three toms and a stool", "kit = drum_kit(toms=3, stool=on)"]
  ]
}"""


def drum_kit(item, width=1.7, toms=2, floor_tom=True, hi_hat=True, crash=True, ride=True,
             stool=False, color=RED, head_color=CREAM, cymbal_color=BRASS, metal_color=SILVER,
             stool_color=BLACK, rug_color=DARK_GREY):
    u = width / 1.7
    low = 0.28 * u
    add_plate(item, "rug", rounded_outline(width, 1.5 * u, 0.06 * u), 0.012 * u, rug_color,
              at=(0, 0.22 * u, 0))
    # The bass drum lies: its front looks towards -Y, the player sits behind it.
    front = dict(at=(0, 0.2 * u, low), turn=(90, 0, 0))
    add_lathe(item, "bass_drum", [(0, 0), (0.26 * u, 0), (0.26 * u, 0.45 * u), (0, 0.45 * u)],
              color, sides=56, **front)
    for k, z in enumerate((-0.01, 0.42)):
        add_lathe(item, f"bass_hoop_{k + 1}", [(0.25 * u, z * u), (0.28 * u, z * u),
                                               (0.28 * u, (z + 0.04) * u),
                                               (0.25 * u, (z + 0.04) * u)], metal_color, sides=56,
                  **front)
        add_cylinder(item, f"bass_head_{k + 1}", 0.252 * u, 0.008 * u, head_color, sides=56,
                     at=(0, (0.208 if k == 0 else -0.248) * u, low), turn=(90, 0, 0))
    add_cylinder(item, "logo", 0.1 * u, 0.006 * u, color, at=(0, -0.253 * u, low), turn=(90, 0, 0))
    for k, side in enumerate((-1, 1)):
        add_pipe(item, f"bass_leg_{k + 1}", [(side * 0.22 * u, -0.1 * u, 0.2 * u),
                                             (side * 0.36 * u, -0.2 * u, 0.008 * u)], 0.012 * u,
                 metal_color)
    add_box(item, "pedal", (0.09 * u, 0.28 * u, 0.025 * u), metal_color, at=(0, 0.34 * u, 0.0),
            bevel=0.008 * u)
    add_pipe(item, "beater", [(0, 0.24 * u, 0.01 * u), (0, 0.24 * u, 0.2 * u),
                              (0, 0.205 * u, 0.27 * u)], 0.015 * u, metal_color)
    colors = (color, head_color, metal_color)
    _drum_kit_drum(item, "snare", (-0.42 * u, 0.42 * u, 0.5 * u), 0.18 * u, 0.14 * u, colors,
                   (12, 0, 0), 1)
    _drum_kit_stand(item, 1, (-0.42 * u, 0.42 * u), 0.52 * u, u, metal_color)
    for k in range(toms):
        x = (k - (toms - 1) / 2) * 0.34 * u
        tag = f"_{k + 1}" if toms > 1 else ""
        size = (0.15 + 0.012 * k) * u
        _drum_kit_drum(item, "tom" + tag, (x, -0.04 * u, 0.66 * u), size, 0.2 * u, colors,
                       (16, 0, 0), 5 + 2 * k)
        add_pipe(item, "tom_arm" + tag, [(0, 0.0, 0.6 * u), (0.5 * x, 0.0, 0.64 * u),
                                         (x, 0.0, 0.72 * u)], 0.014 * u, metal_color)
    if toms:
        add_cylinder(item, "tom_post", 0.02 * u, 0.14 * u, metal_color, at=(0, 0, 0.52 * u),
                     sides=20)
    if floor_tom:
        spot = (0.5 * u, 0.36 * u)
        _drum_kit_drum(item, "floor_tom", (*spot, 0.22 * u), 0.21 * u, 0.36 * u, colors, (0, 0, 0),
                       3)
        for k in range(3):
            a = 2 * math.pi * k / 3 + 0.5
            add_cylinder(item, f"floor_tom_leg_{k + 1}", 0.011 * u, 0.42 * u, metal_color, sides=16,
                         at=(spot[0] + 0.215 * u * math.cos(a), spot[1] + 0.215 * u * math.sin(a),
                             0))
    if hi_hat:
        spot = (-0.67 * u, 0.28 * u)
        _drum_kit_stand(item, 2, spot, 0.88 * u, u, metal_color)
        _drum_kit_cymbal(item, "hi_hat_1", (*spot, 0.79 * u), 0.18 * u, cymbal_color, (180, 0, 0))
        _drum_kit_cymbal(item, "hi_hat_2", (*spot, 0.8 * u), 0.18 * u, cymbal_color, (0, 0, 0))
    if crash:
        spot = (-0.44 * u, -0.18 * u)
        _drum_kit_stand(item, 3, spot, 1.13 * u, u, metal_color)
        _drum_kit_cymbal(item, "crash", (*spot, 1.08 * u), 0.21 * u, cymbal_color, (12, 6, 0))
    if ride:
        spot = (0.6 * u, -0.1 * u)
        _drum_kit_stand(item, 4, spot, 1.03 * u, u, metal_color)
        _drum_kit_cymbal(item, "ride", (*spot, 0.98 * u), 0.25 * u, cymbal_color, (10, -8, 0))
    if stool:
        add_cylinder(item, "stool", 0.17 * u, 0.08 * u, stool_color, at=(0, 0.75 * u, 0.42 * u),
                     bevel=0.03 * u)
        for k in range(3):
            a = 2 * math.pi * k / 3 + math.pi / 2
            add_pipe(item, f"stool_leg_{k + 1}", [(0, 0.75 * u, 0.43 * u),
                                                  (0.2 * u * math.cos(a),
                                                   (0.75 + 0.2 * math.sin(a)) * u, 0.006 * u)],
                     0.013 * u, metal_color)


def _drum_kit_drum(item, name, at, radius, height, colors, turn, rim):
    shell, head, metal = colors
    tag = name[name.rindex("_"):] if name[-1].isdigit() else ""
    stem = name[:len(name) - len(tag)]
    add_lathe(item, name, [(0, 0), (radius, 0), (radius, height), (0, height)], shell, at=at,
              turn=turn)
    tilt = Matrix.Rotation(math.radians(turn[0]), 3, 'X')
    up = lambda z: Vector(at) + tilt @ Vector((0, 0, z))
    add_cylinder(item, f"{stem}_head{tag}", 0.98 * radius, 0.01 * radius + 0.004 * height, head,
                 at=up(0.999 * height), turn=turn)
    for k, z in enumerate((0.0, 0.93 * height)):
        add_lathe(item, f"rim_{rim + k}", [
            (0.97 * radius, 0), (1.05 * radius, 0), (1.05 * radius, 0.09 * height),
            (0.97 * radius, 0.09 * height)], metal, at=up(z), turn=turn)


def _drum_kit_stand(item, number, spot, height, unit, color):
    x, y = spot
    add_cylinder(item, f"stand_{number}", 0.012 * unit, height - 0.05 * unit, color, sides=16,
                 at=(x, y, 0.05 * unit))
    for k in range(3):
        a = 2 * math.pi * k / 3 + math.pi / 6
        add_pipe(item, f"stand_foot_{3 * number + k - 2}", [
            (x, y, 0.22 * unit), (x + 0.18 * unit * math.cos(a), y + 0.18 * unit * math.sin(a),
                                  0.006 * unit)], 0.009 * unit, color)


def _drum_kit_cymbal(item, name, at, radius, color, turn):
    add_lathe(item, name, [(0, 0.05 * radius), (0.14 * radius, 0.05 * radius), (0.22 * radius, 0),
                           (radius, -0.06 * radius), (radius, -0.04 * radius),
                           (0.22 * radius, 0.05 * radius), (0.15 * radius, 0.13 * radius),
                           (0, 0.15 * radius)], color, at=at, turn=turn, sides=48)
