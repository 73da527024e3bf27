#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/run_context.h"
#include "bench/row_failures.h"
#include "bench/run_folder.h"
#include "core/component_index.h"
#include "core/event.h"
#include "core/language_model.h"
#include "core/script_runner.h"

namespace maquette {

/// What makes samples. All outlive the run.
struct BenchTools {
  LanguageModel& model;
  ScriptRunner& runner;  ///< Safe to call from `jobs` threads.
  /// Each thread gets an index of its own.
  std::function<Result<std::unique_ptr<ComponentIndex>>()> make_index;
  /// Rows at a time. While one waits for Blender, another asks the model; a local model answers
  /// one at a time, an endpoint as many as there are.
  int jobs = 1;
  std::size_t limit_tokens = 0;  ///< No row is begun after so many; 0: no limit.
};

struct BenchSummary {
  std::size_t rows = 0;
  std::size_t done = 0;                         ///< With a sample that counts.
  std::size_t found = 0;                        ///< Of those, from an earlier run.
  std::map<std::string, std::size_t> outcomes;  ///< Of all that are done.
  std::vector<RowFailure> failed;               ///< Rows that were tried in this run and failed.
  std::size_t tokens = 0;                       ///< Tokens of this run's answers.
  std::chrono::milliseconds time{};             ///< Wall time of this run.
  bool limit_reached = false;                   ///< The run ended at limit_tokens.
};

/// Makes the missing samples. Rows that failed in an earlier run come last. A row that fails for a
/// reason of its own is reported and skipped. A stop, a deadline or a limit ends the run early and
/// keeps all finished samples; the next call makes the unfinished rows again. Errors:
/// InvalidArgument (another process makes this run; the model refuses one row after another),
/// Unavailable (the model, Blender), Io.
[[nodiscard]] Result<BenchSummary> run_bench(const RunFolder& run, const BenchTools& tools,
                                             const RunContext& context, const EventSink& events);

}  // namespace maquette
