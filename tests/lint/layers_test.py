"""The layers lint finds what it is for."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

LINT = pathlib.Path(__file__).with_name("layers.py")


class Layers(unittest.TestCase):
    def lint(self, module, include):
        with tempfile.TemporaryDirectory() as folder:
            source = pathlib.Path(folder, module, "x.cc")
            source.parent.mkdir()
            source.write_text(f'#include "{include}"\n')
            done = subprocess.run([sys.executable, LINT, folder], capture_output=True, text=True)
            return done.returncode, done.stdout

    def test_a_lower_layer_and_the_module_itself_are_allowed(self):
        self.assertEqual(self.lint("engine", "core/facts.h")[0], 0)
        self.assertEqual(self.lint("engine", "engine/prompt.h")[0], 0)

    def test_an_upward_or_sideways_include_is_named(self):
        code, out = self.lint("core", "engine/prompt.h")
        self.assertEqual(code, 1)
        self.assertIn("x.cc:1: core may not include engine", out)
        self.assertEqual(self.lint("llm", "blender/worker.h")[0], 1)


if __name__ == "__main__":
    unittest.main()
