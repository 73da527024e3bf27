#include "mesh/surface_contact.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "mesh/bounds.h"
#include "mesh/surface_samples.h"
#include "mesh/vec3.h"

namespace maquette {
namespace {

/// Enough to outline where two surfaces cross; more tells little.
constexpr std::size_t kCrossings = 256;

bool same_box(const Bounds& a, const Bounds& b, double tolerance) {
  return contains(grown(a, tolerance), b) && contains(grown(b, tolerance), a);
}

std::vector<Vec3> samples_in(const Body& body, const Bounds& box, const RelationOptions& options) {
  return spread_samples(pieces_in(body.surface, box), options.samples_per_part);
}

std::vector<Vec3> all_samples(const Body& body, const RelationOptions& options) {
  return samples_in(body, body.surface.bounds(), options);
}

bool lies_on(const Body& a, const Body& b, const RelationOptions& options) {
  return std::ranges::all_of(all_samples(a, options), [&](const Vec3& point) {
    return b.surface.probe().distance_to(point, options.tolerance) <= options.tolerance;
  });
}

bool lies_within(const Body& inner, const Body& outer, const RelationOptions& options) {
  const double tolerance = options.tolerance;
  if (!outer.closed ||
      !contains(grown(outer.surface.bounds(), tolerance), inner.surface.bounds())) {
    return false;
  }
  return std::ranges::all_of(all_samples(inner, options), [&](const Vec3& point) {
    return outer.surface.probe().distance_to(point, tolerance) <= tolerance ||
           outer.surface.probe().encloses(point);
  });
}

/// No point of `box` that a surface with these bounds encloses is deeper than this: straight ahead
/// the surface ends where its bounds do.
double depth_limit(const Bounds& box, const Bounds& bounds) {
  double limit = box.max[0] - bounds.min[0];
  for (std::size_t k = 0; k < 3; ++k) {
    limit = std::min({limit, box.max[k] - bounds.min[k], bounds.max[k] - box.min[k]});
  }
  return limit;
}

struct Depth {
  double metres = 0;
  Vec3 point{};
};

/// Raises `deepest` to the deepest of the samples of `from` in `box` that `into` encloses.
void deepen(Depth& deepest, const Body& from, const Body& into, const Bounds& box,
            const RelationOptions& options) {
  const Bounds& bounds = into.surface.bounds();
  if (!into.closed || depth_limit(box, bounds) <= deepest.metres) {
    return;
  }
  for (const Vec3& point : samples_in(from, box, options)) {
    if (depth_limit({point, point}, bounds) <= deepest.metres) {
      continue;
    }
    if (!into.surface.probe().encloses(point)) {
      continue;
    }
    const double depth = into.surface.probe().distance_to(point, deepest.metres);
    if (depth > deepest.metres) {
      deepest = {depth, point};
    }
  }
}

/// Around the places where the surfaces cross, as far again as these are apart.
Bounds around(const std::vector<Crossing>& crossings, double tolerance) {
  Bounds box{crossings[0].point, crossings[0].point};
  for (const Crossing& crossing : crossings) {
    box = joined(box, {crossing.point, crossing.point});
  }
  return grown(box, std::max(tolerance, std::ranges::max(box.size())));
}

/// Whether the surface near `box` has points farther than `tolerance` on both sides of the plane of
/// `triangle`.
bool on_both_sides(const PartSurface& surface, const Bounds& box, const Corners& triangle,
                   double tolerance) {
  const Vec3 normal = cross(triangle[1] - triangle[0], triangle[2] - triangle[0]);
  const double size = length(normal);
  bool above = false;
  bool below = false;
  for (const Corners& piece : pieces_in(surface, box)) {
    for (const Vec3& corner : piece) {
      const double height = dot(normal, corner - triangle[0]);
      above = above || height > tolerance * size;
      below = below || height < -tolerance * size;
    }
  }
  return above && below;
}

/// Sheets have no inside to be deep in: they go through each other where both have more than
/// rounding or a common edge on either side of the other.
const Crossing* passing_through(const PartSurface& a, const PartSurface& b,
                                const std::vector<Crossing>& crossings, double tolerance) {
  const double span = std::min(length(a.bounds().size()), length(b.bounds().size()));
  const double nearby = std::max(4 * tolerance, 1e-4 * span);
  for (const Crossing& crossing : crossings) {
    const Bounds box = grown({crossing.point, crossing.point}, nearby);
    if (on_both_sides(a, box, b.corners(crossing.in_b), tolerance) &&
        on_both_sides(b, box, a.corners(crossing.in_a), tolerance)) {
      return &crossing;
    }
  }
  return nullptr;
}

Relation relation(Contact contact, double distance, const Depth& depth) {
  return {.first = 0,
          .second = 1,
          .contact = contact,
          .distance = distance,
          .depth = depth.metres,
          .point = depth.point};
}

Relation when_deep(const Body& a, const Body& b, double gap, const Depth& deepest,
                   const RelationOptions& options) {
  const double distance = gap > options.tolerance ? gap : 0;
  if (lies_within(b, a, options)) {
    return relation(Contact::Inside, distance, deepest);
  }
  Relation found = relation(Contact::Penetrating, 0, deepest);
  if (lies_within(a, b, options)) {
    found = relation(Contact::Inside, distance, deepest);
    std::swap(found.first, found.second);
  }
  return found;
}

Relation when_close(const Body& a, const Body& b, const Gap& gap, const Bounds& shared,
                    const RelationOptions& options) {
  const double tolerance = options.tolerance;
  Depth deepest{.metres = tolerance, .point = gap.point};
  const auto deepen_both = [&](const Bounds& box) {
    deepen(deepest, a, b, box, options);
    deepen(deepest, b, a, box, options);
    return deepest.metres > tolerance;
  };
  if (deepen_both(shared)) {
    return when_deep(a, b, gap.distance, deepest, options);
  }
  if (gap.distance > tolerance) {
    return relation(Contact::Apart, gap.distance, {0, gap.point});
  }

  const std::vector<Crossing> crossings = a.surface.crossings_with(b.surface, kCrossings);
  if (a.closed || b.closed) {
    if (!crossings.empty() && deepen_both(shared_by(shared, around(crossings, tolerance)))) {
      return when_deep(a, b, gap.distance, deepest, options);
    }
  } else if (const Crossing* through =
                 passing_through(a.surface, b.surface, crossings, tolerance)) {
    return relation(Contact::Penetrating, 0, {0, through->point});
  }
  return relation(Contact::Touching, 0, {0, gap.point});
}

}  // namespace

Relation contact_of(const Body& a, const Body& b, const RelationOptions& options) {
  const Bounds& box_a = a.surface.bounds();
  const Bounds& box_b = b.surface.bounds();
  const double tolerance = options.tolerance;
  const Gap gap = a.surface.gap_to(b.surface);
  const Bounds shared = shared_by(box_a, box_b);
  if (same_box(box_a, box_b, tolerance) && lies_on(a, b, options) && lies_on(b, a, options)) {
    return relation(Contact::Coincident, 0, {0, gap.point});
  }
  const bool sheets = !a.closed && !b.closed;
  if (sheets || (a.closed && depth_limit(shared, box_a) > tolerance) ||
      (b.closed && depth_limit(shared, box_b) > tolerance)) {
    return when_close(a, b, gap, shared, options);
  }
  return gap.distance > tolerance ? relation(Contact::Apart, gap.distance, {0, gap.point})
                                  : relation(Contact::Touching, 0, {0, gap.point});
}

}  // namespace maquette
