#include <gtest/gtest.h>

#include "compose/test_library.h"

// The tests follow docs/language.md, "Calls": one a sentence, named by its number.
namespace maquette {
namespace {

TEST(LanguageCalls, C1ALineIsACall) {
  const ProgramOutcome made = outcome("red_mug = mug(color=red, height=0.2)\nplace = table()");
  EXPECT_EQ(made.program, "red_mug = mug(height=0.2, color=RED)\nplace = table()\n");
  EXPECT_EQ(made.said + made.errors, "");
}

TEST(LanguageCalls, C2AnItemWithoutANameIsCalledLikeItsComponent) {
  EXPECT_EQ(outcome("mug()\nmug()\nmug = mug(color=red)").program,
            "mug_2 = mug()\nmug_3 = mug()\nmug = mug(color=RED)\n");
  EXPECT_EQ(outcome("mug()\ncup()").program, "mug = mug()\nmug_2 = mug()\n");
}

TEST(LanguageCalls, C3EmptyLinesCommentsEndsAndFencesMeanNothing) {
  const ProgramOutcome made = outcome(
      "```python\n\n# The table\ntable() # (wooden)\n\r\nmug();\nchair(),\na = mug(); b = "
      "mug()\n```\n");
  EXPECT_EQ(made.program, "table = table()\nmug = mug()\nchair = chair()\na = mug()\nb = mug()\n");
  EXPECT_EQ(made.said + made.errors, "");
}

TEST(LanguageCalls, C4ACallMayGoOnOverLinesAndMissACommaBeforeAKey) {
  const ProgramOutcome made = outcome(
      "mug(\n  color=dark red # deep\n  height=10 cm\n\n  diameter=0.1,\n)\nsign(text='a' "
      "color=red)");
  EXPECT_EQ(made.program,
            "mug = mug(height=0.1, diameter=0.1, color=DARK_RED)\n"
            "sign = sign(text=\"a\", color=RED)\n");
  EXPECT_EQ(made.said + made.errors, "");
}

TEST(LanguageCalls, C5AnyOtherLineIsAnErrorAndTheOthersAreRead) {
  const ProgramOutcome made = outcome("Sure! Here it is:\nmug()\nimport bpy\ntable() and more\n");
  EXPECT_EQ(made.program, "mug = mug()\ntable = table()\n");
  EXPECT_EQ(made.errors,
            "'Sure! Here it is:' is no call: name = component(key=value, ...)\n"
            "'import bpy' is no call: name = component(key=value, ...)\n"
            "unexpected 'and more' after the call\n");
}

TEST(LanguageCalls, C6CapitalsDoNotMatterAndBlanksAreLikeUnderscores) {
  const ProgramOutcome made =
      outcome("My-Table = TABLE(Width=1)\nmug(ON=\"my table\")\nmug(on=my_table)");
  EXPECT_EQ(made.program,
            "my_table = table(width=1)\nmug = mug(on=my_table)\nmug_2 = mug(on=my_table)\n");
  EXPECT_EQ(made.said + made.errors, "");
}

TEST(LanguageCalls, C7AMissingParenthesisEndsTheCallBeforeTheNextOne) {
  const ProgramOutcome made = outcome("mug(color=red\ntable(width=1\nb = mug(height=0.2");
  EXPECT_EQ(made.program, "mug = mug(color=RED)\ntable = table(width=1)\nb = mug(height=0.2)\n");
  EXPECT_EQ(made.said,
            "the ')' of mug is missing\nthe ')' of table is missing\n"
            "the ')' of mug is missing\n");
  EXPECT_EQ(made.errors, "");
}

TEST(LanguageCalls, C8ASynonymOrPluralStandsForAComponent) {
  const ProgramOutcome made = outcome("a = cup()\nb = coffee_cup()\nc = desks()");
  EXPECT_EQ(made.program, "a = mug()\nb = mug()\nc = table()\n");
  EXPECT_EQ(made.said,
            "'cup' is taken as mug\n'coffee_cup' is taken as mug\n'desks' is taken as table\n");
}

TEST(LanguageCalls, C9AnUnknownComponentIsAnError) {
  const ProgramOutcome made = outcome("tabble()\nvessel()\nzeppelin()\nmug()");
  EXPECT_EQ(made.program, "mug = mug()\n");
  EXPECT_EQ(made.errors,
            "unknown component 'tabble'; did you mean table?\n"
            "unknown component 'vessel'; did you mean mug?\n"
            "unknown component 'zeppelin'\n");
}

TEST(LanguageCalls, C10ATakenNameGetsANumber) {
  const ProgramOutcome made = outcome(
      "class = mug()\na = mug(count=3)\na_2 = ball()\na = table()\n2nd = mug()\nbpy = mug()");
  EXPECT_EQ(made.program,
            "class_2 = mug()\na = mug(count=3)\na_2_2 = ball()\na_4 = table()\n"
            "item_2nd = mug()\nbpy_2 = mug()\n");
  EXPECT_EQ(made.said,
            "the name 'class' is taken; this one is class_2\n"
            "the name 'a_2' is taken; this one is a_2_2\n"
            "the name 'a' is taken; this one is a_4\n"
            "the name 'bpy' is taken; this one is bpy_2\n");
}

TEST(LanguageCalls, C11TheLastOfTwoEqualKeysCounts) {
  const ProgramOutcome made = outcome("mug(color=red, height=0.2, colour=blue)\nmug(on=x, on=mug)");
  EXPECT_EQ(made.program, "mug = mug(height=0.2, color=BLUE)\nmug_2 = mug(on=mug)\n");
  EXPECT_EQ(made.said,
            "'colour' is taken as color\ncolor is given twice; the last one counts\n"
            "on is given twice; the last one counts\n");
}

TEST(LanguageCalls, C12AKeyThatTheComponentDoesNotHaveIsAnError) {
  const ProgramOutcome made = outcome("mug(heiht=0.2, color=red, wheels=4)");
  EXPECT_EQ(made.program, "mug = mug(color=RED)\n");
  EXPECT_EQ(made.errors, "mug has no key 'heiht'; did you mean height?\nmug has no key 'wheels'\n");
}

TEST(LanguageCalls, C13KeysAndChoicesMayBeBritishOrAmerican) {
  const ProgramOutcome made =
      outcome("mug(colour=red, at=center)\nball(seat_color=blue)\nchair(style=\"off center\")");
  EXPECT_EQ(made.program,
            "mug = mug(color=RED, at=centre)\nball = ball(seat_colour=BLUE)\n"
            "chair = chair(style=\"off centre\")\n");
  EXPECT_EQ(made.said, "'colour' is taken as color\n'seat_color' is taken as seat_colour\n");
}

TEST(LanguageCalls, C14AValueWithoutAKeyIsAColourOrASwitch) {
  const ProgramOutcome made = outcome("mug(red, saucer)\nmug(round)\nmug(0.2)\nmug(height)");
  EXPECT_EQ(made.program,
            "mug = mug(saucer=on, color=RED)\nmug_2 = mug()\nmug_3 = mug()\nmug_4 = mug()\n");
  EXPECT_EQ(made.said, "'red' is taken as color=red\n'saucer' is taken as saucer=on\n");
  EXPECT_EQ(made.errors, "the value 'round' has no key\na value has no key\nheight has no value\n");
}

TEST(LanguageCalls, C15AKeyWithoutAValueAndACallAsAValueAreErrors) {
  const ProgramOutcome made = outcome("mug(color=, on=table(width=1), height=0.2)\nmug(color=)");
  EXPECT_EQ(made.program, "mug = mug(height=0.2)\nmug_2 = mug()\n");
  EXPECT_EQ(made.errors,
            "color has no value\n"
            "on: a call cannot be a value; give the item its own line and a name\n"
            "color has no value\n");
}

TEST(LanguageCalls, C16WhatIsTooLongIsNotRead) {
  std::string calls;
  std::string values;
  for (int i = 0; i < 501; ++i) {
    calls += "ball()\n";
    values += "radius=0.2,";
  }
  const ParsedProgram parsed = parse_program(calls);
  EXPECT_EQ(parsed.program.calls.size(), 500U);
  EXPECT_EQ(to_text(parsed.notes), "line 501: more than 500 calls; the rest is not read\n");
  const ProgramOutcome made = outcome("ball(" + values + ")\nmug()");
  EXPECT_EQ(made.program, "ball = ball(radius=0.2)\nmug = mug()\n");
  EXPECT_EQ(made.errors, "ball: more than 64 values; the rest is not read\n");
  EXPECT_EQ(outcome("mug()\n" + std::string(70'000, '#')).errors, "only 65536 bytes are read\n");
}

}  // namespace
}  // namespace maquette
