#pragma once

#include <random>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "mesh/relations.h"
#include "mesh/test_shapes.h"

namespace maquette::testing {

/// Shapes in their places, and questions about pairs of them, for the tests of relations.

inline TriMesh box(const Vec3& min, const Vec3& max) {
  return moved(box(max - min), 0.5 * (min + max));
}

inline TriMesh sphere(const Vec3& centre, double radius) {
  return moved(sphere(radius, 18, 10), centre);
}

/// About the axis through `centre` along y.
inline TriMesh torus(const Vec3& centre, double ring, double tube) {
  return moved(turned(torus(ring, tube, 12, 8), {1, 0, 0}, std::numbers::pi / 2), centre);
}

/// A side without ends, upright.
inline TriMesh pipe(const Vec3& foot, double radius, double height) {
  return patch(24, 8, true, false, [&](double u, double v) {
    const double turn = 2 * std::numbers::pi * u;
    return foot + Vec3{radius * std::cos(turn), radius * std::sin(turn), height * v};
  });
}

/// A square of cells x cells, from `corner` along two edges.
inline TriMesh sheet(const Vec3& corner, const Vec3& u, const Vec3& v, std::uint32_t cells = 1) {
  return patch(cells, cells, false, false,
               [&](double a, double b) { return corner + a * u + b * v; });
}

/// About an axis that is none of the coordinate axes.
inline TriMesh tilted(TriMesh mesh) {
  return turned(std::move(mesh), {1, 2, 3}, 0.7);
}

/// Noise as exports and float32 leave it.
inline TriMesh shaken(TriMesh mesh, double by) {
  std::mt19937 random(7);
  for (Vec3& point : mesh.points) {
    for (double& coordinate : point) {
      coordinate += by * (static_cast<double>(random()) / std::mt19937::max() - 0.5);
    }
  }
  return mesh;
}

inline RelatedPart closed(const TriMesh& mesh) {
  return {&mesh, true};
}
inline RelatedPart open(const TriMesh& mesh) {
  return {&mesh, false};
}

inline constexpr RelationOptions kOptions{.tolerance = 1e-3, .reach = 0.05};

/// The one relation of two parts; fails the test when there is none or more.
inline Relation between(const RelatedPart& first, const RelatedPart& second,
                        const RelationOptions& options = kOptions) {
  const std::vector<RelatedPart> parts{first, second};
  const Relations found = relate(parts, options);
  EXPECT_TRUE(found.complete);
  EXPECT_EQ(found.pairs.size(), 1U);
  return found.pairs.empty() ? Relation{} : found.pairs.front();
}

inline void expect_same(const Relation& a, const Relation& b) {
  EXPECT_EQ(a.contact, b.contact);
  EXPECT_NEAR(a.distance, b.distance, 1e-9);
  EXPECT_NEAR(a.depth, b.depth, 1e-9);
}

}  // namespace maquette::testing
