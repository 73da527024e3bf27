#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "bench/bench_row.h"
#include "bench/bench_settings.h"
#include "bench/check.h"
#include "bench/pull.h"
#include "core/script_runner.h"
#include "engine/batch_input.h"

namespace CLI {
class App;
}

namespace maquette {

/// What `bench run` and `bench resume` share.
struct BenchWork {
  std::filesystem::path run;
  int jobs = 0;  ///< 0: chosen for the machine and the model.
  std::chrono::seconds limit_time{0};
  std::size_t limit_tokens = 0;
  Isolation isolation_at_least = Isolation::None;
  bool json = false;
};

struct BenchRunCommand {
  std::filesystem::path data;
  BenchSubset subset;
  Shard shard;
  BenchSettings settings;
  BenchWork work;
};

struct BenchResumeCommand {
  BenchWork work;
};

struct BenchMergeCommand {
  std::vector<std::filesystem::path> runs;
  std::filesystem::path output;
  bool json = false;
};

struct BenchJudgeCommand {
  enum class Action { Ask, Export, Import };
  Action action = Action::Ask;
  std::filesystem::path run;
  std::filesystem::path file;  ///< The pack of Export, the verdicts of Import.
  std::string model;           ///< The endpoint of Ask.
  std::string name;            ///< Empty: the model's, or the one in the file.
  int views = 0;               ///< 0: as many as the protocol has.
  int size_pixels = 512;
  int jobs = 4;
  bool json = false;
};

struct BenchScoreCommand {
  std::filesystem::path run;
  bool json = false;
};

struct BenchCompareCommand {
  std::filesystem::path a;
  std::filesystem::path b;
  std::string judge;
  std::filesystem::path page;  ///< Empty: none.
  bool json = false;
};

struct BenchReportCommand {
  enum class Format { Page, Markdown, Csv, Figures };
  std::filesystem::path run;
  std::filesystem::path output;  ///< Empty: standard output, for the page RUN/report.html.
  Format format = Format::Page;
};

struct BenchCheckCommand {
  std::filesystem::path run;
  BenchLimits limits;
  bool json = false;
};

struct BenchPullCommand {
  std::string url{kCadBenchUrl};
  std::filesystem::path output = "cadbench.jsonl";
  bool json = false;
};

using BenchCommand = std::variant<BenchRunCommand, BenchResumeCommand, BenchMergeCommand,
                                  BenchJudgeCommand, BenchScoreCommand, BenchCompareCommand,
                                  BenchReportCommand, BenchCheckCommand, BenchPullCommand>;

/// `bench`'s own commands and options. Must outlive the parse, since CLI11 writes into it.
class BenchArguments {
 public:
  void add_to(CLI::App& app);
  /// After the parse. InvalidArgument names the option that is wrong.
  [[nodiscard]] Result<BenchCommand> finish();

 private:
  enum class Chosen { Run, Resume, Merge, Judge, Score, Compare, Report, Check, Pull };

  void add_run(CLI::App& app);
  void add_judge(CLI::App& app);
  void add_reading(CLI::App& app);
  void add_report(CLI::App& app);
  void add_files(CLI::App& app);
  void add_work(CLI::App& app, BenchWork& work);
  CLI::App& add(CLI::App& app, Chosen chosen, const char* name, const char* what,
                const char* example);
  [[nodiscard]] Result<BenchCommand> finish_run();

  Chosen chosen_ = Chosen::Score;
  bool any_ = false;
  BenchRunCommand run_;
  BenchResumeCommand resume_;
  BenchMergeCommand merge_;
  BenchJudgeCommand judge_;
  BenchScoreCommand score_;
  BenchCompareCommand compare_;
  BenchReportCommand report_;
  BenchCheckCommand check_;
  BenchPullCommand pull_;
  std::vector<std::string> types_;
  std::string shard_ = "1/1";
  std::string preset_ = "maquette";
  int limit_seconds_ = 0;
  int protocol_ = 0;
};

}  // namespace maquette
