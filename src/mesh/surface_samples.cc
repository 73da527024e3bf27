#include "mesh/surface_samples.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "mesh/bounds.h"
#include "mesh/vec3.h"

namespace maquette {
namespace {

using Polygon = std::vector<Vec3>;

/// What remains of the polygon where `sign * coordinate <= sign * limit`.
Polygon cut(const Polygon& polygon, std::size_t axis, double limit, double sign) {
  Polygon kept;
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    const Vec3& here = polygon[i];
    const Vec3& next = polygon[(i + 1) % polygon.size()];
    const double here_in = sign * (limit - here[axis]);
    const double next_in = sign * (limit - next[axis]);
    if (here_in >= 0) {
      kept.push_back(here);
    }
    if ((here_in < 0 && next_in > 0) || (here_in > 0 && next_in < 0)) {
      kept.push_back(here + (here_in / (here_in - next_in)) * (next - here));
      kept.back()[axis] = limit;
    }
  }
  return kept;
}

Polygon cut_to(const Bounds& box, Polygon polygon) {
  for (std::size_t axis = 0; axis < 3; ++axis) {
    polygon = cut(polygon, axis, box.max[axis], 1);
    polygon = cut(polygon, axis, box.min[axis], -1);
  }
  return polygon;
}

bool within(const Bounds& box, const Vec3& point) {
  return contains(box, {point, point});
}

std::vector<Vec3> distinct_corners(const std::vector<Corners>& pieces) {
  std::vector<Vec3> corners;
  for (const Corners& piece : pieces) {
    corners.insert(corners.end(), piece.begin(), piece.end());
  }
  std::ranges::sort(corners);
  const auto repeated = std::ranges::unique(corners);
  corners.erase(repeated.begin(), repeated.end());
  return corners;
}

double fraction_of(double number) {
  return number - std::floor(number);
}

/// The i-th point of the plastic-number sequence, which fills a triangle evenly.
Vec3 point_in(const Corners& corners, std::size_t i) {
  const auto step = static_cast<double>(i);
  double u = fraction_of(0.5 + 0.7548776662466927 * step);
  double v = fraction_of(0.5 + 0.5698402909980532 * step);
  if (u + v > 1) {
    u = 1 - u;
    v = 1 - v;
  }
  return corners[0] + u * (corners[1] - corners[0]) + v * (corners[2] - corners[0]);
}

}  // namespace

std::vector<Corners> pieces_in(const PartSurface& surface, const Bounds& box) {
  std::vector<Corners> pieces;
  for (const std::uint32_t triangle : surface.probe().triangles_near(box)) {
    const Corners corners = surface.corners(triangle);
    if (std::ranges::all_of(corners, [&](const Vec3& corner) { return within(box, corner); })) {
      pieces.push_back(corners);
      continue;
    }
    const Polygon polygon = cut_to(box, {corners.begin(), corners.end()});
    for (std::size_t i = 2; i < polygon.size(); ++i) {
      pieces.push_back({polygon[0], polygon[i - 1], polygon[i]});
    }
  }
  return pieces;
}

std::vector<Vec3> spread_samples(const std::vector<Corners>& pieces, std::size_t count) {
  std::vector<Vec3> samples;
  if (pieces.size() <= count) {
    samples = distinct_corners(pieces);
  }
  std::vector<double> area_until;
  area_until.reserve(pieces.size());
  double area = 0;
  for (const Corners& piece : pieces) {
    area += area_of(piece);
    area_until.push_back(area);
  }
  for (std::size_t i = 0; area > 0 && i < count; ++i) {
    const double place = (static_cast<double>(i) + 0.5) / static_cast<double>(count) * area;
    const auto piece = std::ranges::upper_bound(area_until, place) - area_until.begin();
    samples.push_back(point_in(pieces[static_cast<std::size_t>(piece)], i));
  }
  return samples;
}

}  // namespace maquette
