"""What else a scene does: rows, formations, sizes, names, and what was there before. A test of a
sentence of docs/language.md begins with its number."""
import bpy

from placing import PlacingTest, Scene, ball, block, chair, drum, table, tub


class Rows(PlacingTest):
    def test_p2_unplaced_items_form_a_row_along_x_in_order(self):
        self.add("one", block, x=1)
        self.add("two", block, x=2)
        self.add("three", block, x=1)
        self.finish()
        self.assertBox("one", (-0.5, 0.5), (-0.5, 0.5), (0, 1))
        self.assertBox("two", (0.8, 2.8), (-0.5, 0.5), (0, 1))
        self.assertBox("three", (3.1, 4.1), None, None)

    def test_p2_what_is_placed_relative_to_them_moves_with_them(self):
        self.add("one", block)
        self.add("two", block)
        self.add("cap", block, x=0.5, y=0.5, z=0.1, on="two")
        self.add("left", block, x=0.5, left_of="two", gap=0.1)
        self.finish()
        self.assertApart("one", "two", "left", "cap")
        self.assertAt("cap", self.place("two").x, 0, 1)
        self.assertAlmostEqual(self.box("left")[1].x, self.box("two")[0].x - 0.1, places=4)

    def test_p7_several_on_one_support_form_a_row_in_its_middle(self):
        self.add("table", table)
        self.add("mug", block, x=0.2, y=0.2, z=0.2, on="table")
        self.add("book", block, x=0.4, y=0.2, z=0.1, on="table")
        self.finish()
        self.assertBox("mug", (-0.32, -0.12), (-0.1, 0.1), (0.8, 1.0))
        self.assertBox("book", (-0.08, 0.32), (-0.1, 0.1), (0.8, 0.9))

    def test_p7_a_long_rows_gaps_shrink_evenly(self):
        self.add("table", table, x=2)
        for name in ("one", "two", "three"):
            self.add(name, block, x=0.6, y=0.2, z=0.2, on="table")
        self.add("four", block, x=0.1, y=0.1, z=0.1, on="table")
        self.finish()
        self.assertBox("one", (-1, -0.4), None, None)
        self.assertBox("two", (-0.4 + 0.1 / 3, None), None, None)
        self.assertBox("four", (0.9, 1.0), None, None)

    def test_n1_count_makes_a_row_with_its_gap(self):
        self.add("table", table)
        self.add("mug", block, x=0.2, y=0.2, z=0.2, on="table", count=3, gap=0.1)
        self.finish()
        for number, x in enumerate((-0.3, 0, 0.3), 1):
            self.assertAt(f"mug_{number}", x, 0, 0.8)

    def test_equal_things_without_room_for_a_row_form_a_grid(self):
        self.add("table", table, x=2, y=1)
        self.add("mug", block, x=0.4, y=0.4, z=0.2, on="table", count=8)
        self.finish()
        names = [f"mug_{number}" for number in range(1, 9)]
        self.assertApart(*names)
        for name in names:
            self.assertBox(name, None, None, (0.8, 1.0))
            self.assertLessEqual(self.box(name)[1].x, 1)

    def test_as_many_as_their_targets_go_one_to_each(self):
        self.add("chair", chair, count=3)
        self.add("cushion", block, x=0.3, y=0.3, z=0.1, on="chair", count=3)
        self.finish()
        for number in (1, 2, 3):
            self.assertAt(f"cushion_{number}", self.place(f"chair_{number}").x, -0.05, 0.4)


class Formations(PlacingTest):
    def places(self, at, count, **words):
        self.add("table", table, x=2, y=1)
        self.add("cup", block, x=0.2, y=0.2, z=0.1, on="table", count=count, at=at, **words)
        self.finish()
        names = [f"cup_{number}" for number in range(1, count + 1)] if count > 1 else ["cup"]
        for name in names:
            self.assertBox(name, None, None, (0.8, 0.9))
        self.assertApart(*names)
        return [tuple(round(value, 4) for value in self.place(name).xy) for name in names]

    def test_n2_centre(self):
        self.assertEqual(self.places("centre", 1), [(0, 0)])

    def test_n2_corners_are_inset_by_half_an_item(self):
        self.assertEqual(self.places("corners", 4),
                         [(-0.9, -0.4), (0.9, -0.4), (0.9, 0.4), (-0.9, 0.4)])

    def test_two_corners_are_opposite(self):
        self.assertEqual(self.places("corners", 2), [(-0.9, -0.4), (0.9, 0.4)])

    def test_n2_edges_start_in_front(self):
        self.assertEqual(self.places("edges", 4), [(0, -0.4), (0.9, 0), (0, 0.4), (-0.9, 0)])

    def test_n2_a_ring_starts_in_front_counter_clockwise(self):
        self.assertEqual(self.places("ring", 4), [(0, -0.4), (0.9, 0), (0, 0.4), (-0.9, 0)])

    def test_n8_a_ring_can_face_in(self):
        self.places("ring", 4, facing="in")
        self.assertEqual([round(self.turn(f"cup_{number}")) for number in (1, 2, 3, 4)],
                         [180, 270, 0, 90])

    def test_n2_a_row(self):
        self.assertEqual(self.places("row", 2, gap=0.1), [(-0.15, 0), (0.15, 0)])

    def test_n2_a_grid_fills_the_top(self):
        self.assertEqual(self.places("grid", 8), [(x, y) for y in (-0.25, 0.25)
                                                  for x in (-0.75, -0.25, 0.25, 0.75)])

    def test_a_turned_support_has_its_corners_elsewhere(self):
        self.assertEqual(self.places("corners", 1), [(-0.9, -0.4)])
        self.setUp()
        self.add("table", table, x=2, y=1, rotate=90)
        self.add("cup", block, x=0.2, y=0.2, z=0.1, on="table", at="corners")
        self.finish()
        self.assertAt("cup", 0.4, -0.9, 0.8)

    def test_n2_inside_and_under_have_them_too(self):
        self.add("tub", tub)
        self.add("ball", ball, inside="tub", count=4, at="corners")
        self.add("table", table, x=2, y=1)
        self.add("box", block, x=0.2, y=0.2, z=0.2, under="table", count=2, at="corners")
        self.finish()
        self.assertAt("ball_1", -0.4, -0.4, 0.1)
        self.assertAt("box_1", self.place("table").x - 0.8, -0.4, 0)

    def test_n2_on_the_floor_they_stand_free_of_each_other(self):
        for at in ("corners", "edges", "ring", "grid"):
            with self.subTest(at):
                self.setUp()
                self.add("tree", drum, count=12, at=at)
                self.add("house", block)
                self.finish()
                self.assertApart("house", *(f"tree_{number}" for number in range(1, 13)))
                self.assertBox("tree_5", None, None, (0, 0.5))


class Adjustments(PlacingTest):
    def test_p13_rotation_comes_before_placing(self):
        self.add("one", block)
        self.add("two", block, x=2, y=1, rotate=90, right_of="one", gap=0)
        self.finish()
        self.assertBox("two", (0.5, 1.5), (-1, 1), (0, 1))

    def test_p13_rotation_is_counter_clockwise_about_its_own_middle(self):
        self.add("chair", chair, rotate=90)
        self.finish()
        self.assertAt("chair", 0, 0, 0)
        self.assertBox("chair.back", (-0.2, -0.1), (-0.2, 0.2), None)

    def test_p13_align_makes_edges_flush(self):
        for edge, wanted in (("left", ((-1, -0.8), (-0.1, 0.1))),
                             ("right", ((0.8, 1), (-0.1, 0.1))),
                             ("front", ((-0.1, 0.1), (-0.5, -0.3))),
                             ("back", ((-0.1, 0.1), (0.3, 0.5)))):
            with self.subTest(edge):
                self.setUp()
                self.add("table", table, x=2, y=1)
                self.add("cup", block, x=0.2, y=0.2, z=0.1, on="table", align=edge)
                self.finish()
                self.assertBox("cup", *wanted, (0.8, 0.9))

    def test_p13_align_beside_something(self):
        self.add("one", block, x=1, y=2, z=2)
        self.add("two", block, right_of="one", align="back")
        self.add("three", block, left_of="one", align="top")
        self.finish()
        self.assertBox("two", None, (0, 1), (0, 1))
        self.assertBox("three", None, (-0.5, 0.5), (1, 2))

    def test_align_leaves_an_axis_that_a_relation_has_fixed(self):
        self.add("one", block)
        self.add("two", block, right_of="one", align="left", gap=0)
        self.finish()
        self.assertBox("two", (0.5, 1.5), None, None)

    def test_align_moves_a_row_as_a_whole(self):
        self.add("table", table, x=2, y=1)
        self.add("cup", block, x=0.2, y=0.2, z=0.1, on="table", align="left", count=2, gap=0)
        self.finish()
        self.assertBox("cup_1", (-1, -0.8), None, None)
        self.assertBox("cup_2", (-0.8, -0.6), None, None)

    def test_p15_the_offset_comes_last(self):
        self.add("table", table, offset=(0, 1, 0))
        self.add("cup", block, x=0.2, y=0.2, z=0.1, on="table", align="left",
                 offset=(0.1, -0.2, 0.5))
        self.finish()
        self.assertBox("cup", (-0.9, -0.7), (0.7, 0.9), (1.3, 1.4))

    def test_the_offset_of_unplaced_items_counts_from_their_place_in_the_row(self):
        self.add("one", block)
        self.add("two", block, offset=(3, 0, 0))
        self.finish()
        self.assertBox("two", (3.65, 4.65), None, None)

    def test_p16_a_toy_fits_a_hand_and_it_is_said(self):
        self.add("car", block, x=4, y=2, z=1, toy=True)
        self.add("dice", block, x=0.1, y=0.1, z=0.1, toy=True)
        self.assertEqual(self.finish(), "note: car is scaled by 0.062, being a toy\n")
        self.assertBox("car", (-0.125, 0.125), (-0.0625, 0.0625), (0, 0.0625))
        self.assertBox("dice", None, None, (0, 0.1))

    def test_p17_fit_scales_what_is_far_too_large_for_its_support(self):
        self.add("table", table, x=2, y=1)
        self.add("house", block, x=4, y=4, z=4, on="table", fit=True)
        self.assertIn("note: house is scaled by 0.15, to fit the table", self.finish())
        self.assertBox("house", (-0.3, 0.3), (-0.3, 0.3), (0.8, 1.4))

    def test_p17_fit_scales_what_is_far_too_high_for_its_support(self):
        self.add("plate", block, x=0.4, y=0.4, z=0.1)
        self.add("rod", block, x=0.1, y=0.1, z=4, on="plate", fit=True)
        self.assertIn("note: rod is scaled by 0.06, to fit the plate", self.finish())
        self.assertBox("rod", (-0.003, 0.003), None, (0.1, 0.34))

    def test_p17_fit_leaves_what_is_a_little_too_large(self):
        self.add("table", table, x=2, y=1)
        self.add("board", block, x=2.8, y=1.2, z=0.1, on="table", fit=True)
        self.assertEqual(self.finish(), "")
        self.assertBox("board", (-1.4, 1.4), None, None)

    def test_scaled_items_keep_their_ports(self):
        self.add("desk", table, x=2, y=1, z=1, toy=True)
        self.add("dot", block, x=0.01, y=0.01, z=0.01, on="desk")
        self.finish()
        self.assertAt("dot", 0, 0, 0.125)


class Names(PlacingTest):
    def test_items_and_parts_are_called_by_their_names(self):
        self.add("chair", chair, count=2)
        self.add("table", table)
        self.finish()
        self.assertEqual(set(bpy.data.objects.keys()), {
            "chair_1", "chair_1.seat", "chair_1.back", "chair_2", "chair_2.seat", "chair_2.back",
            "table", "table.plate", "table.leg_1", "table.leg_2", "table.drawer"})
        self.assertEqual(bpy.data.objects["chair_2.seat"].parent.name, "chair_2")
        self.assertIs(bpy.data.objects["chair_1.seat"].data, bpy.data.objects["chair_2.seat"].data)

    def test_a_numbered_part_goes_by_its_name_alone(self):
        self.add("table", table)
        self.add("cube", block, x=0.1, y=0.1, on="table.leg")
        self.finish()
        self.assertAt("cube", -0.95, 0, 0.7)

    def test_a_part_that_is_not_there_stands_for_the_whole(self):
        self.add("block", block)
        self.add("cube", block, x=0.1, y=0.1, on="block.lid")
        self.finish()
        self.assertAt("cube", 0, 0, 1)

    def test_an_unknown_target_is_named(self):
        with self.assertRaisesRegex(ValueError, "there is no desk yet"):
            self.add("cube", block, on="desk")

    def test_a_persons_scene_is_left_as_it_was(self):
        bpy.ops.mesh.primitive_cube_add(location=(1, 2, 3))
        mine = bpy.context.object
        mine.name = "chair"
        self.add("chair", chair)
        self.add("cube", block, x=0.1, y=0.1, z=0.1, on="chair.back")
        self.finish()
        self.assertEqual((mine.name, tuple(mine.location)), ("chair", (1, 2, 3)))
        self.assertIs(bpy.context.object, mine)
        self.assertNotIn(self.scene.collection, mine.users_collection)
        self.assertAt("chair.001", 0, 0, 0)
        self.assertAt("cube", 0, 0.15, 0.9)
        self.assertEqual({one.name for one in bpy.data.objects["chair.001"].children},
                         {"chair.001.seat", "chair.001.back"})

    def test_running_it_twice_makes_a_second_collection(self):
        self.add("chair", chair, count=2)
        self.finish()
        before = {one.name: one.matrix_world.copy() for one in bpy.data.objects}
        again = Scene("Test")
        again.add("chair", chair, count=2)
        again.add("cube", block, on="chair_2.seat")
        again.finish()
        for name, place in before.items():
            self.assertEqual(bpy.data.objects[name].matrix_world, place)
        self.assertEqual(len(bpy.context.scene.collection.children), 2)
        self.assertEqual(len(self.scene.collection.objects), 6)
        self.assertEqual(len(again.collection.objects), 8)
        self.assertAt("cube", bpy.data.objects["chair_2.001"].location.x, 0, 0.4)

    def test_a_long_title_is_cut(self):
        Scene("title " * 100).finish()


class Many(PlacingTest):
    def test_five_hundred_things_are_placed(self):
        self.add("table", table, x=20, y=20)
        for number in range(5):
            self.add(f"ball{number}", ball, on="table", count=50)
            self.add(f"cube{number}", block, count=49, x=0.1, right_of=f"ball{number}")
        self.finish()
        self.assertEqual(len(self.scene.collection.objects), 2 * 495 + 5)
