"""{
  "summary": "glass microscope slide with specimen, cover and label",
  "category": "laboratory",
  "size": "tiny",
  "synonyms": ["glass slide", "specimen slide"],
  "kind_of": ["laboratory equipment", "glassware"],
  "not_for": ["microscope", "playground slide"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.075, "min": 0.03, "max": 0.4, "axis": "x", "words": ["long"]},
    "width": {"type": "length", "default": 0.025, "min": 0.01, "max": 0.2, "axis": "y", "words": ["wide"]},
    "specimen": {"type": "switch", "default": true, "words": ["specimen", "sample"]},
    "label": {"type": "switch", "default": true},
    "color": {"type": "color", "default": "GLASS"},
    "specimen_color": {"type": "color", "default": "PINK"},
    "label_color": {"type": "color", "default": "WHITE"}
  },
  "parts": ["glass", "cover", "specimen", "label"],
  "ports": ["top"],
  "examples": [
    ["a microscope slide", "microscope_slide = microscope_slide()"],
    ["a microscope slide", "slide = microscope_slide()"]
  ]
}"""


def microscope_slide(item, length=0.075, width=0.025, specimen=True, label=True, color=GLASS,
                     specimen_color=PINK, label_color=WHITE):
    thick = 0.016 * length
    add_box(item, "glass", (length, width, thick), color, bevel=0.15 * thick)
    if label:
        add_box(item, "label", (0.25 * length, 0.98 * width, 0.1 * thick), label_color,
                at=(-0.365 * length, 0, 0.97 * thick))
    if specimen:
        size = min(0.6 * width, 0.3 * length)
        add_box(item, "cover", (1.35 * size, 1.35 * size, 0.14 * thick), LIGHT_BLUE,
                at=(0.1 * length, 0, 0.97 * thick))
        add_plate(item, "specimen", [(size / 2 * math.cos(a) * (1 + 0.15 * math.sin(3 * a)),
                                      size / 2 * math.sin(a) * (1 + 0.15 * math.cos(2 * a)))
                                     for a in (2 * math.pi * k / 28 for k in range(28))],
                  0.1 * thick, specimen_color, at=(0.1 * length, 0, 1.07 * thick))
    item.port("top", (0, 0, thick), (0.9 * length, 0.9 * width))
