#pragma once

#include "mesh/tri_mesh.h"

namespace maquette {

/// Arithmetic on boxes, for this module's own sources.

[[nodiscard]] double distance_between(const Bounds& a, const Bounds& b);
[[nodiscard]] Bounds joined(const Bounds& a, const Bounds& b);
[[nodiscard]] Bounds grown(const Bounds& box, double margin);
/// What both cover; min > max on some axis when that is nothing.
[[nodiscard]] Bounds shared_by(const Bounds& a, const Bounds& b);
[[nodiscard]] bool contains(const Bounds& outer, const Bounds& inner);

}  // namespace maquette
