"""{
  "summary": "free-standing wall of bricks, stones or plaster",
  "category": "building",
  "size": "room",
  "synonyms": ["brick wall", "stone wall", "garden wall"],
  "kind_of": ["building", "barrier"],
  "not_for": ["fence", "wall clock", "wallet"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 2.4, "min": 0.2, "max": 20.0, "axis": "x", "words": ["wide", "long"]},
    "height": {"type": "length", "default": 1.6, "min": 0.2, "max": 6.0, "axis": "z", "words": ["tall", "high"]},
    "depth": {"type": "length", "default": 0.24, "min": 0.04, "max": 2.0, "axis": "y", "words": ["thick", "deep"]},
    "pattern": {"type": "choice", "default": "bricks", "choices": ["bricks", "blocks", "plain"], "words": ["stones"]},
    "coping": {"type": "switch", "default": true, "words": ["capping", "cap"]},
    "color": {"type": "color", "default": "CLAY", "words": ["bricks"]},
    "mortar_color": {"type": "color", "default": "LIGHT_GREY", "words": ["joints"]},
    "coping_color": {"type": "color", "default": "STONE"}
  },
  "parts": ["body", "brick", "coping"],
  "ports": ["top"],
  "examples": [
    ["a red brick wall", "wall = wall(color=red)"],
    ["a white wall 3 m wide and 2.5 m high", "wall = wall(width=3, height=2.5, depth=0.15, pattern=plain, coping=off, color=white)"]
  ]
}"""


def wall(item, width=2.4, height=1.6, depth=0.24, pattern="bricks", coping=True, color=CLAY,
         mortar_color=LIGHT_GREY, coping_color=STONE):
    cap = min(0.06 * height, 0.4 * depth) if coping else 0.0
    wide, deep = (0.98 * width, 0.9 * depth) if coping else (width, depth)
    rise = height - 0.9 * cap
    if pattern == "plain":
        add_box(item, "body", (wide, deep, rise), color, bevel=0.01 * deep)
    else:
        joint = 0.06 * deep
        add_box(item, "body", (wide - 1.6 * joint, deep - 1.2 * joint, rise - 0.3 * joint),
                mortar_color)
        _wall_bricks(item, wide, deep, rise, pattern, color)
    if coping:
        add_box(item, "coping", (width, depth, cap), coping_color, at=(0, 0, height - cap),
                bevel=0.2 * cap)
    item.port("top", (0, 0, height), (0.98 * width, depth))


def _wall_bricks(item, wide, deep, rise, pattern, color):
    """Courses in running bond, in three shades; large walls get larger bricks."""
    long, high = (0.25, 0.083) if pattern == "bricks" else (0.5, 0.25)
    scale = max(1.0, math.sqrt(wide * rise / (long * high) / 700))
    scale = min(scale, wide / long, rise / high)
    rows = max(1, round(rise / (high * scale)))
    high, long = rise / rows, wide / max(1, round(wide / (long * scale)))
    joint = 0.1 * min(high, long, deep)
    chance = random.Random(1)
    shades = [bmesh.new() for _ in range(3)]
    for row in range(rows):
        x = -wide / 2 - (long / 2 if row % 2 else 0)
        while x < wide / 2 - 1e-6:
            left, right = max(x, -wide / 2), min(x + long, wide / 2)
            left += joint / 2 * (left > -wide / 2)
            right -= joint / 2 * (right < wide / 2)
            for vert in bmesh.ops.create_cube(chance.choice(shades), size=1)["verts"]:
                vert.co = ((left + right) / 2 + vert.co.x * (right - left), vert.co.y * deep,
                           row * high + (vert.co.z + 0.5) * (high - joint * (row < rows - 1)))
            x += long
    for k, (bm, share) in enumerate(zip(shades, (1.0, 0.85, 1.12)), 1):
        if bm.verts:
            add_part(item, f"brick_{k}", bm, (*[min(1, share * c) for c in color[:3]], 0.0, 0.85))
        else:
            bm.free()
