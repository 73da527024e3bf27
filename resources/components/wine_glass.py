"""{
  "summary": "wine glass on a stem, empty or filled",
  "category": "kitchen",
  "size": "tabletop",
  "synonyms": ["wineglass", "goblet", "champagne glass", "stemware"],
  "kind_of": ["drinking vessel", "tableware", "container"],
  "not_for": ["wine bottle", "glasses", "mug"],
  "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.21, "min": 0.06, "max": 2.0, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.085, "min": 0.03, "max": 1.0, "axis": "x", "words": ["wide", "across"]},
    "wine": {"type": "switch", "default": true, "words": ["wine", "filled", "full", "drink"]},
    "color": {"type": "color", "default": "GLASS"},
    "wine_color": {"type": "color", "default": "DARK_RED"}
  },
  "parts": ["foot", "stem", "bowl", "wine"],
  "ports": ["top", "cavity"],
  "examples": [
    ["a glass of red wine", "wine_glass = wine_glass()"],
    ["an empty wine glass", "wine_glass = wine_glass(wine=off)"]
  ]
}"""


def wine_glass(item, height=0.21, diameter=0.085, wine=True, color=GLASS, wine_color=DARK_RED):
    radius = diameter / 2
    wall = 0.03 * radius
    low = 0.46 * height
    tall = height - low
    thin = min(0.1 * radius, 0.025 * height)
    foot = 0.02 * height
    add_lathe(item, "foot", [(0, 0), (0.86 * radius, 0), (0.88 * radius, 0.15 * foot),
                             (0.86 * radius, 0.35 * foot), (0.4 * radius, 0.7 * foot),
                             (1.6 * thin, 1.4 * foot), (0, 1.6 * foot)], color)
    add_lathe(item, "stem", [(0, 0.7 * foot), (1.6 * thin, 1.2 * foot), (thin, 2.6 * foot),
                             (0.9 * thin, 0.3 * height), (1.1 * thin, low - 0.02 * height),
                             (2.2 * thin, low + 0.01 * height), (0, low + 0.015 * height)],
              color, sides=24)
    # A tulip: widest at two fifths of its height, drawn in towards the rim.
    outer = [(0.0, 0.0), (0.22, 0.008), (0.45, 0.045), (0.68, 0.12), (0.86, 0.22), (0.96, 0.32),
             (1.0, 0.43), (0.985, 0.56), (0.94, 0.7), (0.875, 0.85), (0.81, 1.0)]
    outer = [(r * radius, low + z * tall) for r, z in outer]
    inner = [(max(r - wall, 0), z + (2 * wall if r < 0.5 * radius else 0.6 * wall))
             for r, z in outer[1:-1]]
    rim = [(outer[-1][0] - wall, height)]
    add_lathe(item, "bowl", outer + rim + inner[::-1] + [(0, low + 2 * wall)], color, sides=48)
    if wine:
        # Glass is not seen through everywhere: the wine shows at the outside too.
        skin = 0.004 * radius
        filled = [(r + skin if r > 0 else 0, z - (skin if r < 0.5 * radius else 0))
                  for r, z in outer[:6]]
        level = low + 0.4 * tall
        add_lathe(item, "wine", filled + [(0.992 * radius, level), (0.9 * radius, level),
                                          (0, level)], wine_color, sides=48)
    item.port("top", (0, 0, height), (1.6 * radius, 1.6 * radius))
    item.port("cavity", (0, 0, low + 0.12 * tall), (1.0 * radius, 1.0 * radius, 0.85 * tall))
