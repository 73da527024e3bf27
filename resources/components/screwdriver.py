"""{
  "summary": "screwdriver with a flat, Phillips, Torx or hex tip",
  "category": "tools",
  "size": "tiny",
  "synonyms": [
    "flathead screwdriver", "flat-head screwdriver", "phillips screwdriver", "torx screwdriver",
    "turnscrew"],
  "kind_of": ["hand tool", "tool", "household tool"],
  "not_for": ["screw", "drill", "electric screwdriver"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.22, "min": 0.06, "max": 0.6, "words": ["long"]},
    "handle_length": {"type": "length", "default": 0.095, "min": 0.03, "max": 0.25},
    "handle_diameter": {"type": "length", "default": 0.032, "min": 0.01, "max": 0.07},
    "tip": {"type": "choice", "default": "flat", "choices": ["flat", "phillips", "torx", "hex"], "words": ["flat", "flathead", "slotted", "phillips", "cross", "torx", "hex"]},
    "grooves": {"type": "count", "default": 8, "min": 0, "max": 16, "words": ["groove", "grip line"]},
    "upright": {"type": "switch", "default": false, "words": ["upright", "standing"]},
    "color": {"type": "color", "default": "RED"},
    "handle_color": {"type": "color", "default": "color"},
    "collar_color": {"type": "color", "default": "BLACK"},
    "shaft_color": {"type": "color", "default": "STEEL"},
    "tip_color": {"type": "color", "default": "shaft_color"}
  },
  "parts": ["handle", "cap", "collar", "shaft", "tip"],
  "ports": [],
  "examples": [
    ["a yellow Phillips screwdriver", "screwdriver = screwdriver(tip=phillips, color=yellow)"],
    ["a 25 cm screwdriver with a wooden handle and a flat head", "tool = screwdriver(length=25*cm, tip=flat, handle_color=wood)"]
  ]
}"""


def screwdriver(item, length=0.22, handle_length=0.095, handle_diameter=0.032, tip="flat",
                grooves=8, upright=False, color=RED, handle_color=None, collar_color=BLACK,
                shaft_color=STEEL, tip_color=None):
    radius = handle_diameter / 2
    grip = min(max(handle_length, 0.2 * length), 0.7 * length)
    thick = min(0.22 * radius, 0.03 * length)
    reach = 6 * thick
    butt = min(0.35 * radius, 0.2 * grip)
    add_lathe(item, "cap", [(0, 0), (0.7 * radius, 0), (0.86 * radius, 0.3 * butt),
                            (0.9 * radius, 1.2 * butt), (0, 1.2 * butt)], collar_color)
    handle = add_lathe(item, "handle", [
        (0, butt), (0.88 * radius, butt), (0.97 * radius, butt + 0.03 * grip), (radius, 0.2 * grip),
        (radius, 0.45 * grip), (0.92 * radius, 0.62 * grip), (0.7 * radius, 0.76 * grip),
        (0.66 * radius, 0.83 * grip), (0.85 * radius, 0.95 * grip), (0.8 * radius, 0.98 * grip),
        (0, 0.98 * grip)], handle_color or color, sides=64)
    for vert in handle.data.vertices:
        if 0.1 * grip < vert.co.z < 0.7 * grip and grooves:
            depth = 0.5 - 0.5 * math.cos(grooves * math.atan2(vert.co.y, vert.co.x))
            vert.co.x *= 1 - 0.16 * depth
            vert.co.y *= 1 - 0.16 * depth
    add_cylinder(item, "collar", 0.6 * radius, 0.05 * grip, collar_color, at=(0, 0, 0.96 * grip),
                 top_radius=2 * thick)
    add_cylinder(item, "shaft", thick, length - reach - 0.9 * grip, shaft_color,
                 at=(0, 0, 0.9 * grip), sides=24)
    _screwdriver_tip(item, tip, thick, reach, tip_color or shaft_color, length - reach)
    if not upright:
        _screwdriver_turn(item, 90, 'Y', (-length / 2, 0, radius))


def _screwdriver_tip(item, kind, thick, reach, color, z):
    if kind == "flat":
        profile = [(0, 0), (thick, 0), (thick, 0.25 * reach), (thick, 0.7 * reach),
                   (thick, reach), (0, reach)]
    elif kind == "phillips":
        profile = [(0, 0), (thick, 0), (thick, 0.4 * reach), (thick, 0.6 * reach),
                   (0.25 * thick, reach), (0, reach)]
    else:
        profile = [(0, 0), (thick, 0), (thick, 0.4 * reach), (0.95 * thick, 0.5 * reach),
                   (0.95 * thick, reach), (0, reach)]
    part = add_lathe(item, "tip", profile, color, at=(0, 0, z - 0.01 * reach), sides=48)
    for vert in part.data.vertices:
        along = vert.co.z / reach
        a = math.atan2(vert.co.y, vert.co.x)
        if kind == "flat" and along > 0.2:
            vert.co.x *= 1 - 0.8 * min(1, (along - 0.2) / 0.5)
            vert.co.y *= 1.4 if along > 0.6 else 1.0
        elif kind == "phillips" and along > 0.5:
            vert.co.xy *= 0.3 + 0.7 * abs(math.cos(2 * a)) ** 2
        elif kind == "torx" and along > 0.45:
            vert.co.xy *= 0.86 + 0.14 * math.cos(6 * a)
        elif kind == "hex" and along > 0.45:
            vert.co.xy *= math.cos(math.pi / 6) / math.cos(a % (math.pi / 3) - math.pi / 6)


def _screwdriver_turn(item, angle, axis, shift):
    """Turns all parts about an axis through the origin, then shifts them."""
    turn = Matrix.Rotation(math.radians(angle), 3, axis)
    for part in item.empty.children:
        part.location = turn @ part.location + Vector(shift)
        part.rotation_euler = (turn @ part.rotation_euler.to_matrix()).to_euler()
