import os

import bpy
import numpy

from scenes import SceneTest, cube, viewport_material


class Exports(SceneTest):
    def test_every_format_is_written_whole(self):
        cube("Box", material=viewport_material("Red", (1, 0, 0, 1)))
        bpy.ops.object.light_add()
        bpy.ops.object.camera_add()
        formats = ["glb", "stl", "obj", "ply", "blend"]
        result = self.inspect(formats=formats)
        self.assertIsNone(result["export_failed"])
        self.assertEqual(set(result["files"]), {"model.mtl", *(f"model.{f}" for f in formats)})
        for name in result["files"]:
            self.assertGreater(os.path.getsize(self.path(name)), 0)
        self.assertEqual([node["name"] for node in self.glb()["nodes"]], ["Box"])
        with open(self.path("model.obj")) as file:
            text = file.read()
        self.assertIn("mtllib model.mtl", text)
        self.assertIn("usemtl Red", text)

    def test_names_that_become_one_word_stay_two(self):
        rows = (("Side 400 [L]", "Oak light", (0.8, 0.6, 0.3, 1)),
                ("Side_400_[L]", "Oak_light", (0.1, 0.05, 0.02, 1)),
                ("Rückwand*|Ø5 \\", "Lack: weiß / 9010 #2", (0.9, 0.9, 0.8, 1)))
        for place, (name, paint, rgba) in enumerate(rows):
            cube(name, 1, (2 * place, 0, 0), viewport_material(paint, rgba))
        result = self.inspect(formats=["obj", "glb"])
        self.assertIsNone(result["export_failed"])
        self.assertEqual([line[1] for line in self.obj_lines("model.obj", "o")],
                         ["Side_400_[L].001", "Side_400_[L]", "Rückwand*|Ø5__"])
        colours = dict(zip((line[1] for line in self.obj_lines("model.mtl", "newmtl")),
                           (float(line[1]) for line in self.obj_lines("model.mtl", "Kd"))))
        self.assertEqual({key: round(value, 2) for key, value in colours.items()},
                         {"Oak_light.001": 0.8, "Oak_light": 0.1, "Lack:_weiß_/_9010_#2": 0.9})
        self.assertEqual({node["name"] for node in self.glb()["nodes"]}, {row[0] for row in rows})
        self.assertEqual(len(result["notes"]), 3)
        self.assertIn("'Side_400_[L].001' stands for 'Side 400 [L]'", result["notes"][0])

    def test_stl_is_binary_and_in_the_wished_unit(self):
        cube("Box", size=0.5, location=(0, 0, 0.25))
        self.inspect(formats=["stl"], units=1000)
        with open(self.path("model.stl"), "rb") as file:
            data = file.read()
        self.assertEqual(len(data), 84 + 12 * 50)
        kind = numpy.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("extra", "<u2")])
        corners = numpy.frombuffer(data, kind, offset=84)["corners"].reshape(-1, 3)
        numpy.testing.assert_allclose(corners.min(axis=0), (-250, -250, 0), atol=1e-3)
        numpy.testing.assert_allclose(corners.max(axis=0), (250, 250, 500), atol=1e-3)

    def test_ply_holds_triangles_and_the_scene_keeps_its_polygons(self):
        bpy.ops.mesh.primitive_cylinder_add(vertices=7)
        cube("Box", location=(5, 0, 0))
        result = self.inspect(formats=["ply", "obj"])
        self.assertIsNone(result["export_failed"])
        lines, vertices = self.ply()
        triangles = 7 * 2 + 2 * 5 + 12
        self.assertIn(f"element face {triangles}", lines)
        with open(self.path("model.ply"), "rb") as file:
            body = file.read().partition(b"end_header\n")[2]
        faces = numpy.frombuffer(body, [("corners", "u1"), ("points", "<u4", 3)],
                                 offset=vertices.nbytes)
        self.assertEqual(len(faces), triangles)
        self.assertEqual(set(faces["corners"]), {3})
        self.assertEqual(len(self.obj_lines("model.obj", "f")), 7 + 2 + 6)

    def test_exports_stand_where_the_model_stands_after_views(self):
        cube("Box", location=(10, 0, 0))
        self.inspect("orbit", formats=["glb", "obj", "ply"])
        self.assertEqual(self.glb()["nodes"][0]["translation"], [10, 0, 0])

    def test_the_blend_keeps_the_scene_of_the_script(self):
        cube("Box")
        bpy.context.object.modifiers.new("Round", "BEVEL")
        cube("Aside").hide_viewport = True
        bpy.data.meshes.new("orphan").use_fake_user = False
        bpy.ops.object.camera_add(location=(1, 2, 3))
        self.inspect("orbit", formats=["blend"])
        bpy.ops.wm.open_mainfile(filepath=self.path("model.blend"), use_scripts=False)
        self.assertEqual(set(bpy.data.objects.keys()), {"Box", "Aside", "Camera"})
        self.assertEqual(bpy.data.objects["Box"].modifiers.keys(), ["Round"])
        self.assertTrue(bpy.data.objects["Aside"].hide_viewport)
        self.assertEqual(len(bpy.data.scenes), 1)
        self.assertFalse(os.path.exists(self.path("model.blend1")))

    def test_an_export_that_fails_is_named_and_the_others_go_on(self):
        cube()
        os.mkdir(self.path("model.glb"))
        result = self.inspect(formats=["glb", "ply"])
        self.assertTrue(result["export_failed"].startswith("glb: "))
        self.assertEqual(result["files"], ["model.ply"])
