"""{
  "summary": "rocket with nose cone, fins, window and nozzle",
  "category": "vehicles",
  "size": "room",
  "synonyms": ["space rocket", "spaceship", "spacecraft", "missile", "toy rocket", "rocket ship"],
  "kind_of": ["vehicle", "toy"],
  "not_for": ["airplane", "firework"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 4.0, "min": 0.06, "max": 110.0, "axis": "z", "words": ["tall", "high", "long"]},
    "fins": {"type": "count", "default": 4, "min": 2, "max": 8, "words": ["fin"]},
    "windows": {"type": "count", "default": 1, "min": 0, "max": 4, "words": ["window", "porthole"]},
    "boosters": {"type": "count", "default": 0, "min": 0, "max": 4, "words": ["booster"]},
    "stripes": {"type": "switch", "default": true, "words": ["stripe", "band"]},
    "flame": {"type": "switch", "default": false, "words": ["flame", "fire"]},
    "color": {"type": "color", "default": "WHITE"},
    "nose_color": {"type": "color", "default": "RED"},
    "fin_color": {"type": "color", "default": "nose_color"},
    "stripe_color": {"type": "color", "default": "nose_color"},
    "window_color": {"type": "color", "default": "LIGHT_BLUE"},
    "nozzle_color": {"type": "color", "default": "DARK_GREY"}
  },
  "parts": [
    "body", "nose", "tip", "fin", "window", "window_frame", "nozzle", "stripe", "booster",
    "booster_nose", "booster_nozzle", "flame"],
  "ports": [],
  "examples": [
    ["a rocket", "rocket = rocket()"],
    ["a blue rocket with three fins", "rocket = rocket(color=blue, fins=3)"]
  ]
}"""


def rocket(item, height=4.0, fins=4, windows=1, boosters=0, stripes=True, flame=False, color=WHITE,
           nose_color=RED, fin_color=None, stripe_color=None, window_color=LIGHT_BLUE,
           nozzle_color=DARK_GREY):
    h = height
    radius = 0.095 * h
    low = 0.1 * h
    curve = lambda t: radius * (0.78 + 0.22 * math.sin(math.pi * min(1, 0.15 + 0.75 * t)))
    steps = [k / 10 for k in range(11)]
    top = 0.72 * h
    add_lathe(item, "body", [(0, low)] + [(curve(t), low + t * (top - low)) for t in steps]
              + [(0, top)], color, sides=48)
    end = curve(1)
    add_lathe(item, "nose", [(0, top - 0.005 * h), (1.0 * end, top - 0.005 * h)]
              + [(end * math.cos(math.pi / 2 * t) ** 0.9,
                  top + 0.25 * h * math.sin(math.pi / 2 * t) ** 1.1)
                 for t in (0.05, 0.15, 0.3, 0.45, 0.6, 0.75, 0.88, 0.96)] + [(0, top + 0.25 * h)],
              nose_color, sides=48)
    add_lathe(item, "tip", [(0, top + 0.235 * h), (0.014 * h, top + 0.238 * h),
                            (0.006 * h, 0.98 * h), (0.003 * h, h), (0, h)], SILVER, sides=16)
    add_lathe(item, "nozzle", [(0.05 * h, 0.045 * h), (0.075 * h, 0.045 * h), (0.055 * h, low),
                               (0.07 * h, low + 0.01 * h), (0.03 * h, low + 0.01 * h)],
              nozzle_color, sides=40)
    if stripes:
        for k, t in enumerate((0.12, 0.93)):
            z = low + t * (top - low)
            add_lathe(item, f"stripe_{k + 1}", [(0.9 * curve(t), z), (1.02 * curve(t), z),
                                                (1.02 * curve(t + 0.04), z + 0.03 * h),
                                                (0.9 * curve(t), z + 0.03 * h)],
                      stripe_color or nose_color, sides=48)
    for k in range(fins):
        outline = [(0.06 * h, 0.32 * h), (0.06 * h, 0.13 * h), (0.13 * h, 0.0), (0.17 * h, 0.0),
                   (0.175 * h, 0.05 * h), (0.15 * h, 0.2 * h), (0.1 * h, 0.3 * h)]
        a = -math.pi / 2 + math.pi / fins + 2 * math.pi * k / fins
        thick = 0.016 * h
        side = Vector((-math.sin(a), math.cos(a), 0)) * thick / 2
        add_plate(item, f"fin_{k + 1}", outline, thick, fin_color or nose_color, at=side,
                  turn=(90, 0, math.degrees(a)), bevel=0.004 * h)
    for k in range(windows):
        z = (0.62 - 0.105 * k) * h
        t = (z - low) / (top - low)
        y = -curve(t)
        add_lathe(item, f"window_frame_{k + 1}", [(0.032 * h, -0.02 * h), (0.045 * h, -0.02 * h),
                                                  (0.045 * h, 0.008 * h), (0.04 * h, 0.012 * h),
                                                  (0.032 * h, 0.008 * h)], SILVER, at=(0, y, z),
                  turn=(90, 0, 0))
        add_cylinder(item, f"window_{k + 1}", 0.034 * h, 0.03 * h, window_color,
                     at=(0, y + 0.025 * h, z), turn=(90, 0, 0))
    for k in range(boosters):
        a = 2 * math.pi * k / boosters + (math.pi / 4 if boosters == 4 else 0)
        x, y = 0.125 * h * math.cos(a), 0.125 * h * math.sin(a)
        add_cylinder(item, f"booster_{k + 1}", 0.04 * h, 0.34 * h, color, at=(x, y, 0.06 * h),
                     bevel=0.006 * h, sides=28)
        add_lathe(item, f"booster_nose_{k + 1}", [(0, 0.395 * h), (0.04 * h, 0.395 * h),
                                                  (0.03 * h, 0.44 * h), (0.012 * h, 0.475 * h),
                                                  (0, 0.48 * h)], nose_color, at=(x, y, 0),
                  sides=28)
        add_cylinder(item, f"booster_nozzle_{k + 1}", 0.035 * h, 0.04 * h, nozzle_color,
                     at=(x, y, 0.025 * h), top_radius=0.022 * h, sides=24)
    if flame:
        add_lathe(item, "flame", [(0, 0), (0.02 * h, 0.02 * h), (0.055 * h, 0.06 * h),
                                  (0.045 * h, low), (0, low)], ORANGE, sides=24)
