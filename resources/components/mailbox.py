"""{
  "summary": "mailbox: on a post, on the wall, or a pillar box",
  "category": "street",
  "size": "furniture",
  "synonyms": ["letterbox", "letter box", "postbox", "post box", "mail box", "pillar box", "rural mailbox"],
  "kind_of": ["street furniture", "box", "container"],
  "not_for": ["package", "inbox", "email", "parcel"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 1.15, "min": 0.05, "max": 3, "axis": "z", "words": ["tall", "high"]},
    "width": {"type": "length", "default": 0.22, "min": 0.03, "max": 1, "words": ["wide"]},
    "depth": {"type": "length", "default": 0.46, "min": 0.03, "max": 1, "words": ["deep", "long"]},
    "style": {"type": "choice", "default": "post", "choices": ["post", "wall", "pillar"], "words": ["on a post", "wall mounted", "pillar", "british"]},
    "flag": {"type": "switch", "default": true, "words": ["signal flag"]},
    "open": {"type": "switch", "default": false, "words": ["opened", "open door"]},
    "letter": {"type": "switch", "default": false, "words": ["letters", "mail", "envelope"]},
    "number": {"type": "text", "default": "", "words": ["number", "name", "house number"]},
    "color": {"type": "color", "default": "BLUE"},
    "door_color": {"type": "color", "default": "color", "words": ["door", "lid"]},
    "flag_color": {"type": "color", "default": "RED"},
    "post_color": {"type": "color", "default": "WOOD", "words": ["post", "stand", "base"]},
    "letter_color": {"type": "color", "default": "PAPER"},
    "number_color": {"type": "color", "default": "WHITE"}
  },
  "parts": ["body", "door", "knob", "slot", "flag", "flag_arm", "post", "shelf", "base", "roof", "letter", "number"],
  "ports": [],
  "examples": [
    ["a white mailbox on a post with its red flag", "mailbox = mailbox(color=white)"],
    ["a red British pillar box", "mailbox = mailbox(style=pillar, height=1.6*m, width=45*cm, flag=off, color=red, post_color=black)"],
    ["a green letterbox for the wall, 40 cm tall, with the number 12", "letterbox = mailbox(style=wall, height=40*cm, width=30*cm, depth=12*cm, flag=off, number=\"12\", color=green)"]
  ]
}"""


def mailbox(item, height=1.15, width=0.22, depth=0.46, style="post", flag=True, open=False,
            letter=False, number="", color=BLUE, door_color=None, flag_color=RED, post_color=WOOD,
            letter_color=PAPER, number_color=WHITE):
    door_color = door_color or color
    if style == "pillar":
        w = min(width, 0.6 * height)
        front = _mailbox_pillar(item, height, w, open, color, door_color, post_color)
        low, tall = 0.2 * height, 0.8 * height
    elif style == "wall":
        w, tall, low = width, height, 0.0
        front = _mailbox_wall(item, height, w, depth, open, color, door_color)
    else:
        w = min(width, 0.4 * height)
        tall = 1.15 * w
        low = height - tall
        front = depth / 2
        _mailbox_post(item, low, w, depth, open, color, door_color, post_color)
    slot = low + (0.72 if style == "pillar" else 0.78 if style == "wall" else 0.4) * tall
    thin = 0.03 * w
    if style != "post":
        add_box(item, "slot", (0.56 * w, thin, 0.07 * w), BLACK, at=(0, -front - 0.2 * thin, slot))
    if letter:
        if style == "post":  # It looks out of the open door.
            add_box(item, "letter", (0.6 * w, 0.5 * depth + 0.2 * w, 2 * thin), letter_color,
                    at=(0, -0.25 * depth - 0.1 * w, low + 0.045 * w))
        else:
            add_box(item, "letter", (0.46 * w, 0.34 * w, thin), letter_color,
                    at=(0, -front + 0.02 * w, slot + 0.02 * w), turn=(-25, 0, 0))
    if flag:
        _mailbox_flag(item, w, tall, low, front, style, flag_color)
    if number.strip():
        if style == "post":
            at, turn = (-0.5 * w + 0.5 * thin, 0, low + 0.25 * tall), (90, 0, -90)
        else:
            at, turn = (0, -front, low + 0.4 * tall), (90, 0, 0)
        add_text(item, "number", number, 0.16 * tall if style != "pillar" else 0.25 * w, 2 * thin,
                 number_color, at=at, turn=turn)


def _mailbox_arch(w, tall, steps=12):
    """A doorway's outline: straight sides below, a half round above."""
    r = w / 2
    return ([(r, 0)] + [(r * math.cos(a), tall - r + r * math.sin(a))
                        for a in (math.pi * k / steps for k in range(steps + 1))] + [(-r, 0)])


def _mailbox_post(item, low, w, depth, open, color, door_color, post_color):
    tall, thin = 1.15 * w, 0.03 * w
    body = add_plate(item, "body", _mailbox_arch(w, tall), depth - thin, color,
                     at=(0, depth / 2, low), turn=(90, 0, 0))
    if open:
        cut(body, add_plate(item, "room", _mailbox_arch(0.9 * w, 1.04 * w), depth, color,
                            at=(0, depth / 2 - 2 * thin, low + 0.05 * w), turn=(90, 0, 0)))
    door = [(x, y + 0.02 * w) for x, y in _mailbox_arch(0.98 * w, 1.12 * w)]
    front = -depth / 2 + 2 * thin
    lie = (180, 0, 0) if open else (90, 0, 0)
    at = (0, front - thin / 2, low + 2 * thin) if open else (0, front, low)
    add_plate(item, "door", door, 2 * thin, door_color, at=at, turn=lie)
    knob = (0, front - 0.9 * tall, low) if open else (0, -depth / 2 - 0.02 * w, low + 0.88 * tall)
    add_sphere(item, "knob", 0.06 * w, door_color, at=knob, sides=16)
    add_box(item, "shelf", (0.8 * w, 0.86 * depth, 0.08 * w), post_color,
            at=(0, 0, low - 0.075 * w), bevel=0.01 * w)
    add_box(item, "post", (0.4 * w, min(0.4 * w, 0.8 * depth), low - 0.06 * w), post_color,
            bevel=0.02 * w)


def _mailbox_wall(item, height, w, depth, open, color, door_color):
    """A box with a pitched lid; tells how far out its front is."""
    back = depth / 2
    side = [(-0.8 * back, 0), (back, 0), (back, 0.94 * height), (-0.8 * back, 0.86 * height)]
    add_plate(item, "body", side, 0.94 * w, color, at=(-0.47 * w, 0, 0), turn=(90, 0, 90),
              bevel=0.01 * min(w, height))
    thick = 0.06 * height
    lean = math.atan2(0.08 * height, 1.8 * back)
    lid = [(-back, 0.845 * height), (back, 0.94 * height), (back, height), (-back, 0.9 * height)]
    add_plate(item, "roof", lid, w, door_color, at=(-w / 2, 0, 0), turn=(90, 0, 90),
              bevel=0.1 * thick)
    z = 0.12 * height
    add_box(item, "door", (0.7 * w, 0.06 * back, 0.52 * height), door_color,
            at=(0, -0.81 * back, z), turn=(35 if open else 0, 0, 0), bevel=0.01 * back)
    add_sphere(item, "knob", 0.03 * height, BLACK,
               at=(0, -0.83 * back - (0.26 * height if open else 0),
                   z + (0.37 if open else 0.45) * height), sides=16)
    return 0.8 * back


def _mailbox_pillar(item, height, w, open, color, door_color, base_color):
    r = w / 2
    add_cylinder(item, "base", r, 0.12 * height, base_color, bevel=0.02 * w)
    add_cylinder(item, "body", 0.9 * r, 0.76 * height, color, at=(0, 0, 0.11 * height))
    rim = 0.86 * height
    add_lathe(item, "roof", [(0, rim), (0.9 * r, rim), (r, rim + 0.02 * height),
                             (r, rim + 0.045 * height), (0.9 * r, 0.93 * height),
                             (0.6 * r, 0.97 * height), (0.3 * r, height), (0, height)], door_color,
              smooth=60)
    # The door is a piece of a wider cylinder.
    arc = [math.radians(-125 + 70 * k / 12) for k in range(13)]
    points = [(0.94 * r * math.cos(a), 0.94 * r * math.sin(a)) for a in arc]
    points += [(0.8 * r * math.cos(a), 0.8 * r * math.sin(a)) for a in reversed(arc)]
    at, turn = (0, 0, 0.2 * height), (0, 0, 0)
    if open:
        hinge = Vector(points[12]).to_3d()
        turned = Matrix.Rotation(math.radians(50), 3, 'Z') @ hinge
        at, turn = (hinge.x - turned.x, hinge.y - turned.y, 0.2 * height), (0, 0, 50)
    add_plate(item, "door", points, 0.44 * height, door_color, at=at, turn=turn)
    return 0.9 * r


def _mailbox_flag(item, w, tall, low, front, style, color):
    """Raised, on the right side."""
    x, thin, size = w / 2, 0.05 * w, min(0.5 * w, 0.3 * tall)
    x *= {"post": 1, "wall": 0.94, "pillar": 0.9}[style]  # The body's side.
    y = -0.3 * front if style == "post" else 0.0
    foot = low + 0.45 * tall if style == "post" else low + 0.3 * tall
    top = low + 0.98 * tall - size if style == "post" else low + 0.72 * tall - size
    add_box(item, "flag_arm", (thin, 2 * thin, top + size - foot), color,
            at=(x + 0.3 * thin, y, foot))
    add_box(item, "flag", (thin, 0.9 * size, 0.6 * size), color,
            at=(x + 0.3 * thin, y - 0.4 * size, top + 0.4 * size))
