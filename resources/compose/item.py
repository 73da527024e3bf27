# An item and where it is; left, right, front and behind are those of someone who looks along +Y.


def bounds(points):
    """The lowest and the highest corner of points."""
    return [Vector([pick(values) for values in zip(*points)]) for pick in (min, max)]


def extent(items, part=""):
    """The bounds of items, or of that part of theirs, where they are."""
    return bounds([corner for item in items for corner in item.box(part)])


def turned(vector, degrees):
    """The vector turned about Z, counter-clockwise from above."""
    return Matrix.Rotation(math.radians(degrees), 3, 'Z') @ vector


def grid(count, size):
    """The middles of equal cells that fill a rectangle about the origin, and a cell's size."""
    columns = min(count, max(1, round(math.sqrt(count * size.x / max(size.y, 1e-6)))))
    cell = Vector((size.x / columns, size.y / math.ceil(count / columns), 0))
    return [Vector(((k % columns + 0.5) * cell.x - size.x / 2,
                    (k // columns + 0.5) * cell.y - size.y / 2, 0)) for k in range(count)], cell


def spots(at, count, size):
    """Where `count` things stand in a rectangle about the origin: (place, heading) each,
    counter-clockwise from the front, whose heading is 0."""
    x, y = size.x / 2, size.y / 2
    if at == "grid":
        return [(place, 0) for place in grid(count, size)[0]]
    if at == "ring":
        angles = [2 * math.pi * k / count for k in range(count)]
        return [(Vector((x * math.sin(angle), -y * math.cos(angle), 0)), math.degrees(angle))
                for angle in angles]
    if at == "corners" and count <= 4:
        corners = [(-x, -y, -45), (x, -y, 45), (x, y, 135), (-x, y, 225)]
        chosen = corners[::2] if count == 2 else corners[:count]
        return [(Vector((a, b, 0)), heading) for a, b, heading in chosen]
    sides = [(x, y, 0), (y, x, 90), (x, y, 180), (y, x, 270)]
    shares = [0, 0, 0, 0]
    for _ in range(count):  # To the side with most room for each: front, back, right, left.
        shares[max((0, 2, 1, 3), key=lambda k: sides[k][0] / (shares[k] + 0.5))] += 1
    return [(turned(Vector((half * (2 * k + 1 - share) / share, -away, 0)), heading), heading)
            for (half, away, heading), share in zip(sides, shares) for k in range(share)]


class Item:
    """A thing: an Empty at the middle of its base whose children are its parts ("mug.handle")."""

    def __init__(self, name, collection):
        self.empty = bpy.data.objects.new(name, None)
        self.name = self.empty.name  # Numbered by Blender when the file has one of that name.
        self.collection, self.ports = collection, {}
        collection.objects.link(self.empty)
        self.at, self.turn, self.scale = Vector(), 0.0, 1.0
        self.stands_on, self.raised = None, 0.0

    def port(self, kind, at, size):
        """Tells where things stand on it ("top"), in it ("cavity") or under it ("below"): the
        middle of that floor and its size, in the item's own frame."""
        self.ports[kind] = (Vector(at), Vector((*size, 0)[:3]))

    def copy(self, name):
        """Another one; they share their meshes."""
        twin = Item(name, self.collection)
        twin.ports = self.ports
        for part in self.empty.children:
            other = part.copy()
            other.name = part.name.replace(self.name, twin.name, 1)
            other.parent = twin.empty
            twin.collection.objects.link(other)
        return twin

    def box(self, part=""):
        """Its lowest and highest corner where it is, turned and scaled."""
        return [self.at + self.scale * corner for corner in self.shape.box(part, self.turn)]

    def size(self):
        low, high = self.box()
        return high - low

    def floor(self):
        """The height of what it stands on, or stood on before it was raised."""
        return self.box()[0].z - self.raised

    def reach(self, direction):
        """How far it extends from its base's middle."""
        own = turned(direction, -self.turn)
        return self.scale * max(point.dot(own) for point in self.shape.points())

    def area(self, kind, part=""):
        """Where other things stand: the middle of the floor and its size. Without a port it is as
        the bounds are: their upper face for "top", else their lower one."""
        if kind in self.ports and not part:
            centre, size = self.ports[kind]
        else:
            low, high = self.shape.box(part, 0)
            centre, size = (low + high) / 2, high - low
            centre.z = high.z if kind == "top" else low.z
        return self.at + self.scale * turned(centre, self.turn), self.scale * size

    def is_open(self):
        """Whether its cavity goes up to its top."""
        floor, size = self.area("cavity")
        return floor.z + size.z > self.box()[1].z - 0.02 * self.size().z

    def matrix(self):
        return Matrix.LocRotScale(self.at, Matrix.Rotation(math.radians(self.turn), 3, 'Z'),
                                  Vector.Fill(3, self.scale))


class Shape:
    """An item's vertices and faces in its own frame, as they are seen: modifiers and curves too."""

    def __init__(self, item):
        self.vertices, self.faces, self.parts = [], [], {}
        self.boxes, self.tree = {}, None
        depsgraph = bpy.context.evaluated_depsgraph_get()
        for part in item.empty.children_recursive:
            if part.hide_render or part.type not in {'MESH', 'CURVE', 'SURFACE', 'FONT', 'META'}:
                continue
            seen = part.evaluated_get(depsgraph)
            mesh = seen.to_mesh()
            points = [part.matrix_world @ vertex.co for vertex in mesh.vertices]
            first = len(self.vertices)
            self.faces += [[first + corner for corner in face.vertices] for face in mesh.polygons]
            self.vertices += points
            name = part.name[len(item.name) + 1:].split(".")[0]
            self.parts.setdefault(name, []).extend(points)
            seen.to_mesh_clear()

    def points(self, part=""):
        """Of a part: of "drawer_1" too for "drawer"; of everything when there is no such part."""
        first = next((name for name in self.parts if name.rsplit("_", 1)[0] == part), part)
        return self.parts.get(part) or self.parts.get(first) or self.vertices or [Vector()]

    def box(self, part, turn):
        if (part, turn) not in self.boxes:
            self.boxes[part, turn] = bounds([turned(point, turn) for point in self.points(part)])
        return self.boxes[part, turn]

    def is_round(self, part):
        """Whether it fills, seen from above, a circle but not its corners."""
        low, high = self.box(part, 0)
        centre, half = (low + high) / 2, (high - low) / 2
        return min(half.xy) > 0.9 * max(half.xy) and all(
            (point - centre).xy.length < 1.05 * max(half.xy) for point in self.points(part))

    def distance(self, start, direction):
        """From `start` to the first face on its way; None when there is none."""
        if self.tree is None:
            self.tree = BVHTree.FromPolygons(self.vertices, self.faces)
        return self.tree.ray_cast(start, direction)[3]
