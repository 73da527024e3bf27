#include "mesh/measures.h"

#include <numbers>
#include <random>

#include <gtest/gtest.h>

#include "mesh/test_shapes.h"

namespace maquette::testing {
namespace {

constexpr double kPi = std::numbers::pi;

void expect_near(const Vec3& point, const Vec3& expected, double tolerance) {
  EXPECT_LE(length(point - expected), tolerance) << point[0] << ' ' << point[1] << ' ' << point[2];
}

TEST(BoundsOf, AreThoseOfUsedPoints) {
  TriMesh mesh = moved(box({1, 2, 4}), {-10, 0, 0});
  mesh.points.push_back({99, 99, 99});
  EXPECT_EQ(bounds_of(mesh).min, (Vec3{-10.5, -1, -2}));
  EXPECT_EQ(bounds_of(mesh).max, (Vec3{-9.5, 1, 2}));
}

TEST(BoundsOf, AMeshWithoutTrianglesAreZero) {
  EXPECT_EQ(bounds_of({.points = {{1, 2, 3}}, .triangles = {}}).max, Vec3{});
}

TEST(Area, OfKnownShapes) {
  EXPECT_DOUBLE_EQ(area_of(box({1, 2, 3})), 22);
  EXPECT_DOUBLE_EQ(area_of(open_box()), 5);
  EXPECT_DOUBLE_EQ(area_of(grid(7, 3)), 1);
  EXPECT_NEAR(area_of(torus(1, 0.25, 96, 48)), kPi * kPi, 3e-2);
  EXPECT_EQ(area_of(TriMesh{}), 0);
}

TEST(Volume, OfKnownShapes) {
  EXPECT_DOUBLE_EQ(volume_of(box({1, 2, 3})), 6);
  EXPECT_NEAR(volume_of(sphere(1, 64, 32)), 4 * kPi / 3, 3e-2);
  EXPECT_NEAR(volume_of(cylinder(0.5, 2, 128)), kPi / 2, 1e-3);
  EXPECT_NEAR(volume_of(torus(1, 0.25, 64, 32)), kPi * kPi / 8, 2e-2);
  EXPECT_EQ(volume_of({}), 0);
}

TEST(Volume, OfTinyAndOfFarModelsKeepsItsDigits) {
  EXPECT_NEAR(volume_of(scaled(cube(), 1e-3)) / 1e-9, 1, 1e-12);
  EXPECT_NEAR(volume_of(moved(cube(), {1e6, -1e6, 1e6})), 1, 1e-8);
}

TEST(Volume, IsNegatedWhenAllTrianglesAreFlipped) {
  const TriMesh mesh = moved(torus(1, 0.3, 12, 8), {4, 5, 6});
  EXPECT_GT(volume_of(mesh), 0);
  EXPECT_DOUBLE_EQ(volume_of(flipped(mesh)), -volume_of(mesh));
}

TEST(Volume, OfDisjointShellsIsTheirSum) {
  std::mt19937 random(1);
  TriMesh all;
  double sum = 0;
  for (int i = 0; i < 8; ++i) {
    const TriMesh one = moved(somewhere(box({1.0 + i, 1, 2}), random), {100.0 * i, 0, 0});
    sum += volume_of(one);
    all = joined(all, one);
  }
  EXPECT_NEAR(volume_of(all), sum, 1e-9);
  EXPECT_NEAR(sum, 72, 1e-9);
}

TEST(Volume, OfAHollowIsTakenAway) {
  EXPECT_DOUBLE_EQ(volume_of(joined(scaled(cube(), 2), flipped(cube()))), 7);
}

TEST(Measures, DoNotDependOnPlaceOrOrder) {
  std::mt19937 random(2);
  const TriMesh model = joined(cylinder(0.5, 3, 12), moved(torus(1, 0.2, 12, 8), {0, 0, 4}));
  for (int i = 0; i < 20; ++i) {
    const TriMesh other = somewhere(shuffled(model, random), random);
    EXPECT_NEAR(volume_of(other), volume_of(model), 1e-10);
    EXPECT_NEAR(area_of(other), area_of(model), 1e-10);
  }
}

TEST(CentreOfMass, MovesWithTheModel) {
  const Vec3 way{1e6, 2, -3};
  for (const bool solid : {false, true}) {
    expect_near(centre_of_mass(moved(cylinder(1, 2, 16), way), solid), way, 1e-8);
    expect_near(centre_of_mass(moved(flipped(cube()), way), solid), way, 1e-8);
  }
}

TEST(CentreOfMass, OfASolidIsByVolumeAndOfASurfaceByArea) {
  const TriMesh mesh = joined(cube(), moved(scaled(cube(), 2), {10, 0, 0}));
  expect_near(centre_of_mass(mesh, true), {80.0 / 9, 0, 0}, 1e-12);
  expect_near(centre_of_mass(mesh, false), {240.0 / 30, 0, 0}, 1e-12);
}

TEST(CentreOfMass, OfAnOpenBoxLiesBelowItsMiddle) {
  expect_near(centre_of_mass(open_box(), false), {0, 0, -0.1}, 1e-12);
}

TEST(CentreOfMass, OfShellsThatCancelOutIsThatOfTheSurface) {
  const TriMesh gone = joined(cube(), flipped(moved(cube(), {4, 0, 0})));
  expect_near(centre_of_mass(gone, true), {2, 0, 0}, 1e-12);
  const TriMesh nearly = joined(scaled(cube(), 1.01), flipped(moved(cube(), {4, 0, 0})));
  EXPECT_LT(std::abs(centre_of_mass(nearly, true)[0] - 2), 0.1);
}

TEST(CentreOfMass, WithoutAreaIsTheCentreOfTheBounds) {
  const TriMesh line{.points = {{1, 0, 0}, {2, 0, 0}, {4, 0, 0}}, .triangles = {{0, 1, 2}}};
  expect_near(centre_of_mass(line, false), {2.5, 0, 0}, 0);
  expect_near(centre_of_mass(line, true), {2.5, 0, 0}, 0);
  expect_near(centre_of_mass({}, true), {}, 0);
}

}  // namespace
}  // namespace maquette::testing
