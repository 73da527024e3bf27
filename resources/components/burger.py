"""{
  "summary": "hamburger in a bun with its layers",
  "category": "food",
  "size": "tiny",
  "synonyms": ["hamburger", "cheeseburger", "veggie burger", "beef burger"],
  "kind_of": ["food", "fast food", "meal", "sandwich"],
  "not_for": ["hot dog", "sandwich"],
  "front": false,
  "parameters": {
    "diameter": {"type": "length", "default": 0.11, "min": 0.03, "max": 1.0, "words": ["wide", "across"]},
    "height": {"type": "length", "default": 0.095, "min": 0.03, "max": 1.0, "axis": "z", "words": ["tall", "high"]},
    "patties": {"type": "count", "default": 1, "min": 1, "max": 4, "words": ["patty", "patties"]},
    "lettuce": {"type": "switch", "default": true, "words": ["lettuce", "salad"]},
    "tomato": {"type": "switch", "default": true, "words": ["tomato", "tomatoes"]},
    "cheese": {"type": "switch", "default": true},
    "onion": {"type": "switch", "default": false, "words": ["onion", "onions"]},
    "pickles": {"type": "switch", "default": false, "words": ["pickle", "pickles", "cucumber"]},
    "seeds": {"type": "switch", "default": true, "words": ["sesame", "sesame seeds", "seeds"]},
    "color": {"type": "color", "default": "BREAD"},
    "patty_color": {"type": "color", "default": "BROWN"},
    "lettuce_color": {"type": "color", "default": "LIGHT_GREEN"},
    "tomato_color": {"type": "color", "default": "RED"},
    "cheese_color": {"type": "color", "default": "YELLOW"},
    "onion_color": {"type": "color", "default": "PURPLE"},
    "pickle_color": {"type": "color", "default": "OLIVE"},
    "seeds_color": {"type": "color", "default": "CREAM"}
  },
  "parts": ["bottom_bun", "top_bun", "patty", "lettuce", "tomato", "cheese", "onion", "pickle", "seeds"],
  "ports": [],
  "examples": [
    ["a burger with two patties and no tomato", "burger = burger(patties=2, tomato=off)"],
    ["a hamburger with pickles, without seeds", "burger = burger(pickles=on, seeds=off)"]
  ]
}"""


def burger(item, diameter=0.11, height=0.095, patties=1, lettuce=True, tomato=True, cheese=True,
           onion=False, pickles=False, seeds=True, color=BREAD, patty_color=BROWN,
           lettuce_color=LIGHT_GREEN, tomato_color=RED, cheese_color=YELLOW, onion_color=PURPLE,
           pickle_color=OLIVE, seeds_color=CREAM):
    radius = diameter / 2
    layers = ["bottom_bun"] + ["lettuce"] * lettuce + (["patty"] + ["cheese"] * cheese) * patties
    layers += ["tomato"] * tomato + ["pickle"] * pickles + ["onion"] * onion + ["top_bun"]
    share = {"bottom_bun": 18, "lettuce": 6, "patty": 17, "cheese": 3, "tomato": 6, "pickle": 4,
             "onion": 4, "top_bun": 38}
    unit = height / sum(share[layer] for layer in layers)
    z, made = 0.0, dict.fromkeys(share, 0)
    for layer in layers:
        made[layer] += 1
        thick = share[layer] * unit
        number = f"_{made[layer]}" if layers.count(layer) > 1 else ""
        at, name = (0, 0, z), layer + number
        if layer == "bottom_bun":
            add_cylinder(item, name, 0.97 * radius, thick, color, at, bevel=0.45 * thick)
        elif layer == "patty":
            _burger_patty(item, name, radius, thick, patty_color, at)
        elif layer == "cheese":
            _burger_cheese(item, name, radius, thick, cheese_color, at)
        elif layer == "lettuce":
            _burger_lettuce(item, name, radius, thick, lettuce_color, at)
        elif layer == "top_bun":
            _burger_top(item, radius, thick, seeds, color, seeds_color, at)
        else:
            _burger_rounds(item, layer, radius, thick,
                           {"tomato": tomato_color, "pickle": pickle_color,
                            "onion": onion_color}[layer], at)
        z += thick


def _burger_patty(item, name, radius, thick, color, at):
    chance = random.Random(7)
    low, high = -0.05 * thick, 1.05 * thick
    patty = add_lathe(item, name, [(0, low), (0.85 * radius, low), (0.96 * radius, 0.15 * thick),
                                   (radius, 0.4 * thick), (radius, 0.65 * thick),
                                   (0.96 * radius, 0.88 * thick), (0.85 * radius, high),
                                   (0, high)], color, at, sides=56, smooth=180)
    for vert in patty.data.vertices:
        if math.hypot(vert.co.x, vert.co.y) > 0.9 * radius:
            swell = chance.uniform(0.965, 1.0)
            vert.co.x *= swell
            vert.co.y *= swell
    patty.data.update()


def _burger_cheese(item, name, radius, thick, color, at):
    """A square slice whose corners hang over the patty."""
    half, cells = 0.82 * radius, 12
    # The corners hang about as low as a patty is thick.
    drop = 6 * thick / (0.19 * radius)
    ticks = [-half + 2 * half * k / cells for k in range(cells + 1)]
    bm = bmesh.new()
    grids = []
    for lift in (0.0, thick):
        grid = {}
        for j, x in enumerate(ticks):
            for k, y in enumerate(ticks):
                over = max(0.0, math.hypot(x, y) - 0.97 * radius)
                grid[j, k] = bm.verts.new((x, y, lift - drop * over))
        grids.append(grid)
    for grid in grids:
        for j in range(cells):
            for k in range(cells):
                bm.faces.new((grid[j, k], grid[j + 1, k], grid[j + 1, k + 1], grid[j, k + 1]))
    rim = [(j, 0) for j in range(cells)] + [(cells, k) for k in range(cells)]
    rim += [(j, cells) for j in range(cells, 0, -1)] + [(0, k) for k in range(cells, 0, -1)]
    low, high = grids
    for this, after in zip(rim, rim[1:] + rim[:1]):
        bm.faces.new((low[this], low[after], high[after], high[this]))
    return add_part(item, name, bm, color, at, (0, 0, 20), smooth=50)


def _burger_lettuce(item, name, radius, thick, color, at):
    steps = [0, 0.4, 0.7, 0.8, 0.88, 0.95, 1]
    leaf = add_lathe(item, name, [(1.08 * radius * s, 0.3 * thick) for s in steps]
                     + [(1.08 * radius * s, 0.75 * thick) for s in reversed(steps)],
                     color, at, sides=80, smooth=180)
    for vert in leaf.data.vertices:
        angle = math.atan2(vert.co.y, vert.co.x)
        out = math.hypot(vert.co.x, vert.co.y) / (1.08 * radius)
        wave = math.sin(13 * angle) + 0.6 * math.sin(20 * angle + 2)
        vert.co.z += thick * (0.55 * wave * out ** 6 - 0.4 * out ** 6)
        if out < 0.6:
            vert.co.z += thick * (0.3 if vert.co.z > 0.5 * thick else -0.35)
    leaf.data.update()


def _burger_rounds(item, name, radius, thick, color, at):
    """Round slices side by side, each a little under the bun's rim."""
    count, size = {"tomato": (3, 0.54), "pickle": (4, 0.4), "onion": (3, 0.5)}[name]
    for k in range(count):
        angle = 2 * math.pi * k / count - math.pi / 2 + 0.5 * count
        out = (1.02 - size) * radius
        where = (out * math.cos(angle), out * math.sin(angle), at[2] - 0.08 * thick)
        add_cylinder(item, f"{name}_{k + 1}", size * radius, 1.16 * thick, color, where,
                     bevel=0.3 * thick, sides=32)


def _burger_top(item, radius, thick, seeds, color, seeds_color, at):
    steps = [math.pi / 2 * k / 10 for k in range(11)]
    low = 0.22 * thick
    profile = [(0, 0), (0.88 * radius, 0), (0.97 * radius, 0.07 * thick)]
    dome = [(radius * math.cos(a), low + (thick - low) * math.sin(a)) for a in steps]
    add_lathe(item, "top_bun", profile + dome[:-1] + [(0, thick)], color, at)
    if not seeds:
        return
    bm = bmesh.new()
    size = min(0.032 * radius, 0.05 * thick)
    for k in range(46):
        out = 0.78 * math.sqrt((k + 0.5) / 46)
        angle = 2.39996 * k
        up = math.sqrt(1 - out * out)
        place = Vector((out * radius * math.cos(angle), out * radius * math.sin(angle),
                        low + (thick - low) * up))
        lean = Vector((place.x / radius ** 2, place.y / radius ** 2,
                       (place.z - low) / (thick - low) ** 2)).to_track_quat('Z', 'Y')
        seed = (Matrix.Translation(place) @ lean.to_matrix().to_4x4()
                @ Matrix.Rotation(2.1 * k, 4, 'Z') @ Matrix.Diagonal((1.9, 1, 0.5, 1)))
        bmesh.ops.create_icosphere(bm, subdivisions=2, radius=size, matrix=seed)
    add_part(item, "seeds", bm, seeds_color, at, smooth=180)
