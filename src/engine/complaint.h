#pragma once

#include <string>

#include "core/design.h"

namespace maquette {

/// What went wrong with an attempt, in a sentence for a person; empty when nothing did.
[[nodiscard]] std::string message_of(const AttemptRecord& attempt);

/// Why an attempt is not good, in a sentence: what went wrong, or the worst finding; empty when
/// nothing is known against it.
[[nodiscard]] std::string fault_of(const AttemptRecord& attempt);

/// What was wrong with an attempt, for the model that has to mend it: the error and its line, or
/// what was measured, worst first.
[[nodiscard]] std::string complaint(const AttemptRecord& failed);

/// Whether there is a whole script and something to say about it.
[[nodiscard]] bool can_be_repaired(const AttemptRecord& attempt);

}  // namespace maquette
