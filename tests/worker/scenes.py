"""Small scenes as a script would build them, and their inspection."""
import json
import os
import struct
import tempfile
import unittest

import bpy
import numpy

import inspect_model


class SceneTest(unittest.TestCase):
    """Starts each test from an empty scene and a folder of its own."""

    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = temporary.name
        self.events = []
        bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)

    def inspect(self, kind="none", count=1, size=128, formats=(), units=1.0, **views):
        path = os.path.join(self.folder, "model.blend")
        bpy.ops.wm.save_as_mainfile(filepath=path, check_existing=False)
        request = {"folder": self.folder, "formats": list(formats), "stl_units_per_metre": units,
                   "views": {"kind": kind, "count": count, "size": size, **views}}
        result = inspect_model.inspect(request, self.events.append)
        json.dumps(result, allow_nan=False)
        result["facts"] = read_dump(self.path("model.dump"))
        return result

    def path(self, name):
        return os.path.join(self.folder, name)

    def picture(self, name):
        """Rows of RGBA as stored in the file, bottom row first."""
        image = bpy.data.images.load(self.path(name))
        width, height = image.size
        values = numpy.empty(width * height * 4, dtype=numpy.float32)
        image.pixels.foreach_get(values)
        bpy.data.images.remove(image)
        return values.reshape(height, width, 4)

    def glb(self):
        with open(self.path("model.glb"), "rb") as file:
            data = file.read()
        length = struct.unpack_from("<I", data, 12)[0]
        return json.loads(data[20:20 + length])

    def stl_corners(self):
        """Triangles of three corners."""
        with open(self.path("model.stl"), "rb") as file:
            data = file.read()
        kind = numpy.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("extra", "<u2")])
        return numpy.frombuffer(data, kind, offset=84)["corners"].astype(float)

    def ply(self):
        """The header's lines and the vertices with all that they have."""
        with open(self.path("model.ply"), "rb") as file:
            head, _, data = file.read().partition(b"end_header\n")
        lines = head.decode().splitlines()
        count = next(int(line.split()[2]) for line in lines if line.startswith("element vertex"))
        fields = [line.split()[2] for line in lines if line.startswith("property float ")]
        return lines, numpy.frombuffer(data, [(name, "<f4") for name in fields], count)

    def obj_lines(self, name, *keys):
        """The words of the lines that start with one of `keys`."""
        with open(self.path(name)) as file:
            words = [line.split() for line in file]
        return [line for line in words if line and line[0] in keys]


def read_dump(path):
    """Parts with name, type, bounds, dimensions, vertices, triangles, materials and cuts; whole
    bounds."""
    with open(path, "rb") as file:
        data = file.read()
    assert data[:8] == b"MQDUMP01"
    start = 16 + struct.unpack_from("<Q", data, 8)[0]
    header = json.loads(data[16:start])
    shapes = []
    for shape in header["shapes"]:
        points = numpy.frombuffer(data, "<f4", 3 * shape["points"], start).reshape(-1, 3)
        start += 12 * (shape["points"] + shape["triangles"])
        shapes.append((points.astype(float), shape["triangles"]))
    assert start == len(data)
    parts = []
    for part in header["parts"]:
        points, triangles = shapes[part["shape"]]
        matrix = numpy.reshape(part["matrix"], (4, 4))
        world = points @ matrix[:3, :3].T + matrix[:3, 3]
        low, high = world.min(axis=0), world.max(axis=0)
        parts.append({"name": part["name"], "type": part["type"], "vertices": len(points),
                      "triangles": triangles, "dimensions": (high - low).tolist(),
                      "bounds": {"min": low.tolist(), "max": high.tolist()},
                      "materials": [header["materials"][index] for index in part["materials"]],
                      "cuts": [(header["parts"][cut["part"]]["name"], cut["operation"])
                               for cut in part["cuts"]]})
    ends = [numpy.reshape([part["bounds"][end] for part in parts] or [[0] * 3], (-1, 3))
            for end in ("min", "max")]
    return {"parts": parts, "bounds": {"min": ends[0].min(axis=0).tolist(),
                                       "max": ends[1].max(axis=0).tolist()}}


def cube(name="Cube", size=2.0, location=(0, 0, 0), material=None):
    bpy.ops.mesh.primitive_cube_add(size=size, location=location)
    one = bpy.context.object
    one.name = name
    if material:
        one.data.materials.append(material)
    return one


def viewport_material(name, rgba):
    material = bpy.data.materials.new(name)
    material.diffuse_color = rgba
    return material


def principled_material(name, rgba=None, glow=None, strength=1.0, **values):
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    inputs = next(one for one in material.node_tree.nodes if one.type == "BSDF_PRINCIPLED").inputs
    if rgba:
        inputs["Base Color"].default_value = rgba
    if glow:
        inputs["Emission Color" if "Emission Color" in inputs else "Emission"].default_value = glow
        inputs["Emission Strength"].default_value = strength
    for key, value in values.items():
        inputs[key].default_value = value
    return material


def geometry_tree(name):
    """A node group that takes and gives geometry, without nodes."""
    tree = bpy.data.node_groups.new(name, "GeometryNodeTree")
    if bpy.app.version < (4, 0, 0):
        tree.inputs.new("NodeSocketGeometry", "Geometry")
        tree.outputs.new("NodeSocketGeometry", "Geometry")
    else:
        for direction in ("INPUT", "OUTPUT"):
            tree.interface.new_socket("Geometry", in_out=direction,
                                      socket_type="NodeSocketGeometry")
    return tree


def foreground(picture):
    """Which pixels are not the background, which the picture's first corner shows."""
    return (numpy.abs(picture - picture[0, 0]) > 0.02).any(axis=2)
