#include "mesh/extents.h"

#include <random>

#include <gtest/gtest.h>

#include "mesh/test_shapes.h"

namespace maquette {
namespace {

using namespace testing;  // NOLINT(google-build-using-namespace): shapes read like prose.

TEST(PrincipalExtents, AreABoxsSidesHoweverItIsTurned) {
  std::mt19937 random(7);
  for (int i = 0; i < 20; ++i) {
    const Vec3 extents = principal_extents(somewhere(box({0.5, 0.02, 0.3}), random));
    EXPECT_NEAR(extents[0], 0.02, 1e-9);
    EXPECT_NEAR(extents[1], 0.3, 1e-9);
    EXPECT_NEAR(extents[2], 0.5, 1e-9);
  }
}

TEST(PrincipalExtents, GiveATiltedPlaneNoThickness) {
  const TriMesh tilted = moved(turned(grid(3, 2), {1, 2, 0.5}, 0.7), {100, -30, 5});
  EXPECT_LT(principal_extents(tilted)[0], 1e-12);
  EXPECT_GT(principal_extents(tilted)[1], 0.9);
}

TEST(PrincipalExtents, GiveABentSheetThickness) {
  const TriMesh bent = mapped(grid(8, 1), [](const Vec3& point) {
    return Vec3{point[0], point[1], point[0] * point[0]};
  });
  EXPECT_GT(principal_extents(turned(bent, {1, 1, 0}, 0.5))[0], 0.2);
}

TEST(PrincipalExtents, OfSeveralAreOfTheWhole) {
  const TriMesh low = turned(grid(1, 1), {1, 0, 0}, 0.4);
  const TriMesh beside = turned(moved(grid(1, 1), {3, 0, 0}), {1, 0, 0}, 0.4);
  const TriMesh above = turned(moved(grid(1, 1), {0, 0, 1}), {1, 0, 0}, 0.4);
  const std::array<const TriMesh*, 2> in_plane{&low, &beside};
  const std::array<const TriMesh*, 2> apart{&low, &above};
  EXPECT_LT(principal_extents(in_plane)[0], 1e-12);
  EXPECT_GT(principal_extents(apart)[0], 0.5);
  EXPECT_EQ(principal_extents(TriMesh{}), Vec3{});
}

}  // namespace
}  // namespace maquette
