#include "verify/stated_size.h"

#include <cmath>
#include <limits>

namespace maquette {
namespace {

using Axis = StatedSize::Axis;

/// Of a box, 0, 1, 2 for x, y, z.
std::vector<std::size_t> sides_of(Axis axis) {
  switch (axis) {
    case Axis::Height: return {2};
    case Axis::Width:
    case Axis::Depth:
    case Axis::Length: return {0, 1};
    case Axis::Diameter:
    case Axis::Radius:
    case Axis::Thickness:
    case Axis::Any: return {0, 1, 2};
  }
  return {0, 1, 2};
}

}  // namespace

SizeFit best_fit(const std::vector<Vec3>& extents, const StatedSize& size) {
  SizeFit fit{.wanted = size.axis == Axis::Radius ? 2 * size.metres : size.metres};
  double off = std::numeric_limits<double>::infinity();
  for (const Vec3& extent : extents) {
    for (const std::size_t side : sides_of(size.axis == Axis::Height ? Axis::Height : Axis::Any)) {
      if (extent.at(side) > 0 && std::abs(extent.at(side) - fit.wanted) < off) {
        off = std::abs(extent.at(side) - fit.wanted);
        fit.found = extent.at(side);
      }
    }
  }
  fit.factor = fit.found > 0 ? fit.wanted / fit.found : 0;
  return fit;
}

double nearest_ratio(const std::vector<Vec3>& extents, const StatedRatio& ratio) {
  double best = 0;
  for (const Vec3& extent : extents) {
    for (const std::size_t side : sides_of(ratio.axis)) {
      for (const std::size_t other : sides_of(ratio.to)) {
        if (side == other || extent.at(other) <= 0) {
          continue;
        }
        const double found = extent.at(side) / extent.at(other);
        if (best == 0 || std::abs(found - ratio.factor) < std::abs(best - ratio.factor)) {
          best = found;
        }
      }
    }
  }
  return best;
}

std::string_view word_of(Axis axis) {
  switch (axis) {
    case Axis::Height: return "high";
    case Axis::Width:
    case Axis::Diameter:
    case Axis::Radius: return "wide";
    case Axis::Depth: return "deep";
    case Axis::Length: return "long";
    case Axis::Thickness: return "thick";
    case Axis::Any: return "large";
  }
  return "large";
}

}  // namespace maquette
