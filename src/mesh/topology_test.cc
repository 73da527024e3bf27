#include "mesh/topology.h"

#include <random>

#include <gtest/gtest.h>

#include "mesh/test_shapes.h"

namespace maquette::testing {
namespace {

TriMesh welded(const TriMesh& mesh) {
  return weld(mesh, weld_tolerance(bounds_of(mesh)));
}

TEST(Weld, MakesASoupOfACubeWatertightWithEightPoints) {
  const TriMesh mesh = welded(soup(cube()));
  EXPECT_EQ(mesh.points.size(), 8U);
  const Topology topology = topology_of(mesh);
  EXPECT_TRUE(topology.watertight);
  EXPECT_TRUE(topology.oriented);
  EXPECT_EQ(topology.euler, 2);
}

TEST(Weld, KeepsTrianglesInPlaceAndPointsInTheOrderOfFirstUse) {
  const TriMesh mesh{.points = {{9, 9, 9}, {0, 0, 1}, {0, 1, 0}, {1, 0, 0}, {0, 1, 0}},
                     .triangles = {{3, 4, 1}, {4, 2, 1}, {1, 3, 2}}};
  const TriMesh result = weld(mesh, 1e-6);
  EXPECT_EQ(result.points, (std::vector<Vec3>{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}));
  EXPECT_EQ(result.triangles, (std::vector<Triangle>{{0, 1, 2}, {1, 1, 2}, {2, 0, 1}}));
}

TEST(Weld, WithoutToleranceJoinsOnlyEqualPoints) {
  const TriMesh mesh{.points = {{0, 0, 0}, {-0.0, 0, -0.0}, {1e-300, 0, 0}},
                     .triangles = {{0, 1, 2}}};
  EXPECT_EQ(weld(mesh, 0).triangles.front(), (Triangle{0, 0, 1}));
}

TEST(Weld, LeavesNoTwoPointsWithinTheToleranceAndMovesNoneFarther) {
  constexpr double kTolerance = 1e-3;
  std::mt19937 random(1);
  // Cells are a few tolerances wide, so many of these pairs lie across a border, also that of zero.
  std::uniform_real_distribution<double> any(-10 * kTolerance, 10 * kTolerance);
  TriMesh cloud;
  for (std::uint32_t i = 0; i < 400; ++i) {
    cloud.points.push_back({any(random), any(random), any(random)});
    cloud.triangles.push_back({i, i, i});
  }
  const TriMesh result = weld(cloud, kTolerance);
  EXPECT_LT(result.points.size(), 390U);
  for (std::size_t i = 0; i < cloud.points.size(); ++i) {
    EXPECT_LE(length(cloud.points[i] - result.points[result.triangles[i][0]]), kTolerance);
  }
  for (std::size_t i = 0; i < result.points.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      EXPECT_GT(length(result.points[i] - result.points[j]), kTolerance);
    }
  }
}

TEST(Weld, NeverJoinsPointsFarApartThroughAChain) {
  TriMesh chain;
  for (std::uint32_t i = 0; i < 300; ++i) {
    chain.points.push_back({i * 0.4e-3, 0, 0});
    chain.triangles.push_back({i, i, i});
  }
  EXPECT_EQ(weld(chain, 1e-3).points.size(), 100U);
}

TEST(Weld, HoldsPointsTooFarForCellNumbers) {
  const TriMesh mesh{.points = {{1e300, -1e300, 0}, {1e300, -1e300, 0}, {-1e300, 0, 1e300}},
                     .triangles = {{0, 1, 2}}};
  EXPECT_EQ(weld(mesh, 1e-6).points.size(), 2U);
}

TEST(WeldTolerance, FollowsSizeAndWhatFloat32Resolves) {
  EXPECT_DOUBLE_EQ(weld_tolerance({.min = {0, 0, 0}, .max = {1, 2, 4}}), 4e-6);
  EXPECT_DOUBLE_EQ(weld_tolerance({.min = {0, 0, 0}, .max = {1e-3, 1e-3, 1e-3}}), 1e-9);
  EXPECT_GT(weld_tolerance({.min = {-1e6, 0, 0}, .max = {-1e6 + 1, 1, 1}}), 0.0625);
}

TEST(WeldTolerance, JoinsWhatIsRoundedTwoWaysAndNoMore) {
  std::mt19937 random(2);
  for (const double distance : {0.0, 10.0, 1e3, 1e5}) {
    const TriMesh model = moved(sphere(0.5, 16, 8), {distance, distance, 0});
    const TriMesh mesh = welded(joined(soup(model), soup(rounded(shuffled(model, random)))));
    EXPECT_EQ(mesh.points.size(), model.points.size()) << distance;
  }
}

TEST(Topology, OfNothingIsZeroAndNotWatertight) {
  const Topology topology = topology_of({});
  EXPECT_EQ(topology.faces, 0U);
  EXPECT_EQ(topology.euler, 0);
  EXPECT_FALSE(topology.watertight);
  EXPECT_FALSE(topology.oriented);
}

TEST(Topology, CountsTheCornersEdgesAndFacesOfACube) {
  const Topology topology = topology_of(cube());
  EXPECT_EQ(topology.vertices, 8U);
  EXPECT_EQ(topology.edges, 18U);
  EXPECT_EQ(topology.faces, 12U);
  EXPECT_EQ(topology.shells, 1U);
  EXPECT_EQ(topology.boundary_edges, 0U);
}

TEST(Topology, EulerIsTwiceShellsLessTwiceGenus) {
  const TriMesh ring = torus(1, 0.2, 24, 12);
  const TriMesh ball = moved(sphere(0.5, 16, 8), {5, 0, 0});
  EXPECT_EQ(topology_of(ball).euler, 2);
  EXPECT_EQ(topology_of(ring).euler, 0);
  const Topology both = topology_of(joined(joined(ring, ball), moved(ring, {0, 0, 5})));
  EXPECT_TRUE(both.watertight);
  EXPECT_EQ(both.shells, 3U);
  EXPECT_EQ(both.euler, 2 * 3 - 2 * 2);
}

TEST(Topology, CountsTheRimOfAnOpenBox) {
  const Topology topology = topology_of(open_box());
  EXPECT_EQ(topology.boundary_edges, 4U);
  EXPECT_FALSE(topology.watertight);
  EXPECT_TRUE(topology.oriented);
  EXPECT_EQ(topology.euler, 1);
}

TEST(Topology, SeesOneTriangleThatLooksTheOtherWay) {
  TriMesh mesh = cube();
  std::swap(mesh.triangles[5][0], mesh.triangles[5][1]);
  const Topology topology = topology_of(mesh);
  EXPECT_TRUE(topology.watertight);
  EXPECT_FALSE(topology.oriented);
}

TEST(Topology, OfAShellTurnedInsideOutIsOriented) {
  EXPECT_TRUE(topology_of(flipped(cube())).oriented);
  EXPECT_TRUE(topology_of(joined(cube(), flipped(moved(cube(), {3, 0, 0})))).oriented);
}

TEST(Topology, CountsAnEdgeOfTwoCubesAsNonManifold) {
  const Topology topology = topology_of(welded(joined(cube(), moved(cube(), {1, 1, 0}))));
  EXPECT_EQ(topology.non_manifold_edges, 1U);
  EXPECT_EQ(topology.shells, 1U);
  EXPECT_FALSE(topology.watertight);
  EXPECT_FALSE(topology.oriented);
}

TEST(Topology, KeepsCubesThatShareAPointAsTwoShells) {
  const Topology topology = topology_of(welded(joined(cube(), moved(cube(), {1, 1, 1}))));
  EXPECT_EQ(topology.shells, 2U);
  EXPECT_EQ(topology.vertices, 15U);
  EXPECT_TRUE(topology.watertight);
}

TEST(Topology, CountsCollapsedTrianglesAndLeavesThemOut) {
  TriMesh mesh = cube();
  mesh.triangles.insert(mesh.triangles.begin(), {{0, 0, 1}, {2, 3, 2}, {4, 4, 4}});
  const Topology topology = topology_of(mesh);
  EXPECT_EQ(topology.degenerate_triangles, 3U);
  EXPECT_EQ(topology.faces, 12U);
  EXPECT_TRUE(topology.watertight);
}

TEST(Topology, CountsCopiesInAnyOrderOfCornersAndLeavesThemOut) {
  TriMesh mesh = cube();
  const Triangle first = mesh.triangles[0];
  mesh.triangles.push_back({first[1], first[2], first[0]});
  mesh.triangles.push_back({first[2], first[1], first[0]});
  const Topology topology = topology_of(mesh);
  EXPECT_EQ(topology.duplicate_triangles, 2U);
  EXPECT_EQ(topology.faces, 12U);
  EXPECT_TRUE(topology.watertight);
  EXPECT_TRUE(topology.oriented);
}

TEST(Topology, OfACubeInItsOwnPlaceIsThatOfOne) {
  const Topology topology = topology_of(welded(joined(cube(), cube())));
  EXPECT_EQ(topology.duplicate_triangles, 12U);
  EXPECT_EQ(topology.shells, 1U);
  EXPECT_TRUE(topology.watertight);
}

TEST(Topology, LetsATriangleWithoutAreaCloseTheSurface) {
  // The edge from 0 to 1 has point 8 in its middle on one side; {0, 8, 1} fills the slit.
  TriMesh mesh = cube();
  mesh.points.push_back(0.5 * (mesh.points[0] + mesh.points[1]));
  mesh.triangles[4] = {0, 8, 5};
  mesh.triangles.push_back({8, 1, 5});
  EXPECT_EQ(topology_of(mesh).boundary_edges, 3U);
  mesh.triangles.push_back({0, 1, 8});
  const Topology topology = topology_of(mesh);
  EXPECT_EQ(topology.degenerate_triangles, 1U);
  EXPECT_TRUE(topology.watertight);
  EXPECT_TRUE(topology.oriented);
  EXPECT_EQ(topology.euler, 2);
}

TEST(Topology, DoesNotCountPointsThatNoFaceUses) {
  TriMesh mesh = cube();
  mesh.points.push_back({7, 7, 7});
  mesh.triangles.push_back({8, 8, 8});
  EXPECT_EQ(topology_of(mesh).vertices, 8U);
}

TEST(Topology, DoesNotDependOnPlaceSizeOrOrder) {
  std::mt19937 random(3);
  const TriMesh model = joined(torus(1, 0.3, 12, 8), moved(open_box(), {0, 0, 3}));
  const Topology expected = topology_of(model);
  for (const double size : {1e-3, 1.0, 1e6}) {
    for (int i = 0; i < 3; ++i) {
      const TriMesh other = scaled(somewhere(shuffled(soup(model), random), random), size);
      const Topology topology = topology_of(welded(rounded(other)));
      EXPECT_EQ(topology.vertices, expected.vertices);
      EXPECT_EQ(topology.edges, expected.edges);
      EXPECT_EQ(topology.shells, expected.shells);
      EXPECT_EQ(topology.boundary_edges, 4U);
      EXPECT_EQ(topology.degenerate_triangles, 0U);
      EXPECT_TRUE(topology.oriented);
    }
  }
}

TEST(Topology, OfAModelFarAwayIsThatOfItNear) {
  const Topology topology =
      topology_of(welded(rounded(moved(soup(scaled(cube(), 4)), {1e6, -1e6, 1e6}))));
  EXPECT_EQ(topology.vertices, 8U);
  EXPECT_TRUE(topology.watertight);
}

TEST(CountedTriangles, AreThoseThatAreNeitherCollapsedNorCopies) {
  TriMesh mesh = joined(cube(), {});
  mesh.triangles.push_back({1, 1, 2});
  mesh.triangles.push_back(mesh.triangles[3]);
  EXPECT_EQ(counted_triangles(mesh).triangles, cube().triangles);
}

TEST(Topology, CountsShellsWhateverTheOrderOfTheirTriangles) {
  std::mt19937 random(4);
  const TriMesh mesh =
      shuffled(joined(joined(cube(), torus(3, 0.5, 9, 7)), moved(grid(4, 3), {9, 0, 0})), random);
  EXPECT_EQ(topology_of(mesh).shells, 3U);
}

}  // namespace
}  // namespace maquette::testing
