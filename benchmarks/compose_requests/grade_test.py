"""python3 -m unittest grade_test, in this folder."""

import itertools
import json
import pathlib
import tempfile
import unittest

import colours
import grade
import pairs
import part_names
import part_places

RED, GREEN, BLUE = (0.8, 0.02, 0.02, 1), (0.05, 0.4, 0.05, 1), (0.02, 0.1, 0.7, 1)
WHITE, OAK, STEEL = (1, 1, 1, 1), (0.4, 0.2, 0.1, 1), (0.6, 0.6, 0.6, 1)


def box(name, low, high, rgba=STEEL, shells=1):
    x, y, z = (b - a for a, b in zip(low, high))
    return {"name": name, "bounds": {"min": low, "max": high}, "area": 2 * (x * y + y * z + z * x),
            "materials": [{"name": "m", "rgba": list(rgba), "source": "principled"}], "topology": {"shells": shells}}


def model(*parts):
    """Facts of boxes: contacts where they meet or overlap."""
    ground = min(part["bounds"]["min"][2] for part in parts)
    for part in parts:
        part["on_ground"] = part["bounds"]["min"][2] <= ground + 1e-3
    boxes = [part_places.Box({"parts": parts}, [i]) for i in range(len(parts))]
    relations = [{"first": i, "second": j, "contact": "touching" if all(
        boxes[i].overlap(boxes[j], axis) >= -1e-6 for axis in range(3)) else "apart"}
        for i, j in itertools.combinations(range(len(parts)), 2)]
    return {"parts": list(parts), "relations": relations, "symmetry": [0.99, 0.5, 0.1]}


def at(name, x, y, z=0.0, size=0.4, height=0.4, rgba=STEEL):
    return box(name, [x - size / 2, y - size / 2, z], [x + size / 2, y + size / 2, z + height], rgba)


def table(x=0.0, y=0.0, size=1.0):
    legs = [at(f"table.leg_{n}", x + i * size * 0.45, y + j * size * 0.45, 0, 0.05, 0.7)
            for n, (i, j) in enumerate(itertools.product((-1, 1), (-1, 1)), 1)]
    return [*legs, at("table.top", x, y, 0.7, size, 0.05, OAK)]


class Case(unittest.TestCase):
    def passes(self, facts, **check):
        self.assertIsNone(grade.CHECKS[check["check"]](facts, check))

    def fails(self, facts, **check):
        self.assertIsInstance(grade.CHECKS[check["check"]](facts, check), str)

    def related(self, relation, first, second, *parts, **more):
        return grade.check_relation(model(*parts), {"relation": relation, "first": first, "second": second, **more})


class Names(Case):
    def test_a_word_matches_whole_pieces_singular_or_plural(self):
        for words, name in ((["mug"], "mug_2.handle"), (["handle"], "MugHandle"), (["shelf"], "bookcase.shelves"),
                            (["legs"], "Chair Leg.001"), (["table top"], "table_top.box"), (["box"], "boxes"),
                            (["glass"], "glasses"), (["candle"], "candle2")):
            self.assertTrue(part_names.instance(words, name), name)
        for words, name in ((["mug"], "smuggler"), (["car"], "card.body"), (["table top"], "table.top"),
                            (["table", "-table lamp"], "table_lamp.shade"), (["mug", "-handle"], "mug.handle")):
            self.assertFalse(part_names.instance(words, name), name)

    def test_a_ruled_out_word_before_the_match_does_not_count(self):
        self.assertTrue(part_names.instance(["drawer", "-cabinet"], "cabinet.drawer_1"))
        self.assertTrue(part_names.instance(["pencil", "-holder"], "pencil_holder.pencil_3"))
        self.assertFalse(part_names.instance(["pencil", "-holder"], "pencil_holder.wall"))

    def test_instances_are_told_apart(self):
        def count(words, *names):
            return len(set(part_names.instance(words, name) for name in names))

        self.assertEqual(count(["chair"], "chair.leg_1", "chair.leg_2", "chair_2.leg_1"), 2)
        self.assertEqual(count(["chair"], "Chair 1 Leg 1", "Chair 1 Leg 2", "Chair 2 Leg 1"), 2)
        self.assertEqual(count(["cup"], "Cup", "Cup.001", "Cup.002"), 3)
        self.assertEqual(count(["book"], "books.book_1", "books.book_2"), 2)
        self.assertEqual(count(["bedside", "table"], "bedside_table.top", "bedside_table_2.top"), 2)


class Colours(Case):
    def test_named_colours(self):
        linear = {"red": RED, "green": GREEN, "blue": BLUE, "white": WHITE, "brown": OAK, "wood": OAK,
                  "grey": (0.2, 0.2, 0.2), "black": (0.01, 0.01, 0.01), "yellow": (0.9, 0.8, 0.05), "orange": (0.9, 0.3, 0.02),
                  "pink": (1, 0.53, 0.6), "purple": (0.2, 0.02, 0.25), "turquoise": (0.05, 0.7, 0.6),
                  "beige": (0.8, 0.7, 0.5), "cream": (0.95, 0.9, 0.7), "gold": (1, 0.7, 0.2),
                  "silver": STEEL, "metal": STEEL}
        self.assertEqual(set(linear), set(colours.COLOURS))
        for name, rgb in linear.items():
            self.assertTrue(colours.is_colour(rgb, name), name)
        for name, rgb in (("red", OAK), ("red", (1, 0.53, 0.6)), ("blue", (0.2, 0.02, 0.25)), ("purple", (0, 0, 1)),
                          ("black", STEEL), ("white", STEEL), ("green", (0.9, 0.8, 0.05)), ("wood", RED),
                          ("gold", OAK), ("yellow", (0.9, 0.3, 0.02)), ("orange", RED), ("pink", RED)):
            self.assertFalse(colours.is_colour(rgb, name), name)

    def test_colour_is_by_area_of_the_named_parts(self):
        mug = model(at("mug.body", 0, 0, rgba=RED), at("mug.handle", 0.2, 0, 0.1, 0.1, 0.1, WHITE))
        self.passes(mug, check="colour", of=["mug", "-handle"], name="red")
        self.passes(mug, check="colour", of=["handle"], name="white")
        self.passes(mug, check="colour", name="red")
        self.fails(mug, check="colour", name="white")
        self.fails(mug, check="colour", of=["lid"], name="red")
        self.passes(mug, check="colour", name="white", share=0.02)

    def test_a_word_for_parts_does_not_mean_the_item_of_that_name(self):
        shelf = model(at("shelf.side", 0, 0, 0, 2, 2, RED), at("shelf.shelf_1", 0, 0, 0.2, rgba=BLUE))
        self.passes(shelf, check="colour", of=["shelf"], name="blue")
        self.passes(shelf, check="parts", of=["shelf"], max=1)

    def test_no_material_is_no_colour(self):
        plain = model(at("cup", 0, 0, rgba=WHITE))
        plain["parts"][0]["materials"][0]["source"] = "none"
        self.fails(plain, check="colour", name="white")

    def test_distinct_colours(self):
        bars = model(*(at(f"bar_{n}", n, 0, rgba=rgba) for n, rgba in enumerate((RED, GREEN, BLUE, RED))))
        self.passes(bars, check="distinct_colours", of=["bar"], min=3)
        self.fails(bars, check="distinct_colours", min=4)


class Counts(Case):
    def test_parts(self):
        facts = model(*table())
        self.passes(facts, check="parts", of=["leg"], min=4, max=4)
        self.fails(facts, check="parts", of=["leg"], min=5)
        self.fails(facts, check="parts", of=["drawer"], min=1)
        self.passes(facts, check="parts", min=5)

    def test_a_plural_part_counts_its_pieces(self):
        shelves = box("bookcase.shelves", [0, 0, 0], [1, 1, 1], shells=4)
        self.passes(model(shelves), check="parts", of=["shelf"], min=4, max=4)
        self.passes(model(box("shelf", [0, 0, 0], [1, 1, 1], shells=4)), check="parts", of=["shelf"], max=1)

    def test_items(self):
        facts = model(*(at(f"chair_{n}.{part}", n, 0) for n in range(1, 5) for part in ("seat", "back")))
        self.passes(facts, check="items", of=["chair"], min=4, max=4)
        self.fails(facts, check="items", of=["chair"], min=5)
        self.fails(facts, check="items", of=["stool"], min=1)

    def test_absent(self):
        self.passes(model(at("cup.body", 0, 0)), check="absent", of=["handle"], **{"from": ["cup"]})
        self.fails(model(at("cup.handle", 0, 0)), check="absent", of=["handle"], **{"from": ["cup"]})
        self.fails(model(at("Cube", 0, 0)), check="absent", of=["handle"], **{"from": ["cup"]})


class Lengths(Case):
    facts = model(*table(size=1.2), at("mug.body", 0, 0, 0.75, 0.08, 0.1))

    def test_size(self):
        self.passes(self.facts, check="size", of=["mug"], axis="z", value=0.1, tolerance=0.05)
        self.passes(self.facts, check="size", of=["table"], axis="width", value=1.2)
        self.passes(self.facts, check="size", axis="max", value=1.2)
        self.fails(self.facts, check="size", axis="z", value=0.5)
        self.fails(self.facts, check="size", of=["cup"], axis="z", value=0.1)

    def test_ratio(self):
        self.passes(self.facts, check="ratio", of=["table"], a="x", b="z", min=1.2)
        self.fails(self.facts, check="ratio", of=["table"], a="x", b="z", max=1.2)
        self.fails(self.facts, check="ratio", of=["cup"], a="x", b="z", min=0)


class Relations(Case):
    def test_on(self):
        self.assertIsNone(self.related("on", ["cat"], ["table"], *table(), at("cat", 0, 0, 0.75)))
        for x, z in ((0, 0), (0, 1.2), (3, 0.75)):
            self.assertTrue(self.related("on", ["cat"], ["table"], *table(), at("cat", x, 0, z)))

    def test_on_for_each_of_a_stack(self):
        stack = [at(f"book_{n}", 0, 0, 0.75 + 0.1 * n, 0.3, 0.1) for n in range(3)]
        self.assertIsNone(self.related("on", ["book"], ["table"], *table(), *stack, each=True))
        self.assertTrue(self.related("on", ["book"], ["table"], *table(), *stack, at("book_9", 2, 0), each=True))

    def test_a_seat_and_a_wide_cap_on_a_thin_stem(self):
        chair = [at("chair.seat", 0, 0, 0, 0.5, 0.45), box("chair.back", [-0.25, 0.2, 0.45], [0.25, 0.25, 1.0])]
        self.assertIsNone(self.related("on", ["cat"], ["chair"], *chair, at("cat", 0, 0, 0.45, 0.3, 0.3)))
        self.assertIsNone(self.related("on", ["cap"], ["stem"], at("stem", 0, 0, 0, 0.1, 0.5), at("cap", 0, 0, 0.45, 1)))

    def test_under(self):
        self.assertIsNone(self.related("under", ["dog"], ["table"], *table(), at("dog", 0, 0)))
        self.assertTrue(self.related("under", ["dog"], ["table"], *table(), at("dog", 0, 0, 0.75)))
        self.assertTrue(self.related("under", ["dog"], ["table"], *table(), at("dog", 3, 0)))

    def test_inside(self):
        bowl = at("bowl", 0, 0, 0, 1, 0.5)
        self.assertIsNone(self.related("inside", ["apple"], ["bowl"], bowl, at("apple", 0.1, 0, 0.1)))
        self.assertTrue(self.related("inside", ["apple"], ["bowl"], bowl, at("apple", 1, 0, 0)))
        self.assertTrue(self.related("inside", ["apple"], ["bowl"], bowl, at("apple", 0, 0, 0.5)))

    def test_sides(self):
        places = {"left_of": (-1, 0), "right_of": (1, 0), "in_front_of": (0, -1), "behind": (0, 1)}
        for relation, said in places.items():
            for place in places.values():
                why = self.related(relation, ["ball"], ["box"], at("box", 0, 0), at("ball", *place))
                self.assertEqual(why is None, place == said, (relation, place))

    def test_parts_of_a_side(self):
        self.assertIsNone(self.related("right_part", ["drawer"], ["top"], *table(), at("table.drawer", 0.3, 0, 0.5)))
        self.assertTrue(self.related("right_part", ["drawer"], ["top"], *table(), at("table.drawer", -0.3, 0, 0.5)))
        self.assertIsNone(self.related("front_part", ["door"], ["hut"], at("hut", 0, 0, 0, 2), at("door", 0, -0.9)))
        self.assertTrue(self.related("front_part", ["door"], ["hut"], at("hut", 0, 0, 0, 2), at("door", 0, 0.9)))

    def test_beside(self):
        self.assertIsNone(self.related("beside", ["plant"], ["chair"], at("plant", 0.6, 0), at("chair", 0, 0)))
        self.assertTrue(self.related("beside", ["plant"], ["chair"], at("plant", 3, 0), at("chair", 0, 0)))
        self.assertTrue(self.related("beside", ["plant"], ["chair"], at("plant", 0, 0, 0.4), at("chair", 0, 0)))

    def test_between(self):
        pair = [at("candle_1", -1, 0), at("candle_2", 1, 0)]
        self.assertIsNone(self.related("between", ["vase"], ["candle"], at("vase", 0.1, 0), *pair))
        self.assertTrue(self.related("between", ["vase"], ["candle"], at("vase", 2, 0), *pair))
        self.assertTrue(self.related("between", ["vase"], ["candle"], at("vase", 0, 0), pair[0]))
        sides = [at("fork", -1, 0), at("knife", 1, 0)]
        self.assertIsNone(self.related("between", ["plate"], ["fork"], at("plate", 0, 0), *sides, third=["knife"]))
        self.assertTrue(self.related("between", ["plate"], ["fork"], at("plate", 2, 0), *sides, third=["knife"]))
        self.assertTrue(self.related("between", ["plate"], ["fork"], at("plate", 0, 0), sides[0], third=["knife"]))

    def test_around(self):
        ring = [at(f"chair_{n}", x, y) for n, (x, y) in enumerate(((0, -1), (1, 0), (0, 1), (-1, 0)), 1)]
        row = [at(f"chair_{n}", n, -1) for n in range(4)]
        self.assertIsNone(self.related("around", ["chair"], ["table"], *table(), *ring))
        self.assertTrue(self.related("around", ["chair"], ["table"], *table(), *row))
        self.assertTrue(self.related("around", ["chair"], ["table"], *table(size=4), *ring))
        fence = [box("fence.front", [-3, -3, 0], [3, -2.9, 1]), box("fence.back", [-3, 2.9, 0], [3, 3, 1])]
        self.assertIsNone(self.related("around", ["fence"], ["house"], at("house", 0, 0, 0, 2), *fence))
        self.assertTrue(self.related("around", ["fence"], ["house"], at("house", 0, 0, 0, 2), fence[0]))

    def test_touching(self):
        self.assertIsNone(self.related("touching", ["a"], ["b"], at("a", 0, 0), at("b", 0.3, 0)))
        self.assertTrue(self.related("touching", ["a"], ["b"], at("a", 0, 0), at("b", 0.5, 0)))

    def test_a_missing_thing_fails_and_so_does_a_thing_with_itself(self):
        for relation in [*part_places.RELATIONS, "between", "around"]:
            self.assertTrue(self.related(relation, ["cat"], ["mat"], at("cat", 0, 0)))
            self.assertTrue(self.related(relation, ["cat"], ["cat"], at("cat", 0, 0)))


class Whole(Case):
    def test_connected(self):
        apart = model(at("a", 0, 0), at("b", 0.3, 0), at("c", 5, 0))
        self.passes(apart, check="connected", max_groups=2)
        self.fails(apart, check="connected", max_groups=1)
        self.passes(apart, check="connected", of=["a", "b"], max_groups=1)
        self.fails(model(at("a", 0, 0)), check="connected", max_groups=1)
        self.passes(model(at("a", 0, 0)), check="connected", max_groups=1, min_parts=1)

    def test_no_floating(self):
        self.passes(model(*table()), check="no_floating")
        self.passes(model(at("a", 0, 0), at("b", 5, 0)), check="no_floating")
        self.fails(model(*table(), at("mug", 0, 0, 1.5)), check="no_floating")
        self.fails(model(at("a", 0, 0)), check="no_floating")

    def test_symmetric(self):
        self.passes(model(at("a", 0, 0)), check="symmetric", axis="x", min=0.9)
        self.fails(model(at("a", 0, 0)), check="symmetric", axis="z", min=0.9)


class Grading(unittest.TestCase):
    def test_designs_that_are_missing_or_not_ok_fail_all_their_checks(self):
        checks = [{"check": "items", "of": ["cup"], "min": 1}, {"check": "colour", "name": "red"}]
        requests = [{"id": name, "kind": "single", "instruction": "a red cup", "checks": checks}
                    for name in ("good", "wrong", "broken", "missing")]
        facts = {"good": model(at("cup", 0, 0, rgba=RED)), "wrong": model(at("cup", 0, 0, rgba=BLUE)),
                 "broken": model(at("cup", 0, 0, rgba=RED))}
        with tempfile.TemporaryDirectory() as folder:
            out = pathlib.Path(folder)
            for name, measured in facts.items():
                (out / name / "v1").mkdir(parents=True)
                outcome = "script_error" if name == "broken" else "ok"
                (out / name / "design.json").write_text(json.dumps({"outcome": outcome}), encoding="utf-8")
                (out / name / "v1" / "facts.json").write_text(json.dumps(measured), encoding="utf-8")
            report = grade.grade(requests, out)
        self.assertEqual((report["requests"], report["geometry"], report["checks"], report["passed"]), (4, 2, 8, 3))
        self.assertEqual(report["by_kind"]["single"]["all_passed"], 1)
        self.assertEqual([row["id"] for row in report["failed"]], ["wrong"] + ["broken"] * 2 + ["missing"] * 2)
        self.assertIn("script_error", report["failed"][1]["why"])


class Pairs(unittest.TestCase):
    def test_one_model_for_both_is_canned(self):
        own, twin = ({"checks": [{"check": "colour", "name": name}]} for name in ("red", "blue"))
        self.assertEqual(pairs.trouble(model(at("cup", 0, 0, rgba=RED)), own, twin), "")
        self.assertNotEqual(pairs.trouble(model(at("cup", 0, 0, rgba=BLUE)), own, twin), "")
        self.assertEqual(pairs.trouble(model(at("cup", 0, 0, rgba=RED)), own, {"checks": []}), "would pass as its twin")


class Requests(unittest.TestCase):
    here = pathlib.Path(grade.__file__).parent
    rows = grade.read_requests(here / "requests.jsonl")
    fields = {"parts": {"of"}, "items": {"of"}, "absent": {"of", "from"}, "colour": {"name"}, "size": {"axis", "value"},
              "ratio": {"a", "b"}, "relation": {"relation", "first", "second"}, "connected": {"max_groups"},
              "no_floating": set(), "distinct_colours": {"min"}, "symmetric": {"axis", "min"}}

    def test_ids_kinds_and_numbers_of_checks(self):
        wanted = [f"{kind}{n:02}" for kind, count in (("s", 30), ("a", 20), ("l", 10)) for n in range(1, count + 1)]
        self.assertEqual([row["id"] for row in self.rows], wanted)
        kinds = {"s": "single", "a": "arrangement", "l": "lacking"}
        for row in self.rows:
            self.assertEqual(row["kind"], kinds[row["id"][0]])
            self.assertTrue(3 <= len(row["checks"]) <= 7, row["id"])
        self.assertEqual(len({row["instruction"] for row in self.rows}), 60)

    def test_pairs_are_twenty(self):
        ids = [row["id"] for row in grade.read_requests(self.here / "pairs.jsonl")]
        self.assertEqual(ids, [f"p{n:02}{half}" for n in range(1, 21) for half in "ab"])

    def test_checks_are_well_formed(self):
        known = {"check", "of", "from", "first", "second", "third", "each", "name", "share", "axis", "value", "tolerance",
                 "a", "b", "min", "max", "relation", "max_groups", "min_parts"}
        for row in self.rows + grade.read_requests(self.here / "pairs.jsonl"):
            for check in row["checks"]:
                self.assertLessEqual({"check"} | self.fields[check["check"]], set(check), row["id"])
                self.assertLessEqual(set(check), known, row["id"])
                self.assertTrue(check["check"] not in ("parts", "items", "ratio") or {"min", "max"} & set(check), row["id"])
                self.assertIn(check.get("relation", "on"), [*part_places.RELATIONS, "between", "around"])
                if check["check"] == "colour":
                    self.assertIn(check["name"], colours.COLOURS)
                for key in ("of", "from", "first", "second", "third"):
                    words = check.get(key, ["word"])
                    self.assertTrue(any(not word.startswith("-") for word in words), row["id"])
                    self.assertTrue(all(word == word.strip().lower() for word in words), row["id"])

    def test_a_plain_cube_passes_no_request(self):
        cube = model(at("Cube", 0, 0, size=2, height=2))
        for row in self.rows:
            passed = [grade.CHECKS[check["check"]](cube, check) is None for check in row["checks"]]
            self.assertLess(sum(passed), len(passed) / 2, row["id"])


if __name__ == "__main__":
    unittest.main()
