#pragma once

#include <string_view>
#include <vector>

#include "brief/brief.h"
#include "mesh/vec3.h"

namespace maquette {

/// The side of some boxes that comes nearest to a size.
struct SizeFit {
  double wanted = 0;  ///< Metres; of a radius the diameter.
  double found = 0;
  double factor = 0;  ///< To scale by; 0 for a side without extent.
};

/// A height is along z; the others may be along any axis, since nobody says which way is wide.
/// `extents` are of each instance of a thing, in metres.
[[nodiscard]] SizeFit best_fit(const std::vector<Vec3>& extents, const StatedSize& size);

/// Of one side over another, what comes nearest to the stated ratio; 0 without extent.
[[nodiscard]] double nearest_ratio(const std::vector<Vec3>& extents, const StatedRatio& ratio);

/// "high", "wide", ...
[[nodiscard]] std::string_view word_of(StatedSize::Axis axis);

}  // namespace maquette
