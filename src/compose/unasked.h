#pragma once

#include <set>
#include <string>
#include <vector>

#include "compose/complete.h"

namespace maquette {

/// Drops what an answer repeats in a row: of "a fan with three blades" the fourth blade, and the
/// second fan; what stood on those stands on the first. What is asked for without a number
/// ("blades"), and what stands in a relation, is left alone. Returns a sentence for each item.
std::vector<std::string> drop_repeated(Plan& plan, const Brief& brief);

/// Drops what nothing asks for: items that nothing names or refers to and that stand in no
/// relation; solids and archetypes only as their card shows them, or many alike. `kept` names the
/// items that stand for things. Nothing when more than 30 % of the instruction was not read.
/// Returns a sentence for each item.
std::vector<std::string> drop_unasked(Plan& plan, const Wish& wish, const ComponentLibrary& library,
                                      const std::set<std::string>& kept);

}  // namespace maquette
