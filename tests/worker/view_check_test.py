import bpy

from scenes import SceneTest, cube, viewport_material

GREY, WHITE = (0.3, 0.3, 0.3, 1), (0.95, 0.95, 0.95, 1)


class ViewCheck(SceneTest):
    def findings(self, kind="orbit", **options):
        return {(one["file"], one["finding"])
                for one in self.inspect(kind, **options)["view_findings"]}

    def kinds_found(self, *arguments, **options):
        return {finding for _, finding in self.findings(*arguments, **options)}

    def blown_out(self, **options):
        """A model of a centimetre under the released renderer's watts, which suit a metre."""
        return self.kinds_found("method", size=128, engine="cycles", released_framing=True,
                                **options)

    def test_a_good_picture_has_no_finding(self):
        for kind in ("orbit", "method"):
            self.setUp()
            cube(location=(0, 5, 0), material=viewport_material("Grey", GREY))
            self.assertEqual(self.findings(kind, count=4), set())

    def test_a_blown_out_model_is_near_white(self):
        for background in ("studio", "transparent"):
            self.setUp()
            cube(size=0.01, material=viewport_material("Grey", GREY))
            self.assertEqual(self.blown_out(background=background), {"near_white"})

    def test_a_white_model_may_be_white(self):
        cube(size=0.01, material=viewport_material("White", WHITE))
        cube(size=0.002, location=(0, 0, 0.006), material=viewport_material("Grey", GREY))
        self.assertEqual(self.blown_out(), set())

    def test_a_white_speck_excuses_no_blown_out_model(self):
        cube(size=0.01, material=viewport_material("Grey", GREY))
        cube(size=0.002, location=(0, 0, 0.006), material=viewport_material("White", WHITE))
        self.assertEqual(self.blown_out(), {"near_white"})

    def test_a_white_model_stands_out_from_the_studio(self):
        cube(material=viewport_material("White", (1, 1, 1, 1)))
        self.assertEqual(self.findings(brightness="very_dark"), set())

    def test_the_released_framing_cuts_an_off_origin_model_off(self):
        for background in ("studio", "transparent"):
            self.setUp()
            cube(location=(0, 1.5, 0))
            found = self.findings("method", background=background, released_framing=True)
            self.assertIn(("views/method_1.png", "cut_off"), found)
            self.assertEqual({finding for _, finding in found}, {"cut_off"})

    def test_the_released_framing_loses_a_model_far_from_the_origin(self):
        cube(location=(0, 20, 0))
        result = self.inspect("method", released_framing=True)
        self.assertIn({"file": "views/method_1.png", "finding": "blank"}, result["view_findings"])
        self.assertIn("views/method_1.png", result["render_failed"])

    def test_the_released_framing_is_right_at_the_origin(self):
        bpy.ops.mesh.primitive_uv_sphere_add()
        self.assertEqual(self.findings("method", released_framing=True), set())
