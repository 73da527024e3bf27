#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/error.h"
#include "cli/bench_arguments.h"
#include "cli/components_arguments.h"
#include "cli/run_options.h"
#include "engine/batch_input.h"
#include "engine/designer.h"
#include "engine/prompt.h"

namespace maquette {

struct MakeCommand {
  std::string instruction;
  std::string model;  ///< Empty means the environment's, the configured or the default one.
  Strategy strategy = Strategy::Auto;
  PromptStyle::Kind prompt = PromptStyle::Kind::Default;
  std::filesystem::path system_prompt;
  int candidates = 4;
  int attempts = 4;
  int limit_tokens = 0;  ///< 0: none.
  bool explain = false;
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

/// `run --batch`.
struct BatchCommand {
  std::filesystem::path input;
  Shard shard;
  int jobs = 0;      ///< 0: as many as the machine can run.
  RunArguments run;  ///< `formats` holds only what was named.
};

struct VerifyCommand {
  std::filesystem::path subject;  ///< A script, a design's folder or a mesh file.
  std::string instruction;        ///< Empty: the design's, else none.
  std::string off;                ///< Findings that are not looked for, joined by commas.
  std::filesystem::path blender;
  Isolation isolation_at_least = Isolation::None;
  bool json = false;
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

struct BlenderCommand {
  enum class Action { List, Add, Pull, Remove };
  Action action = Action::List;
  std::filesystem::path path;  ///< Of Add.
  std::string name;            ///< Of Add, where it may be empty, and Remove; the version of Pull.
  bool json = false;
};

struct DoctorCommand {
  std::filesystem::path blender;
  bool isolation = false;  ///< Try to get out of the sandbox, and nothing else.
  Isolation isolation_at_least = Isolation::None;
  bool json = false;
};

using ParsedCommand =
    std::variant<MakeCommand, RunCommand, BatchCommand, VerifyCommand, ListCommand, OpenCommand,
                 RemoveCommand, ModelsCommand, BlenderCommand, ComponentsCommand, DoctorCommand,
                 BenchRunCommand, BenchResumeCommand, BenchMergeCommand, BenchJudgeCommand,
                 BenchScoreCommand, BenchCompareCommand, BenchReportCommand, BenchCheckCommand,
                 BenchPullCommand>;

/// Text to print instead of running something: --help, --version.
struct PrintAndExit {
  std::string text;
};

/// Reads the command line. InvalidArgument holds the message and where to find help.
[[nodiscard]] Result<std::variant<ParsedCommand, PrintAndExit>> parse_arguments(
    int argc, const char* const* argv);

}  // namespace maquette
