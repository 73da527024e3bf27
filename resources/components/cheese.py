"""{
  "summary": "cheese: wedge or wheel, with holes and rind",
  "category": "food",
  "size": "tabletop",
  "synonyms": ["cheese wedge", "cheese wheel", "swiss cheese", "piece of cheese", "slice of cheese", "block of cheese", "wheel of cheese", "emmental", "gouda"],
  "kind_of": ["food", "dairy", "snack"],
  "not_for": ["cheesecake", "cheeseburger", "cheese grater", "butter"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.14, "min": 0.02, "max": 1, "axis": "x", "words": ["long", "wide", "across"]},
    "height": {"type": "length", "default": 0.06, "min": 0.01, "max": 0.6, "axis": "z", "words": ["tall", "high", "thick"]},
    "style": {"type": "choice", "default": "wedge", "choices": ["wedge", "wheel", "block"], "words": ["wedge", "wheel", "whole", "round", "block"]},
    "angle": {"type": "angle", "default": 45, "min": 15, "max": 90, "words": ["angle", "slice"]},
    "holes": {"type": "count", "default": 7, "min": 0, "max": 10, "words": ["hole"]},
    "rind": {"type": "switch", "default": true, "words": ["crust", "wax"]},
    "color": {"type": "color", "default": "YELLOW"},
    "rind_color": {"type": "color", "default": "ORANGE", "words": ["rind", "wax"]}
  },
  "parts": ["body", "rind"],
  "ports": ["top"],
  "examples": [
    ["a wedge of cheese with holes", "cheese = cheese()"],
    ["a wheel of gouda with red wax, without holes", "gouda = cheese(style=wheel, length=25*cm, height=8*cm, holes=0, rind_color=red)"]
  ]
}"""


def cheese(item, length=0.14, height=0.06, style="wedge", angle=45, holes=7, rind=True,
           color=YELLOW, rind_color=ORANGE):
    skin = 0.03 * length if rind else 0.0
    if style == "wheel":
        r = length / 2
        body = add_cylinder(item, "body", r - 0.5 * skin, height, color, bevel=0.05 * height,
                            sides=56)
        if rind:
            add_lathe(item, "rind", [(0.9 * r, 0.01 * height), (r - skin, 0.01 * height),
                                     (r, 0.12 * height), (r, 0.88 * height),
                                     (r - skin, 0.99 * height), (0.9 * r, 0.99 * height)],
                      rind_color, sides=56)
    elif style == "block":
        deep = 0.6 * length
        body = add_box(item, "body", (length - 0.5 * skin, deep, height), color,
                       at=(-0.25 * skin, 0, 0), bevel=0.02 * height)
        if rind:
            add_box(item, "rind", (skin, 0.99 * deep, 0.99 * height), rind_color,
                    at=(length / 2 - skin / 2, 0, 0.005 * height), bevel=0.1 * skin)
    else:
        half = math.radians(angle) / 2
        turns = [half * (k / 6 - 1) for k in range(13)]
        arc = lambda radius, inset: [(radius * math.cos(a * inset) - length / 2,
                                      radius * math.sin(a * inset)) for a in turns]
        near = length - 0.5 * skin
        body = add_plate(item, "body", [(-length / 2, 0), *arc(near, 1)], height, color)
        if rind:
            add_plate(item, "rind", arc(length, 0.995) + arc(length - skin, 0.995)[::-1],
                      0.99 * height, rind_color, at=(0, 0, 0.005 * height))
    _cheese_holes(item, body, style, length, height, angle, holes)
    item.port("top", (0, 0, height), (0.4 * length, 0.2 * length))


def _cheese_holes(item, body, style, length, height, angle, holes):
    """Balls taken out of its upper and front faces, where they do not meet."""
    half = math.radians(angle) / 2
    sides = [(0.45, 0.66), (0.66, 0.32), (0.84, 0.7), (0.3, 0.3)]  # Along the cut, up.
    tops = [(0.78, 0.35), (0.62, -0.4), (0.88, -0.45), (0.5, 0.3), (0.86, 0.0), (0.38, -0.2)]
    for k in range(holes):
        if k % 2 and k // 2 < len(sides) and style != "wheel":
            along, up = sides[k // 2]
            size = min(0.1 * length, 0.15 * height) * (1, 0.8, 0.9, 0.7)[k // 2]
            if style == "wedge":
                at = (along * length * math.cos(half) - length / 2,
                      -along * length * math.sin(half) - 0.3 * size, up * height)
            else:
                at = ((along - 0.55) * length, -0.3 * length - 0.3 * size, up * height)
        else:
            index = (k + 1) // 2 if style != "wheel" else k
            out, share = tops[index % len(tops)]
            size = 0.055 * length * (1, 0.8, 0.65, 0.75, 0.6, 0.5)[index % len(tops)]
            if style == "wedge":
                size = min(size, 0.22 * out * length * half, 0.3 * height)
                at = (out * length * math.cos(share * half) - length / 2,
                      out * length * math.sin(share * half), height + 0.3 * size)
            else:
                size = min(size, 0.3 * height)
                # Around the middle, since its top is wide.
                a = 2.4 * index + 0.4
                r = (0.16 + 0.045 * index) * length * (1 if style == "wheel" else 0.8)
                wide = 1.0 if style == "wheel" else 0.6
                at = (r * math.cos(a), r * wide * math.sin(a), height + 0.3 * size)
        cut(body, add_sphere(item, f"hole_{k + 1}", size, body.data.materials[0].diffuse_color, at,
                             (11, 17, 23), sides=20))
