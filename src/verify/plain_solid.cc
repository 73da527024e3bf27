#include "verify/plain_solid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace maquette {

bool is_plain_solid(const PartFacts& part) {
  constexpr double kLess = 0.03;  // A mesh of few facets lies within the round solid.
  constexpr double kMore = 0.003;
  constexpr double kPi = std::numbers::pi;
  constexpr std::array kFills{1.0, kPi / 4, kPi / 6, kPi / 12};
  const Vec3 size = part.bounds.size();
  const double box = size[0] * size[1] * size[2];
  const double fill = box > 0 ? std::abs(part.volume) / box : 0;
  return part.topology.shells == 1 && std::ranges::any_of(kFills, [&](double plain) {
           return plain - kLess <= fill && fill <= plain + kMore;
         });
}

}  // namespace maquette
