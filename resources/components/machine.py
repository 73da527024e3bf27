"""{
  "summary": "industrial or imagined machine: box with pipes, gears, wheels, levers, gauges, chimney",
  "category": "archetype",
  "size": "furniture",
  "synonyms": ["apparatus", "engine", "contraption", "industrial machine"],
  "kind_of": ["generator", "pump", "motor", "boiler", "compressor", "steam engine", "factory machine", "conveyor", "printing press", "time machine", "lathe", "drill press", "milling machine", "robot", "turbine", "furnace", "control panel", "console", "popcorn machine", "candy machine", "assembly line", "reactor", "laboratory device", "invention", "3d printer", "crusher", "grinder", "transformer", "slot machine", "spaceship part", "winch"],
  "not_for": ["sewing machine", "washing machine", "coffee machine", "vending machine"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 1.2, "min": 0.05, "max": 10, "axis": "x", "words": ["wide", "width"]},
    "depth": {"type": "length", "default": 0.8, "min": 0.05, "max": 10, "axis": "y", "words": ["deep", "depth"]},
    "height": {"type": "length", "default": 1.2, "min": 0.05, "max": 10, "axis": "z", "words": ["tall", "high", "height"]},
    "pipes": {"type": "count", "default": 2, "min": 0, "max": 6, "words": ["pipes", "tubes"]},
    "gears": {"type": "count", "default": 2, "min": 0, "max": 4, "words": ["gears", "cogs"]},
    "levers": {"type": "count", "default": 2, "min": 0, "max": 5, "words": ["levers"]},
    "gauges": {"type": "count", "default": 2, "min": 0, "max": 5, "words": ["gauges", "dials", "meters"]},
    "buttons": {"type": "count", "default": 4, "min": 0, "max": 10, "words": ["buttons"]},
    "wheels": {"type": "switch", "default": false, "words": ["wheels", "rolling", "portable"]},
    "chimney": {"type": "switch", "default": true, "words": ["chimney", "smokestack", "exhaust"]},
    "crank": {"type": "switch", "default": false, "words": ["crank", "handwheel", "flywheel"]},
    "hopper": {"type": "switch", "default": false, "words": ["hopper", "funnel"]},
    "belt": {"type": "switch", "default": false, "words": ["conveyor", "belt"]},
    "screen": {"type": "switch", "default": false, "words": ["screen", "display"]},
    "color": {"type": "color", "default": "GREEN"},
    "base_color": {"type": "color", "default": "DARK_GREY"},
    "pipe_color": {"type": "color", "default": "COPPER"},
    "gear_color": {"type": "color", "default": "BRASS"},
    "lever_color": {"type": "color", "default": "STEEL"},
    "knob_color": {"type": "color", "default": "RED"},
    "gauge_color": {"type": "color", "default": "WHITE"},
    "button_color": {"type": "color", "default": "YELLOW"},
    "chimney_color": {"type": "color", "default": "DARK_GREY"},
    "wheel_color": {"type": "color", "default": "RUBBER"},
    "crank_color": {"type": "color", "default": "RED"},
    "hopper_color": {"type": "color", "default": "STEEL"},
    "belt_color": {"type": "color", "default": "RUBBER"},
    "screen_color": {"type": "color", "default": "TURQUOISE"}
  },
  "parts": ["body", "base", "plate", "pipe", "flange", "gear", "axle", "lever", "knob", "gauge", "needle", "rim", "button", "wheel", "chimney", "crank", "hopper", "belt", "roller", "screen", "screen_rim", "crank_spoke", "crank_grip", "belt_leg", "foot"],
  "ports": ["top"],
  "examples": [
    ["a blue machine with three levers and a funnel", "machine = machine(levers=3, hopper=on, color=blue)"],
    ["a steam engine", "engine = machine(color=black, gears=3, crank=on, wheels=on)"],
    ["a small generator on wheels", "generator = machine(width=0.7, depth=0.45, height=0.55, wheels=on, gears=0, levers=1, color=yellow)"]
  ]
}"""


def machine(item, width=1.2, depth=0.8, height=1.2, pipes=2, gears=2, levers=2, gauges=2, buttons=4,
            wheels=False, chimney=True, crank=False, hopper=False, belt=False, screen=False,
            color=GREEN, base_color=DARK_GREY, pipe_color=COPPER, gear_color=BRASS,
            lever_color=STEEL,
            knob_color=RED, gauge_color=WHITE, button_color=YELLOW, chimney_color=DARK_GREY,
            wheel_color=RUBBER, crank_color=RED, hopper_color=STEEL, belt_color=RUBBER,
            screen_color=TURQUOISE):
    # The body's own size: the rest stands out in front, above and at the sides.
    unit = min(width, depth, height)
    left = -width / 2 + (0.3 * width if belt else 0.16 * width if pipes else 0)
    right = width / 2 - (0.16 * width if crank else 0)
    front, back = -depth / 2 + 0.14 * depth, depth / 2
    low = 0.16 * height if wheels else 0.07 * height
    top = height * (0.7 if chimney or hopper else 0.84 if levers else 1)
    wide, deep = right - left, back - front
    middle = ((left + right) / 2, (front + back) / 2)
    add_box(item, "base", (1.0 * wide, 1.0 * deep, 0.06 * height), base_color,
            at=(*middle, low - 0.06 * height), bevel=0.01 * unit)
    add_box(item, "body", (0.95 * wide, 0.92 * deep, top - low), color, at=(*middle, low),
            bevel=0.04 * unit)
    face = front + 0.04 * deep
    if wheels:
        _machine_wheels(item, (left, right, front, back), low, unit, wheel_color)
    else:
        for k, (x, y) in enumerate(((left, front), (right, front), (right, back), (left, back))):
            px, py = (x + (0.06 if x == left else -0.06) * wide,
                      y + (0.07 if y == front else -0.07) * deep)
            add_cylinder(item, f"foot_{k + 1}", 0.05 * unit, low, base_color, at=(px, py, 0),
                         sides=24)
    _machine_front(item, (left, right, low, top), face, unit, 0.14 * depth,
                   (gears, gauges, buttons, screen),
                   (base_color, gear_color, gauge_color, button_color, knob_color, screen_color))
    _machine_pipes(item, pipes, left + 0.025 * wide, (front, back), (low, top), belt, width, unit,
                   pipe_color)
    for k in range(levers):
        x = left + wide * (0.12 + 0.4 * (k + 0.5) / levers if chimney or hopper else 0.15
                           + 0.7 * (k + 0.5) / levers)
        y, tilt = front + 0.3 * deep, 0.05 * unit * (1 if k % 2 else -1)
        long = 0.15 * height
        add_box(item, f"plate_{k + 1}", (0.07 * unit, 0.22 * deep, 0.02 * unit), base_color,
                at=(x, y, top - 0.005 * unit))
        add_limb(item, f"lever_{k + 1}", (x, y, top), (x, y + tilt, top + long - 0.035 * unit),
                 0.016 * unit, lever_color)
        add_sphere(item, f"knob_{k + 1}", 0.04 * unit, knob_color,
                   at=(x, y + tilt, top + long - 0.04 * unit), sides=24)
    if chimney:
        at = (right - (0.42 if hopper else 0.2) * wide, back - 0.25 * deep, top - 0.02 * height)
        radius, long = 0.1 * min(wide, deep), height - at[2]
        add_lathe(item, "chimney", [(0, 0), (1.5 * radius, 0), (1.5 * radius, 0.1 * long),
                                    (radius, 0.14 * long),
                                    (0.9 * radius, 0.86 * long), (1.25 * radius, 0.9 * long),
                                    (1.25 * radius, long),
                                    (0.95 * radius, long), (0.8 * radius, 0.8 * long),
                                    (0, 0.8 * long)], chimney_color, at=at)
    if hopper:
        at = (right - 0.2 * wide, front + 0.42 * deep)
        ring = lambda part, z: [(x, y, z) for x, y in rounded_outline(part * 0.34 * wide,
                                                                      part * 0.55 * deep,
                                                                      0.03 * unit)]
        rise = 0.92 * height - top
        add_loft(item, "hopper", [ring(0.4, -0.02 * height), ring(0.4, 0.25 * rise), ring(1, rise),
                                  ring(0.94, rise), ring(0.36, 0.3 * rise)],
                 hopper_color, at=(*at, top))
    if crank:
        _machine_crank(item, right - 0.025 * wide, width / 2, middle[1], (low + top) / 2,
                       0.32 * min(deep, top - low), crank_color, lever_color)
    if belt:
        _machine_belt(item, -width / 2, left + 0.1 * wide, middle[1], 0.5 * deep, low, top,
                      belt_color, lever_color, base_color)
    fit_parts(item, width, depth, height)
    item.port("top", (0, 0, height if top == height else top), (0.5 * wide, 0.4 * deep))


def _machine_wheels(item, box, low, unit, color):
    left, right, front, back = box
    radius = 0.95 * low
    thick = min(0.1 * unit, 0.9 * radius)
    for k, (x, y) in enumerate(((left, front), (right, front), (right, back), (left, back))):
        px = x + thick / 2 if x == left else x - 1.5 * thick
        py = y + (radius if y == front else -radius)
        at = (px, py, radius)
        add_cylinder(item, f"wheel_{k + 1}", radius, thick, color, at=at, turn=(0, 90, 0),
                     bevel=0.2 * thick, sides=32)
        add_cylinder(item, f"axle_{k + 1}", 0.4 * radius, 1.2 * thick, STEEL,
                     at=(px - 0.1 * thick, py, radius), turn=(0, 90, 0), sides=20)


def _machine_front(item, room, face, unit, out, counts, colors):
    """Gears below; gauges, screen and buttons above."""
    left, right, low, top = room
    gears, gauges, buttons, screen = counts
    base_color, gear_color, gauge_color, button_color, needle_color, screen_color = colors
    wide, tall = right - left, top - low
    line = low + 0.76 * tall
    radius = min(0.13 * tall, 0.38 * wide / max(gauges + 1.6 * screen, 2))
    x = left + wide / 2 - radius * 1.25 * (gauges + 1.6 * screen)
    for k in range(gauges):
        x += 1.25 * radius
        at = (x, face + 0.1 * out, line)
        add_cylinder(item, f"rim_{k + 1}", radius, 0.4 * out, gear_color, at=at, turn=(90, 0, 0),
                     bevel=0.1 * out, sides=32)
        add_cylinder(item, f"gauge_{k + 1}", 0.84 * radius, 0.36 * out, gauge_color,
                     at=(x, face + 0.03 * out, line), turn=(90, 0, 0), sides=32)
        add_box(item, f"needle_{k + 1}", (0.1 * radius, 0.08 * out, 0.75 * radius), needle_color,
                turn=(0, 50 - 70 * (k % 2), 0),
                at=(x, face - 0.35 * out, line))
        x += 1.25 * radius
    if screen:
        x += 2 * radius
        add_box(item, "screen_rim", (3.6 * radius, 0.3 * out, 2 * radius), base_color,
                at=(x, face, line - radius), bevel=0.08 * out)
        add_box(item, "screen", (3.2 * radius, 0.32 * out, 1.6 * radius), screen_color,
                at=(x, face - 0.05 * out, line - 0.8 * radius))
    for k in range(buttons):
        size = min(0.035 * tall, 0.3 * 0.8 * wide / max(buttons, 4))
        spot = left + wide * 0.5 + (k - (buttons - 1) / 2) * 0.8 * wide / max(buttons, 8)
        add_cylinder(item, f"button_{k + 1}", size, 0.3 * out, button_color,
                     at=(spot, face + 0.06 * out, low + 0.55 * tall), turn=(90, 0, 0),
                     bevel=0.08 * out, sides=16)
    big = min(0.2 * tall, 0.44 * wide / max(gears, 1.4))
    for k in range(gears):
        size = big * (1 if k % 2 == 0 else 0.72)
        spot = left + wide * 0.5 + (k - (gears - 1) / 2) * 1.78 * big
        z = low + 0.26 * tall + (0 if k % 2 == 0 else 0.25 * big)
        add_plate(item, f"gear_{k + 1}", _machine_gear(size), 0.5 * out, gear_color,
                  at=(spot, face - 0.2 * out, z), turn=(90, 0, 0))
        add_cylinder(item, f"axle_{k + 11}", 0.25 * size, 1.0 * out, base_color,
                     at=(spot, face + 0.05 * out, z), turn=(90, 0, 0), bevel=0.06 * out, sides=24)


def _machine_gear(radius, teeth=14):
    points = []
    for k in range(teeth):
        for part, reach in ((0, 0.82), (0.22, 0.82), (0.32, 1), (0.68, 1), (0.78, 0.82)):
            a = 2 * math.pi * (k + part) / teeth
            points.append((reach * radius * math.cos(a), reach * radius * math.sin(a)))
    return points


def _machine_pipes(item, pipes, side, ends, heights, belt, width, unit, color):
    """Pipes that leave the left side, or the back half of it beside a belt, and come back below."""
    front, back = ends
    low, top = heights
    bar = min(0.035 * unit, 0.3 * (back - front) / max(pipes, 1))
    out = 0.14 * width - bar
    for k in range(pipes):
        y = front + (back - front) * (0.2 + 0.65 * (k + 0.5) / pipes)
        if belt:
            y = front + (back - front) * (0.8 + 0.15 * (k + 0.5) / pipes)
        high = low + (top - low) * (0.88 - 0.1 * (k % 3))
        foot = low + (top - low) * (0.14 + 0.08 * (k % 2))
        reach = side - out * (1 - 0.15 * (k % 2))
        way = [(side + 0.05 * unit, y, high), (reach + bar, y, high), (reach, y, high - bar),
               (reach, y, foot + bar),
               (reach + bar, y, foot), (side + 0.05 * unit, y, foot)]
        add_pipe(item, f"pipe_{k + 1}", way, bar, color, rounded=False, sides=16)
        for j, z in enumerate((high, foot)):
            add_cylinder(item, f"flange_{2 * k + j + 1}", 1.6 * bar, 0.8 * bar, color,
                         at=(side - 0.7 * bar, y, z), turn=(0, 90, 0), sides=20)


def _machine_crank(item, side, end, y, z, radius, color, axle_color):
    out = end - side
    add_cylinder(item, "axle", 0.1 * radius, 0.7 * out, axle_color, at=(side - 0.1 * out, y, z),
                 turn=(0, 90, 0), sides=20)
    add_torus(item, "crank", 0.9 * radius, 0.16 * radius, color, at=(side + 0.5 * out, y, z),
              turn=(0, 90, 0))
    for k in range(3):
        a = math.pi * k / 3 + 0.3
        way = [(side + 0.5 * out, y + s * 0.9 * radius * math.cos(a),
                z + s * 0.9 * radius * math.sin(a)) for s in (-1, 1)]
        add_limb(item, f"crank_spoke_{k + 1}", *way, 0.06 * radius, color)
    add_limb(item, "crank_grip", (side + 0.4 * out, y, z + 0.9 * radius),
             (end - 0.08 * radius, y, z + 0.9 * radius), 0.08 * radius, axle_color)


def _machine_belt(item, start, end, y, wide, low, top, color, roller_color, base_color):
    z = low + 0.45 * (top - low)
    radius = min(0.06 * (top - low), 0.1 * (end - start))
    half = [math.pi * k / 8 - math.pi / 2 for k in range(9)]
    outline = [(end - radius + radius * math.cos(a), radius * math.sin(a)) for a in half]
    outline += [(start + radius - radius * math.cos(a), -radius * math.sin(a)) for a in half]
    add_plate(item, "belt", outline, wide, color, at=(0, y + wide / 2, z), turn=(90, 0, 0))
    for k, x in enumerate((start + radius, start + 0.4 * (end - start))):
        add_cylinder(item, f"roller_{k + 1}", 0.6 * radius, 1.12 * wide, roller_color,
                     at=(x, y + 0.56 * wide, z), turn=(90, 0, 0), sides=24)
    for k, side in enumerate((-1, 1)):
        add_box(item, f"belt_leg_{k + 1}", (1.2 * radius, 0.05 * wide, z), base_color,
                at=(start + 1.5 * radius, y + side * 0.5 * wide, 0))
