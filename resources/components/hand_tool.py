"""{
  "summary": "tool with a handle and a head, lying on its side along the x axis",
  "category": "archetype",
  "size": "tabletop",
  "synonyms": ["tool", "utensil", "garden tool", "implement"],
  "kind_of": ["hammer", "mallet", "axe", "hatchet", "shovel", "spade", "trowel", "rake", "pitchfork", "hoe", "fork", "brush", "paintbrush", "toothbrush", "hairbrush", "broom", "screwdriver", "chisel", "wrench", "spanner", "spoon", "ladle", "spatula", "knife", "dagger", "sword", "mop", "magnifying glass", "racket", "paddle", "oar", "club", "paint roller", "weapon", "bat", "gavel", "file", "scraper", "comb", "pick", "sickle", "cutlery", "net", "wand"],
  "not_for": ["power drill", "guitar pick", "toolbox"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.35, "min": 0.05, "max": 3, "axis": "x", "words": ["long", "length"]},
    "head": {"type": "choice", "default": "hammer", "choices": ["hammer", "axe", "shovel", "rake", "fork", "brush", "screwdriver", "wrench", "spoon", "knife", "mop", "magnifier", "roller"], "words": ["head"]},
    "thickness": {"type": "ratio", "default": 1, "min": 0.5, "max": 2, "words": ["thick", "thin"]},
    "grip": {"type": "switch", "default": false, "words": ["grip"]},
    "collar": {"type": "switch", "default": true, "words": ["collar", "ferrule"]},
    "color": {"type": "color", "default": "WOOD"},
    "head_color": {"type": "color", "default": "STEEL"},
    "grip_color": {"type": "color", "default": "BLACK"},
    "collar_color": {"type": "color", "default": "IRON"}
  },
  "parts": ["handle", "head", "head_bar", "head_tip", "head_wire", "grip", "collar", "tine", "bristle", "lens"],
  "ports": [],
  "examples": [
    ["a hammer with a red handle", "hammer = hand_tool(head=hammer, color=red)"],
    ["a garden rake", "rake = hand_tool(head=rake, length=1.5)"],
    ["a paint brush with blue bristles", "brush = hand_tool(head=brush, length=0.2, head_color=blue)"]
  ]
}"""


def hand_tool(item, length=0.35, head="hammer", thickness=1, grip=False, collar=True, color=WOOD,
              head_color=STEEL, grip_color=BLACK, collar_color=IRON):
    shape, share, slim = _HAND_TOOL_SHAPES[head]
    size = share * length
    bar = slim * length * thickness
    neck = length / 2 - size  # Where the head begins.
    z = 2 * bar
    long = length - size + (0.1 * size if head not in ("hammer", "axe") else size - bar)
    steps = [(0, 0), (0.7 * bar, 0), (bar, 0.04 * long), (bar, 0.3 * long),
             (0.82 * bar, 0.5 * long),
             (0.8 * bar, long), (0, long)]
    add_lathe(item, "handle", steps, color, at=(-length / 2, 0, z), turn=(0, 90, 0), sides=24,
              smooth=50)
    if grip:
        add_lathe(item, "grip", [(0.9 * bar, 0.03 * long), (1.1 * bar, 0.03 * long),
                                 (1.12 * bar, 0.05 * long), (1.12 * bar, 0.34 * long),
                                 (1.08 * bar, 0.36 * long), (0.7 * bar, 0.36 * long)], grip_color,
                  at=(-length / 2, 0, z), turn=(0, 90, 0), sides=24)
    if collar:
        wide = 0.05 * length
        end = neck if head not in ("hammer", "axe") else neck - 0.2 * wide
        add_cylinder(item, "collar", 0.98 * bar, wide, collar_color, at=(end - 0.8 * wide, 0, z),
                     turn=(0, 90, 0), bevel=0.1 * bar, sides=24)
    shape(item, size, bar, head_color, neck, z)
    fit_parts(item, width=length)


# Each head begins at x = `neck` and is `size` long; the handle's middle is `z` high.
def _hand_tool_hammer(item, size, bar, color, neck, z):
    radius, wide = 0.48 * size, 2.3 * size
    x = neck + size / 2
    add_lathe(item, "head", [(0, 0), (0.9 * radius, 0), (radius, 0.08 * radius),
                             (radius, 0.5 * radius),
                             (0.72 * radius, 0.75 * radius), (0.72 * radius, 0.62 * wide),
                             (0.5 * radius, 0.75 * wide), (0.2 * radius, wide), (0, wide)],
              color, at=(x, -0.45 * wide, z), turn=(-90, 0, 0), sides=32)


def _hand_tool_axe(item, size, bar, color, neck, z):
    thick = 1.1 * bar
    x = neck + size / 2
    edge = [(0.5 * size, -1.05 * size), (0.2 * size, -1.2 * size), (-0.25 * size, -1.22 * size),
            (-0.75 * size, -1.05 * size)]
    sides = [(0.5 * size, 0.45 * size), (0.45 * size, -0.3 * size), *edge,
             (-0.4 * size, -0.3 * size),
             (-0.45 * size, 0.45 * size)]
    add_loft(item, "head", [[(px, py, side * thick * (0.05 if (px, py) in edge else 1))
                             for px, py in sides] for side in (-1, 1)], color, at=(x, 0, z))


def _hand_tool_shovel(item, size, bar, color, neck, z):
    half = 0.36 * size
    rows = [(-0.12, 0.3 * bar / half), (0.02, 0.35), (0.1, 0.95), (0.2, 1), (0.6, 1), (0.82, 0.75),
            (0.94, 0.4), (1, 0.06)]
    thick = 0.3 * bar
    rings = []
    for part, wide in rows:
        across = [half * wide * (k / 4 - 1) for k in range(9)]
        dip = lambda y: 0.8 * bar * (y / half) ** 2
        over = [(neck + part * size, y, z + dip(y) + thick - 0.5 * bar * max(part, 0))
                for y in across]
        under = [(x, y, high - 2 * thick) for x, y, high in reversed(over)]
        rings.append(over + under)
    add_loft(item, "head", rings, color, smooth=50)


def _hand_tool_rake(item, size, bar, color, neck, z):
    long, half = 1.4 * size, 1.9 * size
    x = neck + size - bar
    add_pipe(item, "head", [(neck - 0.1 * size, 0, z), (neck + 0.3 * size, 0, z), (x, 0, z)],
             0.8 * bar, color)
    add_box(item, "head_bar", (2 * bar, 2 * half, 1.6 * bar), color, at=(x, 0, z - 0.8 * bar),
            bevel=0.4 * bar)
    for k in range(9):
        y = (k / 4 - 1) * (half - bar)
        add_cylinder(item, f"tine_{k + 1}", 0.2 * bar, long, color, at=(x, y, z - long),
                     top_radius=0.6 * bar, sides=12)


def _hand_tool_fork(item, size, bar, color, neck, z):
    half = 0.26 * size
    add_pipe(item, "head", [(neck - 0.05 * size, 0, z), (neck + 0.35 * size, 0, z)], 0.6 * bar,
             color)
    for k in range(4):
        y = (k / 1.5 - 1) * half
        add_pipe(item, f"tine_{k + 1}", [(neck + 0.28 * size, 0, z),
                                         (neck + 0.38 * size, 0.8 * y, z),
                                         (neck + 0.5 * size, y, z), (neck + size, y, z)],
                 0.36 * bar, color, sides=10)


def _hand_tool_brush(item, size, bar, color, neck, z):
    half, thick = 0.36 * size, 0.95 * bar
    add_box(item, "head", (0.4 * size, 2 * half, 2.4 * thick), STEEL,
            at=(neck + 0.16 * size, 0, z - 1.2 * thick),
            bevel=0.15 * thick)
    outline = [(0.3, 0.95), (0.3, -0.95), (0.7, -1.02), (0.97, -0.9), (1, 0), (0.97, 0.9),
               (0.7, 1.02)]
    add_plate(item, "bristle", [(neck + px * size, py * half) for px, py in outline], 2.2 * thick,
              color,
              at=(0, 0, z - 1.1 * thick), bevel=0.4 * thick)


def _hand_tool_screwdriver(item, size, bar, color, neck, z):
    radius = 0.26 * bar
    add_cylinder(item, "head", radius, 0.9 * size, color, at=(neck - 0.05 * size, 0, z),
                 turn=(0, 90, 0), sides=20)
    tip = [(0.8 * size, 0.9 * radius), (0.9 * size, 1.5 * radius), (size, 1.3 * radius)]
    add_plate(item, "head_tip", [(neck + x, -y) for x, y in tip]
              + [(neck + x, y) for x, y in reversed(tip)],
              0.8 * radius, color, at=(0, 0, z - 0.4 * radius))


def _hand_tool_wrench(item, size, bar, color, neck, z):
    half = 0.38 * size
    jaw = [(-0.15, 0.5), (0.15, 0.62), (0.35, 1), (0.7, 1.05), (1, 0.8), (1, 0.42), (0.55, 0.42),
           (0.48, 0), (0.55, -0.42), (1, -0.42), (1, -0.8), (0.7, -1.05), (0.35, -1), (0.15, -0.62),
           (-0.15, -0.5)]
    add_plate(item, "head", [(neck + x * size, y * half) for x, y in jaw], 1.5 * bar, color,
              at=(0, 0, z - 0.75 * bar), bevel=0.2 * bar)


def _hand_tool_spoon(item, size, bar, color, neck, z):
    half, deep = 0.36 * size, 0.22 * size
    bowl = []
    for part, rise in ((0.05, 0), (0.45, 0.12), (0.8, 0.5), (1, 1), (0.93, 1), (0.7, 0.6),
                       (0.35, 0.28), (0.04, 0.2)):
        bowl.append([(neck + size / 2 + part * size / 2 * math.cos(a), part * half * math.sin(a),
                      z + 0.3 * bar + deep * (rise - 1)) for a in (2 * math.pi * k / 40
                                                                   for k in range(40))])
    add_loft(item, "head", bowl, color, smooth=60)


def _hand_tool_knife(item, size, bar, color, neck, z):
    half = 1.25 * bar
    edge = [(0.06, -1), (0.6, -1), (0.8, -0.8), (0.92, -0.4)]
    back = [(1, 0.55), (0.8, 0.85), (-0.05, 0.85), (-0.05, -0.5)]
    outline = edge + back
    add_loft(item, "head", [[(neck + x * size, y * half,
                              side * bar * (0.03 if (x, y) in edge else 0.22))
                             for x, y in outline] for side in (-1, 1)], color, at=(0, 0, z))


def _hand_tool_mop(item, size, bar, color, neck, z):
    for k in range(9):
        side = k / 4 - 1
        add_pipe(item, f"bristle_{k + 1}", [(neck - 0.05 * size, 0.6 * bar * side, z),
                                            (neck + 0.4 * size, 0.3 * size * side, z + 0.5 * bar),
                                            (neck + (1 - 0.3 * side * side) * size - bar,
                                             0.55 * size * side, z - 0.9 * bar)],
                 1.1 * bar, color)


def _hand_tool_magnifier(item, size, bar, color, neck, z):
    radius = size / 2
    add_torus(item, "head", radius - 0.35 * bar, 0.7 * bar, color, at=(neck + radius, 0, z),
              sides=56)
    lens = radius - 0.4 * bar
    add_lathe(item, "lens", [(0, -0.16 * bar), (lens, -0.05 * bar), (lens, 0.05 * bar),
                             (0, 0.16 * bar)],
              GLASS, at=(neck + radius, 0, z), sides=56)


def _hand_tool_roller(item, size, bar, color, neck, z):
    radius, half = 0.36 * size, 1.0 * size
    x = neck + size - radius
    wire = 0.22 * bar
    add_pipe(item, "head_wire", [(neck - 0.05 * size, 0, z), (neck + 0.15 * size, 0, z),
                                 (neck + 0.15 * size, half + 3 * wire, z), (x, half + 3 * wire, z),
                                 (x, 0.5 * half, z)], wire, STEEL, rounded=False)
    add_cylinder(item, "head", radius, 2 * half, color, at=(x, half, z), turn=(90, 0, 0),
                 bevel=0.12 * radius)


_HAND_TOOL_SHAPES = {  # How it is made, its share of the length, the handle's half thickness.
    "hammer": (_hand_tool_hammer, 0.13, 0.038),
    "axe": (_hand_tool_axe, 0.2, 0.03),
    "shovel": (_hand_tool_shovel, 0.28, 0.018),
    "rake": (_hand_tool_rake, 0.1, 0.012),
    "fork": (_hand_tool_fork, 0.3, 0.02),
    "brush": (_hand_tool_brush, 0.3, 0.035),
    "screwdriver": (_hand_tool_screwdriver, 0.5, 0.06),
    "wrench": (_hand_tool_wrench, 0.3, 0.03),
    "spoon": (_hand_tool_spoon, 0.26, 0.022),
    "knife": (_hand_tool_knife, 0.58, 0.04),
    "mop": (_hand_tool_mop, 0.2, 0.012),
    "magnifier": (_hand_tool_magnifier, 0.45, 0.045),
    "roller": (_hand_tool_roller, 0.25, 0.04),
}
