"""{
  "summary": "desk organizer with compartments of different heights and a drawer",
  "category": "office",
  "size": "tabletop",
  "synonyms": ["desk organiser", "desk tidy", "stationery organizer", "office organizer", "pen organizer"],
  "kind_of": ["office supply", "desk accessory", "container", "holder"],
  "not_for": ["filing cabinet", "bookshelf"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.26, "min": 0.1, "max": 0.8, "axis": "x", "words": ["wide"]},
    "depth": {"type": "length", "default": 0.16, "min": 0.08, "max": 0.5, "axis": "y", "words": ["deep"]},
    "height": {"type": "length", "default": 0.14, "min": 0.06, "max": 0.5, "words": ["tall", "high"]},
    "compartments": {"type": "count", "default": 3, "min": 1, "max": 6, "words": ["compartment", "section", "slot"]},
    "tray": {"type": "switch", "default": true, "words": ["tray"]},
    "phone_slot": {"type": "switch", "default": false, "words": ["phone slot", "slot for a phone"]},
    "drawer": {"type": "switch", "default": true},
    "pens": {"type": "switch", "default": false, "words": ["pen", "pencil", "filled"]},
    "color": {"type": "color", "default": "WOOD"},
    "wall_color": {"type": "color", "default": "color"},
    "drawer_color": {"type": "color", "default": "color"},
    "knob_color": {"type": "color", "default": "BLACK"},
    "tray_color": {"type": "color", "default": "color"}
  },
  "parts": ["base", "back", "side", "front", "divider", "tray", "drawer", "knob", "rest", "pen"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a black desk organizer with four compartments", "organizer = desk_organizer(color=black, compartments=4)"],
    ["a wooden desk tidy with pens and a slot for a phone", "organizer = desk_organizer(pens=on, phone_slot=on)"]
  ]
}"""


def desk_organizer(item, width=0.26, depth=0.16, height=0.14, compartments=3, tray=True,
                   phone_slot=False, drawer=True, pens=False, color=WOOD, wall_color=None,
                   drawer_color=None, knob_color=BLACK, tray_color=None):
    wall = 0.022 * width
    walls = wall_color or color
    knob = 0.05 * depth if drawer else 0.0
    depth -= knob
    shift = knob / 2
    low = 0.3 * height if drawer else wall
    add_box(item, "base", (width, depth, low), color, at=(0, shift, 0), bevel=0.15 * wall)
    front = shift - depth / 2
    if drawer:
        add_box(item, "drawer", (0.9 * width, min(wall, knob), 0.22 * height),
                drawer_color or color, at=(0, front, 0.04 * height), bevel=0.1 * min(wall, knob))
        add_cylinder(item, "knob", 0.05 * height, knob, knob_color, bevel=0.2 * knob, sides=24,
                     at=(0, front, 0.15 * height), turn=(90, 0, 0))
    middle = shift + (-0.02 if tray else -0.5) * depth + (wall / 2 if not tray else 0)
    back = shift + depth / 2 - wall / 2
    tall = height - low
    slope = 0.72
    add_box(item, "back", (width, wall, tall + 0.1 * wall), walls, bevel=0.2 * wall,
            at=(0, back, low - 0.1 * wall))
    add_box(item, "front", (width, wall, slope * tall), walls, at=(0, middle, low - 0.1 * wall),
            bevel=0.2 * wall)
    room = (width - wall) / compartments
    for k in range(compartments + 1):
        x = -width / 2 + wall / 2 + k * room
        name = "divider_%d" % k if 0 < k < compartments else "side_%d" % (1 if k == 0 else 2)
        start = middle
        high = (1.0 if k in (0, compartments) else 0.62) * tall
        add_plate(item, name, [(start, low - 0.1 * wall), (back, low - 0.1 * wall),
                               (back, low + high), (start, low + slope * min(high, tall))],
                  wall, walls, at=(x - wall / 2, 0, 0), turn=(90, 0, 90), bevel=0.1 * wall)
    if tray:
        rim = 0.22 * tall
        pieces = [((width, wall, rim), (0, front + wall / 2)),
                  ((wall, middle - front, rim), (-width / 2 + wall / 2, (front + middle) / 2)),
                  ((wall, middle - front, rim), (width / 2 - wall / 2, (front + middle) / 2))]
        for k, (size, (x, y)) in enumerate(pieces):
            add_box(item, f"tray_{k + 1}", size, tray_color or color, bevel=0.2 * wall,
                    at=(x, y, low - 0.1 * wall))
        if phone_slot:
            add_box(item, "rest", (0.5 * width, wall, 0.5 * tall), walls, bevel=0.2 * wall,
                    at=(0, middle - 0.35 * (middle - front), low - 0.1 * wall), turn=(-12, 0, 0))
    elif phone_slot:
        add_box(item, "rest", (0.5 * width, wall, 0.5 * tall), walls, bevel=0.2 * wall,
                at=(0, middle + 0.06 * depth, low - 0.1 * wall), turn=(-8, 0, 0))
    y = (middle + back) / 2
    for k in range(min(2 * compartments, 6) if pens else 0):
        x = -width / 2 + wall / 2 + (k // 2 + 0.36 + 0.28 * (k % 2)) * room
        thick = min(0.16 * room, 0.012 * width + 0.002)
        add_lathe(item, f"pen_{k + 1}", [(0, 0), (thick, 0), (thick, 1.1 * tall),
                                         (0.2 * thick, 1.1 * tall + 3.5 * thick),
                                         (0, 1.1 * tall + 3.5 * thick)],
                  (BLUE, YELLOW, RED, GREEN, BLACK, ORANGE)[k], sides=16,
                  at=(x, y, low - 0.2 * wall))
    item.port("top", (0, y, height), (0.9 * width, 0.4 * depth))
    item.port("cavity", (-width / 2 + wall / 2 + room / 2, y, low),
              (room - wall, back - middle - wall, 0.7 * tall))
