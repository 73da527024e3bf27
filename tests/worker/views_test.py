import math
import os
import resource
from unittest import mock

import bpy
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

    def test_a_judge_sees_the_underside(self):
        one = cube()
        for name, colour in (("grey", (0.2, 0.2, 0.2, 1)), ("under", (0.8, 0, 0, 1))):
            one.data.materials.append(viewport_material(name, colour))
        for face in one.data.polygons:
            face.material_index = int(face.normal.z < -0.5)
        result = self.inspect("judge")
        self.assertIsNone(result["render_failed"])
        self.assertEqual(result["files"], [f"views/judge_{n}.png" for n in range(1, 6)])
        red = [self.red_share(name) for name in result["files"]]
        self.assertEqual(red[:4], [0] * 4)
        self.assertGreater(red[4], 0.3)

    def red_share(self, name):
        picture = self.picture(name)
        seen = picture[..., 3] > 0.5
        red = seen & (picture[..., 0] - picture[..., 1] > 0.2)
        return red.sum() / seen.sum()

    def test_a_judge_sees_the_ends_of_a_thin_thing_larger(self):
        cube().scale = (0.005, 0.005, 1)
        result = self.inspect("judge")
        self.assertEqual(result["view_findings"], [])
        self.assertIsNone(result["render_failed"])
        self.assertEqual(len(result["files"]), 7)
        widths = [(self.picture(name)[..., 3] > 0.5).any(axis=0).sum() for name in result["files"]]
        self.assertGreater(min(widths[5:]), 5 * max(widths[:4]))

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

    def test_any_kind_has_the_background_that_is_asked_for(self):
        cube()
        for engine in ("workbench", "cycles"):
            for kind in ("orbit", "method"):
                with self.subTest(engine=engine, kind=kind):
                    self.inspect(kind, size=32, engine=engine, background="studio")
                    numpy.testing.assert_allclose(self.picture(f"views/{kind}_1.png")[0, 0],
                                                  (0.92, 0.925, 0.935, 1), atol=0.02)
                    self.inspect(kind, size=32, engine=engine, background="transparent")
                    self.assertEqual(self.picture(f"views/{kind}_1.png")[0, 0, 3], 0)

    def test_what_is_not_asked_for_has_a_default(self):
        self.assertEqual(
            views.complete({"kind": "method", "background": None}),
            {"kind": "method", "engine": "workbench", "background": "transparent",
             "brightness": "medium_bright", "released_framing": False})

    def test_cycles_frames_and_colours_as_workbench_does(self):
        cube(material=viewport_material("Red", (0.6, 0.03, 0.03, 1)))
        pictures = []
        for engine in ("workbench", "cycles"):
            self.inspect("orbit", engine=engine)
            self.assertFramed("views/orbit_1.png", 0.85)
            pictures.append(self.picture("views/orbit_1.png"))
        means = [picture[foreground(picture)].mean(axis=0) for picture in pictures]
        numpy.testing.assert_allclose(means[1], means[0], atol=0.12)

    def test_eevee_draws_or_says_that_it_does_not_work(self):
        cube()
        result = self.inspect("orbit", size=64, engine="eevee")
        self.assertRegex(result["render_failed"] or "EEVEE does not work here: -",
                         "^EEVEE does not work here: .")
        self.assertNotEqual(result["files"] == [], result["render_failed"] is None)

    def test_an_engine_that_is_not_there_is_told(self):
        cube()
        with mock.patch.dict(views.ENGINES, {"eevee": ("EEVEE", "BLENDER_UNKNOWN")}):
            result = self.inspect("orbit", engine="eevee")
        self.assertEqual(result["render_failed"],
                         "EEVEE does not work here: this Blender is without it")

    def test_an_engine_that_fails_is_told(self):
        cube()
        with mock.patch.object(views, "bpy") as broken:
            broken.ops.render.render.side_effect = RuntimeError("Error: no\ncontext")
            with self.assertRaisesRegex(RuntimeError, "^EEVEE does not work here: Error: no con"):
                views.render(bpy.context.scene, "eevee", self.path("a.png"))

    def test_the_warm_up_leaves_nothing_behind(self):
        cube()
        before, scene = set(bpy.data.user_map()), bpy.context.scene
        views.warm_up()
        self.assertEqual(set(bpy.data.user_map()), before)
        self.assertEqual(bpy.context.scene, scene)
        self.assertEqual(os.listdir(self.folder), [])

    def test_a_blank_view_is_told(self):
        cube(material=viewport_material("Unseen", (1, 1, 1, 1e-6)))
        result = self.inspect("orbit")
        self.assertIn("views/orbit_1.png", result["render_failed"])
        self.assertEqual(result["view_findings"],
                         [{"file": "views/orbit_1.png", "finding": "blank"}])

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


class Worker(SceneTest):
    def test_many_models_leave_no_growth(self):
        def run():
            self.setUp()
            bpy.ops.mesh.primitive_uv_sphere_add(segments=128, ring_count=64)
            self.inspect("orbit", size=64, formats=["glb", "blend"])
            return resident_mib()

        for _ in range(6):
            before = run()
        for _ in range(10):
            after = run()
        self.assertLess(after - before, 20)


def resident_mib():
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * resource.getpagesize() / 2**20
