#pragma once

#include "brief/brief.h"
#include "core/facts.h"
#include "verify/instances.h"
#include "verify/tally.h"

namespace maquette {

/// missing_colour: a thing's colours, on the parts that stand for it but those that have colours of
/// their own. One that is only a detail ("a white refrigerator" is more than its handle) is
/// missing.
void check_colours(const Facts& facts, const StatedThing& thing, const PartList& parts,
                   Tally& tally);

/// The same of a part, on what is called so: one of them that wears it is enough.
void check_part_colours(const Facts& facts, const StatedPart& part, const PartList& found,
                        Tally& tally);

}  // namespace maquette
