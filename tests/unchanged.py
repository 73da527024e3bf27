"""Leaves out tests that passed before and whose program and data have not changed since.

usage: unchanged.py select BUILD STATE NUMBERS LABELS [NOT_LABELS]
       unchanged.py record BUILD STATE RESULTS.xml

`select` looks at the tests of a ctest build whose labels match LABELS and not NOT_LABELS (regular
expressions). It writes the numbers of those to run into NUMBERS, for `ctest -I`, and prints how many run
and how many are left out. `record` keeps in STATE (JSON: name to key) the tests of a run that passed.
A test's key is the digest of its program, of the program `maquette` where the test runs that, of the
folders that tests read, and of the released rows.
"""
import functools
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDERS = ["tests", "worker", "resources", "docs", "README.md"]
RUN_THE_PROGRAM = ("e2e.", "docs.", "package.", "components.")


@functools.cache
def digest(path: pathlib.Path) -> str:
    """Of a file, or of all files below a folder with their names; empty when there is none."""
    if path.is_dir():
        inside = sorted(one for one in path.rglob("*") if one.is_file() and "__pycache__" not in one.parts)
        text = "".join(f"{one.relative_to(path)} {digest(one)}\n" for one in inside)
        return hashlib.sha256(text.encode()).hexdigest()
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


@functools.cache
def data() -> str:
    """The released rows, by their names, sizes and times: they are large."""
    folder = pathlib.Path(os.environ.get("MAQUETTE_DATA", ROOT.parent / "shared" / "data"))
    files = sorted(folder.glob("*")) if folder.is_dir() else []
    return "".join(f"{one.name} {one.stat().st_size} {one.stat().st_mtime}\n" for one in files)


def tests_of(build: pathlib.Path) -> list:
    """The tests in ctest's order, whose place is their number."""
    listing = subprocess.run(["ctest", "--test-dir", str(build), "--show-only=json-v1"],
                             check=True, capture_output=True, text=True)
    return json.loads(listing.stdout)["tests"]


def key(test: dict, build: pathlib.Path) -> str:
    command = test.get("command", [])
    parts = [" ".join(command), data()]
    parts += [digest(pathlib.Path(word)) for word in command if word.startswith(str(build))]
    parts += [digest(ROOT / folder) for folder in FOLDERS]
    if test["name"].startswith(RUN_THE_PROGRAM):
        parts.append(digest(build / "apps/maquette/maquette"))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def labels_of(test: dict) -> list:
    properties = {one["name"]: one["value"] for one in test.get("properties", [])}
    return properties.get("LABELS", [])


def read(state: pathlib.Path) -> dict:
    try:
        return json.loads(state.read_text())
    except (OSError, ValueError):
        return {}


def select(build: pathlib.Path, state: pathlib.Path, numbers: pathlib.Path, wanted: str,
           unwanted: str = "^$") -> None:
    passed, run, left_out = read(state), [], 0
    for number, test in enumerate(tests_of(build), 1):
        labels = labels_of(test)
        if not any(re.search(wanted, label) for label in labels):
            continue
        if any(re.search(unwanted, label) for label in labels):
            continue
        if passed.get(test["name"]) == key(test, build):
            left_out += 1
        else:
            run.append(number)
    # ctest drops the last character of the file.
    numbers.write_text(",".join(map(str, [0, 0, 0, *run])) + "\n")
    print(len(run), left_out)


def record(build: pathlib.Path, state: pathlib.Path, results: pathlib.Path) -> None:
    cases = ElementTree.parse(results).getroot().iter("testcase")
    statuses = {case.get("name"): case.get("status") == "run" and case.find("skipped") is None
                for case in cases}
    passed = read(state)
    for test in tests_of(build):
        if statuses.get(test["name"]):
            passed[test["name"]] = key(test, build)
        elif test["name"] in statuses:
            passed.pop(test["name"], None)
    state.write_text(json.dumps(passed))


if __name__ == "__main__":
    mode, build_folder, *others = sys.argv[1:]
    build_path = pathlib.Path(build_folder).resolve()
    if mode == "select":
        select(build_path, pathlib.Path(others[0]), pathlib.Path(others[1]), *others[2:])
    else:
        record(build_path, *map(pathlib.Path, others))
