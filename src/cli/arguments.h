#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/error.h"
#include "core/script_runner.h"
#include "engine/prompt.h"

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
  bool json = false;
};

struct MakeCommand {
  std::string instruction;
  std::string model;  ///< Empty means the environment's, the configured or the default one.
  PromptStyle::Kind prompt = PromptStyle::Kind::Default;
  std::filesystem::path system_prompt;
  int candidates = 1;
  int attempts = 3;
  int max_tokens = 1500;
  float temperature = 0.2F;
  std::optional<std::uint64_t> seed;
  std::chrono::seconds limit_time{0};  ///< 0: none.
  RunArguments run;
};

struct RunCommand {
  std::filesystem::path script;
  RunArguments run;
};

struct ListCommand {
  std::filesystem::path designs = "designs";
  bool json = false;
};

struct OpenCommand {
  std::filesystem::path designs = "designs";
  std::string design;
};

struct RemoveCommand {
  std::filesystem::path designs = "designs";
  std::vector<std::string> names;
};

struct ModelsCommand {
  enum class Action { List, Pull, Verify, Use, Remove, Prune };
  Action action = Action::List;
  std::string name;  ///< Of one model; empty for List and Prune.
  bool json = false;
};

struct DoctorCommand {
  std::filesystem::path blender;
  bool json = false;
};

using ParsedCommand = std::variant<MakeCommand, RunCommand, ListCommand, OpenCommand, RemoveCommand,
                                   ModelsCommand, DoctorCommand>;

/// Text to print instead of running something: --help, --version.
struct PrintAndExit {
  std::string text;
};

/// Reads the command line. InvalidArgument holds the message and where to find help.
[[nodiscard]] Result<std::variant<ParsedCommand, PrintAndExit>> parse_arguments(
    int argc, const char* const* argv);

}  // namespace maquette
