"""{
  "summary": "pencil holder: round, square or hexagonal cup for pens and pencils",
  "category": "office",
  "size": "tiny",
  "synonyms": ["pen holder", "pencil cup", "pen cup", "pencil pot", "pen stand", "pen pot", "desk cup"],
  "kind_of": ["office supply", "desk accessory", "container", "holder"],
  "not_for": ["pencil case", "pencil", "desk organizer"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.1, "min": 0.04, "max": 0.4, "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.085, "min": 0.03, "max": 0.3, "axis": "x", "words": ["wide", "across"]},
    "shape": {"type": "choice", "default": "round", "choices": ["round", "square", "hexagonal"], "words": ["cylindrical", "round", "square", "rectangular", "hexagonal"]},
    "compartments": {"type": "count", "default": 1, "min": 1, "max": 4, "words": ["compartment", "section"]},
    "slots": {"type": "count", "default": 0, "min": 0, "max": 16, "words": ["slot", "hole", "vertical slot"]},
    "stripe": {"type": "switch", "default": false, "words": ["stripe", "band"]},
    "pencils": {"type": "count", "default": 0, "min": 0, "max": 8, "words": ["pencil", "pen"]},
    "color": {"type": "color", "default": "BLUE"},
    "stripe_color": {"type": "color", "default": "WHITE"},
    "slot_color": {"type": "color", "default": "DARK_GREY"}
  },
  "parts": ["cup", "stripe", "divider", "slot", "pencil", "point"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a red pencil holder with three pencils", "holder = pencil_holder(color=red, pencils=3)"],
    ["a square wooden pen holder with two compartments", "holder = pencil_holder(shape=square, color=wood, compartments=2)"]
  ]
}"""


def pencil_holder(item, height=0.1, diameter=0.085, shape="round", compartments=1, slots=0,
                  stripe=False, pencils=0, color=BLUE, stripe_color=WHITE, slot_color=DARK_GREY):
    wall = 0.045 * diameter
    sides = {"round": 48, "square": 4, "hexagonal": 6}[shape]
    turn = {"round": 0, "square": 45, "hexagonal": 0}[shape]
    radius = diameter / 2 / (math.cos(math.pi / 4) if shape == "square" else 1)
    inner = radius - wall / math.cos(math.pi / sides)
    rim = min(wall / 2, 0.02 * height)
    add_lathe(item, "cup", [(0, 0), (radius - rim, 0), (radius, rim), (radius, height - rim),
                            (radius - rim, height), (inner + rim, height), (inner, height - rim),
                            (inner, 1.2 * wall), (0, 1.2 * wall)], color, turn=(0, 0, turn),
              sides=sides, smooth=35 if sides > 6 else 15)
    if stripe:
        add_lathe(item, "stripe", [(1.006 * radius, 0.62 * height), (1.006 * radius, 0.8 * height),
                                   (inner + 0.3 * wall, 0.8 * height),
                                   (inner + 0.3 * wall, 0.62 * height)], stripe_color,
                  turn=(0, 0, turn), sides=sides, smooth=35 if sides > 6 else 15)
    flat = radius * math.cos(math.pi / sides)
    room = flat - wall
    count = 2 if compartments == 4 else compartments - 1
    for k in range(count):
        angle = 90 * k if compartments == 4 else 90
        offset = 0 if compartments in (2, 4) else (k - 0.5) * 0.66 * room
        long = 2 * (math.sqrt(room ** 2 - offset ** 2) if shape != "square" else room) + wall
        add_box(item, f"divider_{k + 1}", (long, 0.7 * wall, 0.85 * height), color,
                at=(offset if angle else 0, 0, wall), turn=(0, 0, angle))
    for k in range(slots):
        face, aside, gap = 2 * math.pi * (k + 0.5) / slots, 0.0, math.pi * diameter / slots
        if sides < 48:  # They lie on the faces in turn, evenly spread over each.
            face = math.radians(turn) + 2 * math.pi * (k % sides + 0.5) / sides
            share = math.ceil((slots - k % sides) / sides)
            gap = 2 * flat * math.tan(math.pi / sides) / share
            aside = (k // sides - (share - 1) / 2) * gap
        x, y = math.cos(face), math.sin(face)
        add_box(item, f"slot_{k + 1}", (0.1 * wall, min(0.1 * diameter, 0.5 * gap), 0.55 * height),
                slot_color, turn=(0, 0, math.degrees(face)),
                at=(flat * x - aside * y, flat * y + aside * x, 0.2 * height))
    thick = 0.045 * diameter
    for k in range(pencils):
        a = 2 * math.pi * k / pencils + 0.5
        reach = room - 1.3 * thick
        x, y = reach * math.cos(a), reach * math.sin(a)
        long = (1.45 + 0.12 * (k % 3)) * height
        shade = (YELLOW, RED, GREEN, BLUE, ORANGE, PURPLE, PINK, TURQUOISE)[k]
        tilt = (math.degrees(math.atan2(0.1 * room, height)))
        way = (tilt * math.sin(-a), tilt * math.cos(a), 0)
        foot = (0.9 * x, 0.9 * y, wall)
        add_cylinder(item, f"pencil_{k + 1}", thick, long, shade, at=foot, turn=way, sides=6)
        add_lathe(item, f"point_{k + 1}", [(0, long), (0.98 * thick, long),
                                           (0.15 * thick, long + 4 * thick), (0, long + 4 * thick)],
                  LIGHT_WOOD, at=foot, turn=way, sides=12)
    item.port("top", (0, 0, height), (1.2 * room, 1.2 * room))
    part = 1.4 * room / (1 if compartments == 1 else 2)
    item.port("cavity", (0 if compartments == 1 else room / 2, 0 if compartments < 3 else room / 3,
                         1.2 * wall), (part, part, height - 1.2 * wall))
