"""{
  "summary": "wooden crate of slats, open or with a lid",
  "category": "home",
  "size": "furniture",
  "synonyms": ["wooden crate", "wooden box", "packing crate", "fruit crate", "shipping crate", "apple crate", "milk crate", "cargo crate"],
  "kind_of": ["container", "box"],
  "not_for": ["box", "barrel", "basket", "chest"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.5, "min": 0.05, "max": 3.0, "axis": "x", "words": ["wide", "width", "long"]},
    "depth": {"type": "length", "default": 0.36, "min": 0.05, "max": 3.0, "axis": "y", "words": ["deep", "depth"]},
    "height": {"type": "length", "default": 0.3, "min": 0.03, "max": 3.0, "axis": "z", "words": ["tall", "high"]},
    "slats": {"type": "count", "default": 3, "min": 1, "max": 8, "words": ["slat", "planks", "boards"]},
    "lid": {"type": "switch", "default": false, "words": ["closed", "cover", "top"]},
    "braces": {"type": "switch", "default": false, "words": ["diagonal", "crossed", "reinforced"]},
    "handles": {"type": "switch", "default": false, "words": ["rope handles", "ropes"]},
    "contents": {"type": "switch", "default": false, "words": ["full", "filled", "apples", "oranges", "fruit"]},
    "color": {"type": "color", "default": "LIGHT_WOOD"},
    "post_color": {"type": "color", "default": "color", "words": ["frame", "corners"]},
    "lid_color": {"type": "color", "default": "color"},
    "brace_color": {"type": "color", "default": "post_color"},
    "handle_color": {"type": "color", "default": "TAN", "words": ["rope"]},
    "contents_color": {"type": "color", "default": "RED", "words": ["apples", "fruit"]}
  },
  "parts": ["slat", "post", "floor", "lid", "brace", "handle", "fruit"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a wooden crate full of oranges", "crate = crate(contents=on, contents_color=orange)"],
    ["a closed cargo crate with diagonal braces", "crate = crate(width=0.8, depth=0.8, height=0.8, slats=5, lid=on, braces=on)"],
    ["an open blue crate with 4 slats and rope handles", "crate = crate(slats=4, handles=on, color=blue)"]
  ]
}"""


def crate(item, width=0.5, depth=0.36, height=0.3, slats=3, lid=False, braces=False, handles=False,
          contents=False, color=LIGHT_WOOD, post_color=None, lid_color=None, brace_color=None,
          handle_color=TAN, contents_color=RED):
    unit = min(width, depth, height)
    wall, post = 0.035 * unit, 0.11 * unit
    rope = 0.25 * post
    if handles:
        width -= 7 * rope
    post_color = post_color or color
    roof = height - (wall if lid else 0)
    inset = 0.5 * wall if braces else 0  # Braces lie on the slats.
    across, along = width - wall - 2 * inset, depth - wall - 2 * inset
    for k, (x, y) in enumerate(((-1, -1), (1, -1), (1, 1), (-1, 1)), 1):
        # The posts stand inside the slats; the slats' edges do not reach each other's faces.
        add_box(item, f"post_{k}", (post, post, roof - 0.4 * wall), post_color, bevel=0.08 * post,
                at=(x * (width / 2 - 0.8 * wall - inset - post / 2),
                    y * (depth / 2 - 0.8 * wall - inset - post / 2), 0.2 * wall))
    gap = roof / slats
    broad = (0.84 if slats > 1 else 1.0) * gap
    for k in range(slats):
        # The lowest slat stands on the ground, the highest ends at the rim.
        z = k * (roof - broad) / max(slats - 1, 1)
        for j, (x, y) in enumerate(((0, -1), (0, 1), (-1, 0), (1, 0)), 1):
            size = ((width - 2 * inset, wall) if y
                    else (wall, depth - 2 * inset - 1.8 * wall))
            add_box(item, f"slat_{4 * k + j}", (*size, broad), color, bevel=0.15 * wall,
                    at=(x * across / 2, y * along / 2, z))
    boards = 4
    for k in range(boards):
        add_box(item, f"floor_{k + 1}", ((across - wall) / boards * 0.96, along - 0.5 * wall, wall),
                color, at=((k - 1.5) * (across - wall) / boards, 0, 0.3 * wall))
    add_box(item, f"floor_{boards + 1}", (across, 0.2 * depth, 0.8 * wall), color,
            at=(0, 0, 0.05 * wall))
    if lid:
        for k in range(boards):
            add_box(item, f"lid_{k + 1}", (width / boards * 0.97 if 0 < k < 3 else width / boards,
                                           depth, 1.2 * wall), lid_color or color,
                    at=((k - 1.5) * width / boards, 0, height - 1.2 * wall), bevel=0.15 * wall)
        add_box(item, f"lid_{boards + 1}", (0.97 * width, post, 0.6 * wall), lid_color or color,
                at=(0, 0, height - 1.7 * wall))
    if braces:
        _crate_braces(item, width, depth, roof, wall, post, brace_color or post_color)
    if handles:
        _crate_handles(item, width, min(0.16 * depth, 0.3 * height), roof, rope,
                       handle_color)
    if contents:
        inside = 2.4 * wall + 2 * inset
        _crate_fruit(item, width - inside, depth - inside, roof, wall, contents_color)
    item.port("top", (0, 0, height), (0.9 * width, 0.9 * depth))
    item.port("cavity", (0, 0, 1.3 * wall), (width - 2 * post, depth - 2 * post, roof - 1.3 * wall))


def _crate_braces(item, width, depth, roof, wall, post, color):
    """A slanting board inside the outline of each side, let into its slats."""
    number = 0
    for turn, wide, deep in ((0, width, depth), (90, depth, width)):
        for side in (-1, 1):
            number += 1
            long = wide - 2.2 * wall
            rise = roof - 2 * wall
            half = 0.35 * post * math.hypot(long, rise) / long
            outline = [(-long / 2, wall), (-long / 2, wall + 2 * half),
                       (long / 2, roof - wall), (long / 2, roof - wall - 2 * half)]
            spin = Matrix.Rotation(math.radians(turn), 4, 'Z')
            # Its thickness comes towards the front of where it stands.
            at = spin @ Vector((0, side * (deep / 2 - 0.4 * wall) + 0.4 * wall, 0))
            add_plate(item, f"brace_{number}", outline, 0.8 * wall, color, at=at,
                      turn=(90, 0, turn))


def _crate_handles(item, width, half, roof, rope, color):
    """A rope in a bow at both ends."""
    for k, side in enumerate((-1, 1), 1):
        x, z = side * width / 2, 0.8 * roof
        add_pipe(item, f"handle_{k}", [(x - side * rope, -half, z), (x + side * rope, -half, z),
                                       (x + 2.5 * side * rope, -0.6 * half, z - 0.7 * half),
                                       (x + 2.5 * side * rope, 0.6 * half, z - 0.7 * half),
                                       (x + side * rope, half, z), (x - side * rope, half, z)],
                 rope, color)


def _crate_fruit(item, width, depth, roof, wall, color):
    """A layer of fruit that reaches the rim, on a bed that fills the room below."""
    columns = max(2, min(7, round(width / (0.28 * min(width, depth)))))
    rows = max(2, min(7, round(depth / (0.28 * min(width, depth)))))
    size = min(width / columns, depth / rows) / 2
    high = min(size, 0.45 * roof)
    level = roof - 1.3 * high
    add_box(item, "fruit_1", (width, depth, level - wall), tuple(0.6 * c for c in color[:3]),
            at=(0, 0, wall))
    fruit = None
    for k in range(columns * rows):
        at = ((k % columns - (columns - 1) / 2) * width / columns,
              (k // columns - (rows - 1) / 2) * depth / rows, level + 0.15 * high * (k * 7 % 3))
        if fruit:
            add_copy(item, f"fruit_{k + 2}", fruit, at=at)
        else:
            fruit = add_sphere(item, "fruit_2", size, color, at=at, sides=16,
                               scale=(1, 1, high / size))
