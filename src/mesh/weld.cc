#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include "mesh/topology.h"
#include "mesh/vec3.h"

namespace maquette {
namespace {

constexpr std::uint32_t kNoPoint = std::numeric_limits<std::uint32_t>::max();

/// Gathers points, each joined to the nearest earlier one within the tolerance. A hash of cells,
/// four tolerances wide: what is within the tolerance lies in two cells along an axis, often in
/// one.
class PointJoiner {
 public:
  PointJoiner(std::size_t capacity, double tolerance)
      : tolerance_(tolerance), heads_(std::bit_ceil(capacity + 1), kNoPoint) {}

  std::uint32_t join(const Vec3& point) {
    const std::uint32_t near = nearest(point);
    return near == kNoPoint ? add(point) : near;
  }

  std::vector<Vec3> take_points() && { return std::move(points_); }

 private:
  /// A double, since far-away points have cell numbers that no integer holds. Adding zero makes the
  /// two zeros one.
  [[nodiscard]] double cell(double coordinate) const {
    return tolerance_ > 0 ? std::floor(coordinate / (4 * tolerance_)) + 0.0 : coordinate + 0.0;
  }

  [[nodiscard]] std::size_t bucket(const Vec3& cell) const {
    std::uint64_t hash = 0;
    for (const double value : cell) {
      hash = (hash ^ std::bit_cast<std::uint64_t>(value)) * 0x9E3779B97F4A7C15U;
      hash ^= hash >> 32;
    }
    return hash & (heads_.size() - 1);
  }

  std::uint32_t add(const Vec3& point) {
    const auto index = static_cast<std::uint32_t>(points_.size());
    std::uint32_t& head = heads_[bucket({cell(point[0]), cell(point[1]), cell(point[2])})];
    points_.push_back(point);
    next_.push_back(head);
    head = index;
    return index;
  }

  [[nodiscard]] std::uint32_t nearest(const Vec3& point) const {
    Vec3 own{};
    Vec3 other{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
      own[axis] = cell(point[axis]);
      const double low = cell(point[axis] - tolerance_);
      other[axis] = low != own[axis] ? low : cell(point[axis] + tolerance_);
    }
    std::uint32_t best = kNoPoint;
    double reach = tolerance_;
    for (unsigned choice = 0; choice < 8; ++choice) {
      Vec3 place = own;
      bool repeated = false;
      for (std::size_t axis = 0; axis < 3; ++axis) {
        if ((choice >> axis & 1U) != 0) {
          repeated = repeated || own[axis] == other[axis];
          place[axis] = other[axis];
        }
      }
      if (!repeated) {
        search(heads_[bucket(place)], point, best, reach);
      }
      if (best != kNoPoint && reach == 0) {
        break;
      }
    }
    return best;
  }

  /// A bucket may hold points of other cells; their distance rules them out.
  void search(std::uint32_t head, const Vec3& point, std::uint32_t& best, double& reach) const {
    for (std::uint32_t i = head; i != kNoPoint; i = next_[i]) {
      const Vec3 way = points_[i] - point;
      const double largest = std::max({std::abs(way[0]), std::abs(way[1]), std::abs(way[2])});
      const double distance = largest <= reach ? length(way) : largest;
      if (distance < reach || (distance == reach && i < best)) {
        best = i;
        reach = distance;
      }
    }
  }

  double tolerance_;
  std::vector<std::uint32_t> heads_;
  std::vector<std::uint32_t> next_;
  std::vector<Vec3> points_;
};

}  // namespace

TriMesh weld(const TriMesh& mesh, double tolerance) {
  PointJoiner joiner(mesh.points.size(), tolerance);
  std::vector<std::uint32_t> joined(mesh.points.size(), kNoPoint);
  TriMesh welded{.points = {}, .triangles = mesh.triangles};
  for (Triangle& triangle : welded.triangles) {
    for (std::uint32_t& corner : triangle) {
      if (joined[corner] == kNoPoint) {
        joined[corner] = joiner.join(mesh.points[corner]);
      }
      corner = joined[corner];
    }
  }
  welded.points = std::move(joiner).take_points();
  return welded;
}

double weld_tolerance(const Bounds& bounds) {
  double side = 0;
  double distance = 0;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    side = std::max(side, bounds.size()[axis]);
    distance = std::max({distance, std::abs(bounds.min[axis]), std::abs(bounds.max[axis])});
  }
  // One point rounded in two ways differs by a step along each axis: sqrt(3) steps in all.
  return std::max(1e-6 * side, 2 * distance * double{std::numeric_limits<float>::epsilon()});
}

}  // namespace maquette
