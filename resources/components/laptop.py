"""{
  "summary": "laptop with keyboard, touchpad and a screen that opens by an angle",
  "category": "electronics",
  "size": "tabletop",
  "synonyms": ["notebook computer", "laptop computer", "macbook", "portable computer"],
  "kind_of": ["computer", "electronic device"],
  "not_for": ["notebook", "tablet", "desktop computer"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.34, "min": 0.15, "max": 1.0, "axis": "x", "words": ["wide"]},
    "depth": {"type": "length", "default": 0.235, "min": 0.1, "max": 0.7, "words": ["deep"]},
    "thickness": {"type": "length", "default": 0.018, "min": 0.008, "max": 0.06, "words": ["thick", "thin"]},
    "angle": {"type": "angle", "default": 110, "min": 0, "max": 180, "words": ["open", "opening angle"]},
    "touchpad": {"type": "switch", "default": true, "words": ["touchpad", "trackpad"]},
    "webcam": {"type": "switch", "default": true, "words": ["webcam", "camera"]},
    "logo": {"type": "switch", "default": false},
    "ports": {"type": "switch", "default": true, "words": ["usb port", "port"]},
    "picture": {"type": "switch", "default": true, "words": ["wallpaper", "picture"]},
    "color": {"type": "color", "default": "SILVER"},
    "base_color": {"type": "color", "default": "color"},
    "lid_color": {"type": "color", "default": "color"},
    "screen_color": {"type": "color", "default": "BLACK"},
    "picture_color": {"type": "color", "default": "BLUE"},
    "keys_color": {"type": "color", "default": "BLACK"},
    "touchpad_color": {"type": "color", "default": "GREY"},
    "logo_color": {"type": "color", "default": "WHITE"}
  },
  "parts": [
    "base", "deck", "keys", "spacebar", "touchpad", "hinge", "lid", "bezel", "picture", "webcam",
    "logo", "port", "foot", "dock"],
  "ports": ["top"],
  "examples": [
    ["a black laptop open at 90 degrees", "laptop = laptop(color=black, angle=90)"],
    ["a closed silver laptop with a logo", "laptop = laptop(angle=0, logo=on)"]
  ]
}"""


def laptop(item, width=0.34, depth=0.235, thickness=0.018, angle=110, touchpad=True, webcam=True,
           logo=False, ports=True, picture=True, color=SILVER, base_color=None, lid_color=None,
           screen_color=BLACK, picture_color=BLUE, keys_color=BLACK, touchpad_color=GREY,
           logo_color=WHITE):
    foot = 0.08 * thickness
    base = 0.55 * thickness
    lid = 0.34 * thickness
    high = foot + base
    flat = angle < 8
    add_plate(item, "base", rounded_outline(width, depth, 0.03 * width), base, base_color or color,
              at=(0, 0, foot), bevel=0.2 * base)
    for k, (a, b) in enumerate(((-1, -1), (1, -1), (-1, 1), (1, 1))):
        add_cylinder(item, f"foot_{k + 1}", 0.02 * width, 2 * foot, RUBBER, sides=16,
                     at=(a * 0.43 * width, b * 0.4 * depth, 0))
    if not flat:
        add_box(item, "deck", (0.9 * width, 0.47 * depth, 0.06 * thickness), DARK_GREY,
                at=(0, 0.135 * depth, high - 0.03 * thickness))
        keys = []
        step, row = 0.87 * width / 14, 0.44 * depth / 5
        for k in range(14 * 5):
            if k // 14 < 4 or k % 14 in (0, 1, 2, 3, 10, 11, 12, 13):
                keys.append(((0.84 * step, 0.82 * row, 0.09 * thickness),
                             ((k % 14 - 6.5) * step, (0.323 * depth - (k // 14) * row),
                              high + 0.04 * thickness)))
        add_boxes(item, "keys", keys, keys_color)
        add_box(item, "spacebar", (5.8 * step, 0.82 * row, 0.09 * thickness), keys_color,
                at=(0, 0.323 * depth - 4 * row, high - 0.005 * thickness))
        if touchpad:
            add_box(item, "touchpad", (0.32 * width, 0.28 * depth, 0.04 * thickness),
                    touchpad_color, at=(0, -0.29 * depth, high - 0.02 * thickness),
                    bevel=0.015 * thickness)
    for k in range(2 if ports else 0):
        add_box(item, f"port_{k + 1}", (0.004 * width, 0.05 * depth, 0.3 * base), BLACK,
                at=(-0.4995 * width, (0.3 - 0.1 * k) * depth, foot + 0.35 * base))
    hinge = Vector((0, depth / 2 - lid / 2, high + lid / 2))
    tilt = Matrix.Rotation(math.radians(90 - angle), 3, 'X')
    place = lambda x, y, z: hinge + tilt @ Vector((x, y, z))
    turn = (90 - angle, 0, 0)
    add_cylinder(item, "hinge", 0.6 * lid, 0.7 * width, DARK_GREY, sides=20,
                 at=hinge + Vector((-0.35 * width, 0, 0)), turn=(0, 90, 0))
    long = depth - lid / 2
    add_plate(item, "lid", rounded_outline(width, long, 0.03 * width), lid, lid_color or color,
              at=place(0, lid / 2, long / 2), turn=(180 - angle, 0, 0), bevel=0.2 * lid)
    if not flat:
        add_box(item, "bezel", (0.95 * width, 0.2 * lid, 0.9 * long), screen_color, turn=turn,
                at=place(0, -0.45 * lid, 0.05 * long))
        if picture:
            add_box(item, "picture", (0.91 * width, 0.2 * lid, 0.8 * long), picture_color,
                    turn=turn, at=place(0, -0.5 * lid, 0.11 * long))
            icons = [((0.035 * width, 0.05 * lid, 0.035 * width),
                      place((k - 3) * 0.055 * width, -0.6 * lid, 0.15 * long)) for k in range(7)]
            for k, (size, at) in enumerate(icons):
                add_box(item, f"dock_{k + 1}", size, (WHITE, GREEN, ORANGE, LIGHT_BLUE, RED, YELLOW,
                                                      PURPLE)[k], at=at, turn=turn)
        if webcam:
            add_cylinder(item, "webcam", 0.006 * width, 0.2 * lid, GREY, sides=16,
                         at=place(0, -0.48 * lid, 0.93 * long), turn=(180 - angle, 0, 0))
    if logo:
        add_cylinder(item, "logo", 0.045 * width, 0.1 * lid, logo_color,
                     at=place(0, 0.55 * lid, 0.5 * long), turn=(180 - angle, 0, 0))
    item.port("top", (0, 0, high + (lid if flat else 0)), (0.9 * width, 0.9 * depth))
