#pragma once

#include <optional>

#include "brief/brief.h"
#include "core/design.h"
#include "core/script_runner.h"
#include "core/verification.h"

namespace maquette {

/// Verifies what a run of the attempt's script left, against what was asked for when that is known.
[[nodiscard]] Verification verify_run(const RunRecord& record, const AttemptRecord& attempt,
                                      const std::optional<Brief>& brief);

}  // namespace maquette
