"""Boxes of parts, which touch, and relations of a group of parts to another: True or False."""

import itertools
import math

CONTACTS = {"touching", "penetrating", "inside", "coincident"}


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
