#pragma once

#include "brief/brief.h"
#include "core/facts.h"
#include "verify/tally.h"
#include "verify/thing_parts.h"
#include "verify/verify.h"

namespace maquette {

/// missing_hole: counts the instruction's holes, slots and cavities in the surfaces of the thing
/// that should have them (facts.h: hollows), independent of part names. A hole that an unrequested
/// part fills counts as missing. The request must have a brief.
void check_holes(const Facts& facts, const VerifyRequest& request,
                 const std::vector<ThingParts>& things, Tally& tally);

}  // namespace maquette
