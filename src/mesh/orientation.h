#pragma once

#include <cstdint>

#include "mesh/tri_mesh.h"

namespace maquette {

/// Which way the faces of a surface look. A closed shell should show their outer sides everywhere;
/// of an open one nobody can say which side is the outer one, only whether its faces agree.
struct Orientation {
  /// Faces that look into the closed shell that they belong to. A shell within the box of another
  /// may be a hollow in it, and look either way.
  std::uint64_t inward_faces = 0;
  /// Of open surfaces: faces that are wound against most of the faces that they hang together with.
  std::uint64_t mixed_faces = 0;
  /// Some surface has one side only, as a Moebius strip has: no winding of its faces can agree.
  bool one_sided = false;
};

/// `surface` is what counted_triangles() gave. Surfaces that meet at an edge of three faces or more
/// are taken apart there; shells without volume are left out. Near-linear time.
[[nodiscard]] Orientation orientation_of(const TriMesh& surface);

}  // namespace maquette
