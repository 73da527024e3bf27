"""{
  "summary": "table fork",
  "category": "kitchen",
  "size": "tiny",
  "synonyms": ["table fork", "dinner fork"],
  "kind_of": ["cutlery", "silverware", "kitchen utensil"],
  "not_for": ["pitchfork", "forklift", "tuning fork", "spoon"],
  "front": false,
  "parameters": {
    "length": {"type": "length", "default": 0.2, "min": 0.05, "max": 2.0, "axis": "y", "words": ["long"]},
    "tines": {"type": "count", "default": 4, "min": 2, "max": 5, "words": ["tine", "tines", "prongs"]},
    "color": {"type": "color", "default": "SILVER"},
    "handle_color": {"type": "color", "default": "color"}
  },
  "parts": ["handle", "head", "tine"],
  "ports": [],
  "examples": [
    ["a silver fork with three tines", "fork = fork(tines=3)"],
    ["a fork with a wooden handle", "fork = fork(handle_color=wood)"]
  ]
}"""


def fork(item, length=0.2, tines=4, color=SILVER, handle_color=None):
    # Lies along y, its handle towards the front; heights in a sheet's thickness over the floor.
    thick = 0.013 * length
    wide = 0.062 * length

    def lift(t):
        """The height of its middle from the end of the handle (0) to the tips (1)."""
        return thick / 2 + length * (0.055 * math.exp(-((t - 0.66) / 0.13) ** 2)
                                     + 0.02 * max(0.0, (t - 0.85) / 0.15) ** 2)

    handle = [(0.0, 0.0), (0.45, 0.005), (0.85, 0.03), (1.0, 0.09), (0.95, 0.16), (0.62, 0.32),
              (0.45, 0.48), (0.42, 0.58), (0.5, 0.64), (0.5, 0.67), (0, 0.68)]
    head = [(0.0, 0.62), (0.4, 0.625), (0.6, 0.65), (1.0, 0.68), (1.35, 0.72), (1.42, 0.75),
            (1.42, 0.775), (1.3, 0.785), (0, 0.79)]
    for name, way, paint, grow in (("handle", handle, handle_color or color, 0.5),
                                   ("head", head, color, 0.6)):
        part = add_lathe(item, name, way, paint, sides=24, smooth=60)
        for vert in part.data.vertices:
            x, y, t = vert.co
            flat = max(-1.0, min(1.0, -2.5 * y)) * thick * 0.5
            vert.co = (x * wide * grow * (0.62 if name == "handle" else 1.0),
                       (t - 0.5) * length, lift(t) + flat)
        part.data.update()
    bar = 0.32 * wide / tines * 2
    reach = 0.85 * wide - bar / 2
    for k in range(tines):
        x = reach * (2 * k / (tines - 1) - 1)
        tine = add_lathe(item, f"tine_{k + 1}", [(0, 0.755), (1.0, 0.757), (1.0, 0.85),
                                                 (0.85, 0.93), (0.5, 0.98), (0, 1.0)], color,
                         sides=12, smooth=60)
        for vert in tine.data.vertices:
            dx, y, t = vert.co
            vert.co = (x + dx * bar / 2, (t - 0.5) * length, lift(t) - y * thick * 0.5)
        tine.data.update()
