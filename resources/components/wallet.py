"""{
  "summary": "folded leather wallet, closed or open, with cards",
  "category": "clothing",
  "size": "tiny",
  "synonyms": ["billfold", "card holder", "leather wallet", "coin purse", "card wallet"],
  "kind_of": ["accessory"],
  "not_for": ["handbag", "notebook", "wall"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.115, "min": 0.02, "max": 0.6, "words": ["wide", "long"]},
    "depth": {"type": "length", "default": 0.09, "min": 0.02, "max": 0.6, "words": ["deep", "depth"]},
    "height": {"type": "length", "default": 0.022, "min": 0.004, "max": 0.1, "words": ["thick", "high"]},
    "open": {"type": "switch", "default": false, "words": ["opened", "unfolded"]},
    "cards": {"type": "count", "default": 2, "min": 0, "max": 6, "words": ["card", "credit cards"]},
    "cash": {"type": "switch", "default": false, "words": ["money", "banknotes", "bills", "dollars"]},
    "clasp": {"type": "switch", "default": false, "words": ["button", "snap", "strap"]},
    "stitching": {"type": "switch", "default": true, "words": ["seam", "stitches"]},
    "color": {"type": "color", "default": "LEATHER"},
    "inner_color": {"type": "color", "default": "color", "words": ["lining", "inside"]},
    "card_color": {"type": "color", "default": "BLUE"},
    "cash_color": {"type": "color", "default": "LIGHT_GREEN", "words": ["money"]},
    "clasp_color": {"type": "color", "default": "GOLD"},
    "stitch_color": {"type": "color", "default": "TAN"}
  },
  "parts": ["cover", "spine", "pocket", "card", "cash", "clasp", "tab", "stitch"],
  "ports": ["top"],
  "examples": [
    ["a brown leather wallet", "wallet = wallet()"],
    ["an open black wallet with four cards and cash", "wallet = wallet(open=on, cards=4, cash=on, color=black)"],
    ["a red wallet with a gold clasp", "wallet = wallet(clasp=on, color=red)"]
  ]
}"""


def wallet(item, width=0.115, depth=0.09, height=0.022, open=False, cards=2, cash=False,
           clasp=False, stitching=True, color=LEATHER, inner_color=None, card_color=BLUE,
           cash_color=LIGHT_GREEN, clasp_color=GOLD, stitch_color=TAN):
    leaf = 0.36 * height
    outline = rounded_outline(width, depth, 0.08 * min(width, depth))
    inner_color = inner_color or tuple(0.75 * c for c in color[:3])
    # The right leaf's middle: both lie side by side, or one on the other.
    x = width / 2 if open else 0.0
    levels = ((-1, 0), (1, 0)) if open else ((0, 0), (0, height - leaf))
    for k, (side, z) in enumerate(levels, 1):
        add_plate(item, f"cover_{k}", outline, leaf, color, at=(side * width / 2, 0, z),
                  bevel=0.35 * leaf)
    if open:
        add_box(item, "spine", (0.1 * width, 0.96 * depth, 0.7 * leaf), color,
                bevel=0.2 * leaf)
    else:
        _wallet_spine(item, width, depth, height, color)
        add_box(item, "pocket_1", (0.9 * width, 0.9 * depth, height - 1.6 * leaf), inner_color,
                at=(0.01 * width, 0, 0.8 * leaf))
    thin = 0.12 * leaf
    step = 0.5 * depth / max(cards, 3)
    for k in range(cards):
        # Each card looks out of its own pocket, or all of them out of the closed wallet's side.
        if not open:
            gap = (height - 2 * leaf) / (cards + 1)
            add_box(item, f"card_{k + 1}", (0.7 * width, 0.8 * depth, min(0.7 * gap, 2 * thin)),
                    card_color, at=(0.03 * width * (k % 2), (0.14 + 0.02 * (k % 3)) * depth,
                                    leaf + (k + 0.7) * gap))
            continue
        top = 0.42 * depth - k * step
        z = 0.9 * leaf + k * 2 * thin
        shade = tuple((1 - 0.12 * (k % 3)) * c for c in card_color[:3]) if k % 3 else card_color
        add_box(item, f"card_{k + 1}", (0.74 * width, 0.4 * depth, 2 * thin), shade,
                at=(x, top - 0.2 * depth, z))
        low = -0.45 * depth
        add_box(item, f"pocket_{k + 1}", (0.86 * width, top - 0.5 * step - low, 2.4 * thin),
                inner_color, at=(x, (top - 0.5 * step + low) / 2, z + thin), bevel=0.5 * thin)
    if cash:
        at = (-x, 0.12 * depth, 0.95 * leaf) if open else (-0.05 * width, 0.2 * depth,
                                                           0.48 * height)
        add_box(item, "cash", (0.8 * width, 0.8 * depth, 2 * thin), cash_color, at=at)
    if open:
        add_box(item, f"pocket_{max(cards, 1) + 1}", (0.9 * width, 0.72 * depth, 3 * thin),
                inner_color, at=(-x, -0.1 * depth, 0.96 * leaf), bevel=thin)
    roof = leaf if open else height
    if stitching:
        for k, (side, z) in enumerate(levels if open else levels[1:], 1):
            add_pipe(item, f"stitch_{k}", [(a + side * width / 2, b, z + leaf) for a, b in
                                           rounded_outline(0.93 * width, 0.91 * depth,
                                                           0.06 * min(width, depth), 3)],
                     0.08 * leaf, stitch_color, closed=True, rounded=False, sides=6)
    if clasp:
        long = 0.3 * width
        edge = x + width / 2
        add_box(item, "tab", (long, 0.28 * depth, 0.35 * leaf), color, bevel=0.1 * leaf,
                at=(edge - (0.1 if open else 0.42) * long, 0, roof - 0.15 * leaf))
        add_cylinder(item, "clasp", min(0.07 * width, 0.1 * depth), 0.25 * leaf, clasp_color,
                     at=(edge + (0.1 if open else -0.6) * long, 0, roof + 0.15 * leaf),
                     bevel=0.08 * leaf)
    item.port("top", (0, 0, roof), ((1.6 if open else 0.8) * width, 0.8 * depth))


def _wallet_spine(item, width, depth, height, color):
    """The fold at the left, round from cover to cover."""
    half = [(-height / 2 * math.cos(a), height / 2 * (1 + math.sin(a)))
            for a in (math.pi * (k / 8 - 0.5) for k in range(9))]
    reach = min(0.5 * height, 0.06 * width) / (0.5 * height)
    loop = [(reach * x - 0.44 * width, z) for x, z in half]
    rings = [[(x, y, z) for x, z in loop] for y in (-0.49 * depth, 0.49 * depth)]
    add_loft(item, "spine", rings, color)
