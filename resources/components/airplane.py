"""{
  "summary": "airplane with wings, tail, engines and windows",
  "category": "vehicles",
  "size": "room",
  "synonyms": [
    "plane", "aeroplane", "aircraft", "jet", "passenger plane", "airliner", "toy plane",
    "toy airplane"],
  "kind_of": ["vehicle", "toy"],
  "not_for": ["helicopter", "rocket", "paper plane"],
  "front": true,
  "parameters": {
    "length": {"type": "length", "default": 12.0, "min": 0.1, "max": 75.0, "axis": "y", "words": ["long"]},
    "style": {"type": "choice", "default": "jet", "choices": ["jet", "propeller"], "words": ["jet", "airliner", "propeller"]},
    "engines": {"type": "count", "default": 2, "min": 0, "max": 4, "words": ["engine", "jet engine"]},
    "windows": {"type": "count", "default": 10, "min": 0, "max": 24, "words": ["window"]},
    "gear": {"type": "switch", "default": true, "words": ["landing gear", "wheel"]},
    "stripe": {"type": "switch", "default": true, "words": ["stripe"]},
    "color": {"type": "color", "default": "WHITE"},
    "wing_color": {"type": "color", "default": "LIGHT_GREY"},
    "tail_color": {"type": "color", "default": "BLUE"},
    "engine_color": {"type": "color", "default": "GREY"},
    "window_color": {"type": "color", "default": "DARK_BLUE"},
    "stripe_color": {"type": "color", "default": "BLUE"}
  },
  "parts": [
    "fuselage", "cockpit", "wing", "fin", "tailplane", "engine", "intake", "pylon", "window", "stripe",
    "gear", "wheel", "propeller", "spinner", "door"],
  "ports": [],
  "examples": [
    ["a white airplane with a red tail", "plane = airplane(tail_color=red)"],
    ["a small yellow propeller plane", "plane = airplane(style=propeller, color=yellow, wing_color=yellow)"]
  ]
}"""


def airplane(item, length=12.0, style="jet", engines=2, windows=10, gear=True, stripe=True,
             color=WHITE, wing_color=LIGHT_GREY, tail_color=BLUE, engine_color=GREY,
             window_color=DARK_BLUE, stripe_color=BLUE):
    l = length
    radius = 0.055 * l
    wheel = 0.018 * l
    z = 0.145 * l if gear else radius
    nose_out = 0.02 * l if style == "propeller" else 0.0
    nose = -l / 2 + nose_out
    tail = l / 2
    span = tail - nose
    body = add_lathe(item, "fuselage", [(0, 0), (0.3 * radius, 0.008 * span),
                                        (0.62 * radius, 0.035 * span), (0.88 * radius, 0.08 * span),
                                        (radius, 0.14 * span), (radius, 0.62 * span),
                                        (0.85 * radius, 0.75 * span), (0.5 * radius, 0.9 * span),
                                        (0.22 * radius, 0.985 * span), (0, 0.99 * span)], color,
                     at=(0, nose, z), turn=(-90, 0, 0), sides=36)
    for vert in body.data.vertices:
        # The belly rises towards the tail, so that the plane can lift its nose. Local Y is down.
        vert.co.y -= 0.5 * radius * max(0.0, (vert.co.z / span - 0.62) / 0.38)
    add_sphere(item, "cockpit", 0.5 * radius, window_color, scale=(1.2, 1.5, 0.75),
               at=(0, nose + 0.085 * span, z + 0.6 * radius))
    low = z - 0.55 * radius
    half = 0.48 * l
    for k, side in enumerate((-1, 1)):
        outline = [(0, -0.11 * l), (side * half, 0.075 * l), (side * half, 0.125 * l),
                   (side * 0.12 * l, 0.075 * l), (0, 0.085 * l)]
        if style == "propeller":
            outline = [(0, -0.09 * l), (side * half, -0.07 * l), (side * half, 0.03 * l),
                       (0, 0.06 * l)]
        add_plate(item, f"wing_{k + 1}", outline, 0.016 * l, wing_color, at=(0, 0, low),
                  turn=(0, -side * 4, 0), bevel=0.006 * l)
        tip = 0.17 * l
        add_plate(item, f"tailplane_{k + 1}", [(0, tail - 0.13 * l), (side * tip, tail - 0.055 * l),
                                               (side * tip, tail - 0.015 * l),
                                               (0, tail - 0.03 * l)], 0.01 * l, wing_color,
                  at=(0, 0, z + 0.45 * radius), bevel=0.004 * l)
    add_plate(item, "fin", [(tail - 0.17 * l, z + 0.3 * radius), (tail - 0.06 * l, z + 0.2 * l),
                            (tail, z + 0.2 * l), (tail - 0.03 * l, z + 0.3 * radius)], 0.014 * l,
              tail_color, at=(-0.007 * l, 0, 0), turn=(90, 0, 90), bevel=0.005 * l)
    for k in range(engines):
        side = 1 if k % 2 else -1
        out = (0.17 + 0.13 * (k // 2)) * l
        if engines == 1 and style == "jet":
            side, out = 0, 0.0
        y = -0.02 * l + (0.055 * l if k > 1 else 0)
        height = low + out * math.tan(math.radians(4))
        if style == "jet":
            size = 0.028 * l
            hz = height - 0.03 * l if side else z + radius + 0.6 * size
            add_lathe(item, f"engine_{k + 1}", [(0.8 * size, 0), (size, 0.004 * l),
                                                (1.05 * size, 0.03 * l), (0.7 * size, 0.11 * l),
                                                (0, 0.11 * l), (0, 0.03 * l),
                                                (0.8 * size, 0.03 * l)], engine_color,
                      at=(side * out, y - 0.075 * l, hz), turn=(-90, 0, 0), sides=28)
            add_cylinder(item, f"intake_{k + 1}", 0.85 * size, 0.004 * l, DARK_GREY, sides=28,
                         at=(side * out, y - 0.05 * l, hz), turn=(-90, 0, 0))
            add_box(item, f"pylon_{k + 1}", (0.008 * l, 0.07 * l, 0.03 * l), engine_color,
                    at=(side * out, y, hz + (0.01 * l if side else -0.035 * l)))
        elif k:
            _airplane_propeller(item, k + 1, (side * out, -0.09 * l, height + 0.008 * l),
                                0.6 * radius, 0.075 * l, engine_color, True, gear, l)
    if style == "propeller":
        _airplane_propeller(item, 1, (0, nose + 0.012 * l, z), 0.34 * radius, 0.11 * l,
                            engine_color, False, gear, l)
    for k in range(windows):
        y = nose + 0.19 * span + k * 0.42 * span / max(windows - 1, 1)
        for j, side in enumerate((-1, 1)):
            add_plate(item, f"window_{2 * k + j + 1}", rounded_outline(min(0.012 * l,
                                                                           0.3 * span / windows),
                                                                       0.02 * l, 0.005 * l),
                      0.004 * l, window_color, at=(side * 0.945 * radius, y, z + 0.3 * radius),
                      turn=(90, 0, 90 * side))
    if stripe:
        for k, side in enumerate((-1, 1)):
            add_box(item, f"stripe_{k + 1}", (0.006 * l, 0.48 * span, 0.008 * l), stripe_color,
                    at=(side * 0.995 * radius, nose + 0.38 * span, z - 0.06 * radius))
            add_box(item, f"door_{k + 1}", (0.004 * l, 0.022 * l, 0.045 * l), wing_color,
                    at=(side * 0.985 * radius, nose + 0.155 * span, z - 0.3 * radius))
    if gear:
        for k, (x, y) in enumerate(((0, nose + 0.15 * span), (-0.09 * l, 0.03 * l),
                                    (0.09 * l, 0.03 * l))):
            add_cylinder(item, f"gear_{k + 1}", 0.006 * l, low + 0.012 * l - wheel, GREY,
                         at=(x, y, wheel), sides=16)
            add_cylinder(item, f"wheel_{k + 1}", wheel, 0.02 * l, RUBBER, bevel=0.005 * l, sides=28,
                         at=(x - 0.01 * l, y, wheel), turn=(0, 90, 0))
    else:
        fit_parts(item)  # It lies on its belly or on its engines.


def _airplane_propeller(item, number, at, hub, blade, color, nacelle, upright, length):
    """With its nacelle when it hangs from a wing; its blades lie level where they have no room."""
    x, y, z = at
    if nacelle:
        add_lathe(item, f"engine_{number}", [(0, -0.005 * length), (hub, -0.005 * length),
                                             (hub, 0.07 * length), (0.3 * hub, 0.15 * length),
                                             (0, 0.15 * length)], color, at=at, turn=(-90, 0, 0),
                  sides=28)
    add_lathe(item, f"spinner_{number}", [(0, -0.03 * length), (0.35 * hub, -0.022 * length),
                                          (0.75 * hub, 0), (0, 0.004 * length)] if nacelle
              else [(0, -0.032 * length), (0.5 * hub, -0.024 * length), (hub, 0),
                    (hub, 0.012 * length), (0, 0.012 * length)], RED, at=at, turn=(-90, 0, 0),
              sides=28)
    add_plate(item, f"propeller_{number}", [(-0.004 * length, -0.0), (-0.012 * length, 0.6 * blade),
                                            (0, blade), (0.012 * length, 0.6 * blade),
                                            (0.004 * length, 0), (0.012 * length, -0.6 * blade),
                                            (0, -blade), (-0.012 * length, -0.6 * blade)],
              0.005 * length, DARK_GREY, at=(x, y - 0.004 * length, z),
              turn=(90, 0 if upright else 90, 0))
