"""Small compositions, joined as an expanded script joins them, and where their things stand."""
import contextlib
import io
import math
import pathlib
import unittest
from types import SimpleNamespace

import bmesh
import bpy
from mathutils import Matrix, Vector
from mathutils.bvhtree import BVHTree

HERE = pathlib.Path(__file__).resolve().parent
RESOURCES = HERE.parents[1] / "resources" / "compose"

joined = {"bpy": bpy, "bmesh": bmesh, "math": math, "Matrix": Matrix, "Vector": Vector,
          "BVHTree": BVHTree, "SimpleNamespace": SimpleNamespace}
for name in ("kit.py", "item.py", "placement.py"):
    exec(compile((RESOURCES / name).read_text(), name, "exec"), joined)  # As one script has them.
Scene, add_box, add_cylinder = joined["Scene"], joined["add_box"], joined["add_cylinder"]
add_sphere = joined["add_sphere"]

GREY = (0.5, 0.5, 0.5)


def block(item, x=1.0, y=1.0, z=1.0):
    """Without ports."""
    add_box(item, "body", (x, y, z), GREY)


def table(item, x=2.0, y=1.0, z=0.8):
    """A plate on two legs with room below and a drawer on its front's right."""
    add_box(item, "plate", (x, y, 0.1), GREY, at=(0, 0, z - 0.1))
    for number, side in enumerate((-1, 1), 1):
        add_box(item, f"leg_{number}", (0.1, y, z - 0.1), GREY, at=(side * (x / 2 - 0.05), 0, 0))
    add_box(item, "drawer", (0.4, 0.2, 0.2), GREY, at=(0.5, -y / 2, z - 0.3))
    item.port("top", (0, 0, z), (x, y))
    item.port("below", (0, 0, 0), (x - 0.2, y, z - 0.1))


def chair(item):
    """Its seat is 0.4 high, its back 0.9."""
    add_box(item, "seat", (0.4, 0.4, 0.4), GREY)
    add_box(item, "back", (0.4, 0.1, 0.5), GREY, at=(0, 0.15, 0.4))
    item.port("top", (0, -0.05, 0.4), (0.4, 0.3))


def tub(item, room=1.0, depth=0.5):
    """Open above; its walls and its floor are 0.1 thick."""
    for side in (-1, 1):
        away = side * (room / 2 + 0.05)
        add_box(item, "wall", (0.1, room + 0.2, depth + 0.1), GREY, at=(away, 0, 0))
        add_box(item, "wall", (room, 0.1, depth + 0.1), GREY, at=(0, away, 0))
    add_box(item, "floor", (room, room, 0.1), GREY)
    item.port("cavity", (0, 0, 0.1), (room, room, depth))


def drum(item, diameter=1.0, z=0.5):
    add_cylinder(item, "body", diameter / 2, z, GREY)


def ball(item, diameter=0.2):
    add_sphere(item, "body", diameter / 2, GREY, at=(0, 0, diameter / 2))


class PlacingTest(unittest.TestCase):
    """Starts each test from an empty scene."""

    def setUp(self):
        bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
        self.scene = Scene("Test")
        self.add = self.scene.add

    def finish(self):
        """Places all; returns what was said."""
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            self.scene.finish()
        return said.getvalue()

    def box(self, name):
        """World bounds of an item, or of a part ("desk.drawer"), as Blender shows them."""
        found = bpy.data.objects[name]
        depsgraph = bpy.context.evaluated_depsgraph_get()
        corners = []
        for part in [found, *found.children_recursive]:
            if part.type != 'EMPTY':
                seen = part.evaluated_get(depsgraph)
                corners += [seen.matrix_world @ vertex.co for vertex in seen.to_mesh().vertices]
                seen.to_mesh_clear()
        return [Vector([pick(values) for values in zip(*corners)]) for pick in (min, max)]

    def place(self, name):
        return bpy.data.objects[name].matrix_world.translation

    def turn(self, name):
        return math.degrees(bpy.data.objects[name].rotation_euler.z) % 360

    def assertAt(self, name, *wanted):
        """The middle of its base; None is any."""
        for value, one in zip(self.place(name), wanted):
            if one is not None:
                self.assertAlmostEqual(value, one, places=4, msg=f"{name} is at {self.place(name)}")

    def assertBox(self, name, *wanted):
        """(low, high) along x, y, z; None is any."""
        low, high = self.box(name)
        for axis, one in enumerate(wanted):
            for value, limit in zip((low[axis], high[axis]), one or ()):
                if limit is not None:
                    self.assertAlmostEqual(value, limit, places=4, msg=f"{name}: {low} {high}")

    def assertApart(self, *names):
        boxes = [self.box(name) for name in names]
        for k, (low, high) in enumerate(boxes):
            for other, (other_low, other_high) in enumerate(boxes[:k]):
                self.assertTrue(any(low[axis] > other_high[axis] - 1e-4 or
                                    other_low[axis] > high[axis] - 1e-4 for axis in range(3)),
                                f"{names[k]} meets {names[other]}")
