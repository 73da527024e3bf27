#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "base/run_context.h"
#include "mesh/tri_mesh.h"

namespace maquette {

/// Holes, slots, pockets and cavities: places of a part whose walls face each other. A wall is a
/// face whose outward normal ray meets the part again.
struct Hollow {
  std::size_t part = 0;
  Vec3 centre{};          ///< Midway between its walls.
  double width = 0;       ///< Metres from wall to wall, on average.
  bool enclosed = false;  ///< Walls all around, as of a hole; a groove is open at its sides.
  bool sealed = false;    ///< Without a mouth: a cavity inside the part.
  /// Parts that fill the hollow or close it from end to end, the largest filling first. Empty: the
  /// hollow is open.
  std::vector<std::size_t> filled_by;
};

/// A part as returned by counted_triangles().
struct HollowBody {
  const TriMesh* surface = nullptr;  ///< Not null; outlives the call.
  bool closed = false;               ///< Watertight and oriented: it has an inside.
  bool inside_out = false;           ///< Closed, and its faces look inwards.
};

struct Hollows {
  std::vector<Hollow> all;   ///< By part, the widest first; at most 200 of each part.
  std::vector<bool> looked;  ///< For each part: whether it was searched.
  std::vector<bool> convex;  ///< For each part: one closed shell without any concave edge.
};

/// Finds the hollows of parts that are closed or at least consistently wound. Parts without any
/// concave edge do not have hollows and cost little; other parts cost some microseconds a triangle.
/// Parts that would bring the triangles over a fixed limit are not searched. Neither are parts
/// whose hollows too many other parts may fill, nor the remaining parts when `context` ends.
[[nodiscard]] Hollows hollows_of(std::span<const HollowBody> bodies, const RunContext& context);

}  // namespace maquette
