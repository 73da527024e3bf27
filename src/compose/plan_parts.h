#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "brief/brief.h"
#include "compose/library.h"
#include "compose/plan.h"

namespace maquette {

/// Between two that have become one is nowhere.
void drop_pairs_of_one(PlannedItem& item);

/// Makes an item as another component. Solids on it, directly or not, that stand for parts which
/// the component has go, and so does the component itself on it; what stood on those stands on the
/// item.
void make_as(Plan& plan, std::size_t item, const Card& card, const ComponentLibrary& library);

/// Parts of the one thing that is asked for do not stand in a row beside it: each without a place
/// goes on the item `whole`, or, when that is empty, on the part before it. Only parts that are
/// hardly ever things by themselves. Returns a sentence for each.
std::vector<std::string> join_parts(Plan& plan, const StatedThing& thing, const std::string& whole);

/// Whether the item is called as a part of the thing that is hardly ever a thing by itself.
[[nodiscard]] bool is_part_of(const StatedThing& thing, const PlannedItem& item);

/// Lets solids that stand on the one thing be scaled down to it when it is a component: their sizes
/// were made up for another.
void fit_parts(Plan& plan, const std::string& whole, const ComponentLibrary& library);

/// Stated parts that the plan's components make without an object of that name, by a switch or a
/// count: the teeth of a gear, the handle of a cutting board. As the brief has them, each once.
[[nodiscard]] std::vector<std::string> nameless_parts(const Plan& plan, const Brief& brief,
                                                      const ComponentLibrary& library);

}  // namespace maquette
