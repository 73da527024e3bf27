"""{
  "summary": "wooden pencil with point and eraser",
  "category": "office",
  "size": "tiny",
  "synonyms": ["lead pencil", "colored pencil", "coloured pencil", "crayon", "drawing pencil"],
  "kind_of": ["stationery", "writing instrument", "office supply"],
  "not_for": ["pen", "pencil case", "pencil holder", "pencil sharpener"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.18, "min": 0.04, "max": 0.8, "words": ["long"]},
    "diameter": {"type": "length", "default": 0.0078, "min": 0.003, "max": 0.06, "words": ["thick"]},
    "shape": {"type": "choice", "default": "hexagonal", "choices": ["hexagonal", "round"], "words": ["hexagonal", "cylindrical", "round"]},
    "eraser": {"type": "switch", "default": true},
    "upright": {"type": "switch", "default": false, "words": ["upright", "standing"]},
    "color": {"type": "color", "default": "YELLOW"},
    "eraser_color": {"type": "color", "default": "PINK"},
    "ferrule_color": {"type": "color", "default": "SILVER"},
    "wood_color": {"type": "color", "default": "LIGHT_WOOD"},
    "lead_color": {"type": "color", "default": "DARK_GREY"}
  },
  "parts": ["body", "wood", "lead", "ferrule", "eraser"],
  "ports": [],
  "examples": [
    ["a green pencil", "pencil = pencil(color=green)"],
    ["a red coloured pencil without an eraser", "pencil = pencil(color=red, lead_color=red, eraser=off)"]
  ]
}"""


def pencil(item, length=0.18, diameter=0.0078, shape="hexagonal", eraser=True, upright=False,
           color=YELLOW, eraser_color=PINK, ferrule_color=SILVER, wood_color=LIGHT_WOOD,
           lead_color=DARK_GREY):
    radius = min(diameter, 0.3 * length) / 2
    sides = 6 if shape == "hexagonal" else 32
    end = 4.2 * radius if eraser else 0.0
    cone = min(6 * radius, 0.25 * length)
    start = end - 0.3 * radius if eraser else 0.0
    add_lathe(item, "body", [(0, start), (radius, start), (radius, length - 0.95 * cone),
                             (0, length - 0.95 * cone)], color, sides=sides, smooth=20,
              turn=(0, 0, 30))
    add_lathe(item, "wood", [(0, length - cone), (0.86 * radius, length - cone),
                             (0.25 * radius, length - 0.25 * cone), (0, length - 0.25 * cone)],
              wood_color, sides=sides if sides > 6 else 24, turn=(0, 0, 30))
    add_lathe(item, "lead", [(0, length - 0.28 * cone), (0.275 * radius, length - 0.28 * cone),
                             (0.04 * radius, length), (0, length)], lead_color, sides=24)
    if eraser:
        add_lathe(item, "eraser", [(0, 0), (0.75 * radius, 0), (0.92 * radius, 0.25 * radius),
                                   (0.92 * radius, 2 * radius), (0, 2 * radius)], eraser_color,
                  sides=24)
        rings = [(0, 1.6 * radius)]
        for k in range(5):
            z = (1.6 + 0.56 * k) * radius
            rings += [(0.99 * radius, z), (0.99 * radius, z + 0.3 * radius),
                      (0.92 * radius, z + 0.36 * radius), (0.92 * radius, z + 0.5 * radius)]
        add_lathe(item, "ferrule", rings + [(0, 4.34 * radius)], ferrule_color, sides=24)
    if not upright:
        low = radius * (1 if sides > 6 else 0.99 if eraser else math.cos(math.pi / 6))
        _pencil_turn(item, 90, 'Y', (-length / 2, 0, low))


def _pencil_turn(item, angle, axis, shift):
    """Turns all parts about an axis through the origin, then shifts them."""
    turn = Matrix.Rotation(math.radians(angle), 3, axis)
    for part in item.empty.children:
        part.location = turn @ part.location + Vector(shift)
        part.rotation_euler = (turn @ part.rotation_euler.to_matrix()).to_euler()
