#include "compose/complete.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/text.h"
#include "brief/part_words.h"
#include "compose/expand.h"
#include "compose/test_library.h"

namespace maquette {
namespace {

StatedThing thing(const std::string& noun) {
  StatedThing stated;
  stated.noun = noun;
  return stated;
}

/// Completes a program by a brief, with the library's components of the things' names.
std::string completed(std::string_view program, const Brief& brief) {
  const ComponentLibrary& library = test_library();
  std::vector<const Component*> components;
  for (const StatedThing& each : brief.things) {
    components.push_back(library.find_called(each.noun));
  }
  const Wish wish{brief, components};
  Plan plan = program.empty() ? bare_plan(wish)
                              : check_program(parse_program(program).program, library).plan;
  complete_plan(plan, wish, library);
  return std::string(trim(to_program(plan)));
}

TEST(CompletePlan, MakesAPlanOfWhatWasReadAlone) {
  Brief brief;
  brief.things = {thing("mug")};
  brief.things[0].colors = {"RED"};
  brief.things[0].sizes = {{StatedSize::Axis::Height, 0.12}};
  EXPECT_EQ(completed("", brief), "mug = mug(height=0.12, color=RED)");
}

TEST(CompletePlan, SetsWhatTheAnswerLeftOutAndMendsWhatItHasWrong) {
  Brief brief;
  brief.things = {thing("cup")};
  brief.things[0].colors = {"GREEN"};
  brief.things[0].parts = {{.noun = "handle", .wanted = false}};
  EXPECT_EQ(completed("c = mug(color=blue)", brief), "c = mug(handle=off, color=GREEN)");
}

TEST(CompletePlan, SetsCountsOfThingsAndParts) {
  Brief brief;
  brief.things = {thing("desk")};
  brief.things[0].count = 3;
  brief.things[0].parts = {{.noun = "drawer", .count = 4}};
  EXPECT_EQ(completed("desk = table()", brief), "desk = table(drawers=4, count=3)");
}

TEST(CompletePlan, SetsAPartByTheHeadOfItsName) {
  Brief brief;
  brief.things = {thing("mug")};
  brief.things[0].parts = {{.noun = "ring handle", .colors = {"RED"}}, {.noun = "tea saucer"}};
  EXPECT_EQ(completed("", brief), "mug = mug(handle=on, saucer=on, handle_color=RED)");
}

TEST(CompletePlan, MakesAToyOfWhatIsCalledOne) {
  Brief brief;
  brief.things = {thing("toy mug")};
  EXPECT_EQ(completed("", brief), "toy_mug = mug(toy=on)");
}

TEST(CompletePlan, SetsAStyleThatAPartNames) {
  Brief brief;
  brief.things = {thing("chair")};
  brief.things[0].parts = {{.noun = "off centre"}};
  EXPECT_EQ(completed("", brief), "chair = chair(style=\"off centre\")");
}

TEST(CompletePlan, LetsTwoCallsBeAPair) {
  Brief brief;
  brief.things = {thing("cup")};
  brief.things[0].count = 2;
  EXPECT_EQ(completed("cup_1 = mug()\ncup_2 = mug()", brief), "cup_1 = mug()\ncup_2 = mug()");
}

TEST(CompletePlan, AddsARelationAndPutsItsTargetFirst) {
  Brief brief;
  brief.things = {thing("cup"), thing("desk")};
  brief.relations = {{BriefRelationKind::On, 0, {1}}};
  EXPECT_EQ(completed("cup = mug()\ndesk = table()", brief), "desk = table()\ncup = mug(on=desk)");
}

TEST(CompletePlan, NeverMakesACycle) {
  Brief brief;
  brief.things = {thing("cup"), thing("desk")};
  brief.relations = {{BriefRelationKind::On, 0, {1}}};
  EXPECT_EQ(completed("cup = mug()\ndesk = table(on=cup)", brief),
            "cup = mug()\ndesk = table(on=cup)");
}

TEST(CompletePlan, TakesAnySidewaysRelationForBeside) {
  Brief brief;
  brief.things = {thing("cup"), thing("desk")};
  brief.relations = {{BriefRelationKind::Beside, 0, {1}}};
  EXPECT_EQ(completed("desk = table()\ncup = mug(left_of=desk)", brief),
            "desk = table()\ncup = mug(left_of=desk)");
}

TEST(CompletePlan, MakesTwoItemsOfThePairThatSomethingStandsBetween) {
  Brief brief;
  brief.things = {thing("desk"), thing("cup")};
  brief.things[1].count = 2;
  brief.relations = {{BriefRelationKind::Between, 0, {1}}};
  EXPECT_EQ(completed("", brief), "cup = mug()\ncup_2 = mug()\ndesk = table(between=(cup, cup_2))");
}

TEST(CompletePlan, DropsAThingThatNothingAsksFor) {
  Brief brief;
  brief.things = {thing("desk")};
  EXPECT_EQ(completed("desk = table()\ncup = mug()", brief), "desk = table()");
}

TEST(CompletePlan, KeepsWhatStandsInARelationAndSolids) {
  Brief brief;
  brief.things = {thing("desk")};
  EXPECT_EQ(completed("desk = table()\ncup = mug(on=desk)\nknob = ball()", brief),
            "desk = table()\ncup = mug(on=desk)\nknob = ball()");
}

TEST(CompletePlan, DropsSolidsThatAreCopiedFromTheirCards) {
  Brief brief;
  brief.things = {thing("desk")};
  EXPECT_EQ(completed("desk = table()\nball = ball()", brief), "desk = table()");
  brief.things.front().parts = {{.noun = "ball"}};
  EXPECT_EQ(completed("desk = table()\nball = ball()", brief), "desk = table()\nball = ball()");
  brief.things = {thing("planet")};
  EXPECT_EQ(completed("ball = ball()", brief), "ball = ball()");
}

TEST(CompletePlan, DropsWhatIsRepeated) {
  Brief brief;
  brief.things = {thing("planet")};
  brief.things.front().parts = {{.noun = "lid", .count = 2}, {.noun = "moon", .plural = true}};
  EXPECT_EQ(completed("planet = ball(radius=1)\nplanet_2 = ball(radius=2)\nlid = ball()\n"
                      "lid_2 = ball()\nlid_3 = ball()\nmoon = ball()\nmoon_2 = ball()\n"
                      "spot = ball(on=planet_2)",
                      brief),
            "planet = ball(radius=1)\nlid = ball(on=planet)\nlid_2 = ball(on=planet)\n"
            "moon = ball()\nmoon_2 = ball()\nspot = ball(on=planet)");
}

TEST(CompletePlan, DropsManyAlikeThatNothingAsksFor) {
  Brief brief;
  brief.things = {thing("planet")};
  EXPECT_EQ(completed("planet = ball()\nx_1 = ball(radius=1)\nx_2 = ball(radius=1)\n"
                      "x_3 = ball(radius=1)\nx_4 = ball(radius=1)",
                      brief),
            "planet = ball()");
}

TEST(CompletePlan, MakesWhatTheLibraryHasAsItself) {
  Brief brief;
  brief.things = {thing("coffee cup")};
  EXPECT_EQ(completed("cup = ball(radius=1)\nhandle = ball(on=cup)\nfly = ball(on=handle)\n"
                      "cup_2 = ball(on=cup)",
                      brief),
            "cup = mug()\nfly = ball(on=cup, fit=on)");
  brief.things = {thing("chair")};
  EXPECT_EQ(completed("chair = ball(radius=1)", brief), "chair = chair()");
}

TEST(CompletePlan, MakesWhatIsMadeAsSomethingElseAsItself) {
  Brief brief;
  brief.things = {thing("cup")};
  EXPECT_EQ(completed("cup = sign(text=\"cup\")\nmug = mug(on=cup)", brief), "cup = mug()");
}

TEST(CompletePlan, LeavesAThingAloneWhoseItemBecomesAnothers) {
  const ComponentLibrary& library = test_library();
  Brief brief;
  brief.things = {thing("beer stein"), thing("tea cup")};
  const Component* mug = library.find("mug");
  Plan plan = check_program(parse_program("stein = chair()\ncup = ball()").program, library).plan;
  const std::vector<const Component*> components{mug, mug};
  complete_plan(plan, {brief, components}, library);
  EXPECT_NE(plan.items.end(), std::ranges::find(plan.items, "mug", &PlannedItem::component));
}

TEST(CompletePlan, MakesOneOfWhatIsAskedForWithoutANumber) {
  Brief brief;
  brief.things = {thing("cup")};
  EXPECT_EQ(completed("cup = mug(count=4)", brief), "cup = mug()");
  brief.things = {thing("planet")};
  EXPECT_EQ(completed("planet = ball(count=4)", brief), "planet = ball()");
  EXPECT_EQ(completed("planet = mug(count=4)", brief), "planet = mug(count=4)");
  brief.things.front().plural = true;
  EXPECT_EQ(completed("planet = ball(count=4)", brief), "planet = ball(count=4)");
}

TEST(CompletePlan, TakesTheLastWordOfANounForTheThing) {
  Brief brief;
  brief.things = {thing("ice planet")};
  EXPECT_EQ(completed("planet = ball(radius=1)\nplanet_2 = ball(radius=1)\nx_1 = mug()\n"
                      "x_2 = mug()\nx_3 = mug()\nx_4 = mug()",
                      brief),
            "planet = ball(radius=1)");
}

TEST(CompletePlan, LetsSolidsOnTheThingBeScaledToIt) {
  const ComponentLibrary& library = test_library();
  Brief brief;
  brief.things = {thing("cup")};
  const std::vector<const Component*> components{library.find("mug")};
  Plan plan =
      check_program(parse_program("cup = ball()\nrod = ball(on=cup)").program, library).plan;
  complete_plan(plan, {brief, components}, library);
  ASSERT_EQ(plan.items.size(), 2U);
  EXPECT_EQ(plan.items[0].component, "mug");
  EXPECT_TRUE(plan.items[1].fit);
}

TEST(CompletePlan, GivesAProgramThatTheSameScriptComesFrom) {
  const ComponentLibrary& library = test_library();
  const std::vector<std::string> answers = {
      "cup = ball()\nrod = ball(on=cup)",  // A solid on the thing.
      "cup = table()\nx = chair(on=cup)",  // On the mug that the table becomes, it is too large.
      "cup = ball()\nx = table(on=cup)\ny = ball(on=x)"};
  Brief brief;
  brief.things = {thing("cup")};
  const std::vector<const Component*> components{library.find("mug")};
  for (const std::string& answer : answers) {
    Plan plan = check_program(parse_program(answer).program, library).plan;
    complete_plan(plan, {brief, components}, library);
    const std::string script = expand(plan, library, "a cup");
    const CheckedPlan again = check_program(parse_program(to_program(plan)).program, library);
    EXPECT_TRUE(again.notes.empty()) << to_text(again.notes);
    EXPECT_EQ(expand(again.plan, library, "a cup"), script) << to_program(plan);
    EXPECT_NE(script.find("fit=True"), std::string::npos) << script;
  }
}

TEST(CompletePlan, LeavesSolidsForWhatOnlyHasAKin) {
  Brief brief;
  brief.things = {thing("planet")};
  EXPECT_EQ(completed("planet = ball(radius=1)", brief), "planet = ball(radius=1)");
}

TEST(CompletePlan, PutsPartsOnTheirThingOrOnOneAnother) {
  Brief brief;
  brief.things = {thing("planet")};
  brief.things.front().parts = {{.noun = "ring"}, {.noun = "lid"}, {.noun = "moon"}};
  EXPECT_EQ(completed("lid = ball()\nplanet = ball()\nmoon = ball()", brief),
            "planet = ball()\nlid = ball(on=planet)\nmoon = ball()");
  EXPECT_EQ(completed("ring = ball()\nlid = ball()\nmoon = ball()", brief),
            "ring = ball()\nlid = ball(on=ring)\nmoon = ball()");
  brief.things.push_back(thing("star"));
  EXPECT_EQ(completed("ring = ball()\nlid = ball()", brief), "ring = ball()\nlid = ball()");
}

TEST(CompletePlan, DropsNothingWhenMuchWasNotRead) {
  Brief brief;
  brief.things = {thing("desk")};
  brief.unread = {"gizmo", "whirl"};
  brief.content_words = 4;
  EXPECT_EQ(completed("desk = table()\ncup = mug()", brief), "desk = table()\ncup = mug()");
}

TEST(CompletePlan, ScalesBySizeWords) {
  Brief brief;
  brief.things = {thing("cup")};
  brief.things[0].attributes = {"large"};
  EXPECT_EQ(completed("", brief), "cup = mug(height=0.135, diameter=0.108)");
}

TEST(SameNoun, PassesOverPluralsAndCase) {
  EXPECT_TRUE(same_noun("Shelves", "shelf"));
  EXPECT_TRUE(same_noun("boxes", "box"));
  EXPECT_TRUE(same_noun("coffee tables", "coffee_table"));
  EXPECT_FALSE(same_noun("glass", "gla"));
}

}  // namespace
}  // namespace maquette
