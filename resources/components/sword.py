"""{
  "summary": "sword lying flat: straight, curved or katana",
  "category": "weapons",
  "size": "tabletop",
  "synonyms": ["longsword", "broadsword", "katana", "sabre", "saber", "scimitar", "cutlass", "dagger", "rapier", "toy sword", "wooden sword", "greatsword", "short sword"],
  "kind_of": ["weapon", "blade", "knight gear"],
  "not_for": ["knife", "swordfish", "lightsaber", "shield", "spear"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 1.0, "min": 0.1, "max": 3, "axis": "x", "words": ["long"]},
    "blade_width": {"type": "length", "default": 0.05, "min": 0.01, "max": 0.2, "words": ["wide", "blade wide"]},
    "style": {"type": "choice", "default": "straight", "choices": ["straight", "curved", "katana"], "words": ["straight", "curved", "pirate", "samurai", "katana"]},
    "guard": {"type": "switch", "default": true, "words": ["crossguard", "cross guard", "hilt guard"]},
    "pommel": {"type": "switch", "default": true, "words": ["knob"]},
    "wrap": {"type": "switch", "default": true, "words": ["wrapped grip", "leather wrap"]},
    "fuller": {"type": "switch", "default": true, "words": ["groove", "blood groove", "rib"]},
    "gem": {"type": "switch", "default": false, "words": ["jewel", "ruby"]},
    "color": {"type": "color", "default": "SILVER", "words": ["blade"]},
    "grip_color": {"type": "color", "default": "LEATHER", "words": ["grip", "handle", "hilt"]},
    "wrap_color": {"type": "color", "default": "BLACK"},
    "guard_color": {"type": "color", "default": "GOLD", "words": ["guard", "crossguard"]},
    "pommel_color": {"type": "color", "default": "guard_color"},
    "fuller_color": {"type": "color", "default": "STEEL"},
    "gem_color": {"type": "color", "default": "RED"}
  },
  "parts": ["blade", "fuller", "grip", "wrap", "guard", "guard_end", "pommel", "gem"],
  "ports": [],
  "examples": [
    ["a knight's sword with a gold hilt and a ruby", "sword = sword(gem=on)"],
    ["a katana with a black grip", "katana = sword(style=katana, blade_width=3*cm, grip_color=black)"],
    ["a pirate's cutlass, 80 cm long", "cutlass = sword(style=curved, length=80*cm)"]
  ]
}"""


def sword(item, length=1.0, blade_width=0.05, style="straight", guard=True, pommel=True, wrap=True,
          fuller=True, gem=False, color=SILVER, grip_color=LEATHER, wrap_color=BLACK,
          guard_color=GOLD, pommel_color=None, fuller_color=STEEL, gem_color=RED):
    half = min(blade_width, 0.16 * length) / 2
    bar = min(0.5 * half + 0.004 * length, 0.02 * length)
    knob = 1.7 * bar if pommel else 0.0
    hilt = {"straight": 0.2, "curved": 0.18, "katana": 0.26}[style] * length
    bow = {"straight": 0.0, "curved": 0.13, "katana": 0.06}[style] * length
    start = -length / 2 + hilt
    _sword_blade(item, style, start, length / 2, half, 0.4 * bar, bow, color)
    grip_from = -length / 2 + knob
    add_lathe(item, "grip", [(0, 0), (0.85 * bar, 0), (bar, 0.5 * (hilt - knob)),
                             (0.85 * bar, hilt - knob + 0.2 * bar), (0, hilt - knob + 0.2 * bar)],
              grip_color, at=(grip_from, 0, 0), turn=(0, 90, 0), sides=24)
    if wrap:
        for k in range(5):
            x = grip_from + (k + 0.6) / 5.2 * (hilt - knob - bar)
            add_torus(item, f"wrap_{k + 1}", 0.85 * bar, 0.5 * bar, wrap_color, at=(x, 0, 0),
                      turn=(0, 90, 0), sides=24)
    if guard:
        _sword_guard(item, style, start, half, bar, guard_color)
    if pommel:
        add_sphere(item, "pommel", 1.35 * bar, pommel_color or guard_color,
                   at=(-length / 2 + 1.35 * bar, 0, 0), sides=24)
    if fuller and style == "straight":
        long = 0.62 * (length - hilt)
        add_plate(item, "fuller", [(start, -0.2 * half), (start + 0.9 * long, -0.16 * half),
                                   (start + long, 0), (start + 0.9 * long, 0.16 * half),
                                   (start, 0.2 * half)], 0.84 * bar, fuller_color,
                  at=(0, 0, -0.42 * bar))
    if gem:
        z = 1.2 * bar if pommel else 0.75 * bar
        x = -length / 2 + 1.35 * bar if pommel else start
        add_sphere(item, "gem", 0.6 * bar, gem_color, at=(x, 0, z), scale=(1, 1, 0.6), sides=12)
    fit_parts(item, width=length)


def _sword_blade(item, style, start, tip, half, thick, bow, color):
    """Rows from the hilt to the tip: a rhombus whose corners are the edges and the ridge."""
    rings = []
    for t in (0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.86, 0.9, 0.94, 0.97, 1):
        if style == "straight":
            narrow = (1 - 0.22 * t) * (1 if t < 0.86 else max(0.02, (1 - t) / 0.14))
        elif style == "curved":
            narrow = (1 + 0.5 * t * t) * (1 if t < 0.7 else max(0.02, (1 - t) / 0.3) ** 0.7)
        else:
            narrow = 1 if t < 0.9 else max(0.02, (1 - t) / 0.1) ** 0.6
        x, y = start + t * (tip - start), bow * t * t
        wide, high = narrow * half, thick * max(0.05, min(1.0, narrow))
        rings.append([(x, y - wide, 0), (x, y, -high), (x, y + wide, 0), (x, y, high)])
    rings.insert(0, [(start - 2 * thick, y, z) for _, y, z in rings[0]])
    add_loft(item, "blade", rings, color, smooth=12)


def _sword_guard(item, style, x, half, bar, color):
    if style == "katana":
        add_cylinder(item, "guard", max(1.5 * half, 1.7 * bar), 0.6 * bar, color,
                     at=(x - 0.3 * bar, 0, 0), turn=(0, 90, 0), bevel=0.15 * bar)
        return
    reach = 2.1 * half + 1.5 * bar
    bend = 0.0 if style == "straight" else 0.9 * bar
    add_pipe(item, "guard", [(x + bend, -reach, 0), (x, -0.5 * reach, 0), (x, 0.5 * reach, 0),
                             (x - bend, reach, 0)], 0.8 * bar, color)
    for k, side in enumerate((-1, 1)):
        add_sphere(item, f"guard_end_{k + 1}", 1.05 * bar, color,
                   at=(x - side * bend, side * reach, 0), sides=20)
