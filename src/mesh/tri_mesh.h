#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace maquette {

/// Lengths are Blender units, read as metres. Z is up.
using Vec3 = std::array<double, 3>;

/// An axis-aligned box in world space.
struct Bounds {
  Vec3 min{};
  Vec3 max{};

  [[nodiscard]] Vec3 size() const { return {max[0] - min[0], max[1] - min[1], max[2] - min[2]}; }
};

/// Corner indices, counter-clockwise when seen from outside.
using Triangle = std::array<std::uint32_t, 3>;

/// A triangle soup in world space. Every index is below points.size() and every coordinate finite:
/// who makes one from a file checks that.
struct TriMesh {
  std::vector<Vec3> points;
  std::vector<Triangle> triangles;
};

/// Of the points that triangles use; all zero when there is no triangle.
[[nodiscard]] Bounds bounds_of(const TriMesh& mesh);

}  // namespace maquette
