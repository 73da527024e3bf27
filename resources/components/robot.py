"""{
  "summary": "friendly robot with head, eyes, antenna, arms and legs or wheels",
  "category": "toys",
  "size": "tabletop",
  "synonyms": ["toy robot", "android", "humanoid robot", "bot", "droid"],
  "kind_of": ["toy", "machine", "figure"],
  "not_for": ["robot vacuum", "robotic arm", "transformer"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.4, "min": 0.05, "max": 3.0, "axis": "z", "words": ["tall", "high"]},
    "legs": {"type": "count", "default": 2, "min": 0, "max": 4, "words": ["leg"]},
    "arms": {"type": "count", "default": 2, "min": 0, "max": 4, "words": ["arm"]},
    "eyes": {"type": "count", "default": 2, "min": 1, "max": 3, "words": ["eye"]},
    "antennas": {"type": "count", "default": 1, "min": 0, "max": 2, "words": ["antenna"]},
    "wheels": {"type": "switch", "default": false, "words": ["wheel"]},
    "buttons": {"type": "count", "default": 3, "min": 0, "max": 6, "words": ["button"]},
    "screen": {"type": "switch", "default": true, "words": ["display", "chest panel"]},
    "color": {"type": "color", "default": "LIGHT_GREY"},
    "head_color": {"type": "color", "default": "color"},
    "arm_color": {"type": "color", "default": "DARK_GREY"},
    "leg_color": {"type": "color", "default": "DARK_GREY"},
    "eye_color": {"type": "color", "default": "LIGHT_BLUE"},
    "accent_color": {"type": "color", "default": "RED"}
  },
  "parts": [
    "torso", "panel", "screen", "button", "neck", "head", "face", "eye", "pupil", "mouth", "ear",
    "antenna", "ball", "shoulder", "arm", "elbow", "forearm", "hand", "hip", "leg", "knee", "foot",
    "wheel", "hub", "axle"],
  "ports": ["top"],
  "examples": [
    ["a robot", "robot = robot()"],
    ["a blue robot with wheels", "robot = robot(color=blue, wheels=on)"]
  ]
}"""


def robot(item, height=0.4, legs=2, arms=2, eyes=2, antennas=1, wheels=False, buttons=3,
          screen=True, color=LIGHT_GREY, head_color=None, arm_color=DARK_GREY, leg_color=DARK_GREY,
          eye_color=LIGHT_BLUE, accent_color=RED):
    u = height / 1.0
    top = 0.88 * u if antennas else u
    head = 0.24 * u
    torso, low = 0.34 * u, top - head - 0.05 * u - 0.34 * u
    wide = 0.34 * u
    add_box(item, "torso", (wide, 0.24 * u, torso), color, at=(0, 0, low), bevel=0.04 * u)
    front = -0.12 * u
    add_box(item, "panel", (0.72 * wide, 0.02 * u, 0.62 * torso), arm_color,
            at=(0, front, low + 0.2 * torso), bevel=0.008 * u)
    if screen:
        add_box(item, "screen", (0.56 * wide, 0.02 * u, 0.26 * torso), TURQUOISE, bevel=0.006 * u,
                at=(0, front - 0.006 * u, low + 0.5 * torso))
    step = min(0.2 * wide, 0.62 * wide / max(buttons, 1))
    for k in range(buttons):
        add_cylinder(item, f"button_{k + 1}", 0.3 * step, 0.025 * u,
                     (accent_color, YELLOW, GREEN)[k % 3], bevel=0.005 * u,
                     at=((k - (buttons - 1) / 2) * step, front, low + 0.35 * torso),
                     turn=(90, 0, 0), sides=24)
    add_cylinder(item, "neck", 0.06 * u, 0.08 * u, arm_color, at=(0, 0, low + torso - 0.015 * u),
                 sides=28)
    base = top - head
    add_box(item, "head", (0.3 * u, 0.22 * u, head), head_color or color, at=(0, 0, base),
            bevel=0.045 * u)
    face = -0.11 * u
    add_box(item, "face", (0.24 * u, 0.014 * u, 0.64 * head), BLACK,
            at=(0, face, base + 0.2 * head), bevel=0.006 * u)
    for k in range(eyes):
        x = (k - (eyes - 1) / 2) * (0.11 if eyes == 2 else 0.078) * u
        add_cylinder(item, f"eye_{k + 1}", 0.034 * u, 0.024 * u, eye_color,
                     at=(x, face, base + 0.6 * head), turn=(90, 0, 0), bevel=0.006 * u, sides=28)
        add_cylinder(item, f"pupil_{k + 1}", 0.014 * u, 0.028 * u, WHITE,
                     at=(x, face, base + 0.62 * head), turn=(90, 0, 0), sides=20)
    for k in range(4):
        add_box(item, f"mouth_{k + 1}", (0.02 * u, 0.012 * u, 0.03 * u), eye_color,
                at=((k - 1.5) * 0.028 * u, face - 0.005 * u, base + 0.27 * head))
    for k, side in enumerate((-1, 1)):
        add_cylinder(item, f"ear_{k + 1}", 0.045 * u, 0.03 * u, accent_color, bevel=0.008 * u,
                     sides=28, at=(side * 0.145 * u, 0, base + 0.5 * head), turn=(0, 90 * side, 0))
    for k in range(antennas):
        x = 0 if antennas == 1 else (k - 0.5) * 0.16 * u
        add_cylinder(item, f"antenna_{k + 1}", 0.008 * u, 0.09 * u, arm_color,
                     at=(x, 0, top - 0.01 * u), sides=16)
        add_sphere(item, f"ball_{k + 1}", 0.026 * u, accent_color, at=(x, 0, u - 0.026 * u))
    for k in range(arms):
        side, level = (-1, 1)[k % 2], k // 2
        x = side * (wide / 2 + 0.045 * u)
        z = low + (0.84 - 0.36 * level) * torso
        add_sphere(item, f"shoulder_{k + 1}", 0.06 * u, accent_color,
                   at=(side * (wide / 2 + 0.02 * u), 0, z), sides=20)
        elbow = Vector((x + side * 0.045 * u, 0, z - 0.16 * u))
        hand = elbow + Vector((side * 0.01 * u, -0.11 * u, -0.06 * u))
        add_pipe(item, f"arm_{k + 1}", [(x, 0, z), elbow], 0.032 * u, arm_color, sides=20)
        add_sphere(item, f"elbow_{k + 1}", 0.04 * u, color, at=elbow, sides=20)
        add_pipe(item, f"forearm_{k + 1}", [elbow, hand], 0.032 * u, arm_color, sides=20)
        add_sphere(item, f"hand_{k + 1}", 0.048 * u, color, at=hand, sides=24)
    hips = low + 0.03 * u
    if wheels:
        for k, side in enumerate((-1, 1)):
            wheel = min(0.14 * u, 0.6 * hips)
            add_cylinder(item, f"wheel_{k + 1}", wheel, 0.07 * u, RUBBER, bevel=0.02 * u, sides=40,
                         at=(side * 0.12 * u, 0, wheel), turn=(0, 90 * side, 0))
            add_cylinder(item, f"hub_{k + 1}", 0.5 * wheel, 0.08 * u, accent_color, bevel=0.01 * u,
                         sides=28, at=(side * 0.12 * u, 0, wheel), turn=(0, 90 * side, 0))
        add_cylinder(item, "axle", 0.03 * u, 0.26 * u, arm_color, at=(-0.13 * u, 0, wheel),
                     turn=(0, 90, 0), sides=20)
        add_box(item, "hip", (0.18 * u, 0.1 * u, hips - wheel + 0.03 * u), arm_color,
                at=(0, 0, wheel - 0.02 * u), bevel=0.015 * u)
    elif legs:
        for k in range(legs):
            x = (k - (legs - 1) / 2) * min(0.17, 0.36 / legs) * u
            size = min(0.04, 0.1 / legs + 0.005) * u
            add_cylinder(item, f"leg_{k + 1}", size, hips - 0.03 * u, leg_color,
                         at=(x, 0, 0.03 * u), sides=24)
            add_sphere(item, f"knee_{k + 1}", 1.25 * size, color, at=(x, 0, 0.55 * hips),
                       sides=20)
            add_box(item, f"foot_{k + 1}", (min(0.12 * u, 0.34 * u / legs), 0.2 * u, 0.06 * u),
                    accent_color, at=(x, -0.03 * u, 0), bevel=0.02 * u)
    else:
        add_cylinder(item, "hip", 0.15 * u, hips, leg_color, top_radius=0.1 * u, bevel=0.02 * u)
    item.port("top", (0, 0, top), (0.25 * u, 0.18 * u))
