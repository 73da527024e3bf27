"""{
  "summary": "traffic light on a pole",
  "category": "street",
  "size": "room",
  "synonyms": ["traffic signal", "stoplight", "stop light", "traffic lights"],
  "kind_of": ["street furniture", "light"],
  "not_for": ["street lamp", "traffic sign", "traffic cone"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 3.0, "min": 0.1, "max": 8.0, "axis": "z", "words": ["tall", "high"]},
    "lights": {"type": "count", "default": 3, "min": 1, "max": 4},
    "lit": {"type": "choice", "default": "all", "choices": ["all", "red", "yellow", "green", "none"], "words": ["on"]},
    "pole": {"type": "switch", "default": true, "words": ["post", "mast"]},
    "visors": {"type": "switch", "default": true, "words": ["hoods"]},
    "color": {"type": "color", "default": "DARK_GREY", "words": ["box", "housing"]},
    "pole_color": {"type": "color", "default": "GREY"}
  },
  "parts": ["base", "pole", "box", "ring", "light", "visor", "cap"],
  "ports": [],
  "examples": [
    ["a traffic light", "light = traffic_light()"],
    ["a yellow traffic light that shows green", "light = traffic_light(color=yellow, lit=green)"]
  ]
}"""


def traffic_light(item, height=3.0, lights=3, lit="all", pole=True, visors=True, color=DARK_GREY,
                  pole_color=GREY):
    tall = (0.4 if pole else 0.94) * height
    cell = tall / max(lights, 2.2)
    low = height - cell * lights - 0.06 * tall
    if pole:
        bar = 0.13 * cell
        add_cylinder(item, "base", 2.6 * bar, 1.2 * bar, pole_color, bevel=0.4 * bar)
        add_cylinder(item, "pole", bar, low + 0.2 * cell, pole_color, at=(0, 0, 0.5 * bar),
                     sides=24)
    else:
        low = 0.0
        cell = (height - 0.06 * tall) / lights
    wide = min(0.92 * cell, 0.4 * height)
    add_box(item, "box", (wide, 0.6 * wide, height - low - 0.04 * tall), color, at=(0, 0, low),
            bevel=0.08 * wide)
    add_box(item, "cap", (0.8 * wide, 0.45 * wide, 0.08 * tall), color,
            at=(0, 0, height - 0.08 * tall),
            bevel=0.03 * tall)
    hues = [("red", RED), ("yellow", YELLOW), ("green", GREEN), ("white", WHITE)]
    radius = 0.36 * wide
    for k in range(lights):
        name, tint = hues[k if lights != 2 else 2 * k]
        if lit not in ("all", name):
            tint = (*[0.18 * c for c in tint[:3]], 0.0, 0.3)
        z = height - 0.05 * tall - (k + 0.5) * cell
        front = -0.3 * wide
        add_torus(item, f"ring_{k + 1}", radius, 0.16 * radius, BLACK, at=(0, front, z),
                  turn=(90, 0, 0))
        add_sphere(item, f"light_{k + 1}", radius, tint, at=(0, front + 0.02 * wide, z),
                   scale=(1, 0.4, 1))
        if visors:
            _traffic_light_visor(item, f"visor_{k + 1}", 1.05 * radius, 0.9 * radius, (0, front, z))


def _traffic_light_visor(item, name, radius, long, at):
    """A hood over the upper half of a light, longest at its top."""
    bm = bmesh.new()
    steps, rings = 16, []
    for k in range(steps + 1):
        angle = math.radians(-15 + 210 * k / steps)
        reach = long * (0.35 + 0.65 * max(math.sin(angle), 0))
        rings.append([bm.verts.new((share * radius * math.cos(angle), y,
                                    share * radius * math.sin(angle)))
                      for share,
                      y in ((1.0, 0.1 * radius), (1.0, -reach), (0.94, -reach),
                            (0.94, 0.1 * radius))])
    for a, b in zip(rings, rings[1:]):
        for j in range(4):
            bm.faces.new((a[j], a[(j + 1) % 4], b[(j + 1) % 4], b[j]))
    bm.faces.new(rings[0])
    bm.faces.new(rings[-1])
    add_part(item, name, bm, BLACK, at=at)
