#pragma once

#include <array>
#include <optional>

#include "mesh/tri_mesh.h"

namespace maquette {

using Corners = std::array<Vec3, 3>;

/// Geometry of one or two triangles. No threshold is absolute: a ring in millimetres and a hall far
/// from the origin are treated alike. Degenerate triangles count as segments or points.

[[nodiscard]] Bounds box_of(const Corners& corners);

/// The point of the triangle that is nearest to `point`.
[[nodiscard]] Vec3 nearest_on_triangle(const Vec3& point, const Corners& triangle);

/// A point where an edge of one goes through the other's inside; none when they only touch.
[[nodiscard]] std::optional<Vec3> crossing_of(const Corners& a, const Corners& b);

}  // namespace maquette
