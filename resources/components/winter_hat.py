"""{
  "summary": "knitted winter hat with a folded brim and a pom-pom",
  "category": "clothing",
  "size": "tabletop",
  "synonyms": ["beanie", "knit hat", "woolen hat", "wool hat", "bobble hat", "winter beanie"],
  "kind_of": ["hat", "headwear", "clothing"],
  "not_for": ["cap", "fedora"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.2, "min": 0.06, "max": 1.0, "axis": "x", "words": ["wide", "across"]},
    "height": {"type": "length", "default": 0.24, "min": 0.06, "max": 1.0, "axis": "z", "words": ["tall", "high"]},
    "pompom": {"type": "switch", "default": true, "words": ["pom-pom", "pompom", "pom pom", "bobble"]},
    "stripe": {"type": "switch", "default": true, "words": ["stripe", "pattern"]},
    "color": {"type": "color", "default": "RED"},
    "brim_color": {"type": "color", "default": "WHITE"},
    "pompom_color": {"type": "color", "default": "WHITE"},
    "stripe_color": {"type": "color", "default": "WHITE"}
  },
  "parts": ["crown", "brim", "stripe", "pompom"],
  "ports": [],
  "examples": [
    ["a blue beanie without a pom-pom", "hat = winter_hat(color=blue, brim_color=dark_blue, pompom=off, stripe=off)"],
    ["a winter hat with a fold-over brim", "hat = winter_hat()"]
  ]
}"""


def winter_hat(item, diameter=0.2, height=0.24, pompom=True, stripe=True, color=RED,
               brim_color=WHITE, pompom_color=WHITE, stripe_color=WHITE):
    radius = diameter / 2
    ball = min(0.42 * radius, 0.16 * height) if pompom else 0.0
    tall = height - 1.5 * ball
    fold = 0.27 * tall
    wide = 0.9 * radius

    def dome(level):
        """The crown's radius at a share of its height."""
        return wide * math.sqrt(max(0.0, 1 - max(0.0, (level - 0.25) / 0.75) ** 2.3))

    levels = [0.05, 0.2, 0.35, 0.48, 0.6, 0.7, 0.8, 0.88, 0.94, 0.98]
    made = [(add_lathe(item, "crown", [(0, 0.3 * fold), (0.85 * wide, 0.3 * fold),
                                       *((dome(s), s * tall) for s in levels), (0, tall)], color,
                       sides=120, smooth=80), 40, 0.02)]
    lip = 0.5 * (radius - 0.86 * wide)
    centre = radius - lip
    made.append((add_lathe(item, "brim", [(0.86 * wide, 0.02 * fold), (centre, 0),
                                          (radius - 0.3 * lip, 0.05 * fold), (radius, 0.25 * fold),
                                          (radius, 0.8 * fold), (radius - 0.3 * lip, 0.95 * fold),
                                          (centre, fold), (0.86 * wide, 0.95 * fold)], brim_color,
                           sides=120, smooth=80), 30, 0.035))
    if stripe:
        band = [(dome(s) * 1.015, s * tall) for s in (0.45, 0.5, 0.55)]
        made.append((add_lathe(item, "stripe", band + [(r * 0.95, z) for r, z in reversed(band)],
                               stripe_color, sides=120, smooth=80), 40, 0.02))
    for part, ribs, depth in made:
        # Knitted ribs run up it; every fourth of 120 verts lies on a rib.
        for vert in part.data.vertices:
            angle = math.atan2(vert.co.y, vert.co.x)
            swell = 1 - depth * (0.5 - 0.5 * math.cos(ribs * angle))
            vert.co.x *= swell
            vert.co.y *= swell
        part.data.update()
    if pompom:
        _winter_hat_pompom(item, ball, height - ball, pompom_color)


def _winter_hat_pompom(item, radius, z, color):
    chance = random.Random(9)
    bm = bmesh.new()
    bmesh.ops.create_icosphere(bm, subdivisions=4, radius=radius)
    for vert in bm.verts:
        vert.co *= chance.uniform(0.86, 1.0)
    peak = max(vert.co.z for vert in bm.verts)
    for vert in bm.verts:
        vert.co.z *= radius / peak
    add_part(item, "pompom", bm, color, (0, 0, z), smooth=180)
