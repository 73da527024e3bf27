#include <gtest/gtest.h>

#include "compose/test_library.h"

// The tests follow docs/language.md, "Values" and "Colours": one a sentence, named by its number.
namespace maquette {
namespace {

/// The number that a program's first item gets for its first parameter.
double first_number(std::string_view program) {
  const ProgramOutcome made = outcome(program);
  return made.plan.items.empty() || made.plan.items[0].parameters.empty()
             ? -1
             : std::get<double>(made.plan.items[0].parameters[0].second);
}

Color first_color(std::string_view program) {
  const ProgramOutcome made = outcome(program);
  return made.plan.items.empty() || made.plan.items[0].parameters.empty()
             ? Color{"none"}
             : std::get<Color>(made.plan.items[0].parameters[0].second);
}

TEST(LanguageValues, V1ALengthIsInMetresOrHasAUnit) {
  for (const char* height : {"0.07", ".07", "+7e-2", "7*cm", "7cm", "7 cm", "7 * CM", "70mm",
                             "0.07 metres", "7 centimeters"}) {
    EXPECT_EQ(first_number(std::string("mug(height=") + height + ")"), 0.07) << height;
  }
  EXPECT_EQ(first_number("mug(height=4*inch)"), 0.1016);
  EXPECT_EQ(first_number("mug(height=4 in)"), 0.1016);
  EXPECT_EQ(first_number("table(width=2 ft)"), 0.6096);
  EXPECT_EQ(outcome("ball(radius=2 in=mug)\nmug()").program,
            "mug = mug()\nball = ball(radius=2, inside=mug)\n");
}

TEST(LanguageValues, V2ThereIsNoOtherArithmeticAndAQuoteIsNoUnit) {
  const ProgramOutcome made = outcome(
      "mug(height=2*3, diameter=0.1)\nmug(height=0.1/2)\nmug(height=4\", color=red)\n"
      "mug(height=2 apples)\nmug(height=0.1 + 0.2)\nmug(height=2*)");
  EXPECT_EQ(made.program,
            "mug = mug(diameter=0.1)\nmug_2 = mug()\nmug_3 = mug(color=RED)\nmug_4 = mug()\n"
            "mug_5 = mug()\nmug_6 = mug()\n");
  EXPECT_EQ(made.errors,
            "height: '3' is no unit; units are mm, cm, m, in and ft\n"
            "height: unexpected '/' after the value; there is no arithmetic\n"
            "height: a quote is no unit; write in or ft\n"
            "height: 'apples' is no unit; units are mm, cm, m, in and ft\n"
            "height: unexpected '+' after the value; there is no arithmetic\n"
            "height: only a unit may follow '*'\n");
}

TEST(LanguageValues, V3ANumberOutsideTheBoundsIsSetToTheNearest) {
  const ProgramOutcome made =
      outcome("mug(height=7)\nmug(height=0)\nmug(height=-1 cm)\nball(squash=2)");
  EXPECT_EQ(made.program,
            "mug = mug(height=0.5)\nmug_2 = mug(height=0.03)\nmug_3 = mug(height=0.03)\n"
            "ball = ball(squash=1)\n");
  EXPECT_EQ(made.said,
            "height=7 is changed to 0.5; it is from 0.03 to 0.5\n"
            "height=0 is changed to 0.03; it is from 0.03 to 0.5\n"
            "height=-0.01 is changed to 0.03; it is from 0.03 to 0.5\n"
            "squash=2 is changed to 1; it is from 0.1 to 1\n");
  EXPECT_EQ(made.errors, "");
}

TEST(LanguageValues, V4ACountIsRounded) {
  const ProgramOutcome made = outcome("table(drawers=2.6, count=1.2)");
  EXPECT_EQ(made.program, "table = table(drawers=3)\n");
  EXPECT_EQ(made.said,
            "drawers=2.6 is changed to 3; it is a whole number from 0 to 6\n"
            "count=1.2 is changed to 1; it is a whole number from 1 to 100\n");
}

TEST(LanguageValues, V5AnAngleIsInDegrees) {
  EXPECT_EQ(first_number("ball(tilt=-45)"), -45);
  EXPECT_EQ(first_number("ball(tilt=45 degrees)"), 45);
  EXPECT_EQ(first_number("ball(tilt=45*deg)"), 45);
  EXPECT_EQ(outcome("ball(tilt=45*cm, squash=0.5*cm)\ntable(drawers=2 in)").errors,
            "tilt takes a number without a unit of length\n"
            "squash takes a number without a unit of length\n"
            "drawers takes a number without a unit of length\n");
}

TEST(LanguageValues, V6ASwitchIsOnOrOff) {
  for (const char* on : {"on", "ON", "yes", "True", "with", "'on'"}) {
    EXPECT_EQ(outcome(std::string("mug(saucer=") + on + ")").program, "mug = mug(saucer=on)\n");
  }
  for (const char* off : {"off", "no", "false", "without"}) {
    EXPECT_EQ(outcome(std::string("mug(handle=") + off + ")").program, "mug = mug(handle=off)\n");
  }
  EXPECT_EQ(outcome("mug(handle=perhaps)").errors, "handle takes on or off\n");
}

TEST(LanguageValues, V7ATextStandsBetweenQuotes) {
  const ProgramOutcome made = outcome(
      R"py(sign(text="it's 5 \"o'clock\" \\ #1 (tea)", color=red)
sign(text='a "b"')
sign(text=Mind the gap, color=red)
sign(text=42)
sign(text="open)
sign(text="tea")
)py");
  EXPECT_EQ(made.program,
            R"py(sign = sign(text="it's 5 \"o'clock\" \\ #1 (tea)", color=RED)
sign_2 = sign(text="a \"b\"")
sign_3 = sign(text="Mind the gap", color=RED)
sign_4 = sign(text="42")
sign_5 = sign()
sign_6 = sign(text="tea")
)py");
  EXPECT_EQ(made.errors, "text: the text's closing quote is missing\n");
  const ProgramOutcome lengthy = outcome("sign(text='" + std::string(300, 'x') + "')");
  EXPECT_EQ(std::get<std::string>(lengthy.plan.items[0].parameters[0].second).size(), 200U);
  EXPECT_EQ(lengthy.said, "text: the text is cut at 200 bytes\n");
}

TEST(LanguageValues, V8AChoiceIsOneOfTheChoices) {
  EXPECT_EQ(outcome("chair(style=Off-centre)").program, "chair = chair(style=\"off centre\")\n");
  EXPECT_EQ(outcome("chair(style=fancy)").errors, "style takes plain or off centre\n");
}

TEST(LanguageValues, V9PointsAreAllOfTwoOrAllOfThreeNumbers) {
  const ProgramOutcome made = outcome("sign(outline=[(0, 0), (10*cm, -0.2), (1, 500)])");
  EXPECT_EQ(made.program, "sign = sign(outline=[(0, 0), (0.1, -0.2), (1, 100)])\n");
  EXPECT_EQ(made.said, "outline: at most 100 points within 100 m\n");
  EXPECT_EQ(outcome("sign(outline=((0, 0, 1), [1, 0, 1],))").program,
            "sign = sign(outline=[(0, 0, 1), (1, 0, 1)])\n");
  for (const char* wrong : {"[(0, 0)]", "[(0, 0), (1, 2, 3)]", "[0, 1]", "[(a, b), (c, d)]", "5"}) {
    EXPECT_EQ(outcome(std::string("sign(outline=") + wrong + ")").errors,
              "outline takes points, all of two or all of three numbers: [(0, 0), (1, 2)]\n")
        << wrong;
  }
}

TEST(LanguageValues, V10AValueOfAnotherTypeIsAnError) {
  EXPECT_EQ(
      outcome("mug(height=tall, handle=3, color=7)\nsign(text=(1, 2))\nball(tilt=red)").errors,
      "height takes a length: 0.12 (metres), 12*cm\n"
      "handle takes on or off\n"
      "color takes a colour: a name, rgb(200, 30, 30) or #c81e1e\n"
      "text takes a text in quotes\n"
      "tilt takes a number without a unit of length\n");
}

TEST(LanguageValues, V11RadiusStandsForDiameterAndTheOtherWayRound) {
  const ProgramOutcome made = outcome("mug(radius=5*cm)\nball(diameter=0.5)");
  EXPECT_EQ(made.program, "mug = mug(diameter=0.1)\nball = ball(radius=0.25)\n");
  EXPECT_EQ(made.said, "'radius' is taken as diameter\n'diameter' is taken as radius\n");
}

TEST(LanguageValues, V12WhatIsNoFiniteNumberIsAnError) {
  for (const char* wrong : {"nan", "inf", "-inf", "NaN", "1e999", "-1e999", "1e308 ft", "0x10",
                            "1e-999", "--1", "1.2.3", "9nan"}) {
    const ProgramOutcome made = outcome(std::string("mug(height=") + wrong + ", color=red)");
    EXPECT_EQ(made.program, "mug = mug(color=RED)\n") << wrong;
    EXPECT_NE(made.errors, "") << wrong;
  }
  EXPECT_EQ(outcome("mug(height=1e308)").program, "mug = mug(height=0.5)\n");
}

TEST(LanguageValues, V13ControlCharactersAndBytesThatAreNoTextAreReplaced) {
  using std::string_view_literals::operator""sv;
  const ProgramOutcome made = outcome("sign(text='a\0b\x1b\xff')"sv);
  EXPECT_EQ(made.program, "sign = sign(text=\"a b \xEF\xBF\xBD\")\n");
  EXPECT_EQ(made.said, "control characters and bytes that are no text are replaced\n");
  EXPECT_EQ(outcome("\xEF\xBB\xBFmug()\r\n").said, "");
}

TEST(LanguageColours, K1AColourIsAWordOfThePalette) {
  for (const char* red : {"DARK_RED", "dark_red", "\"dark red\"", "Dark Red", "maroon"}) {
    EXPECT_EQ(first_color(std::string("mug(color=") + red + ")").name, "DARK_RED") << red;
  }
  EXPECT_EQ(first_color("mug(color=gray)"), first_color("mug(color=grey)"));
}

TEST(LanguageColours, K2RgbIsAsScreensHaveIt) {
  const Color red = first_color("mug(color=rgb(200, 30, 30))");
  EXPECT_EQ(red.name, "");
  EXPECT_NEAR(red.rgb[0], 0.578, 0.001);
  EXPECT_NEAR(red.rgb[1], 0.013, 0.001);
  EXPECT_EQ(first_color("mug(color=RGB(1, 1, 1))"), first_color("mug(color=rgb(255, 255, 255))"));
  EXPECT_EQ(first_color("mug(color=(200, 30, 30))"), red);
  EXPECT_EQ(first_color("mug(color=rgb(300, -5, 0))"), first_color("mug(color=rgb(255, 0, 0))"));
  EXPECT_NE(outcome("mug(color=rgb(1, 2))").errors, "");
}

TEST(LanguageColours, K3AHexadecimalColourIsNoComment) {
  EXPECT_EQ(first_color("mug(color=#c81e1e)"), first_color("mug(color=rgb(200, 30, 30))"));
  EXPECT_EQ(outcome("mug(color=#C81E1E, height=0.2) # red").program,
            "mug = mug(height=0.2, color=#c81e1e)\n");
  EXPECT_NE(first_color("mug(color=#010101)"), first_color("mug(color=rgb(1, 1, 1))"));
}

TEST(LanguageColours, K4OfSeveralWordsTheLastColourCounts) {
  const ProgramOutcome made =
      outcome("mug(color=bright_red)\nmug(color=\"red plastic\")\nmug(color=old oak)");
  EXPECT_EQ(made.program,
            "mug = mug(color=RED)\nmug_2 = mug(color=RED)\nmug_3 = mug(color=WOOD)\n");
  EXPECT_EQ(made.said,
            "the colour 'bright_red' is taken as red\nthe colour 'red plastic' is taken as red\n"
            "the colour 'old oak' is taken as wood\n");
}

TEST(LanguageColours, K5AnotherWordIsAnError) {
  EXPECT_EQ(outcome("mug(color=bleu)").errors,
            "color: unknown colour 'bleu'; did you mean blue?\n");
}

TEST(LanguageColours, K6AColourGivenToAPartIsThatPartsColour) {
  const ProgramOutcome made = outcome("mug(handle=blue, body=red)");
  EXPECT_EQ(made.program, "mug = mug(handle_color=BLUE, body_color=RED)\n");
  EXPECT_EQ(made.said, "'handle' is taken as handle_color\n'body' is taken as body_color\n");
}

}  // namespace
}  // namespace maquette
