"""{
  "summary": "snowman with carrot nose, hat and scarf",
  "category": "outdoor",
  "size": "furniture",
  "synonyms": ["snow man", "snow figure"],
  "kind_of": ["figure", "winter decoration"],
  "not_for": ["person", "snow globe", "snowflake"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 1.6, "min": 0.05, "max": 5.0, "axis": "z", "words": ["tall", "high"]},
    "balls": {"type": "count", "default": 3, "min": 2, "max": 4, "words": ["ball", "snowball", "sphere", "body ball"]},
    "buttons": {"type": "count", "default": 3, "min": 0, "max": 6, "words": ["coal button", "coal"]},
    "hat": {"type": "switch", "default": true, "words": ["top hat", "black hat", "winter hat", "bucket hat"]},
    "scarf": {"type": "switch", "default": true},
    "arms": {"type": "switch", "default": true, "words": ["stick", "branch", "twig", "stick arm", "twig arm"]},
    "nose": {"type": "switch", "default": true, "words": ["carrot", "carrot nose"]},
    "color": {"type": "color", "default": "WHITE"},
    "hat_color": {"type": "color", "default": "BLACK"},
    "scarf_color": {"type": "color", "default": "RED"},
    "button_color": {"type": "color", "default": "BLACK"},
    "nose_color": {"type": "color", "default": "ORANGE"},
    "arm_color": {"type": "color", "default": "BROWN"}
  },
  "parts": ["snowball", "eye", "mouth", "nose", "button", "arm", "finger", "scarf", "scarf_end", "hat", "brim", "band"],
  "ports": [],
  "examples": [
    ["a snowman with a blue scarf and a black hat", "snowman = snowman(scarf_color=blue)"],
    ["a snowman made of two balls, without a hat", "snowman = snowman(balls=2, hat=off)"]
  ]
}"""


def snowman(item, height=1.6, balls=3, buttons=3, hat=True, scarf=True, arms=True, nose=True,
            color=WHITE,
            hat_color=BLACK, scarf_color=RED, button_color=BLACK, nose_color=ORANGE,
            arm_color=BROWN):
    sizes = [0.76 ** k for k in range(balls)]
    # Each ball sinks into the one below it; the lowest stands a little flattened on the ground.
    total = sizes[0] * 0.92 + sum(0.84 * (a + b) for a, b in zip(sizes, sizes[1:])) + sizes[-1]
    if hat:
        total += 0.95 * sizes[-1]
    radii = [height / total * size for size in sizes]
    centres = [0.92 * radii[0]]
    for low, high in zip(radii, radii[1:]):
        centres.append(centres[-1] + 0.84 * (low + high))
    for k, (radius, z) in enumerate(zip(radii, centres), 1):
        ball = add_sphere(item, f"snowball_{k}", radius, color, at=(0, 0, z))
        if k == 1:
            for vert in ball.data.vertices:
                vert.co.z = max(vert.co.z, -z)
    _snowman_face(item, radii[-1], centres[-1], nose, nose_color)
    chest, middle = radii[-2], centres[-2]
    for k in range(buttons):
        angle = math.radians(38 - 70 * (k + 0.5) / buttons)
        _snowman_coal(item, f"button_{k + 1}", 0.08 * chest, button_color,
                      (0, -0.99 * chest * math.cos(angle), middle + 0.99 * chest * math.sin(angle)))
    if arms:
        for k, side in enumerate((-1, 1), 1):
            _snowman_arm(item, k, side, chest, middle, arm_color)
    if scarf:
        _snowman_scarf(item, radii[-1], centres[-1], scarf_color)
    if hat:
        _snowman_hat(item, radii[-1], centres[-1], height, hat_color, scarf_color)


def _snowman_coal(item, name, radius, color, at):
    bm = bmesh.new()
    bmesh.ops.create_icosphere(bm, subdivisions=2, radius=radius)
    add_part(item, name, bm, color, at=at, smooth=180)


def _snowman_face(item, radius, z, nose, nose_color):
    def spot(turn, lift):
        a, b = math.radians(turn), math.radians(lift)
        return (0.99 * radius * math.sin(a) * math.cos(b),
                -0.99 * radius * math.cos(a) * math.cos(b),
                z + 0.99 * radius * math.sin(b))

    for k, side in enumerate((-1, 1), 1):
        _snowman_coal(item, f"eye_{k}", 0.1 * radius, BLACK, spot(22 * side, 18))
    for k in range(5):
        bend = k - 2
        _snowman_coal(item, f"mouth_{k + 1}", 0.06 * radius, BLACK,
                      spot(11 * bend, 3.2 * bend * bend - 32))
    if nose:
        add_cylinder(item, "nose", 0.14 * radius, 0.9 * radius, nose_color,
                     top_radius=0.02 * radius,
                     at=(0, -0.9 * radius, z), turn=(95, 0, 0), sides=24)


def _snowman_arm(item, number, side, chest, z, color):
    root = Vector((0.8 * side * chest, 0, z + 0.25 * chest))
    elbow = root + chest * Vector((0.75 * side, -0.05, 0.2))
    hand = root + chest * Vector((1.15 * side, -0.15, 0.75))
    add_pipe(item, f"arm_{number}", [root, elbow, hand], 0.06 * chest, color, sides=8)
    wrist = elbow.lerp(hand, 0.75)
    for k, lean in enumerate((-0.1, 0.4), 1):
        tip = wrist + chest * Vector((lean * side + 0.05 * side, 0, 0.35 - 0.2 * lean))
        add_pipe(item, f"finger_{2 * number + k - 2}", [wrist, tip], 0.04 * chest, color,
                 rounded=False,
                 sides=8)


def _snowman_scarf(item, radius, z, color):
    neck = z - 0.76 * radius
    add_torus(item, "scarf", 0.68 * radius, 0.34 * radius, color, at=(0, 0, neck))
    way = [(0.35 * radius, -0.75 * radius, neck), (0.45 * radius, -1.0 * radius,
                                                   neck - 0.25 * radius),
           (0.5 * radius, -1.18 * radius, neck - 0.7 * radius),
           (0.5 * radius, -1.22 * radius, neck - 1.05 * radius)]
    end = add_pipe(item, "scarf_end", way, 0.17 * radius, color, sides=12)
    middle = sum((vert.co.y for vert in end.data.vertices)) / len(end.data.vertices)
    for vert in end.data.vertices:
        vert.co.x = 0.45 * radius + 1.1 * (vert.co.x - 0.45 * radius)
        vert.co.y = middle + 0.9 * (vert.co.y - middle)


def _snowman_hat(item, radius, z, height, color, band_color):
    brim = z + 0.72 * radius
    add_cylinder(item, "brim", 1.05 * radius, 0.1 * radius, color, at=(0, 0, brim),
                 bevel=0.04 * radius)
    add_cylinder(item, "hat", 0.68 * radius, height - brim - 0.05 * radius, color,
                 top_radius=0.74 * radius,
                 at=(0, 0, brim + 0.05 * radius), bevel=0.05 * radius)
    add_lathe(item, "band", [(0.6 * radius, 0), (0.71 * radius, 0), (0.73 * radius, 0.22 * radius),
                             (0.6 * radius, 0.22 * radius)], band_color,
              at=(0, 0, brim + 0.09 * radius))
