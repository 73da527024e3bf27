#pragma once

#include <string_view>
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

/// The thing's parts and what hangs on them without being another thing's, as the wheels of a car
/// whose body alone is called so; not what it stands on, which is wider than it.
[[nodiscard]] PartList with_attached(const Facts& facts, const std::vector<ThingParts>& things,
                                     std::size_t thing);

/// What is called as a stated part: of the thing's own parts, else of any: "Leg_1" beside "Seat" of
/// a chair. Of seat cushions no back cushion.
[[nodiscard]] PartList parts_named(const Facts& facts, std::string_view noun, const PartList& own);

}  // namespace maquette
