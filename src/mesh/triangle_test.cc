#include "mesh/triangle.h"

#include <optional>

#include <gtest/gtest.h>

#include "mesh/vec3.h"

namespace maquette {
namespace {

constexpr Corners kFlat{{{0, 0, 0}, {4, 0, 0}, {0, 4, 0}}};

TEST(Triangle, IsNearestWithItsFaceEdgeOrCorner) {
  EXPECT_EQ(nearest_on_triangle({1, 1, 2}, kFlat), (Vec3{1, 1, 0}));
  EXPECT_EQ(nearest_on_triangle({1, -2, 2}, kFlat), (Vec3{1, 0, 0}));
  EXPECT_EQ(nearest_on_triangle({3, 3, 1}, kFlat), (Vec3{2, 2, 0}));
  EXPECT_EQ(nearest_on_triangle({-1, -1, 1}, kFlat), (Vec3{0, 0, 0}));
}

TEST(Triangle, IsItsEdgesWhenDegenerate) {
  EXPECT_EQ(nearest_on_triangle({1, 1, 2}, {{{-1, 0, 0}, {1, 0, 0}, {3, 0, 0}}}), (Vec3{1, 0, 0}));
  EXPECT_EQ(nearest_on_triangle({1, 1, 2}, {{{3, 3, 3}, {3, 3, 3}, {3, 3, 3}}}), (Vec3{3, 3, 3}));
}

TEST(Triangle, IsItsEdgesWhenRoundingTurnsIt) {
  // Beside the pole of a sphere: the last two corners are 4e-17 apart.
  const Corners sliver{{{0.28925442435894283, -0.10528000059645989, -0.84572335870731752},
                        {1.0357124042050653e-16, -3.7696848639092913e-17, -0.90000000000000002},
                        {1.1021821192326179e-16, 0, -0.90000000000000002}}};
  const Vec3 beside = 0.5 * (sliver[0] + sliver[1]) + Vec3{0, 0, -0.1};
  EXPECT_LT(length(nearest_on_triangle(beside, sliver) - beside), 0.1);
}

TEST(TrianglePair, CrossesWhereAnEdgeGoesThrough) {
  const Corners upright{{{1, 1, -1}, {1, 1, 1}, {2, 1, 3}}};
  EXPECT_EQ(crossing_of(kFlat, upright), (Vec3{1, 1, 0}));
  EXPECT_EQ(crossing_of(upright, kFlat), (Vec3{1, 1, 0}));
}

TEST(TrianglePair, DoesNotCrossWhenItOnlyTouches) {
  const Corners standing{{{1, 1, 0}, {1, 2, 3}, {2, 1, 3}}};
  EXPECT_EQ(crossing_of(kFlat, standing), std::nullopt);
}

}  // namespace
}  // namespace maquette
