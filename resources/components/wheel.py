"""{
  "summary": "spoked wheel standing upright: wagon, cart, bicycle or car wheel",
  "category": "parts",
  "size": "furniture",
  "synonyms": ["wagon wheel", "cart wheel", "cartwheel", "spoked wheel", "bicycle wheel", "bike wheel", "car wheel", "wooden wheel", "tire", "tyre", "toy wheel"],
  "kind_of": ["vehicle part", "machine part", "disc"],
  "not_for": ["steering wheel", "gear", "ferris wheel", "pottery wheel", "water wheel", "cheese wheel"],
  "front": true,
  "parameters": {
    "diameter": {"type": "length", "default": 0.6, "min": 0.01, "max": 4, "axis": "z", "words": ["wide", "across", "tall"]},
    "thickness": {"type": "length", "default": 0.08, "min": 0.003, "max": 1, "words": ["thick", "deep", "tread wide"]},
    "spokes": {"type": "count", "default": 8, "min": 0, "max": 36, "words": ["spoke"]},
    "tire": {"type": "switch", "default": true, "words": ["tyre", "rubber tire"]},
    "hub": {"type": "switch", "default": true, "words": ["nave", "hub cap"]},
    "hole": {"type": "switch", "default": false, "words": ["axle hole", "bore"]},
    "axle": {"type": "switch", "default": false},
    "color": {"type": "color", "default": "WOOD", "words": ["rim"]},
    "spoke_color": {"type": "color", "default": "color", "words": ["spokes", "disc"]},
    "hub_color": {"type": "color", "default": "color"},
    "tire_color": {"type": "color", "default": "RUBBER", "words": ["tire", "tyre"]},
    "axle_color": {"type": "color", "default": "STEEL"}
  },
  "parts": ["tire", "rim", "spoke", "disc", "hub", "axle"],
  "ports": [],
  "examples": [
    ["a wooden wagon wheel with 12 spokes and an iron tire", "wheel = wheel(diameter=1*m, spokes=12, tire_color=iron)"],
    ["a solid red toy wheel, 5 cm across", "wheel = wheel(diameter=5*cm, thickness=2*cm, spokes=0, color=red)"]
  ]
}"""


def wheel(item, diameter=0.6, thickness=0.08, spokes=8, tire=True, hub=True, hole=False, axle=False,
          color=WOOD, spoke_color=None, hub_color=None, tire_color=RUBBER, axle_color=STEEL):
    r = diameter / 2
    thick = min(thickness, 0.9 * r)
    spoke_color = spoke_color or color
    edge = 0.88 * r if tire else r
    nave = 0.17 * r
    bore = 0.07 * r
    # Turned about its axle lying down, then stood up.
    stand = {"at": (0, thick / 2, r), "turn": (90, 0, 0)}
    ring = lambda inner, outer, low, high, bevel: [
        (inner, low), (outer - bevel, low), (outer, low + bevel), (outer, high - bevel),
        (outer - bevel, high), (inner, high)]
    if tire:
        add_lathe(item, "tire", ring(0.84 * r, r, 0, thick, min(0.3 * thick, 0.09 * r)), tire_color,
                  sides=64, **stand)
    inset = 0.08 * thick if tire else 0
    add_lathe(item, "rim", ring(0.76 * edge, edge * 0.99 if tire else edge, inset, thick - inset,
                                0.04 * min(thick, r)), color, sides=64, **stand)
    centre = bore if hole else 0
    if spokes == 0:
        add_lathe(item, "disc", ring(centre, 0.8 * edge, 0.22 * thick, 0.78 * thick, 0),
                  spoke_color, sides=64, **stand)
    bar = min(0.05 * r, 0.3 * thick, 0.7 * r / max(spokes, 1) * 0.5)
    for k in range(spokes):
        a = 2 * math.pi * k / spokes
        start, end = 0.7 * nave, 0.78 * edge
        add_cylinder(item, f"spoke_{k + 1}", 1.15 * bar, end - start, spoke_color,
                     at=(start * math.sin(a), 0, r + start * math.cos(a)),
                     turn=(0, math.degrees(a), 0), top_radius=0.9 * bar, sides=12)
    # Without a hub the spokes still need something that holds them.
    if hub or spokes:
        wide = 1.25 * thick if hub else 0.6 * thick
        low = (thick - wide) / 2
        add_lathe(item, "hub", ring(centre, nave, low, low + wide, 0.15 * min(nave, wide)),
                  hub_color or color, sides=32, **stand)
    if axle:
        add_cylinder(item, "axle", 1.01 * bore, 2.4 * thick, axle_color, at=(0, 1.2 * thick, r),
                     turn=(90, 0, 0), sides=24)
