"""{
  "summary": "playground swing: frame with seats on chains or ropes",
  "category": "outdoor",
  "size": "room",
  "synonyms": ["swing set", "swingset", "playground swing", "garden swing", "children's swing"],
  "kind_of": ["playground equipment", "play equipment", "toy"],
  "not_for": ["porch swing", "hammock", "seesaw", "slide"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 2.6, "min": 0.1, "max": 8, "axis": "x", "words": ["wide", "long"]},
    "depth": {"type": "length", "default": 1.6, "min": 0.08, "max": 5, "axis": "y", "words": ["deep"]},
    "height": {"type": "length", "default": 2.1, "min": 0.1, "max": 6, "axis": "z", "words": ["tall", "high"]},
    "seats": {"type": "count", "default": 2, "min": 1, "max": 4, "words": ["seat", "swing"]},
    "braces": {"type": "switch", "default": true, "words": ["crossbar", "brace"]},
    "color": {"type": "color", "default": "RED", "words": ["frame", "legs"]},
    "beam_color": {"type": "color", "default": "color", "words": ["beam", "top bar"]},
    "seat_color": {"type": "color", "default": "BLUE", "words": ["seats"]},
    "chain_color": {"type": "color", "default": "STEEL", "words": ["chains", "ropes"]}
  },
  "parts": ["leg", "beam", "brace", "chain", "seat"],
  "ports": [],
  "examples": [
    ["a red swing set with two blue seats", "swing = swing()"],
    ["a wooden swing with one yellow seat on ropes", "swing = swing(width=1.8*m, seats=1, color=wood, seat_color=yellow, chain_color=tan)"]
  ]
}"""


def swing(item, width=2.6, depth=1.6, height=2.1, seats=2, braces=True, color=RED, beam_color=None,
          seat_color=BLUE, chain_color=STEEL):
    bar = 0.018 * min(width, 1.5 * depth, height)
    top, end = height - 1.2 * bar, width / 2 - 3 * bar
    foot, out = depth / 2 - bar, width / 2 - bar
    add_cylinder(item, "beam", 1.2 * bar, 2 * out, beam_color or color, at=(-out, 0, top),
                 turn=(0, 90, 0), bevel=0.3 * bar, sides=24)
    for k, (x, y) in enumerate(((-1, -1), (-1, 1), (1, -1), (1, 1))):
        add_pipe(item, f"leg_{k + 1}", [(x * out, y * foot, 0), (x * end, 0, top)], bar, color,
                 sides=20)
    if braces:
        for k, x in enumerate((-1, 1)):
            share = 0.45
            side = x * (out + (end - out) * share)
            add_pipe(item, f"brace_{k + 1}", [(side, -foot * (1 - share), top * share),
                                              (side, foot * (1 - share), top * share)], 0.8 * bar,
                     color, sides=16)
    room = 2 * (end - 2 * bar) / seats
    wide = min(0.62 * room, 0.26 * height)
    deep = min(0.45 * wide, 0.3 * depth)
    low, thick = 0.22 * height, max(0.05 * wide, bar)
    for k in range(seats):
        x = (k + 0.5) * room - seats * room / 2
        add_box(item, f"seat_{k + 1}", (wide, deep, thick), seat_color, at=(x, 0, low),
                bevel=0.4 * thick)
        for j, side in enumerate((-1, 1)):
            near = x + side * 0.46 * wide
            add_cylinder(item, f"chain_{2 * k + j + 1}", 0.35 * bar, top - low, chain_color,
                         at=(near, 0, low + 0.2 * thick), sides=10)
    fit_parts(item, width, depth, height)
