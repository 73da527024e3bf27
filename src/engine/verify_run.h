#pragma once

#include <optional>

#include "brief/brief.h"
#include "core/script_runner.h"
#include "core/verification.h"

namespace maquette {

/// Verifies what a run left, against what was asked for when that is known.
[[nodiscard]] Verification verify_run(const RunRecord& record, const std::optional<Brief>& brief);

}  // namespace maquette
