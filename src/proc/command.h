#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/run_context.h"

namespace maquette {

/// A program to run to its end. argv[0] is looked up in PATH when it has no slash.
struct Command {
  std::vector<std::string> argv;
  /// "KEY=VALUE" for the whole environment; the caller's own when absent.
  std::optional<std::vector<std::string>> environment;
  std::filesystem::path folder;  ///< Working directory; the caller's when empty.
  /// Bytes kept of each of its outputs; the rest is read and dropped.
  std::uint64_t max_output_bytes = 1ULL << 20;
  /// Gets each piece of standard error as it comes.
  std::function<void(std::string_view)> on_error_output;
};

struct CommandResult {
  int exit_code = 0;  ///< 128 + signal when a signal ended it.
  std::string output;
  std::string error_output;
};

/// Runs the command in a process group of its own with /dev/null as its input; on stop or deadline
/// the whole group is killed. A non-zero exit is no failure. Errors: NotFound (no such program),
/// Io, Cancelled, Timeout. Thread-safe.
[[nodiscard]] Result<CommandResult> run_command(const Command& command, const RunContext& context);

}  // namespace maquette
