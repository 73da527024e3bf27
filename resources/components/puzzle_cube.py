"""{
  "summary": "puzzle cube of small coloured cubes, solved or scrambled",
  "category": "toys",
  "size": "tiny",
  "synonyms": ["rubik's cube", "rubiks cube", "rubik cube", "magic cube", "speed cube"],
  "kind_of": ["puzzle", "toy"],
  "not_for": ["cube", "dice", "jigsaw puzzle", "toy block"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.057, "min": 0.02, "max": 2.0, "axis": "z", "words": ["wide", "tall", "size"]},
    "rows": {"type": "count", "default": 3, "min": 2, "max": 4, "words": ["rows", "grid", "squares"]},
    "twist": {"type": "angle", "default": 0, "min": 0, "max": 90, "words": ["twist", "twisted", "turned", "rotated"]},
    "scrambled": {"type": "switch", "default": false, "words": ["scrambled", "mixed", "unsolved"]},
    "seed": {"type": "count", "default": 1, "min": 0, "max": 1000},
    "color": {"type": "color", "default": "BLACK"}
  },
  "parts": ["cubelet", "sticker"],
  "ports": ["top"],
  "examples": [
    ["a scrambled puzzle cube", "cube = puzzle_cube(scrambled=on)"],
    ["a rubik's cube with its top layer turned", "cube = puzzle_cube(twist=30)"]
  ]
}"""


def puzzle_cube(item, height=0.057, rows=3, twist=0, scrambled=False, seed=1, color=BLACK):
    skin = 0.012 * height / rows
    whole = height - 2 * skin
    cell = whole / rows
    edge = 1.004 * cell  # Neighbours overlap a hair.
    ticks = [whole * ((k + 0.5) / rows - 0.5) for k in range(rows)]

    def turned(place):
        """The top layer is turned about Z."""
        if place.z > ticks[-1] - 0.1 * cell:
            place = Matrix.Rotation(math.radians(twist), 3, 'Z') @ place
        return place + Vector((0, 0, height / 2))

    spin = {True: twist, False: 0}
    cubelet, made = None, 0
    for x in ticks:
        for y in ticks:
            for z in ticks:
                if max(abs(x), abs(y), abs(z)) < ticks[-1] - 0.1 * cell:
                    continue
                made += 1
                at = turned(Vector((x, y, z))) - Vector((0, 0, edge / 2))
                turn = (0, 0, spin[z == ticks[-1]])
                name = f"cubelet_{made}"
                if cubelet:
                    add_copy(item, name, cubelet, at, turn)
                else:
                    cubelet = add_box(item, name, (edge, edge, edge), color, at, turn,
                                      bevel=0.08 * cell)
    paints = [WHITE, YELLOW, RED, ORANGE, BLUE, GREEN]
    # Each side as the turn (about x, then z) that brings the top there.
    sides = [(0, 0), (180, 0), (90, 0), (90, 180), (90, 90), (90, -90)]
    colors = [k for k in range(6) for _ in range(rows * rows)]
    if scrambled:
        random.Random(seed).shuffle(colors)
    stickers, made = {}, 0
    for about_x, about_z in sides:
        stand = (Matrix.Rotation(math.radians(about_z), 3, 'Z')
                 @ Matrix.Rotation(math.radians(about_x), 3, 'X'))
        for x in ticks:
            for y in ticks:
                place = stand @ Vector((x, y, whole / 2 - skin))
                paint = colors[made]
                made += 1
                on_top = place.z > ticks[-1] - 0.1 * cell
                at, turn = turned(place), (about_x, 0, about_z + spin[on_top])
                name = f"sticker_{made}"
                if paint in stickers:
                    add_copy(item, name, stickers[paint], at, turn)
                else:
                    stickers[paint] = add_plate(item, name, _puzzle_cube_square(0.4 * cell),
                                                2 * skin, paints[paint], at, turn)
    item.port("top", (0, 0, height), (0.9 * height, 0.9 * height))


def _puzzle_cube_square(half):
    """A square with round corners."""
    soft = 0.25 * half
    return [(sx * (half - soft) + soft * math.cos(math.radians(start + step)),
             sy * (half - soft) + soft * math.sin(math.radians(start + step)))
            for sx, sy, start in ((1, 1, 0), (-1, 1, 90), (-1, -1, 180), (1, -1, 270))
            for step in (0, 45, 90)]
