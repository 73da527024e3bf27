#pragma once

#include <sys/types.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/run_context.h"
#include "proc/unique_fd.h"

namespace maquette {

/// What a child starts with. Descriptors not named here are closed in the child.
struct SpawnOptions {
  std::vector<std::string> argv;  ///< argv[0] is looked up in PATH when it has no slash.
  std::optional<std::vector<std::string>> environment;  ///< "KEY=VALUE"; the caller's when absent.
  std::filesystem::path folder;  ///< Working directory; the caller's when empty.
  int output = -1;               ///< Becomes its standard output; -1: /dev/null.
  int error_output = -1;         ///< Becomes its standard error; -1: /dev/null.
  int descriptor_3 = -1;         ///< Becomes its descriptor 3; -1: none.
};

/// A running child in a process group of its own, with /dev/null as its input. Killed with its
/// group and reaped when this object goes.
class ChildProcess {
 public:
  /// NotFound when there is no such program, Io otherwise.
  [[nodiscard]] static Result<ChildProcess> spawn(const SpawnOptions& options);

  ChildProcess(ChildProcess&& other) noexcept;
  ChildProcess& operator=(ChildProcess&& other) noexcept;
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;
  ~ChildProcess();

  [[nodiscard]] pid_t pid() const { return pid_; }
  /// Readable once the child has ended.
  [[nodiscard]] int exit_fd() const { return pidfd_.get(); }
  /// Sends SIGKILL to the group.
  void kill();
  /// Waits for the end: the exit code, or 128 + signal. Kills what is left of the group.
  int wait();

 private:
  ChildProcess(pid_t pid, UniqueFd pidfd) : pid_(pid), pidfd_(std::move(pidfd)) {}

  pid_t pid_ = 0;
  UniqueFd pidfd_;
  std::optional<int> exit_code_;
};

}  // namespace maquette
