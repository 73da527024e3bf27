"""{
  "summary": "circuit breaker with lever, terminals and label",
  "category": "electronics",
  "size": "tiny",
  "synonyms": ["breaker", "miniature circuit breaker", "mcb", "breaker switch", "safety switch"],
  "kind_of": ["electrical device", "switchgear", "electrical component"],
  "not_for": ["breaker panel", "fuse box", "light switch"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.09, "min": 0.04, "max": 0.6, "axis": "z", "words": ["tall", "high"]},
    "depth": {"type": "length", "default": 0.075, "min": 0.03, "max": 0.4, "axis": "y", "words": ["deep"]},
    "switches": {"type": "count", "default": 1, "min": 1, "max": 8, "words": ["switch", "lever", "pole"]},
    "state": {"type": "choice", "default": "on", "choices": ["on", "off"]},
    "terminals": {"type": "switch", "default": true, "words": ["terminal", "connector"]},
    "label": {"type": "switch", "default": true, "words": ["label area"]},
    "light": {"type": "switch", "default": true, "words": ["indicator light", "indicator", "status light"]},
    "text": {"type": "text", "default": "C16"},
    "color": {"type": "color", "default": "WHITE"},
    "switch_color": {"type": "color", "default": "BLACK"},
    "terminal_color": {"type": "color", "default": "BRASS"},
    "label_color": {"type": "color", "default": "LIGHT_GREY"},
    "light_color": {"type": "color", "default": "GREEN"}
  },
  "parts": ["body", "nose", "base", "switch", "terminal", "hole", "label", "text", "light", "clip"],
  "ports": ["top"],
  "examples": [
    ["a grey circuit breaker with a red switch", "breaker = circuit_breaker(color=grey, switch_color=red)"],
    ["a three-pole circuit breaker", "breaker = circuit_breaker(switches=3)"]
  ]
}"""


def circuit_breaker(item, height=0.09, depth=0.075, switches=1, state="on", terminals=True,
                    label=True, light=True, text="C16", color=WHITE, switch_color=BLACK,
                    terminal_color=BRASS, label_color=LIGHT_GREY, light_color=GREEN):
    h, pole = height, 0.2 * height
    lever = 0.14 * depth
    nose = 0.2 * depth
    block = depth - lever - nose
    back = depth / 2
    for k in range(switches):
        x = (k - (switches - 1) / 2) * pole
        tag = f"_{k + 1}" if switches > 1 else ""
        add_box(item, "body" + tag, (1.001 * pole, block, h), color, at=(x, back - block / 2, 0),
                bevel=0.012 * h)
        add_box(item, "nose" + tag, (1.001 * pole, nose + 0.1 * block, 0.5 * h), color,
                at=(x, back - block - nose / 2 + 0.05 * block, 0.25 * h), bevel=0.012 * h)
        face = back - block - nose
        add_box(item, "base" + tag, (0.56 * pole, 0.04 * depth, 0.2 * h), DARK_GREY,
                at=(x, face, 0.4 * h), bevel=0.006 * h)
        up = 1 if state == "on" else -1
        add_box(item, "switch" + tag, (0.42 * pole, 1.9 * lever, 0.075 * h), switch_color,
                at=(x, face, 0.4625 * h + up * 0.05 * h), bevel=0.012 * h)
        if label:
            add_box(item, "label" + tag, (0.76 * pole, 0.02 * depth, 0.08 * h), label_color,
                    at=(x, face, 0.64 * h))
            if text:
                add_text(item, "text" + tag, text[:5], 0.045 * h, 0.012 * depth, BLACK,
                         at=(x, face - 0.012 * depth, 0.658 * h))
        if light:
            add_cylinder(item, "light" + tag, 0.022 * h, 0.04 * depth, light_color, sides=20,
                         at=(x, face + 0.02 * depth, 0.33 * h), turn=(90, 0, 0))
        step = back - block
        for side, z in ((1, 0.86), (2, 0.14)) if terminals else ():
            number = 2 * k + side
            add_box(item, f"hole_{number}", (0.5 * pole, 0.02 * depth, 0.11 * h), DARK_GREY,
                    at=(x, step, (z - 0.055) * h))
            add_cylinder(item, f"terminal_{number}", 0.2 * pole, 0.04 * depth, terminal_color,
                         at=(x, step + 0.005 * depth, z * h), turn=(90, 0, 0), bevel=0.004 * h,
                         sides=24)
    add_box(item, "clip", (0.5 * pole * switches, 0.02 * depth, 0.1 * h), DARK_GREY,
            at=(0, back - 0.01 * depth, 0.0))
    item.port("top", (0, back - block / 2, h), (pole * switches, block))
