"""{
  "summary": "steam locomotive, with wagons behind it",
  "category": "vehicles",
  "size": "room",
  "synonyms": ["toy train", "steam train", "locomotive", "steam locomotive", "railway train", "steam engine"],
  "kind_of": ["vehicle", "toy"],
  "not_for": ["subway station", "tram", "wedding train"],
  "front": true,
  "parameters": {
    "length": {"type": "length", "default": 0.9, "min": 0.1, "max": 60.0, "axis": "y", "words": ["long"]},
    "wagons": {"type": "count", "default": 2, "min": 0, "max": 5, "words": ["wagon", "carriage", "car", "coach"]},
    "rails": {"type": "switch", "default": false, "words": ["rail", "track"]},
    "cargo": {"type": "switch", "default": false, "words": ["load", "coal"]},
    "color": {"type": "color", "default": "RED"},
    "boiler_color": {"type": "color", "default": "DARK_GREEN"},
    "wagon_color": {"type": "color", "default": "BLUE"},
    "wheel_color": {"type": "color", "default": "BLACK"},
    "roof_color": {"type": "color", "default": "DARK_GREY"},
    "trim_color": {"type": "color", "default": "BRASS"}
  },
  "parts": [
    "chassis", "boiler", "band", "smokebox", "chimney", "dome", "lamp", "cab", "cab_window", "roof",
    "wheel", "hub", "axle", "rod", "cowcatcher", "coupling", "wagon", "wagon_window", "wagon_roof",
    "cargo", "rail", "sleeper"],
  "ports": [],
  "examples": [
    ["a train", "train = train()"],
    ["a red train with three wagons", "train = train(wagons=3)"]
  ]
}"""


def train(item, length=0.9, wagons=2, rails=False, cargo=False, color=RED, boiler_color=DARK_GREEN,
          wagon_color=BLUE, wheel_color=BLACK, roof_color=DARK_GREY, trim_color=BRASS):
    unit = length / (1 + 0.92 * wagons)
    low = 0.03 * unit if rails else 0.0
    wide = 0.34 * unit
    nose = -length / 2
    wheel = 0.085 * unit
    deck = low + 0.13 * unit
    middle = nose + 0.5 * unit
    add_box(item, "chassis_1", (0.8 * wide, 0.9 * unit, 0.07 * unit), wheel_color,
            at=(0, middle + 0.03 * unit, deck), bevel=0.01 * unit)
    tall = deck + 0.21 * unit
    radius = 0.13 * unit
    add_cylinder(item, "boiler", radius, 0.56 * unit, boiler_color,
                 at=(0, nose + 0.68 * unit, tall), turn=(90, 0, 0), sides=40)
    add_cylinder(item, "smokebox", 1.06 * radius, 0.08 * unit, wheel_color,
                 at=(0, nose + 0.15 * unit, tall), turn=(90, 0, 0), bevel=0.012 * unit)
    for k in range(3):
        add_lathe(item, f"band_{k + 1}", [(0.9 * radius, 0), (1.03 * radius, 0),
                                          (1.03 * radius, 0.015 * unit),
                                          (0.9 * radius, 0.015 * unit)], trim_color,
                  at=(0, nose + (0.28 + 0.15 * k) * unit, tall), turn=(90, 0, 0))
    add_lathe(item, "chimney", [(0, 0), (0.05 * unit, 0), (0.04 * unit, 0.03 * unit),
                                (0.045 * unit, 0.13 * unit), (0.075 * unit, 0.2 * unit),
                                (0.07 * unit, 0.21 * unit), (0, 0.21 * unit)], wheel_color,
              at=(0, nose + 0.2 * unit, tall + 0.9 * radius))
    add_sphere(item, "dome", 0.06 * unit, trim_color, at=(0, nose + 0.42 * unit, tall + radius),
               scale=(1, 1, 1.1))
    add_cylinder(item, "lamp", 0.035 * unit, 0.04 * unit, YELLOW,
                 at=(0, nose + 0.085 * unit, tall + 0.05 * unit), turn=(90, 0, 0), sides=24)
    back = nose + 0.96 * unit
    add_box(item, "cab", (wide, 0.3 * unit, 0.38 * unit), color,
            at=(0, back - 0.15 * unit, deck + 0.04 * unit), bevel=0.012 * unit)
    for k, side in enumerate((-1, 1)):
        add_box(item, f"cab_window_{k + 1}", (0.01 * unit, 0.15 * unit, 0.12 * unit), LIGHT_BLUE,
                bevel=0.004 * unit, at=(side * wide / 2, back - 0.15 * unit, deck + 0.24 * unit))
    add_box(item, "roof", (1.12 * wide, 0.36 * unit, 0.04 * unit), roof_color,
            at=(0, back - 0.14 * unit, deck + 0.41 * unit), bevel=0.015 * unit)
    add_plate(item, "cowcatcher", [(0, 0), (0.1 * unit, 0), (0.1 * unit, 0.12 * unit),
                                   (0.06 * unit, 0.12 * unit)], 0.7 * wide, color,
              at=(-0.35 * wide, nose, low + 0.025 * unit), turn=(90, 0, 90), bevel=0.006 * unit)
    spots = [(nose + y * unit, 1) for y in (0.24, 0.45, 0.66)] + [(nose + 0.86 * unit, 0.8)]
    for k in range(wagons):
        start = nose + (1 + 0.92 * k) * unit
        end = start + 0.92 * unit
        y, long = (start + end) / 2 + 0.02 * unit, 0.8 * unit
        add_box(item, f"chassis_{k + 2}", (0.8 * wide, 0.84 * unit, 0.06 * unit), wheel_color,
                at=(0, y, deck), bevel=0.01 * unit)
        add_cylinder(item, f"coupling_{k + 1}", 0.02 * unit, 0.2 * unit, roof_color,
                     at=(0, start + 0.1 * unit, deck + 0.03 * unit), turn=(90, 0, 0), sides=16)
        shade = wagon_color
        if cargo:
            add_box(item, f"wagon_{k + 1}", (wide, long, 0.2 * unit), shade,
                    at=(0, y, deck + 0.05 * unit), bevel=0.012 * unit)
            add_sphere(item, f"cargo_{k + 1}", 0.46 * wide, wheel_color,
                       at=(0, y, deck + 0.24 * unit), scale=(0.95, 0.46 * long / (0.46 * wide),
                                                             0.4))
        else:
            add_box(item, f"wagon_{k + 1}", (wide, long, 0.32 * unit), shade,
                    at=(0, y, deck + 0.05 * unit), bevel=0.012 * unit)
            add_box(item, f"wagon_roof_{k + 1}", (1.08 * wide, 1.04 * long, 0.04 * unit),
                    roof_color, at=(0, y, deck + 0.36 * unit), bevel=0.015 * unit)
            for j in range(6):
                add_box(item, f"wagon_window_{6 * k + j + 1}",
                        (0.01 * unit, 0.18 * unit, 0.12 * unit), CREAM,
                        at=((wide / 2, -wide / 2)[j % 2], y + (j // 2 - 1) * 0.25 * unit,
                            deck + 0.18 * unit))
        spots += [(y - 0.26 * unit, 0.8), (y + 0.26 * unit, 0.8)]
    for k, (y, size) in enumerate(spots):
        r = wheel * size
        add_cylinder(item, f"axle_{k + 1}", 0.02 * unit, 0.8 * wide, roof_color,
                     at=(-0.4 * wide, y, low + max(r, 0.075 * unit)), turn=(0, 90, 0), sides=12)
        add_box(item, f"rod_{k + 1}", (0.3 * wide, 0.05 * unit, deck - low - 0.06 * unit),
                roof_color, at=(0, y, low + 0.07 * unit))
        for j, side in enumerate((-1, 1)):
            number = 2 * k + j + 1
            add_cylinder(item, f"wheel_{number}", r, 0.04 * unit, wheel_color,
                         at=(side * 0.36 * wide, y, low + r), turn=(0, 90 * side, 0),
                         bevel=0.008 * unit if wagons < 3 else 0, sides=28)
            add_cylinder(item, f"hub_{number}", 0.55 * r, 0.05 * unit, color,
                         at=(side * 0.36 * wide, y, low + r), turn=(0, 90 * side, 0), sides=20)
    if rails:
        for k, side in enumerate((-1, 1)):
            add_box(item, f"rail_{k + 1}", (0.04 * unit, length, 0.02 * unit), STEEL,
                    at=(side * 0.42 * wide, 0, 0.012 * unit))
        count = max(3, int(length / (0.18 * unit)))
        for k in range(count):
            add_box(item, f"sleeper_{k + 1}", (1.3 * wide, 0.06 * unit, 0.016 * unit), DARK_WOOD,
                    at=(0, ((k + 0.5) / count - 0.5) * length, 0))
