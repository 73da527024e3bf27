"""{
  "summary": "bucket with a thin wire handle",
  "category": "home",
  "size": "tabletop",
  "synonyms": ["pail", "water bucket", "mop bucket", "cleaning bucket", "sand bucket", "ice bucket", "milk pail", "wooden bucket", "metal bucket"],
  "kind_of": ["container", "vessel", "garden tool"],
  "not_for": ["basket", "trash can", "bucket hat", "barrel"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.3, "min": 0.04, "max": 1.0, "words": ["tall", "high", "deep"]},
    "diameter": {"type": "length", "default": 0.3, "min": 0.04, "max": 1.0, "words": ["wide", "across"]},
    "handle": {"type": "switch", "default": true, "words": ["wire handle", "bail"]},
    "lowered": {"type": "switch", "default": false, "words": ["handle down", "folded down"]},
    "grip": {"type": "switch", "default": false, "words": ["wooden grip"]},
    "contents": {"type": "switch", "default": false, "words": ["full", "filled", "water", "sand", "paint", "ice"]},
    "bands": {"type": "count", "default": 0, "min": 0, "max": 5, "words": ["hoops", "rings", "stripes"]},
    "color": {"type": "color", "default": "STEEL", "words": ["body"]},
    "rim_color": {"type": "color", "default": "color"},
    "handle_color": {"type": "color", "default": "DARK_GREY"},
    "grip_color": {"type": "color", "default": "WOOD"},
    "contents_color": {"type": "color", "default": "WATER", "words": ["water", "sand", "paint"]},
    "band_color": {"type": "color", "default": "IRON", "words": ["hoops"]}
  },
  "parts": ["body", "rim", "ear", "handle", "grip", "contents", "band"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a red bucket full of water", "bucket = bucket(color=red, contents=on)"],
    ["a wooden pail with two iron hoops and its handle down", "pail = bucket(color=wood, bands=2, band_color=iron, lowered=on)"],
    ["a blue bucket with a wooden grip on its handle", "bucket = bucket(color=blue, grip=on)"]
  ]
}"""


def bucket(item, height=0.3, diameter=0.3, handle=True, lowered=False, grip=False, contents=False,
           bands=0, color=STEEL, rim_color=None, handle_color=DARK_GREY, grip_color=WOOD,
           contents_color=WATER, band_color=IRON):
    wall = min(0.025 * diameter, 0.08 * height)
    lip = 1.6 * wall
    radius = diameter / 2 - 0.4 * lip

    def outside(z):
        return radius * (0.76 + 0.24 * z / height)

    add_lathe(item, "body", [(0, 0), (outside(0) - 0.3 * wall, 0), (outside(wall), wall),
                             (radius, height - 0.3 * lip), (radius - wall, height - 0.3 * lip),
                             (outside(1.5 * wall) - wall, 1.5 * wall), (0, 1.5 * wall)], color)
    add_torus(item, "rim", diameter / 2 - lip / 2, lip, rim_color or color,
              at=(0, 0, height - lip / 2))
    for k in range(bands):
        z = height * (0.1 + 0.72 * ((k + 0.5) / bands if bands < 2 else k / (bands - 1)))
        broad = min(0.08, 0.3 / bands) * height
        add_lathe(item, f"band_{k + 1}", [(outside(z) - 0.5 * wall, z),
                                          (outside(z) + 0.35 * wall, z),
                                          (outside(z + broad) + 0.35 * wall, z + broad),
                                          (outside(z + broad) - 0.5 * wall, z + broad)],
                  band_color)
    if contents:
        low, high = 1.2 * wall, 0.82 * height
        add_lathe(item, "contents", [(0, low), (outside(low) - 0.6 * wall, low),
                                     (outside(high) - 0.6 * wall, high), (0, high)],
                  contents_color)
    if handle:
        _bucket_handle(item, diameter / 2, height, lip, lowered, grip_color if grip else None,
                       handle_color)
    inside = 0.76 * radius - wall
    item.port("top", (0, 0, height), (1.2 * radius, 1.2 * radius))
    item.port("cavity", (0, 0, 1.5 * wall), (1.4 * inside, 1.4 * inside, height - 1.5 * wall))


def _bucket_handle(item, radius, height, lip, lowered, grip_color, color):
    """A wire that turns in two ears below the rim; lowered, it rests about the front."""
    pivot = height - 2.2 * lip
    wire = 0.28 * lip
    reach, rise = radius + 0.1 * lip, 1.08 * radius + lip
    drop = math.asin(min(0.3, 0.5 * height / rise)) if lowered else 0
    up = (0, -math.cos(drop), -math.sin(drop)) if lowered else (0, 0, 1)
    for k, side in enumerate((-1, 1), 1):
        add_cylinder(item, f"ear_{k}", 1.1 * lip, 1.3 * lip, color, sides=20, bevel=0.2 * lip,
                     at=(side * (radius - lip), 0, pivot), turn=(0, 90 * side, 0))
    angles = [math.pi * k / 24 for k in range(25)]
    way = [(reach * math.cos(a), rise * math.sin(a) * up[1], pivot + rise * math.sin(a) * up[2])
           for a in angles]
    add_pipe(item, "handle", way, wire, color, rounded=False)
    if grip_color:
        long = 0.5 * radius
        add_cylinder(item, "grip", 0.05 * radius + wire, long, grip_color, turn=(0, 90, 0),
                     at=(-long / 2, rise * up[1], pivot + rise * up[2] - 0.012 * radius),
                     bevel=0.02 * radius, sides=20)
