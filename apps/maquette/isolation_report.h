#pragma once

#include "base/run_context.h"
#include "cli/arguments.h"
#include "cli/exit_code.h"

namespace maquette {

/// `doctor --isolation`: has a script try to get out and prints what came of it. Findings when a
/// way that the level promises to close is open.
[[nodiscard]] Result<ExitCode> report_isolation(const DoctorCommand& command,
                                                const RunContext& context);

}  // namespace maquette
