#include <gtest/gtest.h>

#include "brief/brief_text.h"
#include "brief/part_words.h"

namespace maquette {
namespace {

TEST(ReadBriefThings, AreNotTheRoomOfAHeading) {
  const Brief brief = read_brief("Living room: a sofa and a lamp");
  ASSERT_EQ(brief.things.size(), 2U);
  EXPECT_EQ(brief.things.at(0).noun, "sofa");
}

TEST(ReadBriefThings, AreCalledByNamesWithOf) {
  const Brief brief = read_brief("a chest of drawers with brass knobs",
                                 [](std::string_view noun) { return noun == "chest of drawers"; });
  ASSERT_EQ(brief.things.size(), 1U);
  EXPECT_EQ(brief.things.at(0).noun, "chest of drawers");
}

TEST(ReadBrief, TakesTheThingAfterAnyWayOfAsking) {
  EXPECT_EQ(text_of("Create a mug."), "mug");
  EXPECT_EQ(text_of("Can you model a lamp for me?"), "lamp");
  EXPECT_EQ(text_of("I'd like a chair"), "chair");
  EXPECT_EQ(text_of("Let's build a boat."), "boat");
  EXPECT_EQ(text_of("Could you please design a 3D model of an umbrella?"), "umbrella");
  EXPECT_EQ(text_of("a bicycle"), "bicycle");
  EXPECT_EQ(text_of("Imagine a slice of pizza."), "pizza");
  EXPECT_EQ(text_of("What do you envision when you think of a hammer?"), "hammer");
}

TEST(ReadBrief, KnowsAThingByTheEndOfItsName) {
  EXPECT_EQ(text_of("Create a handbag. The bag should be red."), "handbag RED");
  EXPECT_EQ(text_of("Model a bookshelf. The shelf should be white."), "bookshelf + shelf WHITE");
}

TEST(ReadBrief, TakesNoThingFromGreetings) {
  EXPECT_EQ(text_of("Hello dear, I've got an old mug."), "mug old");
}

TEST(ReadBrief, GivesWordsToTheNextNoun) {
  EXPECT_EQ(text_of("a red mug and a small blue plate"), "mug RED | plate BLUE small");
  EXPECT_EQ(text_of("a round, wooden table"), "table WOOD round");
  EXPECT_EQ(text_of("a black and white cow"), "cow BLACK WHITE");
  EXPECT_EQ(text_of("a dark blue vase"), "vase DARK_BLUE");
  EXPECT_EQ(text_of("a heart-shaped box"), "box heart-shaped");
}

TEST(ReadBrief, ReadsWhatIsSaidOfTheThingAfterwards) {
  EXPECT_EQ(text_of("Create a box. It should be red and made of wood."), "box RED WOOD");
  EXPECT_EQ(text_of("Create a cat bed. The bed should be soft."), "cat bed soft");
  EXPECT_EQ(text_of("Design a mug. Make it blue."), "mug BLUE");
  EXPECT_EQ(text_of("a door painted green"), "door GREEN");
  EXPECT_EQ(text_of("A vase in blue and white."), "vase BLUE WHITE");
  EXPECT_EQ(text_of("Create a cup and a saucer. They should be white."),
            "cup WHITE | saucer WHITE");
}

TEST(ReadBrief, CountsThings) {
  EXPECT_EQ(text_of("three candles"), "candle x3");
  EXPECT_EQ(text_of("2 chairs and several books"), "chair x2 | book x3");
  EXPECT_EQ(text_of("a few apples"), "apple x3");
  EXPECT_EQ(text_of("a couple of pears"), "pear x2");
  EXPECT_EQ(text_of("two dozen eggs"), "egg x24");
  EXPECT_EQ(text_of("a set of four knives"), "knife x4");
  EXPECT_EQ(text_of("drumsticks"), "drumstick s");
}

TEST(ReadBrief, CountsAPairAsTwoUnlessItIsOneThing) {
  EXPECT_EQ(text_of("a pair of scissors"), "scissors x1");
  EXPECT_EQ(text_of("a pair of glasses"), "glasses x1");
  EXPECT_EQ(text_of("two pairs of boots"), "boot x4");
  EXPECT_EQ(text_of("a pair of dice"), "die x2");
}

TEST(ReadBrief, KeepsNounsOfSeveralWordsTogether) {
  EXPECT_EQ(text_of("a coffee table and a wine glass"), "coffee table | wine glass");
  EXPECT_EQ(text_of("a modern dining table"), "dining table modern");
  EXPECT_EQ(text_of("a glass bottle"), "bottle GLASS");
  EXPECT_EQ(text_of("a red rose"), "rose RED");
}

TEST(ReadBrief, LetsANameDecideWhereANounBegins) {
  const auto is_name = [](std::string_view noun) { return noun == "folding ruler"; };
  EXPECT_EQ(text_of(read_brief("a folding ruler", is_name)), "folding ruler");
  EXPECT_EQ(text_of("a folding ruler"), "ruler folding");
}

TEST(ReadBrief, TakesNoThingFromWhatItIsFor) {
  EXPECT_EQ(text_of("Create a bowl for a cat to eat from."), "bowl");
  EXPECT_EQ(text_of("a stand that holds a phone"), "stand");
}

TEST(ReadBrief, TakesALikenessAsAnAttribute) {
  EXPECT_EQ(text_of("a box in the shape of a heart"), "box heart");
  EXPECT_EQ(text_of("a bed shaped like a car"), "bed car");
}

TEST(ReadBrief, TellsEqualThingsApartByColour) {
  EXPECT_EQ(text_of("a red cube and a blue cube. The blue cube should be small."),
            "cube RED | cube BLUE small");
}

TEST(ReadBrief, TakesMeasuresForTheirContent) {
  EXPECT_EQ(text_of("a car on a stretch of street"), "car | street | car on street");
  EXPECT_EQ(text_of("a detailed drawing of a castle"), "castle");
  EXPECT_EQ(text_of("a ship replica"), "ship");
}

TEST(ReadBrief, PassesOverWhichOfSeveral) {
  EXPECT_EQ(text_of("three books and a fourth book"), "book x3 | book");
}

TEST(ReadBrief, TakesWhatBelongsToSomebodyForTheThing) {
  EXPECT_EQ(text_of("a red children's wagon"), "wagon RED");
}

TEST(ReadBrief, PassesOverAGreeting) {
  EXPECT_EQ(text_of("Dear team, I'd like a mug."), "mug");
  EXPECT_EQ(text_of("Hi, make a chair."), "chair");
}

TEST(ReadBrief, CountsHalfADozen) {
  EXPECT_EQ(text_of("half a dozen muffins"), "muffin x6");
  EXPECT_EQ(text_of("a tin with half a dozen of eggs"), "tin + egg x6");
}

TEST(ReadBrief, CountsPartsOnEachSideTwice) {
  EXPECT_EQ(text_of("a bag with two handles on each side"), "bag + handle x4");
  EXPECT_EQ(text_of("a sofa with two armrests on either side"), "sofa + armrest x2");
  EXPECT_EQ(text_of("a router with four antennas, two on each side"), "router + antenna x4");
}

TEST(ReadBrief, TellsWhatIsMadeOfWhatFollowsAColon) {
  const Brief brief = read_brief("a computer: a monitor, a keyboard and a mouse");
  ASSERT_GE(brief.things.size(), 2U);
  EXPECT_TRUE(brief.things[0].explained);
  EXPECT_FALSE(brief.things[1].explained);
  EXPECT_FALSE(read_brief("Create a sofa. Next to it: a lamp and a rug.").things.at(0).explained);
}

TEST(ReadBrief, DoesNotMakePartsOfWhatNobodySees) {
  EXPECT_EQ(text_of("a carton of milk"), "carton milk");
  EXPECT_EQ(text_of("a bowl of soup"), "bowl + soup");
}

TEST(PartWords, AreAlikeWherePeopleUseThemForOneThing) {
  EXPECT_TRUE(same_thing("couch", "sofa"));
  EXPECT_FALSE(same_part("couch", "sofa"));
  EXPECT_TRUE(same_thing("Pails", "bucket"));
  EXPECT_TRUE(same_thing("knob", "handle"));
  EXPECT_FALSE(same_thing("стол", "стул"));
  EXPECT_TRUE(same_part("back rest", "back"));
  EXPECT_FALSE(same_part("sofa", "bucket"));
}

TEST(PartWords, NameKindsOneWay) {
  EXPECT_TRUE(is_kind_of("cheddar", "cheese"));
  EXPECT_FALSE(is_kind_of("cheese", "cheddar"));
  EXPECT_FALSE(is_kind_of("cheese", "cheese"));
}

}  // namespace
}  // namespace maquette
