# Placing: what the components build waits at the origin until Scene.finish() puts it in its place.

AREAS = {"on": "top", "inside": "cavity", "under": "below"}
SIDES = {"left_of": (0, -1), "right_of": (0, 1), "in_front_of": (1, -1), "behind": (1, 1)}
WAYS = ("against", "between", "around")
FORMATIONS = ("corners", "edges", "ring", "grid")
EDGES = {"left": (0, 0), "right": (0, 1), "front": (1, 0), "back": (1, 1), "bottom": (2, 0),
         "top": (2, 1)}


class Scene:
    """Builds items in a collection of its own, then stands them where their relations say."""

    def __init__(self, title):
        self.collection = bpy.data.collections.new(title)
        bpy.context.scene.collection.children.link(self.collection)
        self.calls, self.built, self.named = [], [], {}
        self.groups, self.slots, self.heaps = [], {}, {}

    def add(self, name, component, /, *, count=1, at=None, rotate=0, align=None, gap=None,
            offset=(0, 0, 0), facing=None, toy=False, fit=False, **words):
        """Builds `count` of a component with the parameters in `words`, which also say how they
        stand to earlier ones: on="desk", left_of="desk.drawer", between=("mug", "jug")."""
        targets = {key: [self.find(one) for one in ((value,) if isinstance(value, str) else value)]
                   for key in (*AREAS, *SIDES, *WAYS) for value in [words.pop(key, ())] if value}
        first = Item(name if count == 1 else f"{name}_1", self.collection)
        component(first, **words)
        items = [first, *(first.copy(f"{name}_{k}") for k in range(2, count + 1))]
        self.built.append(items)
        self.named.update({name: items} if count == 1 else {
            name: items, **{f"{name}_{k}": [item] for k, item in enumerate(items, 1)}})
        # As many things as there are targets go one to each: 4 cushions on 4 chairs.
        paired = count > 1 and any(len(others) == count for found in targets.values()
                                   for others, _ in found)
        for k, own in enumerate([[item] for item in items] if paired else [items]):
            call = SimpleNamespace(
                name=name, items=own, at=at, align=align, gap=gap, offset=Vector(offset),
                facing=facing, toy=toy, fit=fit, targets={
                    key: [(others[k:k + 1] if paired and len(others) == count else others, part)
                          for others, part in found] for key, found in targets.items()})
            self.calls.append(call)
            for item in own:
                item.call, item.turn = call, rotate

    def find(self, target):
        """The items and the part that "desk" or "desk.drawer" names."""
        name, _, part = target.partition(".")
        if name not in self.named:
            raise ValueError(f"there is no {name} yet: add it before what stands by it")
        return self.named[name], part

    def finish(self):
        """Puts everything in its place, in the order in which it was added."""
        bpy.context.view_layer.update()
        for items in self.built:
            shape = Shape(items[0])
            for item in items:
                item.shape = shape
        for call in self.calls:
            longest = max(call.items[0].size())
            if call.toy and longest > 0.25:
                self.rescale(call, 0.25 / longest, "being a toy")
        for call in self.calls:
            self.place(call)
        self.line_up(self.groups)
        for item in (item for call in self.calls for item in call.items):
            item.empty.location, item.empty.scale = item.at, Vector.Fill(3, item.scale)
            item.empty.rotation_euler.z = math.radians(item.turn)
        bpy.context.view_layer.update()

    def rescale(self, call, factor, reason):
        for item in call.items:
            item.scale *= factor
        if call.items[0] is self.named[call.name][0]:
            print(f"note: {call.name} is scaled by {factor:.2g}, {reason}")

    @staticmethod
    def put(item, place, floor):
        """The middle of its base above or below `place`, its lowest point at `floor`."""
        item.at = Vector((place.x, place.y, 0))
        item.at.z = floor - item.box()[0].z

    def place(self, call):
        """Stands a call's items by their targets."""
        if not call.targets:
            self.place_freely(call)
            return
        found = [target for targets in call.targets.values() for target in targets]
        group = self.join([item for items, _ in found for item in items])
        if "against" in call.targets:
            self.place_against(call, *call.targets["against"])
        elif "between" in call.targets:
            self.place_between(call, *call.targets["between"])
        elif "around" in call.targets:
            self.place_around(call, *call.targets["around"])
        else:
            self.place_by_axes(call, group)
        for item in call.items:
            item.at += call.offset
        group += call.items

    def place_freely(self, call):
        """What has no relations stays at the origin, in its formation, until line_up()."""
        for item in call.items:
            self.put(item, Vector(), 0)
        if call.at in FORMATIONS:
            count, wide = len(call.items), max(call.items[0].size().xy)
            room = (1.15 * math.ceil(math.sqrt(count)) if call.at == "grid"
                    else 1 + max(2, 0.65 * count))
            self.spread(call, Vector(), Vector((room * wide, room * wide, 0)), 0)
            self.groups.append(list(call.items))
        else:
            self.groups += [[item] for item in call.items]
        for item in call.items:
            item.at += call.offset

    def join(self, items):
        """The group that moves together with these: all their groups, put in a row."""
        joined = [group for group in self.groups if any(item in group for item in items)]
        self.line_up(joined)
        for group in joined[1:]:
            joined[0].extend(group)
            self.groups.remove(group)
        return joined[0]

    def line_up(self, groups):
        """A row along +X; the first group stays where it is."""
        for left, right in zip(groups, groups[1:]):
            move = (extent(left)[1].x - extent(right)[0].x
                    + self.gap(left, right, 0, 0.15, right[0].call) + right[0].call.offset.x)
            for item in right:
                item.at.x += move

    def gap(self, left, right, axis, share, call, part=""):
        """Between neighbours: what the call says, else a share of the wider one, or more where
        something will stand between them."""
        if call and call.gap is not None:
            return call.gap
        boxes = extent(left, part), extent(right)
        gap = share * max(high[axis] - low[axis] for low, high in boxes)
        for other in (one for one in self.calls if "between" in one.targets):
            ends = [set(items) for items, _ in other.targets["between"]]
            if any(one & set(left) and two & set(right) for one, two in (ends, ends[::-1])):
                count, wide = len(other.items), other.items[0].size()[axis]
                gap = max(gap, count * wide + (count + 1) * (
                    0.1 * wide if other.gap is None else other.gap))
        return gap

    def place_by_axes(self, call, group):
        """On, inside or under something, beside something, or both."""
        kind = next((key for key in AREAS if key in call.targets), None)
        sides = [key for key in SIDES if key in call.targets]
        if kind:
            (carriers, part), = call.targets[kind]
            centre, size = carriers[0].area(AREAS[kind], part)
            corners = self.corners(centre, size, carriers[0].turn)
            self.fit(call, kind, carriers[0], corners)
        if sides:
            (others, other_part), = call.targets[sides[0]]
            corners = extent(others, other_part)
            alone = len(others) == 1 and not other_part
            for item in call.items:
                self.put(item, others[0].at if alone else (corners[0] + corners[1]) / 2,
                         min(other.floor() for other in others))
                item.stands_on = carriers[0] if kind in ("on", "inside") else others[0].stands_on
            if all(SIDES[key][0] == 1 for key in sides):
                self.rank(call.items)
        elif call.at in FORMATIONS:
            self.spread(call, centre, size, carriers[0].turn)
        else:
            self.set_in_row(call, kind, corners)
        self.align(call, corners, {SIDES[key][0] for key in sides} | ({2} if kind else set()))
        for k, item in enumerate(call.items):
            for key in sides:
                self.set_beside(item, key, *call.targets[key][0], group + call.items[:k])
            if kind:
                self.set_height(item, kind, carriers[0], part)

    @staticmethod
    def rank(items):
        """Side by side along X with their middle where they are."""
        step = 1.1 * max(item.size().x for item in items)
        for k, item in enumerate(items):
            item.at.x += step * (k - (len(items) - 1) / 2)

    @staticmethod
    def corners(centre, size, turn):
        """The bounds of an area."""
        return bounds([centre + turned(Vector((x * size.x, y * size.y, z * size.z)), turn)
                       for x in (-0.5, 0.5) for y in (-0.5, 0.5) for z in (0, 1)])

    def fit(self, call, kind, carrier, corners):
        """Scales what is far too large for its carrier, and what is too large for a cavity; of one
        that is open above it may stick out."""
        low, high = corners
        name = carrier.call.name
        wide = max(own / max(room, 1e-6)
                   for own, room in zip(call.items[0].size().xy, (high - low).xy))
        if call.fit:
            wide = max(wide, max(call.items[0].size()) / max(*carrier.size(), 1e-6))
        if call.fit and wide > 1.5:
            self.rescale(call, 0.6 / wide, f"to fit the {name}")
            wide = 0.6
        if kind == "inside":
            tall = 0 if carrier.is_open() else call.items[0].size().z / max(high.z - low.z, 1e-6)
            if max(wide, tall) > 1:
                self.rescale(call, 0.9 / max(wide, tall), f"to fit into the {name}")

    def spread(self, call, centre, size, turn):
        """To the corners, edges or the like of an area, inset by half an item."""
        half = [max(call.items[0].reach(Vector(way)), call.items[0].reach(-Vector(way)))
                for way in ((1, 0, 0), (0, 1, 0))]
        if call.facing == "in":
            half = [max(half)] * 2
        if call.at != "grid":
            size = Vector((max(0, size.x - 2 * half[0]), max(0, size.y - 2 * half[1]), 0))
        for item, (spot, heading) in zip(call.items, spots(call.at, len(call.items), size)):
            if call.facing == "in":
                item.turn += heading + 180 + turn
            self.put(item, centre + turned(spot, turn), centre.z)

    def set_in_row(self, call, kind, corners):
        """In a row along X with all that has the same relation to the same thing and no other."""
        low, high = corners
        if call.items[0] not in self.slots:
            mates = [call] if call.at or call.align in ("left", "right") else [
                one for one in self.calls if one.targets == call.targets and not one.at
                and one.align not in ("left", "right")]
            for mate in mates:
                self.fit(mate, kind, mate.targets[kind][0][0][0], corners)
            self.arrange(mates, kind, high - low)
        for item in call.items:
            self.put(item, (low + high) / 2 + self.slots[item], low.z)

    def arrange(self, calls, kind, size):
        """Gives each item its slot, from the middle. Where a row is too long for equal things, or
        for a cavity, it becomes a grid."""
        items = [item for call in calls for item in call.items]
        sizes = [item.size() for item in items]
        total = sum(own.x for own in sizes)
        if total > size.x and len(items) > 1 and (
                kind == "inside" or kind != "against" and len(calls) == 1):
            self.set_in_grid(calls, items, kind, size)
            return
        gaps = [self.gap([left], [right], 0, 0.1, right.call if left.call is right.call else None)
                for left, right in zip(items, items[1:])]
        if kind != "against":
            shrink = min(1, max(0, size.x - total) / max(sum(gaps), 1e-6))
            gaps = [shrink * gap for gap in gaps]
        start = -(total + sum(gaps)) / 2
        for item, own, gap in zip(items, sizes, [*gaps, 0]):
            self.slots[item] = Vector((start + item.at.x - item.box()[0].x, 0, 0))
            start += own.x + gap

    def set_in_grid(self, calls, items, kind, size):
        """In one layer; what does not fit into a cavity so is heaped and, if need be, shrunk."""
        own = Vector([max(each) for each in zip(*(item.size() for item in items))])

        def crowd(cell):
            return max(1, *(own[axis] / max(cell[axis], 1e-6) for axis in (0, 1)))

        places, cell = grid(len(items), size)
        carrier = calls[0].targets[kind][0][0][0]
        if kind == "inside" and crowd(cell) > 1:
            if carrier.is_open():
                room = carrier.area("top")[1] if "top" in carrier.ports else size
                places, cell = grid(math.ceil(len(items) / 2), room)
                self.heaps.update((item, items[:k]) for k, item in enumerate(items))
            if crowd(cell) > 1:
                for call in calls:
                    self.rescale(call, 0.9 / crowd(cell), "for all to fit in")
        elif kind != "inside":
            places = [crowd(cell) * place for place in places]
        self.slots.update((item, places[k % len(places)]) for k, item in enumerate(items))

    @staticmethod
    def align(call, corners, fixed):
        """Makes an edge flush with the target's, unless a relation has fixed that axis."""
        axis, end = EDGES.get(call.align, (None, None))
        if axis is None or axis in fixed:
            return
        for together in [call.items] if axis == 0 else [[item] for item in call.items]:
            move = corners[end][axis] - extent(together)[end][axis]
            for item in together:
                item.at[axis] += move

    def set_beside(self, item, key, others, part, group):
        """Next to its target along one axis, or next to what stands there already."""
        axis, sign = SIDES[key]
        there = [other for other in group if other.stands_on is item.stands_on
                 and other not in others and "under" not in other.call.targets]
        there.sort(key=lambda other: sign * other.box()[0][axis])
        for neighbours, of_part in [(others, part), *(([other], "") for other in there)]:
            (low, high), (own_low, own_high) = extent(neighbours, of_part), item.box()
            if neighbours is others or all(low[k] < own_high[k] - 1e-6 and
                                           own_low[k] < high[k] - 1e-6 for k in (0, 1)):
                gap = self.gap(neighbours, [item], axis, 0.1, item.call, of_part)
                item.at[axis] += (high[axis] + gap - own_low[axis] if sign > 0
                                  else low[axis] - gap - own_high[axis])

    def set_height(self, item, kind, carrier, part):
        """On its carrier, in it, or below it, which may have to be raised."""
        alone = len(item.call.items) == 1 and len(item.call.targets) == 1
        gap = item.call.gap or 0 if alone else 0  # Of several it is between them.
        has_port = part or AREAS[kind] in carrier.ports
        if kind == "under":
            self.put(item, item.at, carrier.area("below")[0].z if has_port and not part
                     else carrier.floor())
            item.stands_on = carrier.stands_on
            if not has_port:
                self.lift(carrier, max(0, item.size().z + gap - carrier.raised))
                carrier.raised = max(carrier.raised, item.size().z + gap)
            return
        item.stands_on = carrier
        self.put(item, item.at, carrier.area(AREAS[kind], part)[0].z)
        if item in self.heaps or kind == "on" and not has_port:
            self.drop(item, [carrier, *self.heaps.get(item, ())])
        item.at.z += gap

    def lift(self, item, height):
        """Raises it and all that stands on it."""
        item.at.z += height
        for other in (other for call in self.calls for other in call.items):
            if other.stands_on is item:
                self.lift(other, height)

    def drop(self, item, carriers):
        """Lowers it from above until it touches one of them; to their top if it would miss."""
        start = item.size().z
        self.put(item, item.at, extent(carriers)[1].z + start)
        falls = []
        for carrier in carriers:
            for falling, still, way in ((item, carrier, -1), (carrier, item, 1)):
                to_still = still.matrix().inverted() @ falling.matrix()
                found = [still.shape.distance(to_still @ point, Vector((0, 0, way)))
                         for point in falling.shape.vertices]
                falls += [still.scale * distance for distance in found if distance is not None]
        item.at.z -= min(falls, default=start)

    def place_against(self, call, target):
        """In front of its face, with the back to it."""
        others, part = target
        corners = extent(others, part)
        self.set_in_row(call, "against", corners)
        for item in call.items:
            self.put(item, item.at, min(other.floor() for other in others))
            item.at.y += corners[0].y - (call.gap or 0) - item.box()[1].y
            item.stands_on = others[0].stands_on
        self.align(call, corners, {1})

    def place_between(self, call, one, other):
        """In the middle of the gap where they face each other, on the lower one's floor."""
        boxes = [extent(*one), extent(*other)]
        lower = min(one[0] + other[0], key=Item.floor)
        starts = [min(high[axis] for _, high in boxes) for axis in (0, 1)]
        ends = [max(low[axis] for low, _ in boxes) for axis in (0, 1)]
        along = 0 if ends[0] - starts[0] >= ends[1] - starts[1] else 1
        for k, item in enumerate(call.items):
            self.put(item, Vector(), lower.floor())
            low, high = item.box()
            for axis in (0, 1):
                share = (k + 1) / (len(call.items) + 1) if axis == along else 0.5
                item.at[axis] = (starts[axis] + share * (ends[axis] - starts[axis])
                                 - (low[axis] + high[axis]) / 2)
            item.stands_on = lower.stands_on
        self.align(call, bounds(boxes[0] + boxes[1]), {0, 1})

    def place_around(self, call, target):
        """Outside it: in a ring about what is round, else along its sides."""
        others, part = target
        low, high = extent(others, part)
        size, turn, is_round = high - low, 0, False
        if len(others) == 1:
            own_low, own_high = others[0].shape.box(part, 0)
            size, turn = others[0].scale * (own_high - own_low), others[0].turn
            is_round = others[0].shape.is_round(part)
        at = call.at if call.at in FORMATIONS[:3] else "ring" if is_round else "edges"
        if at == "ring" and not is_round:
            size = Vector.Fill(3, size.xy.length)
        widest = max(call.items[0].size().xy)
        gap = 0.1 * max(*size.xy, widest) if call.gap is None else call.gap
        size *= max(1, 1.1 * len(call.items) * widest / max(2 * (size.x + size.y), 1e-6))
        for item, (spot, heading) in zip(call.items, spots(at, len(call.items), size)):
            if call.facing == "in":
                item.turn += heading + 180 + turn
            out = turned(Vector((0, -1, 0)), heading + turn)
            place = (low + high) / 2 + turned(spot, turn) + (gap + item.reach(-out)) * out
            self.put(item, place, min(other.floor() for other in others))
            item.stands_on = others[0].stands_on
        self.align(call, (low, high), {0, 1})
