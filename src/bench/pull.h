#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/run_context.h"
#include "bench/bench_row.h"
#include "core/event.h"

namespace maquette {

/// Where the authors of the method keep CADBench.
constexpr std::string_view kCadBenchUrl =
    "https://huggingface.co/datasets/FreedomIntelligence/CADBench/resolve/main/CADBench.jsonl";

/// Fetches a file of CADBench's format to `file`, going on where an earlier call stopped. It takes
/// its place only when each of its lines is a row. InvalidArgument when `file` exists or what came
/// is no such file; else as download().
[[nodiscard]] Result<BenchData> pull_bench_data(const std::string& url,
                                                const std::filesystem::path& file,
                                                const RunContext& context, const EventSink& events);

}  // namespace maquette
