"""{
  "summary": "recorder, clarinet or flute: a tube with holes, standing on its foot",
  "category": "music",
  "size": "tabletop",
  "synonyms": ["recorder", "clarinet", "oboe", "tin whistle", "wooden flute", "woodwind"],
  "kind_of": ["musical instrument", "woodwind instrument", "wind instrument", "whistle"],
  "not_for": ["trumpet", "saxophone", "tape recorder", "champagne flute", "pipe"],
  "front": true,
  "parameters": {
    "length": {"type": "length", "default": 0.4, "min": 0.06, "max": 2.0, "axis": "z", "words": ["long", "tall", "high"]},
    "diameter": {"type": "length", "default": 0.028, "min": 0.006, "max": 0.2, "words": ["thick", "wide", "across"]},
    "style": {"type": "choice", "default": "recorder", "choices": ["recorder", "clarinet", "flute"], "words": ["oboe", "whistle"]},
    "holes": {"type": "count", "default": 7, "min": 1, "max": 12, "words": ["hole", "finger holes"]},
    "keys": {"type": "switch", "default": true, "words": ["key", "levers"]},
    "rings": {"type": "switch", "default": true, "words": ["joints", "bands"]},
    "color": {"type": "color", "default": "WOOD", "words": ["body"]},
    "mouthpiece_color": {"type": "color", "default": "color", "words": ["head"]},
    "ring_color": {"type": "color", "default": "CREAM", "words": ["bands"]},
    "key_color": {"type": "color", "default": "SILVER"}
  },
  "parts": ["body", "mouthpiece", "window", "hole", "key", "lever", "ring", "bell", "plate"],
  "ports": [],
  "examples": [
    ["a wooden recorder with seven holes", "recorder = flute()"],
    ["a black clarinet with silver keys", "clarinet = flute(style=clarinet, length=0.6, color=black, ring_color=silver)"],
    ["a silver flute", "flute = flute(style=flute, length=0.65, diameter=0.02, color=silver, ring_color=silver)"]
  ]
}"""


def flute(item, length=0.4, diameter=0.028, style="recorder", holes=7, keys=True, rings=True,
          color=WOOD, mouthpiece_color=None, ring_color=CREAM, key_color=SILVER):
    r = min(diameter, 0.2 * length) / 2
    head = 0.74 * length
    tube = 0.78 * r
    bell = {"recorder": 1.0, "clarinet": 1.9, "flute": 0.8}[style] * r
    flare = min(0.14 * length, 5 * r)
    add_lathe(item, "bell", [(0.6 * bell, 0), (bell, 0), (0.97 * bell, 0.1 * flare),
                             (0.6 * bell + 0.4 * tube, 0.4 * flare), (1.02 * tube, flare),
                             (0.7 * tube, flare), (0.6 * tube, 0.5 * flare)], color, smooth=60)
    add_cylinder(item, "body", tube, head - 0.8 * flare, color, at=(0, 0, 0.82 * flare),
                 top_radius=0.95 * tube)
    _flute_mouthpiece(item, style, r, tube, head, length, mouthpiece_color or color, key_color)
    if rings:
        for k, z in enumerate((flare, 0.46 * length, head), 1):
            thick = min(0.025 * length, 0.8 * r)
            add_cylinder(item, f"ring_{k}", 1.14 * tube, thick, ring_color,
                         at=(0, 0, z - thick / 2), bevel=0.25 * thick)
    low, high = flare + 0.05 * length, 0.68 * length
    gap = (high - low) / holes
    for k in range(holes):
        z = low + (k + 0.5) * gap
        size = min(0.34 * tube, 0.36 * gap)
        add_cylinder(item, f"hole_{k + 1}", size, 0.25 * tube, BLACK, sides=20,
                     at=(0, -0.8 * tube, z), turn=(90, 0, 0))
        if keys and style != "recorder":
            add_lathe(item, f"key_{k + 1}", [(1.05 * size, 0), (1.5 * size, 0),
                                             (1.5 * size, 0.45 * tube), (1.05 * size, 0.45 * tube)],
                      key_color, at=(0, -0.7 * tube, z), turn=(90, 0, 0), sides=20)
    if keys and style != "recorder":
        bar = 0.13 * tube
        for k, side in enumerate((-1, 1), 1):
            x, y = side * 0.92 * tube, -0.45 * tube
            add_pipe(item, f"lever_{k}", [(x, y, low), (x, y, high)], bar, key_color,
                     rounded=False, sides=8)
    elif keys:
        add_limb(item, "lever_1", (0.7 * tube, -0.7 * tube, low),
                 (0.7 * tube, -0.7 * tube, low + 0.1 * length), min(0.14 * tube, 0.02 * length),
                 key_color, sides=10)


def _flute_mouthpiece(item, style, r, tube, head, length, color, key_color):
    """What is blown: a beak, the clarinet's thin beak, or a plate with a hole at the flute's side."""
    tall = length - head
    if style == "flute":
        add_cylinder(item, "mouthpiece", 0.97 * tube, tall + 0.02 * length, color,
                     at=(0, 0, length - tall - 0.02 * length), bevel=0.2 * tube)
        z, size = head + 0.45 * tall, min(0.9 * tube, 0.3 * tall)
        add_sphere(item, "plate", size, key_color, at=(0, -0.85 * tube, z), sides=20,
                   scale=(0.9, 0.35 * tube / size, 1.25))
        add_cylinder(item, "window", 0.4 * size, 0.3 * tube, BLACK, at=(0, -0.95 * tube, z),
                     turn=(90, 0, 0), sides=20)
        return
    swell = r if style == "recorder" else 0.85 * r
    shape = [(1.0, 0), (1.0, 0.1), (0.9, 0.2), (0.9, 0.5), (0.88, 0.7), (0.8, 0.85), (0.65, 1.0)]
    beak = add_lathe(item, "mouthpiece", [(0, -0.02 * length),
                                          (swell, -0.02 * length)]
                     + [(w * swell, z * tall) for w, z in shape] + [(0, tall)], color,
                     at=(0, 0, head))
    for vert in beak.data.vertices:
        # The beak is cut away at the back towards its tip.
        part = vert.co.z / tall
        if part > 0.5 and vert.co.y > 0:
            vert.co.y *= 1 - 1.3 * (part - 0.5)
    z = head + 0.36 * tall
    add_box(item, "window", (0.7 * swell, 0.3 * swell, min(0.5 * swell, 0.16 * tall)), BLACK,
            at=(0, -0.78 * swell, z))
