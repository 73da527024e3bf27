"""{
  "summary": "ladder: two rails with rungs, or a folding step ladder",
  "category": "tools",
  "size": "furniture",
  "synonyms": ["stepladder", "step ladder", "wooden ladder", "library ladder", "folding ladder"],
  "kind_of": ["climbing aid", "steps", "tool"],
  "not_for": ["stairs", "staircase", "step stool", "bookshelf"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 2.2, "min": 0.1, "max": 8.0, "axis": "z", "words": ["tall", "high", "long"]},
    "width": {"type": "length", "default": 0.45, "min": 0.05, "max": 1.5, "axis": "x", "words": ["wide", "width"]},
    "rungs": {"type": "count", "default": 7, "min": 2, "max": 20, "words": ["rung", "steps", "step", "treads"]},
    "style": {"type": "choice", "default": "straight", "choices": ["straight", "step"], "words": ["stepladder", "folding"]},
    "leaning": {"type": "switch", "default": false, "words": ["leans", "slanted", "tilted"]},
    "color": {"type": "color", "default": "WOOD", "words": ["rails"]},
    "rung_color": {"type": "color", "default": "color", "words": ["steps"]}
  },
  "parts": ["rail", "rung", "step", "leg", "brace"],
  "ports": ["top"],
  "examples": [
    ["a wooden ladder with 9 rungs", "ladder = ladder(rungs=9)"],
    ["a steel ladder leaning against a wall", "wall = wall()\nladder = ladder(leaning=on, color=steel, in_front_of=wall, gap=0)"],
    ["a red step ladder with three steps", "ladder = ladder(style=step, height=0.8, rungs=3, color=red)"]
  ]
}"""


def ladder(item, height=2.2, width=0.45, rungs=7, style="straight", leaning=False, color=WOOD,
           rung_color=None):
    bar = min(0.07 * width, 0.03 * height)
    rung_color = rung_color or color
    if style == "step":
        _ladder_folding(item, height, width, rungs, bar, color, rung_color)
        item.port("top", (0, 0, height), (0.9 * width, 0.14 * height))
        return
    run = 0.25 * height if leaning else 0.0
    for k, side in enumerate((-1, 1), 1):
        x = side * (width / 2 - 0.4 * bar)
        _ladder_beam(item, f"rail_{k}", (0.8 * bar, 2.2 * bar), (x, -run / 2, 0),
                     (x, run / 2, height), color)
    gap = height / (rungs + 0.6)
    reach = width / 2 - 0.3 * bar
    for k in range(rungs):
        z = (k + 0.8) * gap
        y = (z / height - 0.5) * run
        add_pipe(item, f"rung_{k + 1}", [(-reach, y, z), (reach, y, z)],
                 min(0.6 * bar, 0.3 * gap), rung_color)
    item.port("top", (0, run / 2, height), (width, 2.2 * bar))


def _ladder_folding(item, height, width, steps, bar, color, step_color):
    """Steps in front, two legs behind; the uppermost step joins them."""
    foot, head = 0.27 * height, 0.04 * height
    tall = height - 0.4 * bar
    gap = height / steps
    slope = (foot - head) / tall
    for k, side in enumerate((-1, 1), 1):
        x = side * (width / 2 - 0.4 * bar)
        _ladder_beam(item, f"rail_{k}", (0.8 * bar, 1.8 * bar), (x, -foot, 0), (x, -head, tall),
                     color)
        _ladder_beam(item, f"leg_{k}", (0.8 * bar, 1.8 * bar), (x, foot, 0), (x, head, tall),
                     color)
        z = 0.42 * height
        y = foot - slope * z
        add_pipe(item, f"brace_{k}", [(x, -y, z), (x, y, z)], 0.25 * bar, color)
    for k, z in enumerate((0.2 * height, 0.6 * height), 3):
        y = foot - slope * z
        add_pipe(item, f"brace_{k}", [(0.4 * bar - width / 2, y, z), (width / 2 - 0.4 * bar, y, z)],
                 0.4 * bar, color)
    thick = min(0.7 * bar, 0.4 * gap)
    for k in range(1, steps):
        z = k * gap
        add_box(item, f"step_{k}", (width - 1.2 * bar, 2.8 * bar, thick), step_color,
                at=(0, -foot + slope * z, z - thick), bevel=0.2 * thick)
    add_box(item, f"step_{steps}", (width, max(0.16 * height, 2 * head + 2 * bar), 0.9 * bar),
            step_color, at=(0, 0, height - 0.9 * bar), bevel=0.2 * bar)


def _ladder_beam(item, name, size, foot, head, color):
    """A beam that slants but ends level."""
    outline = rounded_outline(*size, 0.25 * min(size), 3)
    add_loft(item, name, [[(x + end[0], y + end[1], end[2]) for x, y in outline]
                          for end in (foot, head)], color)
