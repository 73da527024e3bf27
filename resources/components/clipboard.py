"""{
  "summary": "clipboard with a metal clip and paper",
  "category": "office",
  "size": "tiny",
  "synonyms": ["clip board"],
  "kind_of": ["office supply", "stationery"],
  "not_for": ["whiteboard", "bulletin board"],
  "front": false,
  "parameters": {
    "width": {"type": "length", "default": 0.23, "min": 0.08, "max": 0.8, "axis": "x", "words": ["wide"]},
    "length": {"type": "length", "default": 0.32, "min": 0.1, "max": 1.0, "axis": "y", "words": ["long", "tall", "high"]},
    "paper": {"type": "switch", "default": true, "words": ["paper", "sheet"]},
    "lines": {"type": "switch", "default": true, "words": ["line", "lined", "written"]},
    "hole": {"type": "switch", "default": true},
    "color": {"type": "color", "default": "WOOD", "words": ["board"]},
    "clip_color": {"type": "color", "default": "SILVER"},
    "paper_color": {"type": "color", "default": "WHITE"}
  },
  "parts": ["board", "paper", "line", "clip", "spring", "lever", "hole"],
  "ports": ["top"],
  "examples": [
    ["a brown clipboard", "clipboard = clipboard(color=brown)"],
    ["an empty black clipboard with a golden clip", "clipboard = clipboard(color=black, paper=off, clip_color=gold)"]
  ]
}"""


def clipboard(item, width=0.23, length=0.32, paper=True, lines=True, hole=True, color=WOOD,
              clip_color=SILVER, paper_color=WHITE):
    thick = 0.012 * length
    wide = 0.4 * width
    add_plate(item, "board", rounded_outline(width, length, 0.06 * width), thick, color,
              bevel=0.2 * thick)
    if paper:
        add_box(item, "paper", (0.91 * width, 0.88 * length, 0.35 * thick), paper_color,
                at=(0, -0.035 * length, 0.9 * thick))
        for k in range(14 if lines else 0):
            add_box(item, f"line_{k + 1}", ((0.5 if k in (5, 13) else 0.76) * width,
                                            0.004 * length, 0.05 * thick), GREY,
                    at=(-(0.13 if k in (5, 13) else 0) * width, (0.28 - 0.052 * k) * length,
                        1.24 * thick))
    y = 0.5 * length - 0.055 * length
    add_plate(item, "clip", [(-wide / 2, -0.05 * length), (wide / 2, -0.05 * length),
                             (0.48 * wide, 0.0), (0.3 * wide, 0.035 * length),
                             (-0.3 * wide, 0.035 * length), (-0.48 * wide, 0.0)], 0.9 * thick,
              clip_color, at=(0, y, 0.95 * thick), bevel=0.25 * thick)
    add_cylinder(item, "spring", 0.9 * thick, 0.8 * wide, clip_color, sides=24,
                 at=(-0.4 * wide, y - 0.005 * length, 2.2 * thick), turn=(0, 90, 0))
    add_plate(item, "lever", [(-0.3 * wide, -0.01 * length), (0.3 * wide, -0.01 * length),
                              (0.2 * wide, 0.05 * length), (-0.2 * wide, 0.05 * length)],
              0.5 * thick, clip_color, at=(0, y, 2.4 * thick), turn=(18, 0, 0), bevel=0.15 * thick)
    if hole:
        add_cylinder(item, "hole", 0.014 * min(width, length), 1.2 * thick, DARK_GREY, sides=20,
                     at=(0, y + 0.02 * length, 0.8 * thick))
    item.port("top", (0, -0.05 * length, 1.25 * thick), (0.85 * width, 0.75 * length))
