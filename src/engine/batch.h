#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <map>
#include <string>

#include "base/run_context.h"
#include "core/event.h"
#include "core/script_runner.h"
#include "engine/batch_input.h"

namespace maquette {

struct BatchRequest {
  std::filesystem::path input;   ///< JSONL, see BatchInput.
  std::filesystem::path output;  ///< Missing, empty, or this batch's own from before.
  Shard shard;
  int jobs = 1;    ///< Rows at a time; the runner should have as many lanes.
  RunOptions run;  ///< Rows with views or formats get a design folder each, others only a result.
};

struct BatchSummary {
  std::size_t rows = 0;                         ///< In this shard.
  std::size_t done = 0;                         ///< With a result; less than `rows` after a stop.
  std::size_t found = 0;                        ///< Results that an earlier run left.
  std::map<std::string, std::size_t> outcomes;  ///< Of all that are done.
  std::chrono::milliseconds time{};             ///< Of this run.
};

/// Runs every row's script and writes OUTPUT/results.jsonl, one line a row in their order: the
/// object of `run --json` with the row's id. What is there from an earlier run is kept. A stop or a
/// deadline ends it early, with what is done. Errors: InvalidArgument (input, output), Unavailable,
/// Io.
[[nodiscard]] Result<BatchSummary> run_batch(ScriptRunner& runner, const BatchRequest& request,
                                             const RunContext& context, const EventSink& events);

}  // namespace maquette
