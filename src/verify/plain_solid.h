#pragma once

#include "core/facts.h"

namespace maquette {

/// Whether a part is a box, a cylinder, a ball or a cone and nothing more, as far as the share of
/// its box that it fills says so: 1, pi/4, pi/6 or pi/12, and a little less for few facets. Other
/// shapes may fill as much by chance; a turned box fills less.
[[nodiscard]] bool is_plain_solid(const PartFacts& part);

}  // namespace maquette
