#include "compose/settle_parts.h"

#include <gtest/gtest.h>

#include "compose/test_library.h"

namespace maquette {
namespace {

Brief two(const std::string& first, const std::string& second) {
  Brief brief;
  brief.things.resize(2);
  brief.things[0].noun = first;
  brief.things[1].noun = second;
  return brief;
}

TEST(SettleParts, TakesAThingWithoutAComponentForAPart) {
  Brief brief = two("desk", "drawers");
  brief.things[1].count = 4;
  const Brief folded = settle_parts(brief, test_library());
  ASSERT_EQ(folded.things.size(), 1U);
  ASSERT_EQ(folded.things[0].parts.size(), 1U);
  EXPECT_EQ(folded.things[0].parts[0].count, 4);
}

TEST(SettleParts, DropsTheRelationOfWhatItFolds) {
  Brief brief = two("desk", "drawer");
  brief.relations = {{BriefRelationKind::On, 1, {0}}};
  EXPECT_TRUE(settle_parts(brief, test_library()).relations.empty());
}

TEST(SettleParts, TakesAPartThatOnlyTheLibraryKnowsForAThing) {
  Brief brief;
  brief.things.push_back({.noun = "desk"});
  brief.things[0].parts = {{.noun = "mug", .colors = {"RED"}}, {.noun = "drawer"}};
  const Brief settled = settle_parts(brief, test_library());
  ASSERT_EQ(settled.things.size(), 2U);
  EXPECT_EQ(settled.things[0].parts.size(), 1U);
  EXPECT_EQ(settled.things[1].colors.size(), 1U);
  ASSERT_EQ(settled.relations.size(), 1U);
  EXPECT_EQ(settled.relations[0].kind, BriefRelationKind::On);
  EXPECT_EQ(settled.relations[0].subject, 1U);
}

TEST(SettleParts, LeavesThingsWithoutAWhole) {
  EXPECT_EQ(settle_parts(two("desk", "mug"), test_library()).things.size(), 2U);
  EXPECT_EQ(settle_parts(two("gizmo", "drawer"), test_library()).things.size(), 2U);
}

TEST(SettleParts, KeepsTheRelationsOfOthersRight) {
  Brief brief = two("drawer", "desk");
  brief.things.push_back({.noun = "mug"});
  brief.relations = {{BriefRelationKind::On, 2, {1}}};
  const Brief folded = settle_parts(brief, test_library());
  ASSERT_EQ(folded.relations.size(), 1U);
  EXPECT_EQ(folded.relations[0].subject, 1U);
  EXPECT_EQ(folded.relations[0].objects.front(), 0U);
}

}  // namespace
}  // namespace maquette
