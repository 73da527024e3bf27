#include <gmock/gmock.h>

#include "verify/test_scenes.h"

namespace maquette {
namespace {

using namespace testing;  // NOLINT(google-build-using-namespace): scenes read like prose.
using ::testing::HasSubstr;

TEST(ScenePairs, FloatingPart) {
  judge_pairs(FindingId::FloatingPart,
              {{"top above its legs", with_moved(table(), 0, {0, 0, 0.1}), table()},
               {"handle off the cup", with_moved(mug(), 1, {0.05, 0, 0}), mug()},
               {"shade above its pole", with_moved(lamp(), 2, {0, 0, 0.2}), lamp()},
               {"head without a neck", with_moved(snowman(), 2, {0, 0, 0.9}), snowman()},
               {"chimney beside the roof", with_moved(house(), 2, {4, 0, 0}), house()}});
}

TEST(FloatingPart, IsAWarningWhereTheGapIsHardlySeen) {
  const auto severity_of = [](const Scene& scene) {
    const Verification found = verified(scene);
    EXPECT_TRUE(has(found, FindingId::FloatingPart));
    return found.findings.front().severity;
  };
  EXPECT_EQ(severity_of(with_moved(table(), 0, {0, 0, 0.02})), Severity::Warning);
  EXPECT_EQ(severity_of(with_moved(table(), 0, {0, 0, 0.1})), Severity::Error);
}

TEST(FloatingPart, IsToldToStandOnTheGroundWhereNothingIsAboveOrBelowIt) {
  const Verification found =
      verified({{block("Sofa", 0, 0, 0, {2, 1, 1}), block("Bench", 4, 0, 0.5, {2, 1, 0.5})}});
  ASSERT_TRUE(has(found, FindingId::FloatingPart));
  EXPECT_EQ(found.findings.front().message,
            "`Bench` floats 0.5 above the ground; move it by -0.5 in z");
}

TEST(FloatingPart, IsNoErrorInAFlatPattern) {
  const Verification found = verified({{block("Square_1", 0, 0, 0, {0.2, 0.01, 0.2}),
                                        block("Square_2", 1, 0, 1, {0.2, 0.01, 0.2})}});
  EXPECT_FALSE(found.has_error());
}

TEST(FloatingPart, IsAWarningAroundItsCore) {
  const Verification found = verified(
      {{rod("Core", 0, 0, 0, 0.1, 1), part("Ring", moved(torus(0.3, 0.02, 24, 8), {0, 0, 0.7}))}});
  ASSERT_TRUE(has(found, FindingId::FloatingPart));
  EXPECT_FALSE(found.has_error());
}

TEST(ScenePairs, Interpenetration) {
  const Scene shelf{{block("Board", 0, 0, 0, {1, 0.3, 0.1}), ball("Ball", 0, 0, 0.1, 0.1)}};
  const Scene posts{
      {block("Wall", 0, 0, 0, {2, 0.3, 1}), block("Crate", 0, -0.4, 0, {0.5, 0.5, 0.5}, kRed)}};
  const Scene two{{block("Chest", -0.3, 0, 0, {0.5, 0.5, 0.5}),
                   block("Trunk", 0.3, 0, 0, {0.5, 0.5, 0.5}, kRed)}};
  judge_pairs(FindingId::Interpenetration,
              {{"ball sunk into a board", with_moved(shelf, 1, {0, 0, -0.08}), shelf},
               {"crate in a wall", with_moved(posts, 1, {0, 0.3, 0}), posts},
               {"two boxes in one place", with_moved(two, 1, {-0.4, 0.1, 0}), two}});
}

TEST(Interpenetration, IsNotOfWhatIsMadeToGoThrough) {
  const auto stuck = [](const Scene& scene) {
    return has(verified(scene), FindingId::Interpenetration);
  };
  EXPECT_FALSE(stuck(
      {{block("Hub", 0, 0, 0, {0.4, 0.4, 0.4}), block("Axle", 0, 0, 0.17, {1, 0.06, 0.06})}}));
  EXPECT_FALSE(stuck({{ball("Tier_1", 0, 0, 0, 0.5), ball("Tier_2", 0, 0, 0.5, 0.4)}}));
  EXPECT_TRUE(stuck(
      {{block("Desk", 0, 0, 0, {1, 1, 1}), block("Desk_Chair", 0.5, 0, 0, {0.6, 0.6, 0.9})}}));
  EXPECT_TRUE(stuck({{ball("Orange_1", 0, 0, 0, 0.5), ball("Orange_2", 0.5, 0, 0, 0.5)}}));
  EXPECT_FALSE(stuck({{block("Present", 0, 0, 0, {1, 1, 1}),
                       block("PresentRibbon", 0, 0, 0, {1.02, 0.2, 1.02})}}));
}

TEST(ScenePairs, CoincidentParts) {
  judge_pairs(
      FindingId::CoincidentParts,
      {{"a cup twice", with(mug(), rod("Cup.001", 0, 0, 0, 0.04, 0.1)), mug()},
       {"a roof twice", with(house(), block("Roof.001", 0, 0, 3, {4.4, 5.4, 0.8})), house()},
       {"a leg twice", with(table(), block("Leg_5", 0.5, 0.3, 0, {0.06, 0.06, 0.7})), table()}});
}

TEST(Floating, SaysHowFarAndWhereTo) {
  const Verification found = verified(with_moved(mug(), 1, {0.12, 0, 0}));
  ASSERT_FALSE(found.findings.empty());
  const Finding& finding = found.findings.front();
  EXPECT_EQ(finding.severity, Severity::Error);
  EXPECT_THAT(finding.parts, ::testing::ElementsAre("Handle"));
  EXPECT_NEAR(finding.values.at("gap"), 0.12, 1e-3);
  EXPECT_NEAR(finding.values.at("move_x"), -0.12, 1e-3);
  EXPECT_THAT(finding.message, HasSubstr("`Handle` floats 0.12 from `Cup`; move it by -0.12 in x"));
}

TEST(Floating, IsNoErrorForWhatIsInTheAirByNature) {
  const Verification found = verified(with(house(), ball("Cloud_1", 0, 0, 8, 1, kWhite)));
  ASSERT_TRUE(has(found, FindingId::FloatingPart));
  EXPECT_FALSE(found.has_error());
}

TEST(Floating, IsNoErrorWherePairsWereLeftOut) {
  Facts facts = measure(with_moved(mug(), 1, {0, 0, 0.5}), {});
  EXPECT_TRUE(verify(facts, {}).has_error());
  facts.relations_complete = false;
  EXPECT_TRUE(has(verify(facts, {}), FindingId::FloatingPart));
  EXPECT_FALSE(verify(facts, {}).has_error());
}

TEST(Floating, IsSaidOfAHundredAtMost) {
  Scene scene{{block("Ground", 0, 0, 0, {300, 1, 0.1})}};
  for (int i = 0; i < 120; ++i) {
    scene.parts.push_back(block("Brick", i - 60, 0, 2, {0.5, 0.5, 0.5}));
  }
  const Verification found = verified(scene);
  EXPECT_EQ(std::ranges::count(found.findings, FindingId::FloatingPart, &Finding::id), 100);
}

TEST(Floating, NamesPartsThatHangTogetherOnce) {
  Scene scene = lamp();
  scene = with_moved(with_moved(scene, 1, {0, 0, 0.2}), 2, {0, 0, 0.2});
  const Verification found = verified(scene);
  const auto floating = std::ranges::count(found.findings, FindingId::FloatingPart, &Finding::id);
  EXPECT_EQ(floating, 1);
  EXPECT_THAT(found.findings.front().message, HasSubstr("`Pole` and `Shade` float"));
}

}  // namespace
}  // namespace maquette
