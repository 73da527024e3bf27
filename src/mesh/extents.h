#pragma once

#include <span>

#include "mesh/tri_mesh.h"

namespace maquette {

/// Sizes of a surface along its own axes (the axes of its inertia), smallest first, in metres. They
/// are the same for a flat board and for a tilted one.
[[nodiscard]] Vec3 principal_extents(const TriMesh& mesh);

/// The same for several surfaces together.
[[nodiscard]] Vec3 principal_extents(std::span<const TriMesh* const> meshes);

}  // namespace maquette
