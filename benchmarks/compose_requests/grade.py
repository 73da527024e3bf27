"""Grades designs against requests.jsonl by their facts alone.

    python3 grade.py OUT            OUT/<id>/design.json and OUT/<id>/v1/facts.json for each request

Prints one JSON object: requests, geometry (designs that are ok), checks, passed, by_kind, failed; and a
table on stderr. A design that is missing or not ok fails all of its checks. README.md tells the checks.
"""

import argparse
import itertools
import json
import math
import pathlib
import sys

from colours import is_colour, oklab
from part_names import find, instances, is_plural, matching, own_parts, segments
from part_places import RELATIONS, Box, around, between, contact_groups, on


# Checks: None when passed, else why not


def in_range(what, value, check):
    low, high = check.get("min", -math.inf), check.get("max", math.inf)
    return None if low <= value <= high else f"{what} is {value:g}, not in {low:g}..{high:g}"


def pieces_of(facts, words, i):
    """1, or the separate pieces of a part whose name is in the plural (`shelves` made by an array)."""
    named = words and any(is_plural(piece) and find(words, [piece])
                          for piece in segments(facts["parts"][i]["name"])[-1])
    return max(1, facts["parts"][i].get("topology", {}).get("shells", 1)) if named else 1


def check_parts(facts, check):
    words = check.get("of")
    return in_range("number of parts", sum(pieces_of(facts, words, i) for i in own_parts(facts, words)), check)


def check_items(facts, check):
    words = check["of"]
    count = sum(max(pieces_of(facts, words, i) for i in group) for group in instances(facts, words))
    return in_range("number of items", count, check)


def check_absent(facts, check):
    """Nothing is named `of`, in a model that has what is named `from`."""
    there = matching(facts, check["of"])
    if there:
        return f"has {facts['parts'][there[0]]['name']}"
    return None if matching(facts, check["from"]) else "the thing itself is missing"


def check_colour(facts, check):
    parts = [facts["parts"][i] for i in own_parts(facts, check.get("of"))]
    total = sum(part["area"] for part in parts)
    if not total:
        return "no such part"
    alike = sum(part["area"] * sum(is_colour(m["rgba"], check["name"]) for m in part["materials"]
                                   if m.get("source") != "none") / max(1, len(part["materials"])) for part in parts)
    share = check.get("share", 0.5)
    return None if alike >= share * total else f"{alike / total:.0%} of the area is {check['name']}, not {share:.0%}"


def check_size(facts, check):
    group = matching(facts, check.get("of"))
    if not group:
        return "no such part"
    length, wanted = Box(facts, group).length(check["axis"]), check["value"]
    fits = abs(length - wanted) <= check.get("tolerance", 0.05) * wanted
    return None if fits else f"{check['axis']} is {length:.4g} m, not {wanted:g}"


def check_ratio(facts, check):
    group = matching(facts, check.get("of"))
    if not group:
        return "no such part"
    box = Box(facts, group)
    return in_range(f"{check['a']}/{check['b']}", box.length(check["a"]) / max(box.length(check["b"]), 1e-9), check)


def check_relation(facts, check):
    """`each`: every instance of first, which may also stand on another of them."""
    kind, groups = check["relation"], instances(facts, check["first"])
    first = sum(groups, [])
    second, third = ([[i for i in group if i not in first] for group in instances(facts, check.get(key, []))]
                     for key in ("second", "third"))
    seconds, thirds = sum(second, []), sum(third, [])
    if not first or not seconds or ("third" in check and not thirds):
        return "one of the things is missing"
    if kind == "between":
        if not thirds:
            pairs = itertools.combinations([group for group in second if group], 2)
            holds = any(between(facts, first, b, c) for b, c in pairs)
        else:
            holds = between(facts, first, seconds, thirds)
    elif kind == "around":
        holds = around(facts, groups, seconds)
    elif check.get("each"):
        direct = [RELATIONS[kind](facts, group, seconds) for group in groups]
        holds = any(direct) and all(
            is_so or (kind == "on" and any(on(facts, group, other) for other in groups if other is not group))
            for is_so, group in zip(direct, groups))
    else:
        holds = RELATIONS[kind](facts, first, seconds)
    return None if holds else f"not {kind}"


def check_connected(facts, check):
    group = matching(facts, check.get("of"))
    if len(group) < check.get("min_parts", 2):
        return f"only {len(group)} parts"
    count = len(contact_groups(facts, group))
    return None if count <= check["max_groups"] else f"{count} groups apart, not {check['max_groups']}"


def check_no_floating(facts, check):
    if len(facts["parts"]) < check.get("min_parts", 2):
        return f"only {len(facts['parts'])} parts"
    for group in contact_groups(facts, range(len(facts["parts"]))):
        if not any(facts["parts"][i]["on_ground"] for i in group):
            return f"{facts['parts'][group[0]]['name']} floats"
    return None


def check_distinct_colours(facts, check):
    kept = []
    for i in own_parts(facts, check.get("of")):
        for material in facts["parts"][i]["materials"]:
            colour = oklab(material["rgba"])
            if all(math.dist(colour, other) > 0.06 for other in kept):
                kept.append(colour)
    return in_range("number of colours", len(kept), check)


def check_symmetric(facts, check):
    return in_range("symmetry", facts["symmetry"]["xyz".index(check["axis"])], check)


CHECKS = {"parts": check_parts, "items": check_items, "absent": check_absent, "colour": check_colour,
          "size": check_size, "ratio": check_ratio, "relation": check_relation, "connected": check_connected,
          "no_floating": check_no_floating, "distinct_colours": check_distinct_colours,
          "symmetric": check_symmetric}


# The run


def read_facts(folder):
    """The facts of a design that is ok, or None and why not."""
    try:
        outcome = json.loads((folder / "design.json").read_text(encoding="utf-8")).get("outcome")
        facts = json.loads((folder / "v1" / "facts.json").read_text(encoding="utf-8")) if outcome == "ok" else None
    except (OSError, ValueError) as error:
        return None, f"no design: {error.__class__.__name__}"
    return (facts, "") if facts and facts["parts"] else (None, f"outcome {outcome}")


def grade(requests, out):
    report = {"requests": len(requests), "geometry": 0, "checks": 0, "passed": 0, "by_kind": {}, "failed": []}
    for request in requests:
        facts, why = read_facts(out / request["id"])
        row = report["by_kind"].setdefault(
            request["kind"], {"requests": 0, "geometry": 0, "all_passed": 0, "checks": 0, "passed": 0})
        reasons = [why if facts is None else CHECKS[check["check"]](facts, check) for check in request["checks"]]
        for check, reason in zip(request["checks"], reasons):
            if reason is not None:
                report["failed"].append({"id": request["id"], **check, "why": reason})
        row["requests"] += 1
        row["all_passed"] += all(reason is None for reason in reasons)
        for counts in (report, row):
            counts["geometry"] += facts is not None
            counts["checks"] += len(reasons)
            counts["passed"] += reasons.count(None)
    return report


def read_requests(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def main():
    here = pathlib.Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description="Grades designs against the requests by their facts.")
    parser.add_argument("out", type=pathlib.Path, help="folder with one design folder for each id")
    parser.add_argument("--requests", type=pathlib.Path, default=here / "requests.jsonl")
    arguments = parser.parse_args()
    report = grade(read_requests(arguments.requests), arguments.out)
    print(json.dumps(report, indent=1))
    print(f"{'kind':<12}{'requests':>9}{'geometry':>9}{'all ok':>8}{'checks':>8}{'passed':>8}", file=sys.stderr)
    for kind, row in report["by_kind"].items():
        print(f"{kind:<12}{row['requests']:>9}{row['geometry']:>9}{row['all_passed']:>8}{row['checks']:>8}"
              f"{row['passed']:>8}", file=sys.stderr)


if __name__ == "__main__":
    main()
