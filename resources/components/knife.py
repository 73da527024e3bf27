"""{
  "summary": "knife with riveted handle, for the kitchen or the table",
  "category": "kitchen",
  "size": "tiny",
  "synonyms": ["kitchen knife", "chef knife", "table knife", "butter knife"],
  "kind_of": ["cutlery", "kitchen utensil", "tool", "blade"],
  "not_for": ["sword", "multi-tool", "scissors"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.3, "min": 0.08, "max": 2.0, "axis": "y", "words": ["long"]},
    "style": {"type": "choice", "default": "kitchen", "choices": ["kitchen", "table"]},
    "color": {"type": "color", "default": "SILVER"},
    "handle_color": {"type": "color", "default": "DARK_GREY"}
  },
  "parts": ["blade", "bolster", "handle", "rivet"],
  "ports": [],
  "examples": [
    ["a kitchen knife with a wooden handle", "knife = knife(handle_color=wood)"],
    ["a table knife", "knife = knife(style=table, length=22*cm, handle_color=silver)"]
  ]
}"""


def knife(item, length=0.3, style="kitchen", color=SILVER, handle_color=DARK_GREY):
    # Lies flat along y, its handle towards the front, its edge to the left.
    table = style == "table"
    joint = -length * (0.02 if table else 0.1)
    wide = length * (0.042 if table else 0.085)
    thick = 0.03 * length
    blade = _knife_table(length, joint, wide) if table else _knife_kitchen(length, joint, wide)
    level = 0.5 * thick
    add_plate(item, "blade", blade, 0.2 * thick, color, (0, 0, level - 0.1 * thick),
              bevel=0.08 * thick)
    add_box(item, "bolster", (0.75 * thick if table else thick, 0.05 * length, 0.86 * thick), color,
            (0, joint, 0.07 * thick), bevel=0.2 * thick)
    grip = [(0.0, 0.0), (0.5, 0.015), (0.62, 0.06), (0.6, 0.2), (0.52, 0.45), (0.6, 0.7),
            (0.7, 0.88), (0.6, 0.97), (0.3, 0.995), (0, 1.0)]
    handle = add_lathe(item, "handle", grip, handle_color, sides=28, smooth=60)
    long = joint + length / 2 + 0.01 * length
    for vert in handle.data.vertices:
        x, y, z = vert.co
        # Flattened: nearly straight sides above and below.
        vert.co = (x * (1.0 if table else 1.5) * thick, joint + 0.01 * length - z * long,
                   level + max(-0.5, min(0.5, 1.1 * y)) * thick)
    handle.data.update()
    if not table:
        for k in range(3):
            add_cylinder(item, f"rivet_{k + 1}", 0.2 * thick, 1.01 * thick, color,
                         (0, joint - long * (0.2 + 0.27 * k), 0), bevel=0.03 * thick, sides=20)


def _knife_kitchen(length, joint, wide):
    tip = length / 2
    edge = [(-0.35, 0.0), (-0.75, 0.02), (-0.75, 0.1), (-0.72, 0.4), (-0.6, 0.62), (-0.38, 0.82),
            (-0.08, 0.96), (0.2, 1.0), (0.25, 0.98), (0.25, 0.6), (0.25, 0.0)]
    return [(x * wide, joint + 0.01 * length + t * (tip - joint - 0.01 * length)) for x, t in edge]


def _knife_table(length, joint, wide):
    tip = length / 2
    edge = [(-0.25, 0.0), (-0.5, 0.12), (-0.55, 0.4), (-0.52, 0.75), (-0.4, 0.9), (-0.15, 0.98),
            (0.15, 1.0), (0.38, 0.96), (0.42, 0.85), (0.4, 0.4), (0.25, 0.0)]
    return [(x * wide, joint + t * (tip - joint)) for x, t in edge]
