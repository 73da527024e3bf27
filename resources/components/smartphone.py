"""{
  "summary": "smartphone with screen, cameras and side buttons",
  "category": "electronics",
  "size": "tiny",
  "synonyms": [
    "phone", "cell phone", "cellphone", "mobile phone", "mobile", "smart phone", "iphone",
    "android phone"],
  "kind_of": ["electronic device", "handheld", "communication"],
  "not_for": ["telephone", "tablet", "phone stand"],
  "front": false,
  "parameters": {
    "width": {"type": "length", "default": 0.072, "min": 0.04, "max": 0.3, "axis": "x", "words": ["wide"]},
    "length": {"type": "length", "default": 0.15, "min": 0.08, "max": 0.6, "words": ["long", "tall", "high"]},
    "thickness": {"type": "length", "default": 0.008, "min": 0.004, "max": 0.03, "words": ["thick", "thin"]},
    "upright": {"type": "switch", "default": false, "words": ["upright", "standing"]},
    "front_camera": {"type": "switch", "default": true, "words": ["front camera", "front-facing camera", "selfie camera"]},
    "cameras": {"type": "count", "default": 2, "min": 0, "max": 4, "words": ["camera", "lens", "dual camera"]},
    "buttons": {"type": "count", "default": 3, "min": 0, "max": 5, "words": ["button", "volume button"]},
    "home_button": {"type": "switch", "default": false, "words": ["home button"]},
    "fingerprint": {"type": "switch", "default": false, "words": ["fingerprint sensor"]},
    "flash": {"type": "switch", "default": true},
    "color": {"type": "color", "default": "DARK_GREY", "words": ["case", "body"]},
    "screen_color": {"type": "color", "default": "BLACK", "words": ["display"]},
    "icons": {"type": "switch", "default": true, "words": ["app", "apps"]},
    "button_color": {"type": "color", "default": "color"}
  },
  "parts": [
    "body", "screen", "icon", "front_camera", "camera_plate", "camera", "flash", "button",
    "home_button", "fingerprint", "port"],
  "ports": ["top"],
  "examples": [
    ["a blue smartphone", "phone = smartphone(color=blue)"],
    ["a standing phone with three cameras on its back", "phone = smartphone(upright=on, cameras=3)"]
  ]
}"""


def smartphone(item, width=0.072, length=0.15, thickness=0.008, upright=False, front_camera=True,
               cameras=2, buttons=3, home_button=False, fingerprint=False, flash=True,
               color=DARK_GREY, screen_color=BLACK, icons=True, button_color=None):
    unit = min(width, 0.6 * length)
    corner = 0.14 * unit
    bump = 0.2 * thickness if cameras else 0.0
    edge = 0.06 * thickness
    body = thickness - bump - edge
    add_plate(item, "body", rounded_outline(width, length, corner), body, color, at=(0, 0, bump),
              bevel=0.35 * body)
    top = bump + body
    add_plate(item, "screen", rounded_outline(0.93 * width, length - 0.07 * width, 0.8 * corner),
              2 * edge, screen_color, at=(0, 0, top - edge))
    if icons:
        colors = (LIGHT_BLUE, GREEN, ORANGE, RED, PURPLE, YELLOW, WHITE, TURQUOISE)
        size = 0.13 * unit
        for k in range(12):
            row, column = divmod(k, 4)
            y = (0.32 - 0.13 * row) * length if row < 2 else -0.4 * length
            add_plate(item, f"icon_{k + 1}", rounded_outline(size, size, 0.25 * size), edge,
                      colors[(k + 3 * row) % 8],
                      at=((column - 1.5) * 0.2 * width, y, top + 0.3 * edge))
    if front_camera:
        add_cylinder(item, "front_camera", 0.022 * unit, edge, DARK_BLUE,
                     at=(0, length / 2 - 0.035 * width - 0.045 * unit, top + 0.3 * edge), sides=20)
    if home_button:
        add_cylinder(item, "home_button", 0.06 * unit, edge, button_color or LIGHT_GREY,
                     at=(0, -0.45 * length, top + 0.3 * edge))
    if cameras:
        wide, high = 0.36 * unit, (0.16 + 0.19 * max(cameras, 2)) * unit
        x, y = width / 2 - 0.26 * unit, length / 2 - 0.08 * unit - high / 2
        add_plate(item, "camera_plate", rounded_outline(wide, high, 0.12 * unit),
                  bump + 0.3 * body, color, at=(x, y, 0.3 * bump))
        for k in range(cameras):
            add_cylinder(item, f"camera_{k + 1}", 0.07 * unit, bump, BLACK,
                         at=(x, y + ((cameras - 1) / 2 - k) * 0.19 * unit, 0))
        if flash:
            add_cylinder(item, "flash", 0.03 * unit, 0.8 * bump, CREAM, sides=20,
                         at=(x - 0.115 * unit, y + high / 2 - 0.07 * unit, 0.2 * bump))
    if fingerprint:
        add_cylinder(item, "fingerprint", 0.07 * unit, 0.3 * body, DARK_GREY,
                     at=(0, 0.1 * length, bump - 0.02 * body))
    for k in range(buttons):
        right = k == 0
        y = 0.18 * length if right else (0.3 - 0.11 * k) * length
        add_box(item, f"button_{k + 1}", (0.03 * width, 0.08 * length, 0.35 * body),
                button_color or color, bevel=0.01 * width,
                at=((0.489 if right else -0.489) * width, y, bump + 0.32 * body))
    add_box(item, "port", (0.13 * width, 0.006 * width, 0.3 * body), BLACK,
            at=(0, 0.002 * width - length / 2, bump + 0.35 * body))
    if upright:
        _smartphone_turn(item, 90, 'X', (0, thickness / 2, length / 2))
    else:
        item.port("top", (0, 0, thickness), (0.9 * width, 0.9 * length))


def _smartphone_turn(item, angle, axis, shift):
    """Turns all parts about an axis through the origin, then shifts them."""
    turn = Matrix.Rotation(math.radians(angle), 3, axis)
    for part in item.empty.children:
        part.location = turn @ part.location + Vector(shift)
        part.rotation_euler = (turn @ part.rotation_euler.to_matrix()).to_euler()
