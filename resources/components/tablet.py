"""{
  "summary": "tablet computer with screen",
  "category": "electronics",
  "size": "tiny",
  "synonyms": ["tablet computer", "ipad", "e-reader", "ebook reader"],
  "kind_of": ["electronic device", "computer"],
  "not_for": ["pill", "smartphone", "laptop"],
  "front": false,
  "parameters": {
    "width": {"type": "length", "default": 0.175, "min": 0.08, "max": 0.6, "axis": "x", "words": ["wide"]},
    "length": {"type": "length", "default": 0.25, "min": 0.1, "max": 0.8, "axis": "y", "words": ["long", "tall", "high"]},
    "icons": {"type": "switch", "default": true, "words": ["app", "icon"]},
    "stylus": {"type": "switch", "default": false, "words": ["stylus", "pen"]},
    "color": {"type": "color", "default": "SILVER"},
    "screen_color": {"type": "color", "default": "DARK_BLUE"},
    "stylus_color": {"type": "color", "default": "WHITE"}
  },
  "parts": ["body", "frame", "screen", "icon", "camera", "home_button", "button", "stylus", "point"],
  "ports": ["top"],
  "examples": [
    ["a tablet", "tablet = tablet()"],
    ["a black tablet with a stylus", "tablet = tablet(color=black, stylus=on)"]
  ]
}"""


def tablet(item, width=0.175, length=0.25, icons=True, stylus=False, color=SILVER,
           screen_color=DARK_BLUE, stylus_color=WHITE):
    small = min(width, length)
    thick = 0.03 * length
    add_plate(item, "body", rounded_outline(width, length, 0.07 * small), 0.9 * thick, color,
              bevel=0.25 * thick)
    rim = rounded_outline(width - 0.03 * small, length - 0.03 * small, 0.06 * small)
    add_plate(item, "frame", rim, 0.1 * thick, BLACK, at=(0, 0, 0.85 * thick))
    add_box(item, "screen", (width - 0.14 * small, length - 0.2 * small, 0.1 * thick), screen_color,
            at=(0, 0, 0.9 * thick))
    colors = (LIGHT_BLUE, GREEN, ORANGE, RED, PURPLE, YELLOW, WHITE, TURQUOISE)
    for k in range(12 if icons else 0):
        row, column = divmod(k, 4)
        add_plate(item, f"icon_{k + 1}", rounded_outline(0.11 * small, 0.11 * small, 0.03 * small),
                  0.08 * thick, colors[(k + 3 * row) % 8],
                  at=((column - 1.5) * 0.19 * width, (0.3 - 0.13 * row) * length, 0.96 * thick))
    add_cylinder(item, "camera", 0.012 * small, 0.05 * thick, DARK_GREY, sides=16,
                 at=(0, 0.5 * length - 0.055 * small, 0.93 * thick))
    add_cylinder(item, "home_button", 0.028 * small, 0.05 * thick, LIGHT_GREY, sides=24,
                 at=(0, -0.5 * length + 0.055 * small, 0.93 * thick))
    add_box(item, "button", (0.01 * small, 0.08 * length, 0.3 * thick), color,
            at=(0.5 * width - 0.002 * small, 0.3 * length, 0.3 * thick))
    if stylus:
        # It lies on the edge beside the screen, a little sunk in.
        bar = 0.42 * thick
        x, z = 0.5 * width - 0.03 * small - bar, 0.92 * thick + bar
        add_cylinder(item, "stylus", bar, 0.6 * length, stylus_color, bevel=0.2 * bar, sides=24,
                     at=(x, 0.24 * length, z), turn=(90, 0, 0))
        add_cylinder(item, "point", bar, 0.05 * length, GREY, top_radius=0.15 * bar, sides=24,
                     at=(x, -0.355 * length, z), turn=(90, 0, 0))
    item.port("top", (0, 0, thick), (0.8 * width, 0.8 * length))
