#pragma once

#include <span>

#include "core/design.h"

namespace maquette {

/// The attempt that got furthest, the latest of equals; null when there is none.
[[nodiscard]] const AttemptRecord* furthest_of(std::span<const AttemptRecord> attempts);

/// Whether `attempt`, which has geometry, is to be kept instead of `kept`. A whole run goes before
/// one without pictures. Of equal runs, when `verified`: never a repair that loses a part that was
/// asked for; then the one without an error, then the higher score. What the reading alone gave
/// loses a tie, and to any model when not `verified`.
[[nodiscard]] bool is_better(const AttemptRecord& attempt, const AttemptRecord& kept,
                             bool verified);

}  // namespace maquette
