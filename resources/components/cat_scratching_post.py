"""{
  "summary": "cat scratching post wound with rope",
  "category": "home",
  "size": "furniture",
  "synonyms": ["scratching post", "cat tree", "cat tower", "scratch post", "scratcher"],
  "kind_of": ["animal supplies", "furniture"],
  "not_for": ["cat", "cat bed", "tree"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.8, "min": 0.2, "max": 2.2, "axis": "z", "words": ["tall", "high"]},
    "width": {"type": "length", "default": 0.45, "min": 0.2, "max": 1.0, "axis": "x", "words": ["wide"]},
    "platforms": {"type": "count", "default": 1, "min": 0, "max": 3, "words": ["levels", "shelves"]},
    "ball": {"type": "switch", "default": true, "words": ["toy", "pompom"]},
    "color": {"type": "color", "default": "BEIGE", "words": ["base", "platform"]},
    "rope_color": {"type": "color", "default": "TAN", "words": ["sisal", "post"]},
    "ball_color": {"type": "color", "default": "RED"}
  },
  "parts": ["base", "core", "post", "platform", "cushion", "cap", "string", "ball"],
  "ports": ["top"],
  "examples": [
    ["a cat scratching post with a blue ball", "post = cat_scratching_post(ball_color=blue)"],
    ["a cat tree with three platforms", "tree = cat_scratching_post(height=1.4, platforms=3)"]
  ]
}"""


def cat_scratching_post(item, height=0.8, width=0.45, platforms=1, ball=True, color=BEIGE,
                        rope_color=TAN,
                        ball_color=RED):
    board = min(0.05 * height, 0.09 * width)
    radius = min(0.1 * width, 0.07 * height) + 0.005
    add_box(item, "base", (width, width, board), color, bevel=0.35 * board)
    add_cylinder(item, "core", 0.8 * radius, height - 1.3 * board, rope_color,
                 at=(0, 0, 0.8 * board))
    levels = [(k + 1) / platforms for k in range(platforms)] or [1.0]
    rope = min(0.3 * radius, height / 90)
    low = 0.9 * board
    for k, share in enumerate(levels, 1):
        high = board + share * (height - board) - 1.5 * board
        _cat_scratching_post_rope(item, f"post_{k}" if platforms > 1 else "post", radius, rope,
                                  low, high,
                                  rope_color)
        if platforms == 0:
            add_cylinder(item, "cap", 1.35 * radius, 1.7 * board, color,
                         at=(0, 0, height - 1.7 * board),
                         bevel=0.6 * board)
            break
        last = k == platforms
        wide = 0.8 * width if last else 0.5 * width
        shift = 0 if last else (0.16 if k % 2 else -0.16) * width
        number = f"_{k}" if platforms > 1 else ""
        add_box(item, "platform" + number, (wide, 0.8 * wide, board), color,
                at=(shift, 0, high - 0.1 * board),
                bevel=0.35 * board)
        add_box(item, "cushion" + number, (0.9 * wide, 0.7 * wide, 0.7 * board),
                tuple(0.8 * c for c in color[:3]),
                at=(shift, 0, high + 0.8 * board), bevel=0.3 * board)
        low = high + 0.7 * board
    if ball:
        top = height - 1.3 * board
        x = -0.34 * width if platforms else -1.25 * radius
        hang = 0.3 * height
        size = min(0.06 * width, 0.05 * height)
        add_cylinder(item, "string", 0.12 * size + 0.0008, hang + 0.3 * board, WHITE,
                     at=(x, 0, top - hang), sides=8)
        add_sphere(item, "ball", size, ball_color, at=(x, 0, top - hang - 0.5 * size))
    item.port("top", (0, 0, height),
              (0.7 * width, 0.55 * width) if platforms else (2 * radius, 2 * radius))


def _cat_scratching_post_rope(item, name, radius, rope, low, high, color):
    """Windings: a bulge each turn."""
    turns = max(3, min(25, int((high - low) / (2 * rope))))
    half = (high - low) / turns / 2
    profile = [(0.7 * radius, low)]
    for k in range(turns):
        middle = low + (2 * k + 1) * half
        profile += [(radius + rope * math.cos(a), middle + half * math.sin(a)) for a in (-1.4, -0.5,
                                                                                         0.5, 1.4)]
    profile.append((0.7 * radius, high))
    add_lathe(item, name, profile, color, sides=24, smooth=80)
