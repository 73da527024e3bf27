#include <algorithm>
#include <cstdio>
#include <functional>

#include <fmt/format.h>

#include "bench/bench_run.h"
#include "blender/blender_runner.h"
#include "blender/lane_count.h"
#include "cli/bench_text.h"
#include "cli/event_display.h"
#include "engine/compose_offer.h"
#include "engine/making.h"
#include "maquette/commands.h"
#include "maquette/open_model.h"
#include "store/component_search.h"

namespace maquette {
namespace {

/// A local model answers one row while another one's script is in Blender; an endpoint answers
/// several.
int jobs_of(const BenchWork& work, const LanguageModel& model) {
  constexpr int kLocal = 2;
  constexpr int kEndpoint = 4;
  if (work.jobs > 0) {
    return work.jobs;
  }
  const std::string kind = model.identity().kind;
  return kind == "http"     ? std::max(kEndpoint, lanes_of_this_machine())
         : kind == "replay" ? lanes_of_this_machine()
                            : kLocal;
}

Result<std::unique_ptr<BlenderRunner>> open_runner(const BenchSettings& settings,
                                                   const BenchWork& work, int jobs,
                                                   const RunContext& context) {
  return BlenderRunner::create({.blender = settings.blender,
                                .lanes = std::min(jobs, lanes_of_this_machine()),
                                .isolation_at_least = work.isolation_at_least},
                               context);
}

AnswerRoom room_of(const BenchSettings& settings) {
  return {MakeRequest{}.candidates, settings.max_tokens};
}

Result<ExitCode> make_samples(const RunFolder& run, LanguageModel& model, const BenchWork& work,
                              ProgressLine& line, const EventSink& events,
                              const RunContext& context) {
  const int jobs = jobs_of(work, model);
  MAQUETTE_TRY(const auto runner, open_runner(run.description().settings, work, jobs, context));
  const auto make_index = [] {
    return make_component_index(documents_of(ComponentLibrary::built_in()));
  };
  const BenchTools tools{.model = model,
                         .runner = *runner,
                         .make_index = make_index,
                         .jobs = jobs,
                         .limit_tokens = work.limit_tokens};
  MAQUETTE_TRY(const BenchSummary summary, run_bench(run, tools, context, events));
  line.clear();
  fmt::print("{}", work.json ? bench_json(summary) + "\n" : bench_text(summary, work.run.string()));
  if (summary.done == summary.rows) {
    return ExitCode::Done;
  }
  if (summary.limit_reached || context.deadline.passed()) {
    return ExitCode::LimitReached;
  }
  return context.should_stop() ? ExitCode::Interrupted : ExitCode::NoModel;
}

RunContext limited(const RunContext& context, const BenchWork& work) {
  return work.limit_time.count() > 0 ? context.within(work.limit_time) : context;
}

std::vector<BenchRow> shard_of(std::vector<BenchRow> rows, const Shard& shard) {
  std::vector<BenchRow> mine;
  for (std::size_t i = shard.index - 1; i < rows.size(); i += shard.count) {
    mine.push_back(std::move(rows[i]));
  }
  return mine;
}

}  // namespace

Result<ExitCode> execute(const BenchRunCommand& command, const RunContext& context) {
  const RunContext within = limited(context, command.work);
  ProgressLine line(stderr);
  EventDisplay display(line);
  MAQUETTE_TRY(BenchData data, read_bench_rows(command.data));
  MAQUETTE_TRY(std::vector<BenchRow> rows, take_subset(data.rows, command.subset));
  rows = shard_of(std::move(rows), command.shard);
  if (rows.empty()) {
    return fail(ErrorCode::InvalidArgument, "bench run: no row is left in this shard");
  }
  MAQUETTE_TRY(const auto model, open_model(command.settings.model, room_of(command.settings),
                                            within, std::ref(display)));
  const RunDescription description{.created = now_utc(),
                                   .data_file = command.data.filename().string(),
                                   .data_sha256 = data.sha256,
                                   .shard = command.shard,
                                   .settings = command.settings,
                                   .model = model->identity()};
  MAQUETTE_TRY(const RunFolder run,
               RunFolder::create(command.work.run, description, std::move(rows)));
  return make_samples(run, *model, command.work, line, std::ref(display), within);
}

Result<ExitCode> execute(const BenchResumeCommand& command, const RunContext& context) {
  const RunContext within = limited(context, command.work);
  ProgressLine line(stderr);
  EventDisplay display(line);
  MAQUETTE_TRY(const RunFolder run, RunFolder::open(command.work.run));
  const RunDescription& made = run.description();
  MAQUETTE_TRY(const auto model,
               open_model(made.settings.model, room_of(made.settings), within, std::ref(display)));
  const ModelIdentity now = model->identity();
  if (now.name != made.model.name || now.digest != made.model.digest) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("{} was made with {} ({}), and the model here is {} ({})",
                            command.work.run.string(), made.model.name,
                            made.model.digest.substr(0, 12), now.name, now.digest.substr(0, 12)));
  }
  return make_samples(run, *model, command.work, line, std::ref(display), within);
}

}  // namespace maquette
