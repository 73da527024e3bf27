// overhead MAQUETTE ANSWERS.json [RUNS]
//
// Where the time of `maquette make` goes that is neither the model's nor Blender's: the whole
// process's wall time, and the design's own account. A recorded answer stands in for the model,
// which is what is to be left out; Blender is real.
#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/json.h"
#include "proc/command.h"

namespace maquette {
namespace {

struct Sample {
  double process = 0;  ///< Milliseconds outside model and Blender, of the whole process.
  double loop = 0;     ///< The same inside the designer loop and its folder.
};

Result<Sample> measure(const std::string& maquette, const std::string& answers) {
  MAQUETTE_TRY(const TempFolder folder, TempFolder::create());
  const Command command{.argv = {maquette, "make", "a red mug with a handle", "--json", "--model",
                                 "replay:" + answers, "-o", (folder.path() / "mug").string()}};
  const auto start = std::chrono::steady_clock::now();
  MAQUETTE_TRY(const CommandResult done, run_command(command, {}));
  const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
  if (done.exit_code != 0) {
    return fail(ErrorCode::Internal, done.error_output);
  }
  MAQUETTE_TRY(const Json json, parse_json(done.output));
  MAQUETTE_TRY(const double total, json_field<double>(json, "seconds"));
  MAQUETTE_TRY(const double model, json_field<double>(json, "model_seconds"));
  MAQUETTE_TRY(const double blender, json_field<double>(json, "blender_seconds"));
  return Sample{.process = wall.count() - 1000 * (model + blender),
                .loop = 1000 * (total - model - blender)};
}

int run(const std::string& maquette, const std::string& answers, int runs) {
  std::vector<double> process;
  std::vector<double> loop;
  for (int i = 0; i < runs; ++i) {
    const auto sample = measure(maquette, answers);
    if (!sample) {
      fmt::print(stderr, "{}\n", sample.error().message);
      return 1;
    }
    process.push_back(sample->process);
    loop.push_back(sample->loop);
  }
  const auto show = [&](const char* what, std::vector<double>& times) {
    std::ranges::sort(times);
    fmt::print("{}: median {:.0f} ms, from {:.0f} to {:.0f} ms, {} runs\n", what,
               times[times.size() / 2], times.front(), times.back(), runs);
  };
  show("outside model and Blender, whole process", process);
  show("outside model and Blender, loop and folder", loop);
  return 0;
}

}  // namespace
}  // namespace maquette

int main(int argc, char** argv) {
  if (argc < 3) {
    fmt::print(stderr, "usage: {} MAQUETTE ANSWERS.json [RUNS]\n", argv[0]);
    return 2;
  }
  return maquette::run(argv[1], argv[2], argc > 3 ? std::atoi(argv[3]) : 9);
}
