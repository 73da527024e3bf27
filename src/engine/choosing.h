#pragma once

#include <optional>
#include <span>

#include "core/design.h"

namespace maquette {

/// Whether a model came out, be it one that could not be drawn or exported.
[[nodiscard]] bool has_geometry(std::optional<Outcome> outcome);

/// The attempt that got furthest, the latest of equals; null when there is none.
[[nodiscard]] const AttemptRecord* furthest_of(std::span<const AttemptRecord> attempts);

/// Whether `attempt`, which has geometry, is to be kept instead of `kept`: a whole run goes before
/// one without pictures, then (when `verified`) the higher score of the verifier. A repair that
/// loses a part that was asked for is never better.
[[nodiscard]] bool is_better(const AttemptRecord& attempt, const AttemptRecord& kept,
                             bool verified);

}  // namespace maquette
