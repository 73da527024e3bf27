"""{
  "summary": "tent: ridge tent, dome tent or teepee",
  "category": "outdoor",
  "size": "furniture",
  "synonyms": ["camping tent", "teepee", "tipi", "dome tent", "ridge tent", "a-frame tent", "wigwam", "toy tent", "play tent", "pup tent"],
  "kind_of": ["camping gear", "shelter", "camping equipment"],
  "not_for": ["umbrella", "canopy bed", "gazebo", "circus tent", "awning"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 2.0, "min": 0.05, "max": 8, "axis": "x", "words": ["wide", "across"]},
    "length": {"type": "length", "default": 2.4, "min": 0.05, "max": 10, "axis": "y", "words": ["long", "deep"]},
    "height": {"type": "length", "default": 1.4, "min": 0.05, "max": 6, "axis": "z", "words": ["tall", "high"]},
    "style": {"type": "choice", "default": "ridge", "choices": ["ridge", "dome", "teepee"], "words": ["ridge", "a-frame", "dome", "igloo", "teepee", "tipi"]},
    "open": {"type": "switch", "default": true, "words": ["opened", "door open", "flaps open"]},
    "poles": {"type": "switch", "default": true, "words": ["pole"]},
    "pegs": {"type": "switch", "default": false, "words": ["peg", "rope", "guy line"]},
    "mat": {"type": "switch", "default": true, "words": ["floor", "groundsheet"]},
    "color": {"type": "color", "default": "ORANGE", "words": ["canvas", "fabric"]},
    "door_color": {"type": "color", "default": "color", "words": ["door", "flaps"]},
    "pole_color": {"type": "color", "default": "STEEL", "words": ["poles"]},
    "mat_color": {"type": "color", "default": "DARK_GREY", "words": ["floor"]},
    "peg_color": {"type": "color", "default": "YELLOW", "words": ["ropes"]}
  },
  "parts": ["canvas", "canvas_top", "back", "door", "pole", "peg", "rope", "mat"],
  "ports": [],
  "examples": [
    ["a green camping tent", "tent = tent(color=green)"],
    ["a blue dome tent with a grey door, closed", "tent = tent(style=dome, open=off, color=blue, door_color=grey)"],
    ["a white teepee, 2.5 m high", "teepee = tent(style=teepee, height=2.5*m, length=2*m, color=white, pole_color=wood)"]
  ]
}"""


def tent(item, width=2.0, length=2.4, height=1.4, style="ridge", open=True, poles=True, pegs=False,
         mat=True, color=ORANGE, door_color=None, pole_color=STEEL, mat_color=DARK_GREY,
         peg_color=YELLOW):
    door_color = door_color or color
    build = {"ridge": _tent_ridge, "dome": _tent_dome, "teepee": _tent_teepee}[style]
    # Built 2 wide, 2 deep and 2 high, stretched to size at the end.
    build(item, open, poles, color, door_color, pole_color)
    if mat:
        if style == "ridge":
            add_box(item, "mat", (1.94, 1.98, 0.03), mat_color)
        else:
            add_cylinder(item, "mat", 0.98, 0.03, mat_color, sides=48)
    if pegs:
        _tent_pegs(item, style, peg_color)
    fit_parts(item, width, length, height)


def _tent_ridge(item, open, poles, color, door_color, pole_color):
    top, thin = 1.96 if poles else 2.0, 0.035
    slope = [(-1, 0), (0, top), (1, 0), (1 - 1.6 * thin, 0), (0, top - 3.4 * thin),
             (-1 + 1.6 * thin, 0)]
    add_plate(item, "canvas", slope, 2, color, at=(0, 1, 0), turn=(90, 0, 0))
    add_plate(item, "back", [(-0.97, 0), (0.97, 0), (0, top - 0.06)], thin, color,
              at=(0, 0.98, 0), turn=(90, 0, 0))
    y = -0.95
    for k, side in enumerate((-1, 1)):
        if open:  # Each flap is drawn aside, and back along its slope.
            flap = [(0.97 * side, 0), (0.66 * side, 0), (0.3 * side, 0.72), (0.06 * side, top - 0.3),
                    (0, top - 0.06)]
        else:
            flap = [(0.97 * side, 0), (-0.01 * side, 0), (-0.01 * side, top - 0.1), (0, top - 0.06)]
        add_plate(item, f"door_{k + 1}", flap, thin, door_color,
                  at=(0, y + (0.012 * side if not open else 0), 0), turn=(90, 0, 0))
    if poles:
        for k, way in enumerate((-0.93, 0.93)):
            add_cylinder(item, f"pole_{k + 1}", 0.03, 2.0, pole_color, at=(0, way, 0), sides=12)


def _tent_dome_at(angle, share, inward):
    """A point of the dome at a share of the way up."""
    up, r = math.radians(86) * share, 1 - inward
    return (r * math.cos(up) * math.sin(angle), -r * math.cos(up) * math.cos(angle),
            2 * r * math.sin(up))


def _tent_cone_at(angle, share, inward):
    """A point of the teepee, which ends where its poles cross."""
    r = 1 - 0.93 * share - inward
    return (r * math.sin(angle), -r * math.cos(angle), 1.72 * share)


def _tent_shell(item, name, shape, angles, shares, color, depths=(0.0, 0.03)):
    """A patch of a shape between two depths under its surface."""
    bm = bmesh.new()
    layers = [[[bm.verts.new(shape(a, share, deep)) for a in angles] for share in shares]
              for deep in depths]
    rows, columns = len(shares) - 1, len(angles) - 1
    for layer in layers:
        for i in range(rows):
            for j in range(columns):
                bm.faces.new((layer[i][j], layer[i][j + 1], layer[i + 1][j + 1], layer[i + 1][j]))
    rim = ([(0, j) for j in range(columns)] + [(i, columns) for i in range(rows)]
           + [(rows, columns - j) for j in range(columns)] + [(rows - i, 0) for i in range(rows)])
    for (i, j), (k, l) in zip(rim, rim[1:] + rim[:1]):
        bm.faces.new([layers[side][row][column] for side, row, column in
                      ((0, i, j), (0, k, l), (1, k, l), (1, i, j))])
    add_part(item, name, bm, color)


def _tent_round(item, shape, lintel, half, open, color, door_color):
    """Canvas all round but for a doorway `half` wide to each side and as high as the lintel."""
    whole = [half + 2 * (math.pi - half) * k / 44 for k in range(45)]
    front = [1.02 * half * (k / 4 - 1) for k in range(9)]
    _tent_shell(item, "canvas_1", shape, whole, [k / 14 for k in range(15)], color)
    _tent_shell(item, "canvas_2", shape, front, [lintel + (1 - lintel) * k / 6 for k in range(7)],
                color, (0.001, 0.031))
    if not open:
        _tent_shell(item, "door", shape, [1.03 * a for a in front],
                    [1.02 * lintel * k / 6 for k in range(7)], door_color, (-0.008, 0.035))
        return
    for k, side in enumerate((-1, 1)):  # Flaps drawn aside.
        aside = [side * half * share for share in (1.04, 0.95, 0.85, 0.75)]
        bulge = lambda a, share, deep: shape(
            side * half + (a - side * half) * (0.5 + 1.8 * (share / lintel) ** 2), share, deep)
        _tent_shell(item, f"door_{k + 1}", bulge, aside, [1.02 * lintel * s / 6 for s in range(7)],
                    door_color, (-0.012, 0.036))


def _tent_dome(item, open, poles, color, door_color, pole_color):
    _tent_round(item, _tent_dome_at, 0.5, 0.5, open, color, door_color)
    add_sphere(item, "canvas_top", 0.12, color, at=(0, 0, 1.97), scale=(1, 1, 0.25), sides=24)
    if poles:
        for k in range(2):
            a = math.radians(45 + 90 * k)
            way = [(0.995 * math.cos(t) * math.sin(a), 0.995 * math.cos(t) * math.cos(a),
                    1.99 * math.sin(t)) for t in (math.pi * step / 24 for step in range(25))]
            add_pipe(item, f"pole_{k + 1}", way, 0.022, pole_color, rounded=False, sides=8)


def _tent_teepee(item, open, poles, color, door_color, pole_color):
    _tent_round(item, _tent_cone_at, 0.6, 0.42, open, color, door_color)
    if poles:
        for k in range(6):
            a = 2 * math.pi * (k + 0.5) / 6
            add_pipe(item, f"pole_{k + 1}", [(0.95 * math.cos(a), 0.95 * math.sin(a), 0),
                                             (-0.13 * math.cos(a + 0.5), -0.13 * math.sin(a + 0.5),
                                              2.0)], 0.022, pole_color, sides=8)


def _tent_pegs(item, style, color):
    spots = [(x, y) for x in (-1, 1) for y in (-1, 1)]
    for k, (x, y) in enumerate(spots):
        near = {"ridge": (0.495 * x, 0.96 * y, 0.86), "dome": (0.6 * x, 0.6 * y, 1.0),
                "teepee": (0.36 * x, 0.36 * y, 0.86)}[style]
        far = (1.3 * x, 1.2 * y, 0.02)
        add_pipe(item, f"rope_{k + 1}", [near, far], 0.012, color, sides=6)
        add_cylinder(item, f"peg_{k + 1}", 0.03, 0.14, color, at=(far[0], far[1], 0),
                     top_radius=0.022, sides=10)
