# Shapes: each adds one part to an item, named "item.part", in the item's own frame (Z up, metres).
# `at` is the centre of the part's base, `turn` its rotation about that point in degrees.


def material(color):
    """The material of a colour: (red, green, blue[, metal, rough]) in linear light."""
    red, green, blue = color[:3]
    metal, rough = (*color[3:], *(0.0, 0.5)[len(color) - 3:])
    name = "color {:.3f} {:.3f} {:.3f} {:g} {:g}".format(red, green, blue, metal, rough)
    found = bpy.data.materials.get(name)
    if found:
        return found
    made = bpy.data.materials.new(name)
    made.diffuse_color = (red, green, blue, 1.0)
    made.roughness = rough  # A metal would mirror the dark around it in plain views.
    made.use_nodes = True
    shader = next(node for node in made.node_tree.nodes if node.type == 'BSDF_PRINCIPLED')
    shader.inputs["Base Color"].default_value = (red, green, blue, 1.0)
    shader.inputs["Metallic"].default_value = metal
    shader.inputs["Roughness"].default_value = rough
    return made


def mark_edges(bm, smooth):
    """Shades smooth, but for the edges sharper than `smooth` degrees."""
    bm.normal_update()
    for face in bm.faces:
        face.smooth = True
    for edge in bm.edges:
        edge.smooth = len(edge.link_faces) == 2 and edge.calc_face_angle(0) < math.radians(smooth)


def add_part(item, name, bm, color, at=(0, 0, 0), turn=(0, 0, 0), smooth=35):
    """Makes the part of a bmesh, which it frees. Edges sharper than `smooth` degrees stay sharp."""
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    mark_edges(bm, smooth)
    mesh = bpy.data.meshes.new(f"{item.name}.{name}")
    bm.to_mesh(mesh)
    bm.free()
    if hasattr(mesh, "use_auto_smooth"):  # Before Blender 4.1 sharp edges show only with it.
        mesh.use_auto_smooth, mesh.auto_smooth_angle = True, math.pi
    mesh.materials.append(material(color))
    part = bpy.data.objects.new(f"{item.name}.{name}", mesh)
    item.collection.objects.link(part)
    part.parent = item.empty
    part.location = at
    part.rotation_euler = [math.radians(angle) for angle in turn]
    return part


def visible(bevel):
    """The bevel, or none where it would be finer than 0.05 mm: its faces would have no area."""
    return bevel if bevel > 5e-5 else 0


def flatten(part):
    """Keeps large faces looking flat beside their rounded edges."""
    modifier = part.modifiers.new("flatten", 'WEIGHTED_NORMAL')
    modifier.keep_sharp = True
    return part


def distinct(points, closed=False):
    """The points as vectors without those that repeat the one before."""
    way = []
    for point in map(Vector, points):
        if not way or (point - way[-1]).length > 1e-7:
            way.append(point)
    if closed and len(way) > 1 and (way[0] - way[-1]).length <= 1e-7:
        way.pop()
    return way


def add_box(item, name, size, color, at=(0, 0, 0), turn=(0, 0, 0), bevel=0.0, steps=3):
    """A box of size (x, y, z); `bevel` rounds its edges in so many steps."""
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1)
    for vert in bm.verts:
        vert.co = (vert.co.x * size[0], vert.co.y * size[1], (vert.co.z + 0.5) * size[2])
    bevel = visible(min(bevel, 0.49 * min(size)))
    if bevel > 0:
        bmesh.ops.bevel(bm, geom=bm.edges[:], offset=bevel, segments=steps, profile=0.5,
                        affect='EDGES')
    part = add_part(item, name, bm, color, at, turn)
    return flatten(part) if bevel > 0 else part


def add_boxes(item, name, boxes, color):
    """One part of many boxes, each (size, centre)."""
    bm = bmesh.new()
    for size, centre in boxes:
        bmesh.ops.create_cube(bm, size=1, matrix=Matrix.Translation(centre)
                              @ Matrix.Diagonal((*size, 1)))
    return add_part(item, name, bm, color)


def add_board(item, name, shape, size, color, at=(0, 0, 0), bevel=0.0):
    """A lying board of size (x, y, z): "round" or "oval", else rectangular."""
    if shape in ("round", "oval"):
        return add_plate(item, name, round_outline(*size[:2], 64), size[2], color, at, bevel=bevel)
    return add_box(item, name, size, color, at, bevel=bevel)


def add_lathe(item, name, profile, color, at=(0, 0, 0), turn=(0, 0, 0), sides=40, smooth=35):
    """Turns a profile of (radius, z) points about Z. A profile with an end on the axis becomes a
    full solid; one with both ends off the axis is closed to its first point, a ring."""
    points = [(radius if radius > 1e-7 else 0, z) for radius, z in profile]
    ring = points[0][0] > 0 and points[-1][0] > 0
    if not ring:
        points = [(0, points[0][1]), *points, (0, points[-1][1])]
    bm = bmesh.new()
    rings = []
    for radius, z in distinct(points, ring):
        angles = [2 * math.pi * k / sides for k in range(sides if radius > 0 else 1)]
        rings.append([bm.verts.new((radius * math.cos(a), radius * math.sin(a), z))
                      for a in angles])
    for low, high in zip(rings, rings[1:] + rings[:1] if ring else rings[1:]):
        for k in range(sides):
            corners = [low[k % len(low)], low[(k + 1) % len(low)],
                       high[(k + 1) % len(high)], high[k % len(high)]]
            corners = list(dict.fromkeys(corners))
            if len(corners) > 2:
                bm.faces.new(corners)
    return add_part(item, name, bm, color, at, turn, smooth)


def add_cylinder(item, name, radius, height, color, at=(0, 0, 0), turn=(0, 0, 0),
                 top_radius=None, bevel=0.0, sides=40):
    """A cylinder, or a cone when its top has another radius; `bevel` rounds both rims."""
    top = radius if top_radius is None else top_radius
    bevel = visible(min(bevel, 0.45 * height, 0.9 * radius, 0.9 * top))
    if bevel > 0:
        steps = [math.radians(angle) for angle in (0, 30, 60, 90)]
        profile = [(0, 0)]
        profile += [(radius - bevel + bevel * math.sin(a), bevel - bevel * math.cos(a))
                    for a in steps]
        profile += [(top - bevel + bevel * math.cos(a), height - bevel + bevel * math.sin(a))
                    for a in steps]
        profile += [(0, height)]
    else:
        profile = [(0, 0), (radius, 0)] + ([(top, height)] if top > 0 else []) + [(0, height)]
    part = add_lathe(item, name, profile, color, at, turn, sides)
    return flatten(part) if bevel > 0 else part


def add_sphere(item, name, radius, color, at=(0, 0, 0), turn=(0, 0, 0), scale=(1, 1, 1), sides=32):
    """A ball whose centre is `at`; `scale` stretches it along x, y and z."""
    steps = [math.pi * k / (sides // 2) for k in range(sides // 2 + 1)]
    profile = [(radius * math.sin(angle), -radius * math.cos(angle)) for angle in steps]
    part = add_lathe(item, name, profile, color, at, turn, sides, 180)
    part.data.transform(Matrix.Diagonal((*scale, 1)))
    return part


def add_pipe(item, name, points, radius, color, at=(0, 0, 0), turn=(0, 0, 0), closed=False,
             rounded=True, sides=12):
    """A round bar through points; `rounded` makes its way a curve, `closed` a ring."""
    way = distinct(points, closed)
    if rounded and len(way) > 2:
        way = smooth_way(way, closed)
    bm = bmesh.new()
    rings, last, side = [], None, None
    for k, centre in enumerate(way):
        onward = way[(k + 1) % len(way)] - centre if closed or k + 1 < len(way) else None
        back = centre - way[k - 1] if closed or k else onward
        back = back.normalized()
        onward = back if onward is None else onward.normalized()
        along = (back + onward).normalized() if (back + onward).length > 1e-3 else onward
        side = last.rotation_difference(along) @ side if last else along.orthogonal()
        side = (side - along * side.dot(along)).normalized()
        last, other = along, along.cross(side)
        # In a corner the cut is slanting: wider in the plane of the bend.
        bend = (onward - back).normalized()
        wider = 1 / max(along.dot(onward), 0.4) - 1
        ring = []
        for angle in (2 * math.pi * step / sides for step in range(sides)):
            out = radius * (math.cos(angle) * side + math.sin(angle) * other)
            ring.append(bm.verts.new(centre + out + bend * (out.dot(bend) * wider)))
        rings.append(ring)
    if closed:
        # The last ring may have turned against the first: join where they are nearest.
        turned = min(range(sides), key=lambda s: (rings[-1][s].co - rings[0][0].co).length)
        rings.append([rings[0][(step - turned) % sides] for step in range(sides)])
    else:
        bm.faces.new(rings[0])
        bm.faces.new(rings[-1])
    for low, high in zip(rings, rings[1:]):
        for step in range(sides):
            after = (step + 1) % sides
            bm.faces.new((low[step], low[after], high[after], high[step]))
    return add_part(item, name, bm, color, at, turn, 60)


def add_limb(item, name, start, end, radius, color, end_radius=None, sides=24):
    """A bar from one point to another with round ends, which may taper."""
    start, end = Vector(start), Vector(end)
    along = end - start
    last = radius if end_radius is None else end_radius
    quarter = [math.pi / 2 * k / 6 for k in range(7)]
    profile = [(radius * math.sin(a), -radius * math.cos(a)) for a in quarter]
    profile += [(last * math.cos(a), along.length + last * math.sin(a)) for a in quarter]
    turn = Vector((0, 0, 1)).rotation_difference(along).to_euler()
    return add_lathe(item, name, profile, color, start, [math.degrees(a) for a in turn], sides, 60)


def smooth_way(points, closed=False, steps=6):
    """A curve through the points that does not overshoot (centripetal Catmull-Rom)."""
    way = distinct(points, closed)
    if closed:
        ends = [way[-1], *way, way[0], way[1]]
    else:
        ends = [2 * way[0] - way[1], *way, 2 * way[-1] - way[-2]]
    curve = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:]):
        s, t, u = (math.sqrt((end - start).length) for start, end in ((a, b), (b, c), (c, d)))
        out = (c - b) + t * ((b - a) / s - (c - a) / (s + t))
        into = (c - b) + t * ((d - c) / u - (d - b) / (t + u))
        for x in (step / steps for step in range(steps)):
            curve.append(b + x * out + x ** 2 * (3 * (c - b) - 2 * out - into)
                         + x ** 3 * (2 * (b - c) + out + into))
    return curve if closed else curve + [way[-1]]


def round_outline(width, depth, sides=40):
    """The (x, y) points of a circle or oval, for `add_plate`."""
    angles = [2 * math.pi * k / sides for k in range(sides)]
    return [(width / 2 * math.cos(a), depth / 2 * math.sin(a)) for a in angles]


def rounded_outline(width, depth, radius, steps=5):
    """The (x, y) points of a rectangle with rounded corners, for `add_plate`."""
    radius = min(radius, 0.499 * width, 0.499 * depth)
    points = []
    for corner, (x, y) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        for step in range(steps + 1):
            a = math.pi / 2 * (corner + step / steps)
            points.append((x * (width / 2 - radius) + radius * math.cos(a),
                           y * (depth / 2 - radius) + radius * math.sin(a)))
    return points


def add_plate(item, name, outline, thickness, color, at=(0, 0, 0), turn=(0, 0, 0), bevel=0.0):
    """An outline of (x, y) points, lying flat, made `thickness` high; turn=(90, 0, 0) stands it up,
    its thickness towards the front of `at`. `bevel` rounds its rims."""
    points = distinct([point[:2] for point in outline], True)
    bevel = visible(min(bevel, 0.49 * thickness))
    levels = [(0, 0), (0, thickness)]
    if bevel > 0:
        low = [(bevel * (1 - math.sin(a)), bevel * (1 - math.cos(a)))
               for a in (0, math.pi / 6, math.pi / 3, math.pi / 2)]
        levels = low + [(inward, thickness - z) for inward, z in reversed(low)]
    rings = [[(*point, z) for point in shrunk(points, inward)] for inward, z in levels]
    part = add_loft(item, name, rings, color, at, turn)
    return flatten(part) if bevel > 0 else part


def shrunk(outline, inward):
    """The outline with its sides moved inward."""
    area = sum(a.x * b.y - b.x * a.y for a, b in zip(outline, outline[1:] + outline[:1]))
    left = 1 if area > 0 else -1
    points = []
    for before, point, after in zip(outline[-1:] + outline, outline, outline[1:] + outline[:1]):
        first, second = (left * Vector((a.y - b.y, b.x - a.x)).normalized()
                         for a, b in ((before, point), (point, after)))
        middle = (first + second).normalized()
        points.append(point + inward * middle / max(middle.dot(first), 0.3))
    return points


def add_loft(item, name, rings, color, at=(0, 0, 0), turn=(0, 0, 0), smooth=35):
    """A skin over rings of (x, y, z) points, as many in each, closed by a face at both ends."""
    bm = bmesh.new()
    rings = [[bm.verts.new(point) for point in ring] for ring in rings]
    bm.faces.new(rings[0])
    bm.faces.new(rings[-1])
    for low, high in zip(rings, rings[1:]):
        for k in range(len(low)):
            bm.faces.new((low[k - 1], low[k], high[k], high[k - 1]))
    return add_part(item, name, bm, color, at, turn, smooth)


def add_torus(item, name, radius, thickness, color, at=(0, 0, 0), turn=(0, 0, 0), sides=40):
    """A ring lying flat whose centre is `at`: `radius` to the middle of its bar, which is
    `thickness` thick."""
    half = thickness / 2
    profile = [(radius + half * math.cos(math.pi * k / 6), half * math.sin(math.pi * k / 6))
               for k in range(12)]
    return add_lathe(item, name, profile, color, at, turn, sides, 180)


def add_text(item, name, text, height, depth, color, at=(0, 0, 0), turn=(90, 0, 0)):
    """Letters, together `height` high, the middle of whose foot is `at`; as they come they stand up
    and face the front."""
    curve = bpy.data.curves.new("text", 'FONT')
    curve.body, curve.extrude, curve.resolution_u = text, 0.5, 4
    letters = bpy.data.objects.new("text", curve)
    item.collection.objects.link(letters)
    bpy.context.view_layer.update()
    depsgraph = bpy.context.evaluated_depsgraph_get()
    mesh = bpy.data.meshes.new_from_object(letters.evaluated_get(depsgraph))
    bm = bmesh.new()
    bm.from_mesh(mesh)
    bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=1e-5)
    bmesh.ops.dissolve_limit(bm, angle_limit=1e-3, verts=bm.verts, edges=bm.edges)
    # Points of a letter on one line give triangles without area: their edges are turned.
    bmesh.ops.triangulate(bm, faces=bm.faces, ngon_method='BEAUTY')
    caps = [face for face in bm.faces if len({vert.co.z for vert in face.verts}) == 1]
    bmesh.ops.beautify_fill(bm, faces=caps, edges=bm.edges, method='ANGLE')
    bpy.data.objects.remove(letters)
    bpy.data.curves.remove(curve)
    bpy.data.meshes.remove(mesh)
    if not bm.verts:  # Blanks, or letters that the font lacks.
        bmesh.ops.create_cube(bm, size=1)
    left, right = (pick(vert.co.x for vert in bm.verts) for pick in (min, max))
    low, high = (pick(vert.co.y for vert in bm.verts) for pick in (min, max))
    scale = height / (high - low)
    for vert in bm.verts:
        vert.co = (scale * (vert.co.x - (left + right) / 2), scale * (vert.co.y - low),
                   depth * vert.co.z)
    return add_part(item, name, bm, color, at, turn)


def add_copy(item, name, part, at=(0, 0, 0), turn=(0, 0, 0)):
    """The same shape again, somewhere else."""
    copy = bpy.data.objects.new(f"{item.name}.{name}", part.data)
    item.collection.objects.link(copy)
    copy.parent = item.empty
    copy.location = at
    copy.rotation_euler = [math.radians(angle) for angle in turn]
    return flatten(copy) if part.modifiers else copy


def cut(part, tool, smooth=35):
    """Takes the part `tool` out of `part`; the tool is gone afterwards."""
    modifier = part.modifiers.new("cut", 'BOOLEAN')
    modifier.operation, modifier.solver, modifier.object = 'DIFFERENCE', 'EXACT', tool
    bpy.context.view_layer.update()
    depsgraph = bpy.context.evaluated_depsgraph_get()
    bm = bmesh.new()
    bm.from_object(part, depsgraph)
    part.modifiers.remove(modifier)
    bmesh.ops.dissolve_degenerate(bm, edges=bm.edges, dist=1e-7)
    bmesh.ops.dissolve_limit(bm, angle_limit=1e-3, verts=bm.verts, edges=bm.edges)
    mark_edges(bm, smooth)
    bm.to_mesh(part.data)
    bm.free()
    shape = tool.data
    bpy.data.objects.remove(tool)
    if not shape.users:
        bpy.data.meshes.remove(shape)
    return part


def turn_parts(item, angle, axis, shift):
    """Turns all parts about an axis ('X', 'Y', 'Z') through the origin, then shifts them."""
    turn = Matrix.Rotation(math.radians(angle), 3, axis)
    for part in item.empty.children:
        part.location = turn @ part.location + Vector(shift)
        part.rotation_euler = (turn @ part.rotation_euler.to_matrix()).to_euler()


def fit_parts(item, width=None, depth=None, height=None):
    """Stands the item's parts on z = 0 with their middle over the origin and stretches them to the
    sizes that are given; without any they keep theirs."""
    parts = [part for part in item.empty.children if part.type == 'MESH']
    points = []
    for part in parts:
        if part.data.users > 1:
            part.data = part.data.copy()
        part.data.transform(part.matrix_basis)
        part.location = part.rotation_euler = (0, 0, 0)
        points += [vert.co for vert in part.data.vertices]
    low, high = ([pick(axis) for axis in zip(*points)] for pick in (min, max))
    wanted = (width, depth, height)
    given = [size / (b - a) for size, a, b in zip(wanted, low, high) if size]
    rest = sum(given) / len(given) if given else 1
    scale = [size / (b - a) if size else rest for size, a, b in zip(wanted, low, high)]
    middle = Vector(((low[0] + high[0]) / 2, (low[1] + high[1]) / 2, low[2]))
    for part in parts:
        part.data.transform(Matrix.Diagonal((*scale, 1)) @ Matrix.Translation(-middle))
