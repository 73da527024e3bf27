"""{
  "summary": "arch with a round top and an opening to walk through",
  "category": "solid",
  "size": "any",
  "synonyms": ["archway", "vault", "round arch", "bow shape", "gateway arch"],
  "kind_of": ["shape", "solid", "primitive", "gate", "bridge"],
  "not_for": [],
  "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.4, "min": 0.002, "max": 50, "axis": "x", "words": ["wide", "width"]},
    "depth": {"type": "length", "default": 0.12, "min": 0.002, "max": 50, "axis": "y", "words": ["deep", "depth"]},
    "height": {"type": "length", "default": 0.4, "min": 0.002, "max": 50, "axis": "z", "words": ["tall", "high", "height"]},
    "thickness": {"type": "length", "default": 0.08, "min": 0.0005, "max": 20, "words": ["thick", "thickness"]},
    "color": {"type": "color", "default": "GREY"}
  },
  "parts": ["arch"],
  "ports": ["below"],
  "examples": [
    ["a stone arch 3 m tall", "arch = arch(width=2.4, depth=0.6, height=3, thickness=0.4, color=stone)"],
    ["a small red arch", "arch = arch(color=red)"]
  ]
}"""


def arch(item, width=0.4, depth=0.12, height=0.4, thickness=0.08, color=GREY):
    thickness = min(thickness, 0.45 * width, 0.9 * height)
    rise = min(width / 2, 0.95 * height)  # Flatter than a half circle when it is low.
    steps = 24
    def half_round(reach, top):
        foot = height - rise
        return [(reach * math.cos(math.pi * k / steps), foot
                 + (top - foot) * math.sin(math.pi * k / steps))
                for k in range(steps + 1)]
    outer = [(width / 2, 0), *half_round(width / 2, height), (-width / 2, 0)]
    inner = [(width / 2 - thickness, 0), *half_round(width / 2 - thickness, height - thickness),
             (thickness - width / 2, 0)]
    add_plate(item, "arch", outer + inner[::-1], depth, color, at=(0, depth / 2, 0),
              turn=(90, 0, 0), bevel=0.03 * min(thickness, depth))
    item.port("below", (0, 0, 0), (width - 2 * thickness, depth, 0.8 * (height - thickness)))
