#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "brief/brief.h"
#include "compose/plan.h"

namespace maquette {

/// Between two that have become one is nowhere.
void drop_pairs_of_one(PlannedItem& item);

/// Makes an item that is built from a solid as a component. Solids on it that stand for parts which
/// the component has go; what stood on those stands on the item.
void replace_solid(Plan& plan, std::size_t item, const Card& card, const ComponentLibrary& library);

/// Parts of the one thing that is asked for do not stand in a row beside it: each without a place
/// goes on the item `whole`, or, when that is empty, on the part before it. Only parts that are
/// hardly ever things by themselves. Returns a sentence for each.
std::vector<std::string> join_parts(Plan& plan, const StatedThing& thing, const std::string& whole);

}  // namespace maquette
