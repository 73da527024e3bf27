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
  /// Waits until there are none; false after a minute. A killed one is there until it is reaped.
  [[nodiscard]] bool is_gone() const;
  /// What it left in its temporary folder.
  [[nodiscard]] std::vector<std::string> leftovers() const;

  /// Further environment, "KEY=VALUE".
  std::vector<std::string> environment;

 private:
  [[nodiscard]] std::vector<std::string> whole_environment() const;

  TempFolder folder_;
};

/// Whether the process ends within `most`. By default that is a minute: a process that was told to
/// stop ends much sooner, also on a busy machine, and one that ignores it goes on for longer.
/// benchmarks/stop_latency measures how soon.
[[nodiscard]] bool ends(const ChildProcess& child,
                        std::chrono::milliseconds most = std::chrono::minutes(1));

/// The one JSON object on standard output; a test failure when it is none.
[[nodiscard]] Json json_of(const CommandResult& result);

}  // namespace maquette::testing
