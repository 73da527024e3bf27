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

    def inspect(self, kind="none", count=1, size=128, formats=(), units=1.0):
        path = os.path.join(self.folder, "model.blend")
        bpy.ops.wm.save_as_mainfile(filepath=path, check_existing=False)
        request = {"folder": self.folder, "formats": list(formats), "stl_units_per_metre": units,
                   "views": {"kind": kind, "count": count, "size": size}}
        result = inspect_model.inspect(request, self.events.append)
        json.dumps(result, allow_nan=False)
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


def principled_material(name, rgba=None, **values):
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    shader = next(one for one in material.node_tree.nodes if one.type == "BSDF_PRINCIPLED")
    if rgba:
        shader.inputs["Base Color"].default_value = rgba
    for key, value in values.items():
        shader.inputs[key].default_value = value
    return material


def foreground(picture):
    """Which pixels are not the background, which the picture's first corner shows."""
    return (numpy.abs(picture - picture[0, 0]) > 0.02).any(axis=2)
