"""Grades designs against requests.jsonl by their facts alone.

    python3 grade.py OUT            OUT/<id>/design.json and OUT/<id>/v1/facts.json for each request

Prints one JSON object: requests, geometry (designs that are ok), checks, passed, by_kind, failed; and a
table on stderr. A design that is missing or not ok fails all of its checks. README.md tells the checks.

A word list names parts in any of several ways: ["mug", "cup", "-mug rack"]. A word matches a whole piece
of a part's name ("mug" is in `mug_2.handle` and in "MugHandle", not in "smug"), singular or plural; two
words match side by side between dots; a word after "-" rules a part out where the match stands or after it.
"""

import argparse
import itertools
import json
import math
import pathlib
import re
import sys

CONTACTS = {"touching", "penetrating", "inside", "coincident"}
IRREGULAR = {"shelves": "shelf", "knives": "knife", "leaves": "leaf", "loaves": "loaf", "feet": "foot"}

# Hue (degrees), chroma and lightness from-to in OKLCh; a name with several rows accepts each of them.
COLOURS = {
    "red": [(8, 42, 0.11, 1, 0.25, 0.73)],
    "orange": [(38, 84, 0.12, 1, 0.58, 0.90)],
    "yellow": [(84, 116, 0.09, 1, 0.70, 1)],
    "green": [(114, 178, 0.04, 1, 0.15, 0.96), (98, 114, 0.04, 1, 0.15, 0.75)],
    "turquoise": [(165, 222, 0.045, 1, 0.42, 0.97)],
    "blue": [(215, 290, 0.04, 1, 0.12, 0.94)],
    "purple": [(290, 345, 0.04, 1, 0.15, 0.85)],
    "pink": [(335, 8, 0.03, 1, 0.62, 0.97), (8, 28, 0.03, 1, 0.70, 0.97)],
    "brown": [(20, 95, 0.025, 0.162, 0.15, 0.70)],
    "wood": [(20, 40, 0.02, 0.125, 0.15, 0.93), (40, 72, 0.02, 0.16, 0.15, 0.93), (72, 100, 0.02, 0.115, 0.15, 0.93)],
    "beige": [(45, 115, 0.012, 0.10, 0.70, 0.985)],
    "cream": [(45, 118, 0.008, 0.10, 0.84, 1)],
    "gold": [(75, 108, 0.08, 1, 0.50, 0.96)],
    "silver": [(0, 360, 0, 0.035, 0.50, 0.98)],
    "metal": [(0, 360, 0, 0.045, 0.20, 0.98)],
    "grey": [(0, 360, 0, 0.04, 0.28, 0.91)],
    "black": [(0, 360, 0, 0.035, 0, 0.42)],
    "white": [(0, 360, 0, 0.04, 0.88, 1.1)],
}


def oklab(rgba):
    r, g, b = (max(0.0, c) for c in rgba[:3])
    long = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    medium = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    short = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return (0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
            1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
            0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short)


def is_colour(rgba, name):
    lightness, a, b = oklab(rgba)
    chroma, hue = math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360
    return any(((h0 <= hue <= h1) if h0 <= h1 else (hue >= h0 or hue <= h1))
               and c0 <= chroma <= c1 and l0 <= lightness <= l1
               for h0, h1, c0, c1, l0, l1 in COLOURS[name])


# Names


def stem(word):
    word = word.lower()
    if word in IRREGULAR:
        return IRREGULAR[word]
    if re.search(r"[^aeiou]ies$", word):
        return word[:-3] + "y"
    if re.search(r"(ch|sh|x|ss|z)es$", word):
        return word[:-2]
    return word[:-1] if re.search(r"[^sui]s$", word) and len(word) > 3 else word


def pieces(text):
    return re.findall(r"\d+|[A-Z]?[a-z]+|[A-Z]+(?![a-z])", text)


def segments(name):
    """The pieces of each dotted segment; Blender's .001 counts as a number of the segment before it."""
    return [pieces(segment) for segment in re.sub(r"\.(\d{3,})$", r"_\1", name).split(".")]


def find(words, segment):
    """Where the last of the words ends in the segment (its head noun), or None."""
    stems = [stem(piece) for piece in segment]
    ends = [start + len(wanted) for wanted in ([stem(w) for w in word.split()] for word in words)
            for start in range(len(stems)) if stems[start:start + len(wanted)] == wanted]
    return max(ends, default=None)


def is_plural(piece):
    return piece.lower() != stem(piece)


def instance(words, name):
    """What tells one instance from another: the name up to the word and its number. None: no match.

    `books.book_2` is the second of the books. A ruled-out word counts in the segment of the match and after.
    """
    wanted = [word for word in words if not word.startswith("-")]
    ruled_out = [word[1:] for word in words if word.startswith("-")]
    key, found, of_many = [], None, False
    for segment in segments(name):
        end, refused = find(wanted, segment), find(ruled_out, segment) is not None
        if found and refused:
            return None
        if end and not refused and (not found or of_many):
            number = segment[end:end + 1] if segment[end:] and segment[end].isdigit() else []
            found = tuple(key + [stem(piece) for piece in segment[:end]] + number)
            of_many = is_plural(segment[end - 1])
        key += [stem(piece) for piece in segment] + ["."]
    return found


def matching(facts, words):
    """Indices of the parts a word list names; all parts when there is none."""
    return [i for i, part in enumerate(facts["parts"]) if words is None or instance(words, part["name"])]


def own_parts(facts, words):
    """As matching(), but a word that names parts (shelf.shelf_1) does not mean the whole item (shelf.side)."""
    found = matching(facts, words)
    wanted = [word for word in words or [] if not word.startswith("-")]
    own = [i for i in found if any(find(wanted, segment) for segment in
                                   segments(facts["parts"][i]["name"])[1:])]
    dotless = [i for i in found if len(segments(facts["parts"][i]["name"])) == 1]
    return sorted(own + dotless) if own else found


def instances(facts, words):
    groups = {}
    for i in matching(facts, words):
        groups.setdefault(instance(words, facts["parts"][i]["name"]), []).append(i)
    return list(groups.values())


# Boxes and contacts


class Box:
    """The bounds of some parts."""

    def __init__(self, facts, group):
        bounds = [facts["parts"][i]["bounds"] for i in group]
        self.min = [min(b["min"][axis] for b in bounds) for axis in range(3)]
        self.max = [max(b["max"][axis] for b in bounds) for axis in range(3)]
        self.size = [high - low for low, high in zip(self.min, self.max)]
        self.centre = [(high + low) / 2 for low, high in zip(self.min, self.max)]

    def length(self, axis):
        x, y, z = self.size
        return {"x": x, "y": y, "z": z, "max": max(x, y, z), "width": max(x, y)}[axis]

    def overlap(self, other, axis):
        """Common length along an axis; negative: the gap."""
        return min(self.max[axis], other.max[axis]) - max(self.min[axis], other.min[axis])

    def share_over(self, other):
        """How much of this box's plan lies over the other's."""
        return math.prod(max(0.0, self.overlap(other, axis)) / max(self.size[axis], 1e-9) for axis in (0, 1))


def contact_pairs(facts):
    return {frozenset((r["first"], r["second"])) for r in facts["relations"] if r["contact"] in CONTACTS}


def in_contact(facts, first, second):
    pairs = contact_pairs(facts)
    return any(frozenset(pair) in pairs for pair in itertools.product(first, second))


def contact_groups(facts, group):
    """The parts of the group, put together where they touch."""
    leader = {i: i for i in group}

    def top(i):
        while leader[i] != i:
            i = leader[i]
        return i

    for a, b in map(tuple, contact_pairs(facts)):
        if a in leader and b in leader:
            leader[top(a)] = top(b)
    groups = {}
    for i in group:
        groups.setdefault(top(i), []).append(i)
    return list(groups.values())


# Relations of a group of parts to another: True or False


def on(facts, first, second):
    a, b = Box(facts, first), Box(facts, second)
    tops = [facts["parts"][i]["bounds"]["max"][2] for i in second]
    near = 0.02 * max(a.size[2], b.size[2])
    tops = [facts["parts"][i]["bounds"]["max"][2] for i in second]
    rests = in_contact(facts, first, second) or min(abs(a.min[2] - top) for top in tops) <= near
    above = a.min[2] >= b.min[2] + 0.05 * b.size[2] and a.centre[2] > b.min[2] + 0.35 * b.size[2]
    return rests and above and max(a.share_over(b), b.share_over(a)) >= 0.3


def under(facts, first, second):
    a, b = Box(facts, first), Box(facts, second)
    return max(a.share_over(b), b.share_over(a)) >= 0.3 and a.centre[2] < b.centre[2] and a.max[2] < b.max[2]


def inside(facts, first, second):
    a, b = Box(facts, first), Box(facts, second)
    return (a.share_over(b) >= 0.6 and a.min[2] >= b.min[2] - 0.02 * b.size[2]
            and a.min[2] <= b.max[2] - 0.15 * b.size[2]
            and all(b.min[axis] < a.centre[axis] < b.max[axis] for axis in (0, 1)))


def lies(axis, sign):
    """first lies on the side of second that axis and sign say, and not mainly on another."""

    def check(facts, first, second):
        a, b = Box(facts, first), Box(facts, second)
        away = sign * (a.centre[axis] - b.centre[axis])
        other = abs(a.centre[1 - axis] - b.centre[1 - axis])
        return (away > 0 and a.overlap(b, axis) <= 0.5 * min(a.size[axis], b.size[axis])
                and (away >= 0.5 * other or a.overlap(b, 1 - axis) > 0))

    return check


def part_side(axis, sign):
    """first lies in that half of second, or beyond."""

    def check(facts, first, second):
        a, b = Box(facts, first), Box(facts, second)
        return sign * (a.centre[axis] - b.centre[axis]) >= 0.12 * b.size[axis]

    return check


def beside(facts, first, second):
    a, b = Box(facts, first), Box(facts, second)
    gap = math.hypot(*(max(0.0, -a.overlap(b, axis)) for axis in (0, 1)))
    return (max(a.share_over(b), b.share_over(a)) <= 0.25 and a.overlap(b, 2) > 0
            and gap <= max(a.length("width"), b.length("width")))


def touching(facts, first, second):
    return in_contact(facts, first, second)


def between(facts, first, second, third):
    a, b, c = (Box(facts, group) for group in (first, second, third))
    along = [c.centre[axis] - b.centre[axis] for axis in (0, 1)]
    off = [a.centre[axis] - b.centre[axis] for axis in (0, 1)]
    length = math.hypot(*along)
    if length < 1e-6:
        return False
    share = (along[0] * off[0] + along[1] * off[1]) / length**2
    aside = abs(along[0] * off[1] - along[1] * off[0]) / length
    return 0.2 <= share <= 0.8 and aside <= 0.5 * length


def around(facts, groups, second):
    """Several stand outside and on all sides; a single one encloses."""
    whole, b = Box(facts, sum(groups, [])), Box(facts, second)
    if len(groups) == 1:
        return all(whole.min[axis] < b.min[axis] and whole.max[axis] > b.max[axis] for axis in (0, 1))
    bearings = []
    for a in (Box(facts, group) for group in groups):
        off = [(a.centre[axis] - b.centre[axis]) / max(b.size[axis] / 2, 1e-9) for axis in (0, 1)]
        if max(map(abs, off)) < 0.65:
            return False
        bearings.append(math.atan2(off[1], off[0]))
    bearings.sort()
    gaps = [y - x for x, y in zip(bearings, bearings[1:] + [bearings[0] + 2 * math.pi])]
    return max(gaps) <= max(2 * math.pi / len(groups) * 1.6, math.radians(100))


RELATIONS = {"on": on, "under": under, "inside": inside, "beside": beside, "touching": touching,
             "left_of": lies(0, -1), "right_of": lies(0, 1), "in_front_of": lies(1, -1), "behind": lies(1, 1),
             "right_part": part_side(0, 1), "front_part": part_side(1, -1)}


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
