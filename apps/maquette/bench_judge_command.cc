#include <cstdio>
#include <functional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "bench/judge.h"
#include "bench/pack.h"
#include "cli/bench_text.h"
#include "cli/event_display.h"
#include "maquette/commands.h"
#include "maquette/open_model.h"

namespace maquette {
namespace {

void print_json(const JudgeSummary& summary, const std::string& judge) {
  Json failed = Json::array();
  for (const RowFailure& sample : summary.failed) {
    failed.push_back({{"id", sample.id}, {"code", to_string(sample.code)}, {"why", sample.why}});
  }
  fmt::print("{}\n", dump_json(Json{{"judge", judge},
                                    {"judged", summary.judged},
                                    {"found", summary.found},
                                    {"zero", summary.zero},
                                    {"missing", summary.missing},
                                    {"failed", failed},
                                    {"tokens", summary.tokens}},
                               2));
}

void print_text(const JudgeSummary& summary, const std::string& judge) {
  fmt::print("{} judged {} samples ({} were judged before), {} tokens\n", judge, summary.judged,
             summary.found, summary.tokens);
  fmt::print("{} scripts failed and score 0 without being shown\n", summary.zero);
  if (summary.missing > 0) {
    fmt::print("{} rows have no sample yet\n", summary.missing);
  }
  for (const RowFailure& sample : summary.failed) {
    fmt::print("not judged: {}: {}\n", sample.id, sample.why);
  }
}

Result<ExitCode> ask(const BenchJudgeCommand& command, const RunFolder& run,
                     const RunContext& context) {
  ProgressLine line(stderr);
  EventDisplay display(line);
  MAQUETTE_TRY(const auto model, open_model(command.model, {}, context, std::ref(display)));
  const JudgeOptions options{.name = command.name.empty() ? model->identity().name : command.name,
                             .views = command.views,
                             .size_pixels = command.size_pixels,
                             .concurrency = command.jobs};
  MAQUETTE_TRY(const JudgeSummary summary,
               judge_run(run, *model, options, context, std::ref(display)));
  line.clear();
  if (command.json) {
    print_json(summary, options.name);
  } else {
    print_text(summary, options.name);
  }
  return summary.failed.empty() ? ExitCode::Done : ExitCode::Missing;
}

Result<ExitCode> write_pack(const BenchJudgeCommand& command, const RunFolder& run) {
  ProgressLine line(stderr);
  EventDisplay display(line);
  MAQUETTE_TRY(const PackSummary pack, export_pack(run, command.file, std::ref(display)));
  line.clear();
  const std::string page = (command.file / "index.html").string();
  if (command.json) {
    fmt::print("{}\n", dump_json(Json{{"page", page},
                                      {"samples", pack.samples},
                                      {"criteria", pack.criteria},
                                      {"pictures", pack.pictures}},
                                 2));
  } else {
    fmt::print("{} samples with {} criteria to judge: open {}\n", pack.samples, pack.criteria,
               page);
  }
  return ExitCode::Done;
}

Result<ExitCode> take_in(const BenchJudgeCommand& command, const RunFolder& run) {
  MAQUETTE_TRY(const ImportSummary taken, import_verdicts(run, command.file, command.name));
  fmt::print("{}", command.json ? import_json(taken) + "\n" : import_text(taken));
  return ExitCode::Done;
}

}  // namespace

Result<ExitCode> execute(const BenchJudgeCommand& command, const RunContext& context) {
  MAQUETTE_TRY(const RunFolder run, RunFolder::open(command.run));
  switch (command.action) {
    case BenchJudgeCommand::Action::Ask: return ask(command, run, context);
    case BenchJudgeCommand::Action::Export: return write_pack(command, run);
    case BenchJudgeCommand::Action::Import: return take_in(command, run);
  }
  return fail(ErrorCode::Internal, "no action was chosen");
}

}  // namespace maquette
