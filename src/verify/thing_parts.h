#pragma once

#include <vector>

#include "brief/brief.h"
#include "core/facts.h"
#include "verify/instances.h"

namespace maquette {

/// The parts that stand for a thing of an instruction.
struct ThingParts {
  PartList parts;        ///< Empty: it is not there.
  bool by_name = false;  ///< They are called so, or are all there is; else a guess.
};

/// One for each thing: the parts that are called so, else those that are its stated parts. What is
/// named first is the model, when nothing is called so: all that is no other thing's.
[[nodiscard]] std::vector<ThingParts> parts_of_things(const Facts& facts, const Brief& brief);

}  // namespace maquette
