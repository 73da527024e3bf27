#include <cstdio>
#include <functional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/json.h"
#include "bench/check.h"
#include "bench/compare.h"
#include "bench/merge.h"
#include "bench/pull.h"
#include "bench/report.h"
#include "bench/report_table.h"
#include "bench/score.h"
#include "cli/bench_text.h"
#include "cli/event_display.h"
#include "maquette/commands.h"

namespace maquette {
namespace {

/// The table that was asked for.
Result<std::string> table_of(const RunFolder& run, BenchReportCommand::Format format) {
  if (format == BenchReportCommand::Format::Csv) {
    return csv_report(run);
  }
  MAQUETTE_TRY(const RunScore score, read_run_score(run));
  return format == BenchReportCommand::Format::Markdown
             ? markdown_report(run, score)
             : Result<std::string>(dump_json(to_json(score), 2) + "\n");
}

}  // namespace

Result<ExitCode> execute(const BenchScoreCommand& command, const RunContext&) {
  MAQUETTE_TRY(const RunFolder run, RunFolder::open(command.run));
  MAQUETTE_TRY(const RunScore score, read_run_score(run));
  fmt::print("{}", command.json ? dump_json(to_json(score), 2) + "\n" : bench_text(score));
  return ExitCode::Done;
}

Result<ExitCode> execute(const BenchCompareCommand& command, const RunContext&) {
  MAQUETTE_TRY(const RunFolder a, RunFolder::open(command.a));
  MAQUETTE_TRY(const RunFolder b, RunFolder::open(command.b));
  MAQUETTE_TRY(const Comparison comparison, compare_runs(a, b, command.judge));
  fmt::print("{}",
             command.json ? dump_json(to_json(comparison), 2) + "\n" : bench_text(comparison));
  if (!command.page.empty()) {
    MAQUETTE_TRY_VOID(write_comparison_page(comparison, command.page));
  }
  return ExitCode::Done;
}

Result<ExitCode> execute(const BenchReportCommand& command, const RunContext& context) {
  MAQUETTE_TRY(const RunFolder run, RunFolder::open(command.run));
  if (command.format != BenchReportCommand::Format::Page) {
    MAQUETTE_TRY(const std::string table, table_of(run, command.format));
    if (!command.output.empty()) {
      MAQUETTE_TRY_VOID(write_file_atomic(command.output, table));
      return ExitCode::Done;
    }
    fmt::print("{}", table);
    return ExitCode::Done;
  }
  ProgressLine line(stderr);
  EventDisplay display(line);
  const auto page = command.output.empty() ? run.path() / "report.html" : command.output;
  MAQUETTE_TRY_VOID(write_report(run, page, context, std::ref(display)));
  line.clear();
  fmt::print("{}\n", page.string());
  return ExitCode::Done;
}

Result<ExitCode> execute(const BenchCheckCommand& command, const RunContext&) {
  MAQUETTE_TRY(const RunFolder run, RunFolder::open(command.run));
  MAQUETTE_TRY(const RunScore score, read_run_score(run));
  MAQUETTE_TRY(const std::vector<std::string> missed, missed_limits(score, command.limits));
  if (command.json) {
    fmt::print("{}\n", dump_json(Json{{"missed", missed}}, 2));
  } else {
    for (const std::string& each : missed) {
      fmt::print("{}\n", each);
    }
  }
  return missed.empty() ? ExitCode::Done : ExitCode::Findings;
}

Result<ExitCode> execute(const BenchMergeCommand& command, const RunContext& context) {
  ProgressLine line(stderr);
  EventDisplay display(line);
  std::vector<RunFolder> shards;
  for (const auto& path : command.runs) {
    MAQUETTE_TRY(RunFolder shard, RunFolder::open(path));
    shards.push_back(std::move(shard));
  }
  MAQUETTE_TRY(const RunFolder merged,
               merge_runs(shards, command.output, context, std::ref(display)));
  line.clear();
  MAQUETTE_TRY(const RunScore score, read_run_score(merged));
  const Executability& made = score.groups.front().executability;
  if (command.json) {
    fmt::print("{}\n", dump_json(Json{{"rows", merged.rows().size()},
                                      {"done", made.samples},
                                      {"outcomes", made.outcomes}},
                                 2));
  } else {
    fmt::print("{} of {} rows have their sample\n", made.samples, merged.rows().size());
  }
  return ExitCode::Done;
}

Result<ExitCode> execute(const BenchPullCommand& command, const RunContext& context) {
  ProgressLine line(stderr);
  EventDisplay display(line);
  MAQUETTE_TRY(const BenchData data,
               pull_bench_data(command.url, command.output, context, std::ref(display)));
  line.clear();
  if (command.json) {
    fmt::print("{}\n", dump_json(Json{{"file", command.output.string()},
                                      {"rows", data.rows.size()},
                                      {"sha256", data.sha256}},
                                 2));
  } else {
    fmt::print("{}: {} rows, sha256 {}\n", command.output.string(), data.rows.size(), data.sha256);
  }
  return ExitCode::Done;
}

}  // namespace maquette
