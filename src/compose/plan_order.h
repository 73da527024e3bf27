#pragma once

#include <string>

#include "compose/plan.h"

namespace maquette {

/// Whether an item's place hangs on another's, by however many relations.
[[nodiscard]] bool depends_on(const Plan& plan, const std::string& item, const std::string& other);

/// Puts targets before dependants and leaves the rest as it stands. The plan has no cycle.
void put_in_order(Plan& plan);

}  // namespace maquette
