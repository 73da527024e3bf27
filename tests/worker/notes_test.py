import bpy

from scenes import SceneTest, cube, geometry_tree


def text(name, body, link=True):
    curve = bpy.data.curves.new(name, "FONT")
    curve.body = body
    one = bpy.data.objects.new(name, curve)
    if link:
        bpy.context.collection.objects.link(one)
    return one


class Letters(SceneTest):
    def notes(self):
        cube("Board")
        return self.inspect()["notes"]

    def test_a_letter_that_the_font_lacks_is_named_with_its_text(self):
        text("Sign", "\u0b95 TEA")
        note, = self.notes()
        self.assertIn("`Sign` lacks 1 letter of its text, `\u0b95`", note)
        self.assertIn("`Bfont", note)

    def test_letters_that_are_drawn_blanks_and_marks_are_not_said(self):
        text("Sign", "Caf\u00e9 \u00a9 1\u00bd\t\u00a0\u200b\n\u00b0C")
        text("Blank", "  ")
        self.assertEqual(self.notes(), [])

    def test_a_text_of_nothing_but_missing_letters_says_why_the_scene_is_empty(self):
        text("Only", "\u0b95\u0b99\u0b95")
        result = self.inspect()
        self.assertTrue(result["empty"])
        self.assertIn("`Only` lacks 2 letters of its text", result["why_empty"])

    def test_what_cannot_be_printed_is_named_by_its_number(self):
        text("Icon", "A\uf005")
        note, = self.notes()
        self.assertIn("U+F005", note)

    def test_no_letter_is_tried_twice_and_nothing_is_left_behind(self):
        for number in range(3):
            text(f"Sign {number}", "\u0b95" * 500)
        result = self.inspect()
        self.assertEqual(result["why_empty"].count("lacks 1 letter"), 3)
        self.assertNotIn("letter", bpy.data.objects)
        self.assertNotIn("letter", bpy.data.curves)


class Unseen(SceneTest):
    def notes(self):
        cube("Body")
        return self.inspect()["notes"]

    def test_hair_is_said_with_its_count(self):
        bpy.ops.mesh.primitive_plane_add()
        bpy.context.object.name = "Rug"
        bpy.context.object.modifiers.new("Fur", "PARTICLE_SYSTEM")
        settings = bpy.context.object.particle_systems[0].settings
        settings.type, settings.count = "HAIR", 40
        note, = self.notes()
        self.assertIn("`Rug` wears 40 strands of hair (`Fur`)", note)

    def test_a_bare_curve_is_said_and_one_that_serves_others_is_not(self):
        bpy.ops.curve.primitive_bezier_curve_add()
        bpy.context.object.name = "Wire"
        bpy.ops.curve.primitive_bezier_circle_add()
        profile = bpy.context.object
        bpy.ops.curve.primitive_bezier_curve_add(location=(5, 0, 0))
        bpy.context.object.data.bevel_mode = "OBJECT"
        bpy.context.object.data.bevel_object = profile
        bpy.ops.curve.primitive_bezier_curve_add(location=(9, 0, 0))
        path = bpy.context.object
        bent = cube("Bent")
        bent.modifiers.new("Along", "CURVE").object = path
        note, = self.notes()
        self.assertIn("`Wire` is left out: the curve has no surface", note)

    def test_edges_without_faces_are_said_and_an_instancer_is_not(self):
        mesh = bpy.data.meshes.new("Frame")
        mesh.from_pydata([(0, 0, 0), (1, 0, 0)], [(0, 1)], [])
        frame = bpy.data.objects.new("Frame", mesh)
        row = bpy.data.objects.new("Row", mesh.copy())
        row.instance_type = "VERTS"
        for one in (frame, row):
            bpy.context.collection.objects.link(one)
        one = cube("Post", 0.1)
        one.parent = row
        note, = self.notes()
        self.assertIn("`Frame` is left out: its mesh has no faces", note)

    def test_points_that_nodes_make_are_said(self):
        tree = geometry_tree("Points")
        start, end = tree.nodes.new("NodeGroupInput"), tree.nodes.new("NodeGroupOutput")
        points = tree.nodes.new("GeometryNodeMeshToPoints")
        tree.links.new(start.outputs[0], points.inputs[0])
        tree.links.new(points.outputs[0], end.inputs[0])
        cube("Dust").modifiers.new("Points", "NODES").node_group = tree
        note, = self.notes()
        self.assertIn("`Dust` shows a cloud of points without faces", note)

    def test_notes_are_few_and_say_how_many_more_there_are(self):
        for number in range(20):
            text(f"Sign {number}", "\u0b95")
        notes = self.notes()
        self.assertEqual(len(notes), 9)
        self.assertEqual(notes[-1], "and 12 more like these")
