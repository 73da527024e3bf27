"""{
  "summary": "bottle, flask or jug by its profile, with cap, label and handle",
  "category": "archetype",
  "size": "tabletop",
  "synonyms": ["wine bottle", "beer bottle", "glass bottle", "flagon"],
  "kind_of": ["container", "jug", "pitcher", "carafe", "decanter", "vase", "perfume", "shampoo", "soap dispenser", "ketchup", "sauce bottle", "oil bottle", "medicine bottle", "potion", "vial", "ink bottle", "jar", "thermos", "amphora", "spray bottle", "milk bottle", "glue bottle", "drink", "oil can", "flask", "water bottle"],
  "not_for": ["bottle opener", "bottle rack"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.28, "min": 0.03, "max": 2, "axis": "z", "words": ["tall", "high", "height"]},
    "diameter": {"type": "length", "default": 0.08, "min": 0.015, "max": 1, "words": ["wide", "across", "diameter"]},
    "style": {"type": "choice", "default": "wine", "choices": ["wine", "beer", "soda", "flask", "jug", "jar", "soap"], "words": ["style"]},
    "cap": {"type": "switch", "default": true, "words": ["cap", "cork", "stopper", "top"]},
    "cap_style": {"type": "choice", "default": "cork", "choices": ["screw", "cork", "pump", "nozzle"]},
    "label": {"type": "switch", "default": true},
    "handle": {"type": "switch", "default": false},
    "color": {"type": "color", "default": "DARK_GREEN"},
    "cap_color": {"type": "color", "default": "TAN", "words": ["cork", "stopper"]},
    "label_color": {"type": "color", "default": "PAPER"},
    "handle_color": {"type": "color", "default": "color"}
  },
  "parts": ["body", "cap", "cork", "cap_spout", "label", "handle"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a green wine bottle with a cork", "bottle = bottle(color=green, label=off)"],
    ["a white soap bottle with a pump", "soap = bottle(style=soap, height=18*cm, cap_style=pump, color=white, cap_color=grey)"],
    ["a clay jug with a handle", "jug = bottle(style=jug, diameter=0.2, handle=on, label=off, cap=off, color=clay)"]
  ]
}"""


_BOTTLE_PROFILES = {  # Radius and height of the outside, as parts of the body's.
    "wine": ((0.9, 0), (1, 0.03), (1, 0.3), (1, 0.58), (0.9, 0.66), (0.5, 0.74), (0.36, 0.8),
             (0.34, 0.97), (0.4, 0.975), (0.4, 1)),
    "beer": ((0.92, 0), (1, 0.03), (1, 0.3), (1, 0.52), (0.88, 0.6), (0.55, 0.75), (0.42, 0.9),
             (0.42, 0.97), (0.47, 0.975), (0.47, 1)),
    "soda": ((0.85, 0), (1, 0.05), (0.98, 0.2), (0.9, 0.35), (0.97, 0.5), (1, 0.6), (0.85, 0.74),
             (0.5, 0.88), (0.4, 0.92), (0.4, 1)),
    "flask": ((0.6, 0), (0.85, 0.06), (1, 0.22), (0.95, 0.35), (0.7, 0.5), (0.35, 0.62),
              (0.28, 0.72), (0.28, 0.95), (0.38, 0.98), (0.38, 1)),
    "jug": ((0.65, 0), (0.85, 0.08), (1, 0.3), (0.97, 0.45), (0.75, 0.65), (0.55, 0.78),
            (0.52, 0.85), (0.62, 0.98), (0.63, 1)),
    "jar": ((0.95, 0), (1, 0.03), (1, 0.3), (1, 0.72), (0.95, 0.82), (0.8, 0.88), (0.78, 0.9),
            (0.78, 1)),
    "soap": ((0.95, 0), (1, 0.03), (1, 0.4), (1, 0.78), (0.95, 0.87), (0.6, 0.94), (0.38, 0.96),
             (0.36, 1)),
}


def bottle(item, height=0.28, diameter=0.08, style="wine", cap=True, cap_style="cork", label=True,
           handle=False, color=DARK_GREEN, cap_color=TAN, label_color=PAPER, handle_color=None):
    radius = diameter / 2
    room = {"screw": 0.04, "cork": 0.04, "pump": 0.2, "nozzle": 0.12}[cap_style] if cap else 0
    tall = (1 - room) * height
    corners = [(part * radius, z * tall) for part, z in _BOTTLE_PROFILES[style]]
    outside = [tuple(point) for point in smooth_way(corners, steps=4)]
    mouth = corners[-1][0]
    add_lathe(item, "body", [(0, 0), *outside, (0.75 * mouth, tall), (0.72 * mouth, 0.9 * tall),
                             (0, 0.88 * tall)], color, sides=48, smooth=50)
    if cap:
        _bottle_cap(item, cap_style, mouth, tall, height, cap_color)
    low, high = (0.15, 0.5) if style not in ("flask", "jug") else (0.2, 0.4)
    if label:
        wrap = [(r + 0.012 * radius, z) for r, z in outside if low * tall <= z <= high * tall]
        add_lathe(item, "label", [(0.9 * wrap[0][0], wrap[0][1]), *wrap,
                                  (0.9 * wrap[-1][0], wrap[-1][1])], label_color, sides=48)
    if handle:
        at = lambda part: min(outside, key=lambda point: abs(point[1] - part * tall))
        (top, high), (foot, low) = at(0.85), at(0.42)
        out = max(top, foot) + 0.55 * radius
        add_pipe(item, "handle", [(0.85 * top, 0, high),
                                  (0.6 * top + 0.4 * out, 0, high + 0.04 * tall),
                                  (out, 0, 0.65 * high + 0.35 * low),
                                  (0.4 * foot + 0.6 * out, 0, 0.2 * high + 0.8 * low),
                                  (0.9 * foot, 0, low)], min(0.11 * radius, 0.09 * tall),
                 handle_color or color)
    item.port("top", (0, 0, height), (2 * mouth, 2 * mouth))
    item.port("cavity", (0, 0, 0.88 * tall), (1.4 * 0.72 * mouth, 1.4 * 0.72 * mouth, 0.12 * tall))


def _bottle_cap(item, style, mouth, tall, height, color):
    rest = height - tall
    if style == "cork":
        add_cylinder(item, "cork", 0.7 * mouth, rest + 0.06 * tall, color,
                     at=(0, 0, tall - 0.06 * tall), top_radius=0.78 * mouth, bevel=0.1 * mouth)
        return
    if style == "screw":
        add_cylinder(item, "cap", 1.15 * mouth, rest + 0.045 * tall, color,
                     at=(0, 0, tall - 0.045 * tall), bevel=0.15 * mouth)
        return
    collar = tall + 0.25 * rest
    stem = 0.35 * mouth
    add_lathe(item, "cap", [(0, tall - 0.02 * tall), (1.15 * mouth, tall - 0.02 * tall),
                            (1.15 * mouth, collar), (0.9 * mouth, collar + 0.05 * rest),
                            (stem, collar + 0.1 * rest), (stem, height - 0.05 * rest),
                            (0, height - 0.05 * rest)], color)
    if style == "pump":
        half = min(0.12 * rest, 0.45 * mouth)
        add_pipe(item, "cap_spout", [(0.6 * mouth, 0, height - half),
                                     (-1.2 * mouth, 0, height - half),
                                     (-2.4 * mouth, 0, height - half - 0.02 * rest),
                                     (-2.7 * mouth, 0, height - 2.6 * half)], half, color)
    else:
        add_cylinder(item, "cap_spout", 0.5 * mouth, 0.45 * rest, color,
                     at=(0, 0, height - 0.45 * rest), top_radius=0.25 * mouth)
