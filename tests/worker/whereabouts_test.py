import os

import bpy
import mathutils

import build
from scenes import SceneTest, cube, principled_material


def tile(name="Tile", collection=None):
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata([(0, 0, 0), (0.3, 0, 0), (0.3, 0.3, 0)], [], [(0, 1, 2)])
    one = bpy.data.objects.new(name, mesh)
    if collection:
        collection.objects.link(one)
    return one


class Whereabouts(SceneTest):
    def why_empty(self):
        result = self.inspect(formats=["blend"])
        self.assertTrue(result["empty"])
        self.assertEqual(result["facts"]["parts"], [])
        return result["why_empty"]

    def test_the_only_scene_with_a_surface_is_taken_and_said(self):
        tile(collection=bpy.data.scenes.new("Product").collection)
        bpy.ops.object.light_add()
        result = self.inspect(formats=["glb", "blend"])
        self.assertFalse(result["empty"])
        self.assertIsNone(result["export_failed"])
        self.assertEqual([part["name"] for part in result["facts"]["parts"]], ["Tile"])
        note, = result["notes"]
        self.assertIn("the active scene `Scene` shows no surface: `Product`", note)
        bpy.ops.wm.open_mainfile(filepath=self.path("model.blend"), use_scripts=False)
        self.assertEqual(bpy.context.scene.name, "Product")

    def test_of_two_scenes_with_surfaces_none_is_taken(self):
        tile("A", bpy.data.scenes.new("First").collection)
        tile("B", bpy.data.scenes.new("Second").collection)
        why = self.why_empty()
        self.assertIn("the active scene `Scene` is empty", why)
        self.assertIn("1 object with a surface stands in the scene `First`", why)
        self.assertIn("1 object with a surface stands in the scene `Second`", why)

    def test_what_stands_in_another_scene_is_said_beside_a_model(self):
        cube("Here")
        tile("There", bpy.data.scenes.new("Aside").collection)
        result = self.inspect()
        self.assertEqual([part["name"] for part in result["facts"]["parts"]], ["Here"])
        note, = result["notes"]
        self.assertIn("1 object with a surface stands in the scene `Aside`, which is not active: "
                      "`There`", note)

    def test_objects_that_were_never_linked_are_found(self):
        kept = [tile("Lid"), tile("Box")]
        build.keep_unlinked()
        why = self.why_empty()
        self.assertEqual(len(kept), 2)
        self.assertIn("the active scene `Scene` is empty; 2 objects with a surface stand in no "
                      "collection of a scene and must be linked to one: `Box`, `Lid`", why)

    def test_a_collection_that_was_never_linked_is_found(self):
        tile("Lid", bpy.data.collections.new("Loose"))
        build.keep_unlinked()
        self.assertIn("in no collection of a scene", self.why_empty())

    def test_a_mesh_without_an_object_is_found(self):
        bpy.data.meshes.new("Shell").from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0)], [], [(0, 1, 2)])
        build.keep_unlinked()
        self.assertIn("`Shell` needs an object", self.why_empty())

    def test_patterns_and_cutters_in_no_scene_are_not_said(self):
        body = cube("Body")
        body.modifiers.new("Cut", "BOOLEAN").object = tile("Cutter")
        kit = bpy.data.collections.new("Kit")
        tile("Pattern", kit)
        spot = bpy.data.objects.new("Spot", None)
        spot.instance_type, spot.instance_collection = "COLLECTION", kit
        bpy.context.scene.collection.objects.link(spot)
        build.keep_unlinked()
        self.assertEqual(self.inspect()["notes"], [])

    def test_what_is_hidden_in_renders_is_named_with_the_reason(self):
        scene = bpy.context.scene
        scene.collection.objects.link(tile("Alone"))
        bpy.data.objects["Alone"].hide_render = True
        for name in ("Stowed", "Excluded"):
            group = bpy.data.collections.new(name)
            scene.collection.children.link(group)
            tile(f"In {name}", group)
        bpy.data.collections["Stowed"].hide_render = True
        bpy.context.view_layer.layer_collection.children["Excluded"].exclude = True
        why = self.why_empty()
        self.assertIn("the active scene `Scene` shows no surface", why)
        self.assertIn("hidden in renders (hide_render): `Alone`", why)
        self.assertIn("hidden in renders with the collection `Stowed`: `In Stowed`", why)
        self.assertIn("the collection `Excluded` is excluded from the view layer `ViewLayer`: "
                      "`In Excluded`", why)

    def test_a_scene_of_other_things_says_what_it_holds(self):
        bpy.ops.object.light_add()
        bpy.ops.object.light_add()
        bpy.ops.object.camera_add()
        self.assertEqual(self.why_empty(),
                         "the active scene `Scene` holds 1 camera and 2 lights and nothing else")

    def test_a_part_that_is_not_finite_says_why_the_scene_is_empty(self):
        cube("Bad").data.vertices[0].co.x = float("nan")
        self.assertIn("part 'Bad' was left out: its coordinates are not finite", self.why_empty())


class Units(SceneTest):
    """A plate of 80 by 50 by 4 units."""

    def setUp(self):
        super().setUp()
        one = cube("Plate", 1.0, (10, 0, 2), principled_material("Red", (1, 0, 0, 1)))
        one.scale = (80, 50, 4)
        self.units = bpy.context.scene.unit_settings
        self.units.system = "METRIC"

    def assertSizes(self, expected, notes):
        result = self.inspect("orbit", formats=["glb", "stl", "obj", "ply", "blend"], units=1000)
        self.assertIsNone(result["export_failed"])
        part, = result["facts"]["parts"]
        for size, wanted in zip(part["dimensions"], expected):
            self.assertAlmostEqual(size, wanted, delta=1e-5 * wanted)
        self.assertAlmostEqual(sum(part["bounds"]["min"]) + sum(part["bounds"]["max"]),
                               2 * (10 + 2) * expected[0] / 80, delta=1e-4 * expected[0])
        corners = self.stl_corners().reshape(-1, 3)
        for size, wanted in zip(corners.max(axis=0) - corners.min(axis=0), expected):
            self.assertAlmostEqual(size, 1000 * wanted, delta=1e-2 * wanted)
        node, = self.glb()["nodes"]
        self.assertAlmostEqual(node["translation"][0], 10 * expected[0] / 80, delta=1e-5)
        self.assertEqual(len(result["notes"]), notes)
        return result

    def test_a_scene_in_millimetres_is_read_so_and_said(self):
        self.units.scale_length = 0.001
        result = self.assertSizes((0.08, 0.05, 0.004), notes=1)
        self.assertIn("one unit of the scene is 0.001 m", result["notes"][0])

    def test_a_scene_in_feet_is_read_so(self):
        self.units.system, self.units.scale_length = "IMPERIAL", 0.3048
        self.assertSizes((80 * 0.3048, 50 * 0.3048, 4 * 0.3048), notes=1)

    def test_how_lengths_are_displayed_changes_nothing(self):
        self.units.length_unit = "MILLIMETERS"
        self.assertSizes((80, 50, 4), notes=0)

    def test_without_a_system_the_scale_does_not_count(self):
        self.units.scale_length = 0.001
        self.units.system = "NONE"
        self.assertSizes((80, 50, 4), notes=0)

    def test_the_delivered_blend_says_the_same(self):
        self.units.scale_length = 0.001
        self.inspect(formats=["blend"])
        with open(self.path("blend.dump"), "rb") as file:
            again = file.read()
        with open(self.path("model.dump"), "rb") as file:
            self.assertEqual(again, file.read())
        self.assertTrue(os.path.exists(self.path("model.blend")))

    def test_instances_and_sheared_parts_are_scaled_alike(self):
        self.units.scale_length = 0.01
        parent = cube("Parent", 1.0, (0, 100, 0))
        parent.scale = (1, 3, 1)
        child = cube("Child", 1.0)
        child.parent = parent
        child.rotation_euler = mathutils.Euler((0, 0, 0.7))
        group = bpy.data.collections.new("Kit")
        group.objects.link(bpy.data.objects["Plate"])
        bpy.ops.object.collection_instance_add(collection="Kit", location=(0, 0, 50))
        facts = self.inspect(formats=["stl"], units=1)["facts"]
        corners = self.stl_corners().reshape(-1, 3)
        self.assertEqual(len(facts["parts"]), 4)
        for axis in range(3):
            self.assertAlmostEqual(corners[:, axis].min(), facts["bounds"]["min"][axis], places=5)
            self.assertAlmostEqual(corners[:, axis].max(), facts["bounds"]["max"][axis], places=5)
        self.assertAlmostEqual(facts["bounds"]["max"][2], 0.54, places=5)
