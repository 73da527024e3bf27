#pragma once

#include <vector>

#include "brief/brief.h"
#include "core/facts.h"
#include "verify/tally.h"
#include "verify/thing_parts.h"

namespace maquette {

/// wrong_relation, where parts of the one thing that is asked for stand beside it: a hammer's head
/// on the ground next to its handle. Only of parts that are hardly ever things by themselves.
void check_joined(const Facts& facts, const Brief& brief, const std::vector<ThingParts>& things,
                  Tally& tally);

}  // namespace maquette
