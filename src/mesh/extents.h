#pragma once

#include <span>

#include "mesh/tri_mesh.h"

namespace maquette {

/// How long, broad and thick a surface is along its own axes, those of its inertia, smallest first:
/// the same for a board that lies and for one that is tilted. Metres.
[[nodiscard]] Vec3 principal_extents(const TriMesh& mesh);

/// Of several surfaces as one.
[[nodiscard]] Vec3 principal_extents(std::span<const TriMesh* const> meshes);

}  // namespace maquette
