#pragma once

#include <string>

#include "bench/bench_run.h"
#include "bench/compare.h"
#include "bench/judge.h"
#include "bench/score.h"

namespace maquette {

/// What `bench run` prints when it ends; `run` is the folder as the person named it.
[[nodiscard]] std::string bench_text(const BenchSummary& summary, const std::string& run);
[[nodiscard]] std::string bench_json(const BenchSummary& summary);

/// The text output of `bench judge import`.
[[nodiscard]] std::string import_text(const ImportSummary& taken);
[[nodiscard]] std::string import_json(const ImportSummary& taken);

/// The tables of `bench score`.
[[nodiscard]] std::string bench_text(const RunScore& score);

[[nodiscard]] std::string bench_text(const Comparison& comparison);

}  // namespace maquette
