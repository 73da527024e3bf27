#pragma once

#include <cstddef>
#include <functional>

#include "base/run_context.h"

namespace maquette {

/// Calls `work` with 0 to count - 1, each once and in this order, on `jobs` threads. Ends early,
/// with the error, when one call fails; with Cancelled or Timeout when `context` ends. Calls that
/// have begun are waited for.
[[nodiscard]] Result<void> in_parallel(std::size_t count, int jobs, const RunContext& context,
                                       const std::function<Result<void>(std::size_t)>& work);

}  // namespace maquette
