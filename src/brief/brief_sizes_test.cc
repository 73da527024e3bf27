#include <gtest/gtest.h>

#include "brief/brief_text.h"

namespace maquette {
namespace {

TEST(ReadBriefSizes, AfterAndBeAreOfTheWhole) {
  const Brief brief = read_brief("I need a ladder. It should have eight rungs and be 2.4 m long.");
  ASSERT_EQ(brief.things.at(0).sizes.size(), 1U);
  EXPECT_TRUE(brief.things.at(0).parts.at(0).sizes.empty());
}

TEST(ReadBriefSizes, OnEachSideAreWidthAndDepth) {
  const Brief brief = read_brief("a cushion, 40 cm on each side");
  ASSERT_EQ(brief.things.at(0).sizes.size(), 2U);
  EXPECT_EQ(brief.things.at(0).sizes.at(1).axis, StatedSize::Axis::Depth);
}

TEST(ReadBriefSizes, BelongToTheNounTheyStandBy) {
  EXPECT_EQ(text_of("a mug 12 cm tall"), "mug h=0.12");
  EXPECT_EQ(text_of("a 12 cm tall red mug"), "mug RED h=0.12");
  EXPECT_EQ(text_of("Create a carrot that is about 7 inches long."), "carrot l=0.1778");
  EXPECT_EQ(text_of("a table with legs 70cm long"), "table + leg s l=0.7");
}

TEST(ReadBriefSizes, AreReadInEveryOrder) {
  EXPECT_EQ(text_of("a box with a height of 30 cm"), "box h=0.3");
  EXPECT_EQ(text_of("a box, 30 cm in height"), "box h=0.3");
  EXPECT_EQ(text_of("Create a box. The height should be 30 cm."), "box h=0.3");
  EXPECT_EQ(text_of("a plate with a diameter of approximately 10 inches"), "plate o=0.254");
  EXPECT_EQ(text_of("a box with a 30 cm height"), "box h=0.3");
  EXPECT_EQ(text_of("a 12-inch pizza"), "pizza ?=0.3048");
}

TEST(ReadBriefSizes, KnowUnitsAndFractions) {
  EXPECT_EQ(text_of("a board 24 inches long"), "board l=0.6096");
  EXPECT_EQ(text_of("a fence 6 feet 2 inches high"), "fence h=1.88");
  EXPECT_EQ(text_of("a rope half a metre long"), "rope l=0.5");
  EXPECT_EQ(text_of("a tile 1/2 inch thick"), "tile t=0.0127");
  EXPECT_EQ(text_of("a pole two meters tall"), "pole h=2");
  EXPECT_EQ(text_of("a tile 3\" wide"), "tile w=0.0762");
  EXPECT_EQ(text_of("a screen 24 in wide"), "screen w=0.6096");
}

TEST(ReadBriefSizes, NameTheAxesOfAProduct) {
  EXPECT_EQ(text_of("a rug of 2 x 3 m"), "rug w=2 d=3");
  EXPECT_EQ(text_of("a box measuring 15 cm by 10 cm by 5 cm"), "box w=0.15 d=0.1 h=0.05");
  EXPECT_EQ(text_of("a desk 1.2 m wide and 0.7 m deep"), "desk w=1.2 d=0.7");
}

TEST(ReadBriefSizes, OfAPartGoToIt) {
  EXPECT_EQ(text_of("Create a post. The base should be 16 inches in diameter."),
            "post + base o=0.4064");
  EXPECT_EQ(text_of("a lamp with a base diameter of 20 cm"), "lamp + base o=0.2");
}

TEST(ReadBriefSizes, AfterACommaAreOfWhatTheSentenceIsAbout) {
  EXPECT_EQ(read_brief("a cup without a handle, 7 cm high").things.at(0).sizes.size(), 1U);
  const Brief post = read_brief("a cat post. Add a platform at the top, 30 cm in diameter.");
  EXPECT_TRUE(post.things.at(0).sizes.empty());
  EXPECT_EQ(post.things.at(0).parts.at(0).sizes.size(), 1U);
}

TEST(ReadBriefSizes, MayBeRatios) {
  using Axis = StatedSize::Axis;
  const auto ratio_of = [](std::string_view text) {
    const Brief brief = read_brief(text);
    EXPECT_EQ(brief.things.at(0).ratios.size(), 1U) << text;
    return brief.things.at(0).ratios.at(0);
  };
  const StatedRatio wide = ratio_of("a box twice as wide as high");
  EXPECT_EQ(wide.axis, Axis::Width);
  EXPECT_EQ(wide.to, Axis::Height);
  EXPECT_EQ(wide.factor, 2);
  EXPECT_EQ(ratio_of("Create a desk. It is three times as long as it is deep.").factor, 3);
  EXPECT_EQ(ratio_of("a red box, half as tall as wide").factor, 0.5);
  EXPECT_EQ(ratio_of("a box that is as wide as deep").factor, 1);
  EXPECT_TRUE(read_brief("a box as soon as possible").things.at(0).ratios.empty());
}

TEST(ReadBriefSizes, AreNoCounts) {
  EXPECT_EQ(text_of("2 boxes in a row"), "box x2");
  EXPECT_EQ(text_of("12 in the box"), "box");
}

}  // namespace
}  // namespace maquette
