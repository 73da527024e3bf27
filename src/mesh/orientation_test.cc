#include "mesh/orientation.h"

#include <gtest/gtest.h>

#include "mesh/test_shapes.h"
#include "mesh/topology.h"

namespace maquette {
namespace {

using namespace testing;  // NOLINT(google-build-using-namespace): shapes read like prose.

Orientation measured(const TriMesh& mesh) {
  return orientation_of(counted_triangles(weld(mesh, weld_tolerance(bounds_of(mesh)))));
}

TriMesh with_turned(TriMesh mesh, std::initializer_list<std::size_t> triangles) {
  for (const std::size_t triangle : triangles) {
    std::swap(mesh.triangles[triangle][0], mesh.triangles[triangle][1]);
  }
  return mesh;
}

/// A band of one side: its last column meets the first upside down.
TriMesh one_sided_band() {
  TriMesh band = patch(24, 1, false, false, [](double u, double v) {
    const double turn = 2 * std::numbers::pi * u;
    const double radius = 1 + 0.4 * (v - 0.5) * std::cos(turn / 2);
    return Vec3{radius * std::cos(turn), radius * std::sin(turn),
                0.4 * (v - 0.5) * std::sin(turn / 2)};
  });
  return band;
}

TEST(Orientation, HasNothingToSayOfFacesThatLookOutwards) {
  for (const TriMesh& mesh :
       {cube(), soup(sphere(1, 16, 8)), torus(2, 0.5, 24, 12), washer(1, 2, 1, 24),
        perforated_plate(4), mirrored(cylinder(1, 2, 12))}) {
    EXPECT_EQ(measured(mesh).inward_faces, 0U);
    EXPECT_EQ(measured(mesh).mixed_faces, 0U);
    EXPECT_FALSE(measured(mesh).one_sided);
  }
}

TEST(Orientation, CountsFacesThatLookInwards) {
  EXPECT_EQ(measured(with_turned(cube(), {0, 1, 6, 7})).inward_faces, 4U);
  EXPECT_EQ(measured(with_turned(soup(cube()), {0})).inward_faces, 1U);
  EXPECT_EQ(measured(with_turned(cube(), {0, 1, 2, 3, 4, 5, 6, 7})).inward_faces, 8U);
  EXPECT_EQ(measured(flipped(cube())).inward_faces, 12U);
  EXPECT_EQ(measured(flipped(torus(2, 0.5, 24, 12))).inward_faces, 2U * 24 * 12);
}

TEST(Orientation, TellsAShellThatIsInsideOutBesideOneThatIsNot) {
  EXPECT_EQ(measured(joined(cube(), moved(flipped(cube()), {3, 0, 0}))).inward_faces, 12U);
}

TEST(Orientation, LetsAHollowLookEitherWay) {
  EXPECT_EQ(measured(joined(cube(), flipped(scaled(cube(), 0.5)))).inward_faces, 0U);
  EXPECT_EQ(measured(joined(cube(), scaled(cube(), 0.5))).inward_faces, 0U);
  EXPECT_EQ(measured(joined(flipped(cube()), scaled(cube(), 0.5))).inward_faces, 12U);
  EXPECT_EQ(measured(joined(cube(), with_turned(scaled(cube(), 0.5), {3}))).inward_faces, 1U);
}

TEST(Orientation, OfAnOpenSurfaceIsOnlyWhetherItsFacesAgree) {
  EXPECT_EQ(measured(grid(3, 3)).mixed_faces, 0U);
  EXPECT_EQ(measured(flipped(grid(3, 3))).mixed_faces, 0U);
  EXPECT_EQ(measured(flipped(open_box())).inward_faces, 0U);
  EXPECT_EQ(measured(flipped(open_box())).mixed_faces, 0U);
  EXPECT_EQ(measured(with_turned(open_box(), {4})).mixed_faces, 1U);
  EXPECT_EQ(measured(with_turned(open_box(), {4})).inward_faces, 0U);
}

TEST(Orientation, IsNotThereWhereASurfaceHasOneSide) {
  const Orientation band = measured(one_sided_band());
  EXPECT_TRUE(band.one_sided);
  EXPECT_EQ(band.inward_faces + band.mixed_faces, 0U);
}

TEST(Orientation, IsNotThereWithoutVolume) {
  const TriMesh folded = mapped(cube(), [](const Vec3& point) {
    return Vec3{point[0], 0, point[2]};
  });
  EXPECT_EQ(measured(folded).inward_faces, 0U);
}

TEST(Orientation, TakesBodiesApartThatMeetAtAnEdge) {
  EXPECT_EQ(measured(joined(cube(), moved(cube(), {1, 1, 0}))).inward_faces, 0U);
  EXPECT_EQ(measured(joined(cube(), moved(cube(), {1, 1, 0}))).mixed_faces, 0U);
}

}  // namespace
}  // namespace maquette
