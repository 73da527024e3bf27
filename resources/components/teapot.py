"""{
  "summary": "round teapot with spout, handle and lid",
  "category": "kitchen",
  "size": "tabletop",
  "synonyms": ["tea pot"],
  "kind_of": ["pot", "container", "tableware"],
  "not_for": ["coffee maker", "watering can", "cooking pot"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.16, "min": 0.05, "max": 1.0, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.15, "min": 0.05, "max": 1.0, "axis": "y", "words": ["wide", "across", "round"]},
    "lid": {"type": "switch", "default": true},
    "handle": {"type": "switch", "default": true},
    "spout": {"type": "switch", "default": true},
    "stripe": {"type": "switch", "default": true, "words": ["stripe", "band", "decorated"]},
    "color": {"type": "color", "default": "WHITE"},
    "lid_color": {"type": "color", "default": "color"},
    "knob_color": {"type": "color", "default": "BLUE"},
    "handle_color": {"type": "color", "default": "color"},
    "spout_color": {"type": "color", "default": "color"},
    "stripe_color": {"type": "color", "default": "BLUE"}
  },
  "parts": ["body", "lid", "knob", "handle", "spout", "hole", "stripe"],
  "ports": ["top"],
  "examples": [
    ["a red teapot with a golden knob", "teapot = teapot(color=red, knob_color=gold, stripe=off)"],
    ["a teapot with a wooden handle", "teapot = teapot(handle_color=wood)"]
  ]
}"""


def teapot(item, height=0.16, diameter=0.15, lid=True, handle=True, spout=True, stripe=True,
           color=WHITE, lid_color=None, knob_color=BLUE, handle_color=None, spout_color=None,
           stripe_color=BLUE):
    radius = diameter / 2
    tall = height * (0.78 if lid else 1.0)
    body = [(0.0, 0.03), (0.5, 0.03), (0.54, 0.0), (0.6, 0.0), (0.61, 0.04), (0.76, 0.12),
            (0.9, 0.25), (0.98, 0.4), (1.0, 0.53), (0.97, 0.68), (0.88, 0.82), (0.74, 0.92),
            (0.58, 0.975), (0.52, 1.0), (0.46, 0.985), (0.45, 0.95)]
    end = [(0, 0.945)] if lid else [(0.7, 0.8), (0.9, 0.52), (0.7, 0.15), (0.5, 0.08), (0, 0.08)]
    add_lathe(item, "body", [(r * radius, z * tall) for r, z in body + end], color, sides=56)
    if stripe:
        band = [(0.85, 0.215), (0.935, 0.325), (0.958, 0.325), (0.876, 0.215)]
        add_lathe(item, "stripe", [(r * 1.006 * radius, z * tall) for r, z in band],
                  stripe_color, sides=56)
    if lid:
        room = height - tall
        add_lathe(item, "lid", [(0, 0.93 * tall), (0.44 * radius, 0.93 * tall),
                                (0.47 * radius, 0.99 * tall), (0.45 * radius, tall + 0.1 * room),
                                (0.33 * radius, tall + 0.32 * room),
                                (0.15 * radius, tall + 0.46 * room), (0, tall + 0.5 * room)],
                  lid_color or color)
        knob = [(0, 0.4), (0.1, 0.45), (0.08, 0.56), (0.15, 0.68), (0.18, 0.8), (0.15, 0.92),
                (0.08, 0.985), (0, 1.0)]
        add_lathe(item, "knob", [(r * radius, tall + z * room) for r, z in knob], knob_color,
                  sides=28)
    if handle:
        out = 0.93 * radius
        add_pipe(item, "handle", [(0.9 * radius, 0, 0.76 * tall), (1.2 * radius, 0, 0.86 * tall),
                                  (1.58 * radius, 0, 0.74 * tall), (1.62 * radius, 0, 0.48 * tall),
                                  (1.32 * radius, 0, 0.26 * tall), (out, 0, 0.26 * tall)],
                 min(0.085 * radius, 0.08 * tall), handle_color or color)
    if spout:
        _teapot_spout(item, radius, tall, spout_color or color)
    item.port("top", (0, 0, height), (0.5 * radius, 0.5 * radius))


def _teapot_spout(item, radius, tall, color):
    """A straight, tapering rod (z from 0 to 1) that is then bent along the spout's way."""
    way = smooth_way([Vector((-0.85 * radius, 0, 0.3 * tall)),
                      Vector((-1.25 * radius, 0, 0.4 * tall)),
                      Vector((-1.48 * radius, 0, 0.66 * tall)),
                      Vector((-1.78 * radius, 0, 0.9 * tall))], steps=6)
    steps = len(way) - 1
    thick = [0.3 - 0.2 * (k / steps) ** 0.7 + 0.02 * (k == steps) for k in range(steps + 1)]
    fat = min(radius, 0.8 * tall)
    profile = [(0, 0)] + [(thick[k] * fat, k) for k in range(steps + 1)]
    rod = add_lathe(item, "spout", profile + [(0, steps)], color, sides=24, smooth=60)
    hole = add_cylinder(item, "hole", 0.75 * thick[-1] * fat, 0.04, BLACK,
                        at=(0, 0, 0), sides=20)
    for part, lift in ((rod, 0.0), (hole, steps)):
        for vert in part.data.vertices:
            place = vert.co.z + lift
            k = min(int(place + 1e-6), steps)
            along = (way[min(k + 1, steps)] - way[max(k - 1, 0)]).normalized()
            side = Vector((-along.z, 0, along.x))
            vert.co = (way[k] + along * (place - k) * 0.3 * radius + side * vert.co.x
                       + Vector((0, -vert.co.y, 0)))
        part.data.update()
