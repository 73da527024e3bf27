#pragma once

#include <cstdint>
#include <vector>

#include "mesh/tri_mesh.h"

namespace maquette {

/// The mesh with points at the same place made one. Triangle i is triangle i of the source, even
/// when it has become degenerate; the order of points is that of their first use. `tolerance` in
/// metres: points closer than it may be joined, points farther than twice it never are; 0 joins
/// equal ones only. Near-linear time.
[[nodiscard]] TriMesh weld(const TriMesh& mesh, double tolerance);

/// The tolerance that facts use: 1e-6 of the mesh's longest side, and no less than float32 can tell
/// apart at its distance from the origin.
[[nodiscard]] double weld_tolerance(const Bounds& bounds);

/// What kind of surface a welded mesh is. Left out of everything but their counts: triangles with
/// two corners in one point, and second copies of a triangle. A triangle whose three points are on
/// a line is counted both as degenerate and as a face, since it may be all that joins its
/// neighbours.
struct Topology {
  std::uint64_t vertices = 0;  ///< Welded, used by a counted triangle.
  std::uint64_t edges = 0;
  std::uint64_t faces = 0;                 ///< Triangles that are counted.
  std::uint64_t shells = 0;                ///< Sets of triangles joined by edges.
  std::uint64_t boundary_edges = 0;        ///< With one triangle.
  std::uint64_t non_manifold_edges = 0;    ///< With more than two.
  std::uint64_t degenerate_triangles = 0;  ///< Without area, or two corners in one point.
  std::uint64_t duplicate_triangles = 0;   ///< Same corners as an earlier one, in any order.
  bool watertight = false;                 ///< Faces, and each edge has exactly two triangles.
  bool oriented = false;   ///< Faces, and no two triangles run through an edge the same way.
  std::int64_t euler = 0;  ///< vertices - edges + faces.
};

/// `welded` is what weld() gave. Near-linear time.
[[nodiscard]] Topology topology_of(const TriMesh& welded);

/// The mesh of the triangles that are not left out: in its area and volume nothing counts twice.
[[nodiscard]] TriMesh counted_triangles(const TriMesh& welded);

}  // namespace maquette
