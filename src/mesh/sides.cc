#include "mesh/sides.h"

namespace maquette {

std::vector<Side> sorted_sides(const TriMesh& mesh, std::span<const std::uint32_t> counted) {
  std::vector<Side> sides;
  sides.reserve(3 * counted.size());
  for (const std::uint32_t index : counted) {
    const Triangle& triangle = mesh.triangles[index];
    for (std::size_t i = 0; i < 3; ++i) {
      const std::uint32_t from = triangle[i];
      const std::uint32_t to = triangle[(i + 1) % 3];
      const auto [low, high] = std::minmax(from, to);
      sides.push_back({std::uint64_t{low} << 32 | high, index, from < to});
    }
  }
  return sorted_by_point(
      sides, mesh.points.size(), [](const Side& side) { return side.key >> 32; },
      [](const Side& a, const Side& b) { return a.key < b.key; });
}

std::vector<Side> sorted_sides(const TriMesh& mesh) {
  std::vector<std::uint32_t> all(mesh.triangles.size());
  std::iota(all.begin(), all.end(), 0U);
  return sorted_sides(mesh, all);
}

}  // namespace maquette
