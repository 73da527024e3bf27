"""{
  "summary": "house or tower: walls, roof, door, windows, chimney",
  "category": "archetype",
  "size": "room",
  "synonyms": ["tower", "barn", "shed"],
  "kind_of": ["castle", "lighthouse", "skyscraper", "church", "school", "shop", "store", "garage", "dollhouse", "doll house", "dog house", "doghouse", "birdhouse", "bird house", "windmill", "fort", "temple", "palace", "factory", "hotel", "apartment", "office building", "station", "museum", "kiosk", "mosque", "barracks", "silo", "observatory", "playhouse", "farmhouse", "villa", "warehouse", "turret", "bank", "hospital", "house", "cottage", "hut", "cabin"],
  "not_for": ["house plant", "power bank", "piggy bank"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 6, "min": 0.05, "max": 50, "axis": "x", "words": ["wide", "width"]},
    "depth": {"type": "length", "default": 5, "min": 0.05, "max": 50, "axis": "y", "words": ["deep", "depth"]},
    "height": {"type": "length", "default": 6, "min": 0.05, "max": 100, "axis": "z", "words": ["tall", "high", "height"]},
    "floors": {"type": "count", "default": 1, "min": 1, "max": 12, "words": ["floors", "storeys", "stories"]},
    "windows": {"type": "count", "default": 2, "min": 0, "max": 5, "words": ["windows"]},
    "round": {"type": "switch", "default": false, "words": ["round", "tower"]},
    "roof": {"type": "choice", "default": "gable", "choices": ["gable", "flat", "pyramid", "cone", "dome", "battlements"], "words": ["roof"]},
    "door": {"type": "switch", "default": true, "words": ["door"]},
    "chimney": {"type": "switch", "default": false, "words": ["chimney"]},
    "steps": {"type": "switch", "default": true, "words": ["steps"]},
    "flag": {"type": "switch", "default": false, "words": ["flag"]},
    "bands": {"type": "count", "default": 0, "min": 0, "max": 6, "words": ["stripes", "striped"]},
    "color": {"type": "color", "default": "CREAM"},
    "roof_color": {"type": "color", "default": "CLAY"},
    "door_color": {"type": "color", "default": "WOOD"},
    "window_color": {"type": "color", "default": "LIGHT_BLUE"},
    "frame_color": {"type": "color", "default": "WHITE"},
    "chimney_color": {"type": "color", "default": "STONE"},
    "step_color": {"type": "color", "default": "STONE"},
    "flag_color": {"type": "color", "default": "RED"},
    "band_color": {"type": "color", "default": "RED"}
  },
  "parts": ["walls", "roof", "battlement", "door", "door_knob", "window", "frame", "frame_door", "gable", "roof_base", "chimney", "chimney_top", "step", "pole", "flag", "band"],
  "ports": ["top"],
  "examples": [
    ["a small white house with a red roof and a chimney", "house = building(chimney=on, color=white, roof_color=red)"],
    ["a round stone tower, 15 m tall, with a flag", "tower = building(width=5, depth=5, height=15, floors=4, windows=1, round=on, roof=battlements, flag=on, color=stone)"],
    ["a red barn", "barn = building(width=8, depth=10, windows=1, color=dark_red, roof_color=dark_grey)"]
  ]
}"""


def building(item, width=6, depth=5, height=6, floors=1, windows=2, round=False, roof="gable",
             door=True, chimney=False, steps=True, flag=False, bands=0, color=CREAM,
             roof_color=CLAY,
             door_color=WOOD, window_color=LIGHT_BLUE, frame_color=WHITE, chimney_color=STONE,
             step_color=STONE, flag_color=RED, band_color=RED):
    unit = min(width, depth)
    roof = "cone" if round and roof in ("gable", "pyramid") else roof
    mast = 0.16 * height if flag else 0
    steps = steps and door
    wide, deep = width / 1.08, (depth - (0.06 * unit if steps else 0)) / 1.08
    rise = {"gable": min(0.35 * height, 0.55 * wide), "pyramid": min(0.35 * height, 0.6 * unit),
            "cone": min(0.32 * height, 0.8 * unit), "dome": min(0.4 * height, 0.5 * unit),
            "flat": min(0.06 * height, 0.08 * unit), "battlements": min(0.12 * height,
                                                                        0.16 * unit)}[roof]
    top = height - mast - rise
    if round:
        outline = [(wide / 2 * x, deep / 2 * y) for x, y in round_outline(2, 2, 56)]
    else:
        outline = rounded_outline(wide, deep, 0.004 * unit, 1)
    add_plate(item, "walls", outline, top, color)
    _building_roof(item, roof, round, wide, deep, top, rise, color, roof_color)
    _building_openings(item, (wide, deep, top), floors, windows, round, door, unit,
                       (door_color, window_color, frame_color))
    for k in range(bands):
        grow = 1.012
        ring = [(x * grow, y * grow) for x, y in outline]
        step = top / (2 * bands + 1)
        add_plate(item, f"band_{k + 1}", ring, step, band_color, at=(0, 0, (2 * k + 1) * step))
    if steps:
        for k in range(2):
            long = (0.07, 0.035)[k] * unit
            add_box(item, f"step_{k + 1}", ((0.36, 0.3)[k] * wide, 0.1 * unit + long,
                                            min((0.014, 0.028)[k] * height, 0.2 * top)),
                    step_color, at=(0, -deep / 2 - long / 2 + 0.05 * unit, 0))
    if chimney:
        at = (0.26 * wide, 0.15 * deep)
        size = 0.11 * unit
        high = 0.95 * rise + (0.25 * unit if roof in ("flat", "battlements") else 0)
        add_box(item, "chimney", (size, size, high + 0.1 * top), chimney_color, at=(*at, 0.9 * top),
                bevel=0.03 * size)
        add_box(item, "chimney_top", (1.25 * size, 1.25 * size, 0.3 * size), chimney_color,
                at=(*at, top + high - 0.05 * size), bevel=0.05 * size)
    if flag:
        foot = top + (rise if roof not in ("flat", "battlements") else 0.2 * rise) - 0.03 * height
        bar = 0.012 * unit + 0.002 * height
        add_cylinder(item, "pole", bar, height - foot, SILVER, at=(0, 0, foot), sides=16)
        high = 0.5 * mast
        way = [(0.2 * t * high * 8, 0.12 * high * math.sin(t * 6))
               for t in (k / 10 for k in range(11))]
        outline = way + [(x, y + 0.05 * high) for x, y in reversed(way)]
        add_plate(item, "flag", outline, high, flag_color, at=(0, 0, height - high - 0.04 * mast))
    fit_parts(item, width, depth, height)
    if roof in ("flat", "battlements"):
        item.port("top", (0, 0, top if roof == "battlements" else height - mast),
                  (0.8 * wide, 0.8 * deep))


def _building_roof(item, kind, round, wide, deep, top, rise, color, roof_color):
    if kind == "gable":
        add_plate(item, "gable", [(-wide / 2, 0), (wide / 2, 0), (0, 0.97 * rise)], deep, color,
                  at=(0, deep / 2, top),
                  turn=(90, 0, 0))
        thick = 0.05 * min(wide, deep)
        slope = rise / (wide / 2)
        over = 0.54 * wide
        low = top + rise - slope * over
        side = [(-over, low - thick), (-over, low), (0, top + rise), (over, low),
                (over, low - thick), (0, top + rise - 1.3 * thick)]
        add_plate(item, "roof", side, 1.08 * deep, roof_color, at=(0, 0.54 * deep, 0),
                  turn=(90, 0, 0))
    elif kind in ("pyramid", "cone", "dome"):
        if kind == "pyramid" and not round:
            ring = lambda part, z: [(x * part, y * part, z) for x, y in
                                    ((-wide / 2, -deep / 2), (wide / 2, -deep / 2),
                                     (wide / 2, deep / 2), (-wide / 2, deep / 2))]
        else:
            ring = lambda part, z: [(x * part, y * part, z) for x,
                                    y in round_outline(wide, deep, 56)]
            if not round:  # A slab lets the round roof rest on square walls.
                add_plate(item, "roof_base", rounded_outline(1.06 * wide, 1.06 * deep, 0.01 * wide),
                          0.06 * rise, roof_color,
                          at=(0, 0, top))
        arc = [math.pi / 2 * k / 10 for k in range(10)]
        rows = [(math.cos(a), math.sin(a)) for a in arc] if kind == "dome" else [(1.08, 0),
                                                                                 (1.08, 0.03)]
        rows += [(0.004, 1)]
        if kind == "dome":
            rows[0] = (1, 0)
            rows.insert(0, (1, -0.01))
        add_loft(item, "roof", [ring(part, top + z * rise) for part, z in rows], roof_color,
                 smooth=50 if kind == "dome" or round else 20)
    elif kind == "flat":
        outline = round_outline(1.08 * wide, 1.08 * deep,
                                56) if round else rounded_outline(1.08 * wide, 1.08 * deep,
                                                                  0.01 * wide)
        add_plate(item, "roof", outline, rise, roof_color, at=(0, 0, top), bevel=0.1 * rise)
    else:
        outline = round_outline(1.08 * wide, 1.08 * deep,
                                56) if round else rounded_outline(1.08 * wide, 1.08 * deep,
                                                                  0.01 * wide)
        add_plate(item, "roof", outline, 0.35 * rise, color, at=(0, 0, top))
        around = round_outline(0.99 * wide, 0.99 * deep, 12)
        if not round:
            around = [(x * 0.5 * wide, y * 0.5 * deep) for x, y in (
                *((t / 2, s) for t in (-2, -1, 0, 1, 2) for s in (-1, 1)),
                *((s, t / 2) for t in (-1, 0, 1) for s in (-1, 1)))]
        size = 0.13 * min(wide, deep)
        for k, (x, y) in enumerate(around):
            turn = math.degrees(math.atan2(y, x)) if round else 0
            keep = 1 - 0.5 * size / (0.54 * max(wide, deep)) if not round else 0.96
            add_box(item, f"battlement_{k + 1}", (0.8 * size, size, 0.7 * rise), color,
                    turn=(0, 0, turn),
                    at=(x * keep, y * keep, top + 0.3 * rise), bevel=0.03 * size)


def _building_openings(item, size, floors, windows, round, door, unit, colors):
    """Windows on all four sides of each floor, and a door in front."""
    wide, deep, top = size
    door_color, window_color, frame_color = colors
    storey = top / floors
    high = min(0.7 * storey, 0.5 * wide)
    if door:
        thick = 0.03 * unit
        y = -deep / 2
        add_box(item, "door", (0.5 * high, 3 * thick, high), door_color, at=(0, y + 0.6 * thick, 0),
                bevel=0.2 * thick)
        add_box(item, "frame_door", (0.6 * high, 2.4 * thick, 1.05 * high), frame_color,
                at=(0, y + 0.6 * thick, 0))
        add_sphere(item, "door_knob", 0.03 * high, GOLD,
                   at=(0.18 * high, y - 0.9 * thick - 0.02 * high, 0.48 * high), sides=16)
    made = 0
    for floor in range(floors):
        for side in range(4):
            long, out = ((wide, deep / 2), (deep, wide / 2))[side % 2]
            for k in range(windows):
                along = ((k + 0.5) / windows - 0.5) * long * (0.55 if round else 0.92)
                tall = min(0.42 * storey, 0.55 * long / max(windows, 1.5))
                if floor == 0 and side == 0 and door and abs(along) < 0.3 * high + 0.45 * tall:
                    continue
                reach = out * (math.sqrt(max(1 - (2 * along / long) ** 2, 0)) if round else 1)
                angle = math.pi / 2 * side - math.pi / 2
                outward = Vector((math.cos(angle), math.sin(angle), 0))
                across = Vector((-outward.y, outward.x, 0))
                made += 1
                thick = 0.03 * unit * (2.5 if round else 1)
                foot = Vector((0, 0, (floor + 0.38) * storey))
                at = outward * (reach - 0.3 * thick) + across * along + foot
                turn = (0, 0, 90 * side)
                add_box(item, f"frame_{made}", (0.9 * tall, thick, tall), frame_color, at=at,
                        turn=turn)
                add_box(item, f"window_{made}", (0.72 * tall, 1.3 * thick, 0.82 * tall),
                        window_color,
                        at=at + Vector((0, 0, 0.09 * tall)), turn=turn)
