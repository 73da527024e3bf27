"""{
  "summary": "drum with heads, hoops and tension rods",
  "category": "music",
  "size": "tabletop",
  "synonyms": ["snare drum", "snare", "hand drum", "tom-tom", "tom", "toy drum", "tambour"],
  "kind_of": ["musical instrument", "percussion", "instrument"],
  "not_for": ["oil drum", "drum kit", "bongo"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.36, "min": 0.08, "max": 1.2, "axis": "x", "words": ["wide", "across"]},
    "height": {"type": "length", "default": 0.28, "min": 0.05, "max": 1.2, "words": ["tall", "high", "deep"]},
    "rods": {"type": "count", "default": 8, "min": 0, "max": 16, "words": ["tension rod", "rod", "lug"]},
    "head": {"type": "switch", "default": true, "words": ["drumhead", "membrane", "skin"]},
    "bottom_head": {"type": "switch", "default": true, "words": ["bottom head", "two heads"]},
    "hoops": {"type": "switch", "default": true, "words": ["hoop", "rim", "ring"]},
    "stripe": {"type": "switch", "default": false, "words": ["stripe", "band", "decoration", "decorative"]},
    "legs": {"type": "switch", "default": false, "words": ["leg"]},
    "sticks": {"type": "switch", "default": false, "words": ["drumstick", "stick"]},
    "color": {"type": "color", "default": "RED", "words": ["shell", "body"]},
    "head_color": {"type": "color", "default": "CREAM"},
    "hoop_color": {"type": "color", "default": "SILVER"},
    "rod_color": {"type": "color", "default": "SILVER"},
    "stripe_color": {"type": "color", "default": "GOLD"},
    "stick_color": {"type": "color", "default": "LIGHT_WOOD"}
  },
  "parts": ["shell", "stripe", "head", "bottom_head", "hoop", "bottom_hoop", "rod", "lug", "leg", "stick"],
  "ports": ["top"],
  "examples": [
    ["a blue drum with drumsticks", "drum = drum(color=blue, sticks=on)"],
    ["a wooden hand drum without tension rods", "drum = drum(color=wood, rods=0, height=15*cm)"]
  ]
}"""


def drum(item, diameter=0.36, height=0.28, rods=8, head=True, bottom_head=True, hoops=True,
         stripe=False, legs=False, sticks=False, color=RED, head_color=CREAM, hoop_color=SILVER,
         rod_color=SILVER, stripe_color=GOLD, stick_color=LIGHT_WOOD):
    lift = 0.6 * diameter if legs else 0.0
    lug = min(0.18 * height, 0.1 * diameter)
    outer = diameter / 2
    radius = outer - (0.035 if hoops else 0.009 if rods else 0) * diameter
    hoop = min(0.1 * height, 0.05 * diameter)
    skin = 0.25 * hoop
    low = 0.3 * hoop if hoops else 0.9 * skin if bottom_head else 0.0
    rim = height - (0.3 * hoop if hoops else 0.9 * skin if head else 0.0)
    inner = radius - 0.02 * diameter
    add_lathe(item, "shell", [(radius, low), (radius, rim), (inner, rim), (inner, low)], color,
              at=(0, 0, lift), sides=56)
    if stripe:
        add_lathe(item, "stripe", [(1.012 * radius, 0.38 * height), (1.012 * radius, 0.62 * height),
                                   (inner, 0.62 * height), (inner, 0.38 * height)], stripe_color,
                  at=(0, 0, lift), sides=56)
    if head:
        add_cylinder(item, "head", 1.01 * radius, skin, head_color,
                     at=(0, 0, lift + rim - 0.1 * skin), bevel=0.4 * skin, sides=56)
    if bottom_head:
        add_cylinder(item, "bottom_head", 1.01 * radius, skin, head_color, sides=56,
                     at=(0, 0, lift + low - 0.9 * skin))
    ring = [(outer, 0), (outer, hoop), (0.99 * radius, hoop), (0.99 * radius, 0)]
    for name, z in (("bottom_hoop", 0), ("hoop", height - hoop)) if hoops else ():
        add_lathe(item, name, ring, hoop_color, at=(0, 0, lift + z), sides=56)
    reach = outer - (0.018 if hoops else 0.012) * diameter
    for k in range(rods):
        a = 2 * math.pi * (k + (0 if rods % 4 == 0 else 0.5)) / rods
        x, y = math.cos(a), math.sin(a)
        add_cylinder(item, f"rod_{k + 1}", 0.012 * diameter, height - hoop, rod_color, sides=12,
                     at=(reach * x, reach * y, lift + hoop / 2))
        add_box(item, f"lug_{k + 1}", (0.04 * diameter, 0.055 * diameter, lug), rod_color,
                bevel=0.01 * diameter, turn=(0, 0, math.degrees(a)),
                at=((outer - 0.02 * diameter) * x, (outer - 0.02 * diameter) * y,
                    lift + height / 2 - lug / 2))
    for k in range(3 if legs else 0):
        a = 2 * math.pi * k / 3
        add_pipe(item, f"leg_{k + 1}", [(0, 0, lift + 0.6 * height), (0, 0, 0)],
                 0.014 * diameter, rod_color, at=((outer - 0.012 * diameter) * math.cos(a),
                                                  (outer - 0.012 * diameter) * math.sin(a), 0))
    top = height + lift
    for k in range(2 if sticks else 0):
        thick = 0.02 * diameter
        z = top + 0.97 * thick
        side = 1 if k else -1
        add_lathe(item, f"stick_{k + 1}", [
            (0, 0), (0.8 * thick, 0), (thick, 0.02 * diameter), (thick, 0.7 * diameter),
            (0.55 * thick, 0.93 * diameter), (0.9 * thick, 0.96 * diameter),
            (0.7 * thick, 0.99 * diameter), (0, 0.995 * diameter)], stick_color, sides=20,
            at=(-0.485 * diameter, side * 0.12 * diameter, z), turn=(0, 90, -side * 14))
    item.port("top", (0, 0, top), (1.3 * radius, 1.3 * radius))
