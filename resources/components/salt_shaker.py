"""{
  "summary": "salt shaker of glass with a pierced metal cap",
  "category": "kitchen",
  "size": "tiny",
  "synonyms": ["pepper shaker", "salt cellar", "pepper pot"],
  "kind_of": ["container", "tableware", "condiment"],
  "not_for": ["pepper mill", "cocktail shaker", "sugar bowl"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.085, "min": 0.02, "max": 1.0, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.042, "min": 0.015, "max": 0.5, "axis": "x", "words": ["wide", "across"]},
    "letter": {"type": "text", "default": "S", "words": ["letter", "label", "written"]},
    "color": {"type": "color", "default": "GLASS"},
    "cap_color": {"type": "color", "default": "STEEL"},
    "letter_color": {"type": "color", "default": "DARK_GREY"}
  },
  "parts": ["body", "cap", "hole", "letter"],
  "ports": [],
  "examples": [
    ["a salt shaker", "salt = salt_shaker()"],
    ["a black pepper shaker", "pepper = salt_shaker(letter=P, color=black, letter_color=white)"]
  ]
}"""


def salt_shaker(item, height=0.085, diameter=0.042, letter="S", color=GLASS, cap_color=STEEL,
                letter_color=DARK_GREY):
    radius = diameter / 2
    low = 0.66 * height
    add_lathe(item, "body", [(0, 0), (0.9 * radius, 0), (0.97 * radius, 0.02 * height),
                             (radius, 0.06 * height), (0.97 * radius, 0.25 * height),
                             (0.8 * radius, low - 0.02 * height),
                             (0.72 * radius, low + 0.03 * height),
                             (0, low + 0.03 * height)], color, sides=48)
    cap_wide = 0.84 * radius
    dome = height - low - 0.17 * height
    arc = [(cap_wide * math.cos(a), height - dome + dome * math.sin(a))
           for a in (math.pi / 2 * k / 8 for k in range(8))]
    add_lathe(item, "cap", [(0, low), (1.04 * cap_wide, low), (1.06 * cap_wide,
                                                               low + 0.02 * height),
                            (1.04 * cap_wide, low + 0.045 * height),
                            (cap_wide, low + 0.055 * height), *arc, (0, height)], cap_color,
              sides=48)
    first = None
    for k in range(7):
        angle, out = 60 * k, 0.42 * cap_wide if k else 0.0
        up = math.sqrt(1 - (out / cap_wide) ** 2)
        at = (out * math.cos(math.radians(angle)), out * math.sin(math.radians(angle)),
              height - dome + dome * up - 0.0035 * height)
        if first:
            tilt = math.degrees(math.atan2(dome * out / cap_wide, cap_wide * up))
            add_copy(item, f"hole_{k + 1}", first, at, (0, tilt, angle))
        else:
            first = add_cylinder(item, "hole_1", 0.07 * cap_wide, 0.006 * height, BLACK, at,
                                 sides=14)
    if letter:
        size = min(0.3 * height, 1.1 * radius / len(letter[:6]))
        text = add_text(item, "letter", letter[:6], size, 0.04 * radius, letter_color)
        text.rotation_euler = (0, 0, 0)
        for vert in text.data.vertices:
            x, y, depth = vert.co
            z = 0.3 * height - size / 2 + y
            out = radius * (0.98 - 0.19 * max(0.0, z / height - 0.22) / 0.42) + depth
            vert.co = (out * math.sin(x / radius), -out * math.cos(x / radius), z)
        text.data.update()
