"""{
  "summary": "shovel or spade, standing on its blade",
  "category": "tools",
  "size": "furniture",
  "synonyms": ["spade", "garden spade", "snow shovel", "digging shovel", "garden shovel", "coal shovel", "toy shovel", "beach shovel"],
  "kind_of": ["garden tool", "hand tool", "tool", "trowel"],
  "not_for": ["rake", "excavator", "spade card", "hoe", "pitchfork"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 1.1, "min": 0.1, "max": 2.5, "axis": "z", "words": ["tall", "high", "long"]},
    "width": {"type": "length", "default": 0.22, "min": 0.03, "max": 0.8, "axis": "x", "words": ["wide", "blade wide"]},
    "blade": {"type": "choice", "default": "pointed", "choices": ["pointed", "round", "square"], "words": ["pointed", "round", "square", "flat blade", "spade"]},
    "grip": {"type": "choice", "default": "d", "choices": ["d", "t", "none"], "words": ["d handle", "t handle", "grip"]},
    "tread": {"type": "switch", "default": true, "words": ["foot rest", "step"]},
    "color": {"type": "color", "default": "WOOD", "words": ["handle", "shaft"]},
    "blade_color": {"type": "color", "default": "STEEL", "words": ["blade", "head", "metal"]},
    "grip_color": {"type": "color", "default": "color"}
  },
  "parts": ["handle", "blade", "socket", "tread", "grip", "bow"],
  "ports": [],
  "examples": [
    ["a shovel with a red blade", "shovel = shovel(blade_color=red)"],
    ["a square spade with a T grip, 1 m tall", "spade = shovel(blade=square, grip=t, height=1*m)"],
    ["a blue snow shovel", "shovel = shovel(blade=square, width=50*cm, height=1.3*m, blade_color=blue, tread=off)"]
  ]
}"""


def shovel(item, height=1.1, width=0.22, blade="pointed", grip="d", tread=True, color=WOOD,
           blade_color=STEEL, grip_color=None):
    grip_color = grip_color or color
    bar = min(0.016 * height, 0.09 * width)
    tall = min(1.35 * width, 0.36 * height)
    thick = 0.014 * tall
    _shovel_blade(item, blade, width, tall, thick, blade_color)
    neck = 0.16 * height
    add_lathe(item, "socket", [(0, 0), (0.5 * bar, 0), (1.25 * bar, 0.35 * neck), (1.2 * bar, neck),
                               (0, neck)], blade_color, at=(0, 0, 0.84 * tall), sides=24)
    if tread:
        for k, side in enumerate((-1, 1)):
            long = width / 2 - 0.9 * bar
            add_box(item, f"tread_{k + 1}", (long, 0.09 * width, 2 * thick), blade_color,
                    at=(side * (width / 2 - long / 2), 0.02 * width, 0.985 * tall), bevel=thick / 3)
    head = {"d": 7.2 * bar, "t": bar, "none": 0}[grip]
    foot = 0.84 * tall + 0.4 * neck
    add_cylinder(item, "handle", bar, height - head - foot, color, at=(0, 0, foot),
                 bevel=0.7 * bar if grip == "none" else 0, sides=24)
    across = min(4 * bar, 0.49 * width)
    z = height - bar
    if grip != "none":
        half = across - (0.6 * bar if grip == "d" else 0)
        add_cylinder(item, "grip", bar, 2 * half, grip_color, at=(-half, 0, z), turn=(0, 90, 0),
                     bevel=0.3 * bar, sides=24)
    if grip == "d":
        low, side = height - head - 0.8 * bar, across - 0.8 * bar
        for k, way in enumerate((-1, 1)):
            add_pipe(item, f"bow_{k + 1}", [(0, 0, low), (way * 0.35 * side, 0, low + 1.6 * bar),
                                            (way * side, 0, low + 4 * bar),
                                            (way * side, 0, z + 0.2 * bar)], 0.78 * bar, grip_color)


def _shovel_blade(item, blade, width, tall, thick, color):
    """A hollow plate: rows from the tip up, (share of the height, share of the width)."""
    rows = {"pointed": [(0, 0.03), (0.05, 0.2), (0.14, 0.46), (0.28, 0.74), (0.45, 0.93), (0.6, 1),
                        (0.97, 1), (1, 0.98)],
            "round": [(0, 0.3), (0.03, 0.5), (0.09, 0.72), (0.2, 0.9), (0.34, 1), (0.6, 1),
                      (0.97, 1), (1, 0.98)],
            "square": [(0, 0.97), (0.02, 1), (0.3, 1), (0.6, 1), (0.97, 1), (1, 0.98)]}[blade]
    half, deep = width / 2, 0.16 * width
    rings = []
    for up, wide in rows:
        across = [wide * half * (k / 6 - 1) for k in range(13)]
        lean = -0.3 * deep * (1 - up) ** 2
        front = [(x, lean - deep * (x / half) ** 2, up * tall) for x in across]
        rings.append(front + [(x, y + thick, z) for x, y, z in reversed(front)])
    add_loft(item, "blade", rings, color, smooth=50)
