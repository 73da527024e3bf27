"""{
  "summary": "bolt or screw standing on its head, with a nut",
  "category": "parts",
  "size": "tiny",
  "synonyms": ["screw", "hex bolt", "machine screw", "wood screw", "nut and bolt", "bolt and nut", "hex screw", "fastener"],
  "kind_of": ["hardware", "machine part", "mechanical part"],
  "not_for": ["lightning bolt", "screwdriver", "nail", "thunderbolt", "crossbow bolt", "bottle screw cap"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.06, "min": 0.005, "max": 1, "axis": "z", "words": ["long", "tall", "high"]},
    "diameter": {"type": "length", "default": 0.01, "min": 0.001, "max": 0.2, "words": ["thick", "shaft wide"]},
    "head": {"type": "choice", "default": "hex", "choices": ["hex", "round", "flat", "socket"], "words": ["hexagonal", "round head", "countersunk", "flat head", "allen", "socket"]},
    "thread": {"type": "ratio", "default": 0.6, "min": 0.1, "max": 1, "words": ["threaded"]},
    "slot": {"type": "choice", "default": "none", "choices": ["none", "slot", "cross"], "words": ["slotted", "phillips", "cross"]},
    "pointed": {"type": "switch", "default": false, "words": ["point", "wood screw", "sharp"]},
    "nut": {"type": "switch", "default": true},
    "washer": {"type": "switch", "default": false},
    "color": {"type": "color", "default": "STEEL"},
    "head_color": {"type": "color", "default": "color"},
    "nut_color": {"type": "color", "default": "color"},
    "washer_color": {"type": "color", "default": "color"}
  },
  "parts": ["head", "shank", "thread", "nut", "washer", "slot"],
  "ports": [],
  "examples": [
    ["a hex bolt with a brass nut and a washer", "bolt = bolt(nut_color=brass, washer=on)"],
    ["a pointed wood screw, 5 cm long, with a flat cross-slot head", "screw = bolt(length=5*cm, diameter=5*mm, head=flat, slot=cross, pointed=on, nut=off, thread=0.8)"]
  ]
}"""


def bolt(item, length=0.06, diameter=0.01, head="hex", thread=0.6, slot="none", pointed=False,
         nut=True, washer=False, color=STEEL, head_color=None, nut_color=None, washer_color=None):
    r = min(diameter / 2, 0.14 * length)
    tall = {"hex": 1.3, "round": 1.2, "flat": 1.1, "socket": 2}[head] * r
    head_color = head_color or color
    wide = {"hex": 1.95, "round": 1.9, "flat": 1.95, "socket": 1.6}[head] * r
    if head == "hex":
        top = _bolt_hex(item, "head", wide, tall, 0, head_color)
    elif head == "socket":
        _bolt_socket(item, wide, tall, head_color)
    else:
        profile = {"round": [(0, 0), (0.5 * wide, 0), (0.8 * wide, 0.16 * tall),
                             (0.96 * wide, 0.5 * tall), (wide, tall), (0, tall)],
                   "flat": [(0, 0), (wide, 0), (wide, 0.15 * tall), (0.95 * r, tall),
                            (0, tall)]}[head]
        top = add_lathe(item, "head", profile, head_color, sides=40)
    deep = 0.4 * tall
    if head != "socket" and slot != "none":
        n = 0.11 * wide
        m = 0.65 * wide if slot == "cross" else 1.5 * wide
        arm = [(m, -n), (m, n)] + ([(n, n), (n, m), (-n, m), (-n, n)] if slot == "cross" else [])
        cut(top, add_plate(item, "slot", arm + [(-x, -y) for x, y in arm]
                           if slot == "slot" else arm + [(-m, n), (-m, -n), (-n, -n), (-n, -m),
                                                         (n, -m), (n, -n)],
                           2 * deep, head_color, at=(0, 0, -deep), turn=(0, 0, 7)))
    start = length - thread * (length - tall)
    tip = min(2.6 * r, 0.4 * (length - tall)) if pointed else 0.0
    core = 0.84 * r
    if start > tall + 0.01 * length:
        add_cylinder(item, "shank", 0.98 * r, start - 0.9 * tall, color, at=(0, 0, 0.9 * tall),
                     sides=32)
    else:
        start = tall
    add_lathe(item, "thread", _bolt_thread(start - 0.1 * tall, length, r, core, tip), color,
              sides=32, smooth=20)
    seat = max(0.0, length - tip - 3.2 * r)
    if nut:
        seat = max(seat, tall)
        high = min(1.7 * r, length - tip - seat)
        if high > 0.2 * r:
            _bolt_hex(item, "nut", 1.95 * r, high, seat, nut_color or color)
    if washer:
        thin = 0.25 * r
        z = seat - 0.9 * thin if nut and seat > tall + thin else 0.97 * tall
        add_lathe(item, "washer", [(0.8 * r, z), (2.4 * r, z), (2.4 * r, z + thin),
                                   (0.8 * r, z + thin)], washer_color or color)


def _bolt_socket(item, wide, tall, color):
    """A round head with a six-sided hole."""
    angles = [2 * math.pi * k / 36 for k in range(36)]
    hole = [0.55 * wide * math.cos(math.pi / 6) / math.cos(a % (math.pi / 3) - math.pi / 6)
            for a in angles]
    rings = [[(r * math.cos(a), r * math.sin(a), z) for r, a in zip(radii, angles)]
             for radii, z in (([0.05 * wide] * 36, 0.47 * tall), (hole, 0.45 * tall), (hole, 0),
                              ([0.93 * wide] * 36, 0),
                              ([wide] * 36, 0.07 * wide), ([wide] * 36, tall))]
    add_loft(item, "head", rings, color)


def _bolt_hex(item, name, wide, tall, z, color):
    """A six-sided block; `wide` is from its middle to a corner."""
    return add_cylinder(item, name, wide, tall, color, at=(0, 0, z), bevel=0.08 * tall, sides=6)


def _bolt_thread(low, high, r, core, tip):
    """Ridges all the way up, on a core that runs out to a point when there is a tip."""
    turns = max(3, min(28, round((high - low) / (0.5 * r))))
    pitch = (high - low) / turns
    points = [(0, low)]
    for k in range(turns):
        for share, radius in ((0.0, core), (0.5, r)):
            z = low + (k + share) * pitch
            narrow = min(1.0, (high - z) / tip) if tip else 1.0
            points.append((radius * narrow, z))
    return [*points, (0.04 * core if tip else core, high), (0, high)]
