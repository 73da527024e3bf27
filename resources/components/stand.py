"""{
  "summary": "stand or holder: base or legs, a pole, and what holds on top",
  "category": "archetype",
  "size": "tabletop",
  "synonyms": ["holder", "rack", "pedestal", "rest", "tripod", "cake stand", "display stand", "coat rack", "coat stand", "hat stand"],
  "kind_of": ["support", "phone stand", "tablet holder", "candle holder", "candlestick", "easel", "book stand", "music stand", "mug tree", "jewelry stand", "umbrella stand", "toothbrush holder", "pen holder", "paper towel holder", "plant stand", "microphone stand", "napkin holder", "toilet paper holder", "spoon rest", "cupcake stand", "hook", "hanger", "soap dish", "trophy", "bird bath", "fountain", "podium", "lectern", "post"],
  "not_for": ["newsstand", "grandstand"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.4, "min": 0.05, "max": 3, "axis": "z", "words": ["tall", "high", "height"]},
    "width": {"type": "length", "default": 0.24, "min": 0.04, "max": 2, "words": ["wide", "width", "across"]},
    "top": {"type": "choice", "default": "tray", "choices": ["tray", "cup", "ring", "fork", "hooks", "ledge", "none"], "words": ["holder"]},
    "levels": {"type": "count", "default": 1, "min": 1, "max": 4, "words": ["tiers", "levels", "tier"]},
    "hooks": {"type": "count", "default": 6, "min": 2, "max": 12, "words": ["arms", "hooks"]},
    "legs": {"type": "count", "default": 0, "min": 0, "max": 6, "words": ["legs", "tripod"]},
    "square": {"type": "switch", "default": false, "words": ["square"]},
    "color": {"type": "color", "default": "STEEL"},
    "top_color": {"type": "color", "default": "color"},
    "base_color": {"type": "color", "default": "color"},
    "leg_color": {"type": "color", "default": "color"}
  },
  "parts": ["base", "leg", "foot", "pole", "tray", "cup", "ring", "spoke", "fork", "fork_tip", "hook", "hook_tip", "knob", "ledge", "lip", "arm"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a white cake stand with 3 tiers", "cake_stand = stand(levels=3, width=0.3, color=white)"],
    ["a wooden coat rack with 6 hooks", "coat_rack = stand(top=hooks, hooks=6, height=1.7, width=0.5, legs=4, color=wood)"],
    ["a black tablet holder", "holder = stand(top=ledge, height=0.2, width=0.18, square=on, color=black)"]
  ]
}"""


def stand(item, height=0.4, width=0.24, top="tray", levels=1, hooks=6, legs=0, square=False,
          color=STEEL, top_color=None, base_color=None, leg_color=None):
    top_color = top_color or color
    unit = min(width, height)
    bar = 0.035 * unit + 0.008 * height
    foot = _stand_foot(item, height, width, bar, legs, square, base_color or color,
                       leg_color or color)
    head = {"none": height, "tray": height - 0.1 * unit, "cup": height - 0.2 * unit,
            "ring": height - 0.03 * unit, "fork": height - 0.3 * unit,
            "hooks": height - 0.06 * unit, "ledge": height - 0.42 * unit}[top]
    add_cylinder(item, "pole", bar, head - foot, color, at=(0, 0, foot), bevel=0.2 * bar, sides=24)
    hold = {"tray": _stand_trays, "cup": _stand_cup, "ring": _stand_ring, "fork": _stand_fork,
            "hooks": _stand_hooks, "ledge": _stand_ledge}.get(top)
    if hold:
        hold(item, head, height, width, bar, top_color, levels=levels, hooks=hooks, square=square,
             foot=foot)
    if top in ("none", "ring", "hooks"):
        item.port("top", (0, 0, height), (2 * bar, 2 * bar))


def _stand_foot(item, height, width, bar, legs, square, base_color, leg_color):
    """What it stands on; tells from where the pole goes up."""
    if legs < 3:
        thick = 0.04 * min(width, height) + 0.01 * height
        reach = 0.8 * width
        outline = rounded_outline(reach, reach, 0.1 * reach) if square else round_outline(reach,
                                                                                          reach)
        add_plate(item, "base", outline, thick, base_color, bevel=0.4 * thick)
        return 0.6 * thick
    reach, rise = 0.48 * width, min(0.3 * height, 0.5 * width)
    for k in range(legs):
        a = 2 * math.pi * (k + 0.5) / legs - math.pi / 2
        x, y = math.cos(a), math.sin(a)
        add_pipe(item, f"leg_{k + 1}", [(0, 0, rise), (0.55 * reach * x, 0.55 * reach * y,
                                                       0.75 * rise),
                                        (reach * x, reach * y, 0.72 * bar)], 0.7 * bar, leg_color)
        add_sphere(item, f"foot_{k + 1}", 0.9 * bar, leg_color,
                   at=(reach * x, reach * y, 0.9 * bar), sides=24)
    return rise - bar


def _stand_trays(item, head, height, width, bar, color, levels, square, foot, **_):
    rise = height - head
    for k in range(levels):
        part = 1 - 0.5 * k / levels
        reach = part * width
        z = head if levels == 1 else foot + (head - foot) * (k + 1) / levels
        outline = lambda size, high: [(x, y, high) for x, y in (
            rounded_outline(size, size, 0.1 * size) if square else round_outline(size, size, 48))]
        lip = 0.12 * rise
        add_loft(item, f"tray_{k + 1}",
                 [outline(0.7 * reach, z - 0.35 * rise), outline(0.96 * reach, z),
                  outline(reach, z + 0.9 * rise), outline(reach - lip, z + rise),
                  outline(reach - 3 * lip, z + 0.9 * rise),
                  outline(0.92 * reach - 3 * lip, z + 0.3 * rise)],
                 color)
        if k == levels - 1:
            item.port("top", (0, 0, z + 0.3 * rise), (0.62 * reach, 0.62 * reach))


def _stand_cup(item, head, height, width, bar, color, **_):
    rise = height - head
    reach = max(0.2 * width, 1.6 * bar, 0.35 * rise)
    add_lathe(item, "cup", [(0, -0.1 * rise), (0.5 * reach, -0.1 * rise),
                            (0.9 * reach, 0.15 * rise),
                            (reach, 0.95 * rise), (0.97 * reach, rise), (0.88 * reach, rise),
                            (0.8 * reach, 0.2 * rise), (0, 0.15 * rise)], color, at=(0, 0, head))
    item.port("top", (0, 0, height), (2 * reach, 2 * reach))
    item.port("cavity", (0, 0, head + 0.2 * rise), (1.1 * reach, 1.1 * reach, 0.8 * rise))


def _stand_ring(item, head, height, width, bar, color, **_):
    thick = 2 * (height - head)
    radius = 0.45 * width - thick / 2
    add_torus(item, "ring", radius, thick, color, at=(0, 0, height - thick / 2))
    for k in range(3):
        a = 2 * math.pi * k / 3 + math.pi / 2
        add_pipe(item, f"spoke_{k + 1}", [(0, 0, height - thick / 2),
                                          (radius * math.cos(a), radius * math.sin(a),
                                           height - thick / 2)],
                 0.4 * thick, color)


def _stand_fork(item, head, height, width, bar, color, **_):
    rise, reach = height - head, 0.32 * width
    add_pipe(item, "fork", [(-reach, 0, rise - bar), (-reach, 0, 0.5 * rise),
                            (-0.6 * reach, 0, 0.1 * rise),
                            (0, 0, 0), (0.6 * reach, 0, 0.1 * rise), (reach, 0, 0.5 * rise),
                            (reach, 0, rise - bar)], 0.8 * bar, color, at=(0, 0, head))
    for k, side in enumerate((-1, 1)):
        add_sphere(item, f"fork_tip_{k + 1}", bar, color, at=(side * reach, 0, height - bar))
    item.port("top", (0, 0, head + bar), (1.2 * reach, 0.5 * reach))


def _stand_hooks(item, head, height, width, bar, color, hooks, foot, **_):
    add_sphere(item, "knob", height - head, color, at=(0, 0, head))
    rise, out = 0.2 * min(width, head - foot), 0.46 * width
    for k in range(hooks):
        a = 2 * math.pi * k / hooks - math.pi / 2
        x, y = math.cos(a), math.sin(a)
        z = head - 0.1 * rise - (k % 2) * 0.9 * rise
        if k % 2 == 0:
            z -= 0.4 * rise
        add_pipe(item, f"hook_{k + 1}", [(0, 0, z - 0.5 * rise),
                                         (0.45 * out * x, 0.45 * out * y, z - 0.55 * rise),
                                         (0.9 * out * x, 0.9 * out * y, z - 0.3 * rise),
                                         (out * x, out * y, z)], 0.5 * bar, color)
        add_sphere(item, f"hook_tip_{k + 1}", 0.75 * bar, color, at=(out * x, out * y, z),
                   sides=16)


def _stand_ledge(item, head, height, width, bar, color, square, **_):
    """A rest that leans back, with a lip at its foot to keep a book or a tablet."""
    rise = height - head
    thick, lean = 0.05 * rise, math.radians(20)
    long = (rise + 0.12 * rise - thick * math.sin(lean)) / math.cos(lean)
    size = (0.85 * width, long)
    outline = [(x, y + long / 2) for x, y in rounded_outline(*size, 0.08 * min(size))]
    foot = head - 0.12 * rise
    y = -0.5 * long * math.sin(lean)
    add_plate(item, "ledge", outline, thick, color, at=(0, y, foot), turn=(70, 0, 0),
              bevel=0.3 * thick)
    add_box(item, "lip", (0.85 * width, 0.25 * rise, 1.2 * thick), color,
            at=(0, y - 0.11 * rise, foot), bevel=0.3 * thick)
    back = (0, 0.12 * rise, foot + 0.5 * long * math.cos(lean))
    add_pipe(item, "arm", [(0, 0, head - 1.2 * bar), (0, 0.3 * bar, head + 0.05 * rise),
                           (0, 0.01 * rise, foot + 0.5 * long * math.cos(lean))], 0.9 * bar, color)
