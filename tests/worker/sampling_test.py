"""Colours that nodes compute: what a render shows is what facts and files say."""
import unittest

import bpy
import numpy

from scenes import SceneTest, cube, geometry_tree, principled_material

RED = (0.6, 0.03, 0.02)
BLUE = (0.02, 0.05, 0.7)
WHITE = (1.0, 1.0, 1.0)


def node(tree, kind, **values):
    """A new node with the values set: sockets by name, else properties."""
    one = tree.nodes.new(kind)
    for key, value in values.items():
        if key in one.inputs:
            one.inputs[key].default_value = value
        else:
            setattr(one, key, value)
    return one


def material_of(build, name="Paint"):
    """A Principled material whose base colour is the socket that `build(tree)` returns."""
    material = principled_material(name)
    tree = material.node_tree
    shader = next(one for one in tree.nodes if one.type == "BSDF_PRINCIPLED")
    tree.links.new(build(tree), shader.inputs["Base Color"])
    return material


def paint(mesh, name, rgb, domain="POINT", kind="FLOAT_COLOR"):
    """A colour attribute of one colour; a list of two paints the corners below and above."""
    mesh.color_attributes.new(name, kind, domain)
    values = mesh.color_attributes[name].data
    low, high = rgb if isinstance(rgb, list) else (rgb, rgb)
    for index in range(len(values)):
        vertex = index if domain == "POINT" else mesh.loops[index].vertex_index
        values[index].color = (*(high if mesh.vertices[vertex].co.z > 0 else low), 1)


def picture(rgb, size=8, other=None):
    """A packed image of one colour, or half and half, as screens have them."""
    image = bpy.data.images.new("Picture", size, size)
    values = numpy.ones((size, size, 4), dtype=numpy.float32)
    values[..., :3] = rgb
    if other:
        values[:, size // 2:, :3] = other
    image.pixels.foreach_set(values.ravel())
    image.pack()
    return image


class Sampling(SceneTest):
    def worn(self, **options):
        return [one for part in self.inspect(**options)["facts"]["parts"]
                for one in part["materials"]]

    def assertShown(self, *colours, atol=2e-3):
        """The facts' materials and the GLB's have these colours, the widest first."""
        found = self.worn(formats=["glb", "obj", "blend"])
        self.assertEqual([one["source"] for one in found], ["principled"] * len(found))
        facts = [one["rgba"][:3] for one in found]
        self.assertEqual(len(facts), len(colours), facts)
        numpy.testing.assert_allclose(facts, colours, atol=atol)
        glb = [one["pbrMetallicRoughness"]["baseColorFactor"][:3] for one in self.glb()["materials"]]
        numpy.testing.assert_allclose(sorted(glb), sorted({tuple(one) for one in facts}), atol=1e-3)
        mtl = [[float(value) for value in line[1:]] for line in self.obj_lines("model.mtl", "Kd")]
        numpy.testing.assert_allclose(sorted(mtl), sorted({tuple(one) for one in facts}), atol=1e-3)

    def test_the_attribute_that_the_material_names_counts_not_the_active_one(self):
        for domain in ("POINT", "CORNER"):
            for kind in ("FLOAT_COLOR", "BYTE_COLOR"):
                with self.subTest(domain=domain, kind=kind):
                    self.setUp()
                    one = cube()
                    paint(one.data, "Col", WHITE, domain, kind)
                    paint(one.data, "Paint", RED, domain, kind)
                    one.data.color_attributes.active_color_index = 0
                    one.data.materials.append(material_of(
                        lambda tree: node(tree, "ShaderNodeVertexColor",
                                          layer_name="Paint").outputs["Color"]))
                    self.assertShown(RED, atol=5e-3)

    def test_a_colour_node_without_a_name_reads_the_attribute_for_renders(self):
        one = cube()
        paint(one.data, "Paint", RED)
        one.data.materials.append(material_of(
            lambda tree: tree.nodes.new("ShaderNodeVertexColor").outputs["Color"]))
        self.assertShown(RED)

    def test_an_attribute_node_reads_colours_and_numbers(self):
        one = cube()
        paint(one.data, "Paint", RED, "CORNER")
        one.data.materials.append(material_of(
            lambda tree: node(tree, "ShaderNodeAttribute",
                              attribute_name="Paint").outputs["Color"]))
        self.assertShown(RED)

    def test_painted_regions_stay_apart(self):
        bpy.ops.mesh.primitive_uv_sphere_add(segments=32, ring_count=17)
        one = bpy.context.object
        paint(one.data, "Paint", [RED, BLUE], "CORNER")
        layer = one.data.color_attributes["Paint"].data
        for face in one.data.polygons:
            for corner in face.loop_indices:
                layer[corner].color = (*(BLUE if face.center.z > 0.05 else RED), 1)
        one.data.materials.append(material_of(
            lambda tree: node(tree, "ShaderNodeVertexColor",
                              layer_name="Paint").outputs["Color"]))
        self.assertShown(RED, BLUE)

    def test_computed_colours_are_computed(self):
        def combined(tree):
            return node(tree, "ShaderNodeCombineColor", Red=0.6, Green=0.03, Blue=0.02).outputs[0]

        def gamma(tree):
            return node(tree, "ShaderNodeGamma", Color=(0.5, 0.2, 0.1, 1), Gamma=2.0).outputs[0]

        def inverted(tree):
            return node(tree, "ShaderNodeInvert", Color=(0.4, 0.97, 0.98, 1)).outputs[0]

        def turned(tree):
            return node(tree, "ShaderNodeHueSaturation", Hue=0.5 + 1 / 3,
                        Color=(0.8, 0.0, 0.0, 1)).outputs[0]

        def ramp_of_value(tree):
            ramp = tree.nodes.new("ShaderNodeValToRGB")
            ramp.color_ramp.elements[0].color = (*WHITE, 1)
            ramp.color_ramp.elements[1].color = (*RED, 1)
            value = tree.nodes.new("ShaderNodeValue")
            value.outputs[0].default_value = 1.0
            tree.links.new(value.outputs[0], ramp.inputs[0])
            return ramp.outputs[0]

        def mixed(tree):
            return node(tree, "ShaderNodeMixRGB", Fac=0.25, Color1=(0.8, 0, 0, 1),
                        Color2=(0, 0, 0.4, 1)).outputs[0]

        for build, rgb in ((combined, RED), (gamma, (0.25, 0.04, 0.01)), (inverted, (0.6, 0.03, 0.02)),
                           (turned, (0, 0.8, 0)), (ramp_of_value, RED), (mixed, (0.6, 0, 0.1))):
            with self.subTest(build.__name__):
                self.setUp()
                cube(material=material_of(build))
                self.assertShown(rgb)

    def test_noise_between_two_reds_is_red(self):
        def build(tree):
            noise = tree.nodes.new("ShaderNodeTexNoise")
            ramp = tree.nodes.new("ShaderNodeValToRGB")
            ramp.color_ramp.elements[0].color = (0.7, 0.02, 0.02, 1)
            ramp.color_ramp.elements[1].color = (0.5, 0.04, 0.02, 1)
            tree.links.new(noise.outputs[0], ramp.inputs[0])
            return ramp.outputs[0]

        cube(material=material_of(build))
        self.assertShown(RED, atol=0.03)

    def test_places_are_in_the_unit_of_the_scene(self):
        def grey_from_afar(tree):
            place = node(tree, "ShaderNodeTexCoord").outputs["Object"]
            far = node(tree, "ShaderNodeVectorMath", operation="LENGTH")
            over = node(tree, "ShaderNodeMath", operation="GREATER_THAN")
            over.inputs[1].default_value = 10
            tree.links.new(place, far.inputs[0])
            grey = node(tree, "ShaderNodeMath", operation="MULTIPLY")
            grey.inputs[1].default_value = 0.25
            tree.links.new(far.outputs["Value"], over.inputs[0])
            tree.links.new(over.outputs[0], grey.inputs[0])
            return grey.outputs[0]

        bpy.context.scene.unit_settings.scale_length = 0.001
        cube("Box", 100, material=material_of(grey_from_afar))
        self.assertShown((0.25, 0.25, 0.25))

    def test_an_image_is_shown_in_its_colours(self):
        image = picture((0.8, 0.2, 0.1))  # Linear 0.604, 0.033, 0.010.
        cube(material=material_of(lambda tree: node(tree, "ShaderNodeTexImage",
                                                    image=image).outputs[0]))
        self.assertShown((0.604, 0.033, 0.010))

    def test_only_the_part_of_an_image_that_is_used_counts(self):
        image = picture((1, 0, 0), other=(0, 0, 1))
        one = cube(material=material_of(lambda tree: node(tree, "ShaderNodeTexImage",
                                                          image=image).outputs[0]))
        for corner in one.data.uv_layers[0].data:
            corner.uv = (corner.uv[0] * 0.2 + 0.1, corner.uv[1])
        self.assertShown((1, 0, 0))

    def test_objects_that_share_a_mesh_keep_their_own_colours(self):
        one = cube(material=material_of(
            lambda tree: tree.nodes.new("ShaderNodeObjectInfo").outputs["Color"]))
        other = one.copy()
        bpy.context.collection.objects.link(other)
        other.location.x = 5
        one.color, other.color = (*RED, 1), (*BLUE, 1)
        self.assertShown(RED, BLUE)

    def test_a_colour_inside_a_group_is_found(self):
        tree = bpy.data.node_groups.new("Skin", "ShaderNodeTree")
        if bpy.app.version < (4, 0, 0):
            tree.outputs.new("NodeSocketShader", "Surface")
        else:
            tree.interface.new_socket("Surface", in_out="OUTPUT", socket_type="NodeSocketShader")
        shader = tree.nodes.new("ShaderNodeBsdfDiffuse")
        colour = node(tree, "ShaderNodeCombineColor", Red=0.6, Green=0.03, Blue=0.02)
        tree.links.new(colour.outputs[0], shader.inputs["Color"])
        tree.links.new(shader.outputs[0], tree.nodes.new("NodeGroupOutput").inputs[0])
        material = principled_material("Paint")
        group = node(material.node_tree, "ShaderNodeGroup", node_tree=tree)
        output = material.node_tree.get_output_node("ALL")
        material.node_tree.links.new(group.outputs[0], output.inputs["Surface"])
        cube(material=material)
        self.assertShown(RED)

    def test_a_glow_alone_gives_the_colour(self):
        for kind in ("ShaderNodeEmission", "Principled"):
            with self.subTest(kind):
                self.setUp()
                one = cube()
                paint(one.data, "Paint", RED)
                material = principled_material("Paint", (0, 0, 0, 1))
                tree = material.node_tree
                shader = next(one for one in tree.nodes if one.type == "BSDF_PRINCIPLED")
                if kind == "ShaderNodeEmission":
                    shader = tree.nodes.new(kind)
                    tree.links.new(shader.outputs[0],
                                   tree.get_output_node("ALL").inputs["Surface"])
                    entry = shader.inputs["Color"]
                else:
                    shader.inputs["Emission Strength"].default_value = 1.0
                    entry = shader.inputs.get("Emission Color") or shader.inputs["Emission"]
                tree.links.new(node(tree, "ShaderNodeVertexColor",
                                    layer_name="Paint").outputs["Color"], entry)
                one.data.materials.append(material)
                self.assertShown(RED)
                numpy.testing.assert_allclose(self.glb()["materials"][0]["emissiveFactor"], RED,
                                              atol=1e-3)

    def test_shaders_mixed_by_an_attribute_are_mixed(self):
        one = cube()
        paint(one.data, "Where", WHITE)
        material = principled_material("Paint", (*BLUE, 1))
        tree = material.node_tree
        mix = tree.nodes.new("ShaderNodeMixShader")
        tree.links.new(node(tree, "ShaderNodeVertexColor", layer_name="Where").outputs["Color"],
                       mix.inputs[0])
        tree.links.new(tree.nodes["Principled BSDF"].outputs[0], mix.inputs[1])
        tree.links.new(node(tree, "ShaderNodeBsdfDiffuse", Color=(*RED, 1)).outputs[0],
                       mix.inputs[2])
        tree.links.new(mix.outputs[0], tree.get_output_node("ALL").inputs["Surface"])
        one.data.materials.append(material)
        self.assertShown(RED)

    def test_the_larger_share_of_a_fixed_mix_counts(self):
        material = principled_material("Paint", (*BLUE, 1))
        tree = material.node_tree
        mix = tree.nodes.new("ShaderNodeMixShader")
        mix.inputs[0].default_value = 0.9
        tree.links.new(tree.nodes["Principled BSDF"].outputs[0], mix.inputs[1])
        tree.links.new(node(tree, "ShaderNodeBsdfDiffuse", Color=(*RED, 1)).outputs[0],
                       mix.inputs[2])
        tree.links.new(mix.outputs[0], tree.get_output_node("ALL").inputs["Surface"])
        cube(material=material)
        self.assertShown(RED)

    def test_attributes_that_geometry_nodes_make_are_read(self):
        one = cube()
        tree = geometry_tree("Painter")
        store = tree.nodes.new("GeometryNodeStoreNamedAttribute")
        store.data_type, store.domain = "FLOAT_COLOR", "POINT"
        store.inputs["Name"].default_value = "Paint"
        value = next(entry for entry in store.inputs if entry.type == "RGBA" and entry.enabled)
        value.default_value = (*RED, 1)
        ends = [tree.nodes.new("NodeGroupInput"), tree.nodes.new("NodeGroupOutput")]
        material = material_of(lambda tree: node(tree, "ShaderNodeAttribute",
                                                 attribute_name="Paint").outputs["Color"])
        tree.links.new(ends[0].outputs[0], store.inputs["Geometry"])
        tree.links.new(store.outputs["Geometry"], ends[1].inputs[0])
        one.modifiers.new("Painter", "NODES").node_group = tree
        one.data.materials.append(material)
        self.assertShown(RED)

    def test_other_slots_keep_their_colours(self):
        one = cube(material=principled_material("Plain", (*BLUE, 1)))
        paint(one.data, "Paint", RED)
        one.data.materials.append(material_of(
            lambda tree: node(tree, "ShaderNodeVertexColor",
                              layer_name="Paint").outputs["Color"]))
        one.data.polygons[3].material_index = 1
        self.assertShown(BLUE, RED)

    def test_the_delivered_blend_shows_the_mean_in_the_viewport(self):
        one = cube()
        paint(one.data, "Paint", RED)
        one.data.materials.append(material_of(
            lambda tree: node(tree, "ShaderNodeVertexColor",
                              layer_name="Paint").outputs["Color"]))
        result = self.inspect(formats=["blend"])
        self.assertIsNone(result["export_failed"])
        self.assertEqual(result["files"], ["model.blend"])
        bpy.ops.wm.open_mainfile(filepath=self.path("model.blend"), use_scripts=False)
        material = bpy.data.materials["Paint"]
        numpy.testing.assert_allclose(material.diffuse_color, (*RED, 1), atol=2e-3)
        self.assertEqual([one.name for one in bpy.data.scenes], ["Scene"])
        self.assertEqual([one.name for one in bpy.data.objects], ["Cube"])
        self.assertIn("COLOR_ATTRIBUTE" if bpy.app.version >= (99, 0, 0) else "VERTEX_COLOR",
                      {one.type for one in material.node_tree.nodes})

    def test_a_picture_that_is_not_there_gives_no_colour(self):
        image = bpy.data.images.new("Gone", 4, 4)
        image.source, image.filepath = "FILE", "//gone.png"
        cube(material=material_of(lambda tree: node(tree, "ShaderNodeTexImage",
                                                    image=image).outputs[0]))
        found, = self.worn()
        self.assertEqual(found["source"], "unknown")

    def test_colours_that_depend_on_light_are_unknown(self):
        material = principled_material("Toon")
        tree = material.node_tree
        toon = tree.nodes.new("ShaderNodeShaderToRGB")
        glow = tree.nodes.new("ShaderNodeEmission")
        tree.links.new(tree.nodes["Principled BSDF"].outputs[0], toon.inputs[0])
        tree.links.new(toon.outputs[0], glow.inputs["Color"])
        tree.links.new(glow.outputs[0], tree.get_output_node("ALL").inputs["Surface"])
        cube(material=material)
        found, = self.worn()
        self.assertEqual(found["source"], "unknown")


if __name__ == "__main__":
    unittest.main()
