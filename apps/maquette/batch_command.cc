#include <cstdio>
#include <functional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "base/text.h"
#include "blender/blender_runner.h"
#include "blender/lane_count.h"
#include "cli/event_display.h"
#include "engine/batch.h"
#include "maquette/commands.h"

namespace maquette {
namespace {

void print_json(const BatchSummary& summary, int jobs) {
  fmt::print("{}\n", dump_json(Json{{"rows", summary.rows},
                                    {"done", summary.done},
                                    {"outcomes", summary.outcomes},
                                    {"jobs", jobs},
                                    {"seconds", static_cast<double>(summary.time.count()) / 1000}},
                               2));
}

void print_text(const BatchSummary& summary, const std::filesystem::path& results) {
  fmt::print("{} of {} rows done in {}", summary.done, summary.rows, human_duration(summary.time));
  if (summary.found > 0) {
    fmt::print(" ({} were there already)", summary.found);
  }
  fmt::print("\n");
  for (const auto& [outcome, count] : summary.outcomes) {
    fmt::print("  {:<18} {}\n", outcome, count);
  }
  fmt::print("  {}\n", results.string());
  if (summary.done < summary.rows) {
    fmt::print("the same command goes on where this one stopped\n");
  }
}

}  // namespace

Result<ExitCode> execute(const BatchCommand& command, const RunContext& context) {
  ProgressLine line(stderr);
  EventDisplay display(line);
  const int jobs = command.jobs > 0 ? command.jobs : lanes_of_this_machine();
  const BatchRequest request{.input = command.input,
                             .output = command.run.output,
                             .shard = command.shard,
                             .jobs = jobs,
                             .run = {.output = {},
                                     .views = command.run.views,
                                     .formats = command.run.formats,
                                     .stl_units_per_metre = command.run.stl_units_per_metre,
                                     .limits = command.run.limits}};
  MAQUETTE_TRY(const auto runner,
               BlenderRunner::create({.blender = command.run.blender,
                                      .lanes = jobs,
                                      .isolation_at_least = command.run.isolation_at_least},
                                     context));
  MAQUETTE_TRY(const BatchSummary summary, run_batch(*runner, request, context, std::ref(display)));
  line.clear();
  if (command.run.json) {
    print_json(summary, jobs);
  } else {
    print_text(summary, request.output / "results.jsonl");
  }
  return summary.done < summary.rows ? ExitCode::Interrupted : ExitCode::Done;
}

}  // namespace maquette
