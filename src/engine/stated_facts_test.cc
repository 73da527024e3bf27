#include "engine/stated_facts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compose/program.h"
#include "compose/test_library.h"

namespace maquette {
namespace {

using testing::IsEmpty;

PartFacts part(const std::string& name, const Vec3& low, const Vec3& high,
               std::array<double, 4> rgba = {0.5, 0.5, 0.5, 1}) {
  PartFacts facts;
  facts.name = name;
  facts.bounds = {low, high};
  facts.materials = {{"", rgba, "principled"}};
  return facts;
}

/// A brown desk with a cup on it.
struct DeskWithCup {
  DeskWithCup() {
    facts.parts = {part("desk.top", {-1, -1, 0.7}, {1, 1, 0.75}),
                   part("desk.leg_1", {-1, -1, 0}, {1, 1, 0.7}),
                   part("cup.body", {-0.1, -0.1, 0.75}, {0.1, 0.1, 0.85})};
    facts.relations = {{.first = 0, .second = 1, .contact = Contact::Touching}};
    plan =
        check_program(parse_program("desk = table()\ncup = mug(on=desk)").program, test_library())
            .plan;
    brief.things.resize(2);
    brief.things[0].noun = "cup";
    brief.things[1].noun = "desk";
    components = {test_library().find("mug"), test_library().find("table")};
  }

  /// What is not met.
  [[nodiscard]] std::vector<std::string> unmet() const {
    std::vector<std::string> missed;
    for (const StatedCheck& check : compare_with_brief(facts, plan, {brief, components}).checks) {
      if (!check.met) {
        missed.push_back(check.what);
      }
    }
    return missed;
  }

  Facts facts;
  Plan plan;
  Brief brief;
  std::vector<const Component*> components;
};

TEST(StatedFacts, AreAllMetByAModelThatHasThem) {
  DeskWithCup scene;
  scene.brief.relations = {{BriefRelationKind::On, 0, {1}}};
  EXPECT_THAT(scene.unmet(), IsEmpty());
  EXPECT_EQ(compare_with_brief(scene.facts, scene.plan, {scene.brief, scene.components}).score(),
            1.0);
}

TEST(StatedFacts, MissAThingThatIsNotThere) {
  DeskWithCup scene;
  scene.facts.parts.pop_back();
  EXPECT_THAT(scene.unmet(), testing::ElementsAre("cup is there"));
}

TEST(StatedFacts, MissAColourThatNothingWears) {
  DeskWithCup scene;
  scene.brief.things[0].colors = {"RED"};
  EXPECT_THAT(scene.unmet(), testing::ElementsAre("cup is RED"));
}

TEST(StatedFacts, MissACountThatDiffers) {
  DeskWithCup scene;
  scene.brief.things[0].count = 2;
  EXPECT_THAT(scene.unmet(), testing::ElementsAre("2 of cup"));
}

TEST(StatedFacts, MissARelationThatDoesNotHold) {
  DeskWithCup scene;
  scene.brief.relations = {{BriefRelationKind::Under, 0, {1}}};
  EXPECT_THAT(scene.unmet(), testing::ElementsAre("cup under desk"));
}

TEST(StatedFacts, MissPartsThatAreThereAgainstTheWord) {
  DeskWithCup scene;
  scene.brief.things[1].parts = {{.noun = "leg", .wanted = false}};
  EXPECT_THAT(scene.unmet(), testing::ElementsAre("desk without leg"));
}

TEST(StatedFacts, CountParts) {
  DeskWithCup scene;
  scene.brief.things[1].parts = {{.noun = "legs", .count = 4}};
  EXPECT_THAT(scene.unmet(), testing::ElementsAre("4 of legs"));
}

TEST(StatedFacts, MissASizeThatIsOff) {
  DeskWithCup scene;
  scene.brief.things[0].sizes = {{StatedSize::Axis::Height, 0.2}};
  EXPECT_THAT(scene.unmet(), testing::ElementsAre("cup measures 0.2 m"));
}

TEST(StatedFacts, MissPartsThatDoNotHangTogether) {
  DeskWithCup scene;
  scene.facts.relations.clear();
  EXPECT_THAT(scene.unmet(), testing::ElementsAre("desk hangs together"));
}

}  // namespace
}  // namespace maquette
