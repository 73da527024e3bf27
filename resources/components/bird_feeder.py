"""{
  "summary": "bird feeder: a roofed tray with seeds on a pole",
  "category": "outdoor",
  "size": "furniture",
  "synonyms": ["birdfeeder", "bird table", "feeding station"],
  "kind_of": ["garden", "animal supplies"],
  "not_for": ["birdhouse", "bird cage", "bird bath"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 1.5, "min": 0.2, "max": 3.0, "axis": "z", "words": ["tall", "high"]},
    "width": {"type": "length", "default": 0.45, "min": 0.1, "max": 1.2, "axis": "x", "words": ["wide"]},
    "pole": {"type": "switch", "default": true, "words": ["post", "stand"]},
    "seeds": {"type": "switch", "default": true, "words": ["food", "grain", "filled"]},
    "bird": {"type": "switch", "default": false, "words": ["birds"]},
    "color": {"type": "color", "default": "WOOD"},
    "roof_color": {"type": "color", "default": "DARK_GREEN"},
    "pole_color": {"type": "color", "default": "color"},
    "seed_color": {"type": "color", "default": "TAN"},
    "bird_color": {"type": "color", "default": "BLUE"}
  },
  "parts": ["foot", "pole", "brace", "tray", "rim", "post", "roof", "ridge", "seeds", "bird_body", "bird_head", "bird_beak", "bird_tail", "bird_eye", "bird_wing"],
  "ports": ["cavity"],
  "examples": [
    ["a bird feeder with a red roof", "feeder = bird_feeder(roof_color=red)"],
    ["a wooden bird feeder with a blue bird", "feeder = bird_feeder(bird=on, bird_color=blue)"]
  ]
}"""


def bird_feeder(item, height=1.5, width=0.45, pole=True, seeds=True, bird=False, color=WOOD,
                roof_color=DARK_GREEN, pole_color=None, seed_color=TAN, bird_color=BLUE):
    tall = min(0.85 * width, 0.5 * height) if pole else height
    floor = height - tall
    unit = 0.03 * min(width, tall)
    wide = 0.84 * width
    if pole:
        _bird_feeder_pole(item, floor + unit, wide, unit, pole_color or color)
    add_box(item, "tray", (wide, 0.8 * width, unit), color, at=(0, 0, floor), bevel=0.2 * unit)
    for k, (x, y, size) in enumerate(((0, -1, (wide, unit)), (0, 1, (wide, unit)),
                                      (-1, 0, (unit, 0.8 * width)), (1, 0, (unit, 0.8 * width))),
                                     1):
        add_box(item, f"rim_{k}", (*size, 3 * unit), color, bevel=0.2 * unit,
                at=(x * (wide - unit) / 2, y * (0.8 * width - unit) / 2, floor))
    eave = floor + 0.62 * tall
    slope = (height - eave) / (0.5 * width)
    for k, (x, y) in enumerate(((-1, -1), (1, -1), (1, 1), (-1, 1)), 1):
        across = 0.42 * wide
        add_box(item, f"post_{k}",
                (1.4 * unit, 1.4 * unit,
                 height - slope * (across + 0.7 * unit) - floor - 1.5 * unit), color,
                at=(x * across, y * 0.32 * width, floor + 0.3 * unit), bevel=0.2 * unit)
    thick = 2.2 * unit
    add_plate(item, "roof", [(-width / 2, eave - thick), (-width / 2, eave),
                             (0, height - 0.3 * unit), (width / 2, eave), (width / 2, eave - thick),
                             (0, height - thick)], 0.96 * width, roof_color,
              at=(0, 0.48 * width, 0), turn=(90, 0, 0))
    add_box(item, "ridge", (1.6 * unit, width, 1.6 * unit), color, at=(0, 0, height - 1.6 * unit),
            bevel=0.3 * unit)
    if seeds:
        heap = add_sphere(item, "seeds", 1, seed_color, at=(0, 0.05 * width, floor + 0.9 * unit),
                          scale=(0.34 * width, 0.28 * width, 0.14 * tall))
        for vert in heap.data.vertices:
            vert.co.z = max(vert.co.z, -0.4 * unit)
    if bird:
        _bird_feeder_bird(item, 0.12 * min(width, tall),
                          (0.12 * width, -0.39 * width, floor + 3 * unit), bird_color)
    item.port("cavity", (0, 0, floor + unit), (0.7 * wide, 0.55 * width, 0.5 * tall))


def _bird_feeder_pole(item, top, wide, unit, color):
    add_box(item, "pole", (3 * unit, 3 * unit, top - 0.3 * unit), color, bevel=0.4 * unit)
    for k, size in enumerate(((1.1 * wide, 3 * unit), (3 * unit, 1.1 * wide)), 1):
        add_box(item, f"foot_{k}", (*size, 2.4 * unit), color, bevel=0.5 * unit)
    for k, side in enumerate((-1, 1), 1):
        brace = add_box(item, f"brace_{k}", (1.8 * unit, 1.8 * unit, 6 * unit), color,
                        at=(side * unit, 0, top - 6.6 * unit))
        for vert in brace.data.vertices:
            vert.co.x += 0.9 * side * vert.co.z


def _bird_feeder_bird(item, size, at, color):
    """A little bird on the rim, looking at whoever looks at the feeder."""
    x, y, z = at
    body = z + 0.75 * size
    add_sphere(item, "bird_body", size, color, at=(x, y, body), scale=(0.75, 1.05, 0.8))
    add_sphere(item, "bird_head", 0.58 * size, color, at=(x, y - 0.75 * size, body + 0.75 * size))
    add_cylinder(item, "bird_beak", 0.18 * size, 0.5 * size, YELLOW, top_radius=0.02 * size,
                 sides=16,
                 at=(x, y - 1.22 * size, body + 0.72 * size), turn=(95, 0, 0))
    add_box(item, "bird_tail", (0.5 * size, 1.2 * size, 0.16 * size), color, turn=(20, 0, 0),
            at=(x, y + 1.3 * size, body), bevel=0.05 * size)
    for k, side in enumerate((-1, 1), 1):
        add_sphere(item, f"bird_eye_{k}", 0.1 * size, BLACK,
                   at=(x + 0.34 * side * size, y - 1.15 * size, body + 0.95 * size))
        add_sphere(item, f"bird_wing_{k}", size, tuple(0.7 * c for c in color[:3]),
                   scale=(0.2, 0.75, 0.45),
                   at=(x + 0.68 * side * size, y + 0.15 * size, body + 0.1 * size))
