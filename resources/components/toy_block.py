"""{
  "summary": "toy building block: cube with letters, cylinder, pyramid, wedge or arch",
  "category": "toys",
  "size": "tiny",
  "synonyms": ["building block", "wooden block", "alphabet block", "letter block", "baby block", "block"],
  "kind_of": ["toy", "cube"],
  "not_for": ["brick", "puzzle cube", "dice", "engine block"],
  "front": true,
  "parameters": {
    "shape": {"type": "choice", "default": "cube", "choices": ["cube", "cylinder", "pyramid", "wedge", "arch"]},
    "height": {"type": "length", "default": 0.05, "min": 0.01, "max": 2.0, "axis": "z", "words": ["tall", "high", "size"]},
    "width": {"type": "length", "default": 0.05, "min": 0.01, "max": 2.0, "axis": "x", "words": ["wide", "long"]},
    "letter": {"type": "text", "default": "A", "words": ["letter", "letters", "number"]},
    "color": {"type": "color", "default": "RED"},
    "frame_color": {"type": "color", "default": "LIGHT_WOOD"},
    "letter_color": {"type": "color", "default": "WHITE"}
  },
  "parts": ["body", "panel", "letter"],
  "ports": ["top"],
  "examples": [
    ["a blue toy block with the letter B", "block = toy_block(letter=B, color=blue)"],
    ["three wooden pyramids", "block = toy_block(count=3, shape=pyramid, color=wood)"]
  ]
}"""


def toy_block(item, shape="cube", height=0.05, width=0.05, letter="A", color=RED,
              frame_color=LIGHT_WOOD, letter_color=WHITE):
    soft = 0.05 * min(height, width)
    if shape == "cube":
        _toy_block_cube(item, height, width, letter[:2], color, frame_color, letter_color)
    elif shape == "cylinder":
        add_cylinder(item, "body", width / 2, height, color, bevel=soft)
    elif shape == "pyramid":
        base, tip = width / 2, 0.02 * width
        bm = bmesh.new()
        rings = [[bm.verts.new((a * half, b * half, z)) for a, b in ((-1, -1), (1, -1), (1, 1),
                                                                     (-1, 1))] for half,
                 z in ((base - 0.5 * soft, 0), (base, 0.4 * soft), (base - 0.3 * soft, soft),
                       (tip, height - 0.5 * tip), (0.5 * tip, height))]
        bm.faces.new(rings[0])
        bm.faces.new(rings[-1])
        for low, high in zip(rings, rings[1:]):
            for k in range(4):
                bm.faces.new((low[k], low[(k + 1) % 4], high[(k + 1) % 4], high[k]))
        add_part(item, "body", bm, color)
    else:
        outline = [(-0.5, 0), (0.5, 0), (0.5, 0.03), (-0.47, 1), (-0.5, 1)]
        if shape == "arch":
            bow = [(0.27 * math.cos(a), 0.54 * math.sin(a)) for a in
                   (math.pi * k / 14 for k in range(15))]
            outline = [(-0.5, 0), *reversed(bow), (0.5, 0), (0.5, 1), (-0.5, 1)]
        add_plate(item, "body", [(x * width, z * height) for x, z in outline], width, color,
                  (0, width / 2, 0), (90, 0, 0), bevel=0.6 * soft)
    # What tapers carries only a little on its highest place.
    room = {"pyramid": 0.04, "wedge": 0.03}.get(shape, 0.8) * width
    item.port("top", (-0.48 * width if shape == "wedge" else 0, 0, height), (room, room))


def _toy_block_cube(item, height, width, letter, color, frame_color, letter_color):
    """A wooden frame whose sides have coloured panels and raised letters."""
    small = min(height, width)
    skin = 0.012 * small
    add_box(item, "body", (width, width, height), frame_color, bevel=0.06 * small)
    sides = [(0, width), (90, width), (180, width), (270, width)]
    panel = text = None
    for k, (angle, wide) in enumerate(sides):
        turn = math.radians(angle)
        out = width / 2 - skin
        at = (out * math.sin(turn), -out * math.cos(turn), 0.13 * height)
        if panel:
            add_copy(item, f"panel_{k + 1}", panel, at, (0, 0, angle))
        else:
            panel = add_box(item, "panel_1", (0.74 * width, 2.4 * skin, 0.74 * height), color, at,
                            bevel=0.5 * skin)
        if not letter:
            continue
        size = 0.5 * small / (1 if len(letter) == 1 else 1.5)
        foot = (height - size) / 2
        front = width / 2 + 0.2 * skin
        at = (front * math.sin(turn), -front * math.cos(turn), foot)
        if text:
            add_copy(item, f"letter_{k + 1}", text, at, (90, 0, angle))
        else:
            text = add_text(item, "letter_1", letter, size, 1.2 * skin, letter_color, at)
    add_box(item, "panel_5", (0.74 * width, 0.74 * width, 0.5 * skin), color,
            (0, 0, height - 0.4 * skin), bevel=0.2 * skin)
