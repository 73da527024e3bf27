"""{
  "summary": "key lying flat: modern house key or old skeleton key",
  "category": "home",
  "size": "tiny",
  "synonyms": ["house key", "door key", "skeleton key", "car key", "antique key", "toy key", "old key"],
  "kind_of": ["hardware", "household item"],
  "not_for": ["keyboard", "piano key", "keyboard key", "key card", "lock"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.065, "min": 0.02, "max": 1, "words": ["long"]},
    "style": {"type": "choice", "default": "modern", "choices": ["modern", "skeleton"], "words": ["old", "antique", "skeleton", "modern", "vintage"]},
    "teeth": {"type": "count", "default": 5, "min": 2, "max": 8, "words": ["tooth", "notch", "cut"]},
    "head": {"type": "choice", "default": "round", "choices": ["round", "square", "heart"], "words": ["round head", "square head", "heart shaped", "bow"]},
    "hole": {"type": "switch", "default": true, "words": ["eye"]},
    "ring": {"type": "switch", "default": false, "words": ["key ring", "keyring"]},
    "color": {"type": "color", "default": "BRASS"},
    "head_color": {"type": "color", "default": "color", "words": ["bow", "head", "plastic cover"]},
    "ring_color": {"type": "color", "default": "STEEL"}
  },
  "parts": ["shaft", "head", "tooth", "web", "collar", "ring"],
  "ports": [],
  "examples": [
    ["a golden skeleton key with a heart-shaped head", "key = key(style=skeleton, head=heart, color=gold)"],
    ["a silver house key with a black head on a key ring", "key = key(color=silver, head_color=black, ring=on)"]
  ]
}"""


def key(item, length=0.065, style="modern", teeth=5, head="round", hole=True, ring=False,
        color=BRASS, head_color=None, ring_color=STEEL):
    old = style == "skeleton"
    size = (0.28 if old else 0.4) * length
    eye = (0.13 if not old else 0.2 if head == "heart" else 0.3) * size
    thick = (0.055 if old else 0.034) * length
    middle = -length / 2 + size / 2
    z = 0.05 * length
    round_off = 0 if head == "heart" else 0.2 * thick  # A heart's cleft is too narrow for it.
    bow = add_plate(item, "head", [(middle + size / 2 * x, size / 2 * y)
                                   for x, y in _key_head(head)], thick, head_color or color,
                    at=(0, 0, z - thick / 2), bevel=round_off)
    # A modern key hangs by a small eye at its end.
    inward = 0.0 if old or head == "heart" else -0.2 * size
    if hole or ring:
        cut(bow, add_cylinder(item, "eye", eye, 3 * thick, color,
                              at=(middle + inward, 0, z - 1.5 * thick)))
    start, end = middle + 0.4 * size, length / 2
    if old:
        _key_skeleton(item, start, end, length, teeth, z, color)
    else:
        _key_modern(item, start, end, length, teeth, z, color)
    if ring:
        wide = 0.2 * length
        # From the eye it goes round the key's end.
        add_torus(item, "ring", wide, min(0.7 * eye, 0.03 * length), ring_color,
                  at=(middle + inward - 1.1 * eye - wide, 0, z), turn=(35, 0, 0))
        fit_parts(item)
    else:
        fit_parts(item, width=length)


def _key_head(head):
    """Its outline round the middle, as far as -1 and 1."""
    if head == "square":
        return rounded_outline(2, 1.9, 0.5)
    if head == "heart":
        # Its tip towards the teeth.
        turns = [2 * math.pi * k / 48 for k in range(48)]
        return [(-(13 * math.cos(a) - 5 * math.cos(2 * a) - 2 * math.cos(3 * a)
                   - math.cos(4 * a) + 2.5) / 14.5, math.sin(a) ** 3 * 1.05) for a in turns]
    return round_outline(2, 2, 48)


def _key_modern(item, start, end, length, teeth, z, color):
    """A flat blade: straight on one side, cut to teeth on the other."""
    half, thick = 0.065 * length, 0.03 * length
    first = start + 0.25 * (end - start)
    step = (end - 1.2 * half - first) / teeth
    points = [(start, half), (end - half, half), (end, 0), (end - 1.2 * half, -half)]
    for k in range(teeth):
        x, deep = end - 1.2 * half - k * step, half * (0.35 + 0.3 * ((k * 2 + 1) % 3))
        points += [(x - 0.35 * step, -half + deep), (x - 0.6 * step, -half + deep),
                   (x - step, -half)]
    add_plate(item, "shaft", points + [(start, -half)], thick, color, at=(0, 0, z - thick / 2))
    add_box(item, "collar", (0.05 * length, 3 * half, 1.15 * thick), color,
            at=(start + 0.06 * length, 0, z - 0.575 * thick), bevel=0.1 * thick)


def _key_skeleton(item, start, end, length, teeth, z, color):
    bar = 0.032 * length
    add_cylinder(item, "shaft", bar, end - start, color, at=(start, 0, z), turn=(0, 90, 0),
                 bevel=0.3 * bar, sides=24)
    for k, x in enumerate((start + 0.06 * length, start + 0.1 * length, end - 0.24 * length)):
        add_torus(item, f"collar_{k + 1}", bar, 0.8 * bar, color, at=(x, 0, z), turn=(0, 90, 0),
                  sides=24)
    room = 0.2 * length / teeth
    for k in range(teeth):
        long = (0.15, 0.115, 0.135)[k % 3] * length
        add_box(item, f"tooth_{k + 1}", (0.7 * room, long, 1.3 * bar), color,
                at=(end - 0.015 * length - (k + 0.5) * room, -long / 2, z - 0.65 * bar))
    add_box(item, "web", (0.19 * length, 0.05 * length + bar, 1.1 * bar), color,
            at=(end - 0.012 * length - 0.1 * length, -(0.05 * length + bar) / 2, z - 0.55 * bar))
