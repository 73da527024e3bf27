// warm_runs SCRIPT.py [RUNS]
//
// Seconds of one run in Blenders that are there already: facts alone; with GLB and .blend, each
// read back; with eight method views as well. Median and 95th percentile of RUNS (default 40).
#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/fs.h"
#include "blender/blender_runner.h"

namespace maquette {
namespace {

struct Case {
  const char* name;
  ViewOptions::Kind views;
  std::vector<ExportFormat> formats;
};

Result<double> once(BlenderRunner& runner, const std::string& script, const Case& wanted) {
  MAQUETTE_TRY(const TempFolder folder, TempFolder::create());
  RunOptions options{.output = folder.path(), .formats = wanted.formats};
  options.views.kind = wanted.views;
  const auto start = std::chrono::steady_clock::now();
  MAQUETTE_TRY(const RunRecord record, runner.run(script, options, {}, {}));
  if (record.outcome != Outcome::Ok) {
    return fail(ErrorCode::InvalidArgument,
                record.failure ? record.failure->message : std::string());
  }
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Result<void> measure(const std::filesystem::path& path, std::size_t runs) {
  MAQUETTE_TRY(const std::string script, read_file(path));
  MAQUETTE_TRY(const auto runner, BlenderRunner::create({}));
  const std::vector<ExportFormat> files{ExportFormat::Glb, ExportFormat::Blend};
  for (const Case& wanted :
       {Case{"facts", ViewOptions::Kind::None, {}},
        Case{"facts, GLB, .blend", ViewOptions::Kind::None, files},
        Case{"facts, GLB, .blend, 8 views of 512x512", ViewOptions::Kind::Method, files}}) {
    MAQUETTE_TRY([[maybe_unused]] const double first, once(*runner, script, wanted));
    std::vector<double> times(runs);
    for (double& time : times) {
      MAQUETTE_TRY(time, once(*runner, script, wanted));
    }
    std::ranges::sort(times);
    fmt::print("{}: median {:.0f} ms, 95th percentile {:.0f} ms\n", wanted.name,
               1000 * times[runs / 2], 1000 * times[runs * 95 / 100]);
    std::fflush(stdout);
  }
  return {};
}

}  // namespace
}  // namespace maquette

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "usage: {} SCRIPT.py [RUNS]\n", argv[0]);
    return 2;
  }
  const int runs = argc > 2 ? std::atoi(argv[2]) : 40;
  const auto done = maquette::measure(argv[1], static_cast<std::size_t>(std::max(runs, 1)));
  if (!done) {
    fmt::print(stderr, "{}\n", done.error().message);
  }
  return done ? 0 : 1;
}
