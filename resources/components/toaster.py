"""{
  "summary": "toaster with slots, lever and dial, with or without toast",
  "category": "kitchen",
  "size": "tabletop",
  "synonyms": ["bread toaster", "pop-up toaster"],
  "kind_of": ["kitchen appliance", "appliance"],
  "not_for": ["toaster oven", "toast"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.3, "min": 0.12, "max": 0.8, "axis": "x", "words": ["wide", "long"]},
    "height": {"type": "length", "default": 0.19, "min": 0.08, "max": 0.5, "words": ["tall", "high"]},
    "slots": {"type": "count", "default": 2, "min": 1, "max": 4, "words": ["slot", "slice"]},
    "toast": {"type": "switch", "default": false, "words": ["toast", "bread", "slice of bread"]},
    "lever": {"type": "switch", "default": true},
    "dial": {"type": "switch", "default": true, "words": ["dial", "knob"]},
    "buttons": {"type": "count", "default": 2, "min": 0, "max": 4, "words": ["button"]},
    "color": {"type": "color", "default": "RED"},
    "trim_color": {"type": "color", "default": "SILVER"},
    "lever_color": {"type": "color", "default": "BLACK"},
    "dial_color": {"type": "color", "default": "SILVER"},
    "button_color": {"type": "color", "default": "WHITE"},
    "toast_color": {"type": "color", "default": "BREAD"}
  },
  "parts": ["body", "base", "trim", "foot", "slot", "lever", "track", "dial", "pointer", "button", "toast"],
  "ports": ["top"],
  "examples": [
    ["a silver toaster with two slices of toast", "toaster = toaster(color=silver, toast=on)"],
    ["a blue toaster with four slots", "toaster = toaster(color=blue, slots=4)"]
  ]
}"""


def toaster(item, width=0.3, height=0.19, slots=2, toast=False, lever=True, dial=True, buttons=2,
            color=RED, trim_color=SILVER, lever_color=BLACK, dial_color=SILVER, button_color=WHITE,
            toast_color=BREAD):
    h = height
    deep = (0.3 + 0.25 * slots) * 0.18 * (h / 0.19)
    knob = 0.07 * width if lever else 0.0
    body = width - knob
    x = -knob / 2
    foot = 0.05 * h
    add_box(item, "base", (0.98 * body, 0.98 * deep, 0.16 * h), DARK_GREY, at=(x, 0, 0.6 * foot),
            bevel=0.02 * h)
    add_box(item, "body", (body, deep, h - foot - 0.1 * h), color, at=(x, 0, foot + 0.08 * h),
            bevel=min(0.16 * h, 0.2 * deep, 0.2 * body))
    for k, (a, b) in enumerate(((-1, -1), (1, -1), (-1, 1), (1, 1))):
        add_cylinder(item, f"foot_{k + 1}", min(0.05 * h, 0.08 * body), foot, RUBBER, sides=16,
                     at=(x + a * 0.4 * body, b * 0.36 * deep, 0))
    top = h - 0.02 * h
    add_box(item, "trim", (0.82 * body, (0.5 + 0.05 * slots) * deep, 0.04 * h), trim_color,
            at=(x, 0, top - 0.035 * h), bevel=0.01 * h)
    step = (0.5 + 0.05 * slots) * deep / slots
    for k in range(slots):
        y = (k - (slots - 1) / 2) * step
        add_box(item, f"slot_{k + 1}", (0.74 * body, 0.6 * step, 0.03 * h), BLACK,
                at=(x, y, top - 0.022 * h))
        if toast:
            outline = [(-0.5, 0), (0.5, 0), (0.5, 0.62), (0.56, 0.72), (0.54, 0.86), (0.44, 0.95),
                       (0, 1.0), (-0.44, 0.95), (-0.54, 0.86), (-0.56, 0.72), (-0.5, 0.62)]
            wide = 0.58 * body
            add_plate(item, f"toast_{k + 1}", [(a * wide, b * 0.8 * h) for a, b in outline],
                      0.34 * step, toast_color, bevel=0.06 * step,
                      at=(x, y + 0.17 * step, 0.58 * h), turn=(90, 0, 0))
    end = x + body / 2
    if lever:
        add_box(item, "track", (0.01 * h + 0.005 * body, 0.08 * h, 0.5 * h), BLACK,
                at=(end, 0, 0.3 * h))
        add_box(item, "lever", (knob + 0.04 * body, 0.34 * h, 0.1 * h), lever_color,
                at=(end + knob / 2 - 0.02 * body, 0, 0.62 * h), bevel=0.025 * h)
    front = -deep / 2
    round = min(0.13 * h, 0.15 * body)
    if dial:
        add_cylinder(item, "dial", round, 0.1 * h, dial_color, bevel=0.02 * h,
                     at=(x + 0.26 * body, front + 0.02 * h, 0.4 * h), turn=(90, 0, 0))
        add_box(item, "pointer", (0.15 * round, 0.02 * h, 0.77 * round), BLACK,
                at=(x + 0.26 * body, front - 0.078 * h, 0.4 * h + 0.15 * round))
    for k in range(buttons):
        add_cylinder(item, f"button_{k + 1}", min(0.055 * h, 0.06 * body), 0.05 * h, button_color,
                     bevel=0.01 * h, sides=24, at=(x - 0.34 * body + 0.14 * k * body, front + 0.02 * h, 0.4 * h),
                     turn=(90, 0, 0))
    item.port("top", (x, 0, top), (0.8 * body, 0.7 * deep))
