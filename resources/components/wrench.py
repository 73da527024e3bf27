"""{
  "summary": "combination, open-end or adjustable wrench, lying flat",
  "category": "tools",
  "size": "tabletop",
  "synonyms": [
    "spanner", "combination wrench", "open-end wrench", "adjustable wrench", "monkey wrench",
    "ring spanner"],
  "kind_of": ["hand tool", "tool"],
  "not_for": ["pliers", "screwdriver", "pipe"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.2, "min": 0.06, "max": 0.8, "axis": "x", "words": ["long"]},
    "style": {"type": "choice", "default": "combination", "choices": ["combination", "open", "adjustable"], "words": ["combination", "open-end", "double open", "adjustable", "monkey"]},
    "color": {"type": "color", "default": "STEEL"},
    "grip": {"type": "switch", "default": false, "words": ["grip", "rubber grip"]},
    "grip_color": {"type": "color", "default": "RED"},
    "jaw_color": {"type": "color", "default": "color"},
    "screw_color": {"type": "color", "default": "BRASS"}
  },
  "parts": ["shaft", "jaw", "ring", "slider", "screw", "grip", "groove"],
  "ports": [],
  "examples": [
    ["a steel wrench", "wrench = wrench()"],
    ["an adjustable wrench with a red grip", "wrench = wrench(style=adjustable, grip=on)"]
  ]
}"""


def wrench(item, length=0.2, style="combination", color=STEEL, grip=False, grip_color=RED,
           jaw_color=None, screw_color=BRASS):
    head = 0.115 * length
    thick = 0.04 * length
    flat = 0.75 * thick
    end = length / 2 - (0.93 if style != "adjustable" else 0.8) * head
    start = -length / 2 + (0.8 if style == "combination" else 0.93) * head
    if style == "adjustable":
        start = -length / 2 + 0.06 * length
    add_box(item, "shaft", (end - start + 0.6 * head, 0.085 * length, flat), color,
            at=((start + end) / 2, 0, (thick - flat) / 2), bevel=0.3 * flat)
    add_box(item, "groove", (0.5 * (end - start), 0.035 * length, 1.02 * flat), GREY,
            at=((start + end) / 2, 0, (thick - 1.02 * flat) / 2), bevel=0.2 * flat)
    jaw = jaw_color or color
    if style == "adjustable":
        outline = [(-0.9 * head, -0.4 * head), (-0.2 * head, -0.95 * head), (0.3 * head, -head),
                   (0.8 * head, -0.8 * head), (0.8 * head, -0.35 * head), (0, -0.35 * head),
                   (0, 0.6 * head), (-0.3 * head, 0.62 * head), (-0.9 * head, 0.4 * head)]
        add_plate(item, "jaw", outline, thick, jaw, at=(end, 0, 0), bevel=0.1 * thick)
        add_plate(item, "slider", [(-0.02 * head, 0.1 * head), (0.8 * head, 0.1 * head),
                                   (0.75 * head, 0.55 * head), (0.2 * head, 0.75 * head),
                                   (-0.02 * head, 0.75 * head)], 0.9 * thick, jaw,
                  at=(end, 0, 0.05 * thick), bevel=0.1 * thick)
        add_cylinder(item, "screw", 0.62 * thick, 0.5 * head, screw_color, sides=16,
                     at=(end - 0.3 * head, 0.5 * head, 0.62 * thick), turn=(90, 0, 0))
        add_cylinder(item, "ring", 0.06 * length, thick, color,
                     at=(-length / 2 + 0.06 * length, 0, 0), bevel=0.1 * thick)
    else:
        _wrench_jaw(item, "jaw_1" if style == "open" else "jaw", head, thick, jaw, 15,
                    length / 2 - 0.93 * head)
        if style == "open":
            _wrench_jaw(item, "jaw_2", 0.93 * head, thick, jaw, 195,
                        -length / 2 + 0.93 * 0.93 * head)
        else:
            inner = 0.5 * head
            ring = add_lathe(item, "ring", [(inner, 0), (0.8 * head, 0), (0.8 * head, thick),
                                            (inner, thick)], jaw, sides=48,
                             at=(-length / 2 + 0.8 * head, 0, 0))
            for vert in ring.data.vertices:
                if vert.co.xy.length < 0.6 * head:
                    vert.co.xy *= 1 + 0.1 * math.cos(12 * math.atan2(vert.co.y, vert.co.x))
    if grip:
        add_box(item, "grip", (0.45 * length, 0.1 * length, thick), grip_color, bevel=0.3 * thick,
                at=(-0.12 * length, 0, 0))


def _wrench_jaw(item, name, head, thick, color, turn, x):
    gap = 0.42 * head
    points = []
    for k in range(25):
        a = math.radians(32 + (360 - 64) * k / 24)
        points.append((head * math.cos(a) * (0.93 if math.cos(a) > 0 else 1), head * math.sin(a)))
    points[0] = (0.88 * head, gap)
    points[-1] = (0.88 * head, -gap)
    points += [(-0.1 * head, -gap), (-0.3 * head, 0), (-0.1 * head, gap)]
    part = add_plate(item, name, points, thick, color, at=(x, 0, 0), turn=(0, 0, turn),
                     bevel=0.12 * thick)
    reach = max(vert.co.x * math.cos(math.radians(turn)) - vert.co.y * math.sin(math.radians(turn))
                for vert in part.data.vertices) * (1 if turn < 90 else 0)
    if reach:
        part.location.x += 0.93 * head - reach
