#pragma once

#include <vector>

#include "brief/brief.h"
#include "core/facts.h"
#include "verify/tally.h"
#include "verify/thing_parts.h"

namespace maquette {

/// wrong_relation. `things` are those of the brief.
void check_relations(const Facts& facts, const Brief& brief, const std::vector<ThingParts>& things,
                     Tally& tally);

}  // namespace maquette
