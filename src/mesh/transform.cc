#include "mesh/transform.h"

#include <cmath>

#include "mesh/vec3.h"

namespace maquette {
namespace {

Vec3 column(const Transform& map, std::size_t index) {
  return {map.rows[0][index], map.rows[1][index], map.rows[2][index]};
}

}  // namespace

Vec3 apply(const Transform& map, const Vec3& point) {
  return {dot(map.rows[0], point) + map.offset[0], dot(map.rows[1], point) + map.offset[1],
          dot(map.rows[2], point) + map.offset[2]};
}

Transform compose(const Transform& outer, const Transform& inner) {
  Transform map;
  for (std::size_t row = 0; row < 3; ++row) {
    for (std::size_t i = 0; i < 3; ++i) {
      map.rows[row][i] = dot(outer.rows[row], column(inner, i));
    }
  }
  map.offset = apply(outer, inner.offset);
  return map;
}

bool mirrors(const Transform& map) {
  const auto& [a, b, c] = map.rows;
  return dot(a, {b[1] * c[2] - b[2] * c[1], b[2] * c[0] - b[0] * c[2], b[0] * c[1] - b[1] * c[0]}) <
         0;
}

Transform from_parts(const Vec3& translation, const std::array<double, 4>& rotation,
                     const Vec3& scale) {
  const auto& [qx, qy, qz, qw] = rotation;
  const double length = std::hypot(std::hypot(qx, qy), std::hypot(qz, qw));
  const double x = qx / length;
  const double y = qy / length;
  const double z = qz / length;
  const double w = qw / length;
  Transform map{.rows = {{{1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)},
                          {2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)},
                          {2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)}}},
                .offset = translation};
  for (Vec3& row : map.rows) {
    for (std::size_t i = 0; i < 3; ++i) {
      row[i] *= scale[i];
    }
  }
  return map;
}

}  // namespace maquette
