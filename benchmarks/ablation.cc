// ablation MAQUETTE DATA.jsonl OUT PRESETS TYPE=FIRST-LAST ... [-- OPTIONS of bench run]
//
// Makes the same rows by each preset of PRESETS ("method,write,compose,verified,maquette"), one run
// folder each (OUT/<preset>): a stopped one goes on, and what was answered is not asked again.
// Sim=31-45 takes the 31st to the 45th row whose type begins so. Prints a Markdown table and writes
// OUT/<preset>.png, the first view of each row in order; a row without a picture has an empty
// place.
#include <algorithm>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/fs.h"
#include "base/text.h"
#include "bench/bench_row.h"
#include "bench/run_folder.h"
#include "bench/sample.h"
#include "bench/score.h"
#include "proc/command.h"
#include "report/contact_sheet.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

struct Span {
  std::string type;
  std::size_t first = 1;
  std::size_t last = 1;
};

struct Arguments {
  std::string maquette;
  fs::path data;
  fs::path out;
  std::vector<std::string> presets;
  std::vector<Span> spans;
  std::vector<std::string> options;
};

std::vector<std::string> ids_of(const Arguments& arguments, const std::vector<BenchRow>& rows) {
  std::vector<std::string> ids;
  for (const Span& span : arguments.spans) {
    std::size_t number = 0;
    for (const BenchRow& row : rows) {
      if (row.type.starts_with(span.type) && ++number >= span.first && number <= span.last) {
        ids.push_back(row.id);
      }
    }
  }
  return ids;
}

Result<RunFolder> make_run(const Arguments& arguments, const std::string& preset,
                           const std::vector<std::string>& ids) {
  const fs::path folder = arguments.out / preset;
  Command command{.argv = {arguments.maquette, "bench", "resume", folder.string()}};
  if (!fs::exists(folder / "run.json")) {
    command.argv = {arguments.maquette,
                    "bench",
                    "run",
                    "--data",
                    arguments.data.string(),
                    "--out",
                    folder.string(),
                    "--preset",
                    preset,
                    "--seed",
                    "1"};
    for (const std::string& id : ids) {
      command.argv.insert(command.argv.end(), {"--id", id});
    }
    command.argv.insert(command.argv.end(), arguments.options.begin(), arguments.options.end());
  }
  MAQUETTE_TRY(const CommandResult done, run_command(command, {}));
  if (done.exit_code != 0) {
    return fail(ErrorCode::Unavailable, fmt::format("{}: {}", preset, done.error_output));
  }
  return RunFolder::open(folder);
}

Result<void> draw_sheet(const std::vector<std::optional<Sample>>& samples, const fs::path& sheet) {
  constexpr int kColumns = 5;
  std::vector<fs::path> views;
  for (const std::optional<Sample>& sample : samples) {
    views.push_back(sample && !sample->views.empty() ? sample->folder / sample->views.front()
                                                     : fs::path());
  }
  return write_contact_sheet(views, sheet, kColumns, 512);
}

std::string interval(const Estimate& estimate, double scale, int digits) {
  return fmt::format("{:.{}f} ({:.{}f} to {:.{}f})", scale * estimate.value, digits,
                     scale * estimate.low, digits, scale * estimate.high, digits);
}

Result<void> run(const Arguments& arguments) {
  MAQUETTE_TRY(const BenchData data, read_bench_rows(arguments.data));
  const std::vector<std::string> ids = ids_of(arguments, data.rows);
  if (ids.empty()) {
    return fail(ErrorCode::InvalidArgument, "no row is chosen; name some as TYPE=FIRST-LAST");
  }
  fmt::print(
      "| preset | N | E_syntax % | outcomes | verifier score | without error % | seconds, median | "
      "95th percentile | tokens, median | 95th percentile |\n"
      "|---|---|---|---|---|---|---|---|---|---|\n");
  for (const std::string& preset : arguments.presets) {
    MAQUETTE_TRY(const RunFolder folder, make_run(arguments, preset, ids));
    MAQUETTE_TRY(const auto samples, read_samples(folder));
    const RunScore score = score_run(folder.rows(), samples, {});
    const GroupReport& all = score.groups.front();
    fmt::print("| {} | {} | {} | {} | {} | {} | {:.1f} | {:.1f} | {:.0f} | {:.0f} |\n", preset,
               all.executability.samples, interval(all.executability.e_syntax, 100, 0),
               counts_text(all.executability.outcomes), interval(all.verifier.score, 1, 2),
               interval(all.verifier.no_error, 100, 0), all.seconds.median, all.seconds.p95,
               all.tokens.median, all.tokens.p95);
    std::fflush(stdout);
    MAQUETTE_TRY_VOID(draw_sheet(samples, arguments.out / (preset + ".png")));
  }
  return {};
}

std::size_t number_of(std::string_view text) {
  std::size_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

Arguments read_arguments(int argc, char** argv) {
  Arguments arguments{.maquette = argv[1], .data = argv[2], .out = argv[3]};
  std::istringstream presets(argv[4]);
  for (std::string preset; std::getline(presets, preset, ',');) {
    arguments.presets.push_back(preset);
  }
  int next = 5;
  for (; next < argc && std::string_view(argv[next]) != "--"; ++next) {
    const std::string_view text = argv[next];
    const std::size_t equals = std::min(text.find('='), text.size());
    const std::size_t dash = std::min(text.find('-', equals), text.size());
    arguments.spans.push_back({std::string(text.substr(0, equals)),
                               number_of(text.substr(std::min(equals + 1, text.size()))),
                               number_of(text.substr(std::min(dash + 1, text.size())))});
  }
  arguments.options.assign(argv + std::min(next + 1, argc), argv + argc);
  return arguments;
}

}  // namespace
}  // namespace maquette

int main(int argc, char** argv) {
  if (argc < 6) {
    fmt::print(stderr,
               "usage: {} MAQUETTE DATA.jsonl OUT PRESETS TYPE=FIRST-LAST ... [-- OPTIONS]\n",
               argv[0]);
    return 2;
  }
  const auto done = maquette::run(maquette::read_arguments(argc, argv));
  if (!done) {
    fmt::print(stderr, "{}\n", done.error().message);
  }
  return done ? 0 : 1;
}
