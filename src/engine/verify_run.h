#pragma once

#include <string>

#include "core/script_runner.h"
#include "core/verification.h"

namespace maquette {

/// Verifies what a run left against the instruction; empty: it is not known.
[[nodiscard]] Verification verify_run(const RunRecord& record, const std::string& instruction);

}  // namespace maquette
