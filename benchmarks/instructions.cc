// instructions MAQUETTE ROWS.jsonl OUT [TYPE=N ...] [-- OPTIONS of make]
//
// Makes each row's instruction (fields instruction, and id or its number, and type) by `maquette
// make` with seed 1; TYPE=N takes the first N rows whose type begins so. Writes OUT/<id>/
// (designs), OUT/sheet.png (the first view of each model that came out, in order) and on standard
// output a Markdown table and a summary. A design that is there is not made again, so a stopped run
// goes on.
#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/json.h"
#include "base/text.h"
#include "proc/command.h"
#include "report/contact_sheet.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

struct Row {
  std::string id;
  std::string instruction;
};

struct Arguments {
  std::string maquette;
  fs::path rows;
  fs::path out;
  std::map<std::string, std::size_t> take;  ///< Rows of a type; empty: all.
  std::vector<std::string> options;
};

/// True when the row is among the first ones of its type.
bool taken(std::map<std::string, std::size_t>& left, const std::string& type) {
  for (auto& [wanted, count] : left) {
    if (type.starts_with(wanted)) {
      return count > 0 && count-- > 0;
    }
  }
  return left.empty();
}

Result<std::vector<Row>> read_rows(const Arguments& arguments) {
  MAQUETTE_TRY(const std::string text, read_file(arguments.rows));
  std::map<std::string, std::size_t> left = arguments.take;
  std::vector<Row> rows;
  int number = 0;
  for (const std::string_view line : split_lines(text)) {
    if (trim(line).empty()) {
      continue;
    }
    ++number;
    MAQUETTE_TRY(const Json json, parse_json(line));
    if (taken(left, json.value("type", ""))) {
      MAQUETTE_TRY(std::string instruction, json_field<std::string>(json, "instruction"));
      const auto id = json.find("id");
      rows.push_back({id != json.end() && id->is_string() ? id->get<std::string>()
                                                          : fmt::format("{:03}", number),
                      std::move(instruction)});
    }
  }
  return rows;
}

Result<Json> make(const Arguments& arguments, const Row& row) {
  const fs::path folder = arguments.out / row.id;
  if (!fs::exists(folder / "design.json")) {
    Command command{.argv = {arguments.maquette, "make", row.instruction, "-o", folder.string(),
                             "--seed", "1"}};
    command.argv.insert(command.argv.end(), arguments.options.begin(), arguments.options.end());
    MAQUETTE_TRY(const CommandResult done, run_command(command, {}));
    if (!fs::exists(folder / "design.json")) {
      return fail(ErrorCode::Unavailable, done.error_output);
    }
  }
  MAQUETTE_TRY(const std::string text, read_file(folder / "design.json"));
  return parse_json(text);
}

/// Sorted numbers' value at a share of them.
double quantile(std::vector<double> numbers, double share) {
  if (numbers.empty()) {
    return 0;
  }
  std::ranges::sort(numbers);
  const auto last = static_cast<double>(numbers.size() - 1);
  return numbers[static_cast<std::size_t>(share * last + 0.5)];
}

class Summary {
 public:
  void add(const std::string& id, const Json& json) {
    const bool ok = json["outcome"] == "ok";
    const double seconds = json["seconds"].get<double>();
    const int tokens = json["tokens"].get<int>();
    ok_ += ok ? 1 : 0;
    without_model_ += ok && tokens == 0 ? 1 : 0;
    seconds_.push_back(seconds);
    tokens_.push_back(tokens);
    const Json fit = json.value("fit", Json());
    const Json found = json.value("verification", Json());
    const Json score = found.is_object() ? found.value("score", Json()) : Json();
    fmt::print("| {} | {} | {} | {} | {} | {} | {} | {:.1f} |\n", id,
               json["way"].get<std::string>(), json["outcome"].get<std::string>(),
               fit.is_null() ? "" : fmt::format("{:.2f}", fit.get<double>()),
               score.is_null() ? "" : fmt::format("{:.2f}", score.get<double>()),
               json["attempts"].get<int>(), tokens, seconds);
    std::fflush(stdout);
  }

  void print() const {
    fmt::print(
        "\ngeometry: {} of {}; without the model: {}; seconds: median {:.1f}, 95th "
        "percentile {:.1f}; tokens: median {:.0f}, 95th percentile {:.0f}\n",
        ok_, seconds_.size(), without_model_, quantile(seconds_, 0.5), quantile(seconds_, 0.95),
        quantile(tokens_, 0.5), quantile(tokens_, 0.95));
  }

 private:
  int ok_ = 0;
  int without_model_ = 0;
  std::vector<double> seconds_;
  std::vector<double> tokens_;
};

Result<void> run(const Arguments& arguments) {
  MAQUETTE_TRY(const std::vector<Row> rows, read_rows(arguments));
  fmt::print(
      "| row | way | outcome | fit | score | attempts | tokens | seconds |\n"
      "|---|---|---|---|---|---|---|---|\n");
  Summary summary;
  std::vector<fs::path> views;
  for (const Row& row : rows) {
    MAQUETTE_TRY(const Json design, make(arguments, row));
    summary.add(row.id, design);
    const fs::path view = arguments.out / row.id / "v1/views/orbit_1.png";
    if (fs::exists(view)) {
      views.push_back(view);
    }
  }
  summary.print();
  return views.empty() ? Result<void>{}
                       : write_contact_sheet(views, arguments.out / "sheet.png", 8, 512);
}

Arguments read_arguments(int argc, char** argv) {
  Arguments arguments{
      .maquette = argv[1], .rows = argv[2], .out = argv[3], .take = {}, .options = {}};
  int next = 4;
  for (; next < argc && std::string_view(argv[next]) != "--"; ++next) {
    const std::string_view text = argv[next];
    const std::size_t equals = std::min(text.find('='), text.size() - 1);
    std::size_t count = 0;
    std::from_chars(text.data() + equals + 1, text.data() + text.size(), count);
    arguments.take[std::string(text.substr(0, equals))] = count;
  }
  arguments.options.assign(argv + std::min(next + 1, argc), argv + argc);
  return arguments;
}

}  // namespace
}  // namespace maquette

int main(int argc, char** argv) {
  if (argc < 4) {
    fmt::print(stderr, "usage: {} MAQUETTE ROWS.jsonl OUT [TYPE=N ...] [-- OPTIONS]\n", argv[0]);
    return 2;
  }
  const auto done = maquette::run(maquette::read_arguments(argc, argv));
  if (!done) {
    fmt::print(stderr, "{}\n", done.error().message);
  }
  return done ? 0 : 1;
}
