#include "verify/stated_relation.h"

#include <algorithm>
#include <cmath>

#include "mesh/bounds.h"

namespace maquette {
namespace {

constexpr double kTouching = 0.02;  ///< Of the lower box's height.

bool overlap(const Bounds& a, const Bounds& b, std::size_t axis) {
  return a.min[axis] <= b.max[axis] && b.min[axis] <= a.max[axis];
}

/// Along the axis on which the two are farthest apart.
bool stands_between(const Vec3& a, const Vec3& one, const Vec3& other) {
  std::size_t axis = 0;
  for (std::size_t i = 1; i < 3; ++i) {
    axis = std::abs(one[i] - other[i]) > std::abs(one[axis] - other[axis]) ? i : axis;
  }
  return (one[axis] < a[axis] && a[axis] < other[axis]) ||
         (other[axis] < a[axis] && a[axis] < one[axis]);
}

bool is_between_some(const Bounds& subject, const std::vector<Bounds>& objects) {
  for (std::size_t i = 0; i < objects.size(); ++i) {
    for (std::size_t j = i + 1; j < objects.size(); ++j) {
      if (stands_between(centre_of(subject), centre_of(objects[i]), centre_of(objects[j]))) {
        return true;
      }
    }
  }
  return false;
}

/// Seen from above: the object's centre is amid them, and of several none stands over it.
bool stand_around(const std::vector<Bounds>& subjects, const Bounds& object) {
  const Vec3 centre = centre_of(object);
  const auto holds = [&](const Bounds& box, const Vec3& point) {
    return box.min[0] <= point[0] && point[0] <= box.max[0] && box.min[1] <= point[1] &&
           point[1] <= box.max[1];
  };
  Bounds all = subjects.front();
  for (const Bounds& each : subjects) {
    all = joined(all, each);
  }
  return holds(all, centre) &&
         (subjects.size() == 1 || std::ranges::none_of(subjects, [&](const Bounds& each) {
            return holds(object, centre_of(each));
          }));
}

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
    case BriefRelationKind::Inside:
      // What fills a bowl may stand out of it.
      return contains(grown(b, slack), Vec3{centre[0], centre[1], a.min[2]}) && a.min[2] < b.max[2];
    case BriefRelationKind::LeftOf: return centre[0] < other[0] && a.max[0] <= b.max[0];
    case BriefRelationKind::RightOf: return centre[0] > other[0] && a.min[0] >= b.min[0];
    case BriefRelationKind::InFrontOf: return centre[1] < other[1] && a.max[1] <= b.max[1];
    case BriefRelationKind::Behind: return centre[1] > other[1] && a.min[1] >= b.min[1];
    case BriefRelationKind::Beside:
      return !(overlap(a, b, 0) && overlap(a, b, 1)) && overlap(a, b, 2);
    case BriefRelationKind::Against: return distance_between(a, b) <= slack;
    case BriefRelationKind::Around:
    case BriefRelationKind::Between: return false;  // Not of two boxes alone.
  }
  return false;
}

}  // namespace

bool stand_as_stated(const std::vector<Bounds>& subjects, BriefRelationKind kind,
                     const std::vector<Bounds>& objects) {
  if (kind == BriefRelationKind::Around) {
    return std::ranges::any_of(
        objects, [&](const Bounds& object) { return stand_around(subjects, object); });
  }
  return std::ranges::all_of(subjects, [&](const Bounds& subject) {
    return kind == BriefRelationKind::Between
               ? is_between_some(subject, objects)
               : std::ranges::any_of(objects, [&](const Bounds& object) {
                   return stands_in(subject, kind, object);
                 });
  });
}

}  // namespace maquette
