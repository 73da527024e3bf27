"""{
  "summary": "refrigerator with freezer and fridge doors, or two doors side by side",
  "category": "kitchen",
  "size": "furniture",
  "synonyms": ["fridge", "freezer", "icebox", "fridge freezer", "double-door refrigerator"],
  "kind_of": ["kitchen appliance", "appliance"],
  "not_for": ["cooler box", "air conditioner"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 1.8, "min": 0.5, "max": 2.5, "axis": "z", "words": ["tall", "high"]},
    "width": {"type": "length", "default": 0.75, "min": 0.3, "max": 1.5, "axis": "x", "words": ["wide"]},
    "depth": {"type": "length", "default": 0.7, "min": 0.3, "max": 1.2, "axis": "y", "words": ["deep"]},
    "style": {"type": "choice", "default": "top", "choices": ["top", "bottom", "side"], "words": ["top freezer", "bottom freezer", "side by side", "double door", "french door"]},
    "dispenser": {"type": "switch", "default": false, "words": ["dispenser", "water dispenser", "ice dispenser"]},
    "display": {"type": "switch", "default": false, "words": ["display", "screen"]},
    "magnets": {"type": "switch", "default": false, "words": ["magnet", "note"]},
    "color": {"type": "color", "default": "LIGHT_GREY"},
    "door_color": {"type": "color", "default": "color"},
    "handle_color": {"type": "color", "default": "STEEL"}
  },
  "parts": [
    "body", "door", "handle", "post", "dispenser", "recess", "spout", "display", "foot", "grille",
    "magnet", "note"],
  "ports": ["top"],
  "examples": [
    ["a red refrigerator", "fridge = refrigerator(color=red)"],
    ["a steel side-by-side fridge with a water dispenser", "fridge = refrigerator(style=side, color=steel, dispenser=on)"]
  ]
}"""


def refrigerator(item, height=1.8, width=0.75, depth=0.7, style="top", dispenser=False,
                 display=False, magnets=False, color=LIGHT_GREY, door_color=None,
                 handle_color=STEEL):
    out = 0.07 * depth
    front = 0.09 * depth
    body = depth - out - front
    back = depth / 2
    face = back - body
    foot = 0.03 * height
    add_box(item, "body", (width, body, height - foot), color, at=(0, back - body / 2, foot),
            bevel=0.015 * width)
    add_box(item, "grille", (0.92 * width, 0.6 * front, 1.4 * foot), DARK_GREY,
            at=(0, face, 0.2 * foot))
    for k, (a, b) in enumerate(((-1, -1), (1, -1), (-1, 1), (1, 1))):
        add_cylinder(item, f"foot_{k + 1}", min(0.03 * width, 0.08 * body), 1.5 * foot, RUBBER,
                     sides=16, at=(a * 0.42 * width, back - body / 2 + b * 0.4 * body, 0))
    gap = 0.006 * height
    low, high = foot + 1.0 * foot, height
    middle = {"top": 0.68, "bottom": 0.36, "side": 0.5}[style] * height
    if style == "side":
        doors = [(-width / 2, 0, low, high), (0, width / 2, low, high)]
    else:
        doors = [(-width / 2, width / 2, low, middle), (-width / 2, width / 2, middle, high)]
    y = face - front / 2
    for k, (left, right, bottom, top) in enumerate(doors):
        add_box(item, f"door_{k + 1}", (right - left - gap, 1.06 * front, top - bottom - gap),
                door_color or color, bevel=0.2 * front, at=((left + right) / 2, y + 0.03 * front,
                                                            bottom + gap / 2
                                                            if k or style == "side" else bottom))
        if style == "side":
            x = (-0.045 if k == 0 else 0.045) * width
            start, end = 0.4 * height, 0.72 * height
        else:
            x = 0.42 * width
            share = top - bottom
            start, end = ((bottom + 0.5 * share, top - 0.06 * share) if k == 0
                          else (bottom + 0.1 * share, bottom + min(0.6 * share, 0.25 * height)))
        add_cylinder(item, f"handle_{k + 1}", 0.25 * out, end - start, handle_color, sides=24,
                     bevel=0.1 * out, at=(x, face - front - 0.75 * out, start))
        for step, z in enumerate((start + 0.1 * (end - start), end - 0.1 * (end - start))):
            add_cylinder(item, f"post_{2 * k + step + 1}", 0.2 * out, 0.9 * out, handle_color,
                         sides=16, at=(x, face - front + 0.1 * out, z), turn=(90, 0, 0))
    plane = face - front
    if dispenser:
        x = -0.25 * width if style == "side" else -0.12 * width
        z = 0.5 * height if style == "side" else {"top": 0.36, "bottom": 0.58}[style] * height
        add_box(item, "dispenser", (0.26 * width, 0.2 * front, 0.18 * height), DARK_GREY,
                at=(x, plane, z), bevel=0.06 * front)
        add_box(item, "recess", (0.19 * width, 0.1 * front, 0.1 * height), BLACK,
                at=(x, plane - 0.08 * front, z + 0.015 * height))
        add_cylinder(item, "spout", 0.015 * width, 0.03 * height, SILVER, sides=16,
                     at=(x, plane - 0.15 * front, z + 0.09 * height))
    if display:
        x = 0.25 * width if style == "side" else -0.1 * width
        add_box(item, "display", (0.2 * width, 0.15 * front, 0.06 * height), TURQUOISE,
                at=(x, plane, 0.86 * height), bevel=0.05 * front)
    if magnets:
        x = 0.22 * width if style == "side" else -0.28 * width
        z = {"top": 0.5, "bottom": 0.8, "side": 0.62}[style] * height
        add_box(item, "note", (0.16 * width, 0.05 * front, 0.07 * height), YELLOW,
                at=(x, plane, z), turn=(0, 4, 0))
        for k, shade in enumerate((RED, BLUE, GREEN)):
            add_cylinder(item, f"magnet_{k + 1}", 0.02 * width, 0.2 * front, shade, sides=20,
                         at=(x + 0.07 * k * width - (0 if k == 0 else 0.16 * width),
                             plane + 0.04 * front, z + 0.065 * height
                             + (0.03 * height if k else 0)), turn=(90, 0, 0))
    item.port("top", (0, back - body / 2, height), (0.95 * width, 0.9 * body))
