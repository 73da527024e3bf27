import math
import os
import resource

import bpy
import mathutils
import numpy

import views
from scenes import SceneTest, cube, foreground, viewport_material


class Views(SceneTest):
    def assertFramed(self, name, fill=0.5):
        """The model touches no border, fills an axis by `fill`, and stands in the middle."""
        picture = self.picture(name)
        seen = foreground(picture)
        size = len(seen)
        spans = []
        for axis in (0, 1):
            hit = numpy.flatnonzero(seen.any(axis=axis))
            self.assertGreater(len(hit), 0, name)
            low, high = hit[0], size - 1 - hit[-1]
            self.assertGreater(min(low, high), 1, f"{name} touches the border")
            self.assertLess(abs(low - high), 0.05 * size, f"{name} is off the middle")
            spans.append((hit[-1] - hit[0]) / size)
        self.assertGreater(max(spans), fill, name)

    def assertAllFramed(self, kind="orbit", count=4, fill=0.85):
        result = self.inspect(kind, count=count)
        names = [f"views/{kind}_{n}.png" for n in range(1, count + 1)]
        self.assertIsNone(result["render_failed"])
        self.assertEqual(result["files"], names)
        for name in names:
            self.assertFramed(name, fill)

    def test_frames_a_cube(self):
        cube()
        self.assertAllFramed()

    def test_frames_a_millimetre_far_from_the_origin(self):
        cube(size=0.001, location=(40, -30, 20))
        self.assertAllFramed()

    def test_frames_a_kilometre(self):
        cube(size=1000, location=(0, 0, 500))
        self.assertAllFramed()

    def test_frames_flat_and_thin_models(self):
        for scale in ((1, 1, 0), (1, 0.01, 0.01), (0.01, 0.01, 1)):
            with self.subTest(scale):
                self.setUp()
                cube().scale = scale
                self.assertAllFramed()

    def test_frames_parts_that_stand_apart(self):
        cube("One", 1, (-5, 0, 0))
        cube("Two", 3, (9, 4, 2))
        self.assertAllFramed(count=3)

    def test_frames_text(self):
        bpy.ops.object.text_add(rotation=(math.pi / 2, 0, 0))
        bpy.context.object.data.body = "Maquette"
        self.assertAllFramed(count=1)

    def test_the_methods_cameras_see_an_off_origin_model_whole(self):
        cube(size=2, location=(10, -7, 3))
        self.assertAllFramed("method", 8, fill=0.3)
        self.assertEqual(self.picture("views/method_1.png")[0, 0, 3], 0.0)

    def test_the_methods_cameras_look_at_the_centre(self):
        corners = numpy.array([(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)], float)
        for transform, _ in views.method_cameras(corners, {}):
            ahead = transform.to_3x3() @ mathutils.Vector((0, 0, -1))
            self.assertGreater(ahead.dot(-transform.translation.normalized()), 0.9999)

    def test_the_first_view_shows_front_and_right(self):
        one = cube()
        for name, colour in (("grey", (0.2, 0.2, 0.2, 1)), ("front", (0, 0, 0.8, 1)),
                             ("right", (0, 0.8, 0, 1)), ("hidden", (0.8, 0, 0, 1))):
            one.data.materials.append(viewport_material(name, colour))
        for face in one.data.polygons:
            face.material_index = {(0, -1): 1, (1, 0): 2, (-1, 0): 3, (0, 1): 3}.get(
                (round(face.normal.x), round(face.normal.y)), 0)
        self.inspect("orbit")
        picture = self.picture("views/orbit_1.png")
        strongest = picture[..., :3].argmax(axis=2)[foreground(picture)
                                                    & (numpy.ptp(picture[..., :3], axis=2) > 0.3)]
        counts = numpy.bincount(strongest, minlength=3)
        self.assertEqual(counts[0], 0)
        self.assertGreater(counts[2], counts[1])
        self.assertGreater(counts[1], 200)

    def test_a_blank_view_is_told(self):
        cube(material=viewport_material("Unseen", (1, 1, 1, 1e-6)))
        result = self.inspect("orbit")
        self.assertIn("views/orbit_1.png", result["render_failed"])

    def test_specks_in_a_wide_field_are_a_blank_view(self):
        for corner in (-5, 5):
            cube(size=0.005, location=(corner, corner, 0), material=viewport_material("Red", (1, 0, 0, 1)))
        result = self.inspect("orbit")
        self.assertIn("views/orbit_1.png", result["render_failed"])

    def test_progress_names_each_view(self):
        cube()
        self.inspect("orbit", count=2, formats=["glb"])
        texts = [event["text"] for event in self.events]
        self.assertIn("exporting glb", texts)
        self.assertEqual(texts[-1], "drawing view 2 of 2")


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


class Worker(SceneTest):
    def test_many_models_leave_no_growth(self):
        def run():
            self.setUp()
            bpy.ops.mesh.primitive_uv_sphere_add(segments=128, ring_count=64)
            self.inspect("orbit", size=64, formats=["glb", "blend"])
            return resident_mib()

        for _ in range(3):
            before = run()
        for _ in range(10):
            after = run()
        self.assertLess(after - before, 20)


def resident_mib():
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * resource.getpagesize() / 2**20
