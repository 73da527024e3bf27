"""{
  "summary": "wireless router with antennas, indicator lights and ports",
  "category": "electronics",
  "size": "tabletop",
  "synonyms": [
    "wireless router", "wifi router", "wi-fi router", "modem", "internet router", "network router",
    "access point"],
  "kind_of": ["electronic device", "network device"],
  "not_for": ["wood router", "switch"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.22, "min": 0.08, "max": 0.7, "words": ["wide"]},
    "depth": {"type": "length", "default": 0.14, "min": 0.06, "max": 0.5, "words": ["deep"]},
    "thickness": {"type": "length", "default": 0.035, "min": 0.012, "max": 0.2, "words": ["thick", "flat"]},
    "antennas": {"type": "count", "default": 3, "min": 0, "max": 8, "words": ["antenna", "antennae", "aerial"]},
    "antenna_length": {"type": "length", "default": 0.16, "min": 0.04, "max": 0.5},
    "lights": {"type": "count", "default": 5, "min": 0, "max": 10, "words": ["light", "led", "indicator", "indicator light"]},
    "ports": {"type": "count", "default": 4, "min": 0, "max": 8, "words": ["port", "ethernet port", "lan port"]},
    "shape": {"type": "choice", "default": "box", "choices": ["box", "round"], "words": ["rectangular", "cylindrical", "round"]},
    "vents": {"type": "switch", "default": true, "words": ["vent", "ventilation slot"]},
    "color": {"type": "color", "default": "BLACK"},
    "antenna_color": {"type": "color", "default": "color"},
    "light_color": {"type": "color", "default": "GREEN"},
    "port_color": {"type": "color", "default": "YELLOW"}
  },
  "parts": ["body", "foot", "light", "vent", "port", "socket", "power_jack", "antenna", "hinge"],
  "ports": ["top"],
  "examples": [
    ["a white router with four antennas", "router = router(color=white, antennas=4)"],
    ["a black router without antennas, with six blue lights", "router = router(antennas=0, lights=6, light_color=blue)"]
  ]
}"""


def router(item, width=0.22, depth=0.14, thickness=0.035, antennas=3, antenna_length=0.16, lights=5,
           ports=4, shape="box", vents=True, color=BLACK, antenna_color=None, light_color=GREEN,
           port_color=YELLOW):
    foot = 0.1 * thickness
    high = thickness - foot
    round_body = shape == "round"
    corner = 0.12 * min(width, depth)
    if round_body:
        depth = width
        add_cylinder(item, "body", width / 2, high, color, at=(0, 0, foot), bevel=0.15 * high,
                     sides=64)
    else:
        add_plate(item, "body", rounded_outline(width, depth, corner), high, color,
                  at=(0, 0, foot), bevel=min(0.25 * high, 0.6 * corner))
    for k, (a, b) in enumerate(((-1, -1), (1, -1), (-1, 1), (1, 1))):
        add_cylinder(item, f"foot_{k + 1}", 0.03 * width, 2 * foot, RUBBER, sides=16,
                     at=(a * 0.3 * width, b * 0.3 * depth, 0))
    edge = lambda x: (math.sqrt(max((width / 2) ** 2 - x ** 2, 0)) if round_body else depth / 2)
    for k in range(lights):
        step = min(0.07 * width, (0.6 if round_body else 0.8) * width / lights)
        x = (k - (lights - 1) / 2) * step
        add_cylinder(item, f"light_{k + 1}", min(0.22 * step, 0.16 * high), 0.04 * depth,
                     light_color, sides=20, at=(x, -edge(x) + 0.03 * depth, foot + 0.5 * high),
                     turn=(90, 0, 0))
    if vents:
        _router_boxes(item, "vent", [((0.34 * width, 0.012 * depth, 0.02 * high),
                              (0, (0.02 + 0.05 * k) * depth, foot + high)) for k in range(7)],
              DARK_GREY if color != DARK_GREY else BLACK)
    size = min(0.09 * width, 0.7 * width / (ports + 1))
    tall = min(0.5 * high, 0.9 * size)
    for k in range(ports):
        x = (k - ports / 2) * 1.15 * size * (0.7 if round_body else 1)
        wide = size * (0.65 if round_body else 0.95)
        y = edge(x) - 0.01 * depth
        add_box(item, f"port_{k + 1}", (wide, 0.05 * depth, tall), port_color,
                at=(x, y, foot + 0.2 * high))
        add_box(item, f"socket_{k + 1}", (0.7 * wide, 0.01 * depth, 0.65 * tall), BLACK,
                at=(x, y + 0.025 * depth, foot + 0.2 * high + 0.12 * tall))
    x = ports / 2 * 1.15 * size * (0.7 if round_body else 1)
    add_cylinder(item, "power_jack", 0.3 * tall, 0.04 * depth, DARK_GREY, sides=20,
                 at=(x, edge(x) - 0.015 * depth, foot + 0.2 * high + 0.5 * tall), turn=(-90, 0, 0))
    bar = min(0.022 * width, 0.3 * high)
    for k in range(antennas):
        part = k / (antennas - 1) - 0.5 if antennas > 1 else 0.0
        x = part * (0.6 * width if round_body else width - 2.2 * corner)
        lean = 24 * part
        y = edge(x) + 0.5 * bar
        z = foot + 0.72 * high
        add_cylinder(item, f"hinge_{k + 1}", 1.1 * bar, 2.6 * bar, antenna_color or color, sides=20,
                     at=(x, y - 1.3 * bar, z), turn=(-90, 0, 0))
        rod = add_lathe(item, f"antenna_{k + 1}", [
            (0, -0.8 * bar), (0.9 * bar, -0.8 * bar), (bar, 0.3 * antenna_length),
            (0.75 * bar, 0.97 * antenna_length), (0.4 * bar, antenna_length),
            (0, antenna_length)], antenna_color or color, at=(x, y + 0.5 * bar, z),
            turn=(0, lean, 0), sides=20)
        for vert in rod.data.vertices:
            vert.co.y *= 0.6
    item.port("top", (0, 0, thickness), (0.8 * width, 0.7 * depth))


def _router_boxes(item, name, boxes, color):
    """One part of many boxes, each (size, centre)."""
    bm = bmesh.new()
    for size, centre in boxes:
        bmesh.ops.create_cube(bm, size=1, matrix=Matrix.Translation(centre)
                              @ Matrix.Diagonal((*size, 1)))
    return add_part(item, name, bm, color)
