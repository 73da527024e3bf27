#pragma once

#include <string>

#include "core/design.h"

namespace maquette {

/// What was wrong with an attempt, for the model that has to mend it: the error and its line, or
/// what was measured, worst first.
[[nodiscard]] std::string complaint(const AttemptRecord& failed);

/// Whether there is a whole script and something to say about it.
[[nodiscard]] bool can_be_repaired(const AttemptRecord& attempt);

}  // namespace maquette
