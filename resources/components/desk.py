"""{
  "summary": "desk with drawers and room for the knees",
  "category": "furniture",
  "size": "furniture",
  "synonyms": ["writing desk", "office desk", "computer desk", "study desk", "work desk", "school desk"],
  "kind_of": ["table", "furniture", "office furniture"],
  "not_for": ["dining table", "workbench", "desk lamp"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 1.3, "min": 0.6, "max": 3.0, "axis": "x", "words": ["wide", "long"]},
    "depth": {"type": "length", "default": 0.65, "min": 0.3, "max": 1.5, "axis": "y", "words": ["deep"]},
    "height": {"type": "length", "default": 0.75, "min": 0.4, "max": 1.3, "axis": "z", "words": ["tall", "high"]},
    "drawers": {"type": "count", "default": 3, "min": 0, "max": 8},
    "handles": {"type": "switch", "default": true, "words": ["knobs"]},
    "color": {"type": "color", "default": "WOOD"},
    "top_color": {"type": "color", "default": "color"},
    "leg_color": {"type": "color", "default": "color"},
    "drawer_color": {"type": "color", "default": "color"},
    "handle_color": {"type": "color", "default": "BRASS", "words": ["knob", "handle"]}
  },
  "parts": ["top", "leg", "leg_rail", "apron", "cabinet", "plinth", "drawer", "handle"],
  "ports": ["top", "below"],
  "examples": [
    ["a wooden desk with two drawers", "desk = desk(drawers=2)"],
    ["a white desk with black legs, without drawers", "desk = desk(color=white, leg_color=black, drawers=0)"]
  ]
}"""


def desk(item, width=1.3, depth=0.65, height=0.75, drawers=3, handles=True, color=WOOD,
         top_color=None, leg_color=None, drawer_color=None, handle_color=BRASS):
    slab = min(0.05 * depth, 0.05 * height)
    thick = 0.07 * min(depth, height)
    under = height - slab
    add_box(item, "top", (width, depth, slab), top_color or color, at=(0, 0, under),
            bevel=0.25 * slab)
    add_box(item, "apron", (width - 3 * thick, 0.5 * thick, 0.14 * height), leg_color or color,
            at=(0, 0.35 * depth, under - 0.135 * height))
    block = min(0.3 * width, 0.8 * height)
    stacks = [0, drawers] if drawers <= 4 else [drawers // 2, drawers - drawers // 2]
    number = 0
    for side, stack in zip((-1, 1), stacks):
        x = side * (width / 2 - block / 2 - 0.3 * thick)
        base = 0.6 * thick
        if stack < 2:
            _desk_legs(item, side, width, depth, under + 0.3 * slab, thick, leg_color or color)
            if stack == 0:
                continue
            # A single drawer hangs under the top.
            x, base = side * (width / 2 - block / 2 - 1.5 * thick), 0.78 * under
        number_of = "" if 0 in stacks else f"_{1 + (side > 0)}"
        add_box(item, f"cabinet{number_of}", (block, 0.88 * depth, under - base + 0.3 * slab),
                color,
                at=(x, 0, base), bevel=0.1 * thick)
        if stack > 1:
            add_box(item, f"plinth{number_of}", (0.88 * block, 0.78 * depth, 0.8 * thick),
                    leg_color or color, at=(x, 0, 0))
        each = (under - base) / stack
        for k in range(stack):
            number += 1
            _desk_drawer(item, f"_{number}" if drawers > 1 else "", block - 0.5 * thick,
                         each - 0.35 * thick,
                         (x, -0.44 * depth, under - (k + 1) * each + 0.15 * thick), thick,
                         drawer_color or color, handle_color if handles else None)
    sides = [block if stack > 1 else 2 * thick for stack in stacks]
    item.port("top", (0, 0, height), (0.96 * width, 0.94 * depth))
    item.port("below", ((sides[0] - sides[1]) / 2, -0.1 * depth, 0),
              (width - sum(sides) - 2 * thick, 0.7 * depth,
               (0.76 if drawers == 1 else 0.84) * under))


def _desk_legs(item, side, width, depth, rise, thick, color):
    for k, y in enumerate((-1, 1), 1):
        add_box(item, f"leg_{k + (2 if side > 0 else 0)}", (thick, thick, rise), color,
                at=(side * (width / 2 - 1.2 * thick), y * (depth / 2 - 1.2 * thick), 0),
                bevel=0.15 * thick)
    add_box(item, f"leg_rail_{1 if side < 0 else 2}",
            (0.6 * thick, depth - 2.4 * thick, 1.6 * thick),
            color, at=(side * (width / 2 - 1.2 * thick), 0, rise - 1.7 * thick))


def _desk_drawer(item, number, wide, high, at, thick, color, handle_color):
    deep = 0.3 * thick
    add_box(item, f"drawer{number}", (wide, 2 * deep, high), color, at=at, bevel=0.1 * thick)
    if handle_color:
        x, y, z = at
        reach, grip = 0.13 * wide, y - deep
        middle = z + 0.5 * high
        add_pipe(item, f"handle{number}",
                 [(x - reach, grip + 0.2 * thick, middle), (x - reach, grip - 0.3 * thick, middle),
                  (x, grip - 0.4 * thick, middle), (x + reach, grip - 0.3 * thick, middle),
                  (x + reach, grip + 0.2 * thick, middle)], 0.1 * thick, handle_color, sides=8)
