"""{
  "summary": "low wide bowl for a pet's food or water",
  "category": "pets",
  "size": "tabletop",
  "synonyms": ["pet bowl", "cat bowl", "pet food bowl", "dog food bowl", "feeding bowl", "food bowl", "water bowl", "pet dish", "dog dish"],
  "kind_of": ["bowl", "pet supplies", "container"],
  "not_for": ["soup bowl", "dog house"],
  "front": true,
  "parameters": {
    "diameter": {"type": "length", "default": 0.2, "min": 0.05, "max": 1.0, "axis": "x", "words": ["wide", "across", "base"]},
    "height": {"type": "length", "default": 0.065, "min": 0.02, "max": 0.5, "words": ["tall", "high", "shallow", "deep"]},
    "bone": {"type": "switch", "default": true, "words": ["bone", "emblem"]},
    "food": {"type": "switch", "default": false, "words": ["food", "kibble", "filled"]},
    "water": {"type": "switch", "default": false},
    "base": {"type": "switch", "default": true, "words": ["base", "non-slip", "rubber", "elevated"]},
    "label": {"type": "text", "default": "", "words": ["name", "written", "label"]},
    "color": {"type": "color", "default": "RED"},
    "inside_color": {"type": "color", "default": "LIGHT_GREY"},
    "bone_color": {"type": "color", "default": "WHITE"},
    "food_color": {"type": "color", "default": "BROWN"},
    "base_color": {"type": "color", "default": "RUBBER"}
  },
  "parts": ["body", "inside", "base", "bone", "food", "water", "label"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a blue dog bowl full of food", "bowl = dog_bowl(color=blue, food=on)"],
    ["a small steel cat bowl with water and no bone", "bowl = dog_bowl(diameter=13*cm, height=4*cm, color=steel, bone=off, water=on)"]
  ]
}"""


def dog_bowl(item, diameter=0.2, height=0.065, bone=True, food=False, water=False, base=True,
             label="", color=RED, inside_color=LIGHT_GREY, bone_color=WHITE, food_color=BROWN,
             base_color=RUBBER):
    radius = diameter / 2
    foot = 0.06 * height if base else 0.0
    if base:
        add_lathe(item, "base", [(0.78 * radius, 0), (0.985 * radius, 0),
                                 (0.985 * radius, 1.5 * foot), (0.78 * radius, 1.5 * foot)],
                  base_color, sides=56)
    top, mouth = 0.84 * radius, 0.76 * radius
    floor = 0.28 * height
    lip = 0.04 * height
    add_lathe(item, "body", [(0, foot), (0.98 * radius, foot), (radius, foot + 0.05 * height),
                             (0.985 * radius, foot + 0.12 * height), (top, height - lip),
                             (top - 0.01 * radius, height - 0.3 * lip),
                             (top - 0.03 * radius, height),
                             (mouth + 0.02 * radius, height), (mouth - 0.02 * radius, height - lip),
                             (0.62 * radius, floor + 0.12 * height), (0.56 * radius, floor),
                             (0, floor)], color, sides=64)
    skin = min(0.012 * height, 0.008 * radius)
    add_lathe(item, "inside", [(0, floor - skin), (0.56 * radius, floor - skin),
                               (mouth, height - 1.4 * lip),
                               (mouth - 0.03 * radius, height - 1.4 * lip),
                               (0.61 * radius, floor + 0.13 * height),
                               (0.54 * radius, floor + skin),
                               (0, floor + skin)], inside_color, sides=64, smooth=80)
    if water:
        add_lathe(item, "water", [(0, floor), (0.55 * radius, floor),
                                  (0.69 * radius, floor + 0.42 * height),
                                  (0, floor + 0.42 * height)], WATER, sides=56)
    if food:
        _dog_bowl_food(item, radius, floor, height, food_color)
    if label:
        size = min(0.36 * height, 0.4 * radius, 1.6 * radius / max(len(label), 2))
        text = add_text(item, "label", label[:16], size, 4 * skin, bone_color)
        _dog_bowl_wrap(text, radius, height, 0.5 * (height - size))
    elif bone:
        emblem = _dog_bowl_bone(item, min(0.2 * height, 0.14 * radius), 3 * skin, bone_color)
        _dog_bowl_wrap(emblem, radius, height, 0.5 * height)
    item.port("top", (0, 0, height), (2 * top, 2 * top))
    item.port("cavity", (0, 0, floor), (1.0 * radius, 1.0 * radius, height - floor))


def _dog_bowl_wrap(part, radius, height, low):
    """Bends a flat shape (x, y; y = 0 at the height `low`) round the bowl's leaning front."""
    part.rotation_euler = (0, 0, 0)
    sunk = 0.2 * max(vert.co.z for vert in part.data.vertices)
    for vert in part.data.vertices:
        x, y, depth = vert.co
        wall = radius * (0.985 - 0.145 * ((low + y) / height - 0.16) / 0.8)
        vert.co = ((wall + depth - sunk) * math.sin(x / radius),
                   -(wall + depth - sunk) * math.cos(x / radius), low + y)
    part.data.update()


def _dog_bowl_bone(item, size, thick, color):
    # One end: two round knuckles; the other end is the same, turned by half.
    half = []
    for side, start, end in ((-1, 185, 415), (1, -55, 175)):
        for k in range(11):
            angle = math.radians(start + (end - start) * k / 10)
            half.append((1.35 + 0.52 * math.cos(angle), 0.43 * side + 0.52 * math.sin(angle)))
    # The shaft has corners of its own, to follow the bowl's round.
    half += [(0.5 - 0.25 * k, 0.36) for k in range(5)]
    outline = half + [(-x, -y) for x, y in half]
    return add_plate(item, "bone", [(x * size, y * size) for x, y in outline], thick, color)


def _dog_bowl_food(item, radius, floor, height, color):
    chance = random.Random(8)
    room = 0.62 * radius
    add_lathe(item, "food_1", [(0, floor), (0.55 * radius, floor),
                               (0.66 * radius, floor + 0.34 * height),
                               (0.3 * radius, floor + 0.62 * height),
                               (0, floor + 0.68 * height)], color)
    bm = bmesh.new()
    for k in range(90):
        out = math.sqrt((k + 0.5) / 90)
        angle = 2.39996 * k
        z = floor + height * (0.68 - 0.34 * out ** 1.3)
        place = (Matrix.Translation((out * room * math.cos(angle), out * room * math.sin(angle), z))
                 @ Matrix.Rotation(chance.uniform(0, 3), 4, (chance.random(), 1, 0.3)))
        bmesh.ops.create_icosphere(bm, subdivisions=1, radius=0.075 * radius,
                                   matrix=place @ Matrix.Diagonal((1, 1, 0.6, 1)))
    add_part(item, "food_2", bm, color, smooth=180)
