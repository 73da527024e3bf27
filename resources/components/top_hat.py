"""{
  "summary": "tall top hat with a ribbon",
  "category": "clothing",
  "size": "tabletop",
  "synonyms": ["magician hat", "magician's hat", "cylinder hat", "stovepipe hat"],
  "kind_of": ["hat", "headwear", "clothing"],
  "not_for": ["fedora", "cap"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.3, "min": 0.08, "max": 1.5, "axis": "y", "words": ["wide", "across", "brim"]},
    "height": {"type": "length", "default": 0.17, "min": 0.05, "max": 1.5, "axis": "z", "words": ["tall", "high"]},
    "band": {"type": "switch", "default": true, "words": ["band", "ribbon", "hatband"]},
    "color": {"type": "color", "default": "BLACK"},
    "band_color": {"type": "color", "default": "DARK_RED"}
  },
  "parts": ["brim", "crown", "band"],
  "ports": ["top"],
  "examples": [
    ["a black top hat with a white ribbon", "hat = top_hat(band_color=white)"],
    ["a tall purple magician's hat", "hat = top_hat(height=25*cm, color=purple)"]
  ]
}"""


def top_hat(item, diameter=0.3, height=0.17, band=True, color=BLACK, band_color=DARK_RED):
    radius = diameter / 2
    head, felt = 0.62 * radius, 0.02 * radius
    steps = [0.0, 0.3, 0.6, 0.8, 0.92, 1.0]
    low = [(0.9 * head + (radius - 0.9 * head) * s, 0) for s in steps]
    brim = add_lathe(item, "brim", low + [(r, felt) for r, z in reversed(low)], color, sides=72,
                     smooth=60)
    for vert in brim.data.vertices:
        # Rolled up at the sides.
        share = max(0.0, (math.hypot(vert.co.x, vert.co.y) - head) / (radius - head))
        side = (vert.co.x / radius) ** 2
        vert.co.z += 0.3 * (radius - head) * share ** 2.5 * (0.25 + side)
        vert.co.x *= 0.9
    brim.data.update()
    waist = [(1.0, 0.0), (0.99, 0.2), (0.97, 0.45), (0.99, 0.7), (1.06, 0.93), (1.06, 0.97),
             (1.03, 0.99), (0.98, 1.0)]
    parts = [add_lathe(item, "crown", [(0, 0.6 * height), (0.9 * head, 0.58 * height),
                                       (0.92 * head, 0.2 * felt)]
                       + [(r * head, max(z * height, 0.2 * felt)) for r, z in waist]
                       + [(0, height)], color, sides=64)]
    if band:
        skin = 0.015 * head
        ring = [(1.0, felt / height), (0.99, 0.2), (0.985, 0.26)]
        ring = [(r * head + skin, z * height) for r, z in ring]
        parts.append(add_lathe(item, "band", ring + [(r - 2 * skin, z) for r, z in reversed(ring)],
                               band_color, sides=64))
    for part in parts:
        for vert in part.data.vertices:
            vert.co.x *= 0.88
        part.data.update()
    item.port("top", (0, 0, height), (1.4 * head, 1.4 * head))
