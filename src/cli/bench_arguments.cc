#include "cli/bench_arguments.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "cli/run_options.h"

namespace maquette {
namespace {

void add_run_folder(CLI::App& sub, std::filesystem::path& run) {
  sub.add_option("run", run, "Folder of the run")->required();
}

}  // namespace

CLI::App& BenchArguments::add(CLI::App& app, Chosen chosen, const char* name, const char* what,
                              const char* example) {
  CLI::App& sub = *app.add_subcommand(name, what);
  sub.footer(fmt::format("Example: maquette bench {}", example));
  sub.final_callback([this, chosen] {
    chosen_ = chosen;
    any_ = true;
  });
  return sub;
}

void BenchArguments::add_to(CLI::App& app) {
  app.require_subcommand(0, 1);
  add_run(app);
  add_judge(app);
  add_reading(app);
  add_report(app);
  add_files(app);
}

void BenchArguments::add_work(CLI::App& sub, BenchWork& work) {
  sub.add_option(
         "--jobs", work.jobs,
         "Rows at a time (0: one a core, fewer where memory is short; 2 with a local model, "
         "4 or more with an endpoint)")
      ->check(CLI::Range(0, 256))
      ->capture_default_str();
  sub.add_option("--limit-time", limit_seconds_, "Seconds; what is done then is kept (0: no limit)")
      ->check(CLI::Range(0, 2'592'000));
  sub.add_option("--limit-tokens", work.limit_tokens, "Tokens of answers (0: no limit)");
  add_isolation(sub, work.isolation_at_least);
  add_json(sub, work.json);
}

void BenchArguments::add_run(CLI::App& app) {
  CLI::App& sub = add(app, Chosen::Run, "run", "Make a sample of each row: script, model, views",
                      "run --data cadbench.jsonl --out runs/mine --type Sim=30 --type Wild=10");
  BenchSettings& settings = run_.settings;
  sub.add_option("--data", run_.data, "Rows of CADBench, JSONL")->required();
  sub.add_option("-o,--out,--output", run_.work.run, "Folder for the run: missing or empty")
      ->required();
  sub.add_option("--preset", preset_,
                 "method: the paper's prompt, one answer, 8 views; maquette: all we have; "
                 "between them write, compose, verified (docs/bench.md)")
      ->check(CLI::IsMember(preset_names()))
      ->capture_default_str();
  sub.add_option("--model", settings.model,
                 "Catalogue name, GGUF file, or endpoints as http://host:port/v1#model")
      ->envname("MAQUETTE_MODEL");
  sub.add_option("--id", run_.subset.ids, "Only these rows");
  sub.add_option("--type", types_, "Only rows of this type, such as Sim or Sim=30");
  sub.add_option("--count", run_.subset.count, "Only so many rows (0: all)");
  sub.add_option("--draw-seed", run_.subset.seed, "Draw the rows by chance instead of the first");
  sub.add_option("--shard", shard_, "Part i of n of the rows, as i/n")->capture_default_str();
  sub.add_option("--seed", settings.seed, "Of the answers")->capture_default_str();
  sub.add_option("--max-tokens", settings.max_tokens, "Tokens an answer may have")
      ->check(CLI::Range(16, 32'768))
      ->capture_default_str();
  sub.add_option("--temperature", settings.temperature, "0 always takes the likeliest token")
      ->check(CLI::Range(0.0, 2.0))
      ->capture_default_str();
  sub.add_option("--view-size", settings.view_size_pixels, "Sides of the views in pixels")
      ->check(CLI::Range(64, 2048))
      ->capture_default_str();
  sub.add_option("--timeout", settings.wall_seconds, "Seconds a script may run")
      ->check(CLI::Range(1, 86'400))
      ->capture_default_str();
  sub.add_option("--protocol", protocol_,
                 "What judges will be shown: 1, the published one; 2, the judge's views, with one "
                 "from below (0: 1 with the preset method, else 2)")
      ->check(CLI::Range(0, kLatestProtocol))
      ->capture_default_str();
  add_blender(sub, settings.blender);
  add_work(sub, run_.work);

  CLI::App& resume =
      add(app, Chosen::Resume, "resume", "Go on with a run that was stopped", "resume runs/mine");
  add_run_folder(resume, resume_.work.run);
  add_work(resume, resume_.work);
}

void BenchArguments::add_judge(CLI::App& app) {
  CLI::App& sub = add(app, Chosen::Judge, "judge", "Have a run judged: ask, export, import",
                      "judge ask runs/mine --model https://host/v1#model");
  sub.require_subcommand(1);
  using Action = BenchJudgeCommand::Action;
  const auto action = [&](const char* name, const char* what, const char* example, Action chosen) {
    CLI::App& each = *sub.add_subcommand(name, what);
    each.footer(fmt::format("Example: maquette bench judge {}", example));
    each.final_callback([this, chosen] { judge_.action = chosen; });
    add_run_folder(each, judge_.run);
    add_json(each, judge_.json);
    return &each;
  };
  CLI::App* ask = action("ask", "Ask a vision model that an endpoint serves",
                         "ask runs/mine --model https://host/v1#model", Action::Ask);
  ask->add_option("--model", judge_.model, "Endpoints as http://host:port/v1#model")->required();
  ask->add_option("--as", judge_.name, "The judge's name in tables (else the model's)");
  ask->add_option("--views", judge_.views,
                  "Pictures of a sample at most (0: 4 in protocol 1, all in protocol 2)")
      ->check(CLI::Range(0, 16))
      ->capture_default_str();
  ask->add_option("--view-size", judge_.size_pixels, "Their sides at most, in pixels")
      ->check(CLI::Range(64, 2048))
      ->capture_default_str();
  ask->add_option("--jobs", judge_.jobs, "Samples at a time")
      ->check(CLI::Range(1, 256))
      ->capture_default_str();
  CLI::App* pack = action("export", "Write a folder with a page for people who judge",
                          "export runs/mine pack", Action::Export);
  pack->add_option("pack", judge_.file, "Folder for it: missing or empty")->required();
  CLI::App* verdicts = action("import", "Take in verdicts, JSONL",
                              "import runs/mine verdicts.jsonl", Action::Import);
  verdicts->add_option("verdicts", judge_.file, "Their file")->required();
  verdicts->add_option("--as", judge_.name, "The judge's name in tables (else the file's)");
}

void BenchArguments::add_reading(CLI::App& app) {
  CLI::App& score =
      add(app, Chosen::Score, "score", "Scores, E_syntax, agreement of judges", "score runs/mine");
  add_run_folder(score, score_.run);
  add_json(score, score_.json);

  CLI::App& compare = add(app, Chosen::Compare, "compare", "Two runs, row by row",
                          "compare runs/before runs/after -o compare.html");
  compare.add_option("a", compare_.a, "Folder of a run")->required();
  compare.add_option("b", compare_.b, "Folder of the run it is compared with")->required();
  compare.add_option("--judge", compare_.judge, "Whose verdicts, when several have judged both");
  compare.add_option("-o,--out,--output", compare_.page, "Page with the pictures side by side");
  add_json(compare, compare_.json);

  CLI::App& check = add(app, Chosen::Check, "check", "Exit with 6 when a limit is missed",
                        "check runs/mine --max-esyntax 0.05 --min-average 0.5");
  add_run_folder(check, check_.run);
  check.add_option("--max-esyntax", check_.limits.max_e_syntax, "Share of scripts that may fail")
      ->check(CLI::Range(0.0, 1.0));
  check.add_option("--min-average", check_.limits.min_average, "Average that must be reached")
      ->check(CLI::Range(0.0, 1.0));
  check.add_option("--judge", check_.limits.judge, "Whose verdicts, when there are several");
  check.add_option("--type", check_.limits.group, "Of rows of this type only, such as Wild");
  add_json(check, check_.json);
}

void BenchArguments::add_report(CLI::App& app) {
  CLI::App& sub = add(app, Chosen::Report, "report", "A page, or tables, of a run",
                      "report runs/mine -o report.html");
  add_run_folder(sub, report_.run);
  sub.add_option("-o,--out,--output", report_.output,
                 "File (else report.html in the run's folder; tables on standard output)");
  using Format = BenchReportCommand::Format;
  const auto format = [&](const char* name, const char* what, Format chosen) {
    return sub.add_flag_callback(
        name, [this, chosen] { report_.format = chosen; }, what);
  };
  CLI::Option* markdown = format("--markdown", "Tables in Markdown", Format::Markdown);
  CLI::Option* csv = format("--csv", "A line a sample", Format::Csv);
  CLI::Option* json = format("--json", "All figures", Format::Figures);
  markdown->excludes(csv)->excludes(json);
  csv->excludes(json);
}

void BenchArguments::add_files(CLI::App& app) {
  CLI::App& merge = add(app, Chosen::Merge, "merge", "Join the shards of a run",
                        "merge runs/1 runs/2 -o runs/all");
  merge.add_option("runs", merge_.runs, "Folders of the shards")->required();
  merge.add_option("-o,--out,--output", merge_.output, "Folder for the joined run")->required();
  add_json(merge, merge_.json);

  CLI::App& pull =
      add(app, Chosen::Pull, "pull", "Fetch CADBench from its authors", "pull -o cadbench.jsonl");
  pull.add_option("--url", pull_.url, "Where it is")->capture_default_str();
  pull.add_option("-o,--out,--output", pull_.output, "File for it")->capture_default_str();
  add_json(pull, pull_.json);
}

Result<BenchCommand> BenchArguments::finish_run() {
  for (const std::string& type : types_) {
    MAQUETTE_TRY(auto share, parse_type_share(type));
    run_.subset.types.insert_or_assign(std::move(share.first), share.second);
  }
  MAQUETTE_TRY(run_.shard, parse_shard(shard_));
  run_.settings.preset = preset_from_string(preset_).value_or(run_.settings.preset);
  run_.settings.protocol = protocol_ == 0 ? protocol_of(run_.settings.preset) : protocol_;
  run_.work.limit_time = std::chrono::seconds(limit_seconds_);
  return BenchCommand(run_);
}

Result<BenchCommand> BenchArguments::finish() {
  if (!any_) {
    return fail(ErrorCode::InvalidArgument, "bench: name what to do; see `maquette bench --help`");
  }
  switch (chosen_) {
    case Chosen::Run: return finish_run();
    case Chosen::Resume:
      resume_.work.limit_time = std::chrono::seconds(limit_seconds_);
      return BenchCommand(resume_);
    case Chosen::Merge: return BenchCommand(merge_);
    case Chosen::Judge: return BenchCommand(judge_);
    case Chosen::Score: return BenchCommand(score_);
    case Chosen::Compare: return BenchCommand(compare_);
    case Chosen::Report: return BenchCommand(report_);
    case Chosen::Check: return BenchCommand(check_);
    case Chosen::Pull: return BenchCommand(pull_);
  }
  return fail(ErrorCode::Internal, "no command was chosen");
}

}  // namespace maquette
