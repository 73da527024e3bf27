#pragma once

#include "mesh/tri_mesh.h"

namespace maquette {

/// Arithmetic on boxes.

[[nodiscard]] Vec3 centre_of(const Bounds& box);
[[nodiscard]] double diagonal_of(const Bounds& box);
[[nodiscard]] double distance_between(const Bounds& a, const Bounds& b);
[[nodiscard]] Bounds joined(const Bounds& a, const Bounds& b);
[[nodiscard]] Bounds grown(const Bounds& box, double margin);
/// What both cover; min > max on some axis when that is nothing.
[[nodiscard]] Bounds shared_by(const Bounds& a, const Bounds& b);
[[nodiscard]] bool contains(const Bounds& outer, const Bounds& inner);
/// False also for what is not a number.
[[nodiscard]] bool contains(const Bounds& box, const Vec3& point);

}  // namespace maquette
