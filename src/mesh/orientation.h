#pragma once

#include <cstdint>

#include "mesh/tri_mesh.h"

namespace maquette {

/// The directions of a surface's faces. All faces of a closed shell should look outwards. An open
/// surface does not have an outer side, so only the agreement of its faces is checked.
struct Orientation {
  /// Faces that look into their own closed shell. A shell within the box of another shell may be a
  /// hollow, and its faces may look either way.
  std::uint64_t inward_faces = 0;
  /// On open surfaces: faces that are wound against most of the faces connected to them.
  std::uint64_t mixed_faces = 0;
  /// Some surface has one side only, like a Moebius strip: its faces cannot agree.
  bool one_sided = false;
};

/// `surface` is a result of counted_triangles(). Surfaces that meet at an edge of three faces or
/// more are separated there. Shells without volume are ignored. Near-linear time.
[[nodiscard]] Orientation orientation_of(const TriMesh& surface);

}  // namespace maquette
