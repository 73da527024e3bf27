#include <gtest/gtest.h>

#include "compose/test_library.h"

// The tests follow docs/language.md, "Relations": one a sentence, named by its number.
namespace maquette {
namespace {

TEST(LanguageRelations, R1ARelationNamesAnotherItem) {
  const ProgramOutcome made =
      outcome("desk = table()\na = mug(on=desk)\nb = mug(left_of=c)\nc = ball()");
  EXPECT_EQ(made.program, "desk = table()\na = mug(on=desk)\nc = ball()\nb = mug(left_of=c)\n");
  EXPECT_EQ(made.said, "c is made first\n");
  EXPECT_EQ(made.errors, "");
}

TEST(LanguageRelations, R2APartMayBeATargetAndAPortIsTheItem) {
  const ProgramOutcome made = outcome(
      "desk = table()\ncup = mug()\na = ball(on=desk.drawer)\nb = ball(on=\"desk.drawer 2\")\n"
      "c = ball(on=desk.top)\nf = ball(on=cup.top)\ng = ball(inside=cup.cavity)");
  EXPECT_EQ(made.program,
            "desk = table()\ncup = mug()\na = ball(on=desk.drawer)\nb = ball(on=desk.drawer_2)\n"
            "c = ball(on=desk.top)\nf = ball(on=cup)\ng = ball(inside=cup)\n");
  EXPECT_EQ(made.errors, "");
}

TEST(LanguageRelations, R3AComponentsNameStandsForItsOnlyOrFirstItem) {
  const ProgramOutcome made = outcome("red = table()\nball(on=desk)\nblue = table(behind=table)");
  EXPECT_EQ(made.program, "red = table()\nball = ball(on=red)\nblue = table(behind=red)\n");
  EXPECT_EQ(made.said, "'desk' is taken as red\n'table' is taken as red\n");
}

TEST(LanguageRelations, R4OneOfSeveralStandsForAll) {
  const ProgramOutcome made = outcome("seat = chair(count=4)\nball(on=seat_2)");
  EXPECT_EQ(made.program, "seat = chair(count=4)\nball = ball(on=seat)\n");
  EXPECT_EQ(made.said, "'seat_2' is one of seat, which are taken together\n");
}

TEST(LanguageRelations, R5BetweenTakesTwoNamesAndTheOthersOne) {
  for (const char* both : {"(a, b)", "[a, b]", "a+b", "a + b", "a and b", "\"a and b\""}) {
    EXPECT_EQ(outcome(std::string("a=mug()\nb=mug()\nball(between=") + both + ")").program,
              "a = mug()\nb = mug()\nball = ball(between=(a, b))\n")
        << both;
  }
  const ProgramOutcome made = outcome(
      "a=mug()\nb=mug()\nball(between=a)\nball(between=(a, a))\nball(on=(a, b))\nball(between=(a, "
      "2))"
      "\nball(on=3)");
  EXPECT_EQ(made.program,
            "a = mug()\nb = mug()\nball = ball()\nball_2 = ball()\nball_3 = ball()\n"
            "ball_4 = ball()\nball_5 = ball()\n");
  EXPECT_EQ(made.errors,
            "between takes two names: between=(a, b)\nbetween takes two different names\n"
            "on takes one name\nbetween takes two names: between=(a, b)\non takes one name\n");
}

TEST(LanguageRelations, R6OtherWordsStandForRelations) {
  const ProgramOutcome made = outcome(
      "a = mug()\nball(beside=a)\nball(next_to=a)\nball(in=a)\nball(above=a)\nball(below=a)\n"
      "ball(in_front=a)");
  EXPECT_EQ(made.program,
            "a = mug()\nball = ball(right_of=a)\nball_2 = ball(right_of=a)\n"
            "ball_3 = ball(inside=a)\nball_4 = ball(on=a)\nball_5 = ball(under=a)\n"
            "ball_6 = ball(in_front_of=a)\n");
  EXPECT_EQ(made.said,
            "'beside' is taken as right_of\n'next_to' is taken as right_of\n"
            "'in' is taken as inside\n'above' is taken as on\n'below' is taken as under\n"
            "'in_front' is taken as in_front_of\n");
}

TEST(LanguageRelations, R7OnTheFloorSaysNothingNew) {
  const ProgramOutcome made = outcome("mug(on=floor)\nball(on=Ground)");
  EXPECT_EQ(made.program, "mug = mug()\nball = ball()\n");
  EXPECT_EQ(made.said,
            "what is on nothing else stands on the floor\n"
            "what is on nothing else stands on the floor\n");
  EXPECT_EQ(outcome("floor = table()\nmug(on=floor)").program,
            "floor = table()\nmug = mug(on=floor)\n");
}

TEST(LanguageRelations, R8ANameThatNothingHasIsAnError) {
  const ProgramOutcome made = outcome("red_table = table()\nmug(on=red_tabble)\nmug(on=moon)");
  EXPECT_EQ(made.program, "red_table = table()\nmug = mug()\nmug_2 = mug()\n");
  EXPECT_EQ(made.errors, "there is no 'red_tabble'; did you mean red_table?\nthere is no 'moon'\n");
}

TEST(LanguageRelations, R9WhatCouldNotBeMadeIsNoTarget) {
  const ProgramOutcome made = outcome("a = rocket()\nmug(on=a)\nball(on=rocket)");
  EXPECT_EQ(made.program, "mug = mug()\nball = ball()\n");
  EXPECT_EQ(made.errors,
            "unknown component 'rocket'\n"
            "'a' of line 1 cannot be made, and nothing is placed by it\n"
            "there is no 'rocket'\n");
}

TEST(LanguageRelations, R10APartThatIsNotThereIsAnError) {
  const ProgramOutcome made = outcome(
      "a = "
      "mug(handle=off)\nball(on=a.lid)\nball(on=a.handl)\nball(on=a.handle)\nball(on=a.saucer)");
  EXPECT_EQ(made.program,
            "a = mug(handle=off)\nball = ball()\nball_2 = ball()\nball_3 = ball()\n"
            "ball_4 = ball()\n");
  EXPECT_EQ(made.errors,
            "a has no part 'lid'\na has no part 'handl'; did you mean handle?\n"
            "a has no part 'handle'; it is off\na has no part 'saucer'; it is off\n");
}

TEST(LanguageRelations, R11AnItemIsNotPlacedByItself) {
  const ProgramOutcome made = outcome("a = mug(on=a)\nball(left_of=ball)");
  EXPECT_EQ(made.program, "a = mug()\nball = ball()\n");
  EXPECT_EQ(made.errors, "a cannot be placed by itself\nball cannot be placed by itself\n");
}

TEST(LanguageRelations, R12TheLastRelationOfACircleIsDropped) {
  const ProgramOutcome made =
      outcome("a = mug(on=b)\nb = mug(left_of=c)\nc = mug(behind=a, left_of=z)\nz=mug()");
  EXPECT_EQ(made.program, "z = mug()\nc = mug(left_of=z)\nb = mug(left_of=c)\na = mug(on=b)\n");
  EXPECT_EQ(made.errors,
            "a circle: c is behind a, which is on b, which is left_of c; behind=a is dropped\n");
}

TEST(LanguageRelations, R13ASecondRelationForADirectionIsDropped) {
  const ProgramOutcome made = outcome(
      "a = table()\nb = chair()\nmug(on=a, under=b, left_of=b, right_of=a, behind=b)\n"
      "ball(inside=a, on=b)\nball(left_of=a, around=b)");
  EXPECT_EQ(made.program,
            "a = table()\nb = chair()\nmug = mug(on=a, left_of=b, behind=b)\n"
            "ball = ball(inside=a)\nball_2 = ball(left_of=a)\n");
  EXPECT_EQ(made.said,
            "under is dropped; on already says where mug is\n"
            "right_of is dropped; left_of already says where mug is\n"
            "on is dropped; inside already says where ball is\n"
            "around is dropped; left_of already says where ball_2 is\n");
}

TEST(LanguageRelations, R14ItemsAreMadeInTheirOrderButAfterTheirTargets) {
  const ProgramOutcome made =
      outcome("a = mug(on=z)\nb = mug()\nc = mug(on=a)\nz = table()\ny = table()");
  EXPECT_EQ(made.program, "b = mug()\nz = table()\na = mug(on=z)\nc = mug(on=a)\ny = table()\n");
}

}  // namespace
}  // namespace maquette
