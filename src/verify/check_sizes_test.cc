#include "verify/test_scenes.h"

namespace maquette {
namespace {

using namespace testing;  // NOLINT(google-build-using-namespace): scenes read like prose.

TEST(ScenePairs, WrongSize) {
  const Scene tower{{block("Tower", 0, 0, 0, {1, 1, 2})}};
  const Scene low{{block("Tower", 0, 0, 0, {1, 1, 1})}};
  judge_pairs(FindingId::WrongSize,
              {{"a low tower", low, tower, "Create a tower that is 2 m tall."},
               {"a table of ten metres", scaled_scene(table(), 10), table(), "A table 1.2 m wide."},
               {"a mug of a metre", scaled_scene(mug(), 10), mug(), "A mug, 10 cm tall."},
               {"a cube for a box",
                {{block("Box", 0, 0, 0, {1, 1, 1})}},
                {{block("Box", 0, 0, 0, {2, 1, 1})}},
                "A box twice as wide as high."},
               {"a tall box",
                {{block("Box", 0, 0, 0, {1, 1, 3})}},
                {{block("Box", 0, 0, 0, {3, 1, 0.5})}},
                "Create a box. It is half as tall as it is deep and three times as long as wide."},
               {"a wide tower",
                {{block("Tower", 0, 0, 0, {2, 2, 2})}},
                tower,
                "A tower, 2 m tall and 1 m wide."}});
}

TEST(WrongSize, IsAWarningWhereOnlyTheUnitsAreOthers) {
  const Scene tower{{block("Tower", 0, 0, 0, {100, 100, 200})}};
  const Verification found = verified(tower, "A tower, 2 m tall and 1 m wide.");
  ASSERT_TRUE(has(found, FindingId::WrongSize));
  EXPECT_FALSE(found.has_error());
}

TEST(WrongSize, IsOfPartsToo) {
  const auto column = [](double radius) {
    return Scene{{block("Base", 0, 0, 0, {0.8, 0.8, 0.2}), rod("Shaft", 0, 0, 0.2, radius, 2.8)}};
  };
  const std::string request = "A column 3 m tall with a shaft 30 cm thick.";
  EXPECT_TRUE(has(verified(column(0.3), request), FindingId::WrongSize));
  EXPECT_FALSE(has(verified(column(0.15), request), FindingId::WrongSize));
}

TEST(WrongSize, IsOfAThingWithWhatHangsOnIt) {
  const Scene chest{
      {block("ChestBody", 0, 0, 0, {1, 0.5, 0.4}), block("Lid", 0, 0, 0.4, {1, 0.5, 0.1})}};
  EXPECT_FALSE(has(verified(chest, "A chest 50 cm high."), FindingId::WrongSize));
}

}  // namespace
}  // namespace maquette
