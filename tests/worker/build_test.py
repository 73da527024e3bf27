"""What a script finds where it runs, and what it is told when it misses something."""
import os
import sys
import tempfile
import textwrap
import unittest

import bpy

import build
import jobs


class Build(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = temporary.name
        self.addCleanup(os.chdir, os.getcwd())
        self.addCleanup(setattr, sys, "argv", sys.argv)
        os.chdir(self.folder)
        jobs.empty_scene()

    def run_script(self, text):
        with open("script.py", "w") as file:
            file.write(textwrap.dedent(text))
        return build.run_where_it_belongs(self.folder)

    def assertRuns(self, text, *objects):
        self.assertIsNone(self.run_script(text))
        self.assertEqual(sorted(one.name for one in bpy.data.objects), sorted(objects))

    def assertTold(self, text, words, kind=None):
        failure = self.run_script(text)["failure"]
        self.assertIn(words, failure["message"])
        if kind:
            self.assertEqual(failure["type"], kind)

    def test_a_script_that_looks_for_its_arguments_gets_none(self):
        self.assertRuns("""
            import sys
            assert sys.argv[sys.argv.index("--") + 1:] == []
            assert sys.argv == ["script.py"] and "--" not in sys.argv
            """)
        self.assertRuns("""
            import argparse, sys
            parser = argparse.ArgumentParser()
            parser.add_argument("--legs", type=int, default=4)
            argv = sys.argv
            assert parser.parse_args(argv[argv.index("--") + 1:]).legs == 4
            assert parser.parse_args().legs == 4
            """)

    def test_a_script_that_needs_arguments_is_told_that_there_are_none(self):
        self.assertTold("""
            import sys
            count = int(sys.argv[1])
            """, "no arguments are passed to scripts here", "IndexError")
        self.assertTold("""
            import sys
            args = sys.argv[sys.argv.index("--") + 1:]
            count = int(args[0])
            """, "no arguments are passed to scripts here", "IndexError")
        self.assertTold("""
            import argparse, sys
            parser = argparse.ArgumentParser()
            parser.add_argument("--legs", required=True)
            parser.parse_args(sys.argv[sys.argv.index("--") + 1:])
            """, "no arguments are passed to scripts here", "SystemExit")

    def test_a_script_for_the_start_scene_gets_what_it_takes_from_there(self):
        self.assertRuns("""
            import bpy
            bpy.data.objects.remove(bpy.data.objects["Cube"], do_unlink=True)
            bpy.ops.mesh.primitive_cone_add()
            """, "Camera", "Cone", "Light")
        self.setUp()
        self.assertRuns("""
            import bpy
            bpy.ops.mesh.primitive_cone_add()
            bpy.data.objects["Camera"].location = (0, -5, 1)
            """, "Camera", "Cone", "Light")
        self.setUp()
        self.assertRuns("""
            import bpy
            bpy.ops.mesh.primitive_cone_add()
            bpy.context.scene.camera.location.z = 3
            """, "Camera", "Cone", "Light")
        self.setUp()
        self.assertRuns("""
            import bpy
            cube = bpy.context.active_object
            cube.scale = (1, 2, 3)
            """, "Camera", "Cube", "Light")

    def test_own_objects_come_before_those_of_the_start_scene(self):
        self.assertRuns("""
            import bpy
            bpy.ops.mesh.primitive_cube_add()
            bpy.data.objects["Cube"].name = "Box"
            """, "Box")

    def test_a_script_that_fails_in_the_start_scene_too_is_told_its_first_error(self):
        self.assertTold("""
            import bpy
            bpy.data.objects["Cube"].name = "Box"
            bpy.data.objects["Nothing"].name = "Box"
            """, "the scene is empty when a script starts")

    def test_a_script_that_asks_for_a_window_is_told_that_there_is_none(self):
        for line in ("bpy.context.space_data.shading.type = 'SOLID'",
                     "bpy.context.area.type = 'VIEW_3D'", "bpy.ops.view3d.view_all()",
                     "bpy.ops.view3d.snap_cursor_to_center()"):
            with self.subTest(line):
                self.setUp()
                self.assertTold(f"import bpy\nbpy.ops.mesh.primitive_cube_add()\n{line}\n",
                                "without a window")

    def test_a_wrong_mode_or_object_is_told(self):
        self.assertTold("""
            import bpy
            bpy.ops.mesh.primitive_cube_add()
            bpy.ops.mesh.subdivide()
            """, "no object is active, or it is of another type or in another mode")

    def test_other_missing_things_are_told(self):
        self.assertTold("open('points.csv')", "only the script itself comes here")
        self.assertTold("raise EOFError('EOF when reading a line')", "nobody can type an answer")
        self.assertTold("import no_such_module", "only Python's standard library, numpy")
        self.assertTold("import bpy\nbpy.ops.mesh.primitive_teapot_add()", "add-ons are not there")

    def test_files_beside_the_blend_go_beside_the_script(self):
        self.assertRuns("""
            import bpy, os
            assert os.path.dirname(bpy.data.filepath) == os.path.dirname(os.path.realpath(__file__))
            image = bpy.data.images.new("Dot", 1, 1)
            image.filepath_raw, image.file_format = "//dot.png", "PNG"
            image.save()
            with open(bpy.path.abspath("//points.csv"), "w") as file:
                file.write("1")
            """)
        self.assertEqual(sorted(os.listdir(self.folder)), ["dot.png", "points.csv", "script.py"])

    def test_a_declared_encoding_does_not_change_the_text(self):
        self.assertRuns("""\
            # -*- coding: cp1252 -*-
            import bpy
            assert len("ü") == 1
            """)

    def test_pictures_that_a_script_paints_are_kept(self):
        self.assertIsNone(self.run_script("""
            import bpy
            bpy.ops.mesh.primitive_plane_add()
            image = bpy.data.images.new("Paint", 4, 4)
            image.pixels = [0.8, 0.1, 0.1, 1.0] * 16
            material = bpy.data.materials.new("Paint")
            material.use_nodes = True
            material.node_tree.nodes.new("ShaderNodeTexImage").image = image
            bpy.context.object.data.materials.append(material)
            """))
        self.assertEqual(build.save(self.folder)["outcome"], "ok")
        bpy.ops.wm.open_mainfile(filepath=os.path.join(self.folder, "model.blend"))
        self.assertAlmostEqual(bpy.data.images["Paint"].pixels[0], 0.8, places=2)


if __name__ == "__main__":
    unittest.main()
