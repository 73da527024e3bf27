"""How each relation stands one thing to another. A test of a sentence of docs/language.md begins
with its number."""
import bpy

from placing import GREY, PlacingTest, add_box, ball, block, chair, drum, table, tub


class On(PlacingTest):
    def test_p6_stands_on_the_top_port_in_its_middle(self):
        self.add("chair", chair)
        self.add("cube", block, x=0.2, y=0.2, z=0.2, on="chair")
        self.finish()
        self.assertAt("cube", 0, -0.05, 0.4)

    def test_p6_stands_on_the_top_of_a_part(self):
        self.add("chair", chair)
        self.add("cube", block, x=0.1, y=0.1, z=0.1, on="chair.back")
        self.finish()
        self.assertAt("cube", 0, 0.15, 0.9)

    def test_p6_without_a_port_it_is_lowered_to_first_contact(self):
        self.add("ball", ball, diameter=1)
        self.add("plate", block, x=2, y=2, z=0.1, on="ball")
        self.add("hat", tub, room=0.5, depth=0.2, on="plate")
        self.finish()
        self.assertAt("plate", 0, 0, 1)
        self.assertAt("hat", 0, 0, 1.1)

    def test_p6_first_contact_is_lower_than_the_top_where_the_top_is_elsewhere(self):
        def corner_sofa(item):
            add_box(item, "seat", (2, 1, 0.4), GREY)
            add_box(item, "back", (2, 0.2, 0.8), GREY, at=(0, 0.6, 0))
        self.add("sofa", corner_sofa)
        self.add("cube", block, x=0.2, y=0.2, z=0.2, on="sofa")
        self.finish()
        self.assertAt("cube", 0, 0.1, 0.4)

    def test_p6_first_contact_where_no_vertex_meets_a_face_is_at_the_top(self):
        self.add("beam", block, x=0.2, y=4, z=1)
        self.add("plank", block, x=4, y=0.2, z=0.1, on="beam")
        self.finish()
        self.assertAt("plank", 0, 0, 1)

    def test_p14_a_gap_lifts_it(self):
        self.add("table", table)
        self.add("cube", block, on="table", gap=0.25)
        self.finish()
        self.assertAt("cube", 0, 0, 1.05)

    def test_p5_with_a_side_it_stands_beside_that_and_level_with_it(self):
        self.add("table", table)
        self.add("plate", block, x=0.2, y=0.2, z=0.02, on="table", offset=(0, 0.2, 0))
        self.add("fork", block, x=0.02, y=0.2, z=0.01, on="table", left_of="plate")
        self.finish()
        self.assertBox("fork", (-0.14, -0.12), (0.1, 0.3), (0.8, 0.81))

    def test_a_foot_below_the_base_still_stands(self):
        def sunk(item):
            add_box(item, "body", (0.1, 0.1, 0.2), GREY, at=(0, 0, -0.05))
        self.add("table", table)
        self.add("thing", sunk, on="table")
        self.finish()
        self.assertBox("thing", None, None, (0.8, 1.0))


class Sides(PlacingTest):
    def around_a_table(self, **words):
        self.add("table", table)
        self.add("cube", block, x=0.5, y=0.5, z=0.5, **words)
        self.finish()

    def test_p1_left_is_minus_x_a_tenth_of_the_wider_away(self):
        self.around_a_table(left_of="table")
        self.assertBox("cube", (-1.7, -1.2), (-0.25, 0.25), (0, 0.5))

    def test_p1_right_is_plus_x(self):
        self.around_a_table(right_of="table")
        self.assertBox("cube", (1.2, 1.7), (-0.25, 0.25), (0, 0.5))

    def test_p1_in_front_is_minus_y(self):
        self.around_a_table(in_front_of="table")  # Its drawer makes it 1.1 deep.
        self.assertBox("cube", (-0.25, 0.25), (-1.21, -0.71), (0, 0.5))

    def test_p1_behind_is_plus_y(self):
        self.around_a_table(behind="table")
        self.assertBox("cube", (-0.25, 0.25), (0.61, 1.11), (0, 0.5))

    def test_p14_a_gap_is_in_metres(self):
        self.around_a_table(left_of="table", gap=0.05)
        self.assertBox("cube", (-1.55, -1.05), None, None)

    def test_p3_two_sides_fix_two_axes(self):
        self.add("one", block)
        self.add("two", block, behind="one", gap=2)
        self.add("three", block, left_of="one", behind="two", gap=0)
        self.finish()
        self.assertBox("three", (-1.5, -0.5), (3.5, 4.5), (0, 1))

    def test_of_a_part_they_are_beside_the_part_on_the_items_floor(self):
        self.around_a_table(left_of="table.drawer", gap=0)
        self.assertBox("cube", (-0.2, 0.3), (-0.75, -0.25), (0, 0.5))

    def test_p4_stand_on_the_floor_of_their_target(self):
        self.add("table", table)
        self.add("mug", block, x=0.1, y=0.1, z=0.1, on="table")
        self.add("spoon", block, x=0.1, y=0.1, z=0.01, right_of="mug")
        self.finish()
        self.assertBox("spoon", (0.06, 0.16), None, (0.8, 0.81))

    def test_several_go_on_outwards(self):
        self.around_a_table(left_of="table", count=3, gap=0.1)
        for number, right in enumerate((-1.1, -1.7, -2.3), 1):
            self.assertBox(f"cube_{number}", (right - 0.5, right), None, (0, 0.5))

    def test_p18_several_in_front_stand_in_a_row(self):
        self.around_a_table(in_front_of="table", count=3)
        for number, middle in enumerate((-0.55, 0, 0.55), 1):
            self.assertBox(f"cube_{number}", (middle - 0.25, middle + 0.25), (-1.21, -0.71), (0, 0.5))

    def test_another_one_on_the_same_side_goes_beyond(self):
        self.add("table", table)
        self.add("bin", block, x=0.4, y=0.4, right_of="table")
        self.add("bag", block, x=0.4, y=0.4, right_of="table")
        self.finish()
        self.assertBox("bag", (1.64, 2.04), None, None)

    def test_goes_beyond_what_stands_there(self):
        self.add("table", block, x=2, y=1)
        self.add("chair", chair, around="table", count=4, gap=0.1)
        self.add("rug", block, x=4, y=4, z=0.01, under="table")
        self.add("sofa", block, behind="table", gap=0.2)
        self.finish()
        self.assertBox("chair_3", None, (0.6, 1.0), None)
        self.assertBox("sofa", None, (1.2, 2.2), None)

    def test_of_several_they_are_beside_all(self):
        self.add("post", block, x=0.1, y=0.1, count=5, gap=0.9)
        self.add("gate", block, right_of="post", gap=0)
        self.finish()
        self.assertBox("gate", (4.05, 5.05), None, None)


class Inside(PlacingTest):
    def test_p8_stands_on_the_cavitys_floor(self):
        self.add("tub", tub)
        self.add("cube", block, x=0.5, y=0.5, z=0.2, inside="tub")
        self.assertEqual(self.finish(), "")
        self.assertAt("cube", 0, 0, 0.1)

    def test_p8_what_is_too_wide_shrinks_to_nine_tenths_and_it_is_said(self):
        self.add("tub", tub)
        self.add("cube", block, x=2, y=1, z=1, inside="tub")
        self.assertIn("note: cube is scaled by 0.45, to fit into the tub", self.finish())
        self.assertBox("cube", (-0.45, 0.45), (-0.225, 0.225), (0.1, 0.55))

    def test_p8_what_is_tall_sticks_out_of_an_open_cavity(self):
        self.add("tub", tub)
        self.add("pole", block, x=0.1, y=0.1, z=3, inside="tub")
        self.assertEqual(self.finish(), "")
        self.assertBox("pole", None, None, (0.1, 3.1))

    def test_p8_what_is_tall_shrinks_into_a_closed_cavity(self):
        def oven(item):
            tub(item, 1.0, 0.5)
            add_box(item, "lid", (1.2, 1.2, 0.1), GREY, at=(0, 0, 0.6))
        self.add("oven", oven)
        self.add("cake", block, x=0.5, y=0.5, z=1, inside="oven")
        self.assertIn("to fit into the oven", self.finish())
        self.assertBox("cake", None, None, (0.1, 0.55))

    def test_several_that_a_row_cannot_hold_form_a_grid(self):
        self.add("tub", tub)
        self.add("apple", ball, diameter=0.3, count=9, inside="tub")
        self.assertEqual(self.finish(), "")
        names = [f"apple_{number}" for number in range(1, 10)]
        self.assertApart(*names)
        for name in names:
            low, high = self.box(name)
            self.assertGreaterEqual(min(low.xy), -0.5)
            self.assertLessEqual(max(high.xy), 0.5)
            self.assertAlmostEqual(low.z, 0.1, places=4)

    def test_more_are_heaped_in_an_open_cavity(self):
        self.add("tub", tub)
        self.add("apple", ball, diameter=0.3, count=14, inside="tub")
        self.assertEqual(self.finish(), "")
        heights = [self.place(f"apple_{number}").z for number in range(1, 15)]
        self.assertAlmostEqual(max(heights[:7]), 0.1, places=4)
        self.assertGreater(min(heights[7:]), 0.25)
        self.assertLessEqual(max(heights), 0.4001)

    def test_too_many_shrink_until_the_heap_holds_them(self):
        self.add("tub", tub)
        self.add("apple", ball, diameter=0.3, count=32, inside="tub")
        self.assertIn("note: apple is scaled by 0.75, for all to fit in", self.finish())
        for number in range(1, 33):
            low, high = self.box(f"apple_{number}")
            self.assertGreater(min(low.xy), -0.5)
            self.assertLess(max(high.xy), 0.5)

class Under(PlacingTest):
    def test_p9_stands_in_the_room_below(self):
        self.add("table", table)
        self.add("bin", block, x=0.3, y=0.3, z=0.4, under="table")
        self.finish()
        self.assertAt("bin", 0, 0, 0)
        self.assertAt("table", 0, 0, 0)

    def test_p9_else_the_target_is_lifted_with_what_stands_on_it(self):
        self.add("chest", block)
        self.add("jar", block, x=0.2, y=0.2, z=0.2, on="chest")
        self.add("lid", block, x=0.2, y=0.2, z=0.02, on="jar")
        self.add("spoon", block, x=0.2, y=0.02, z=0.02, right_of="jar")
        self.add("aside", block, left_of="chest")
        self.add("mat", block, x=2, y=2, z=0.1, under="chest")
        self.add("late", block, right_of="chest")
        self.finish()
        for name, height in (("mat", 0), ("chest", 0.1), ("jar", 1.1), ("lid", 1.3),
                             ("spoon", 1.1), ("aside", 0), ("late", 0)):
            self.assertAt(name, None, None, height)

    def test_several_lift_it_once(self):
        self.add("shelf", block, x=3)
        self.add("brick", block, x=0.2, y=0.2, z=0.1, under="shelf", count=3)
        self.finish()
        self.assertAt("shelf", 0, 0, 0.1)
        for number in (1, 2, 3):
            self.assertAt(f"brick_{number}", None, 0, 0)
        self.assertApart("brick_1", "brick_2", "brick_3", "shelf")


class Against(PlacingTest):
    def test_p10_its_back_touches_the_targets_front(self):
        self.add("wall", block, x=4, y=0.2, z=3)
        self.add("ladder", block, x=0.5, y=0.3, z=2, against="wall")
        self.finish()
        self.assertBox("ladder", (-0.25, 0.25), (-0.4, -0.1), (0, 2))

    def test_several_form_a_row(self):
        self.add("wall", block, x=4, y=0.2, z=3)
        self.add("ladder", block, x=0.5, y=0.3, z=2, against="wall")
        self.add("bike", block, x=1.5, y=0.5, z=1, against="wall", gap=0.1)
        self.finish()
        self.assertApart("ladder", "bike", "wall")
        self.assertBox("bike", None, (-0.7, -0.2), (0, 1))


class Between(PlacingTest):
    def test_p11_is_the_middle_of_the_facing_gap_on_the_lower_floor(self):
        self.add("one", block)
        self.add("two", table, x=2, y=3, right_of="one", gap=2)
        self.add("cube", block, x=0.2, y=0.2, z=0.2, between=("one", "two"))
        self.finish()
        self.assertAt("cube", 1.5, 0, 0)

    def test_p11_along_y_too(self):
        self.add("one", block)
        self.add("two", block, behind="one", gap=2)
        self.add("cube", block, x=0.2, y=0.2, between=("two", "one"))
        self.finish()
        self.assertAt("cube", 0, 1.5, 0)

    def test_neighbours_in_a_row_make_room(self):
        self.add("one", block, x=0.3)
        self.add("two", block, x=0.3)
        self.add("wide", block, x=1, between=("one", "two"))
        self.finish()
        self.assertBox("wide", (0.25, 1.25), None, (0, 1))
        self.assertBox("two", (1.35, 1.65), None, None)

    def test_neighbours_on_a_table_make_room(self):
        self.add("table", table)
        for name in ("one", "two"):
            self.add(name, block, x=0.2, y=0.2, z=0.2, on="table")
        self.add("candle", block, x=0.3, y=0.1, z=0.3, between=("one", "two"))
        self.finish()
        self.assertApart("one", "two", "candle")
        self.assertBox("candle", (-0.15, 0.15), None, (0.8, 1.1))

    def test_several_share_the_gap_evenly(self):
        self.add("one", block)
        self.add("two", block, right_of="one", gap=2)
        self.add("post", block, x=0.1, y=0.1, between=("one", "two"), count=3)
        self.finish()
        for number, x in enumerate((1, 1.5, 2), 1):
            self.assertAt(f"post_{number}", x, 0, 0)


class Around(PlacingTest):
    def test_p12_a_round_target_gets_a_ring_from_the_front_counter_clockwise(self):
        self.add("drum", drum)
        self.add("seat", block, x=0.2, y=0.2, z=0.2, around="drum", count=4, gap=0.1)
        self.finish()
        for number, place in enumerate(((0, -0.7), (0.7, 0), (0, 0.7), (-0.7, 0)), 1):
            self.assertAt(f"seat_{number}", *place, 0)

    def test_p12_a_rectangles_sides_are_filled_by_their_length(self):
        self.add("table", block, x=3, y=1)
        self.add("seat", block, x=0.2, y=0.2, z=0.2, around="table", count=6, gap=0.1)
        self.finish()
        for number, place in enumerate(((-0.75, -0.7), (0.75, -0.7), (1.7, 0), (0.75, 0.7),
                                        (-0.75, 0.7), (-1.7, 0)), 1):
            self.assertAt(f"seat_{number}", *place, 0)

    def test_n8_facing_in_turns_the_fronts_to_the_target(self):
        self.add("table", block)
        self.add("chair", chair, around="table", count=4, gap=0.1, facing="in")
        self.finish()
        for number, turn in enumerate((180, 270, 0, 90), 1):
            self.assertAlmostEqual(self.turn(f"chair_{number}"), turn, places=3)
        self.assertBox("chair_1", None, (-1.0, -0.6), (0, 0.9))
        self.assertBox("chair_2", (0.6, 1.0), None, None)

    def test_many_find_room(self):
        self.add("drum", drum)
        self.add("seat", block, x=0.5, y=0.5, around="drum", count=20, facing="in")
        self.add("box", block, right_of="seat")
        self.add("stool", drum, diameter=0.4, around="box", count=30)
        self.finish()
        for name, count in (("seat", 20), ("stool", 30)):
            places = [self.place(f"{name}_{number}") for number in range(1, count + 1)]
            for k, place in enumerate(places):
                self.assertGreater((place - places[k - 1]).length, 0.4)

    def test_follows_a_turned_target(self):
        self.add("table", block, x=3, y=1, rotate=90)
        self.add("seat", block, x=0.2, y=0.2, around="table", count=2, gap=0.1)
        self.finish()
        self.assertAt("seat_1", 0.7, 0, 0)
        self.assertAt("seat_2", -0.7, 0, 0)

    def test_n2_at_corners_they_stand_at_the_targets_corners(self):
        self.add("house", block, x=4, y=2)
        self.add("tree", drum, diameter=0.2, around="house", count=4, at="corners", gap=0)
        self.finish()
        away = 0.1 / 2 ** 0.5
        self.assertAt("tree_1", -2 - away, -1 - away, 0)
        self.assertAt("tree_3", 2 + away, 1 + away, 0)

    def test_p12_stands_on_the_targets_floor(self):
        self.add("table", table)
        self.add("cake", drum, diameter=0.3, z=0.2, on="table")
        self.add("candle", drum, diameter=0.02, z=0.1, around="cake", count=5)
        self.finish()
        self.assertBox("candle_3", None, None, (0.8, 0.9))


class Measures(PlacingTest):
    def test_modifiers_count(self):
        def stack(item):
            add_box(item, "body", (1, 1, 0.1), GREY)
            part = item.empty.children[0]
            array = part.modifiers.new("Array", 'ARRAY')
            array.count, array.relative_offset_displace = 5, (0, 0, 1)
        self.add("stack", stack)
        self.add("cube", block, x=0.2, y=0.2, z=0.2, on="stack")
        self.finish()
        self.assertAt("cube", 0, 0, 0.5)

    def test_curves_count(self):
        def hoop(item):
            curve = bpy.data.curves.new("hoop", 'CURVE')
            curve.dimensions, curve.bevel_depth = '3D', 0.1
            line = curve.splines.new('POLY')
            line.points.add(1)
            line.points[0].co, line.points[1].co = (-1, 0, 0.1, 1), (1, 0, 0.1, 1)
            part = bpy.data.objects.new(f"{item.name}.bar", curve)
            item.collection.objects.link(part)
            part.parent = item.empty
        self.add("hoop", hoop)
        self.add("cube", block, right_of="hoop", gap=0)
        self.finish()
        self.assertBox("cube", (1, 2), None, (0, 1))

    def test_hidden_cutters_do_not(self):
        def hollow(item):
            block(item)
            cutter = add_box(item, "cutter", (5, 5, 5), GREY)
            cutter.hide_render = True
        self.add("hollow", hollow)
        self.add("cube", block, right_of="hollow", gap=0)
        self.finish()
        self.assertBox("cube", (0.5, 1.5), None, None)

    def test_an_item_without_any_part_is_a_point(self):
        self.add("nothing", lambda item: None)
        self.add("cube", block, on="nothing")
        self.add("other", block, right_of="nothing", count=2)
        self.finish()
        self.assertAt("cube", 0, 0, 0)
