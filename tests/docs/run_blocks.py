"""Runs each ```sh block of Markdown files, so that what the documentation says works.

usage: run_blocks.py MAQUETTE ANSWERS FILE-OR-FOLDER...

The blocks of one file run in order in one scratch folder, where ./maquette is the built binary, the
model replays ANSWERS, and cache and configuration are the folder's own. A block right below an HTML
comment `no-test: REASON` is left out, and said so. A missing path, and a folder without *.md files,
are failures. Exit 77 when there is nothing to run.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

FENCE = re.compile(
    r"(?:<!--\s*no-test:(?P<reason>.*?)-->[ \t]*\n(?:[ \t]*\n)?)?"
    r"^(?P<indent>[ \t]*)```sh[ \t]*\n(?P<body>.*?)^(?P=indent)```[ \t]*$",
    re.MULTILINE | re.DOTALL)
SKIP = 77
BLOCK_SECONDS = 300


def blocks(text: str):
    """(line number, script, reason not to run it or None) of each block."""
    for match in FENCE.finditer(text):
        line = text.count("\n", 0, match.start("body")) + 1
        indent = match["indent"]
        script = "\n".join(part.removeprefix(indent) for part in match["body"].splitlines())
        reason = match["reason"]
        yield line, script, reason.strip() if reason is not None else None


def environment(scratch: pathlib.Path, answers: pathlib.Path) -> dict:
    return {**os.environ, "MAQUETTE_MODEL": f"replay:{answers}", "NO_COLOR": "1",
            "MAQUETTE_CACHE": str(scratch / ".cache"), "MAQUETTE_CONFIG": str(scratch / ".config"),
            "PATH": f"{scratch}:{os.environ['PATH']}"}


def run(script: str, scratch: pathlib.Path, env: dict) -> tuple[int, str]:
    try:
        done = subprocess.run(["bash", "-euo", "pipefail", "-c", script], cwd=scratch, env=env,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, timeout=BLOCK_SECONDS)
        return done.returncode, done.stdout.decode(errors="replace")
    except subprocess.TimeoutExpired as expired:
        return -1, (expired.stdout or b"").decode(errors="replace") + "\ntimed out"


def run_file(path: pathlib.Path, binary: pathlib.Path, answers: pathlib.Path) -> tuple[int, int]:
    """How many blocks ran, and how many of them failed."""
    ran = failed = 0
    with tempfile.TemporaryDirectory(prefix="maquette-docs-") as folder:
        scratch = pathlib.Path(folder)
        (scratch / "maquette").symlink_to(binary)
        env = environment(scratch, answers)
        for line, script, reason in blocks(path.read_text()):
            if reason is not None:
                print(f"{path}:{line}: not run: {reason}")
                continue
            ran += 1
            code, output = run(script, scratch, env)
            print(f"{path}:{line}: {'ok' if code == 0 else f'FAILED with {code}'}", flush=True)
            if code != 0:
                failed += 1
                print(script, output, sep="\n--- output:\n")
    return ran, failed


def pages(path: pathlib.Path) -> list[pathlib.Path]:
    """The file itself, or the *.md files of the folder."""
    return [path] if path.is_file() else sorted(path.glob("*.md"))


def main(arguments: list[str]) -> int:
    binary, answers = (pathlib.Path(argument).resolve() for argument in arguments[:2])
    if not os.access(binary, os.X_OK):
        print(f"{binary} is not built")
        return SKIP
    ran = failed = 0
    missing = [name for name in arguments[2:] if not pages(pathlib.Path(name))]
    for name in missing:
        print(f"{name}: FAILED: neither a file nor a folder with *.md files")
    for path in [page for name in arguments[2:] for page in pages(pathlib.Path(name))]:
        counts = run_file(path, binary, answers)
        ran, failed = ran + counts[0], failed + counts[1]
    print(f"{ran} blocks run, {failed} failed" if ran else "no block to run")
    return 1 if failed or missing else 0 if ran else SKIP


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
