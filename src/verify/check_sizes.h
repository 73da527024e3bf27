#pragma once

#include <cstddef>
#include <vector>

#include "brief/brief.h"
#include "core/facts.h"
#include "verify/tally.h"
#include "verify/thing_parts.h"

namespace maquette {

/// wrong_size: the stated sizes and ratios of a thing of the brief that is there, and of its parts.
void check_sizes(const Facts& facts, const Brief& brief, const std::vector<ThingParts>& things,
                 std::size_t thing, Tally& tally);

}  // namespace maquette
