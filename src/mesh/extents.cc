#include "mesh/extents.h"

#include <algorithm>
#include <array>
#include <limits>

#include <Eigen/Eigenvalues>

#include "mesh/bounds.h"
#include "mesh/vec3.h"

namespace maquette {
namespace {

using Meshes = std::span<const TriMesh* const>;

/// A surface's area, and the sums of area times place, and of area times place times place.
struct Spread {
  double area = 0;
  Eigen::Vector3d first = Eigen::Vector3d::Zero();
  Eigen::Matrix3d second = Eigen::Matrix3d::Zero();

  /// The centre of the surface's covariance; all zero without any area.
  [[nodiscard]] Eigen::Matrix3d covariance() const {
    if (area <= 0) {
      return Eigen::Matrix3d::Zero();
    }
    const Eigen::Vector3d mean = first / area;
    return second / area - mean * mean.transpose();
  }
};

/// `origin` and `size` bring coordinates to about one, so that squares of small ones keep digits.
Spread spread_of(Meshes meshes, const Vec3& origin, double size) {
  Spread spread;
  for (const TriMesh* mesh : meshes) {
    for (const Triangle& triangle : mesh->triangles) {
      std::array<Vec3, 3> corners = corners_of(*mesh, triangle);
      Eigen::Vector3d sum = Eigen::Vector3d::Zero();
      Eigen::Matrix3d squares = Eigen::Matrix3d::Zero();
      for (Vec3& corner : corners) {
        corner = 1 / size * (corner - origin);
        const Eigen::Vector3d place(corner[0], corner[1], corner[2]);
        sum += place;
        squares += place * place.transpose();
      }
      const double area = area_of(corners);
      spread.area += area;
      spread.first += area / 3 * sum;
      spread.second += area / 12 * (squares + sum * sum.transpose());
    }
  }
  return spread;
}

double extent_along(Meshes meshes, const Vec3& axis) {
  double low = std::numeric_limits<double>::infinity();
  double high = -low;
  for (const TriMesh* mesh : meshes) {
    for (const Triangle& triangle : mesh->triangles) {
      for (const std::uint32_t corner : triangle) {
        const double place = dot(axis, mesh->points[corner]);
        low = std::min(low, place);
        high = std::max(high, place);
      }
    }
  }
  return high > low ? high - low : 0;
}

}  // namespace

Vec3 principal_extents(Meshes meshes) {
  Bounds bounds;
  bool any = false;
  for (const TriMesh* mesh : meshes) {
    if (!mesh->triangles.empty()) {
      bounds = any ? joined(bounds, bounds_of(*mesh)) : bounds_of(*mesh);
      any = true;
    }
  }
  const double size = diagonal_of(bounds);
  if (!(size > 0)) {
    return {};
  }
  const Spread spread = spread_of(meshes, centre_of(bounds), size);
  const Eigen::SelfAdjointEigenSolver<Eigen::Matrix3d> solver(spread.covariance());
  Vec3 extents{};
  for (int i = 0; i < 3; ++i) {
    const Eigen::Vector3d axis = solver.eigenvectors().col(i);
    extents.at(static_cast<std::size_t>(i)) = extent_along(meshes, {axis[0], axis[1], axis[2]});
  }
  std::ranges::sort(extents);
  return extents;
}

Vec3 principal_extents(const TriMesh& mesh) {
  const std::array<const TriMesh*, 1> one{&mesh};
  return principal_extents(one);
}

}  // namespace maquette
