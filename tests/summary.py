"""Prints "PASSED FAILED SKIPPED" of one ctest run and shows what failed on standard error.

usage: summary.py RESULTS.xml SKIPPED.txt; each skipped test is appended to SKIPPED.txt with its
reason. A run that left no results counts as one failure, and so does a test that could not start.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

OUTPUT_LINES = 40


def reason_of(case: ElementTree.Element) -> str:
    """Why a test was skipped: GoogleTest's message, else the last line of what it printed."""
    output = (case.findtext("system-out") or "").strip()
    match = re.search(r": Skipped\n(.+)", output)
    if match:
        return match[1].strip()
    return output.splitlines()[-1] if output else case.find("skipped").get("message", "")


def main(results: pathlib.Path, skipped_file: pathlib.Path) -> int:
    try:
        cases = list(ElementTree.parse(results).getroot().iter("testcase"))
    except (OSError, ElementTree.ParseError) as error:
        print(f"no test results: {error}", file=sys.stderr)
        print("0 1 0")
        return 1
    passed, failed, skipped = 0, 0, []
    for case in cases:
        skip = case.find("skipped")
        status = case.get("status")
        if skip is not None and (status == "disabled" or skip.get("message", "").startswith("SKIP_")):
            skipped.append(f"  {case.get('name')}: {reason_of(case) or 'disabled'}")
        elif status == "run":
            passed += 1
        else:
            failed += 1
            output = (case.findtext("system-out") or "").splitlines()
            why = skip.get("message", "") if skip is not None else ""
            print(f"--- FAILED {case.get('name')} {why}", file=sys.stderr)
            print("\n".join(output[-OUTPUT_LINES:]), file=sys.stderr)
    with skipped_file.open("a") as file:
        file.writelines(line + "\n" for line in skipped)
    print(passed, failed, len(skipped))
    return 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
