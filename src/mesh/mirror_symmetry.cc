#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "mesh/bounds.h"
#include "mesh/similarity.h"
#include "mesh/topology.h"
#include "mesh/triangle.h"
#include "mesh/vec3.h"

namespace maquette {
namespace {

constexpr std::size_t kSamples = 2048;
constexpr std::size_t kCellsPerSide = 16;

template <typename Visit>
void for_each_triangle(std::span<const TriMesh* const> parts, Visit visit) {
  for (const TriMesh* part : parts) {
    for (const Triangle& triangle : part->triangles) {
      visit(corners_of(*part, triangle));
    }
  }
}

/// All zero when no part has a triangle.
Bounds bounds_around(std::span<const TriMesh* const> parts) {
  std::optional<Bounds> all;
  for (const TriMesh* part : parts) {
    if (!part->triangles.empty()) {
      const Bounds bounds = bounds_of(*part);
      all = all ? joined(*all, bounds) : bounds;
    }
  }
  return all.value_or(Bounds{});
}

/// The `index`th place of a sequence that fills a triangle evenly (R2: multiples of the powers of
/// the plastic number's inverse, modulo one).
Vec3 place_in(const Corners& corners, std::size_t index) {
  const auto step = static_cast<double>(index + 1);
  double u = std::fmod(step * 0.7548776662466927, 1.0);
  double v = std::fmod(step * 0.5698402909980532, 1.0);
  if (u + v > 1) {
    u = 1 - u;
    v = 1 - v;
  }
  return corners[0] + u * (corners[1] - corners[0]) + v * (corners[2] - corners[0]);
}

/// Points at equal steps of area. Empty without area.
std::vector<Vec3> samples_on(std::span<const TriMesh* const> parts) {
  double whole = 0;
  for_each_triangle(parts, [&](const Corners& corners) { whole += area_of(corners); });
  std::vector<Vec3> samples;
  double passed = 0;
  for_each_triangle(parts, [&](const Corners& corners) {
    passed += area_of(corners);
    const double due = passed / whole * double{kSamples} - 0.5;
    while (static_cast<double>(samples.size()) < due) {
      samples.push_back(place_in(corners, samples.size()));
    }
  });
  return samples;
}

double distance_to_segment(const Vec3& point, const Vec3& from, const Vec3& to) {
  const Vec3 along = to - from;
  const double squared = dot(along, along);
  const double share = squared > 0 ? std::clamp(dot(point - from, along) / squared, 0.0, 1.0) : 0;
  return length(point - (from + share * along));
}

bool is_near(const Vec3& point, const Corners& corners, double reach) {
  const Vec3 normal = normal_of(corners);
  const double size = length(normal);
  if (std::abs(dot(point - corners[0], normal)) > reach * size) {
    return false;
  }
  bool above = size > 0;
  for (std::size_t i = 0; i < 3; ++i) {
    const Vec3& from = corners[i];
    const Vec3& to = corners[(i + 1) % 3];
    if (distance_to_segment(point, from, to) <= reach) {
      return true;
    }
    above = above && dot(cross(to - from, point - from), normal) >= 0;
  }
  return above;
}

/// Points that wait for a triangle to come near, in a grid over the model. The points are few and
/// the triangles many, so triangles pass by and nothing is built of them.
class WaitingPoints {
 public:
  WaitingPoints(const Bounds& bounds, double reach)
      : origin_(bounds.min), reach_(reach), cells_(kCells) {
    const Vec3 size = bounds.size();
    cell_size_ = std::max({size[0], size[1], size[2]}) / double{kCellsPerSide};
  }

  void add(const Vec3& point, std::size_t axis) {
    cells_[index(cell(point))].push_back({point, axis});
  }

  /// Removes the points near the triangle and counts them by axis.
  void pass(const Corners& corners, std::array<std::size_t, 3>& met) {
    const Bounds box = grown(box_of(corners), reach_);
    const Cell low = cell(box.min);
    const Cell high = cell(box.max);
    for (std::size_t x = low[0]; x <= high[0]; ++x) {
      for (std::size_t y = low[1]; y <= high[1]; ++y) {
        for (std::size_t z = low[2]; z <= high[2]; ++z) {
          std::erase_if(cells_[index({x, y, z})], [&](const Waiting& waiting) {
            const bool near =
                contains(box, waiting.point) && is_near(waiting.point, corners, reach_);
            met[waiting.axis] += near ? 1 : 0;
            return near;
          });
        }
      }
    }
  }

 private:
  struct Waiting {
    Vec3 point;
    std::size_t axis;
  };
  using Cell = std::array<std::size_t, 3>;
  static constexpr std::size_t kCells = kCellsPerSide * kCellsPerSide * kCellsPerSide;

  [[nodiscard]] Cell cell(const Vec3& point) const {
    Cell cell{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
      const double place = (point[axis] - origin_[axis]) / cell_size_;
      cell[axis] = static_cast<std::size_t>(std::clamp(place, 0.0, double{kCellsPerSide - 1}));
    }
    return cell;
  }

  static std::size_t index(const Cell& cell) {
    return (cell[0] * kCellsPerSide + cell[1]) * kCellsPerSide + cell[2];
  }

  Vec3 origin_;
  double reach_;
  double cell_size_;
  std::vector<std::vector<Waiting>> cells_;
};

}  // namespace

std::array<double, 3> mirror_symmetry(std::span<const TriMesh* const> parts,
                                      double relative_tolerance) {
  const std::vector<Vec3> samples = samples_on(parts);
  if (samples.empty()) {
    return {};
  }
  const Bounds bounds = bounds_around(parts);
  const Vec3 centre = centre_of(bounds);
  WaitingPoints waiting(
      bounds, std::max(relative_tolerance * length(bounds.size()), weld_tolerance(bounds)));
  for (const Vec3& sample : samples) {
    for (std::size_t axis = 0; axis < 3; ++axis) {
      Vec3 mirrored = sample;
      mirrored[axis] = 2 * centre[axis] - sample[axis];
      waiting.add(mirrored, axis);
    }
  }
  std::array<std::size_t, 3> met{};
  for_each_triangle(parts, [&](const Corners& corners) { waiting.pass(corners, met); });
  std::array<double, 3> shares{};
  for (std::size_t axis = 0; axis < 3; ++axis) {
    shares[axis] = static_cast<double>(met[axis]) / static_cast<double>(samples.size());
  }
  return shares;
}

}  // namespace maquette
