"""{
  "summary": "round cake of one or more tiers with icing and candles",
  "category": "food",
  "size": "tabletop",
  "synonyms": ["cake", "layer cake", "wedding cake", "tiered cake", "chocolate cake", "torte"],
  "kind_of": ["food", "dessert", "pastry"],
  "not_for": ["cupcake", "pie", "cake stand"],
  "front": true,
  "parameters": {
    "tiers": {"type": "count", "default": 2, "min": 1, "max": 4, "words": ["tier", "tiers", "layer", "layers"]},
    "diameter": {"type": "length", "default": 0.26, "min": 0.05, "max": 2.0, "words": ["wide", "across"]},
    "height": {"type": "length", "default": 0.18, "min": 0.04, "max": 2.0, "words": ["tall", "high"]},
    "candles": {"type": "count", "default": 5, "min": 0, "max": 30, "words": ["candle", "candles"]},
    "icing": {"type": "switch", "default": true, "words": ["icing", "frosting", "border", "decoration"]},
    "drip": {"type": "switch", "default": false, "words": ["drip", "glaze", "drizzle"]},
    "cherries": {"type": "count", "default": 0, "min": 0, "max": 16, "words": ["cherry", "cherries", "berries"]},
    "sprinkles": {"type": "switch", "default": false},
    "plate": {"type": "switch", "default": true, "words": ["plate", "stand", "tray"]},
    "message": {"type": "text", "default": "", "words": ["message", "written", "text"]},
    "color": {"type": "color", "default": "PINK"},
    "middle_color": {"type": "color", "default": "color"},
    "top_color": {"type": "color", "default": "color"},
    "icing_color": {"type": "color", "default": "WHITE"},
    "drip_color": {"type": "color", "default": "BROWN"},
    "candle_color": {"type": "color", "default": "LIGHT_BLUE"},
    "plate_color": {"type": "color", "default": "LIGHT_GREY"},
    "message_color": {"type": "color", "default": "DARK_RED"}
  },
  "parts": ["plate", "tier", "icing", "drip", "candle", "flame", "cherry", "sprinkles", "message"],
  "ports": ["top"],
  "examples": [
    ["a birthday cake with three tiers and seven candles", "cake = birthday_cake(tiers=3, candles=7)"],
    ["a chocolate cake with cherries and no candles", "cake = birthday_cake(tiers=1, color=brown, cherries=8, candles=0)"]
  ]
}"""


def birthday_cake(item, tiers=2, diameter=0.26, height=0.18, candles=5, icing=True, drip=False,
                  cherries=0, sprinkles=False, plate=True, message="", color=PINK,
                  middle_color=None, top_color=None, icing_color=WHITE, drip_color=BROWN,
                  candle_color=LIGHT_BLUE, plate_color=LIGHT_GREY, message_color=DARK_RED):
    radius = diameter / 2
    base = 0.0
    if plate:
        base = 0.06 * radius
        add_lathe(item, "plate", [(0, 0), (0.7 * radius, 0), (1.22 * radius, 0.6 * base),
                                  (1.25 * radius, 0.9 * base), (1.22 * radius, 1.1 * base),
                                  (1.05 * radius, base), (0, base)], plate_color)
    tall = (height - base) / tiers
    bead = min((0.055 if tiers < 3 else 0.07) * radius, 0.22 * tall)
    z = base
    for k in range(tiers):
        size = radius * (1 - 0.62 * k / max(tiers, 2))
        paint = color if k == 0 else (top_color or color) if k == tiers - 1 else (
            middle_color or color)
        if tiers == 1:
            paint = top_color or color
        _birthday_cake_tier(item, f"tier_{k + 1}", size, tall, z, k > 0, paint)
        if icing:
            _birthday_cake_beads(item, f"icing_{2 * k + 1}", size, bead,
                                 z + (0.8 if plate or k else 1.0) * bead,
                                 icing_color)
        if icing and not drip:
            _birthday_cake_beads(item, f"icing_{2 * k + 2}", size - 0.9 * bead, bead,
                                 z + tall - 0.1 * bead, icing_color)
        if drip:
            _birthday_cake_drip(item, f"drip_{k + 1}", size, tall, z, drip_color)
        z += tall
    inner = size - (2.2 * bead if icing else 0.1 * size)
    _birthday_cake_candles(item, candles, inner, z, 0.3 * radius, candle_color)
    if cherries:
        ring = inner if not candles else 0.55 * inner
        berry = min(0.075 * radius, 2.4 * ring / max(cherries, 4))
        for k in range(cherries):
            angle = 2 * math.pi * (k + 0.5) / cherries
            at = (ring * 0.9 * math.cos(angle), ring * 0.9 * math.sin(angle), z + 0.75 * berry)
            bm = bmesh.new()
            bmesh.ops.create_icosphere(bm, subdivisions=2, radius=berry)
            add_part(item, f"cherry_{k + 1}", bm, RED, at, smooth=180)
    if sprinkles:
        _birthday_cake_sprinkles(item, radius, tall, base)
    if message:
        _birthday_cake_message(item, message, inner * (0.78 if candles else 0.95), z,
                               message_color)
    item.port("top", (0, 0, z), (1.3 * inner, 1.3 * inner))


def _birthday_cake_tier(item, name, radius, tall, z, sunk, color):
    soft = min(0.12 * radius, 0.2 * tall)
    low = -0.03 * tall if sunk else 0.0
    corner = [(radius - soft + soft * math.cos(a), tall - soft + soft * math.sin(a))
              for a in (math.pi / 2 * k / 5 for k in range(6))]
    add_lathe(item, name, [(0, low), (radius, low), *corner, (0, tall)], color, (0, 0, z),
              sides=48)


def _birthday_cake_beads(item, name, radius, bead, z, color):
    """A border piped around a tier: one bead touches the next."""
    count = min(72, max(8, round(2 * math.pi * radius / (1.75 * bead))))
    # Few beads on a wide cake are long ones.
    stretch = max(1.0, 2 * math.pi * radius / count / (1.75 * bead))
    bm = bmesh.new()
    for k in range(count):
        angle = 2 * math.pi * k / count
        place = Matrix.Translation((radius * math.cos(angle), radius * math.sin(angle), z))
        bmesh.ops.create_icosphere(bm, subdivisions=1, radius=bead,
                                   matrix=place @ Matrix.Rotation(angle, 4, 'Z')
                                   @ Matrix.Diagonal((1, stretch, 1, 1)))
    add_part(item, name, bm, color, smooth=180)


def _birthday_cake_drip(item, name, radius, tall, z, color):
    """A glaze over the top whose rim runs down in uneven tongues."""
    out, thick = 1.012 * radius, 0.012 * radius + 0.01 * tall
    soft = min(0.12 * radius, 0.2 * tall)
    edge = [(out - soft + soft * math.cos(a), tall - soft + soft * math.sin(a) + thick)
            for a in (math.pi / 2 * k / 4 for k in range(5))]
    glaze = add_lathe(item, name, [(0, tall - 0.05 * tall), (0.9 * radius, tall - 0.05 * tall),
                                   (0.97 * radius, 0.8 * tall), (out - 0.01 * radius, 0.79 * tall),
                                   (out + 0.008 * radius, 0.81 * tall), *edge,
                                   (0, tall + thick)], color, (0, 0, z), sides=54, smooth=50)
    for vert in glaze.data.vertices:
        if vert.co.z < 0.83 * tall and math.hypot(vert.co.x, vert.co.y) > 0.93 * radius:
            angle = math.atan2(vert.co.y, vert.co.x)
            vert.co.z -= tall * (0.14 + 0.12 * math.sin(9 * angle) + 0.1 * math.sin(14 * angle + 1))
    glaze.data.update()


def _birthday_cake_candles(item, count, inner, z, tall, color):
    if not count:
        return
    thick = min(0.06 * tall, 2.4 * inner / max(count, 6) / 2)
    ring = 0.85 * inner if count > 1 else 0.0
    stick = wick = flame = None
    for k in range(count):
        angle = 2 * math.pi * k / count + math.pi / 2
        x, y = ring * math.cos(angle), ring * math.sin(angle)
        low, tip = (x, y, z - 0.08 * tall), (x, y, z + 0.9 * tall)
        name, light = f"candle_{k + 1}", f"flame_{k + 1}"
        if stick:
            add_copy(item, name, stick, low)
            add_copy(item, light, flame, tip)
            continue
        stick = add_lathe(item, name, [(0, 0), (thick, 0), (thick, 0.94 * tall),
                                       (0.8 * thick, 0.97 * tall), (0.15 * thick, 0.97 * tall),
                                       (0.15 * thick, 1.06 * tall), (0, 1.06 * tall)],
                          color, low, sides=8)
        flame = add_lathe(item, light, [(0, 0.05 * tall), (0.8 * thick, 0.12 * tall),
                                        (thick, 0.18 * tall), (0.7 * thick, 0.27 * tall),
                                        (0.25 * thick, 0.36 * tall), (0, 0.42 * tall)],
                          YELLOW, tip, sides=8, smooth=180)


def _birthday_cake_sprinkles(item, radius, tall, base):
    chance = random.Random(5)
    for number, color in enumerate((YELLOW, TURQUOISE, PURPLE)):
        bm = bmesh.new()
        for _ in range(22):
            angle = chance.uniform(0, 2 * math.pi)
            place = Matrix.Translation((radius * math.cos(angle), radius * math.sin(angle),
                                        base + tall * chance.uniform(0.2, 0.75)))
            lie = Matrix.Rotation(angle, 4, 'Z') @ Matrix.Rotation(chance.uniform(0, 3), 4, 'X')
            bmesh.ops.create_icosphere(bm, subdivisions=1, radius=min(0.012 * radius, 0.06 * tall),
                                       matrix=place @ lie @ Matrix.Diagonal((1, 1, 2.6, 1)))
        add_part(item, f"sprinkles_{number + 1}", bm, color, smooth=180)


def _birthday_cake_message(item, message, room, z, color):
    """Lies on the cake, a word a line, read from the front."""
    words = message.split()[:4] or [message]
    longest = max(max(len(word) for word in words), 3)
    size = min(2.9 * room / (0.72 * longest), 1.3 * room / len(words))
    for k, word in enumerate(words):
        y = (len(words) / 2 - k - 0.75) * size * 1.05
        add_text(item, f"message_{k + 1}" if len(words) > 1 else "message", word, 0.72 * size,
                 0.04 * size, color, (0, y, z + 0.005 * size), (0, 0, 0))
