"""{
  "summary": "candle with a flame, with or without a holder",
  "category": "home",
  "size": "tabletop",
  "synonyms": ["candlestick", "wax candle", "candle holder", "burning candle", "pillar candle", "tealight"],
  "kind_of": ["light", "decoration"],
  "not_for": ["candelabra", "birthday cake", "lamp", "torch"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.2, "min": 0.03, "max": 1.0, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.04, "min": 0.01, "max": 0.3, "words": ["wide", "thick", "across"]},
    "flame": {"type": "switch", "default": true, "words": ["lit", "burning", "fire"]},
    "holder": {"type": "choice", "default": "dish", "choices": ["none", "dish", "stick"], "words": ["candlestick", "stand"]},
    "drips": {"type": "switch", "default": true, "words": ["dripping", "melting"]},
    "color": {"type": "color", "default": "CREAM", "words": ["wax"]},
    "holder_color": {"type": "color", "default": "BRASS"},
    "flame_color": {"type": "color", "default": "ORANGE"}
  },
  "parts": ["wax", "drip", "wick", "flame", "holder", "cup", "handle"],
  "ports": [],
  "examples": [
    ["a red candle in a golden holder", "candle = candle(color=red, holder_color=gold)"],
    ["a thick white candle that is not lit", "candle = candle(diameter=0.08, color=white, flame=off, holder=none)"]
  ]
}"""


def candle(item, height=0.2, diameter=0.04, flame=True, holder="dish", drips=True, color=CREAM,
           holder_color=BRASS, flame_color=ORANGE):
    radius, whole = diameter / 2, height
    foot = _candle_holder(item, holder, radius, height, holder_color)
    above = 2.01 * radius + 0.0096 if flame else 0.6 * radius
    height = max(0.25 * whole, whole - foot - above)
    top = foot + height
    dip, edge = min(0.3 * radius, 0.4 * height), min(0.15 * radius, 0.3 * height)
    add_lathe(item, "wax", [(0, foot), (radius, foot), (radius, top - edge),
                            (0.93 * radius, top), (0.75 * radius, top),
                            (0.4 * radius, top - 0.7 * dip),
                            (0, top - dip)], color)
    if drips:
        for k, (angle, long) in enumerate(((0.4, 0.3), (2.2, 0.18), (3.9, 0.38), (5.2, 0.22)), 1):
            size = 0.14 * radius
            x, y = (0.97 * radius * f(angle - 1.9) for f in (math.cos, math.sin))
            end = top - long * height
            add_cylinder(item, f"drip_{k}", size, top - end - 0.06 * radius, color, at=(x, y, end),
                         top_radius=0.9 * size, bevel=0.85 * size, sides=14)
    wick = min(0.09 * radius, 0.004) + 0.0004
    add_cylinder(item, "wick", wick, 0.6 * radius + dip, BLACK, at=(0, 0, top - 1.2 * dip),
                 sides=12)
    if flame:
        size = 0.55 * radius + 0.003
        shape = [(0, 0), (0.5, 0.12), (0.85, 0.4), (1.0, 0.8), (0.88, 1.25), (0.6, 1.8), (0.3, 2.4),
                 (0.1, 2.9), (0, 3.2)]
        add_lathe(item, "flame", [(r * size, z * size) for r, z in shape], flame_color,
                  at=(0, 0, top + 0.25 * radius), sides=24, smooth=90)
    fit_parts(item, height=whole)


def _candle_holder(item, holder, radius, height, color):
    """Returns the height at which the candle stands in it."""
    if holder == "none":
        return 0.0
    if holder == "dish":
        wide, edge = 2.6 * radius, 0.55 * radius
        add_lathe(item, "holder", [(0, 0), (0.7 * wide, 0), (wide, edge), (0.95 * wide, edge),
                                   (0.68 * wide, 0.22 * radius), (0, 0.22 * radius)], color,
                  sides=48)
        add_torus(item, "handle", 0.6 * radius, 0.22 * radius, color, turn=(90, 0, 0),
                  at=(wide + 0.45 * radius, 0, 0.71 * radius))
        floor = 0.15 * radius
    else:
        tall = 0.4 * height
        shape = [(2.0, 0.0), (2.0, 0.04), (1.2, 0.1), (0.45, 0.18), (0.35, 0.3), (0.6, 0.42),
                 (0.6, 0.5), (0.35, 0.6), (0.45, 0.85), (1.5, 0.97), (1.5, 1.0)]
        add_lathe(item, "holder", [(0, 0), *[(r * radius, z * tall) for r, z in shape], (0, tall)],
                  color, sides=48)
        floor = tall - 0.02 * height
    add_lathe(item, "cup", [(0, floor), (1.2 * radius, floor),
                            (1.25 * radius, floor + 0.9 * radius),
                            (0.97 * radius, floor + 0.9 * radius),
                            (0.97 * radius, floor + 0.15 * radius), (0, floor + 0.15 * radius)],
              color)
    return floor + 0.1 * radius
