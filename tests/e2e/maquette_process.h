#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/fs.h"
#include "base/json.h"
#include "proc/child_process.h"
#include "proc/command.h"

namespace maquette::testing {

/// The shipped binary in a world of its own: HOME, TMPDIR, cache and working directory are in one
/// temporary folder, so that what it leaves can be seen.
class MaquetteProcess {
 public:
  MaquetteProcess();

  [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }
  /// A model of recorded answers: a mug that works.
  [[nodiscard]] static std::string recorded_mug();

  /// Runs it to its end. `before` is put in front of the command line.
  [[nodiscard]] CommandResult run(std::vector<std::string> arguments,
                                  std::vector<std::string> before = {}) const;
  /// Starts it; its output goes nowhere.
  [[nodiscard]] ChildProcess start(std::vector<std::string> arguments) const;

  /// Writes a file into the folder and returns its path.
  [[nodiscard]] std::string file(const std::string& name, const std::string& text,
                                 bool executable = false) const;

  /// Processes that were started for this world and are still there.
  [[nodiscard]] int processes() const;
  /// Waits until all these processes have ended; false after a minute. A killed process counts
  /// until it is reaped.
  [[nodiscard]] bool is_gone() const;
  /// What it left in its temporary folder.
  [[nodiscard]] std::vector<std::string> leftovers() const;

  /// Further environment, "KEY=VALUE".
  std::vector<std::string> environment;

 private:
  [[nodiscard]] std::vector<std::string> whole_environment() const;

  TempFolder folder_;
};

/// Whether the process ends within `most`, by default a minute. A process that was stopped ends
/// much sooner, also on a busy machine; a process that ignores the stop runs longer.
/// benchmarks/stop_latency measures the time.
[[nodiscard]] bool ends(const ChildProcess& child,
                        std::chrono::milliseconds most = std::chrono::minutes(1));

/// The one JSON object on standard output; a test failure when it is none.
[[nodiscard]] Json json_of(const CommandResult& result);

}  // namespace maquette::testing
