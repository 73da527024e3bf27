#include "verify/test_scenes.h"

namespace maquette {
namespace {

using namespace testing;  // NOLINT(google-build-using-namespace): scenes read like prose.

/// A handle with a head at these places.
Scene hammer(double head_x, double head_low) {
  return {{rod("Handle", 0, 0, 0, 0.015, 0.3),
           block("Head", head_x, 0, head_low, {0.12, 0.04, 0.04}, kBlue)}};
}

Scene teapot(double lid_x, double lid_low) {
  return {{rod("Teapot", 0, 0, 0, 0.1, 0.15, kRed), rod("Lid", lid_x, 0, lid_low, 0.05, 0.02)}};
}

TEST(ScenePairs, PartsThatStandBeside) {
  judge_pairs(FindingId::WrongRelation,
              {{"a hammer's head beside its handle", hammer(0.2, 0), hammer(0, 0.3),
                "A hammer with a handle and a head."},
               {"a teapot's lid on the table", teapot(0.3, 0), teapot(0, 0.15),
                "Create a teapot with a lid."},
               {"a chair's leg that walked away", with_moved(table(), 4, {2, 0, 0}), table(),
                "A table with four legs."}});
}

TEST(Joined, SaysWhereToMoveWhatStandsBeside) {
  const Verification found = verified(hammer(0.2, 0), "A hammer with a handle and a head.");
  const auto beside = std::ranges::find(found.findings, FindingId::WrongRelation, &Finding::id);
  ASSERT_NE(beside, found.findings.end());
  EXPECT_EQ(beside->message,
            "`Head` stands 0.125 from `Handle`, and should be joined to the hammer; move it by "
            "-0.125 in x");
}

TEST(Joined, LeavesWhatFloatsAbove) {
  const Verification found =
      verified(with_moved(table(), 0, {0, 0, 0.5}), "A table with four legs and a top.");
  EXPECT_TRUE(has(found, FindingId::FloatingPart));
  EXPECT_FALSE(has(found, FindingId::WrongRelation));
}

TEST(Joined, LeavesWhatMayStandByItself) {
  const auto beside = [](const Scene& scene, const std::string& instruction) {
    return has(verified(scene, instruction), FindingId::WrongRelation);
  };
  EXPECT_FALSE(beside(hammer(0.2, 0), "A set with a handle and a head."));
  EXPECT_FALSE(beside(hammer(0.2, 0), "Two hammers with a handle and a head."));
  EXPECT_FALSE(beside({{rod("Desk", 0, 0, 0, 0.5, 0.7), rod("Chair", 2, 0, 0, 0.3, 0.9)}},
                      "A desk with a chair."));
  EXPECT_FALSE(
      beside({{rod("kettle.body", 0, 0, 0, 0.1, 0.2), rod("kettle.base", 0.5, 0, 0, 0.1, 0.02)}},
             "A kettle with a base."));
}

}  // namespace
}  // namespace maquette
