"""{
  "summary": "electrical transformer: core, copper coils, terminals",
  "category": "electronics",
  "size": "tabletop",
  "synonyms": [
    "transformer", "electrical transformer", "electric transformer", "transformer coil",
    "induction coil"],
  "kind_of": ["electrical device", "electrical component"],
  "not_for": ["robot", "power plant"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.22, "min": 0.08, "max": 3.0, "axis": "z", "words": ["tall", "high"]},
    "core": {"type": "choice", "default": "cylinder", "choices": ["cylinder", "frame"], "words": ["cylindrical core", "laminated core", "rectangular core"]},
    "coils": {"type": "count", "default": 2, "min": 1, "max": 3, "words": ["coil", "winding"]},
    "windings": {"type": "count", "default": 12, "min": 4, "max": 24, "words": ["turn", "winding"]},
    "terminals": {"type": "count", "default": 4, "min": 0, "max": 8, "words": ["terminal", "bushing"]},
    "base": {"type": "switch", "default": true, "words": ["base", "plate"]},
    "color": {"type": "color", "default": "COPPER", "words": ["coil", "winding"]},
    "core_color": {"type": "color", "default": "DARK_GREY"},
    "terminal_color": {"type": "color", "default": "BRASS"},
    "base_color": {"type": "color", "default": "BLACK"}
  },
  "parts": ["base", "core", "cap", "coil", "bobbin", "post", "terminal", "insulator", "bolt"],
  "ports": ["top"],
  "examples": [
    ["a transformer with a cylindrical core and copper windings", "transformer = power_transformer()"],
    ["a transformer with three coils on a frame", "transformer = power_transformer(core=frame, coils=3)"]
  ]
}"""


def power_transformer(item, height=0.22, core="cylinder", coils=2, windings=12, terminals=4,
                      base=True, color=COPPER, core_color=DARK_GREY, terminal_color=BRASS,
                      base_color=BLACK):
    h = height
    low = 0.08 * h if base else 0.0
    term = 0.18 * h if terminals else 0.0
    top = h - term
    tall = top - low
    wide = (0.8 if core == "cylinder" else 0.34 * coils + 0.22) * h
    deep = 0.8 * h if core == "cylinder" else 0.42 * h
    if base:
        add_plate(item, "base", rounded_outline(wide + 0.1 * h, deep + 0.08 * h, 0.06 * h),
                  low + 0.005 * h, base_color, bevel=0.015 * h)
        for k, (a, b) in enumerate(((-1, -1), (1, -1), (-1, 1), (1, 1))):
            add_cylinder(item, f"bolt_{k + 1}", 0.025 * h, 0.03 * h, SILVER, sides=6,
                         at=(a * (wide / 2 - 0.01 * h), b * (deep / 2 - 0.01 * h), low))
    cap = 0.12 * tall
    if core == "cylinder":
        add_cylinder(item, "core", 0.17 * h, tall, core_color, at=(0, 0, low))
        for k, z in enumerate((low, top - cap)):
            add_cylinder(item, f"cap_{k + 1}", 0.36 * h, cap, core_color, bevel=0.02 * h,
                         at=(0, 0, z), sides=48)
        spots = [(0, low + cap + (tall - 2 * cap) * k / coils, (tall - 2 * cap) / coils)
                 for k in range(coils)]
        radius = 0.28 * h
    else:
        bar = 0.15 * h
        for k, z in enumerate((low, top - bar)):
            add_box(item, f"cap_{k + 1}", (wide, bar, bar), core_color, at=(0, 0, z),
                    bevel=0.01 * h)
        spots = [((k - (coils - 1) / 2) * 0.34 * h, low + bar, tall - 2 * bar)
                 for k in range(coils)]
        radius = 0.155 * h
        for k, (x, _, _) in enumerate(spots):
            add_box(item, f"core_{k + 1}", (0.13 * h, bar, tall - 0.02 * h), core_color,
                    at=(x, 0, low + 0.01 * h), bevel=0.008 * h)
        for k, side in enumerate((-1, 1)):
            add_box(item, f"post_{k + 1}", (0.08 * h, bar, tall - 0.02 * h), core_color,
                    at=(side * (wide / 2 - 0.04 * h), 0, low + 0.01 * h), bevel=0.008 * h)
    for k, (x, z, room) in enumerate(spots):
        flange = 0.05 * room
        for end, at in enumerate((z, z + room - flange)):
            add_cylinder(item, f"bobbin_{2 * k + end + 1}", 1.16 * radius, flange, CREAM,
                         at=(x, 0, at))
        step = (room - 2 * flange) / windings
        outline = [(0.6 * radius, z + flange)]
        for turn in range(windings):
            for a in (-60, 0, 60):
                outline.append((radius * 1.04 - 0.5 * step + 0.5 * step * math.cos(math.radians(a)),
                                z + flange + (turn + 0.5 + 0.5 * math.sin(math.radians(a))) * step))
        outline.append((0.6 * radius, z + room - flange))
        add_lathe(item, f"coil_{k + 1}", outline, color if k % 2 == 0 else
                  (BRASS if color == COPPER else color), at=(x, 0, 0),
                  sides=32 if coils * windings <= 40 else 20)
    for k in range(terminals):
        if core == "cylinder":
            a = 2 * math.pi * (k + 0.5) / terminals
            x, y = 0.25 * h * math.cos(a), 0.25 * h * math.sin(a)
        else:
            x, y = ((k + 0.5) / terminals - 0.5) * 0.9 * wide, 0
        thick = min(0.05 * h, 0.35 * (1.57 * h if core == "cylinder" else 0.9 * wide) / terminals)
        z = top - 0.01 * h
        rings = [(0, 0)]
        for step in range(3):
            rings += [(thick, 0.036 * step * h), (thick, (0.036 * step + 0.018) * h),
                      (0.65 * thick, (0.036 * step + 0.022) * h),
                      (0.65 * thick, (0.036 * step + 0.034) * h)]
        add_lathe(item, f"insulator_{k + 1}", rings + [(0, 0.108 * h)], CERAMIC, at=(x, y, z),
                  sides=16)
        add_cylinder(item, f"terminal_{k + 1}", 0.4 * thick, term - 0.09 * h, terminal_color,
                     sides=16, at=(x, y, h - term + 0.09 * h), bevel=0.1 * thick)
    item.port("top", (0, 0, top), (0.4 * wide, 0.4 * deep))
