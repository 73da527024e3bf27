// renderer_comparison SCRIPT.py [RELEASED_RENDERER.py]
//
// Seconds from a script to eight views, ours (a warm server, 512x512 Workbench) against the
// released renderer's way (two Blender launches, eight EEVEE views of 1920x1080; benchmarks/
// released_renderer.py), and against the same two launches at our engine and size. Ours three
// times, the middle quoted; the released way once each.
#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <string>

#include <fmt/format.h>

#include "base/fs.h"
#include "blender/blender_runner.h"
#include "proc/command.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Result<double> ours(BlenderRunner& runner, const std::string& script) {
  MAQUETTE_TRY(const TempFolder folder, TempFolder::create());
  RunOptions options{.output = folder.path()};
  options.views.kind = ViewOptions::Kind::Method;
  const auto start = std::chrono::steady_clock::now();
  MAQUETTE_TRY(const RunRecord record, runner.run(script, options, {}, {}));
  if (record.outcome != Outcome::Ok) {
    return fail(ErrorCode::InvalidArgument, std::string(describe(record.outcome)));
  }
  return seconds_since(start);
}

Result<void> launch(const fs::path& renderer, std::vector<std::string> arguments) {
  Command command{.argv = {"blender", "--background", "--factory-startup", "--python-exit-code",
                           "1", "--python", renderer.string(), "--"}};
  command.argv.insert(command.argv.end(), arguments.begin(), arguments.end());
  MAQUETTE_TRY(const CommandResult done, run_command(command, {}));
  if (done.exit_code != 0) {
    return fail(ErrorCode::Internal, done.output + done.error_output);
  }
  return {};
}

Result<double> theirs(const fs::path& renderer, const fs::path& script, const std::string& engine,
                      const std::string& width, const std::string& height) {
  MAQUETTE_TRY(const TempFolder folder, TempFolder::create());
  const std::string obj = (folder.path() / "model.obj").string();
  const auto start = std::chrono::steady_clock::now();
  MAQUETTE_TRY_VOID(launch(renderer, {"export", script.string(), obj}));
  MAQUETTE_TRY_VOID(
      launch(renderer, {"render", obj, folder.path().string(), engine, width, height}));
  return seconds_since(start);
}

Result<void> compare(const fs::path& script_path, const fs::path& renderer) {
  MAQUETTE_TRY(const std::string script, read_file(script_path));
  MAQUETTE_TRY(const auto runner, BlenderRunner::create({}));
  MAQUETTE_TRY([[maybe_unused]] const double warm_up, ours(*runner, script));
  std::array<double, 3> times{};
  for (double& time : times) {
    MAQUETTE_TRY(time, ours(*runner, script));
  }
  std::ranges::sort(times);
  const double our_time = times[1];
  fmt::print("ours, warm, 8 views 512x512 Workbench, GLB and blend too: {:.2f} s\n", our_time);
  MAQUETTE_TRY(const double equal,
               theirs(renderer, script_path, "BLENDER_WORKBENCH", "512", "512"));
  fmt::print("two launches, 8 views 512x512 Workbench: {:.2f} s, {:.1f} times ours\n", equal,
             equal / our_time);
  std::fflush(stdout);
  MAQUETTE_TRY(const double released,
               theirs(renderer, script_path, "BLENDER_EEVEE", "1920", "1080"));
  fmt::print("two launches, 8 views 1920x1080 EEVEE: {:.2f} s, {:.1f} times ours\n", released,
             released / our_time);
  return {};
}

}  // namespace
}  // namespace maquette

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "usage: {} SCRIPT.py [RELEASED_RENDERER.py]\n", argv[0]);
    return 2;
  }
  const auto done =
      maquette::compare(argv[1], argc > 2 ? argv[2] : "benchmarks/released_renderer.py");
  if (!done) {
    fmt::print(stderr, "{}\n", done.error().message);
  }
  return done ? 0 : 1;
}
