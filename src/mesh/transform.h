#pragma once

#include <array>

#include "mesh/tri_mesh.h"

namespace maquette {

/// An affine map of space: point -> rows * point + offset.
struct Transform {
  std::array<Vec3, 3> rows{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
  Vec3 offset{};
};

[[nodiscard]] Vec3 apply(const Transform& map, const Vec3& point);

/// First `inner`, then `outer`.
[[nodiscard]] Transform compose(const Transform& outer, const Transform& inner);

/// True when the map turns surfaces inside out.
[[nodiscard]] bool mirrors(const Transform& map);

/// Translation * rotation (a quaternion x, y, z, w of any length but 0) * scale.
[[nodiscard]] Transform from_parts(const Vec3& translation, const std::array<double, 4>& rotation,
                                   const Vec3& scale);

/// From a file whose second axis points up to ours, where the third does: (x, y, z) -> (x, -z, y).
inline constexpr Transform kUpFromY{.rows = {{{1, 0, 0}, {0, 0, -1}, {0, 1, 0}}}};

}  // namespace maquette
