#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "base/run_context.h"
#include "bench/run_folder.h"
#include "core/event.h"

namespace maquette {

/// Joins the shards of one run in `out`, a new folder: rows in the data's order when all shards are
/// there, samples and verdicts copied. InvalidArgument: fewer than two runs, of other data,
/// settings or models, or with a row in common. Returns the joined run.
[[nodiscard]] Result<RunFolder> merge_runs(const std::vector<RunFolder>& shards,
                                           const std::filesystem::path& out,
                                           const RunContext& context, const EventSink& events);

}  // namespace maquette
