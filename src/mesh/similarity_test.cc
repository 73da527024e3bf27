#include "mesh/similarity.h"

#include <numbers>
#include <random>

#include <gtest/gtest.h>

#include "mesh/test_shapes.h"

namespace maquette::testing {
namespace {

using Groups = std::vector<std::vector<std::size_t>>;

std::vector<const TriMesh*> pointers(const std::vector<TriMesh>& meshes) {
  std::vector<const TriMesh*> result;
  for (const TriMesh& mesh : meshes) {
    result.push_back(&mesh);
  }
  return result;
}

Groups repeats(const std::vector<TriMesh>& meshes) {
  return repeated_parts(pointers(meshes));
}

std::array<double, 3> symmetry(const std::vector<TriMesh>& meshes) {
  return mirror_symmetry(pointers(meshes));
}

/// A shape without any symmetry.
TriMesh armrest() {
  return joined(joined(box({0.1, 0.6, 0.05}), moved(box({0.05, 0.04, 0.3}), {0, 0.25, -0.17})),
                moved(box({0.02, 0.1, 0.02}), {0.05, 0.1, 0.03}));
}

bool are_one_shape(const TriMesh& a, const TriMesh& b) {
  return repeats({a, b}) == Groups{{0, 1}};
}

TEST(RepeatedParts, AreNoneInAnEmptyModel) {
  EXPECT_TRUE(repeats({}).empty());
  EXPECT_TRUE(repeats({{}, {}}).empty());
}

TEST(RepeatedParts, GroupsTheLegsAndNotTheSeat) {
  const TriMesh leg = cylinder(0.02, 0.45, 16);
  EXPECT_EQ(repeats({moved(leg, {0.2, 0.2, 0}), box({0.5, 0.5, 0.04}), moved(leg, {-0.2, 0.2, 0}),
                     moved(leg, {0.2, -0.2, 0}), moved(leg, {-0.2, -0.2, 0})}),
            (Groups{{0, 2, 3, 4}}));
}

TEST(RepeatedParts, ListsGroupsByTheirFirstMember) {
  const TriMesh small = cube();
  const TriMesh large = scaled(cube(), 3);
  const TriMesh ball = sphere(1, 12, 6);
  EXPECT_EQ(repeats({ball, large, small, ball, small, large, ball}),
            (Groups{{0, 3, 6}, {1, 5}, {2, 4}}));
}

TEST(RepeatedParts, DoNotDependOnPlaceTurnOrOrder) {
  std::mt19937 random(1);
  for (const TriMesh& shape : {cube(), box({1, 2, 3}), cylinder(0.1, 1, 24), sphere(1, 12, 6),
                               torus(1, 0.2, 12, 6), grid(3, 2), open_box(), armrest()}) {
    const TriMesh first = rounded(somewhere(shuffled(shape, random), random));
    const TriMesh second = rounded(somewhere(shuffled(shape, random), random));
    EXPECT_EQ(repeats({shape, first, second}), (Groups{{0, 1, 2}}));
  }
}

TEST(RepeatedParts, IncludeMirrorImages) {
  std::mt19937 random(2);
  for (int i = 0; i < 4; ++i) {
    EXPECT_TRUE(are_one_shape(armrest(), rounded(somewhere(mirrored(armrest()), random))));
  }
}

TEST(RepeatedParts, MayBeTinyOrFarAway) {
  const TriMesh tiny = scaled(armrest(), 1e-3);
  EXPECT_TRUE(are_one_shape(tiny, rounded(turned(tiny, {1, 2, 3}, 1))));
  const TriMesh far = moved(scaled(armrest(), 1000), {1e6, 1e6, 0});
  EXPECT_TRUE(are_one_shape(rounded(far), rounded(moved(mirrored(far), {3e6, 0, 1e5}))));
}

TEST(RepeatedParts, DifferInTheNumberOfTheirPoints) {
  EXPECT_TRUE(repeats({cylinder(1, 1, 16), cylinder(1, 1, 17)}).empty());
  EXPECT_TRUE(repeats({sphere(1, 16, 8), sphere(1, 8, 16)}).empty());
}

TEST(RepeatedParts, DifferInSize) {
  for (const double factor : {0.5, 0.99, 1.01, 2.0}) {
    EXPECT_FALSE(are_one_shape(armrest(), scaled(armrest(), factor))) << factor;
  }
}

TEST(RepeatedParts, DifferInRadiusHeightOrSection) {
  EXPECT_FALSE(are_one_shape(cylinder(0.02, 1, 16), cylinder(0.021, 1, 16)));
  EXPECT_FALSE(are_one_shape(cylinder(0.02, 1, 16), cylinder(0.02, 1.01, 16)));
  EXPECT_FALSE(are_one_shape(box({0.02, 0.02, 1}), box({0.01, 0.03, 1})));
  EXPECT_FALSE(are_one_shape(torus(1, 0.2, 16, 8), torus(1, 0.21, 16, 8)));
}

TEST(RepeatedParts, DifferInWhereAPieceSits) {
  const TriMesh plate = box({1, 1, 0.1});
  const TriMesh knob = scaled(cube(), 0.1);
  const TriMesh at_corner = joined(plate, moved(knob, {0.4, 0.4, 0.1}));
  const TriMesh at_edge = joined(plate, moved(knob, {0.4, 0.3, 0.1}));
  const TriMesh at_other_corner = joined(plate, moved(knob, {-0.4, 0.4, 0.1}));
  EXPECT_EQ(repeats({at_corner, at_edge, at_other_corner}), (Groups{{0, 2}}));
}

TEST(RepeatedParts, DifferInWhichFacesTheyHave) {
  TriMesh opposite = cube();
  opposite.triangles.erase(opposite.triangles.begin(), opposite.triangles.begin() + 4);
  TriMesh adjacent = cube();
  adjacent.triangles.erase(adjacent.triangles.begin() + 2, adjacent.triangles.begin() + 6);
  EXPECT_FALSE(are_one_shape(opposite, adjacent));
}

TEST(RepeatedParts, TellApartBoxesOfRandomSizes) {
  std::mt19937 random(3);
  std::uniform_real_distribution<double> side(0.1, 1);
  std::vector<TriMesh> boxes;
  for (int i = 0; i < 20; ++i) {
    const TriMesh one = box({side(random), side(random), side(random)});
    boxes.push_back(one);
    boxes.push_back(rounded(somewhere(one, random)));
  }
  const Groups groups = repeats(boxes);
  ASSERT_EQ(groups.size(), 20U);
  for (std::size_t i = 0; i < groups.size(); ++i) {
    EXPECT_EQ(groups[i], (std::vector<std::size_t>{2 * i, 2 * i + 1}));
  }
}

TEST(MirrorSymmetry, OfNothingIsZero) {
  EXPECT_EQ(symmetry({}), (std::array<double, 3>{}));
  EXPECT_EQ(symmetry({{}}), (std::array<double, 3>{}));
  const TriMesh line{.points = {{1, 0, 0}, {2, 0, 0}}, .triangles = {{0, 1, 1}}};
  EXPECT_EQ(symmetry({line}), (std::array<double, 3>{}));
}

TEST(MirrorSymmetry, OfABoxIsWholeWhereverItIs) {
  for (const double size : {1e-3, 1e3}) {
    const TriMesh mesh = moved(box({size, 2 * size, 0.1 * size}), {1e6 * size, 0, -7});
    EXPECT_EQ(symmetry({mesh}), (std::array<double, 3>{1, 1, 1})) << size;
  }
}

TEST(MirrorSymmetry, OfAFlatModelIsWholeAcrossItsPlane) {
  EXPECT_EQ(symmetry({grid(10, 10)}), (std::array<double, 3>{1, 1, 1}));
}

TEST(MirrorSymmetry, OfAnOpenBoxLacksWhatItsBottomMirrors) {
  const std::array<double, 3> shares = symmetry({open_box()});
  EXPECT_EQ(shares[0], 1);
  EXPECT_EQ(shares[1], 1);
  EXPECT_NEAR(shares[2], 0.8, 0.02);
}

TEST(MirrorSymmetry, OfATableIsWholeBesidesUpAndDown) {
  std::vector<TriMesh> table{moved(box({1, 0.6, 0.04}), {0, 0, 0.7})};
  for (const Vec3& place : {Vec3{0.4, 0.2, 0.34}, {-0.4, 0.2, 0.34}, {0.4, -0.2, 0.34}}) {
    table.push_back(moved(cylinder(0.03, 0.68, 24), place));
  }
  EXPECT_LT(symmetry(table)[0], 0.97);
  table.push_back(moved(cylinder(0.03, 0.68, 24), {-0.4, -0.2, 0.34}));
  const std::array<double, 3> shares = symmetry(table);
  EXPECT_EQ(shares[0], 1);
  EXPECT_EQ(shares[1], 1);
  EXPECT_LT(shares[2], 0.4);  // What the legs mirror onto themselves.
}

TEST(MirrorSymmetry, OfAPairOfMirrorImagesIsWholeAcrossThePlaneBetween) {
  const TriMesh left = moved(turned(armrest(), {1, 2, 3}, 1), {-0.4, 0, 0});
  const std::array<double, 3> shares = symmetry({left, mirrored(left)});
  EXPECT_EQ(shares[0], 1);
  EXPECT_LT(shares[1], 0.9);
  EXPECT_LT(symmetry({left, moved(left, {0.8, 0, 0})})[0], 0.9);
}

TEST(MirrorSymmetry, OfAMeshWithUnevenTrianglesIsThatOfItsSurface) {
  TriMesh uneven = box({1, 1, 1});
  uneven.triangles.erase(uneven.triangles.begin() + 8, uneven.triangles.begin() + 10);
  const TriMesh fine = turned(grid(20, 30), {0, 1, 0}, -std::numbers::pi / 2);
  const std::array<double, 3> shares = symmetry({uneven, moved(fine, {-0.5, 0, 0})});
  EXPECT_EQ(shares, (std::array<double, 3>{1, 1, 1}));
}

TEST(MirrorSymmetry, IsLowForATurnedBox) {
  const std::array<double, 3> shares = symmetry({turned(box({1, 2, 3}), {1, 1, 1}, 0.5)});
  for (const double share : shares) {
    EXPECT_LT(share, 0.3);
  }
}

}  // namespace
}  // namespace maquette::testing
