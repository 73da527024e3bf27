"""{
  "summary": "hand saw with toothed blade and handle, lying flat",
  "category": "tools",
  "size": "tabletop",
  "synonyms": ["hand saw", "handsaw", "wood saw", "panel saw"],
  "kind_of": ["hand tool", "cutting tool", "tool"],
  "not_for": ["chainsaw", "hacksaw", "seesaw", "circular saw"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.55, "min": 0.15, "max": 1.2, "axis": "x", "words": ["long"]},
    "teeth": {"type": "count", "default": 40, "min": 8, "max": 100, "words": ["tooth", "teeth"]},
    "color": {"type": "color", "default": "STEEL"},
    "blade_color": {"type": "color", "default": "color"},
    "handle_color": {"type": "color", "default": "WOOD"},
    "bolt_color": {"type": "color", "default": "BRASS"}
  },
  "parts": ["blade", "handle", "bolt"],
  "ports": [],
  "examples": [
    ["a hand saw with a red handle", "saw = saw(handle_color=red)"],
    ["a 40 cm saw", "saw = saw(length=40*cm)"]
  ]
}"""


def saw(item, length=0.55, teeth=40, color=STEEL, blade_color=None, handle_color=WOOD,
        bolt_color=BRASS):
    grip = 0.24 * length
    wide = 0.19 * length
    thick = 0.042 * length
    sheet = 0.005 * length
    left = -length / 2 + 0.17 * length
    span = length / 2 - left
    low = -0.5 * wide
    tooth = min(0.02 * length, span / teeth)
    rings = []
    for k in range(2 * teeth + 1):
        part = k / (2 * teeth)
        x, edge, back = left + part * span, low + (k + 1) % 2 * tooth, low + (1 - 0.6 * part) * wide
        rings.append([(x, edge, 0), (x, back, 0), (x, back, sheet), (x, edge, sheet)])
    add_loft(item, "blade", rings, blade_color or color, at=(0, 0, (thick - sheet) / 2))
    x = -length / 2
    shape = [(0.0, 0.42), (0.1, 0.62), (0.06, 0.8), (0.3, 0.98), (0.62, 0.9), (0.85, 0.78),
             (1.0, 0.5), (0.98, 0.22), (0.72, 0.14), (0.6, -0.05), (0.3, -0.12), (0.1, 0.05),
             (0.02, 0.2)]
    outline = [(point.x, point.y) for point in smooth_way(
        [Vector((x + a * grip, low + 0.02 * length + b * wide, 0)) for a, b in shape], True, 4)]
    left_most = min(point[0] for point in outline)
    outline = [(a + x - left_most, b) for a, b in outline]
    handle = add_plate(item, "handle", outline, thick, handle_color, bevel=0.18 * thick)
    hole = add_plate(item, "hollow", rounded_outline(0.3 * grip, 0.5 * wide, 0.14 * grip),
                     3 * thick, handle_color, at=(x + 0.36 * grip, low + 0.55 * wide, -thick),
                     turn=(0, 0, -14))
    cut(handle, hole)
    for k, (a, b) in enumerate(((0.74, 0.7), (0.86, 0.45), (0.72, 0.32))):
        add_cylinder(item, f"bolt_{k + 1}", 0.09 * thick + 0.008 * length, 0.1 * thick, bolt_color,
                     sides=20, at=(x + a * grip, low + b * wide, 0.97 * thick))
