import unittest

import bpy
import numpy

from scenes import SceneTest, cube, foreground, principled_material, viewport_material

RED = (0.8, 0.01, 0.01, 1.0)


class Colour(SceneTest):
    def worn(self, **options):
        """The only part's only material in the facts."""
        part, = self.inspect(**options)["facts"]["parts"]
        material, = part["materials"]
        return material

    def assertLook(self, material, source, rgba):
        self.assertEqual(material["source"], source)
        for one, other in zip(material["rgba"], rgba):
            self.assertAlmostEqual(one, other, places=4)

    def assertDelivered(self, rgba):
        """Facts, GLB and the .blend's two places all say it."""
        pbr = self.glb()["materials"][0]["pbrMetallicRoughness"]
        numpy.testing.assert_allclose(pbr.get("baseColorFactor", [1] * 4), rgba, atol=1e-4)
        bpy.ops.wm.open_mainfile(filepath=self.path("model.blend"), use_scripts=False)
        material = bpy.data.objects["Cube"].material_slots[0].material
        numpy.testing.assert_allclose(material.diffuse_color, rgba, atol=1e-4)

    def test_viewport_colour_reaches_the_nodes(self):
        cube(material=viewport_material("Red", RED))
        material = self.worn(formats=["blend", "glb"])
        self.assertEqual(material["name"], "Red")
        self.assertLook(material, "viewport", RED)
        self.assertDelivered(RED)
        shader = next(one for one in bpy.data.materials["Red"].node_tree.nodes
                      if one.type == "BSDF_PRINCIPLED")
        numpy.testing.assert_allclose(shader.inputs["Base Color"].default_value, RED, atol=1e-6)

    def test_principled_colour_reaches_the_viewport(self):
        cube(material=principled_material("Red", RED, Metallic=1.0, Roughness=0.2))
        self.assertLook(self.worn(formats=["blend", "glb"]), "principled", RED)
        pbr = self.glb()["materials"][0]["pbrMetallicRoughness"]
        self.assertAlmostEqual(pbr["roughnessFactor"], 0.2, places=5)
        self.assertNotIn("metallicFactor", pbr)  # 1 is glTF's default.
        self.assertDelivered(RED)

    def test_principled_wins_when_both_are_set(self):
        material = principled_material("Both", RED)
        material.diffuse_color = (0, 1, 0, 1)
        cube(material=material)
        self.assertLook(self.worn(), "principled", RED)

    def test_viewport_wins_over_an_untouched_principled(self):
        material = principled_material("Half set")
        material.diffuse_color = RED
        cube(material=material)
        self.assertLook(self.worn(formats=["blend", "glb"]), "viewport", RED)
        self.assertDelivered(RED)

    def test_linked_rgb_node_is_found(self):
        material = principled_material("Linked")
        nodes, links = material.node_tree.nodes, material.node_tree.links
        rgb = nodes.new("ShaderNodeRGB")
        rgb.outputs[0].default_value = RED
        links.new(rgb.outputs[0], nodes["Principled BSDF"].inputs["Base Color"])
        cube(material=material)
        self.assertLook(self.worn(formats=["blend", "glb"]), "principled", RED)
        self.assertDelivered(RED)

    def test_ramp_is_averaged(self):
        material = principled_material("Ramp")
        nodes, links = material.node_tree.nodes, material.node_tree.links
        ramp = nodes.new("ShaderNodeValToRGB")
        ramp.color_ramp.elements[0].color = (1, 0, 0, 1)
        ramp.color_ramp.elements[1].color = (0, 0, 1, 1)
        links.new(ramp.outputs[0], nodes["Principled BSDF"].inputs["Base Color"])
        cube(material=material)
        self.assertLook(self.worn(), "principled", (0.5, 0, 0.5, 1))

    def test_other_first_shaders_are_read(self):
        for kind in ("ShaderNodeBsdfDiffuse", "ShaderNodeEmission"):
            with self.subTest(kind):
                self.setUp()
                material = bpy.data.materials.new("Other")
                material.use_nodes = True
                tree = material.node_tree
                shader = tree.nodes.new(kind)
                shader.inputs["Color"].default_value = RED
                tree.links.new(shader.outputs[0], tree.nodes["Material Output"].inputs["Surface"])
                cube(material=material)
                self.assertLook(self.worn(formats=["blend", "glb"]), "principled", RED)
                self.assertDelivered(RED)

    def test_glow_over_black_shows_the_glow(self):
        cube(material=principled_material("Lamp", (0, 0, 0, 1), glow=(1, 0.5, 0, 1)))
        self.assertLook(self.worn(), "principled", (1, 0.5, 0, 1))

    def test_a_glow_without_strength_is_none(self):
        cube(material=principled_material("Off", RED, glow=(1, 1, 1, 1), strength=0.0))
        self.assertLook(self.worn(formats=["glb"]), "principled", RED)
        self.assertNotIn("emissiveFactor", self.glb()["materials"][0])

    def test_a_glow_is_delivered(self):
        cube(material=principled_material("On", RED, glow=(0, 1, 0, 1), strength=0.5))
        self.inspect(formats=["glb"])
        numpy.testing.assert_allclose(self.glb()["materials"][0]["emissiveFactor"], (0, 0.5, 0),
                                      atol=1e-5)

    def test_mixed_colours_are_averaged(self):
        for kind in ("ShaderNodeMixRGB", "ShaderNodeMix"):
            with self.subTest(kind):
                self.setUp()
                material = principled_material("Mixed")
                tree = material.node_tree
                mix = tree.nodes.new(kind)
                if kind == "ShaderNodeMix":
                    mix.data_type = "RGBA"
                inputs = [one for one in mix.inputs if one.type == "RGBA"]
                inputs[0].default_value, inputs[1].default_value = (1, 0, 0, 1), (0, 0, 1, 1)
                output = next(one for one in mix.outputs if one.type == "RGBA")
                tree.links.new(output, tree.nodes["Principled BSDF"].inputs["Base Color"])
                cube(material=material)
                self.assertLook(self.worn(), "principled", (0.5, 0, 0.5, 1))

    @unittest.skipIf(bpy.app.version < (4, 3, 0), "this Blender has no metallic shader")
    def test_a_metallic_shader_is_metal_of_its_colour(self):
        material = principled_material("Metal")
        tree = material.node_tree
        shader = tree.nodes.new("ShaderNodeBsdfMetallic")
        shader.inputs["Base Color"].default_value = RED
        tree.links.new(shader.outputs[0], tree.nodes["Material Output"].inputs["Surface"])
        cube(material=material)
        self.assertLook(self.worn(formats=["glb"]), "principled", RED)
        self.assertNotIn("metallicFactor", self.glb()["materials"][0]["pbrMetallicRoughness"])

    @unittest.skipIf(bpy.app.version >= (5, 0, 0), "this Blender always uses a material's nodes")
    def test_nodes_that_are_switched_off_do_not_count(self):
        material = principled_material("Off", (0, 1, 0, 1))
        material.use_nodes = False
        material.diffuse_color = RED
        cube(material=material)
        self.assertLook(self.worn(formats=["blend", "glb"]), "viewport", RED)
        self.assertDelivered(RED)

    def test_a_viewport_colour_counts_when_the_nodes_were_cleared(self):
        material = principled_material("Cleared")
        material.node_tree.nodes.clear()
        material.diffuse_color = RED
        cube(material=material)
        self.assertLook(self.worn(formats=["blend", "glb"]), "viewport", RED)
        self.assertDelivered(RED)

    def test_a_mix_of_shaders_that_loops_ends(self):
        material = principled_material("Loop")
        tree = material.node_tree
        mix = tree.nodes.new("ShaderNodeMixShader")
        tree.links.new(mix.outputs[0], mix.inputs[1])
        tree.links.new(mix.outputs[0], tree.nodes["Material Output"].inputs["Surface"])
        cube(material=material)
        self.assertEqual(self.worn()["source"], "viewport")

    def test_bare_parts_are_light_grey_everywhere(self):
        cube()
        material = self.worn(formats=["glb"])
        self.assertLook(material, "none", (0.8, 0.8, 0.8, 1))
        pbr = self.glb()["materials"][0]["pbrMetallicRoughness"]
        numpy.testing.assert_allclose(pbr["baseColorFactor"], (0.8, 0.8, 0.8, 1), atol=1e-5)

    def test_object_colour_is_taken_when_there_is_no_material(self):
        cube().color = RED
        self.assertLook(self.worn(), "none", RED)

    def test_slots_are_kept_and_unused_ones_not_told(self):
        one = cube(material=viewport_material("Body", RED))
        one.data.materials.append(viewport_material("Lid", (0, 0, 1, 1)))
        one.data.materials.append(viewport_material("Unused", (0, 1, 0, 1)))
        one.data.polygons[0].material_index = 1
        part, = self.inspect(formats=["glb"])["facts"]["parts"]
        self.assertEqual([one["name"] for one in part["materials"]], ["Body", "Lid"])
        self.assertEqual({one["name"] for one in self.glb()["materials"]}, {"Body", "Lid"})

    def test_materials_of_object_slots_are_worn(self):
        one = cube(material=viewport_material("Data", (0, 1, 0, 1)))
        one.material_slots[0].link = "OBJECT"
        one.material_slots[0].material = viewport_material("Object", RED)
        self.assertEqual(self.worn()["name"], "Object")

    def test_a_red_cube_is_red_in_the_picture(self):
        for material in (viewport_material, principled_material):
            with self.subTest(material.__name__):
                self.setUp()
                cube(material=material("Red", RED))
                self.inspect("orbit")
                picture = self.picture("views/orbit_1.png")
                red, green, blue = picture[foreground(picture)].mean(axis=0)[:3]
                self.assertGreater(red, 0.6)
                self.assertLess(max(green, blue), 0.25)

    def test_see_through_stays_so(self):
        cube(material=viewport_material("Glass", (0.5, 0.7, 1, 0.25)))
        self.assertLook(self.worn(formats=["glb"]), "viewport", (0.5, 0.7, 1, 0.25))
        self.assertEqual(self.glb()["materials"][0]["alphaMode"], "BLEND")
