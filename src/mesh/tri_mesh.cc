#include "mesh/tri_mesh.h"

#include <algorithm>

namespace maquette {

Bounds bounds_of(const TriMesh& mesh) {
  if (mesh.triangles.empty()) {
    return {};
  }
  const Vec3& first = mesh.points[mesh.triangles.front()[0]];
  Bounds bounds{.min = first, .max = first};
  for (const Triangle& triangle : mesh.triangles) {
    for (const std::uint32_t corner : triangle) {
      for (std::size_t axis = 0; axis < 3; ++axis) {
        bounds.min[axis] = std::min(bounds.min[axis], mesh.points[corner][axis]);
        bounds.max[axis] = std::max(bounds.max[axis], mesh.points[corner][axis]);
      }
    }
  }
  return bounds;
}

}  // namespace maquette
