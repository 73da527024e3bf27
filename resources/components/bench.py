"""{
  "summary": "bench of planks, with or without a back",
  "category": "furniture",
  "size": "furniture",
  "synonyms": ["park bench", "garden bench", "wooden bench", "garden seat"],
  "kind_of": ["seat", "furniture", "outdoor furniture"],
  "not_for": ["workbench", "sofa", "chair"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 1.4, "min": 0.5, "max": 4.0, "axis": "x", "words": ["wide", "long"]},
    "depth": {"type": "length", "default": 0.5, "min": 0.2, "max": 1.0, "axis": "y", "words": ["deep"]},
    "seat_height": {"type": "length", "default": 0.45, "min": 0.15, "max": 0.8, "words": ["tall", "high"]},
    "back": {"type": "switch", "default": true, "words": ["backrest"]},
    "arms": {"type": "switch", "default": true, "words": ["armrests", "armrest"]},
    "planks": {"type": "count", "default": 4, "min": 1, "max": 8, "words": ["slats", "boards"]},
    "color": {"type": "color", "default": "WOOD"},
    "frame_color": {"type": "color", "default": "IRON", "words": ["legs", "arms"]}
  },
  "parts": ["plank", "back_plank", "leg", "back_post", "rail", "arm", "arm_post", "stretcher", "foot_rail"],
  "ports": ["top", "below"],
  "examples": [
    ["a park bench", "bench = bench()"],
    ["a simple wooden bench without a back", "bench = bench(back=off, arms=off, frame_color=wood)"]
  ]
}"""


def bench(item, width=1.4, depth=0.5, seat_height=0.45, back=True, arms=True, planks=4, color=WOOD,
          frame_color=IRON):
    bar = 0.09 * min(depth, seat_height)
    lean = 0.14 * depth if back else 0.0
    rear = depth / 2 - lean
    _bench_planks(item, "plank", planks, width, depth - lean, bar, color,
                  at=(0, -depth / 2, seat_height - 0.8 * bar))
    side = 0.44 * width
    for k, x in enumerate((-side, side), 1):
        add_box(item, f"rail_{k}", (1.2 * bar, depth - lean - 0.3 * bar, bar), frame_color,
                at=(x, -lean / 2, seat_height - 1.7 * bar), bevel=0.2 * bar)
        for row, y in enumerate((0.8 * bar - depth / 2, rear - 0.8 * bar)):
            add_box(item, f"leg_{2 * row + k}", (1.2 * bar, 1.2 * bar, seat_height - 0.8 * bar),
                    frame_color, at=(x, y, 0), bevel=0.2 * bar)
    add_box(item, "stretcher", (2 * side, 0.7 * bar, bar), frame_color,
            at=(0, -lean / 2, 0.3 * seat_height), bevel=0.15 * bar)
    for k, x in enumerate((-side, side), 1):
        add_box(item, f"foot_rail_{k}", (0.7 * bar, depth - lean - 1.6 * bar, bar), frame_color,
                at=(x, -lean / 2, 0.3 * seat_height), bevel=0.15 * bar)
    if back:
        _bench_back(item, width, depth, seat_height, rear, side, bar, lean, color, frame_color)
    if arms:
        _bench_arms(item, depth, seat_height, rear, side, bar, frame_color)
    item.port("top", (0, -lean / 2, seat_height), (0.84 * width, 0.8 * (depth - lean)))
    item.port("below", (0, -lean / 2, 0), (0.84 * width, 0.9 * (depth - lean), 0.28 * seat_height))


def _bench_planks(item, name, planks, width, room, bar, color, at):
    gap = 0.25 * min(bar, room / planks)
    each = (room - (planks - 1) * gap) / planks
    return [add_box(item, f"{name}_{k + 1}", (width, each, 0.8 * bar), color, bevel=0.2 * bar,
                    at=(at[0], at[1] + k * (each + gap) + each / 2, at[2]))
            for k in range(planks)]


def _bench_back(item, width, depth, seat_height, rear, side, bar, lean, color, frame_color):
    rise = 0.9 * seat_height
    post = rear - 0.8 * bar
    slope = (depth / 2 - post - 0.6 * bar) / rise
    made = [add_box(item, f"back_post_{k}", (1.2 * bar, 1.2 * bar, rise + 0.3 * bar), frame_color,
                    at=(x, post, seat_height - 0.5 * bar), bevel=0.2 * bar)
            for k, x in enumerate((-side, side), 1)]
    each = 0.24 * rise
    made += [add_box(item, f"back_plank_{k + 1}", (width, 0.7 * bar, each), color,
                     at=(0, post - 0.8 * bar, seat_height + (0.2 + 0.28 * k) * rise),
                     bevel=0.2 * bar)
             for k in range(3)]
    for part in made:
        part.location.y += slope * (part.location.z - seat_height)
        for vert in part.data.vertices:
            vert.co.y += slope * vert.co.z


def _bench_arms(item, depth, seat_height, rear, side, bar, color):
    rest = 1.42 * seat_height
    for k, x in enumerate((-side, side), 1):
        add_box(item, f"arm_{k}", (1.6 * bar, rear + 0.5 * depth, 0.7 * bar), color,
                at=(x, (rear - 0.5 * depth) / 2, rest), bevel=0.25 * bar)
        for row, y in enumerate((0.8 * bar - depth / 2, rear - 0.8 * bar)):
            add_box(item, f"arm_post_{2 * row + k}", (bar, bar, rest - seat_height + bar), color,
                    at=(x, y, seat_height - 0.6 * bar), bevel=0.2 * bar)
