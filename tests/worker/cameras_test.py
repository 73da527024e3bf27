import unittest

import mathutils
import numpy

import cameras
import views
from scenes import SceneTest, cube

CORNERS = numpy.array([(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)], float)


def unit_cube(centre=(0, 0, 0)):
    """A cube of edge 2 at `centre`, as it stands in the unit ball."""
    scale = 1 / 3**0.5
    return views.Model(CORNERS * scale, numpy.array(centre, float), scale, 12)


def places(model, released):
    taken = cameras.method(model, {"released_framing": released})
    return [numpy.array(view.transform.translation) for view in taken]


class MethodCameras(unittest.TestCase):
    def test_look_at_the_true_centre_wherever_the_model_is(self):
        for view in cameras.method(unit_cube((10, -7, 3)), {"released_framing": False}):
            ahead = view.transform.to_3x3() @ mathutils.Vector((0, 0, -1))
            self.assertGreater(ahead.dot(-view.transform.translation.normalized()), 0.9999)

    def test_stand_on_the_corners(self):
        # An edge of 2 puts them 2.5 * 2 / sqrt(2) = 3.535534 away in x and y, 5 in z.
        numpy.testing.assert_allclose(places(unit_cube(), False),
                                      CORNERS * (3.535534, 3.535534, 5) / 3**0.5, rtol=1e-6)

    def test_the_released_framing_mirrors_the_centre_in_y(self):
        # The cube from (9, -8, 2) to (11, -6, 4) is, in a Y-up OBJ, from (9, 2, 6) to (11, 4, 8):
        # centre (10, 3, 7), taken back as x = 10, y = 7, z = 3. The first camera is then at
        # (10 - 3.535534, 7 - 3.535534, 3 - 5), the last at (10 + 3.535534, 7 + 3.535534, 3 + 5).
        found = places(unit_cube((10, -7, 3)), True)
        true_centre, scale = numpy.array((10, -7, 3)), 1 / 3**0.5
        for place, wanted in ((found[0], (6.464466, 3.464466, -2)),
                              (found[7], (13.535534, 10.535534, 8))):
            numpy.testing.assert_allclose(place, (wanted - true_centre) * scale, rtol=1e-6)

    def test_the_released_framing_is_the_fixed_one_at_the_origin(self):
        numpy.testing.assert_array_equal(places(unit_cube(), True), places(unit_cube(), False))


def box(x, y, z):
    """A box of these sizes, as it stands in the unit ball."""
    half = numpy.array((x, y, z)) / 2
    return views.Model(CORNERS * half / numpy.linalg.norm(half), numpy.zeros(3), 1.0, 12)


class JudgeCameras(unittest.TestCase):
    def test_add_one_from_below_to_four_around(self):
        taken = cameras.judge(unit_cube(), {})
        heights = [view.transform.translation.z for view in taken]
        self.assertEqual(len(taken), 5)
        self.assertTrue(all(height > 0 for height in heights[:4]))
        self.assertLess(heights[4], 0)
        self.assertTrue(all(view.whole for view in taken))

    def test_the_one_from_below_sees_the_underside_more_than_its_edge(self):
        below = cameras.judge(unit_cube(), {})[4]
        towards_camera = below.transform.to_3x3().col[2]
        self.assertLess(towards_camera.z, -0.5)

    def test_come_close_to_both_ends_of_a_long_thing(self):
        for axis in range(3):
            with self.subTest(axis=axis):
                sizes = [0.01, 0.01, 0.01]
                sizes[axis] = 1.0
                taken = cameras.judge(box(*sizes), {})
                self.assertEqual([view.whole for view in taken], [True] * 5 + [False] * 2)
                apart = taken[6].transform.translation - taken[5].transform.translation
                length = numpy.ptp(box(*sizes).points[:, axis])
                self.assertAlmostEqual(apart[axis], length * 7 / 8, places=5)
                self.assertAlmostEqual(apart.length, length * 7 / 8, places=5)

    def test_come_no_closer_to_things_that_fill_a_picture(self):
        for sizes in ((1, 1, 1), (1, 0.3, 0.3), (1, 1, 0.01)):
            self.assertEqual(cameras.close_ups(box(*sizes).points), [])

    def test_show_a_part_of_the_length_that_is_wider_than_the_thing(self):
        # A ruler of 10 x 1: each end is shown over 2, its two widths.
        near, far = cameras.close_ups(box(10, 1, 0.1).points)
        between = far.transform.translation - near.transform.translation
        scale = 2 / numpy.linalg.norm((10, 1, 0.1))
        self.assertAlmostEqual(between.length, (10 - 2) * scale, places=5)


class ReleasedFraming(SceneTest):
    def test_takes_its_centre_from_the_obj_that_blender_writes(self):
        cube(size=2, location=(10, -7, 3))
        self.inspect(formats=["obj"])
        with open(self.path("model.obj")) as file:
            corners = [line.split()[1:4] for line in file if line.startswith("v ")]
        corners = numpy.array(corners, float)
        x, z, y = (corners.min(axis=0) + corners.max(axis=0)) / 2
        numpy.testing.assert_allclose((x, y, z), (10, 7, 3), atol=1e-5)
