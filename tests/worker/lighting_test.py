import bpy
import mathutils
import numpy

import cameras
import lighting
import views
from cameras_test import unit_cube
from scenes import SceneTest, cube, principled_material, viewport_material

MEDIUM = {"kind": "method", "engine": "cycles", "brightness": "medium_bright",
          "released_framing": False}
BRIGHTEST_FIRST = ("very_dark", "dark", "medium_bright", "bright", "very_bright")


def lamps():
    return [one for one in bpy.data.objects if one.type == "LIGHT"]


class MethodLamp(SceneTest):
    def aimed(self, number, place, centre=(0, 0, 0), **options):
        rig = lighting.rig(bpy.context.scene, {**MEDIUM, **options}, unit_cube(centre))
        rig.aim(number, mathutils.Matrix.Translation(place))
        return rig.lamp

    def test_stands_behind_the_camera(self):
        lamp = self.aimed(1, (1, 2, -3))
        numpy.testing.assert_allclose(lamp.matrix_world.translation, (1.2, 2.4, -3.6), rtol=1e-6)

    def test_has_the_watts_of_the_level_and_the_view(self):
        # The edge of 2 is 2 / sqrt(3) in the unit ball: (2 / sqrt(3))^2 = 4/3 of a 1 m model's.
        for level, number, watts in (("medium_bright", 1, 250), ("medium_bright", 2, 212.5),
                                     ("very_dark", 7, 400), ("very_bright", 8, 100)):
            lamp = self.aimed(number, (1, 1, 1), brightness=level)
            self.assertAlmostEqual(lamp.data.energy, watts * 4 / 3, places=3)

    def test_is_the_released_one_with_the_released_framing(self):
        # In the file: camera (6.464466, 3.464466, -2), lamp at 1.2 of that: (7.757359, 4.157359,
        # -2.4). About the centre (10, -7, 3) and times 1 / sqrt(3); watts times 1 / 3.
        model = unit_cube((10, -7, 3))
        place = cameras.method(model, {"released_framing": True})[0].transform.translation
        lamp = self.aimed(1, place, (10, -7, 3), released_framing=True)
        wanted = numpy.array((7.757359 - 10, 4.157359 + 7, -2.4 - 3)) / 3**0.5
        numpy.testing.assert_allclose(lamp.matrix_world.translation, wanted, rtol=1e-5)
        self.assertAlmostEqual(lamp.data.energy, 250 / 3, places=3)

    def test_is_the_only_one_in_every_view(self):
        cube()
        self.inspect("method", size=32, engine="cycles")
        self.assertEqual(len(lamps()), 1)


class Levels(SceneTest):
    def brightness(self, name):
        picture = self.picture(name)
        return float(picture[picture[..., 3] > 0.99][:, :3].mean())

    def drawn(self, kind="method", number=1, **options):
        result = self.inspect(kind, size=48, background="transparent", **options)
        self.assertIsNone(result["render_failed"])
        return self.brightness(f"views/{kind}_{number}.png")

    def test_darker_models_get_more_light(self):
        cube(material=viewport_material("Mid", (0.3, 0.3, 0.3, 1)))
        for kind, engine in (("orbit", "workbench"), ("method", "workbench"),
                             ("orbit", "cycles"), ("method", "cycles")):
            with self.subTest(kind=kind, engine=engine):
                found = [self.drawn(kind, engine=engine, brightness=level)
                         for level in BRIGHTEST_FIRST]
                self.assertEqual(found, sorted(found, reverse=True))
                self.assertGreater(found[0], 1.1 * found[2])
                self.assertLess(found[4], 0.92 * found[2])

    def test_a_models_size_does_not_change_its_light(self):
        found = []
        for size in (0.01, 1, 100):
            self.setUp()
            cube(size=size, location=(3 * size, 0, 0))
            found.append(self.drawn(engine="cycles"))
        numpy.testing.assert_allclose(found, found[1], rtol=0.01)

    def test_no_light_is_left_from_earlier_views(self):
        cube()  # Its fifth view mirrors its first, with as many watts.
        first = self.drawn(engine="cycles")
        self.assertAlmostEqual(self.brightness("views/method_5.png"), first, delta=0.01 * first)

    def test_the_released_picture_is_that_of_the_unscaled_scene(self):
        def scene_as_written():
            cube(size=0.7, location=(0.1, 0.2, 0.05),
                 material=principled_material("Grey", (0.3, 0.3, 0.3, 1)))

        scene_as_written()
        released = self.drawn(engine="cycles", released_framing=True)
        self.setUp()
        scene_as_written()
        scene = bpy.context.scene
        views.prepare(scene, {**MEDIUM, "size": 48, "background": "transparent"})
        reach = 2.5 * 0.7 / 2**0.5
        place = mathutils.Vector((0.1 - reach, -0.2 - reach, 0.05 - 2.5 * 0.7))
        turn = mathutils.Euler(numpy.radians((315, 180, 135))).to_matrix().to_4x4()
        scene.camera.matrix_world = mathutils.Matrix.Translation(place) @ turn
        lighting.make_world(scene, 0.05)
        lamp = lighting.add_lamp(scene, "POINT", 250)
        lamp.location = 1.2 * place
        lamp.data.shadow_soft_size = 0.25
        views.render(scene, "cycles", self.path("unscaled.png"))
        self.assertAlmostEqual(self.brightness("unscaled.png"), released, delta=0.01 * released)
