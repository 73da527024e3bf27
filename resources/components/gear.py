"""{
  "summary": "gear lying flat, with teeth and a bore",
  "category": "parts",
  "size": "tabletop",
  "synonyms": ["cog", "cogwheel", "cog wheel", "gear wheel", "gearwheel", "spur gear", "sprocket", "pinion", "toothed wheel"],
  "kind_of": ["machine part", "mechanical part", "wheel"],
  "not_for": ["gearbox", "settings icon", "camping gear", "landing gear", "gear stick"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.1, "min": 0.005, "max": 3, "words": ["wide", "across"]},
    "thickness": {"type": "length", "default": 0.02, "min": 0.001, "max": 1, "words": ["thick", "tall", "high"]},
    "teeth": {"type": "count", "default": 16, "min": 6, "max": 72, "words": ["tooth", "cog"]},
    "hole": {"type": "switch", "default": true, "words": ["bore", "axle hole"]},
    "hole_diameter": {"type": "length", "default": 0.02, "min": 0.001, "max": 1, "words": ["hole wide", "bore"]},
    "spokes": {"type": "count", "default": 0, "min": 0, "max": 8, "words": ["spoke", "arm", "cutout"]},
    "hub": {"type": "switch", "default": true, "words": ["boss", "collar"]},
    "color": {"type": "color", "default": "STEEL"},
    "hub_color": {"type": "color", "default": "color"},
    "spoke_color": {"type": "color", "default": "color"}
  },
  "parts": ["body", "hub", "spoke"],
  "ports": ["top"],
  "examples": [
    ["a brass gear with 24 teeth", "gear = gear(teeth=24, color=brass)"],
    ["a gear 20 cm across, 3 cm thick, with 5 spokes and a 4 cm hole", "gear = gear(diameter=20*cm, thickness=3*cm, spokes=5, hole_diameter=4*cm)"]
  ]
}"""


def gear(item, diameter=0.1, thickness=0.02, teeth=16, hole=True, hole_diameter=0.02, spokes=0,
         hub=True, color=STEEL, hub_color=None, spoke_color=None):
    r = diameter / 2
    # With a hub it is the hub that is as high as the whole.
    face = 0.7 * thickness if hub else thickness
    bore = min(hole_diameter / 2, 0.4 * r) if hole else 0.0
    nave = min(max(1.6 * bore, 0.26 * r), 0.56 * r)
    root = r * (1 - min(0.24, 3.6 / teeth))
    inner = 0.8 * root if spokes else bore
    _gear_body(item, r, root, inner, face, teeth, color)
    if hub or spokes:
        tall = thickness if hub else face
        # On a disc it only stands: inside, their bores would meet face to face.
        low = 0 if spokes else 0.9 * face
        add_lathe(item, "hub", [(bore, low), (nave, low), (nave, tall), (bore, tall)],
                  hub_color or color, sides=48)
    for k in range(spokes):
        a = 2 * math.pi * k / spokes
        start, end = 0.5 * (bore + nave), 0.5 * (inner + root)
        middle = (start + end) / 2
        add_box(item, f"spoke_{k + 1}", (end - start, min(0.24 * r, 0.9 * r / spokes), 0.7 * face),
                spoke_color or color, at=(middle * math.cos(a), middle * math.sin(a), 0.15 * face),
                turn=(0, 0, math.degrees(a)))
    item.port("top", (0, 0, thickness), (nave, nave))


def _gear_body(item, r, root, inner, tall, teeth, color):
    """A toothed ring, or a toothed disc when it has no room inside."""
    outline = []
    for k in range(teeth):
        for share, radius in ((-0.29, root), (-0.14, r), (0.0, r), (0.14, r), (0.29, root)):
            a = 2 * math.pi * (k + share) / teeth
            outline.append((radius * math.cos(a), radius * math.sin(a)))
    if inner <= 0:
        add_plate(item, "body", outline, tall, color)
        return
    angles = [math.atan2(y, x) for x, y in outline]
    hole = [(inner * math.cos(a), inner * math.sin(a)) for a in angles]
    bm = bmesh.new()
    rings = [[bm.verts.new((*point, z)) for point in points]
             for points, z in ((outline, 0), (outline, tall), (hole, tall), (hole, 0))]
    for low, high in zip(rings, rings[1:] + rings[:1]):
        for k in range(len(low)):
            bm.faces.new((low[k - 1], low[k], high[k], high[k - 1]))
    add_part(item, "body", bm, color, smooth=20)
