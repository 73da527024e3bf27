"""{
  "summary": "castle: walls with battlements, towers, a gate, a keep",
  "category": "building",
  "size": "room",
  "synonyms": ["fortress", "medieval castle", "fairy tale castle", "fairytale castle", "sand castle", "sandcastle", "toy castle", "stronghold", "citadel"],
  "kind_of": ["building", "fort", "palace", "landmark"],
  "not_for": ["bouncy castle", "chess rook", "house", "tower"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 16, "min": 0.05, "max": 80, "axis": "x", "words": ["wide"]},
    "depth": {"type": "length", "default": 16, "min": 0.05, "max": 80, "axis": "y", "words": ["deep"]},
    "height": {"type": "length", "default": 12, "min": 0.05, "max": 80, "axis": "z", "words": ["tall", "high"]},
    "towers": {"type": "count", "default": 4, "min": 0, "max": 8, "words": ["tower", "turret"]},
    "square": {"type": "switch", "default": false, "words": ["square towers"]},
    "roofs": {"type": "switch", "default": true, "words": ["cone roof", "pointed roof", "spire"]},
    "battlements": {"type": "switch", "default": true, "words": ["battlement", "merlon", "crenellation", "crenel"]},
    "keep": {"type": "switch", "default": true, "words": ["main tower", "donjon", "central tower"]},
    "gate": {"type": "switch", "default": true, "words": ["door", "portcullis", "entrance"]},
    "windows": {"type": "switch", "default": true, "words": ["window", "arrow slit", "loophole"]},
    "flags": {"type": "switch", "default": true, "words": ["flag", "banner"]},
    "bridge": {"type": "switch", "default": false, "words": ["drawbridge"]},
    "moat": {"type": "switch", "default": false, "words": ["water"]},
    "color": {"type": "color", "default": "STONE", "words": ["walls", "stone"]},
    "tower_color": {"type": "color", "default": "color", "words": ["towers"]},
    "keep_color": {"type": "color", "default": "color"},
    "roof_color": {"type": "color", "default": "BLUE", "words": ["roofs"]},
    "gate_color": {"type": "color", "default": "DARK_WOOD"},
    "window_color": {"type": "color", "default": "DARK_GREY"},
    "flag_color": {"type": "color", "default": "RED"},
    "bridge_color": {"type": "color", "default": "WOOD"},
    "ground_color": {"type": "color", "default": "LEAF", "words": ["courtyard", "grass"]},
    "moat_color": {"type": "color", "default": "WATER"}
  },
  "parts": ["wall", "tower", "keep", "battlement_wall", "battlement_tower", "battlement_keep", "battlement_gate", "roof_tower", "roof_keep", "gate", "gatehouse", "window", "pole_tower", "pole_keep", "flag_tower", "flag_keep", "bridge", "moat", "ground"],
  "ports": [],
  "examples": [
    ["a grey stone castle with 4 towers and red roofs", "castle = castle(roof_color=red)"],
    ["a sandcastle 40 cm wide with 6 towers, no roofs", "castle = castle(width=40*cm, depth=40*cm, height=25*cm, towers=6, roofs=off, color=tan)"],
    ["a castle with two square towers, a drawbridge and a moat", "castle = castle(towers=2, square=on, bridge=on, moat=on)"]
  ]
}"""


def castle(item, width=16, depth=16, height=12, towers=4, square=False, roofs=True,
           battlements=True, keep=True, gate=True, windows=True, flags=True, bridge=False,
           moat=False, color=STONE, tower_color=None, keep_color=None, roof_color=BLUE,
           gate_color=DARK_WOOD, window_color=DARK_GREY, flag_color=RED, bridge_color=WOOD,
           ground_color=LEAF, moat_color=WATER):
    # Built 2 across, stretched to size at the end.
    merlons = _castle_merlons if battlements else lambda *_: None
    base = 0.04 if moat else 0.0
    corners = max(4, towers)
    # A wall, not a corner, looks to the front.
    places = [(math.sin(a), -math.cos(a)) for a in
              (2 * math.pi * (k - 0.5) / corners for k in range(corners))]
    wall, thick, r = 0.42, 0.12, 0.17 if corners < 7 else 0.14
    reach = max(x for x, _ in places)
    places = [Vector((x * (1 - r) / reach, y * (1 - r) / reach)) for x, y in places]
    for k, (a, b) in enumerate(zip(places, places[1:] + places[:1])):
        _castle_wall(item, k + 1, a, b, wall, thick, base, color, merlons)
    # The towers at the front come first.
    order = sorted(range(corners), key=lambda k: (round(places[k].y, 6), places[k].x))
    tall = 0.8
    for number, k in enumerate(order[:towers]):
        at = places[k]
        _castle_tower(item, "tower", number + 1, at, r, tall, base, square, roofs, flags,
                      tower_color or color, roof_color, flag_color, merlons)
        if windows:
            add_plate(item, f"window_{number + 1}", _castle_arch(0.03, 0.14), 0.05, window_color,
                      at=(at.x, at.y - 0.97 * r + 0.03, base + 0.5), turn=(90, 0, 0))
    if keep:
        _castle_tower(item, "keep", 0, Vector((0, 0.1)), 0.27, 1.1, base, True, roofs, flags,
                      keep_color or color, roof_color, flag_color, merlons)
        if windows:
            for k, x in enumerate((-0.12, 0.12)):
                add_plate(item, f"window_{towers + k + 1}", _castle_arch(0.04, 0.15), 0.05,
                          window_color, at=(x, -0.14, base + 0.78), turn=(90, 0, 0))
    front = thick / 2 - min(place.y for place in places)
    if gate:
        add_box(item, "gatehouse", (0.44, thick + 0.08, wall + 0.12), color,
                at=(0, -front + thick / 2, base))
        merlons(item, "battlement_gate", [(x, -front + thick / 2, base + wall + 0.11)
                                          for x in (-0.17, 0, 0.17)], (0.1, thick + 0.08), color)
        add_plate(item, "gate", _castle_arch(0.13, 0.36), 0.06, gate_color,
                  at=(0, -front - 0.02, base), turn=(90, 0, 0))
    if bridge:
        long = 1.8 - front if moat else 0.4
        add_box(item, "bridge", (0.3, long, 0.03), bridge_color,
                at=(0, 0.02 - front - long / 2, base))
    if moat:
        add_cylinder(item, "ground", 1.32, base + 0.005, ground_color, sides=64)
        add_lathe(item, "moat", [(1.3, 0), (1.75, 0), (1.75, 0.03), (1.3, 0.03)], moat_color,
                  sides=64)
    else:
        add_plate(item, "ground", places, 0.02, ground_color)
    fit_parts(item, width, depth, height)


def _castle_arch(half, tall):
    turns = [math.pi * k / 8 for k in range(9)]
    return [(half, 0)] + [(half * math.cos(a), tall - half + half * math.sin(a))
                          for a in turns] + [(-half, 0)]


def _castle_wall(item, number, a, b, tall, thick, base, color, merlons):
    along = b - a
    angle = math.degrees(math.atan2(along.y, along.x))
    middle, long = (a + b) / 2, along.length + 0.9 * thick
    add_box(item, f"wall_{number}", (long, thick, tall), color, at=(*middle, base),
            turn=(0, 0, angle))
    count = max(2, round(along.length / 0.19))
    # Its own merlons stand on the side that looks out, between the towers.
    places = [((k + 0.5) / count - 0.5) * along.length for k in range(count)]
    made = merlons(item, f"battlement_wall_{number}", [(x, -0.3 * thick, 0) for x in places],
                   (0.09, 0.38 * thick), color)
    if made:
        made.location = (*middle, base + tall - 0.01)
        made.rotation_euler = (0, 0, math.radians(angle))


def _castle_merlons(item, name, places, size, color):
    """Teeth, (x, y) of each `size`, as one part."""
    bm = bmesh.new()
    for place in places:
        tooth = bmesh.ops.create_cube(bm, size=1)["verts"]
        for vert in tooth:
            vert.co = (place[0] + vert.co.x * size[0], place[1] + vert.co.y * size[1],
                       place[2] + (vert.co.z + 0.5) * 0.09)
    return add_part(item, name, bm, color)


def _castle_tower(item, kind, number, at, r, tall, base, square, roofs, flags, color, roof_color,
                  flag_color, merlons):
    tag = f"_{number}" if number else ""
    sides = 4 if square else 32
    turn = (0, 0, 45) if square else (0, 0, 0)
    grow = math.sqrt(2) if square else 1  # From half a side to a corner.
    add_lathe(item, kind + tag, [(0, 0), (grow * r * 0.97, 0), (grow * r * 0.97, 0.84 * tall),
                                 (grow * r * 1.08, 0.9 * tall), (grow * r * 1.08, tall), (0, tall)],
              color, at=(*at, base), turn=turn, sides=sides)
    if square:
        spots = [s * 0.93 * r for s in (-1, 0, 1)]
        ring = [(x, y) for x in spots for y in spots if x or y]
    else:
        ring = [(0.93 * r * math.cos(a), 0.93 * r * math.sin(a))
                for a in (2 * math.pi * k / 8 for k in range(8))]
    merlons(item, f"battlement_{kind}{tag}", [(at.x + x, at.y + y, base + tall - 0.01)
                                              for x, y in ring], (0.3 * r, 0.3 * r), color)
    top = base + tall
    if roofs:
        add_lathe(item, f"roof_{kind}{tag}", [(0, 0), (0.74 * grow * r, 0), (0, 1.9 * r)],
                  roof_color, at=(*at, top - 0.005), turn=turn, sides=sides)
        top += 1.7 * r
    if flags:
        add_cylinder(item, f"pole_{kind}{tag}", 0.012, 0.26, DARK_WOOD, at=(*at, top - 0.03),
                     sides=8)
        add_plate(item, f"flag_{kind}{tag}", [(0.005, 0), (0.16, 0.045), (0.005, 0.09)], 0.012,
                  flag_color, at=(at.x, at.y + 0.006, top + 0.13), turn=(90, 0, 0))
