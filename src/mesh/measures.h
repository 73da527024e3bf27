#pragma once

#include "mesh/tri_mesh.h"

namespace maquette {

/// Square metres.
[[nodiscard]] double area_of(const TriMesh& mesh);

/// Cubic metres by the divergence theorem, summed about the mesh's centre so that a far-away model
/// loses no digits. Negative when the faces look inwards; meaningless unless the mesh is
/// watertight.
[[nodiscard]] double volume_of(const TriMesh& mesh);

/// Of the solid when `solid` (a watertight, oriented mesh), else of the surface; of the surface too
/// when inverted shells put the solid's centre outside the bounds. The centre of the bounds when
/// the mesh has neither volume nor area.
[[nodiscard]] Vec3 centre_of_mass(const TriMesh& mesh, bool solid);

}  // namespace maquette
