#include "mesh/similarity.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <ranges>
#include <utility>

#include <Eigen/Eigenvalues>

#include "mesh/bounds.h"
#include "mesh/topology.h"
#include "mesh/vec3.h"

namespace maquette {
namespace {

/// A sum over a surface that is exact for cubic functions: four weighted points a triangle.
template <typename Visit>
void integrate(const TriMesh& mesh, Visit visit) {
  for (const Triangle& triangle : mesh.triangles) {
    const auto corners = corners_of(mesh, triangle);
    const double area = area_of(corners);
    const Vec3 sum = corners[0] + corners[1] + corners[2];
    visit(1.0 / 3 * sum, -27.0 / 48 * area);
    for (const Vec3& corner : corners) {
      visit(0.2 * sum + 0.4 * corner, 25.0 / 48 * area);
    }
  }
}

/// What stays the same when a shape is moved, turned or mirrored. No axes are matched: a sphere has
/// none, and a box has its signs free.
struct Shape {
  std::size_t part = 0;
  double area = 0;
  double radius = 0;  ///< Of the points about the surface's centre.
  double noise = 0;   ///< Metres that rounding may have moved a point.
  Vec3 deviations{};  ///< Standard deviations of the surface along its principal axes, sorted.
  /// Per point p, by the radius: |p|, p'Cp and p's, where C is the surface's covariance and s the
  /// mean of |p|^2 p over it; each of the three sorted by itself.
  std::vector<double> profile;
};

struct SurfaceMoments {
  Eigen::Matrix3d second = Eigen::Matrix3d::Zero();
  Eigen::Vector3d third = Eigen::Vector3d::Zero();
};

SurfaceMoments moments_about(const TriMesh& mesh, const Vec3& centre, double area) {
  SurfaceMoments moments;
  integrate(mesh, [&](const Vec3& place, double weight) {
    const Vec3 arm = place - centre;
    const Eigen::Vector3d p(arm[0], arm[1], arm[2]);
    moments.second += weight / area * p * p.transpose();
    moments.third += weight / area * p.squaredNorm() * p;
  });
  return moments;
}

Vec3 deviations_of(const Eigen::Matrix3d& covariance) {
  const Eigen::Vector3d values =
      Eigen::SelfAdjointEigenSolver<Eigen::Matrix3d>(covariance, Eigen::EigenvaluesOnly)
          .eigenvalues()
          .cwiseMax(0)
          .cwiseSqrt();
  return {values[0], values[1], values[2]};
}

std::vector<double> profile_of(const TriMesh& mesh, const Vec3& centre, double radius,
                               const SurfaceMoments& moments) {
  const Eigen::Matrix3d second = moments.second / (radius * radius);
  const Eigen::Vector3d third = moments.third / (radius * radius * radius);
  const std::size_t count = mesh.points.size();
  std::vector<double> profile(3 * count);
  for (std::size_t i = 0; i < count; ++i) {
    const Vec3 arm = 1 / radius * (mesh.points[i] - centre);
    const Eigen::Vector3d p(arm[0], arm[1], arm[2]);
    profile[i] = p.norm();
    profile[count + i] = p.dot(second * p);
    profile[2 * count + i] = p.dot(third);
  }
  for (auto first = profile.begin(); first != profile.end();
       first += static_cast<std::ptrdiff_t>(count)) {
    std::sort(first, first + static_cast<std::ptrdiff_t>(count));
  }
  return profile;
}

Shape shape_of(const TriMesh& mesh, std::size_t part) {
  const Bounds bounds = bounds_of(mesh);
  Shape shape{.part = part, .noise = weld_tolerance(bounds)};
  const Vec3 origin = centre_of(bounds);
  Vec3 sum{};
  integrate(mesh, [&](const Vec3& place, double weight) {
    shape.area += weight;
    sum = sum + weight * (place - origin);
  });
  if (!(shape.area > 0)) {
    return shape;
  }
  const Vec3 centre = origin + 1 / shape.area * sum;
  for (const Vec3& point : mesh.points) {
    shape.radius = std::max(shape.radius, length(point - centre));
  }
  const SurfaceMoments moments = moments_about(mesh, centre, shape.area);
  shape.deviations = deviations_of(moments.second);
  shape.profile = profile_of(mesh, centre, shape.radius, moments);
  return shape;
}

/// Compares invariants, which are powers of lengths up to the fourth: a share of the size moves
/// them by about four times as much.
class Comparison {
 public:
  Comparison(const Shape& a, const Shape& b, double relative_tolerance)
      : a_(a),
        b_(b),
        noise_(std::max(a.noise, b.noise)),
        share_(4 * std::max(relative_tolerance, noise_ / std::max(a.radius, b.radius))) {}

  [[nodiscard]] bool same_area() const { return agree(a_.area, b_.area, 0); }

  [[nodiscard]] bool same_shape() const {
    return same_area() && agree(a_.radius, b_.radius, 0) &&
           // By their own size, so that thin rods of different sections differ.
           agree(a_.deviations[0], b_.deviations[0], noise_) &&
           agree(a_.deviations[1], b_.deviations[1], noise_) &&
           agree(a_.deviations[2], b_.deviations[2], noise_) &&
           std::ranges::equal(a_.profile, b_.profile,
                              [this](double x, double y) { return std::abs(x - y) <= share_; });
  }

 private:
  [[nodiscard]] bool agree(double x, double y, double slack) const {
    return std::abs(x - y) <= share_ * std::max(x, y) + slack;
  }

  const Shape& a_;
  const Shape& b_;
  double noise_;
  double share_;
};

struct Group {
  Shape model;
  std::vector<std::size_t> members;
};

/// In the order of areas only the last groups can match.
Group* find_group(std::vector<Group>& groups, const Shape& shape, double relative_tolerance) {
  for (Group& group : std::views::reverse(groups)) {
    const Comparison comparison(group.model, shape, relative_tolerance);
    if (!comparison.same_area()) {
      return nullptr;
    }
    if (comparison.same_shape()) {
      return &group;
    }
  }
  return nullptr;
}

/// `shapes` have equal counts.
std::vector<Group> group_shapes(std::vector<Shape> shapes, double relative_tolerance) {
  std::ranges::stable_sort(shapes, {}, &Shape::area);
  std::vector<Group> groups;
  for (Shape& shape : shapes) {
    if (Group* group = find_group(groups, shape, relative_tolerance)) {
      group->members.push_back(shape.part);
    } else {
      const std::size_t part = shape.part;
      groups.push_back({.model = std::move(shape), .members = {part}});
    }
  }
  return groups;
}

}  // namespace

std::vector<std::vector<std::size_t>> repeated_parts(std::span<const TriMesh* const> parts,
                                                     double relative_tolerance) {
  std::map<std::pair<std::size_t, std::size_t>, std::vector<std::size_t>> by_counts;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    by_counts[{parts[i]->points.size(), parts[i]->triangles.size()}].push_back(i);
  }
  std::vector<std::vector<std::size_t>> repeats;
  for (const auto& [counts, candidates] : by_counts) {
    if (candidates.size() < 2) {
      continue;
    }
    std::vector<Shape> shapes;
    for (const std::size_t part : candidates) {
      shapes.push_back(shape_of(*parts[part], part));
    }
    std::erase_if(shapes, [](const Shape& shape) { return shape.area <= 0; });
    for (Group& group : group_shapes(std::move(shapes), relative_tolerance)) {
      if (group.members.size() > 1) {
        std::ranges::sort(group.members);
        repeats.push_back(std::move(group.members));
      }
    }
  }
  std::ranges::sort(repeats);
  return repeats;
}

}  // namespace maquette
