"""{
  "summary": "woven basket with handles",
  "category": "home",
  "size": "tabletop",
  "synonyms": ["laundry basket", "wicker basket", "picnic basket", "shopping basket", "hamper", "woven basket", "fruit basket"],
  "kind_of": ["container"],
  "not_for": ["trash can", "bucket", "basketball", "basketball hoop"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.4, "min": 0.05, "max": 1.2, "words": ["tall", "high", "deep"]},
    "diameter": {"type": "length", "default": 0.45, "min": 0.08, "max": 1.2, "words": ["wide", "across"]},
    "handle": {"type": "choice", "default": "sides", "choices": ["none", "sides", "hoop"], "words": ["handles"]},
    "laundry": {"type": "switch", "default": false, "words": ["clothes", "full", "towels"]},
    "lid": {"type": "switch", "default": false, "words": ["cover"]},
    "color": {"type": "color", "default": "TAN"},
    "handle_color": {"type": "color", "default": "color"},
    "lid_color": {"type": "color", "default": "color"}
  },
  "parts": ["body", "rib", "rim", "handle", "lid", "knob", "cloth"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a laundry basket full of clothes", "basket = basket(laundry=on)"],
    ["a small picnic basket with a hoop handle", "basket = basket(height=0.2, diameter=0.35, handle=hoop)"]
  ]
}"""


def basket(item, height=0.4, diameter=0.45, handle="sides", laundry=False, lid=False, color=TAN,
           handle_color=None, lid_color=None):
    radius, foot = diameter / 2, 0.8
    wall = 0.05 * radius
    thick = 0.08 * min(height, diameter)
    tall = height - 0.5 * thick
    rows = max(5, min(14, round(height / (0.09 * diameter))))
    half = tall / rows / 2
    bulge = min(0.5 * half, 0.8 * wall)
    profile = [(0, 0), (foot * radius - 2 * bulge, 0)]
    for k in range(rows):
        middle = (2 * k + 1) * half
        reach = radius * (foot + (1 - foot) * middle / height) - 2 * bulge
        profile += [(reach + bulge * math.cos(a), middle + half * math.sin(a))
                    for a in (-1.3, -0.5, 0.5, 1.3)]
    top = radius - 2 * bulge
    profile += [(top - wall, tall), (foot * radius - 2 * bulge - wall, 1.4 * wall), (0, 1.4 * wall)]
    add_lathe(item, "body", profile, color, sides=48, smooth=80)
    dark = tuple(0.7 * c for c in color[:3])
    ribs = 16
    for k in range(ribs):
        angle = 2 * math.pi * k / ribs
        out = Vector((math.cos(angle), math.sin(angle), 0))
        way = [((foot + (1 - foot) * z) * radius - 1.1 * bulge) * out
               + Vector((0, 0, max(z * tall, 0.6 * bulge))) for z in (0.0, 1.0)]
        add_pipe(item, f"rib_{k + 1}", way, 0.6 * bulge, dark, rounded=False, sides=8)
    add_torus(item, "rim", radius - thick / 2, thick, color, at=(0, 0, height - thick / 2),
              sides=48)
    _basket_handles(item, handle, radius, height, thick, handle_color or color)
    if lid:
        add_lathe(item, "lid", [(0, height - 0.5 * thick),
                                (radius - thick / 2, height - 0.5 * thick),
                                (radius - thick / 2, height + 0.2 * thick),
                                (0.7 * radius, height + 0.06 * diameter),
                                (0, height + 0.09 * diameter)], lid_color or color, sides=48)
        add_sphere(item, "knob", 0.1 * radius, lid_color or color,
                   at=(0, 0, height + 0.09 * diameter + 0.05 * radius))
    elif laundry:
        _basket_laundry(item, radius - wall - 3 * bulge, height)
    inside = foot * radius - 2 * bulge - wall
    item.port("top", (0, 0, height + (0.09 * diameter if lid else 0)), (1.2 * radius, 1.2 * radius))
    item.port("cavity", (0, 0, 1.4 * wall), (1.4 * inside, 1.4 * inside, height - 1.4 * wall))


def _basket_handles(item, handle, radius, height, thick, color):
    grip = 0.4 * thick
    if handle == "hoop":
        way = [((radius - thick / 2) * math.cos(a), 0,
                height - thick / 2 + 0.95 * radius * math.sin(a))
               for a in (math.pi * k / 20 for k in range(21))]
        add_pipe(item, "handle", way, grip, color, rounded=False)
    elif handle == "sides":
        for k, side in enumerate((-1, 1), 1):
            span, low = 0.3 * radius, height - thick / 2
            reach = side * math.sqrt((radius - thick / 2) ** 2 - span ** 2)
            rise = 0.22 * radius
            add_pipe(item, f"handle_{k}",
                     [(reach, -span, low), (reach, -0.9 * span, low + 0.7 * rise),
                      (reach, -0.4 * span, low + rise), (reach, 0.4 * span, low + rise),
                      (reach, 0.9 * span, low + 0.7 * rise), (reach, span, low)], grip, color)


def _basket_laundry(item, room, height):
    """Crumpled cloths that fill the basket and rise over its rim."""
    chance = random.Random(3)
    flat = min(1, 1.2 * height / room)
    heap = [(0, 0, 0.62, WHITE), (0.48, 0.1, 0.56, LIGHT_BLUE), (-0.46, 0.2, 0.56, RED),
            (0.0, -0.48, 0.56, YELLOW), (0.05, 0.48, 0.56, DARK_BLUE)]
    for k, (x, y, size, tint) in enumerate(heap, 1):
        bm = bmesh.new()
        bmesh.ops.create_icosphere(bm, subdivisions=3, radius=1)
        waves = [(chance.uniform(2, 5), chance.uniform(2, 5),
                  chance.uniform(0, 6)) for _ in range(3)]
        for vert in bm.verts:
            ripple = sum(math.sin(a * vert.co.x + b * vert.co.y + 4 * vert.co.z + c) for a, b,
                         c in waves)
            vert.co *= size * room * (1 + 0.05 * ripple)
            vert.co.z *= 0.7 * flat
        lift = 0.12 * room if k == 1 else -0.02 * room
        add_part(item, f"cloth_{k}", bm, (*tint[:3], 0.0, 0.9),
                 at=(x * room, y * room, height + (lift - 0.2 * room) * flat),
                 smooth=60)
