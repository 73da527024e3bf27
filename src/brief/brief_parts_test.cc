#include <gtest/gtest.h>

#include "brief/brief_text.h"

namespace maquette {
namespace {

TEST(ReadBriefParts, AreExplainedAfterAColon) {
  const Brief brief = read_brief("a toadstool: red cap, thick stem",
                                 [](std::string_view noun) { return noun == "cap"; });
  ASSERT_EQ(brief.things.size(), 1U);
  EXPECT_EQ(brief.things.at(0).parts.size(), 2U);
}

TEST(ReadBriefParts, FollowWithHasAndInclude) {
  EXPECT_EQ(text_of("A mug with a blue handle and a lid."), "mug + handle BLUE + lid");
  EXPECT_EQ(
      text_of("Create a syringe. It should have a cylindrical body, a plunger, and a needle."),
      "syringe + body cylindrical + plunger + needle");
  EXPECT_EQ(text_of("Design a sofa. Include two cushions and add short legs."),
            "sofa + cushion x2 + leg s short");
  EXPECT_EQ(text_of("a robot featuring a square head"), "robot + head square");
  EXPECT_EQ(text_of("a table supported by four legs"), "table + leg x4");
}

TEST(ReadBriefParts, AreDescribedByLaterSentences) {
  EXPECT_EQ(text_of("Create a mug with a handle. The handle should be red and curved."),
            "mug + handle RED curved");
  EXPECT_EQ(text_of("Create a lamp. The shade is white."), "lamp + shade WHITE");
  EXPECT_EQ(text_of("Create a mop. The handle and the head should be blue."),
            "mop + handle BLUE + head BLUE");
  EXPECT_EQ(text_of("Create a mug. Make the handle blue."), "mug + handle BLUE");
}

TEST(ReadBriefParts, AreKnownByWhereTheyAre) {
  EXPECT_EQ(text_of("Create a trumpet. The bell at the other end should be wide."),
            "trumpet + bell wide");
}

TEST(ReadBriefParts, CanBeUnwanted) {
  EXPECT_EQ(text_of("a mug without a handle"), "mug - handle");
  EXPECT_EQ(text_of("a chair with four legs and no armrests"), "chair + leg x4 - armrest s");
  EXPECT_EQ(text_of("Create a box. It doesn't have a lid."), "box - lid");
}

TEST(ReadBriefParts, AreWhatAThingStandsOn) {
  const Brief brief = read_brief("a black chair on five castors");
  ASSERT_EQ(brief.things.size(), 1U);
  EXPECT_EQ(brief.things.at(0).parts.at(0).count, 5);
}

TEST(ReadBriefParts, AreCountedInAHyphenatedWord) {
  EXPECT_EQ(text_of("a three-legged stool"), "stool + leg x3");
  EXPECT_EQ(text_of("a two-door car"), "car + door x2");
}

TEST(ReadBriefParts, KeepTheMaterialOfStrips) {
  EXPECT_EQ(text_of("a mop with strips of fabric"), "mop + strip s FABRIC");
}

TEST(ReadBriefParts, AreWhatASliceOrLayerIsOf) {
  EXPECT_EQ(text_of("a burger with two slices of cheese and a layer of lettuce"),
            "burger + cheese x2 + lettuce");
}

TEST(ReadBriefParts, AreTheContentOfAContainer) {
  EXPECT_EQ(text_of("a cup of coffee"), "cup + coffee");
}

TEST(ReadBriefParts, AreNotMadeOfShapesAndColours) {
  EXPECT_EQ(text_of("Create a phone. It should have a rectangular shape and a red color."),
            "phone RED rectangular");
}

TEST(ReadBriefParts, WithTheWholesLastWordArePartsStill) {
  EXPECT_EQ(text_of("a traffic light with three lights: red, yellow and green"),
            "traffic light + light x3 RED YELLOW GREEN");
}

TEST(ReadBriefParts, AreListedAfterCommasWithoutAnArticle) {
  EXPECT_EQ(text_of("toy car, red body, four black wheels"), "toy car + body RED + wheel x4 BLACK");
}

TEST(ReadBriefThings, AreMeantByRemarksAfterAComma) {
  EXPECT_EQ(text_of("a stool with three legs, red"), "stool RED + leg x3");
}

TEST(ReadBriefParts, LeaveAPlaceOnTheThingOut) {
  EXPECT_EQ(text_of("a basket with a handle on each side"), "basket + handle");
}

}  // namespace
}  // namespace maquette
