#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bench/score.h"

namespace maquette {

/// What a run has to reach.
struct BenchLimits {
  std::string group = "all";  ///< A group's name or its beginning: "Sim".
  std::string judge;          ///< Empty: the only one.
  std::optional<double> max_e_syntax;
  std::optional<double> min_average;
};

/// A sentence for each limit that is missed; none when all are kept. InvalidArgument: no limit is
/// set, no such group, an average without a judge to take it from, or a run that is not complete.
[[nodiscard]] Result<std::vector<std::string>> missed_limits(const RunScore& score,
                                                             const BenchLimits& limits);

}  // namespace maquette
