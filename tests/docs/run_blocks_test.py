"""Tests of run_blocks.py on small documents of its own."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

RUNNER = pathlib.Path(__file__).with_name("run_blocks.py")


class RunBlocks(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def run_on(self, text, binary="/bin/echo"):
        page = pathlib.Path(self.folder.name, "page.md")
        page.write_text(text)
        return self.run_paths(page, binary=binary)

    def run_paths(self, *paths, binary="/bin/echo"):
        done = subprocess.run([sys.executable, RUNNER, binary, "/answers.json", *paths],
                              capture_output=True, text=True)
        return done.returncode, done.stdout

    def test_runs_blocks_in_order_in_one_folder(self):
        code, out = self.run_on("```sh\n./maquette hello > f\n```\ntext\n\n```sh\ngrep hello f\n```\n")
        self.assertEqual(code, 0, out)
        self.assertIn("2 blocks run, 0 failed", out)

    def test_fails_with_the_line_and_output_of_a_failing_block(self):
        code, out = self.run_on("# Title\n\n```sh\necho why; false\n```\n")
        self.assertEqual(code, 1)
        self.assertIn("page.md:4: FAILED with 1", out)
        self.assertIn("why", out)

    def test_a_failing_line_is_not_hidden_by_the_next(self):
        code, _ = self.run_on("```sh\nfalse\ntrue\n```\n")
        self.assertEqual(code, 1)

    def test_leaves_out_marked_blocks_and_says_why(self):
        code, out = self.run_on("<!-- no-test: needs a browser -->\n```sh\nfalse\n```\n```sh\ntrue\n```\n")
        self.assertEqual(code, 0, out)
        self.assertIn("page.md:3: not run: needs a browser", out)
        self.assertIn("1 blocks run", out)

    def test_takes_only_sh_blocks_and_removes_their_indent(self):
        code, out = self.run_on("```\nfalse\n```\n```python\nx\n```\n1. a\n   ```sh\n   cat <<E\n   x\n   E\n   ```\n")
        self.assertEqual(code, 0, out)
        self.assertIn("1 blocks run", out)

    def test_gives_the_model_as_a_replay_and_a_cache_of_its_own(self):
        code, out = self.run_on('```sh\n[ "$MAQUETTE_MODEL" = replay:/answers.json ]\n'
                                '[ "$MAQUETTE_CACHE" = "$PWD/.cache" ]\n```\n')
        self.assertEqual(code, 0, out)

    def test_runs_the_pages_of_a_folder(self):
        pathlib.Path(self.folder.name, "a.md").write_text("```sh\ntrue\n```\n")
        pathlib.Path(self.folder.name, "b.md").write_text("```sh\ntrue\n```\n")
        code, out = self.run_paths(self.folder.name)
        self.assertEqual(code, 0, out)
        self.assertIn("2 blocks run, 0 failed", out)

    def test_fails_with_the_name_of_a_path_that_has_no_page(self):
        page = pathlib.Path(self.folder.name, "page.md")
        page.write_text("```sh\ntrue\n```\n")
        empty = pathlib.Path(self.folder.name, "empty")
        empty.mkdir()
        for path in ("/none.md", "/none", str(empty)):
            code, out = self.run_paths(page, path)
            self.assertEqual(code, 1, out)
            self.assertIn(f"{path}: FAILED", out)
            self.assertIn("1 blocks run, 0 failed", out)

    def test_nothing_to_run_is_a_skip(self):
        self.assertEqual(self.run_on("text\n")[0], 77)
        self.assertEqual(self.run_on("```sh\ntrue\n```\n", binary="/none")[0], 77)


if __name__ == "__main__":
    unittest.main()
