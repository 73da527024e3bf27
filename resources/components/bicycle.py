"""{
  "summary": "bicycle with frame, two wheels, saddle, handlebar and pedals",
  "category": "vehicles",
  "size": "furniture",
  "synonyms": ["bike", "mountain bike", "road bike", "city bike", "cycle", "push bike"],
  "kind_of": ["vehicle"],
  "not_for": ["motorcycle", "tricycle", "exercise bike"],
  "front": true,
  "parameters": {
    "length": {"type": "length", "default": 1.7, "min": 0.1, "max": 3.0, "axis": "y", "words": ["long"]},
    "basket": {"type": "switch", "default": false, "words": ["basket"]},
    "rack": {"type": "switch", "default": false, "words": ["luggage rack", "carrier"]},
    "bell": {"type": "switch", "default": false, "words": ["bell"]},
    "light": {"type": "switch", "default": false, "words": ["lamp", "light"]},
    "fenders": {"type": "switch", "default": false, "words": ["fender", "mudguard"]},
    "color": {"type": "color", "default": "BLUE", "words": ["frame"]},
    "tire_color": {"type": "color", "default": "BLACK"},
    "rim_color": {"type": "color", "default": "SILVER"},
    "saddle_color": {"type": "color", "default": "BLACK"},
    "grip_color": {"type": "color", "default": "BLACK"},
    "basket_color": {"type": "color", "default": "WOOD"}
  },
  "parts": [
    "tire", "rim", "spokes", "hub", "frame", "fork", "handlebar", "grip", "stem", "saddle",
    "seat_post", "crank", "pedal", "chainring", "chain", "basket", "rack", "bell", "light", "fender"],
  "ports": [],
  "examples": [
    ["a bicycle", "bicycle = bicycle()"],
    ["a red bicycle with a basket", "bike = bicycle(color=red, basket=on)"]
  ]
}"""


def bicycle(item, length=1.7, basket=False, rack=False, bell=False, light=False, fenders=False,
            color=BLUE, tire_color=BLACK, rim_color=SILVER, saddle_color=BLACK, grip_color=BLACK,
            basket_color=WOOD):
    u = length / 1.7
    radius = 0.33 * u
    tube = 0.016 * u
    front, back = -0.52 * u, 0.52 * u
    for k, y in enumerate((front, back)):
        spot, turn = (0, y, radius), (0, 90, 0)
        add_torus(item, f"tire_{k + 1}", 0.308 * u, 0.044 * u, tire_color, at=spot, turn=turn,
                  sides=48)
        add_torus(item, f"rim_{k + 1}", 0.284 * u, 0.02 * u, rim_color, at=spot, turn=turn,
                  sides=48)
        add_cylinder(item, f"hub_{k + 1}", 0.022 * u, 0.1 * u, rim_color, at=(-0.05 * u, y, radius),
                     turn=turn, sides=20)
        bm = bmesh.new()
        for step in range(14):
            a = 2 * math.pi * step / 14
            # From one of the hub's ends to the middle of the rim.
            side = 1 if step % 2 else -1
            place = (Matrix.Translation((0, y, radius)) @ Matrix.Rotation(a, 4, 'X')
                     @ Matrix.Translation((0.03 * side * u, 0, 0))
                     @ Matrix.Rotation(-0.105 * side, 4, 'Y')
                     @ Matrix.Translation((0, 0, 0.145 * u)))
            bmesh.ops.create_cone(bm, cap_ends=True, segments=6, radius1=0.0022 * u,
                                  radius2=0.0022 * u, depth=0.285 * u, matrix=place)
        add_part(item, f"spokes_{k + 1}", bm, rim_color)
        if fenders:
            points = [(0, y + 0.35 * u * math.cos(a), radius + 0.35 * u * math.sin(a))
                      for a in (math.radians((20 if k else 30) + 15 * j) for j in range(9))]
            add_pipe(item, f"fender_{k + 1}", points, 0.03 * u, color, sides=10)
            add_pipe(item, f"fender_{k + 3}", [(0.02 * u, y, radius),
                                               (0.02 * u, points[-1 if k == 0 else 0][1],
                                                points[-1 if k == 0 else 0][2])], 0.006 * u,
                     rim_color)
    pedal = Vector((0, 0.06 * u, 0.3 * u))
    seat = Vector((0, 0.24 * u, 0.84 * u))
    head = Vector((0, -0.36 * u, 0.84 * u))
    neck = Vector((0, -0.395 * u, 0.7 * u))
    bars = [(pedal, seat), (pedal, neck), (seat - Vector((0, 0.02 * u, 0.08 * u)),
                                           head - Vector((0, 0.01 * u, 0.04 * u))),
            (neck - Vector((0, 0.012 * u, 0.05 * u)), head + Vector((0, 0.01 * u, 0.03 * u)))]
    for k, (a, b) in enumerate(bars):
        add_pipe(item, f"frame_{k + 1}", [a, b], (1.25 if k == 3 else 1) * tube, color, sides=16)
    for k, side in enumerate((-1, 1)):
        x = side * 0.045 * u
        add_pipe(item, f"frame_{5 + k}", [(0, pedal.y, pedal.z), (x, pedal.y + 0.12 * u, pedal.z),
                                          (x, back, radius)], 0.6 * tube, color)
        add_pipe(item, f"frame_{7 + k}", [(0, seat.y, seat.z - 0.1 * u),
                                          (x, seat.y + 0.1 * u, 0.62 * u), (x, back, radius)],
                 0.6 * tube, color)
        add_pipe(item, f"fork_{k + 1}", [(0, neck.y, neck.z),
                                         (x, neck.y - 0.02 * u, neck.z - 0.06 * u),
                                         (x, -0.47 * u, 0.45 * u), (x, front, radius)], 0.7 * tube,
                 color)
        add_pipe(item, f"grip_{k + 1}", [(side * 0.2 * u, -0.26 * u, 0.975 * u),
                                         (side * 0.3 * u, -0.2 * u, 0.965 * u)], 1.15 * tube,
                 grip_color)
        add_pipe(item, f"crank_{k + 1}", [(side * 0.015 * u, pedal.y, pedal.z),
                                          (side * 0.07 * u, pedal.y, pedal.z),
                                          (side * 0.075 * u, pedal.y - side * 0.1 * u,
                                           pedal.z - side * 0.1 * u)], 0.011 * u, rim_color,
                 rounded=False)
        add_box(item, f"pedal_{k + 1}", (0.1 * u, 0.08 * u, 0.022 * u), tire_color, bevel=0.006 * u,
                at=(side * 0.125 * u, pedal.y - side * 0.1 * u,
                    pedal.z - side * 0.1 * u - 0.011 * u))
    add_pipe(item, "stem", [head, head + Vector((0, 0.022 * u, 0.09 * u)),
                            head + Vector((0, -0.03 * u, 0.13 * u))], 0.8 * tube, rim_color)
    add_pipe(item, "handlebar", [(-0.3 * u, -0.2 * u, 0.965 * u), (-0.2 * u, -0.26 * u, 0.975 * u),
                                 (-0.08 * u, -0.385 * u, 0.97 * u),
                                 (0.08 * u, -0.385 * u, 0.97 * u), (0.2 * u, -0.26 * u, 0.975 * u),
                                 (0.3 * u, -0.2 * u, 0.965 * u)], 0.8 * tube, rim_color)
    add_pipe(item, "seat_post", [seat - Vector((0, 0.02 * u, 0.06 * u)),
                                 seat + Vector((0, 0.025 * u, 0.1 * u))], 0.8 * tube, rim_color)
    outline = [(0.03, -0.17), (0.035, -0.05), (0.075, 0.05), (0.085, 0.11), (0.05, 0.14),
               (-0.05, 0.14), (-0.085, 0.11), (-0.075, 0.05), (-0.035, -0.05), (-0.03, -0.17)]
    add_plate(item, "saddle", [(x * u, y * u) for x, y in outline], 0.055 * u, saddle_color,
              bevel=0.02 * u, at=(0, seat.y + 0.02 * u, seat.z + 0.085 * u))
    ring = 0.09 * u
    add_lathe(item, "chainring", [(0.6 * ring, 0), (ring, 0), (ring, 0.008 * u),
                                  (0.6 * ring, 0.008 * u)], rim_color,
              at=(0.035 * u, pedal.y, pedal.z), turn=(0, 90, 0))
    add_cylinder(item, "hub_3", 0.03 * u, 0.09 * u, rim_color, at=(-0.045 * u, pedal.y, pedal.z),
                 turn=(0, 90, 0), sides=24)
    add_box(item, "hub_4", (0.008 * u, 0.16 * u, 0.025 * u), rim_color,
            at=(0.039 * u, pedal.y, pedal.z - 0.0125 * u))
    add_pipe(item, "chain", [(0, pedal.y, pedal.z + ring), (0, back, radius + 0.035 * u),
                             (0, back + 0.035 * u, radius), (0, back, radius - 0.035 * u),
                             (0, pedal.y, pedal.z - ring), (0, pedal.y - ring, pedal.z)], 0.006 * u,
             tire_color, at=(0.04 * u, 0, 0), closed=True, rounded=False, sides=8)
    add_cylinder(item, "hub_5", 0.04 * u, 0.012 * u, rim_color, at=(0.034 * u, back, radius),
                 turn=(0, 90, 0), sides=24)
    if basket:
        add_lathe(item, "basket", [(0, 0), (0.12 * u, 0), (0.17 * u, 0.2 * u),
                                   (0.175 * u, 0.21 * u), (0.16 * u, 0.21 * u),
                                   (0.11 * u, 0.015 * u), (0, 0.015 * u)], basket_color,
                  at=(0, -0.55 * u, 0.76 * u), sides=24)
    if rack:
        add_box(item, "rack_1", (0.13 * u, 0.36 * u, 0.02 * u), rim_color,
                at=(0, 0.46 * u, 0.72 * u), bevel=0.008 * u)
        for k, side in enumerate((-1, 1)):
            add_pipe(item, f"rack_{k + 2}", [(side * 0.05 * u, 0.56 * u, 0.725 * u),
                                             (side * 0.05 * u, back, radius)], 0.006 * u, rim_color)
    if bell:
        add_sphere(item, "bell", 0.028 * u, rim_color, at=(0.17 * u, -0.29 * u, 0.995 * u),
                   scale=(1, 1, 0.8))
    if light:
        add_cylinder(item, "light", 0.035 * u, 0.06 * u, CREAM, at=(0, -0.385 * u, 0.92 * u),
                     turn=(90, 0, 0), sides=24)
