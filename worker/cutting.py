"""Boolean cutters: the operands of modifiers, and the cutters that are still visible."""

# A union includes its operand, so a visible operand of a union does not change the model.
OPERATIONS = {"DIFFERENCE": "difference", "INTERSECT": "intersect"}


def operands(modifier):
    """The operands of a boolean modifier."""
    if modifier.type != "BOOLEAN":
        return set()
    if modifier.operand_type == "COLLECTION":
        return set(modifier.collection.all_objects) if modifier.collection else set()
    return {modifier.object} if modifier.object else set()


def between(originals):
    """The cuts of each part, from the objects that the parts come from.

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
