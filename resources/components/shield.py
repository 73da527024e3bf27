"""{
  "summary": "knight's shield standing upright: heater, round, kite or tower",
  "category": "weapons",
  "size": "furniture",
  "synonyms": ["buckler", "knight shield", "heater shield", "round shield", "viking shield", "kite shield", "tower shield", "coat of arms"],
  "kind_of": ["armor", "armour", "weapon", "knight gear", "crest"],
  "not_for": ["sword", "helmet", "face shield", "windshield", "heat shield"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.7, "min": 0.05, "max": 2.5, "axis": "z", "words": ["tall", "high"]},
    "width": {"type": "length", "default": 0.55, "min": 0.05, "max": 2, "axis": "x", "words": ["wide", "across"]},
    "style": {"type": "choice", "default": "heater", "choices": ["heater", "round", "kite", "tower"], "words": ["round", "viking", "kite", "rectangular", "tower"]},
    "emblem": {"type": "choice", "default": "cross", "choices": ["none", "cross", "star", "stripe", "disc"], "words": ["cross", "star", "stripe", "crest", "symbol", "plain"]},
    "rim": {"type": "switch", "default": true, "words": ["border", "edge"]},
    "boss": {"type": "switch", "default": false, "words": ["umbo", "metal boss", "central knob"]},
    "rivets": {"type": "count", "default": 0, "min": 0, "max": 24, "words": ["rivet", "stud", "nail"]},
    "handle": {"type": "switch", "default": true, "words": ["strap", "grip"]},
    "color": {"type": "color", "default": "RED"},
    "emblem_color": {"type": "color", "default": "WHITE", "words": ["cross", "star", "stripe"]},
    "rim_color": {"type": "color", "default": "STEEL", "words": ["border"]},
    "boss_color": {"type": "color", "default": "rim_color"},
    "rivet_color": {"type": "color", "default": "rim_color"},
    "handle_color": {"type": "color", "default": "LEATHER"}
  },
  "parts": ["body", "emblem", "rim", "boss", "rivet", "handle"],
  "ports": [],
  "examples": [
    ["a blue shield with a gold star", "shield = shield(color=blue, emblem=star, emblem_color=gold)"],
    ["a round wooden viking shield with a metal boss and 12 rivets", "shield = shield(style=round, width=70*cm, emblem=none, boss=on, rivets=12, color=wood)"]
  ]
}"""


def shield(item, height=0.7, width=0.55, style="heater", emblem="cross", rim=True, boss=False,
           rivets=0, handle=True, color=RED, emblem_color=WHITE, rim_color=STEEL, boss_color=None,
           rivet_color=None, handle_color=LEATHER):
    wide, tall = width / 2, height / 2
    unit = min(wide, tall)
    thick, deep = 0.05 * unit, 0.22 * unit
    # Shapes are drawn in shares of half the width and height, and bent back by this.
    bend = ((lambda x, z: deep * (x * x + z * z)) if style == "round"
            else (lambda x, z: deep * x * x))
    to_shield = lambda x, z, back=0.0: (x * wide, bend(x, z) + back, z * tall)
    outline = _shield_outline(style)
    edge = 0.97 if rim else 1.0
    _shield_skin(item, "body", [(edge * x, edge * z) for x, z in outline], to_shield, 0, thick,
                 color)
    if rim:
        add_pipe(item, "rim", [to_shield(0.97 * x, 0.97 * z, thick / 2) for x, z in outline],
                 0.045 * unit, rim_color, closed=True, rounded=False, sides=8)
    shape = _shield_emblem(emblem, wide / unit, tall / unit)
    if shape:
        _shield_skin(item, "emblem", shape, to_shield, -0.35 * thick, 0.8 * thick, emblem_color)
    if boss:
        add_sphere(item, "boss", 0.24 * unit, boss_color or rim_color, at=(0, 0.2 * thick, 0),
                   scale=(1, 0.6, 1))
    for k in range(rivets):
        x, z = _shield_at(outline, k / rivets)
        add_sphere(item, f"rivet_{k + 1}", 0.034 * unit, rivet_color or rim_color,
                   at=to_shield(0.86 * x, 0.86 * z), sides=10)
    if handle:
        out = 0.24 * unit
        ends = [to_shield(x, 0, 0.6 * thick) for x in (-0.3, 0.3)]
        add_pipe(item, "handle", [ends[0], (ends[0][0] * 0.9, ends[0][1] + out, 0),
                                  (ends[1][0] * 0.9, ends[1][1] + out, 0), ends[1]],
                 0.05 * unit, handle_color)
    fit_parts(item, width=width, height=height)


def _shield_outline(style):
    """Points all round from the middle of the top edge, in shares of the half sizes."""
    if style == "round":
        return [(math.sin(2 * math.pi * k / 48), math.cos(2 * math.pi * k / 48)) for k in range(48)]
    right = {"heater": [(0.25, 1), (0.5, 1), (0.75, 1), (1, 1), (1, 0.7), (1, 0.4), (0.98, 0.1),
                        (0.9, -0.2), (0.75, -0.5), (0.52, -0.75), (0.26, -0.92)],
             "kite": [(0.25, 0.98), (0.5, 0.91), (0.75, 0.77), (0.92, 0.6), (1, 0.38), (0.95, 0.15),
                      (0.8, -0.15), (0.6, -0.45), (0.37, -0.72), (0.18, -0.9)],
             "tower": [(0.25, 1), (0.5, 1), (0.75, 1), (0.94, 1), (1, 0.94), (1, 0.5), (1, 0),
                       (1, -0.5), (1, -0.94), (0.94, -1), (0.75, -1), (0.5, -1), (0.25, -1)]}[style]
    return [(0, 1), *right, (0, -1), *[(-x, z) for x, z in reversed(right)]]


def _shield_at(outline, share):
    """The point at a share of the way round the outline."""
    way = [Vector(point) for point in outline] + [Vector(outline[0])]
    left = share * sum((b - a).length for a, b in zip(way, way[1:]))
    for a, b in zip(way, way[1:]):
        if left <= (b - a).length:
            return a + (b - a).normalized() * left
        left -= (b - a).length
    return way[0]


def _shield_emblem(emblem, wide, tall):
    """Its outline in shares of the half sizes; `wide` and `tall` keep it in proportion."""
    if emblem == "cross":
        x, z = 0.13 / wide, 0.13 / tall
        arm = [(x, 0.72), (x, z), (0.72, z)]
        quarters = [arm, [(a, -b) for a, b in reversed(arm)], [(-a, -b) for a, b in arm],
                    [(-a, b) for a, b in reversed(arm)]]
        return [point for quarter in quarters for point in quarter]
    if emblem == "star":
        return [(0.55 / wide * (1 - 0.6 * (k % 2)) * math.sin(math.pi * k / 5),
                 0.55 / tall * (1 - 0.6 * (k % 2)) * math.cos(math.pi * k / 5)) for k in range(10)]
    if emblem == "disc":
        return [(0.4 / wide * math.sin(math.pi * k / 16), 0.4 / tall * math.cos(math.pi * k / 16))
                for k in range(32)]
    if emblem == "stripe":
        z = 0.17 / tall
        xs = [0.85 * (k / 6 - 1) for k in range(13)]
        return [(x, z) for x in xs] + [(x, -z) for x in reversed(xs)]
    return None


def _shield_skin(item, name, outline, to_shield, front, thick, color):
    """A bent plate: rings from the middle of its back over its edge to the middle of its front."""
    shares = (0.03, 0.3, 0.6, 0.8, 1)
    rings = [[to_shield(share * x, share * z, back) for x, z in outline]
             for back, order in ((front + thick, shares), (front, shares[::-1]))
             for share in order]
    add_loft(item, name, rings, color)
