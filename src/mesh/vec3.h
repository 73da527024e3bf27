#pragma once

#include <array>
#include <cmath>

#include "mesh/tri_mesh.h"

namespace maquette {

/// Arithmetic on points, for this module's own sources.

inline Vec3 operator+(const Vec3& a, const Vec3& b) {
  return {a[0] + b[0], a[1] + b[1], a[2] + b[2]};
}

inline Vec3 operator-(const Vec3& a, const Vec3& b) {
  return {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
}

inline Vec3 operator*(double factor, const Vec3& a) {
  return {factor * a[0], factor * a[1], factor * a[2]};
}

inline double dot(const Vec3& a, const Vec3& b) {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

inline Vec3 cross(const Vec3& a, const Vec3& b) {
  return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}

/// Neither overflows nor underflows on the way.
inline double length(const Vec3& a) {
  return std::hypot(a[0], a[1], a[2]);
}

inline std::array<Vec3, 3> corners_of(const TriMesh& mesh, const Triangle& triangle) {
  return {mesh.points[triangle[0]], mesh.points[triangle[1]], mesh.points[triangle[2]]};
}

/// Its length is twice the triangle's area.
inline Vec3 normal_of(const std::array<Vec3, 3>& corners) {
  return cross(corners[1] - corners[0], corners[2] - corners[0]);
}

inline double area_of(const std::array<Vec3, 3>& corners) {
  return 0.5 * length(normal_of(corners));
}

}  // namespace maquette
