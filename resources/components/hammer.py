"""{
  "summary": "claw hammer, mallet or sledgehammer, lying on its side",
  "category": "tools",
  "size": "tabletop",
  "synonyms": ["claw hammer", "mallet", "sledgehammer", "sledge hammer", "gavel"],
  "kind_of": ["hand tool", "tool", "household tool"],
  "not_for": ["drill", "axe", "jackhammer"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.32, "min": 0.1, "max": 1.2, "axis": "x", "words": ["long", "handle long"]},
    "head_length": {"type": "length", "default": 0.13, "min": 0.04, "max": 0.4, "words": ["head across"]},
    "style": {"type": "choice", "default": "claw", "choices": ["claw", "mallet", "sledge"], "words": ["claw", "mallet", "sledgehammer", "flat head"]},
    "grip": {"type": "switch", "default": true, "words": ["grip", "rubber grip"]},
    "color": {"type": "color", "default": "WOOD"},
    "handle_color": {"type": "color", "default": "color"},
    "head_color": {"type": "color", "default": "STEEL"},
    "grip_color": {"type": "color", "default": "RUBBER"}
  },
  "parts": ["handle", "grip", "head", "neck", "face", "claw", "wedge"],
  "ports": [],
  "examples": [
    ["a hammer with a red handle", "hammer = hammer(handle_color=red)"],
    ["a wooden mallet, 30 cm long", "mallet = hammer(style=mallet, length=30*cm, head_color=light_wood, grip=off)"]
  ]
}"""


def hammer(item, length=0.32, head_length=0.13, style="claw", grip=True, color=WOOD,
           handle_color=None, head_color=STEEL, grip_color=RUBBER):
    reach = min(head_length, 0.8 * length)
    wide = {"claw": 0.26, "mallet": 0.62, "sledge": 0.4}[style] * reach
    z = wide / 2
    thick = min(0.2 * reach, 0.05 * length)
    x = length / 2 - wide / 2
    handle = add_lathe(item, "handle", [(0, 0.004 * length), (0.85 * thick / 2, 0.004 * length),
                                        (thick / 2, 0.02 * length), (thick / 2, 0.3 * length),
                                        (0.8 * thick / 2, 0.5 * length),
                                        (0.72 * thick / 2, 0.8 * length),
                                        (0.8 * thick / 2, length - 0.9 * wide),
                                        (0.8 * thick / 2, length - 0.02 * wide),
                                        (0, length - 0.02 * wide)], handle_color or color,
                       at=(-length / 2, 0, z), turn=(0, 90, 0))
    for vert in handle.data.vertices:
        vert.co.x *= 0.8
    if grip:
        part = add_lathe(item, "grip", [
            (0, 0), (0.55 * thick, 0), (0.62 * thick, 0.02 * length), (0.56 * thick, 0.12 * length),
            (0.6 * thick, 0.26 * length), (0.55 * thick, 0.36 * length), (0, 0.36 * length)],
            grip_color, at=(-length / 2, 0, z), turn=(0, 90, 0))
        for vert in part.data.vertices:
            vert.co.x *= 0.85
    if style == "claw":
        _hammer_claw(item, x, z, wide, reach, head_color)
    elif style == "mallet":
        add_cylinder(item, "head", wide / 2, reach, head_color, at=(x, reach / 2, z),
                     turn=(90, 0, 0), bevel=0.08 * wide)
    else:
        add_box(item, "head", (wide, reach, wide), head_color, at=(x, 0, 0), bevel=0.16 * wide)
    if style != "claw":
        add_box(item, "wedge", (0.04 * wide, 0.9 * thick / 2, 0.15 * thick), LIGHT_WOOD,
                at=(length / 2 - 0.02 * wide, 0, z - 0.07 * thick))


def _hammer_claw(item, x, z, wide, reach, color):
    eye = 0.24 * reach
    add_box(item, "head", (wide, eye, 0.9 * wide), color, at=(x, -0.08 * reach, 0.05 * wide),
            bevel=0.12 * wide)
    start = -0.08 * reach - 0.4 * eye
    add_cylinder(item, "neck", 0.36 * wide, 0.26 * reach, color, at=(x, start, z), turn=(90, 0, 0),
                 top_radius=0.3 * wide)
    add_cylinder(item, "face", 0.5 * wide, start - 0.18 * reach + 0.5 * reach, color,
                 at=(x, start - 0.18 * reach, z), turn=(90, 0, 0), bevel=0.07 * wide)
    # The claw bends back towards the handle; its two prongs part.
    outer, inner = [], []
    for k in range(9):
        t = k / 8
        y = -0.02 * reach + t * 0.52 * reach
        mid = x + 0.1 * wide - 0.55 * wide * t ** 2
        half = (0.34 - 0.24 * t) * wide
        outer.append((mid + half, y))
        inner.append((mid - half, y))
    for k, side in enumerate((-1, 1)):
        part = add_plate(item, f"claw_{k + 1}", outer + inner[::-1], 0.3 * wide, color,
                         at=(0, 0, z - 0.15 * wide + side * 0.16 * wide), bevel=0.05 * wide)
        for vert in part.data.vertices:
            vert.co.z += side * 0.18 * wide * max(0, vert.co.y / reach - 0.1)
