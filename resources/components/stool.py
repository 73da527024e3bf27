"""{
  "summary": "stool: a round seat on legs without a back",
  "category": "furniture",
  "size": "furniture",
  "synonyms": ["bar stool", "footstool", "milking stool", "step stool", "barstool"],
  "kind_of": ["seat", "furniture"],
  "not_for": ["chair", "bench", "toadstool"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.48, "min": 0.15, "max": 1.2, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.36, "min": 0.15, "max": 0.8, "axis": "x", "words": ["wide", "across"]},
    "legs": {"type": "count", "default": 4, "min": 1, "max": 6},
    "footrest": {"type": "switch", "default": true, "words": ["ring"]},
    "cushion": {"type": "switch", "default": false, "words": ["padded", "upholstered"]},
    "color": {"type": "color", "default": "WOOD"},
    "seat_color": {"type": "color", "default": "color"},
    "leg_color": {"type": "color", "default": "color"},
    "footrest_color": {"type": "color", "default": "leg_color"},
    "cushion_color": {"type": "color", "default": "RED"}
  },
  "parts": ["seat", "leg", "foot", "footrest", "footrest_spoke", "cushion"],
  "ports": ["top", "below"],
  "examples": [
    ["a three-legged stool", "stool = stool(legs=3, footrest=off)"],
    ["a tall bar stool with a black seat", "stool = stool(height=0.75, seat_color=black)"]
  ]
}"""


def stool(item, height=0.48, diameter=0.36, legs=4, footrest=True, cushion=False, color=WOOD,
          seat_color=None, leg_color=None, footrest_color=None, cushion_color=RED):
    radius = diameter / 2
    slab = min(0.1 * diameter, 0.15 * height)
    seat = height
    if cushion:
        seat -= 1.2 * slab
        add_cylinder(item, "cushion", 0.95 * radius, 1.3 * slab, cushion_color,
                     at=(0, 0, height - 1.3 * slab), bevel=0.6 * slab)
    add_cylinder(item, "seat", radius, slab, seat_color or color, at=(0, 0, seat - slab),
                 bevel=0.35 * slab)
    leg_color = leg_color or color
    under = seat - 0.6 * slab
    if legs == 1:
        add_cylinder(item, "foot", 0.8 * radius, 0.4 * slab, leg_color, bevel=0.15 * slab)
        add_cylinder(item, "leg", 0.16 * radius, under - 0.2 * slab, leg_color,
                     at=(0, 0, 0.2 * slab))
        ring = 0.5 * radius
    else:
        ring = _stool_legs(item, legs, radius, under, slab, leg_color)
    if footrest:
        add_torus(item, "footrest", ring, 0.35 * slab, footrest_color or leg_color,
                  at=(0, 0, 0.35 * under))
        if legs == 1:
            add_box(item, "footrest_spoke", (2 * ring, 0.3 * slab, 0.25 * slab),
                    footrest_color or leg_color, at=(0, 0, 0.35 * under - 0.12 * slab))
    item.port("top", (0, 0, height), (1.4 * radius, 1.4 * radius))
    item.port("below", (0, 0, 0), (radius, radius, 0.3 * under))


def _stool_legs(item, legs, radius, under, slab, color):
    thick = 0.45 * slab
    foot, head = radius - thick, 0.62 * radius
    slope = (head - foot) / under
    for k in range(legs):
        angle = 2 * math.pi * (k + 0.5) / legs - math.pi / 2
        out = Vector((math.cos(angle), math.sin(angle), 0))
        leg = add_cylinder(item, f"leg_{k + 1}", 0.75 * thick, under, color, at=foot * out,
                           top_radius=thick, sides=20)
        for vert in leg.data.vertices:
            vert.co += slope * vert.co.z * out
    return foot + slope * 0.35 * under
