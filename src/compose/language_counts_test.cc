#include <gtest/gtest.h>

#include "compose/expand.h"
#include "compose/test_library.h"

// The tests follow docs/language.md, "Counts and the other common keys", and P17 of "Placement".
namespace maquette {
namespace {

TEST(LanguageCounts, N1CountMakesEqualItems) {
  EXPECT_EQ(outcome("mug(count=5)").plan.items[0].count, 5);
  EXPECT_EQ(outcome("mug()").plan.items[0].count, 1);
  EXPECT_EQ(outcome("mug(count=0)").plan.items[0].count, 1);
  const ProgramOutcome made = outcome("mug(count=1000000)");
  EXPECT_EQ(made.plan.items[0].count, 100);
  EXPECT_EQ(made.said, "count=1e+06 is changed to 100; it is a whole number from 1 to 100\n");
}

TEST(LanguageCounts, N2AtSpreadsThem) {
  const std::vector<std::pair<std::string, Spread>> words = {
      {"centre", Spread::Centre}, {"corners", Spread::Corners}, {"edges", Spread::Edges},
      {"ring", Spread::Ring},     {"row", Spread::Row},         {"grid", Spread::Grid}};
  for (const auto& [word, spread] : words) {
    EXPECT_EQ(outcome("mug(count=4, at=" + word + ")").plan.items[0].spread, spread);
  }
  EXPECT_EQ(outcome("mug(at=random)").errors,
            "at takes centre, corners, edges, ring, row or grid\n");
}

TEST(LanguageCounts, N3AllCountsTogetherAreBounded) {
  std::string program;
  for (int i = 0; i < 7; ++i) {
    program += "mug(count=100)\n";
  }
  const ProgramOutcome made = outcome(program);
  int all = 0;
  for (const PlannedItem& item : made.plan.items) {
    all += item.count;
  }
  EXPECT_EQ(all, kMaxItems);
  EXPECT_EQ(made.plan.items.size(), 7U);
  EXPECT_NE(made.said.find("count=100 is changed to 98; a program makes at most 500 items"),
            std::string::npos);
}

TEST(LanguageCounts, N4RotateIsAnAngleWithoutWholeTurns) {
  EXPECT_EQ(outcome("mug(rotate=-30)").plan.items[0].rotate, -30);
  EXPECT_EQ(outcome("mug(rotate=765)").plan.items[0].rotate, 45);
  EXPECT_EQ(outcome("mug(rotate=-360)").program, "mug = mug()\n");
  EXPECT_EQ(outcome("mug(rotate=red)").errors, "rotate takes a number without a unit of length\n");
}

TEST(LanguageCounts, N5GapIsALength) {
  EXPECT_EQ(outcome("mug(gap=5*cm)").plan.items[0].gap, 0.05);
  EXPECT_EQ(outcome("mug(gap=-1)").plan.items[0].gap, 0.0);
  EXPECT_FALSE(outcome("mug()").plan.items[0].gap.has_value());
}

TEST(LanguageCounts, N6OffsetIsThreeLengths) {
  EXPECT_EQ(outcome("mug(offset=(10*cm, -0.2, 1e9))").program,
            "mug = mug(offset=(0.1, -0.2, 100))\n");
  EXPECT_EQ(outcome("mug(offset=1)\nmug(offset=(1, 2))\nmug(offset=(a, b, c))").errors,
            "offset takes three lengths: (0, 0, 0.1)\noffset takes three lengths: (0, 0, 0.1)\n"
            "offset takes three lengths: (0, 0, 0.1)\n");
}

TEST(LanguageCounts, N7AlignNeedsARelation) {
  EXPECT_EQ(outcome("table()\nmug(on=table, align=front)").plan.items[1].align, "front");
  EXPECT_EQ(outcome("table()\nmug(on=table, align=middle)").errors,
            "align takes left, right, front, back, top or bottom\n");
  const ProgramOutcome made = outcome("mug(align=left)");
  EXPECT_EQ(made.program, "mug = mug()\n");
  EXPECT_EQ(made.said, "align is dropped; it needs a relation\n");
}

TEST(LanguageCounts, N8FacingIsForWhatStandsAround) {
  EXPECT_TRUE(outcome("table()\nchair(around=table)").plan.items[1].facing_in);
  EXPECT_FALSE(outcome("table()\nchair(around=table, facing=out)").plan.items[1].facing_in);
  EXPECT_FALSE(outcome("table()\nball(around=table)").plan.items[1].facing_in);
  EXPECT_TRUE(outcome("ball(count=3, at=ring, facing=in)").plan.items[0].facing_in);
  EXPECT_EQ(outcome("chair(facing=in)").said, "facing is dropped; it needs around or at=ring\n");
  EXPECT_EQ(outcome("chair(facing=left)").errors, "facing takes in or out\n");
}

TEST(LanguageCounts, N9ToyIsASwitch) {
  EXPECT_TRUE(outcome("mug(toy=yes)").plan.items[0].toy);
  EXPECT_TRUE(outcome("mug(toy)").plan.items[0].toy);
  EXPECT_EQ(outcome("mug(toy=big)").errors, "toy takes on or off\n");
}

TEST(LanguageCounts, N10FitIsASwitch) {
  EXPECT_TRUE(outcome("mug()\nball(on=mug, fit=yes)").plan.items[1].fit);
  EXPECT_TRUE(outcome("mug()\nball(on=mug, fit)").plan.items[1].fit);
  EXPECT_FALSE(outcome("mug()\nball(on=mug)").plan.items[1].fit);
  EXPECT_EQ(outcome("mug(fit=tight)").errors, "fit takes on or off\n");
}

bool has_fit(std::string_view program) {
  return expand(outcome(program).plan, test_library(), "").find("fit=True") != std::string::npos;
}

TEST(LanguagePlacement, P17OnlyALargerSizeClassOrFitMayBeScaledToFit) {
  EXPECT_TRUE(has_fit("mug()\ntable(on=mug)"));
  EXPECT_TRUE(has_fit("mug()\nchair(inside=mug)"));
  EXPECT_TRUE(has_fit("mug()\nball(on=mug, fit=on)"));
  EXPECT_FALSE(has_fit("table()\nmug(on=table)"));
  EXPECT_FALSE(has_fit("table()\nchair(on=table)"));
  EXPECT_FALSE(has_fit("mug()\nball(on=mug)"));
  EXPECT_FALSE(has_fit("ball()\ntable(on=ball)"));
  EXPECT_FALSE(has_fit("mug()\ntable(left_of=mug)"));
}

}  // namespace
}  // namespace maquette
