#pragma once

#include "brief/brief.h"
#include "core/facts.h"
#include "verify/tally.h"
#include "verify/thing_parts.h"
#include "verify/verify.h"

namespace maquette {

/// missing_hole: holes, slots and cavities of the instruction are counted in the surfaces of the
/// thing that should have them (facts.h: hollows), whatever parts are called. What is filled by a
/// part that nobody asked for is not there. The request must have a brief.
void check_holes(const Facts& facts, const VerifyRequest& request,
                 const std::vector<ThingParts>& things, Tally& tally);

}  // namespace maquette
