#pragma once

#include "base/error.h"
#include "core/outcome.h"

namespace maquette {

/// What the program exits with; docs/formats.md lists them for users.
enum class ExitCode {
  Done = 0,
  Fault = 1,         ///< A fault of ours.
  BadUsage = 2,      ///< Bad usage or input.
  NoModel = 3,       ///< No model came out; the outcome says why.
  Missing = 4,       ///< Something needed is missing.
  LimitReached = 5,  ///< Time or budget spent.
  Findings = 6,      ///< A check found something.
  Interrupted = 130
};

[[nodiscard]] ExitCode exit_code_of(ErrorCode code);
[[nodiscard]] ExitCode exit_code_of(Outcome outcome);

}  // namespace maquette
