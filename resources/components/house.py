"""{
  "summary": "house with a gable roof, door and windows",
  "category": "building",
  "size": "room",
  "synonyms": ["home", "cottage", "cabin", "hut", "small house", "family house"],
  "kind_of": ["building"],
  "not_for": ["dog house", "birdhouse", "dollhouse", "lighthouse", "greenhouse", "castle"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 6.0, "min": 0.1, "max": 20.0, "axis": "x", "words": ["wide"]},
    "depth": {"type": "length", "default": 7.0, "min": 0.1, "max": 20.0, "axis": "y", "words": ["deep", "long"]},
    "height": {"type": "length", "default": 6.0, "min": 0.1, "max": 20.0, "axis": "z", "words": ["tall", "high"]},
    "floors": {"type": "count", "default": 1, "min": 1, "max": 3, "words": ["storeys", "stories", "storey", "floor"]},
    "windows": {"type": "count", "default": 4, "min": 0, "max": 8},
    "door": {"type": "switch", "default": true},
    "chimney": {"type": "switch", "default": true},
    "color": {"type": "color", "default": "CREAM", "words": ["walls", "wall"]},
    "roof_color": {"type": "color", "default": "CLAY"},
    "door_color": {"type": "color", "default": "BROWN"},
    "window_color": {"type": "color", "default": "LIGHT_BLUE"},
    "frame_color": {"type": "color", "default": "WHITE", "words": ["window frames"]},
    "chimney_color": {"type": "color", "default": "DARK_RED"}
  },
  "parts": ["body", "roof", "door", "knob", "step", "chimney", "cap", "window", "frame", "bar", "bar_across", "sill", "plinth", "door_frame", "door_window"],
  "ports": [],
  "examples": [
    ["a white house with a red roof and a chimney", "house = house(color=white, roof_color=red)"],
    ["a two-storey blue house with six windows", "house = house(floors=2, height=8, windows=6, color=blue)"]
  ]
}"""


def house(item, width=6.0, depth=7.0, height=6.0, floors=1, windows=4, door=True, chimney=True,
          color=CREAM, roof_color=CLAY, door_color=BROWN, window_color=LIGHT_BLUE,
          frame_color=WHITE,
          chimney_color=DARK_RED):
    ridge = 0.92 * height if chimney else height
    eave = (0.45, 0.55, 0.62)[floors - 1] * height
    tile = 0.04 * height
    wide, deep = 0.86 * width, 0.86 * depth
    # The walls' pentagon ends inside the roof.
    slope = (ridge - eave) / (width / 2)
    wall_top = ridge - slope * wide / 2 - 0.5 * tile
    add_plate(item, "body", [(-wide / 2, 0), (wide / 2, 0), (wide / 2, wall_top),
                             (0, ridge - 0.5 * tile), (-wide / 2, wall_top)],
              deep, color, at=(0, deep / 2, 0), turn=(90, 0, 0))
    add_plate(item, "roof", [(-width / 2, eave - tile), (-width / 2, eave), (0, ridge),
                             (width / 2, eave), (width / 2, eave - tile), (0, ridge - tile)],
              depth, roof_color, at=(0, depth / 2, 0), turn=(90, 0, 0))
    unit = 0.02 * min(wide, deep, height)
    add_box(item, "plinth", (wide + 2 * unit, deep + 2 * unit, 2 * unit), STONE)
    storey = (wall_top - 2 * unit) / floors
    if door:
        _house_door(item, wide, deep, storey, unit, door_color, frame_color)
    spots = _house_window_spots(floors, wide, deep, storey)
    size = (min(0.2 * wide, 0.2 * deep, 0.5 * storey), 0.48 * storey)
    for k, (x, y, z, turn) in enumerate(spots[:windows], 1):
        _house_window(item, f"_{k}", size, (x, y, 2 * unit + z), turn, unit, window_color,
                      frame_color)
    if chimney:
        x, side = 0.25 * width, 0.1 * min(width, depth)
        low = ridge - slope * (x + side) - 0.5 * tile
        add_box(item, "chimney", (side, side, height - low - 0.01 * height), chimney_color,
                at=(x, 0.15 * depth, low))
        add_box(item, "cap", (1.25 * side, 1.25 * side, 0.03 * height), STONE,
                at=(x, 0.15 * depth, 0.97 * height))


def _house_window_spots(floors, wide, deep, storey):
    """(x, y, z, turn) of window sills: beside the door first, then above it, then the sides."""
    spots = [(side * 0.31 * wide, -deep / 2, 0.32 * storey, 0) for side in (-1, 1)]
    for floor in range(1, floors):
        spots += [(side * 0.31 * wide, -deep / 2, (floor + 0.32) * storey, 0) for side in (-1, 1)]
    for along in (-0.25, 0.25):
        for floor in range(floors):
            spots += [(side * wide / 2, along * deep, (floor + 0.32) * storey, 90 * side)
                      for side in (1, -1)]
    return spots + [(side * 0.25 * wide, deep / 2, 0.32 * storey, 180) for side in (-1, 1)]


def _house_window(item, number, size, at, turn, unit, color, frame_color):
    wide, high = size
    spin = Matrix.Rotation(math.radians(turn), 3, 'Z')

    def piece(name, extent, spot, tint):
        add_box(item, name + number, extent, tint, at=Vector(at) + spin @ Vector(spot),
                turn=(0, 0, turn))

    piece("frame", (wide + 2 * unit, 1.2 * unit, high + 2 * unit), (0, 0, -unit), frame_color)
    piece("window", (wide, 1.2 * unit, high), (0, -0.25 * unit, 0), color)
    piece("bar", (0.7 * unit, 1.2 * unit, high), (0, -0.5 * unit, 0), frame_color)
    piece("bar_across", (wide, 1.1 * unit, 0.7 * unit), (0, -0.5 * unit, 0.55 * high), frame_color)
    piece("sill", (wide + 4 * unit, 2.4 * unit, unit), (0, -0.6 * unit, -1.6 * unit), frame_color)


def _house_door(item, wide, deep, storey, unit, color, frame_color):
    span, high = min(0.2 * wide, 0.45 * storey), 0.8 * storey
    face = -deep / 2
    add_box(item, "door_frame", (span + 2.4 * unit, 1.4 * unit, high + 1.2 * unit), frame_color,
            at=(0, face, 2 * unit))
    add_box(item, "door", (span, 1.6 * unit, high), color, at=(0, face - 0.3 * unit, 2 * unit))
    add_box(item, "door_window", (0.5 * span, 1.6 * unit, 0.25 * high), LIGHT_BLUE,
            at=(0, face - 0.5 * unit, 2 * unit + 0.6 * high))
    add_sphere(item, "knob", min(0.06 * span, 0.9 * unit), BRASS,
               at=(0.36 * span, face - 1.2 * unit, 2 * unit + 0.45 * high))
    # Under the overhang of the roof, which is 7 % of the depth.
    add_box(item, "step", (span + 5 * unit, 3.4 * unit, 1.9 * unit), STONE,
            at=(0, face - 1.6 * unit, 0),
            bevel=0.2 * unit)
