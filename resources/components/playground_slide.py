"""{
  "summary": "playground slide with a ladder and a chute",
  "category": "outdoor",
  "size": "room",
  "synonyms": ["slide", "children's slide", "kids slide", "garden slide", "toy slide", "chute"],
  "kind_of": ["playground equipment", "play equipment", "toy"],
  "not_for": ["microscope slide", "water slide", "presentation slide", "swing"],
  "front": true,
  "parameters": {
    "length": {"type": "length", "default": 3.2, "min": 0.1, "max": 10, "axis": "y", "words": ["long"]},
    "width": {"type": "length", "default": 0.6, "min": 0.03, "max": 2, "axis": "x", "words": ["wide"]},
    "height": {"type": "length", "default": 2.2, "min": 0.08, "max": 6, "axis": "z", "words": ["tall", "high"]},
    "rungs": {"type": "count", "default": 6, "min": 2, "max": 12, "words": ["rung", "step", "ladder step"]},
    "wavy": {"type": "switch", "default": false, "words": ["wave", "bumpy"]},
    "rails": {"type": "switch", "default": true, "words": ["rail", "handrail"]},
    "color": {"type": "color", "default": "YELLOW", "words": ["chute", "slide"]},
    "side_color": {"type": "color", "default": "color", "words": ["sides", "edges"]},
    "ladder_color": {"type": "color", "default": "RED", "words": ["ladder", "frame"]},
    "rung_color": {"type": "color", "default": "ladder_color", "words": ["rungs", "steps"]},
    "rail_color": {"type": "color", "default": "ladder_color", "words": ["rails"]}
  },
  "parts": ["chute", "side", "platform", "ladder", "rung", "rail", "leg"],
  "ports": [],
  "examples": [
    ["a yellow playground slide with a red ladder", "slide = playground_slide()"],
    ["a wavy blue slide, 4 m long, with 8 steps", "slide = playground_slide(wavy=on, length=4*m, rungs=8, color=blue)"]
  ]
}"""


def playground_slide(item, length=3.2, width=0.6, height=2.2, rungs=6, wavy=False, rails=True,
                     color=YELLOW, side_color=None, ladder_color=RED, rung_color=None,
                     rail_color=None):
    l, w, h = length, width, height
    bar = 0.02 * min(l, 2 * w, h)
    deck = 0.74 * h if rails else 0.9 * h
    start, end = 0.2 * l, -0.5 * l  # The chute runs from the platform to the front.
    way = []
    for k in range(25):
        t = k / 24
        fall = (1 - math.cos(math.pi * min(1.0, t * 1.06))) / 2 * 0.6 + 0.4 * min(1.0, t * 1.06)
        wave = 0.045 * h * math.sin(5 * math.pi * t) * math.sin(math.pi * t) if wavy else 0
        way.append((start + (end - start) * t, 0.1 * h + (deck - 0.1 * h) * (1 - fall) + wave))
    strip = lambda x, wide, low, high: [
        [(x - wide / 2, y, z + low), (x + wide / 2, y, z + low), (x + wide / 2, y, z + high),
         (x - wide / 2, y, z + high)] for y, z in way]
    thick, edge = 0.02 * h, 0.05 * w
    add_loft(item, "chute", strip(0, w - edge, 0, thick), color, smooth=40)
    for k, side in enumerate((-1, 1)):
        x = side * (w / 2 - edge / 2)
        add_loft(item, f"side_{k + 1}", strip(x, edge, -0.2 * thick, 0.08 * h),
                 side_color or color, smooth=40)
        back = 0.32 * l
        foot = (x, 0.5 * l - bar, 0)
        add_pipe(item, f"ladder_{k + 1}", [foot, (x, back, deck)], bar, ladder_color, sides=16)
        add_pipe(item, f"leg_{k + 1}", [(x, start + bar, 0), (x, start + bar, deck + thick / 2)],
                 bar, ladder_color, sides=16)
        y, z = way[21]
        add_pipe(item, f"leg_{k + 3}", [(x, y, 0), (x, y, z + thick / 2)], bar, ladder_color,
                 sides=16)
        if rails:
            add_pipe(item, f"rail_{k + 1}", [(x, back + 0.01 * l, deck), (x, back, h - 2 * bar),
                                             (x, back - 0.03 * l, h - bar),
                                             (x, start + 0.02 * l, h - bar),
                                             (x, start - 0.03 * l, 0.9 * h), (x, *way[3])], bar,
                     rail_color or ladder_color)
    add_box(item, "platform", (w - 0.5 * edge, 0.35 * l - start, thick), color,
            at=(0, (start + 0.33 * l) / 2, deck))
    for k in range(rungs):
        share = (k + 0.7) / (rungs + 0.5)
        y = 0.5 * l - bar + (0.32 * l - 0.5 * l + bar) * share
        add_cylinder(item, f"rung_{k + 1}", 0.9 * bar, w - edge, rung_color or ladder_color,
                     at=(-(w - edge) / 2, y, deck * share), turn=(0, 90, 0), sides=16)
    fit_parts(item, width, length, height)
