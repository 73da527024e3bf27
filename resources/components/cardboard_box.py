"""{
  "summary": "cardboard box with flaps, open or closed",
  "category": "home",
  "size": "furniture",
  "synonyms": ["carton", "moving box", "shipping box", "packing box", "open box", "parcel", "delivery box", "storage box"],
  "kind_of": ["box", "container", "package"],
  "not_for": ["box", "gift box", "crate"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.4, "min": 0.05, "max": 3.0, "words": ["wide", "long"]},
    "depth": {"type": "length", "default": 0.3, "min": 0.05, "max": 3.0, "words": ["deep"]},
    "height": {"type": "length", "default": 0.3, "min": 0.05, "max": 3.0, "words": ["tall", "high"]},
    "closed": {"type": "switch", "default": false, "words": ["sealed", "shut"]},
    "tape": {"type": "switch", "default": false},
    "color": {"type": "color", "default": "CARDBOARD"},
    "flap_color": {"type": "color", "default": "color"},
    "tape_color": {"type": "color", "default": "TAN"}
  },
  "parts": ["side", "floor", "flap", "tape"],
  "ports": ["top", "cavity"],
  "examples": [
    ["an open cardboard box with a ball in it", "box = cardboard_box()\nball = ball(diameter=0.2, inside=box)"],
    ["a sealed parcel with tape", "parcel = cardboard_box(closed=on, tape=on)"]
  ]
}"""


def cardboard_box(item, width=0.4, depth=0.3, height=0.3, closed=False, tape=False,
                  color=CARDBOARD, flap_color=None, tape_color=TAN):
    skin = 0.015 * min(width, depth, height)
    add_box(item, "floor", (width, depth, skin), color)
    for k, side in enumerate((-1, 1), 1):
        add_box(item, f"side_{k}", (width, skin, height), color,
                at=(0, side * (depth - skin) / 2, 0))
        add_box(item, f"side_{k + 2}", (skin, depth, height), color,
                at=(side * (width - skin) / 2, 0, 0))
    flap_color = flap_color or color
    for k, side in enumerate((-1, 1), 1):
        # Open, they hang outward; closed, the side ones lie on those of front and back.
        long = depth / 2 if closed else min(depth / 2, 1.3 * height)
        turn = side * 90 if closed else -side * 125
        add_box(item, f"flap_{k}", (0.985 * width, skin, long), flap_color,
                at=(0, side * (depth - skin) / 2, height - 0.3 * skin), turn=(turn, 0, 0))
        long = min(width / 2, depth / 2 if closed else 1.3 * height)
        add_box(item, f"flap_{k + 2}", (skin, 0.985 * depth, long), flap_color,
                at=(side * (width - skin) / 2, 0, height + (0.6 * skin if closed else -0.3 * skin)),
                turn=(0, -turn, 0))
    if tape:
        wide = 0.12 * width
        add_box(item, "tape_1", (wide, skin, 0.3 * height), tape_color,
                at=(0, -depth / 2 - 0.3 * skin, 0.55 * height))
        if closed:
            add_box(item, "tape_2", (wide, depth, 1.7 * skin), tape_color,
                    at=(0, 0, height - 0.3 * skin))
    item.port("top", (0, 0, height + (1.2 * skin if closed else 0)), (0.9 * width, 0.9 * depth))
    item.port("cavity", (0, 0, skin), (width - 2.5 * skin, depth - 2.5 * skin, height - skin))
