"""{
  "summary": "power strip with sockets, main switch and cord",
  "category": "electronics",
  "size": "tabletop",
  "synonyms": [
    "extension lead", "extension cord", "surge protector", "multi socket", "multi-plug", "plug strip",
    "power board"],
  "kind_of": ["electrical device", "household item"],
  "not_for": ["wall socket", "power bank"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.36, "min": 0.1, "max": 1.2, "words": ["long"]},
    "sockets": {"type": "count", "default": 6, "min": 1, "max": 12, "words": ["socket", "outlet", "plug"]},
    "switch": {"type": "switch", "default": true, "words": ["power switch", "main switch", "on/off switch"]},
    "switches": {"type": "switch", "default": false, "words": ["individual switch", "switch for each"]},
    "light": {"type": "switch", "default": true, "words": ["indicator light", "led"]},
    "usb": {"type": "count", "default": 0, "min": 0, "max": 4, "words": ["usb port"]},
    "cord": {"type": "switch", "default": true, "words": ["cord", "cable", "power cord"]},
    "color": {"type": "color", "default": "WHITE"},
    "socket_color": {"type": "color", "default": "LIGHT_GREY"},
    "switch_color": {"type": "color", "default": "RED"},
    "cord_color": {"type": "color", "default": "color"},
    "light_color": {"type": "color", "default": "GREEN"}
  },
  "parts": [
    "body", "socket", "holes", "switch", "switch_frame", "button", "light", "usb", "cord", "plug",
    "pin", "bush"],
  "ports": [],
  "examples": [
    ["a black power strip with four sockets", "strip = power_strip(color=black, sockets=4)"],
    ["a power strip with six outlets and a switch for each", "strip = power_strip(sockets=6, switches=on)"]
  ]
}"""


def power_strip(item, length=0.36, sockets=6, switch=True, switches=False, light=True, usb=0,
                cord=True, color=WHITE, socket_color=LIGHT_GREY, switch_color=RED, cord_color=None,
                light_color=GREEN):
    step = length / (sockets + (0.8 if switch else 0.2) + 0.35 * usb + 0.2)
    wide = min(max(0.052, 0.12 * length), 0.3 * length)
    high = 0.62 * wide
    add_plate(item, "body", rounded_outline(length, wide, 0.25 * wide), high, color,
              bevel=0.12 * high)
    left = -length / 2 + 0.1 * step
    if switch:
        x = left + 0.4 * step
        size = min(0.34 * wide, 0.5 * step)
        add_box(item, "switch_frame", (1.3 * size, 0.62 * wide, 0.1 * high), DARK_GREY,
                at=(x, 0, 0.96 * high), bevel=0.03 * high)
        add_box(item, "switch", (0.95 * size, 0.5 * wide, 0.2 * high), switch_color,
                at=(x, 0, 0.96 * high), turn=(7, 0, 0), bevel=0.05 * high)
        left += 0.8 * step
    if light:
        add_cylinder(item, "light", 0.05 * wide, 0.1 * high, light_color, sides=20,
                     at=(left, 0.36 * wide, 0.95 * high))
    for k in range(usb):
        add_box(item, f"usb_{k + 1}", (0.12 * wide, 0.3 * wide, 0.04 * high), BLACK,
                at=(left + (0.2 + 0.35 * k) * step, 0, 0.98 * high))
    left += 0.35 * usb * step
    radius = min(0.36 * wide, 0.42 * step)
    for k in range(sockets):
        x = left + (k + 0.55) * step
        y = -0.1 * wide if switches else 0.0
        add_lathe(item, f"socket_{k + 1}", [(0, -0.1 * high), (radius, -0.1 * high),
                                            (radius, 0.05 * high), (0.92 * radius, 0.07 * high),
                                            (0.86 * radius, 0.03 * high), (0, 0.03 * high)],
                  socket_color, at=(x, y, high))
        _power_strip_boxes(item, f"holes_{k + 1}", [((0.1 * radius, 0.42 * radius, 0.03 * high),
                                                     (x - 0.32 * radius, y + 0.15 * radius,
                                                      1.035 * high)),
                                                    ((0.1 * radius, 0.5 * radius, 0.03 * high),
                                                     (x + 0.32 * radius, y + 0.15 * radius,
                                                      1.035 * high)),
                                                    ((0.2 * radius, 0.22 * radius, 0.03 * high),
                                                     (x, y - 0.4 * radius, 1.035 * high))], BLACK)
        if switches:
            add_box(item, f"button_{k + 1}", (0.8 * radius, 0.16 * wide, 0.12 * high), switch_color,
                    at=(x, 0.37 * wide, 0.95 * high), bevel=0.03 * high)
    if cord:
        shade = cord_color or color
        bar = 0.07 * wide
        x = length / 2
        add_cylinder(item, "bush", 2 * bar, 0.5 * wide, shade, top_radius=1.3 * bar, sides=20,
                     at=(x - 0.08 * wide, 0, 0.4 * high), turn=(0, 90, 0))
        line = add_pipe(item, "cord", [(x + 0.3 * wide, 0, 0.4 * high),
                                       (x + 0.8 * wide, 0, 0.3 * high),
                                       (x + 2 * wide, 0.2 * wide, bar),
                                       (x + 3 * wide, 1.2 * wide, bar),
                                       (x + 2 * wide, 2.4 * wide, bar),
                                       (x + 0.4 * wide, 2.6 * wide, bar),
                                       (x - wide, 2.5 * wide, bar),
                                       (x - 1.5 * wide, 2.5 * wide, 2 * bar)], bar, shade)
        for vert in line.data.vertices:
            vert.co.z = max(vert.co.z, 0)
        end = x - 1.45 * wide
        add_cylinder(item, "plug", 0.3 * wide, 0.55 * wide, shade, bevel=0.06 * wide, sides=24,
                     at=(end, 2.5 * wide, 0.3 * wide), turn=(0, -90, 0))
        for k, side in enumerate((-1, 1)):
            add_cylinder(item, f"pin_{k + 1}", 0.045 * wide, 0.35 * wide, BRASS, sides=16,
                         at=(end - 0.5 * wide, (2.5 + 0.13 * side) * wide, 0.3 * wide),
                         turn=(0, -90, 0))


def _power_strip_boxes(item, name, boxes, color):
    """One part of many boxes, each (size, centre)."""
    bm = bmesh.new()
    for size, centre in boxes:
        bmesh.ops.create_cube(bm, size=1, matrix=Matrix.Translation(centre)
                              @ Matrix.Diagonal((*size, 1)))
    return add_part(item, name, bm, color)
