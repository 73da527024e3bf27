#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/error.h"
#include "core/script_runner.h"

namespace CLI {
class App;
}

namespace maquette {

/// What the commands that run Blender share.
struct RunArguments {
  std::filesystem::path output;  ///< -o; empty means a dated folder in designs/.
  std::filesystem::path designs = "designs";
  std::filesystem::path blender;  ///< --blender; empty means found by itself.
  ViewOptions views;
  std::vector<ExportFormat> formats;  ///< GLB and blend, and what --format names.
  double stl_units_per_metre = 1.0;
  RunLimits limits;
  Isolation isolation_at_least = Isolation::None;  ///< --require-isolation.
  bool json = false;
};

/// Its options as they stand on the command line, before they are checked.
struct RawRun {
  std::string views = "4";
  std::vector<std::string> formats;
  std::string unit = "m";
  std::string engine = "workbench";
  std::string background;
  std::string brightness = "medium_bright";
  int seconds = 60;
  double memory_gib = 4;
};

/// What --format names, each once. InvalidArgument names what is no format.
[[nodiscard]] Result<std::vector<ExportFormat>> named_formats(const RawRun& raw);

/// Each adds one or more options to a command; what they refer to must outlive the parse.
void add_run_options(CLI::App& app, RunArguments& run, RawRun& raw);
void add_designs(CLI::App& app, std::filesystem::path& designs);
void add_blender(CLI::App& app, std::filesystem::path& blender);
void add_json(CLI::App& app, bool& json);

/// The level that scripts must be kept in by; less is an error.
void add_isolation(CLI::App& app, Isolation& at_least);

/// Reads what was parsed into `run`. InvalidArgument names the option.
[[nodiscard]] Result<void> finish_run(const RawRun& raw, RunArguments& run);

}  // namespace maquette
