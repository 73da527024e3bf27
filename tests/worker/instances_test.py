import bpy
import numpy

from scenes import SceneTest, cube, geometry_tree


class Recorder(bpy.types.RenderEngine):
    """Draws nothing and keeps the boxes of all that it was given to draw: what a render shows."""

    bl_idname = "RECORDER"
    bl_label = "Recorder"
    boxes = []

    def render(self, depsgraph):
        Recorder.boxes = [box(instance) for instance in depsgraph.object_instances
                          if instance.show_self and instance.object.type == "MESH"
                          and instance.object.data.polygons]


def box(instance):
    mesh = instance.object.data
    points = numpy.empty(3 * len(mesh.vertices), dtype=numpy.float32)
    mesh.vertices.foreach_get("co", points)
    matrix = numpy.array(instance.matrix_world)
    points = points.reshape(-1, 3) @ matrix[:3, :3].T + matrix[:3, 3]
    return [*points.min(axis=0), *points.max(axis=0)]


def rendered():
    scene = bpy.context.scene
    bpy.ops.object.camera_add()
    scene.camera = bpy.context.object
    scene.render.engine = Recorder.bl_idname
    scene.render.resolution_x = scene.render.resolution_y = 16
    Recorder.boxes = []
    bpy.ops.render.render()
    return Recorder.boxes


def ground(cells=1):
    bpy.ops.mesh.primitive_grid_add(x_subdivisions=cells, y_subdivisions=cells)
    bpy.context.object.name = "Ground"
    return bpy.context.object


def pattern(name="Pattern", location=(5, 0, 0)):
    """A small box that is itself hidden in renders."""
    one = cube(name, 0.2, location)
    one.hide_render = True
    return one


def scatter(ground, count=7, **settings):
    ground.modifiers.new("Scatter", "PARTICLE_SYSTEM")
    look = ground.particle_systems[0].settings
    look.type, look.count, look.render_type, look.particle_size = "HAIR", count, "OBJECT", 1.0
    for key, value in settings.items():
        setattr(look, key, value)
    return look


def kit(*objects):
    group = bpy.data.collections.new("Kit")
    bpy.context.scene.collection.children.link(group)
    for one in objects:
        group.objects.link(one)
    return group


def scatter_by_nodes(ground, node, socket, value):
    """Instances of what the info node gives on the points of the ground."""
    tree = geometry_tree("Scatter")
    info = tree.nodes.new(node)
    info.inputs[socket].default_value = value
    if "As Instance" in info.inputs:
        info.inputs["As Instance"].default_value = True
    start, end = tree.nodes.new("NodeGroupInput"), tree.nodes.new("NodeGroupOutput")
    place = tree.nodes.new("GeometryNodeInstanceOnPoints")
    given = next(one for one in info.outputs if one.type == "GEOMETRY")
    tree.links.new(start.outputs[0], place.inputs["Points"])
    tree.links.new(given, place.inputs["Instance"])
    tree.links.new(place.outputs[0], end.inputs[0])
    ground.modifiers.new("Scatter", "NODES").node_group = tree


class Instances(SceneTest):
    @classmethod
    def setUpClass(cls):
        bpy.utils.register_class(Recorder)
        cls.addClassCleanup(bpy.utils.unregister_class, Recorder)

    def assertAsRendered(self, count):
        """The parts stand where a render draws them, `count` in all; returns the inspection."""
        drawn = rendered()
        self.assertEqual(len(drawn), count)
        result = self.inspect(formats=["glb"])
        self.assertIsNone(result["export_failed"])
        found = [[*part["bounds"]["min"], *part["bounds"]["max"]]
                 for part in result["facts"]["parts"]]
        self.assertEqual(len(found), count)
        numpy.testing.assert_allclose(sorted(numpy.round(found, 4).tolist()),
                                      sorted(numpy.round(drawn, 4).tolist()), atol=2e-4)
        self.assertEqual(len(self.glb()["nodes"]), count)
        return result

    def test_particles_show_a_pattern_that_is_hidden_in_renders(self):
        scatter(ground(), instance_object=pattern())
        result = self.assertAsRendered(8)
        self.assertEqual(len(self.glb()["meshes"]), 2)
        self.assertEqual(result["notes"], [])

    def test_particles_are_as_many_as_a_render_draws(self):
        scatter(ground(), instance_object=pattern(), display_percentage=10, child_type="SIMPLE",
                rendered_child_count=5)
        self.assertAsRendered(1 + 7 * 5)

    def test_particles_of_a_hidden_emitter_and_of_a_collection(self):
        group = kit(pattern(), cube("Shown", 0.2, (6, 0, 0)))
        bpy.context.scene.collection.objects.unlink(bpy.data.objects["Shown"])
        look = scatter(ground(), render_type="COLLECTION", instance_collection=group)
        bpy.data.objects["Ground"].show_instancer_for_render = False
        self.assertEqual(look.instance_collection, group)
        self.assertAsRendered(8)

    def test_geometry_nodes_show_an_object_that_is_hidden_in_renders(self):
        scatter_by_nodes(ground(), "GeometryNodeObjectInfo", "Object", pattern())
        self.assertAsRendered(4)

    def test_geometry_nodes_show_of_a_collection_what_renders(self):
        group = kit(pattern(), cube("Shown", 0.2, (6, 0, 0)))
        scatter_by_nodes(ground(), "GeometryNodeCollectionInfo", "Collection", group)
        self.assertAsRendered(5)

    def test_a_pattern_on_vertices_or_faces_is_no_part_of_its_own(self):
        for kind in ("VERTS", "FACES"):
            with self.subTest(kind):
                self.setUp()
                base = ground(2)
                base.instance_type = kind
                one = cube("Pattern", 0.2)
                one.parent = base
                self.assertAsRendered(1 + len(base.data.vertices if kind == "VERTS"
                                              else base.data.polygons))

    def test_a_collection_that_is_hidden_gives_no_instances(self):
        group = kit(cube("Leg", 1.0))
        bpy.context.scene.collection.objects.unlink(bpy.data.objects["Leg"])
        bpy.ops.object.collection_instance_add(collection="Kit", location=(3, 0, 0))
        group.hide_render = True
        self.assertEqual(rendered(), [])
        result = self.inspect()
        self.assertTrue(result["empty"])
        self.assertIn("an instance of the collection `Kit`, which is hidden in renders",
                      result["why_empty"])

    def test_copies_of_a_text_that_renders_leave_out_are_said(self):
        bpy.ops.object.text_add()
        rune = bpy.context.object
        rune.name = "Rune"
        scatter(ground(), count=3, instance_object=rune)
        result = self.assertAsRendered(2)
        self.assertEqual(len(result["notes"]), 1)
        self.assertIn("3 of `Rune` (a text) that an instancer places: left out", result["notes"][0])
