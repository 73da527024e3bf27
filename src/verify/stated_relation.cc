#include "verify/stated_relation.h"

#include <algorithm>

#include "mesh/bounds.h"

namespace maquette {
namespace {

constexpr double kTouching = 0.02;  ///< Of the lower box's height.

bool overlap(const Bounds& a, const Bounds& b, std::size_t axis) {
  return a.min[axis] <= b.max[axis] && b.min[axis] <= a.max[axis];
}

}  // namespace

bool stands_in(const Bounds& a, BriefRelationKind kind, const Bounds& b) {
  const Vec3 centre = centre_of(a);
  const Vec3 other = centre_of(b);
  const double slack = kTouching * std::min(a.max[2] - a.min[2], b.max[2] - b.min[2]) + 1e-4;
  switch (kind) {
    case BriefRelationKind::On:
      return overlap(a, b, 0) && overlap(a, b, 1) && a.min[2] > b.min[2] + slack &&
             a.min[2] <= b.max[2] + slack;
    case BriefRelationKind::Under:
      return overlap(a, b, 0) && overlap(a, b, 1) && centre[2] < other[2];
    case BriefRelationKind::Inside: return contains(grown(b, slack), centre);
    case BriefRelationKind::LeftOf: return centre[0] < other[0] && a.max[0] <= b.max[0];
    case BriefRelationKind::RightOf: return centre[0] > other[0] && a.min[0] >= b.min[0];
    case BriefRelationKind::InFrontOf: return centre[1] < other[1] && a.max[1] <= b.max[1];
    case BriefRelationKind::Behind: return centre[1] > other[1] && a.min[1] >= b.min[1];
    case BriefRelationKind::Beside:
      return !(overlap(a, b, 0) && overlap(a, b, 1)) && overlap(a, b, 2);
    case BriefRelationKind::Against: return distance_between(a, b) <= slack;
    case BriefRelationKind::Around: return !(overlap(a, b, 0) && overlap(a, b, 1));
    case BriefRelationKind::Between: return overlap(a, b, 0) || overlap(a, b, 1);
  }
  return false;
}

}  // namespace maquette
