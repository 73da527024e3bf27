#include "mesh/triangle.h"

#include <algorithm>
#include <cstddef>

#include "mesh/vec3.h"

namespace maquette {
namespace {

Vec3 nearest_on_segment(const Vec3& point, const Vec3& a, const Vec3& b) {
  const Vec3 along = b - a;
  const double squared = dot(along, along);
  const double t = squared > 0 ? std::clamp(dot(point - a, along) / squared, 0.0, 1.0) : 0.0;
  return a + t * along;
}

/// Where the segment goes through the triangle's inside. All are relative to a nearby point.
std::optional<Vec3> pierce(const Vec3& from, const Vec3& to, const Corners& triangle) {
  const Vec3 normal = normal_of(triangle);
  const double start = dot(from - triangle[0], normal);
  const double end = dot(to - triangle[0], normal);
  if (!((start < 0 && end > 0) || (start > 0 && end < 0))) {
    return std::nullopt;
  }
  const Vec3 along = to - from;
  int positive = 0;
  int negative = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    const double side = dot(along, cross(triangle[i] - from, triangle[(i + 1) % 3] - from));
    positive += side > 0 ? 1 : 0;
    negative += side < 0 ? 1 : 0;
  }
  if (positive != 3 && negative != 3) {
    return std::nullopt;
  }
  return from + (start / (start - end)) * along;
}

std::optional<Vec3> pierce_any(const Corners& edges, const Corners& triangle) {
  for (std::size_t i = 0; i < 3; ++i) {
    if (auto point = pierce(edges[i], edges[(i + 1) % 3], triangle)) {
      return point;
    }
  }
  return std::nullopt;
}

/// So thin that rounding chooses where its normal points: its edges tell all.
bool is_sliver(const Corners& triangle, const Vec3& normal) {
  constexpr double kThin = 1e-12;
  double longest = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    longest = std::max(longest, length(triangle[i] - triangle[(i + 1) % 3]));
  }
  return length(normal) <= kThin * longest * longest;
}

Corners moved(const Corners& corners, const Vec3& origin) {
  return {corners[0] - origin, corners[1] - origin, corners[2] - origin};
}

}  // namespace

Bounds box_of(const Corners& corners) {
  Bounds box{corners[0], corners[0]};
  for (std::size_t k = 0; k < 3; ++k) {
    for (const Vec3& corner : corners) {
      box.min[k] = std::min(box.min[k], corner[k]);
      box.max[k] = std::max(box.max[k], corner[k]);
    }
  }
  return box;
}

Vec3 nearest_on_triangle(const Vec3& point, const Corners& triangle) {
  const auto& [a, b, c] = triangle;
  const Vec3 normal = normal_of(triangle);
  if (dot(cross(normal, b - a), point - a) >= 0 && dot(cross(normal, c - b), point - b) >= 0 &&
      dot(cross(normal, a - c), point - c) >= 0 && !is_sliver(triangle, normal)) {
    return point - (dot(point - a, normal) / dot(normal, normal)) * normal;
  }
  const std::array<Vec3, 3> on_edges{nearest_on_segment(point, a, b),
                                     nearest_on_segment(point, b, c),
                                     nearest_on_segment(point, c, a)};
  return *std::ranges::min_element(
      on_edges, {}, [&](const Vec3& on_edge) { return dot(on_edge - point, on_edge - point); });
}

std::optional<Vec3> crossing_of(const Corners& a, const Corners& b) {
  const Vec3 origin = a[0];
  const Corners near_a = moved(a, origin);
  const Corners near_b = moved(b, origin);
  auto point = pierce_any(near_a, near_b);
  if (!point) {
    point = pierce_any(near_b, near_a);
  }
  if (!point) {
    return std::nullopt;
  }
  return origin + *point;
}

}  // namespace maquette
