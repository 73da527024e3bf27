#include "mesh/hollows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "mesh/test_shapes.h"
#include "mesh/topology.h"

namespace maquette {
namespace {

using namespace testing;  // NOLINT(google-build-using-namespace): shapes read like prose.
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Hollows hollows_in(const std::vector<TriMesh>& meshes, bool inside_out = false) {
  std::vector<TriMesh> surfaces;
  for (const TriMesh& mesh : meshes) {
    surfaces.push_back(counted_triangles(weld(mesh, weld_tolerance(bounds_of(mesh)))));
  }
  std::vector<HollowBody> bodies;
  for (const TriMesh& surface : surfaces) {
    const Topology topology = topology_of(surface);
    bodies.push_back({.surface = &surface,
                      .closed = topology.watertight && topology.oriented,
                      .inside_out = inside_out});
  }
  return hollows_of(bodies, {});
}

/// The only hollow of the first part.
Hollow only_hollow(const std::vector<TriMesh>& meshes) {
  const Hollows hollows = hollows_in(meshes);
  EXPECT_EQ(hollows.all.size(), 1U);
  return hollows.all.empty() ? Hollow() : hollows.all.front();
}

int enclosed_in(const TriMesh& mesh) {
  return static_cast<int>(std::ranges::count(hollows_in({mesh}).all, true, &Hollow::enclosed));
}

/// A channel as wide as high, with holes through its left leg.
TriMesh channel(int holes) {
  return surface_of({{5, 9, 5}, [=](int x, int y, int z) {
                       const bool at_hole = x == 0 && z == 2 && (y == 2 || y == 6);
                       return (x == 0 || x == 4 || z == 0) &&
                              !(at_hole && (y == 2 ? holes > 0 : holes > 1));
                     }});
}

TriMesh pocketed_block(int depth) {
  return surface_of({{5, 5, 5}, [=](int x, int y, int z) {
                       const bool inside = x > 0 && x < 4 && y > 0 && y < 4;
                       return !(inside && z >= 5 - depth);
                     }});
}

TriMesh hollow_block() {
  return surface_of({{5, 5, 5}, [](int x, int y, int z) {
                       return x == 0 || x == 4 || y == 0 || y == 4 || z == 0 || z == 4;
                     }});
}

TEST(Hollows, AreNotInWhatIsConvex) {
  const Hollows found = hollows_in({cube(), cylinder(1, 2, 32), sphere(1, 24, 12)});
  EXPECT_THAT(found.all, IsEmpty());
  EXPECT_THAT(found.looked, ElementsAre(true, true, true));
  EXPECT_THAT(found.convex, ElementsAre(true, true, true));
}

TEST(Hollows, AreNotInACornerOfTwoWalls) {
  const TriMesh angle = surface_of({{5, 5, 5}, [](int x, int, int z) { return x == 0 || z == 0; }});
  const Hollows found = hollows_in({angle});
  EXPECT_THAT(found.all, IsEmpty());
  EXPECT_THAT(found.convex, ElementsAre(false));
}

TEST(Hollows, AreHolesWhereWallsAreAllAround) {
  std::mt19937 random(3);
  for (int i = 0; i < 5; ++i) {
    const Hollow hole = only_hollow({somewhere(washer(0.5, 2, 0.3, 32), random)});
    EXPECT_TRUE(hole.enclosed);
    EXPECT_FALSE(hole.sealed);
    EXPECT_NEAR(hole.width, 1, 0.02);
    EXPECT_THAT(hole.filled_by, IsEmpty());
  }
  EXPECT_TRUE(only_hollow({torus(2, 0.5, 32, 16)}).enclosed);
}

TEST(Hollows, AreCountedOneByOne) {
  for (int holes = 0; holes <= 4; ++holes) {
    EXPECT_EQ(enclosed_in(perforated_plate(holes)), holes);
  }
}

TEST(Hollows, AreGroovesWhereTwoWallsFaceEachOther) {
  const Hollow groove = only_hollow({channel(0)});
  EXPECT_FALSE(groove.enclosed);
  EXPECT_FALSE(groove.sealed);
  EXPECT_NEAR(groove.width, 3, 1e-3);
}

TEST(Hollows, CountHolesInTheWallOfAGroove) {
  EXPECT_EQ(enclosed_in(channel(1)), 1);
  EXPECT_EQ(enclosed_in(channel(2)), 2);
}

TEST(Hollows, ArePocketsWithAMouthOrSealed) {
  const Hollow pocket = only_hollow({pocketed_block(2)});
  EXPECT_TRUE(pocket.enclosed);
  EXPECT_FALSE(pocket.sealed);
  EXPECT_TRUE(only_hollow({hollow_block()}).sealed);
}

TEST(Hollows, AreTheSameInWhatIsInsideOut) {
  const Hollows found = hollows_in({flipped(washer(0.5, 2, 0.3, 32))}, true);
  ASSERT_EQ(found.all.size(), 1U);
  EXPECT_TRUE(found.all.front().enclosed);
}

TEST(Hollows, AreFilledByAPlug) {
  const TriMesh plate = washer(0.5, 2, 0.3, 32);
  EXPECT_THAT(only_hollow({plate, cylinder(0.5, 2, 32)}).filled_by, ElementsAre(1U));
  EXPECT_THAT(only_hollow({plate, cylinder(0.48, 0.3, 16)}).filled_by, ElementsAre(1U));
  EXPECT_THAT(only_hollow({plate, cube()}).filled_by, ElementsAre(1U));
}

TEST(Hollows, AreClosedByADiscWithinOrByLidsAtBothEnds) {
  const TriMesh plate = washer(0.5, 2, 0.3, 32);
  EXPECT_THAT(only_hollow({plate, cylinder(0.5, 0.01, 32)}).filled_by, ElementsAre(1U));
  const TriMesh lids =
      joined(moved(cylinder(1, 0.1, 32), {0, 0, 0.2}), moved(cylinder(1, 0.1, 32), {0, 0, -0.2}));
  EXPECT_THAT(hollows_in({plate, lids}).all.front().filled_by, ElementsAre(1U));
}

TEST(Hollows, AreOpenBesideWhatDoesNotFillThem) {
  const TriMesh plate = washer(0.5, 2, 0.3, 32);
  EXPECT_THAT(only_hollow({plate, cylinder(0.05, 2, 16)}).filled_by, IsEmpty());
  EXPECT_THAT(only_hollow({plate, moved(box({9, 9, 0.1}), {0, 0, -0.2})}).filled_by, IsEmpty());
  EXPECT_THAT(only_hollow({plate, moved(cylinder(0.5, 2, 32), {0, 0, 2})}).filled_by, IsEmpty());
}

TEST(Hollows, AreNotLookedForAmongTooManyTriangles) {
  const TriMesh rough = mapped(grid(400, 300), [](const Vec3& point) {
    return Vec3{point[0], point[1], 0.01 * std::sin(40 * point[0])};
  });
  const Hollows found = hollows_in({rough, washer(0.5, 2, 0.3, 32)});
  EXPECT_THAT(found.looked, ElementsAre(false, true));
  EXPECT_EQ(found.all.size(), 1U);
}

}  // namespace
}  // namespace maquette
