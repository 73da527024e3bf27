// dev_instructions MAQUETTE OUT [MODEL]
//
// Twelve instructions of the development set (the first 9 Sim, the first 3 Wild of
// cadbench_dev.jsonl in MAQUETTE_DATA), each through `maquette make` with seed 1: how many give
// geometry at the first answer and within three, and the seconds each. Writes OUT/<number>/
// (designs), OUT/sheet.png (the first view of each model that came out, in order) and a Markdown
// table on standard output. A design that is there already is not made again, so a stopped run goes
// on.
#include <cstdlib>
#include <filesystem>
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
  std::string type;
  std::string name;
  std::string instruction;
};

Result<std::vector<Row>> dev_rows(const fs::path& data) {
  MAQUETTE_TRY(const std::string text, read_file(data / "cadbench_dev.jsonl"));
  std::vector<Row> sim;
  std::vector<Row> wild;
  for (const std::string_view line : split_lines(text)) {
    if (trim(line).empty()) {
      continue;
    }
    MAQUETTE_TRY(const Json json, parse_json(line));
    Row row{.type = json.value("type", ""), .name = json.value("name", "")};
    MAQUETTE_TRY(row.instruction, json_field<std::string>(json, "instruction"));
    std::vector<Row>& rows = row.type.starts_with("Wild") ? wild : sim;
    if (rows.size() < (&rows == &sim ? 9U : 3U)) {
      rows.push_back(std::move(row));
    }
  }
  sim.insert(sim.end(), wild.begin(), wild.end());
  return sim;
}

Result<Json> make(const std::string& maquette, const Row& row, const fs::path& folder,
                  const std::string& model) {
  if (!fs::exists(folder / "design.json")) {
    Command command{.argv = {maquette, "make", row.instruction, "-o", folder.string(), "--seed",
                             "1", "--attempts", "3"}};
    if (!model.empty()) {
      command.argv.insert(command.argv.end(), {"--model", model});
    }
    MAQUETTE_TRY(const CommandResult done, run_command(command, {}));
    if (!fs::exists(folder / "design.json")) {
      return fail(ErrorCode::Unavailable, done.error_output);
    }
  }
  MAQUETTE_TRY(const std::string text, read_file(folder / "design.json"));
  return parse_json(text);
}

int run(const std::string& maquette, const fs::path& out, const std::string& model) {
  const char* data = std::getenv("MAQUETTE_DATA");
  const auto rows = dev_rows(data == nullptr ? "../shared/data" : data);
  if (!rows) {
    fmt::print(stderr, "skipped: {} (set MAQUETTE_DATA)\n", rows.error().message);
    return 4;
  }
  fmt::print("| | instruction | outcome | attempt | tokens | seconds | model s | Blender s |\n");
  fmt::print("|---|---|---|---|---|---|---|---|\n");
  int first = 0;
  int within = 0;
  std::vector<fs::path> views;
  for (std::size_t i = 0; i < rows->size(); ++i) {
    const Row& row = (*rows)[i];
    const fs::path folder = out / fmt::format("{:02}", i + 1);
    const auto design = make(maquette, row, folder, model);
    if (!design) {
      fmt::print(stderr, "{}\n", design.error().message);
      return 1;
    }
    const Json& json = *design;
    const bool ok = json["outcome"] == "ok";
    within += ok ? 1 : 0;
    first += ok && json["attempts"] == 1 ? 1 : 0;
    fmt::print("| {} {} | {} | {} | {} | {} | {:.1f} | {:.1f} | {:.1f} |\n", row.type.substr(0, 4),
               i + 1, row.name, json["outcome"].get<std::string>(), json["attempts"].get<int>(),
               json["tokens"].get<int>(), json["seconds"].get<double>(),
               json["model_seconds"].get<double>(), json["blender_seconds"].get<double>());
    std::fflush(stdout);
    const fs::path view = folder / "v1/views/orbit_1.png";
    if (fs::exists(view)) {
      views.push_back(view);
    }
  }
  fmt::print("\ngeometry at answer 1: {} of {}; within 3 answers: {} of {}\n", first, rows->size(),
             within, rows->size());
  if (views.empty()) {
    return 0;
  }
  const auto drawn = write_contact_sheet(views, out / "sheet.png", 4, 512);
  if (!drawn) {
    fmt::print(stderr, "{}\n", drawn.error().message);
  }
  return drawn ? 0 : 1;
}

}  // namespace
}  // namespace maquette

int main(int argc, char** argv) {
  if (argc < 3) {
    fmt::print(stderr, "usage: {} MAQUETTE OUT [MODEL]\n", argv[0]);
    return 2;
  }
  return maquette::run(argv[1], argv[2], argc > 3 ? argv[3] : "");
}
