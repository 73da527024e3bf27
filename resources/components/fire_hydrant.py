"""{
  "summary": "fire hydrant with a domed bonnet and capped outlets",
  "category": "street",
  "size": "furniture",
  "synonyms": ["hydrant", "fireplug", "fire plug", "water hydrant", "toy hydrant"],
  "kind_of": ["street furniture", "fire equipment"],
  "not_for": ["fire extinguisher", "faucet", "water pump", "bollard"],
  "front": true,
  "parameters": {
    "height": {"type": "length", "default": 0.75, "min": 0.05, "max": 2, "axis": "z", "words": ["tall", "high"]},
    "diameter": {"type": "length", "default": 0.22, "min": 0.02, "max": 0.6, "words": ["wide", "barrel", "thick"]},
    "outlets": {"type": "count", "default": 2, "min": 0, "max": 2, "words": ["side outlet", "nozzle", "side cap"]},
    "front_outlet": {"type": "switch", "default": true, "words": ["front nozzle", "main outlet", "pumper outlet"]},
    "chains": {"type": "switch", "default": true, "words": ["chain"]},
    "bolts": {"type": "count", "default": 8, "min": 0, "max": 12, "words": ["bolt", "base bolt"]},
    "color": {"type": "color", "default": "RED"},
    "bonnet_color": {"type": "color", "default": "color", "words": ["top", "dome"]},
    "cap_color": {"type": "color", "default": "color", "words": ["caps", "outlets"]},
    "chain_color": {"type": "color", "default": "STEEL"},
    "bolt_color": {"type": "color", "default": "IRON"}
  },
  "parts": ["barrel", "bonnet", "nut", "outlet", "cap", "cap_nut", "chain", "bolt"],
  "ports": [],
  "examples": [
    ["a yellow fire hydrant with blue caps", "hydrant = fire_hydrant(color=yellow, cap_color=blue)"],
    ["a red hydrant without chains", "hydrant = fire_hydrant(chains=off)"]
  ]
}"""


def fire_hydrant(item, height=0.75, diameter=0.22, outlets=2, front_outlet=True, chains=True,
                 bolts=8, color=RED, bonnet_color=None, cap_color=None, chain_color=STEEL,
                 bolt_color=IRON):
    h = height
    r = min(diameter / 2, 0.3 * h)
    cap_color = cap_color or color
    add_lathe(item, "barrel", [(0, 0), (1.5 * r, 0), (1.5 * r, 0.05 * h), (1.05 * r, 0.06 * h),
                               (r, 0.09 * h), (r, 0.32 * h), (1.16 * r, 0.325 * h),
                               (1.16 * r, 0.35 * h), (r, 0.355 * h), (r, 0.72 * h),
                               (1.32 * r, 0.725 * h), (1.32 * r, 0.755 * h), (0, 0.755 * h)],
              color)
    dome = [(1.02 * r * math.cos(a), (0.79 + 0.13 * math.sin(a)) * h)
            for a in (math.pi / 2 * k / 10 for k in range(10))]
    add_lathe(item, "bonnet", [(0, 0.75 * h), (1.32 * r, 0.75 * h), (1.32 * r, 0.78 * h),
                               *dome, (0.3 * r, 0.92 * h), (0.3 * r, 0.94 * h), (0, 0.94 * h)],
              bonnet_color or color)
    add_cylinder(item, "nut", 0.22 * r, 0.07 * h, bonnet_color or color, at=(0, 0, 0.93 * h),
                 top_radius=0.18 * r, sides=5)
    ways = [90, -90][:outlets] + ([0] if front_outlet else [])
    for k, angle in enumerate(ways):
        wide = (0.62 if angle == 0 else 0.46) * min(r, 0.17 * h)
        z = (0.5 if angle == 0 else 0.58) * h
        _fire_hydrant_outlet(item, k + 1, r, wide, z, angle, color, cap_color)
        if chains:
            _fire_hydrant_chain(item, k + 1, r, wide, z, angle, h, chain_color)
    for k in range(bolts):
        a = 2 * math.pi * (k + 0.5) / bolts
        x, y, size = 1.28 * r * math.cos(a), 1.28 * r * math.sin(a), 0.1 * r
        add_cylinder(item, f"bolt_{k + 1}", size, 0.025 * h, bolt_color, at=(x, y, 0.045 * h),
                     sides=6)


def _fire_hydrant_outlet(item, number, r, wide, z, angle, color, cap_color):
    """A short pipe out of the barrel, screwed shut by a cap with a nut."""
    a = math.radians(angle)
    out = lambda share: (share * r * math.sin(a), -share * r * math.cos(a), z)
    turn = (90, 0, angle)
    add_cylinder(item, f"outlet_{number}", wide, 0.75 * r, color, at=out(0.75), turn=turn, sides=32)
    add_lathe(item, f"cap_{number}", [(0, 0), (1.3 * wide, 0), (1.3 * wide, 0.12 * r),
                                      (1.12 * wide, 0.14 * r), (1.12 * wide, 0.3 * r),
                                      (0.9 * wide, 0.38 * r), (0, 0.38 * r)], cap_color,
              at=out(1.38), turn=turn, sides=32)
    add_cylinder(item, f"cap_nut_{number}", 0.34 * wide, 0.24 * r, cap_color, at=out(1.7),
                 turn=turn, sides=5)


def _fire_hydrant_chain(item, number, r, wide, z, angle, h, color):
    """It hangs between the cap and the barrel."""
    a = math.radians(angle)
    low = z - 1.2 * wide
    end = max(z - 1.2 * wide - 0.08 * h, 0.37 * h)
    way = [(1.5 * r, low), (1.42 * r, low - 0.04 * h), (1.2 * r, end - 0.03 * h), (0.97 * r, end)]
    add_pipe(item, f"chain_{number}", [(s * math.sin(a), -s * math.cos(a), up) for s, up in way],
             0.05 * r, color, sides=8)
