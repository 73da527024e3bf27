"""{
  "summary": "tambourine lying flat, with pairs of jingles",
  "category": "music",
  "size": "tabletop",
  "synonyms": ["timbrel", "jingle drum", "riq"],
  "kind_of": ["musical instrument", "percussion instrument", "drum"],
  "not_for": ["drum", "cymbal", "dinner plate"],
  "front": true,
  "parameters": {
    "diameter": {"type": "length", "default": 0.26, "min": 0.05, "max": 1.0, "axis": "x", "words": ["wide", "across"]},
    "height": {"type": "length", "default": 0.05, "min": 0.01, "max": 0.3, "axis": "z", "words": ["tall", "high", "thick"]},
    "jingles": {"type": "count", "default": 6, "min": 2, "max": 16, "words": ["bells", "cymbals", "zils"]},
    "skin": {"type": "switch", "default": true, "words": ["drumhead", "membrane", "head"]},
    "ribbons": {"type": "switch", "default": false, "words": ["ribbon"]},
    "color": {"type": "color", "default": "WOOD", "words": ["frame"]},
    "skin_color": {"type": "color", "default": "CREAM", "words": ["drumhead"]},
    "jingle_color": {"type": "color", "default": "BRASS", "words": ["bells"]},
    "ribbon_color": {"type": "color", "default": "RED"}
  },
  "parts": ["frame", "skin", "jingle", "pin", "slot", "ribbon"],
  "ports": ["top"],
  "examples": [
    ["a red tambourine with eight silver jingles", "tambourine = tambourine(color=red, jingles=8, jingle_color=silver)"],
    ["a tambourine without a skin", "tambourine = tambourine(skin=off)"]
  ]
}"""


def tambourine(item, diameter=0.26, height=0.05, jingles=6, skin=True, ribbons=False, color=WOOD,
               skin_color=CREAM, jingle_color=BRASS, ribbon_color=RED):
    around = math.pi * diameter
    disc = min(0.05 * diameter, 0.3 * around / jingles, 0.3 * height + 0.02 * diameter)
    # The jingles reach out as far as the diameter says.
    wall = 0.055 * diameter
    radius = diameter / 2 - 0.25 * disc
    top = height - 0.03 * height if skin else height
    bevel = min(0.06 * height, 0.1 * wall)
    add_lathe(item, "frame", [(radius - wall, 0), (radius - bevel, 0), (radius, bevel),
                              (radius, top - bevel), (radius - bevel, top), (radius - wall, top)],
              color, sides=64)
    if skin:
        add_cylinder(item, "skin", radius - 0.6 * bevel, 0.05 * height, skin_color,
                     at=(0, 0, height - 0.05 * height), bevel=0.02 * height, sides=64)
    middle, gap = 0.46 * height, 0.34 * height
    plate = None
    for k in range(jingles):
        angle = 2 * math.pi * k / jingles
        out = Vector((math.cos(angle), math.sin(angle), 0))
        turn = (0, 0, math.degrees(angle))
        add_box(item, f"slot_{k + 1}", (1.02 * wall, 1.9 * disc, 1.45 * gap),
                tuple(0.4 * c for c in color[:3]), at=(radius - wall / 2) * out
                + Vector((0, 0, middle - 0.72 * gap)), turn=turn)
        spot = (diameter / 2 - disc) * out
        add_cylinder(item, f"pin_{k + 1}", 0.15 * disc, 1.46 * gap, jingle_color,
                     at=spot + Vector((0, 0, middle - 0.73 * gap)), sides=12)
        for j, z in enumerate((middle - 0.5 * gap, middle + 0.1 * gap), 1):
            at, name = spot + Vector((0, 0, z)), f"jingle_{2 * k + j}"
            if plate:
                add_copy(item, name, plate, at=at, turn=turn)
            else:
                thin = 0.3 * gap
                plate = add_lathe(item, name, [(0, 0), (disc, 0.2 * thin), (disc, 0.5 * thin),
                                               (0.45 * disc, 0.7 * thin), (0.3 * disc, thin),
                                               (0, thin)], jingle_color, at=at, turn=turn,
                                  sides=24)
    for k in range(3 if ribbons else 0):
        x = (k - 1) * 0.08 * diameter
        y = -math.sqrt((radius - wall / 2) ** 2 - x * x)
        long = (0.34, 0.42, 0.3)[k] * diameter
        add_box(item, f"ribbon_{k + 1}", (0.04 * diameter, long, 0.04 * height), ribbon_color,
                at=(x, y - long / 2 + 0.2 * wall, 0), turn=(0, 0, 6 * (k - 1)))
    item.port("top", (0, 0, height), (1.3 * radius, 1.3 * radius))
