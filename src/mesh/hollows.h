#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "base/run_context.h"
#include "mesh/tri_mesh.h"

namespace maquette {

/// Holes, slots, pockets and cavities: places of a part whose walls face each other. A wall is a
/// face from which the way straight out meets the part again.
struct Hollow {
  std::size_t part = 0;
  Vec3 centre{};          ///< Midway between its walls.
  double width = 0;       ///< Metres from wall to wall, on average.
  bool enclosed = false;  ///< Walls all around, as a hole's; not open at its sides, as a groove.
  bool sealed = false;    ///< Without a mouth: a cavity that nothing leads into.
  /// Parts that fill it or close it from end to end, the one that fills most first; empty: open.
  std::vector<std::size_t> filled_by;
};

/// A part as counted_triangles() gave it.
struct HollowBody {
  const TriMesh* surface = nullptr;  ///< Not null; outlives the call.
  bool closed = false;               ///< Watertight and oriented: it has an inside.
  bool inside_out = false;           ///< Closed, and its faces look inwards.
};

struct Hollows {
  std::vector<Hollow> all;   ///< By part, the widest first; the 200 widest of each.
  std::vector<bool> looked;  ///< For each part: whether it was looked at.
  std::vector<bool> convex;  ///< For each part: one closed shell without any concave edge.
};

/// Finds the hollows of parts that are closed or at least wound alike. Parts without any concave
/// edge have none and cost little; other ones some microseconds a triangle. Parts that would bring
/// the triangles over a fixed limit, and those left when `context` ends, are not looked at.
[[nodiscard]] Hollows hollows_of(std::span<const HollowBody> bodies, const RunContext& context);

}  // namespace maquette
