#include "verify/test_scenes.h"

namespace maquette {
namespace {

using namespace testing;  // NOLINT(google-build-using-namespace): scenes read like prose.

TEST(ScenePairs, BelowGround) {
  judge_pairs(
      FindingId::BelowGround,
      {{"a house sunk into its lawn", with_moved(on_grass(house()), 0, {0, 0, -1}),
        on_grass(house())},
       {"a lamp's base under the floor", with_moved(on_grass(lamp()), 0, {0, 0, -0.2}),
        on_grass(lamp())},
       {"a table's leg too long", with(on_grass(table()), block("Post", 2, 2, -0.5, {0.1, 0.1, 1})),
        with(on_grass(table()), block("Post", 2, 2, 0.02, {0.1, 0.1, 1}))}});
}

TEST(ScenePairs, NotResting) {
  judge_pairs(FindingId::NotResting,
              {{"a house in the air", with_moved(house(), -1, {0, 0, 2}), house()},
               {"a mug about the origin", with_moved(mug(), -1, {0, 0, -0.05}), mug()},
               {"a snowman in the ground", with_moved(snowman(), -1, {0, 0, -0.3}), snowman()}});
}

Scene stool(double shift) {
  Scene scene{{rod("Seat", 0, 0, 0.45, 0.2, 0.04)}};
  for (int i = 0; i < 3; ++i) {
    const double turn = 2 * std::numbers::pi * i / 3;
    scene.parts.push_back(rod(fmt::format("Leg_{}", i + 1), shift + 0.15 * std::cos(turn),
                              0.15 * std::sin(turn), 0, 0.02, 0.45, kWhite));
  }
  return scene;
}

Scene with_legs_moved(Scene scene, const Vec3& way) {
  for (int i = 1; i <= 4; ++i) {
    scene = with_moved(std::move(scene), i, way);
  }
  return scene;
}

TEST(ScenePairs, Asymmetry) {
  judge_pairs(FindingId::Asymmetry,
              {{"a stool's legs to one side", stool(0.1), stool(0)},
               {"a table's legs to one side", with_legs_moved(table(), {0.3, 0, 0}), table()},
               {"a table's legs at the back", with_legs_moved(table(), {0, 0.2, 0}), table()},
               {"a wagon's wheels to one side",
                with(with_legs_moved(table(), {-0.3, 0, 0}), rod("Pull", 0.9, 0, 0.7, 0.02, 0.1)),
                with(table(), block("Pull", 1.1, 0, 0.7, {1, 0.02, 0.02}))}});
}

}  // namespace
}  // namespace maquette
