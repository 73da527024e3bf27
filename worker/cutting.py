"""Boolean cutters: what a modifier cuts with, and which cutters still stand where they cut."""

# A union takes in what its operand covers, so that an operand that stands there changes nothing.
OPERATIONS = {"DIFFERENCE": "difference", "INTERSECT": "intersect"}


def operands(modifier):
    """The objects that a boolean modifier works with."""
    if modifier.type != "BOOLEAN":
        return set()
    if modifier.operand_type == "COLLECTION":
        return set(modifier.collection.all_objects) if modifier.collection else set()
    return {modifier.object} if modifier.object else set()


def between(originals):
    """What each part cuts, by the objects that the parts come from.

    A list for each part: (index of the part that is cut, operation). Such a cutter shows in a
    render, so it is a part; it fills the hole that it cuts.
    """
    places = {}
    for place, original in enumerate(originals):
        places.setdefault(original, place)
    cuts = [[] for _ in originals]
    for target, place in places.items():
        for modifier in target.modifiers:
            if not modifier.show_render:
                continue
            for cutter in operands(modifier) - {target}:
                if cutter in places and modifier.operation in OPERATIONS:
                    cuts[places[cutter]].append((place, OPERATIONS[modifier.operation]))
    return [sorted(each) for each in cuts]
