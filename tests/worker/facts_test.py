import math
import os

import bpy
import mathutils
import numpy

from scenes import SceneTest, cube, geometry_tree, viewport_material


class Facts(SceneTest):
    def parts(self, **options):
        result = self.inspect(**options)
        return {part["name"]: part for part in result["facts"]["parts"]}

    def assertClose(self, left, right):
        self.assertEqual(len(left), len(right))
        for one, other in zip(left, right):
            self.assertAlmostEqual(one, other, places=5)

    def test_measures_world_space_of_evaluated_vertices(self):
        one = cube("Box", 1.0, (1, 2, 3))
        one.rotation_euler[2] = math.pi / 4
        one.modifiers.new("Array", "ARRAY").count = 2
        bpy.ops.mesh.primitive_cylinder_add(vertices=8, location=(5, 0, 0))
        facts = self.inspect()["facts"]
        box, cylinder = facts["parts"]
        wide = math.sqrt(2)
        self.assertClose(box["dimensions"], [wide + wide / 2, wide + wide / 2, 1])
        self.assertClose(box["bounds"]["min"], [1 - wide / 2, 2 - wide / 2, 2.5])
        self.assertEqual((box["type"], box["vertices"], box["triangles"]), ("mesh", 16, 24))
        self.assertEqual((cylinder["vertices"], cylinder["triangles"]), (16, 28))
        self.assertClose(facts["bounds"]["max"], [6, 2 - wide / 2 + wide * 1.5, 3.5])

    def test_an_empty_scene_has_no_parts_and_no_files(self):
        bpy.ops.object.light_add()
        bpy.ops.object.camera_add()
        bpy.ops.object.empty_add()
        mesh = bpy.data.meshes.new("points")
        mesh.from_pydata([(0, 0, 0), (1, 0, 0)], [(0, 1)], [])
        bpy.context.collection.objects.link(bpy.data.objects.new("Wire", mesh))
        result = self.inspect("orbit", formats=["glb", "stl", "obj", "ply"])
        self.assertTrue(result["empty"])
        self.assertEqual(result["files"], [])
        self.assertEqual(result["facts"], {"parts": [],
                                           "bounds": {"min": [0, 0, 0], "max": [0, 0, 0]}})

    def test_mesh_like_types_are_parts(self):
        bpy.ops.object.text_add()
        bpy.context.object.name = "Words"
        bpy.context.object.data.body = "Hi"
        bpy.ops.object.metaball_add(location=(4, 0, 0))
        bpy.context.object.name = "Ball"
        bpy.ops.curve.primitive_bezier_circle_add(location=(8, 0, 0))
        bpy.context.object.name = "Ring"
        bpy.context.object.data.bevel_depth = 0.1
        bpy.ops.curve.primitive_bezier_curve_add()
        bpy.context.object.name = "Bare curve"
        bpy.ops.surface.primitive_nurbs_surface_sphere_add(location=(12, 0, 0))
        bpy.context.object.name = "Nurbs"
        types = {name: part["type"] for name, part in self.parts().items()}
        self.assertEqual(types, {"Words": "text", "Ball": "metaball", "Ring": "curve",
                                 "Nurbs": "surface"})

    def test_hidden_objects_and_cutters_are_not_parts(self):
        body = cube("Body")
        for name, hide in (("Wire cutter", lambda one: setattr(one, "display_type", "WIRE")),
                           ("Hidden cutter", lambda one: one.hide_set(True))):
            cutter = cube(name, 1.0, (1, 1, 1))
            modifier = body.modifiers.new(name, "BOOLEAN")
            modifier.object = cutter
            hide(cutter)
        cube("Hidden").hide_render = True
        cube("Unseen in the viewport only").hide_viewport = True
        stowed = bpy.data.collections.new("Stowed")
        bpy.context.scene.collection.children.link(stowed)
        stowed.hide_render = True
        one = cube("In a hidden collection")
        stowed.objects.link(one)
        bpy.context.scene.collection.objects.unlink(one)
        parts = self.parts()
        self.assertEqual(set(parts), {"Body", "Unseen in the viewport only"})
        self.assertGreater(parts["Body"]["triangles"], 12)

    def test_cutters_that_a_viewport_does_not_show_are_not_parts(self):
        body = cube("Body")
        stowed = bpy.data.collections.new("Cutters")
        bpy.context.scene.collection.children.link(stowed)
        for name, x in (("Stowed", 1), ("Hidden", -1)):
            cutter = cube(name, 1.0, (x, 1, 1))
            body.modifiers.new(name, "BOOLEAN").object = cutter
            if name == "Stowed":
                stowed.objects.link(cutter)
                bpy.context.scene.collection.objects.unlink(cutter)
            else:
                cutter.hide_viewport = True
        stowed.hide_viewport = True
        parts = self.parts()
        self.assertEqual(set(parts), {"Body"})
        self.assertGreater(parts["Body"]["triangles"], 12)

    def test_a_cutter_that_a_render_shows_is_a_part_that_cuts(self):
        body = cube("Body")
        for name, operation in (("Drill", "DIFFERENCE"), ("Mould", "INTERSECT"),
                                ("Boss", "UNION"), ("Idle", "DIFFERENCE")):
            modifier = body.modifiers.new(name, "BOOLEAN")
            modifier.object = cube(name, 1.5, (1, 1, 1))
            modifier.operation = operation
            modifier.show_render = name != "Idle"
        punches = bpy.data.collections.new("Punches")
        bpy.context.scene.collection.children.link(punches)
        punch = cube("Punch", 0.5, (-1, 0, 0))
        punches.objects.link(punch)
        modifier = body.modifiers.new("Punches", "BOOLEAN")
        modifier.operand_type = "COLLECTION"
        modifier.collection = punches
        cuts = {name: part["cuts"] for name, part in self.parts().items()}
        self.assertEqual(cuts, {"Body": [], "Boss": [], "Idle": [],
                                "Drill": [("Body", "difference")],
                                "Mould": [("Body", "intersect")],
                                "Punch": [("Body", "difference")]})

    def test_instances_are_parts_of_their_own(self):
        group = bpy.data.collections.new("Group")
        leg = cube("Leg", 1.0)
        group.objects.link(leg)
        bpy.context.scene.collection.objects.unlink(leg)
        for x in (0, 3):
            bpy.ops.object.collection_instance_add(collection="Group", location=(x, 0, 0))
        parts = self.parts(formats=["glb"])
        self.assertEqual(set(parts), {"Leg.instance.1", "Leg.instance.2"})
        centres = sorted(part["bounds"]["min"][0] for part in parts.values())
        self.assertClose(centres, [-0.5, 2.5])
        self.assertEqual({node["name"] for node in self.glb()["nodes"]}, set(parts))
        self.assertEqual(len(self.glb()["meshes"]), 1)

    def test_geometry_node_instances_are_realised(self):
        tree = geometry_tree("Row")
        line = tree.nodes.new("GeometryNodeMeshLine")
        line.inputs["Count"].default_value = 3
        box = tree.nodes.new("GeometryNodeMeshCube")
        instancer = tree.nodes.new("GeometryNodeInstanceOnPoints")
        end = tree.nodes.new("NodeGroupOutput")
        tree.links.new(line.outputs[0], instancer.inputs["Points"])
        paint = tree.nodes.new("GeometryNodeSetMaterial")
        paint.inputs["Material"].default_value = viewport_material("Wood", (0.4, 0.2, 0.1, 1))
        tree.links.new(box.outputs[0], paint.inputs[0])
        tree.links.new(paint.outputs[0], instancer.inputs["Instance"])
        tree.links.new(instancer.outputs[0], end.inputs[0])
        one = cube("Fence")
        one.modifiers.new("Row", "NODES").node_group = tree
        one.location = mathutils.Vector((0, 0, 1))
        parts = self.inspect()["facts"]["parts"]
        self.assertEqual([part["name"] for part in parts],
                         [f"Fence.instance.{n}" for n in (1, 2, 3)])
        self.assertEqual([part["triangles"] for part in parts], [12, 12, 12])
        self.assertEqual(parts[2]["materials"][0]["name"], "Wood")

    def test_names_are_any_text_and_the_same_in_exports(self):
        cube("Tür\nzwei 漢字 \"quoted\"", material=viewport_material("a\nb", (1, 0, 0, 1)))
        parts = self.parts(formats=["glb", "obj"])
        name = "Tür_zwei 漢字 \"quoted\""
        self.assertEqual(list(parts), [name])
        self.assertEqual(parts[name]["materials"][0]["name"], "a_b")
        self.assertEqual(self.glb()["nodes"][0]["name"], name)

    def test_a_part_that_is_not_finite_is_left_out_and_told(self):
        bad = cube("Bad")
        bad.data.vertices[0].co.x = math.nan
        cube("Good")
        result = self.inspect(formats=["glb"])
        self.assertEqual([part["name"] for part in result["facts"]["parts"]], ["Good"])
        self.assertIn("Bad", result["export_failed"])
        self.assertEqual(result["files"], ["model.glb"])

    def test_loose_vertices_do_not_stretch_a_part(self):
        one = cube("Box", 1.0)
        one.data.vertices.add(1)
        one.data.vertices[8].co = (100, 0, 0)
        box = self.parts()["Box"]
        self.assertEqual(box["vertices"], 8)
        self.assertClose(box["dimensions"], [1, 1, 1])

    def test_mirrored_and_sheared_parts_keep_their_shape(self):
        one = cube("Mirrored", 1.0, (2, 0, 0))
        one.scale = (-1, 1, 2)
        other = cube("Sheared", 1.0)
        parent = cube("Parent", 1.0)
        parent.scale = (1, 3, 1)
        other.parent = parent
        other.rotation_euler[2] = math.pi / 4
        parts = self.parts(formats=["glb", "stl", "obj", "ply"])
        self.assertClose(parts["Mirrored"]["dimensions"], [1, 1, 2])
        wide = math.sqrt(2)
        self.assertClose(parts["Sheared"]["dimensions"], [wide, 3 * wide, 1])
        self.assertGreater(self.volume(), 2 + 3 + 3 - 1e-4)

    def volume(self):
        """Signed volume of the STL: inside-out parts count against it."""
        corners = self.stl_corners()
        cross = numpy.cross(corners[:, 1], corners[:, 2])
        return float((corners[:, 0] * cross).sum() / 6)


class Delivered(SceneTest):
    """A box of 1 by 2 by 3 around (10, 20, 30), as each format says it."""

    LOW, HIGH = (9.5, 19, 28.5), (10.5, 21, 31.5)

    def setUp(self):
        super().setUp()
        one = cube("Box", 1.0, (10, 20, 30), viewport_material("Red", (0.8, 0.1, 0.2, 1)))
        one.scale = (1, 2, 3)

    def assertBounds(self, points, low, high):
        numpy.testing.assert_allclose(numpy.min(points, axis=0), low, atol=1e-4)
        numpy.testing.assert_allclose(numpy.max(points, axis=0), high, atol=1e-4)

    def test_stl_has_z_up_and_the_wished_unit(self):
        self.inspect(formats=["stl"], units=100.0)
        self.assertBounds(self.stl_corners().reshape(-1, 3) / 100, self.LOW, self.HIGH)
        self.assertEqual(len(self.stl_corners()), 12)

    def test_ply_has_z_up_normals_and_nothing_more(self):
        self.inspect(formats=["ply"])
        lines, vertices = self.ply()
        self.assertIn("format binary_little_endian 1.0", lines)
        self.assertEqual(vertices.dtype.names, ("x", "y", "z", "nx", "ny", "nz"))
        self.assertBounds(numpy.stack([vertices[axis] for axis in "xyz"], 1), self.LOW, self.HIGH)

    def test_obj_has_y_up_and_the_colour(self):
        self.inspect(formats=["obj"])
        points = numpy.array([line[1:] for line in self.obj_lines("model.obj", "v")], dtype=float)
        x, up, near = points.T
        self.assertBounds(numpy.stack([x, -near, up], 1), self.LOW, self.HIGH)
        self.assertEqual(len(points), 8)
        (_, *colour), = self.obj_lines("model.mtl", "Kd")
        numpy.testing.assert_allclose([float(value) for value in colour], (0.8, 0.1, 0.2), atol=1e-4)

    def test_glb_has_y_up_and_the_colour(self):
        self.inspect(formats=["glb"])
        glb = self.glb()
        node, = glb["nodes"]
        primitive, = glb["meshes"][0]["primitives"]
        self.assertEqual(set(primitive["attributes"]), {"POSITION", "NORMAL", "TEXCOORD_0"})
        shape = glb["accessors"][primitive["attributes"]["POSITION"]]
        numpy.testing.assert_allclose(node["translation"], (10, 30, -20), atol=1e-5)
        size = numpy.subtract(shape["max"], shape["min"]) * node.get("scale", (1, 1, 1))
        numpy.testing.assert_allclose(size, (1, 3, 2), atol=1e-5)
        pbr = glb["materials"][0]["pbrMetallicRoughness"]
        numpy.testing.assert_allclose(pbr["baseColorFactor"], (0.8, 0.1, 0.2, 1), atol=1e-4)


class Untrusted(SceneTest):
    def test_links_in_the_folder_are_not_followed(self):
        cube()
        target = self.path("precious")
        with open(target, "w") as file:
            file.write("keep")
        os.symlink(target, self.path("model.glb"))
        os.symlink(self.folder, self.path("views"))
        result = self.inspect("orbit", formats=["glb"])
        with open(target) as file:
            self.assertEqual(file.read(), "keep")
        self.assertFalse(os.path.islink(self.path("views")))
        self.assertEqual(result["files"], ["model.glb", "views/orbit_1.png"])

    def test_python_in_the_file_neither_runs_nor_is_delivered(self):
        one = cube()
        marker = self.path("ran")
        text = bpy.data.texts.new("evil.py")
        text.use_module = True
        text.write(f"open({marker!r}, 'w')")
        driver = one.driver_add("location", 0).driver
        driver.expression = f"len(str(open({marker!r}, 'w')))"
        kept = one.driver_add("location", 1).driver
        kept.expression = "frame * 0"
        bpy.app.driver_namespace.clear()
        if os.path.exists(marker):
            os.unlink(marker)
        self.inspect(formats=["blend"])
        self.assertFalse(os.path.exists(marker))
        bpy.ops.wm.open_mainfile(filepath=self.path("model.blend"), use_scripts=False)
        self.assertEqual(len(bpy.data.texts), 0)
        drivers = bpy.data.objects["Cube"].animation_data.drivers
        self.assertEqual([one.driver.expression for one in drivers], ["frame * 0"])

    def test_garbage_is_an_error_that_names_the_file(self):
        cube()
        path = self.path("model.blend")
        import inspect_model
        with open(path, "wb") as file:
            file.write(b"not a blend")
        request = {"folder": self.folder, "formats": [], "stl_units_per_metre": 1.0,
                   "views": {"kind": "none", "count": 0, "size": 64}}
        with self.assertRaises(RuntimeError):
            inspect_model.inspect(request, self.events.append)
