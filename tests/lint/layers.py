"""Fails where a file of src/ includes a module that its own module may not use.

A module is a folder of src/ and the CMake target maquette_<folder>. A module includes only those that
its row names; docs/architecture.md holds the same table.
"""
import pathlib
import re
import sys

LAYERS = {  # module: modules it may include
    "base": [],
    "proc": ["base"],
    "net": ["base"],
    "mesh": ["base"],
    "script": ["base"],
    "report": ["base"],
    "core": ["base", "mesh"],
    "llm": ["base", "net", "proc", "core"],
    "blender": ["base", "proc", "mesh", "core"],
    "store": ["base", "core"],
    "brief": ["base"],
    "compose": ["base", "brief"],
    "verify": ["base", "mesh", "brief", "core"],
    "engine": ["base", "mesh", "proc", "script", "brief", "compose", "core", "store", "verify",
               "report"],
    "bench": ["base", "net", "proc", "core", "engine", "report"],
    "cli": ["base", "compose", "core", "store", "engine", "bench"],
}


def main(src: pathlib.Path) -> int:
    bad = 0
    for path in sorted([*src.rglob("*.h"), *src.rglob("*.cc")]):
        module = path.relative_to(src).parts[0]
        for number, line in enumerate(path.read_text().splitlines(), 1):
            match = re.match(r'#include "(\w+)/', line)
            if match and match[1] != module and match[1] not in LAYERS.get(module, []):
                print(f"{path}:{number}: {module} may not include {match[1]}")
                bad += 1
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "src")))
