#include <algorithm>

#include <gtest/gtest.h>

#include "brief/brief_text.h"

namespace maquette {
namespace {

bool is_furniture(std::string_view noun) {
  return noun == "desk" || noun == "basket" || noun == "chair" || noun == "bed" || noun == "lamp";
}

TEST(ReadBriefRelations, OfOneClauseAreNotTheNextOnes) {
  const Brief brief = read_brief("Behind the table there is a sofa, and the table stands on a rug");
  ASSERT_EQ(brief.relations.size(), 2U);
  EXPECT_EQ(brief.relations.at(0).kind, BriefRelationKind::Behind);
  EXPECT_EQ(brief.relations.at(1).subject, 0U);
}

TEST(ReadBriefRelations, FollowWhatAThingIsDoing) {
  const Brief brief = read_brief("a grey cat lying on a red rug");
  EXPECT_EQ(brief.things.at(0).noun, "cat");
  EXPECT_EQ(brief.relations.at(0).kind, BriefRelationKind::On);
}

TEST(ReadBriefRelations, AreOfAllThatIsMentioned) {
  const Brief brief = read_brief("a teapot with two cups in front of it, all standing on a tray",
                                 [](std::string_view noun) { return noun == "cup"; });
  ASSERT_EQ(brief.things.size(), 3U);
  EXPECT_EQ(std::ranges::count(brief.relations, BriefRelationKind::On, &StatedRelation::kind), 2);
}

TEST(ReadBriefRelations, WithoutAnObjectAreToTheWhole) {
  const Brief brief = read_brief("desk with a basket underneath, a chair in front", is_furniture);
  ASSERT_EQ(brief.relations.size(), 2U);
  EXPECT_EQ(brief.relations.at(0).kind, BriefRelationKind::Under);
  EXPECT_EQ(brief.relations.at(1).kind, BriefRelationKind::InFrontOf);
}

TEST(ReadBriefRelations, OnEachSideAreBetweenTwo) {
  const Brief brief = read_brief("a bed with a lamp on each side", is_furniture);
  ASSERT_EQ(brief.things.size(), 2U);
  EXPECT_EQ(brief.things.at(1).count, 2);
  EXPECT_EQ(brief.relations.at(0).kind, BriefRelationKind::Between);
}

TEST(ReadBriefRelations, StandBetweenTwoThings) {
  EXPECT_EQ(text_of("A mug on a table."), "mug | table | mug on table");
  EXPECT_EQ(text_of("a cat under a chair"), "cat | chair | cat under chair");
  EXPECT_EQ(text_of("a rose inside a vase"), "rose | vase | rose inside vase");
  EXPECT_EQ(text_of("a ball in front of a box"), "ball | box | ball in_front_of box");
  EXPECT_EQ(text_of("a tree behind a house"), "tree | house | tree behind house");
  EXPECT_EQ(text_of("a lamp to the left of a sofa"), "lamp | sofa | lamp left_of sofa");
  EXPECT_EQ(text_of("a lamp right of a sofa"), "lamp | sofa | lamp right_of sofa");
  EXPECT_EQ(text_of("a fork next to a plate"), "fork | plate | fork beside plate");
  EXPECT_EQ(text_of("a ladder leaning on a wall"), "ladder | wall | ladder against wall");
  EXPECT_EQ(text_of("six chairs around a table"), "chair x6 | table | chair around table");
}

TEST(ReadBriefRelations, BetweenTakesTwoObjects) {
  EXPECT_EQ(text_of("a lamp between a bed and a desk"),
            "lamp | bed | desk | lamp between bed desk");
}

TEST(ReadBriefRelations, SurroundedByTurnsThemAround) {
  EXPECT_EQ(text_of("a house surrounded by five trees"), "house | tree x5 | tree around house");
}

TEST(ReadBriefRelations, AreOfEveryThingInAList) {
  EXPECT_EQ(text_of("a cup and a plate on a tray"),
            "cup | plate | tray | cup on tray | plate on tray");
}

TEST(ReadBriefRelations, AfterAPlaceBelongToTheNearestThingUnlessAndGoesBack) {
  EXPECT_EQ(text_of("a vase on a table next to a sofa"),
            "vase | table | sofa | vase on table | table beside sofa");
  EXPECT_EQ(text_of("a vase on a table and next to a lamp"),
            "vase | table | lamp | vase on table | vase beside lamp");
  EXPECT_EQ(text_of("a cat on a mat and a dog on a rug"),
            "cat | mat | dog | rug | cat on mat | dog on rug");
}

TEST(ReadBriefRelations, CanBeSaidInASentenceOfTheirOwn) {
  EXPECT_EQ(text_of("Create a mug and a desk. The mug stands on the desk."),
            "mug | desk | mug on desk");
  EXPECT_EQ(text_of("A desk. On the desk there is a lamp."), "desk | lamp | lamp on desk");
  EXPECT_EQ(text_of("Create a desk. Place a red book on it."), "desk | book RED | book on desk");
  EXPECT_EQ(text_of("A sofa. Add a lamp next to the sofa."), "sofa | lamp | lamp beside sofa");
  EXPECT_EQ(text_of("a table with a chair in front of it"),
            "table | chair | chair in_front_of table");
}

TEST(ReadBriefRelations, MakeThingsOfAListThatStandsOnIt) {
  EXPECT_EQ(text_of("A desk with a drawer, a laptop and a mug on it."),
            "desk + drawer | laptop | mug | laptop on desk | mug on desk");
  EXPECT_EQ(text_of("A desk with a screen, a globe on it and a chair in front of it."),
            "desk + screen | globe | chair | globe on desk | chair in_front_of desk");
  EXPECT_EQ(text_of("A sofa facing a television, with a rug between them."),
            "sofa | television | rug | sofa in_front_of television | rug between sofa television");
  EXPECT_EQ(text_of("Two chairs on opposite sides of a round table."),
            "chair x2 | table round | chair around table");
}

TEST(ReadBriefRelations, MakeANameOnTopAThing) {
  const auto is_name = [](std::string_view noun) { return noun == "lamp"; };
  EXPECT_EQ(text_of(read_brief("a shelf with a lamp on top", is_name)),
            "shelf | lamp | lamp on shelf");
  EXPECT_EQ(text_of(read_brief("a cake with candles on top", is_name)), "cake + candle s");
}

TEST(ReadBriefRelations, OfComparedThingsAreSideBySide) {
  EXPECT_EQ(text_of("Compare a laptop and a tablet."), "laptop | tablet | laptop beside tablet");
  EXPECT_EQ(text_of("How does a dog bed compare to a cat bed?"),
            "dog bed | cat bed | dog bed beside cat bed");
  EXPECT_EQ(text_of("Create a mug. Compare it to a glass."), "mug | glass | mug beside glass");
  EXPECT_EQ(text_of("Compare a mug with a handle and a glass."),
            "mug + handle | glass | mug beside glass");
  EXPECT_EQ(text_of("A book on the shelf against the wall."),
            "book | shelf | wall | book on shelf | shelf against wall");
  EXPECT_EQ(text_of("a cup and a mug side by side"), "cup | mug | cup beside mug");
}

TEST(ReadBriefRelations, OnTheLeftAndOnTheRightMakeOne) {
  EXPECT_EQ(text_of("a tree on the left and a house on the right"),
            "tree | house | tree left_of house");
}

TEST(ReadBriefRelations, AreNotWhatCouldBe) {
  EXPECT_EQ(text_of("Create a shelf. It can be mounted on a wall."), "shelf");
  EXPECT_EQ(text_of("a cup that fits in a car's holder"), "cup");
  EXPECT_EQ(text_of("a cookie divided into four pieces"), "cookie + piece x4");
}

TEST(ReadBriefRelations, ToItAreToWhatComesBeforeTheLastOfAList) {
  EXPECT_EQ(text_of("a rug, a round table and three stools around it"),
            "rug | table round | stool x3 | stool around table");
  EXPECT_EQ(text_of("a table, a laptop and a cup on it"),
            "table | laptop | cup | laptop on table | cup on table");
}

TEST(ReadBriefRelations, SaidOfAListMayBeMeantOfItsLastThing) {
  const Brief brief = read_brief("a keyboard and a mouse on a pad");
  ASSERT_EQ(brief.relations.size(), 2U);
  EXPECT_TRUE(brief.relations[0].shared);
  EXPECT_FALSE(brief.relations[1].shared);
  for (const auto* const all : {"a cup and a spoon, both on a tray",
                                "a cup and a spoon on a tray. The cup is on the tray."}) {
    EXPECT_FALSE(read_brief(all).relations.at(0).shared) << all;
  }
}

TEST(ReadBriefRelations, AfterAnotherPlaceAreOfWhatStandsThere) {
  EXPECT_EQ(text_of("a sideboard with a vase on it to the left of a clock"),
            "sideboard | vase | clock | vase on sideboard | vase left_of clock");
}

TEST(ReadBriefRelations, LeavePartsThatNobodyKnowsAsThings) {
  const auto is_name = [](std::string_view noun) { return noun == "suitcase" || noun == "bed"; };
  EXPECT_EQ(text_of(read_brief("a bed with a headboard and a suitcase under the bed", is_name)),
            "bed + headboard | suitcase | suitcase under bed");
}

TEST(ReadBriefRelations, DoNotHoldWhatThingsMakeTogether) {
  EXPECT_EQ(text_of("three tyres stacked into a planter"), "tyre x3");
  EXPECT_EQ(text_of("a pen put into a cup"), "pen | cup | pen inside cup");
}

TEST(ReadBriefRelations, LeaveTheFloorOut) {
  EXPECT_EQ(text_of("a ball on the floor"), "ball");
}

TEST(ReadBrief, TellsWhatIsOnlyComparedWith) {
  const Brief both = read_brief("Compare a laptop and a tablet.");
  for (const StatedThing& thing : both.things) {
    EXPECT_FALSE(thing.compared) << thing.noun;
  }
  const Brief beside = read_brief("Design a mug. Compare it to a bucket.");
  ASSERT_EQ(beside.things.size(), 2U);
  EXPECT_FALSE(beside.things[0].compared);
  EXPECT_TRUE(beside.things[1].compared);
}

}  // namespace
}  // namespace maquette
