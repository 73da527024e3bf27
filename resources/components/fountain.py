"""{
  "summary": "round garden fountain with tiers and falling water",
  "category": "outdoor",
  "size": "room",
  "synonyms": ["water fountain", "garden fountain", "tiered fountain", "stone fountain", "park fountain"],
  "kind_of": ["garden ornament", "water feature", "landmark"],
  "not_for": ["drinking fountain", "fountain pen", "chocolate fountain", "well", "bird bath"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 1.8, "min": 0.05, "max": 12, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 2.2, "min": 0.05, "max": 12, "axis": "x", "words": ["wide", "across", "basin wide"]},
    "tiers": {"type": "count", "default": 2, "min": 0, "max": 4, "words": ["tier", "bowl", "level", "tiered"]},
    "water": {"type": "switch", "default": true, "words": ["filled", "dry"]},
    "jets": {"type": "count", "default": 8, "min": 0, "max": 16, "words": ["jet", "stream", "spray"]},
    "finial": {"type": "switch", "default": true, "words": ["knob on top", "top ball"]},
    "color": {"type": "color", "default": "STONE", "words": ["basin"]},
    "bowl_color": {"type": "color", "default": "color", "words": ["bowls", "tiers"]},
    "column_color": {"type": "color", "default": "color", "words": ["column"]},
    "finial_color": {"type": "color", "default": "color"},
    "water_color": {"type": "color", "default": "WATER"},
    "jet_color": {"type": "color", "default": "water_color", "words": ["jets"]}
  },
  "parts": ["basin", "column", "bowl", "finial", "spout", "water", "jet"],
  "ports": [],
  "examples": [
    ["a stone fountain with three tiers", "fountain = fountain(tiers=3)"],
    ["a dry marble fountain 3 m wide", "fountain = fountain(diameter=3*m, water=off, jets=0, color=marble)"]
  ]
}"""


def fountain(item, height=1.8, diameter=2.2, tiers=2, water=True, jets=8, finial=True,
             color=STONE, bowl_color=None, column_color=None, finial_color=None,
             water_color=WATER, jet_color=None):
    r = diameter / 2
    rim = 0.24 * height
    floor, full = 0.06 * height, 0.19 * height
    add_lathe(item, "basin", [(0, 0), (0.97 * r, 0), (0.97 * r, 0.03 * height),
                              (0.92 * r, 0.05 * height), (0.92 * r, 0.85 * rim), (r, 0.88 * rim),
                              (r, rim), (0.86 * r, rim), (0.86 * r, floor), (0, floor)], color,
              sides=64)
    if water:
        add_cylinder(item, "water_1", 0.87 * r, full - 0.95 * floor, water_color,
                     at=(0, 0, 0.95 * floor), sides=64)
    top = 0.9 * height if finial else 0.97 * height
    post = 0.09 * r
    add_lathe(item, "column", [(0, 0.9 * floor), (2.2 * post, 0.9 * floor), (2 * post, 0.5 * full),
                               (1.2 * post, 0.9 * full), (post, rim), (0.6 * post, 0.96 * top),
                               (0.6 * post, top), (0, top)], column_color or color)
    levels = [(full, 0.86 * r)]
    for k in range(tiers):
        z = rim + (k + 0.7) / (tiers + 0.2) * (top - rim - 0.04 * height)
        wide = r * (0.62 - 0.42 * (k + 0.4) / (tiers + 0.4))
        deep = min(0.09 * height, 0.5 * (top - rim) / tiers)
        add_lathe(item, f"bowl_{k + 1}", [(0, z - deep), (post, z - deep), (0.6 * wide, z - 0.6 * deep),
                                          (wide, z - 0.1 * deep), (wide, z), (0.93 * wide, z),
                                          (0.5 * wide, z - 0.4 * deep), (0, z - 0.6 * deep)],
                  bowl_color or color, sides=48)
        if water:
            add_lathe(item, f"water_{k + 2}", [(0, z - 0.5 * deep), (0.45 * wide, z - 0.4 * deep),
                                               (0.92 * wide, z - 0.06 * deep),
                                               (0, z - 0.06 * deep)], water_color, sides=48)
        levels.append((z - 0.1 * deep, wide))
    ball = 0.5 * (height - top)
    if finial:
        size = min(1.2 * ball, 1.6 * post + 0.2 * ball)
        add_lathe(item, "finial", [(0, top - 0.1 * ball), (0.7 * size, top - 0.1 * ball),
                                   (0.4 * size, top + 0.4 * ball), (size, top + ball),
                                   (0.7 * size, top + 1.6 * ball), (0, height)],
                  finial_color or color, smooth=60)
    else:
        add_cylinder(item, "spout", 0.5 * post, height - top + 0.02 * height, column_color or color,
                     at=(0, 0, top - 0.02 * height), sides=20)
    if jets:
        _fountain_jets(item, levels, 0.87 * height, jets, 0.006 * min(height, diameter) + 0.004 * r,
                       post, jet_color or water_color)


def _fountain_jets(item, levels, top, jets, bar, post, color):
    """Streams from the head of the column and over the rim of each bowl into the one below."""
    falls = [(top, 0.4 * post, levels[-1])]
    falls += [(z, wide, below) for (z, wide), below in zip(levels[1:], levels)]
    number = 0
    for index, (high, start, (low, reach)) in enumerate(falls):
        end = start + 0.55 * (reach - start)
        rise = 0.25 * (high - low) if index == 0 else 0.0
        for k in range(jets):
            a = 2 * math.pi * (k + 0.5 * (index % 2)) / jets
            way = []
            for step in range(9):
                t = step / 8
                out = start * 0.96 + (end - start * 0.96) * t
                z = high + rise * 4 * t * (1 - t) * 0.3 - (high - low + bar) * t * t
                way.append((out * math.cos(a), out * math.sin(a), z))
            number += 1
            add_pipe(item, f"jet_{number}", way, bar, color, rounded=False, sides=8)
