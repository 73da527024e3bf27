"""{
  "summary": "office chair: a padded seat on a star base with castors",
  "category": "furniture",
  "size": "furniture",
  "synonyms": ["swivel chair", "desk chair", "computer chair", "task chair", "gaming chair", "executive chair"],
  "kind_of": ["seat", "furniture", "chair"],
  "not_for": ["chair", "armchair", "wheelchair", "stool"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 1.05, "min": 0.4, "max": 1.6, "axis": "z", "words": ["tall", "high"]},
    "width": {"type": "length", "default": 0.5, "min": 0.25, "max": 0.9, "words": ["wide"]},
    "castors": {"type": "count", "default": 5, "min": 3, "max": 6, "words": ["wheels", "casters"]},
    "arms": {"type": "switch", "default": true, "words": ["armrests", "armrest"]},
    "headrest": {"type": "switch", "default": false, "words": ["head rest"]},
    "color": {"type": "color", "default": "BLACK"},
    "seat_color": {"type": "color", "default": "color"},
    "back_color": {"type": "color", "default": "color"},
    "arm_color": {"type": "color", "default": "color"},
    "headrest_color": {"type": "color", "default": "back_color"},
    "base_color": {"type": "color", "default": "DARK_GREY", "words": ["legs"]},
    "castor_color": {"type": "color", "default": "BLACK", "words": ["wheels", "casters"]}
  },
  "parts": ["seat", "back", "back_bar", "arm", "arm_post", "headrest", "column", "leg", "castor"],
  "ports": ["top"],
  "examples": [
    ["a black office chair without armrests", "chair = office_chair(arms=off)"],
    ["a swivel chair with a blue seat in front of a desk", "desk = desk()\nchair = office_chair(seat_color=blue, in_front_of=desk, rotate=180)"]
  ]
}"""


def office_chair(item, height=1.05, width=0.5, castors=5, arms=True, headrest=False, color=BLACK,
                 seat_color=None, back_color=None, arm_color=None, headrest_color=None,
                 base_color=DARK_GREY, castor_color=BLACK):
    unit = 0.1 * width
    level = 0.46 * height  # The seat's upper side.
    wheel = 0.05 * min(height, 2 * width)
    reach = 0.62 * width - wheel
    for k in range(castors):
        turn = 2 * math.pi * (k + 0.5) / castors - math.pi / 2
        x, y = math.cos(turn), math.sin(turn)
        add_limb(item, f"leg_{k + 1}", (0, 0, 2.4 * wheel), (reach * x, reach * y, 1.9 * wheel),
                 0.55 * unit, base_color, 0.35 * unit, sides=16)
        add_cylinder(item, f"castor_{k + 1}", wheel, 0.9 * wheel, castor_color,
                     at=(reach * x + 0.45 * wheel * y, reach * y - 0.45 * wheel * x, wheel),
                     turn=(90, 0, math.degrees(turn) + 180), bevel=0.2 * wheel, sides=24)
    add_cylinder(item, "column", 0.6 * unit, level - 2.2 * wheel - 0.5 * unit, base_color,
                 at=(0, 0, 1.6 * wheel), sides=24)
    add_plate(item, "seat", rounded_outline(width, 0.95 * width, 0.2 * width), 1.4 * unit,
              seat_color or color, at=(0, 0, level - 1.4 * unit), bevel=0.5 * unit)
    _office_chair_back(item, width, level, height, unit, headrest, back_color or color,
                       headrest_color, base_color)
    if arms:
        for k, side in enumerate((-1, 1), 1):
            x, top = side * 0.54 * width, level + 0.22 * height
            add_pipe(item, f"arm_post_{k}",
                     [(0.8 * x, 0, level - 0.7 * unit), (x, 0, level - 0.5 * unit), (x, 0, top)],
                     0.3 * unit, base_color)
            add_plate(item, f"arm_{k}", rounded_outline(1.1 * unit, 0.55 * width, 0.5 * unit),
                      0.5 * unit, arm_color or color, at=(x, 0, top - 0.1 * unit),
                      bevel=0.2 * unit)
    item.port("top", (0, -0.05 * width, level), (0.75 * width, 0.65 * width))


def _office_chair_back(item, width, level, height, unit, headrest, color, headrest_color,
                       base_color):
    y = 0.475 * width
    low, high = level + 1.2 * unit, height - (2.6 * unit if headrest else 0)
    add_pipe(item, "back_bar",
             [(0, 0.3 * width, level - 0.7 * unit), (0, y + 0.3 * unit, level - 0.5 * unit),
              (0, y + 0.9 * unit, level + 0.8 * unit), (0, y + 0.6 * unit, (low + high) / 2)],
             0.4 * unit, base_color)
    outline = [(px, pz + (high - low) / 2)
               for px, pz in rounded_outline(0.9 * width, high - low, 0.15 * width)]
    add_plate(item, "back", outline, 1.1 * unit, color, at=(0, y + 0.6 * unit, low),
              turn=(90, 0, 0), bevel=0.4 * unit)
    if headrest:
        outline = [(px, pz + 1.3 * unit)
                   for px, pz in rounded_outline(0.55 * width, 2.6 * unit + 0.1 * unit, unit)]
        add_plate(item, "headrest", outline, unit, headrest_color or color,
                  at=(0, y + 0.55 * unit, high - 0.05 * unit), turn=(90, 0, 0), bevel=0.4 * unit)
