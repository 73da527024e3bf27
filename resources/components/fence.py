"""{
  "summary": "garden fence of pickets or rails",
  "category": "outdoor",
  "size": "furniture",
  "synonyms": ["picket fence", "garden fence", "wooden fence", "railing"],
  "kind_of": ["barrier", "garden"],
  "not_for": ["wall", "gate", "hedge"],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 2.0, "min": 0.2, "max": 20.0, "axis": "x", "words": ["wide", "long"]},
    "height": {"type": "length", "default": 1.0, "min": 0.1, "max": 3.0, "axis": "z", "words": ["tall", "high"]},
    "style": {"type": "choice", "default": "picket", "choices": ["picket", "ranch"], "words": ["rails"]},
    "pickets": {"type": "count", "default": 11, "min": 2, "max": 60, "words": ["boards", "slats"]},
    "rails": {"type": "count", "default": 2, "min": 2, "max": 5, "words": ["bars"]},
    "posts": {"type": "count", "default": 2, "min": 2, "max": 12},
    "color": {"type": "color", "default": "WHITE"},
    "post_color": {"type": "color", "default": "color"},
    "rail_color": {"type": "color", "default": "color"}
  },
  "parts": ["post", "cap", "rail", "picket"],
  "ports": [],
  "examples": [
    ["a white picket fence", "fence = fence()"],
    ["a wooden ranch fence with three rails", "fence = fence(style=ranch, rails=3, color=wood)"]
  ]
}"""


def fence(item, width=2.0, height=1.0, style="picket", pickets=11, rails=2, posts=2, color=WHITE,
          post_color=None, rail_color=None):
    bar = min(0.08 * height, 0.08 * width)
    cap = 1.3 * bar
    for k in range(posts):
        x = (k / (posts - 1) - 0.5) * (width - cap)
        add_box(item, f"post_{k + 1}", (bar, bar, height - 0.5 * bar), post_color or color,
                at=(x, 0, 0), bevel=0.1 * bar)
        add_cylinder(item, f"cap_{k + 1}", 0.92 * bar, 0.7 * bar, post_color or color,
                     top_radius=0.1 * bar,
                     at=(x, 0, height - 0.7 * bar), turn=(0, 0, 45), sides=4)
    for k in range(rails):
        z = (0.2 + 0.55 * k / (rails - 1)) * height
        add_box(item, f"rail_{k + 1}", (width - cap, 0.35 * bar, 0.9 * bar), rail_color or color,
                at=(0, -0.3 * bar if style == "picket" else -0.55 * bar, z), bevel=0.06 * bar)
    if style == "picket":
        step = (width - cap) / (pickets + 1)
        wide, tall, low = 0.32 * step, 0.92 * height, 0.05 * height
        point = min(1.2 * wide, 0.15 * height)
        outline = [(-wide, low), (wide, low), (wide, tall - point), (0, tall),
                   (-wide, tall - point)]
        for k in range(pickets):
            add_plate(item, f"picket_{k + 1}", outline, 0.25 * bar, color, turn=(90, 0, 0),
                      at=((k + 1) * step - (width - cap) / 2, -0.45 * bar, 0), bevel=0.05 * bar)
