#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/run_context.h"
#include "blender/protocol.h"
#include "core/script_runner.h"

namespace maquette {

/// The folders of the host that one worker gets to see.
struct SandboxFolders {
  std::filesystem::path tree;     ///< Blender's own files, read-only; empty: none beside /usr.
  std::filesystem::path code;     ///< The worker's Python, read-only.
  std::filesystem::path jobs;     ///< Writable: what jobs get and leave.
  std::filesystem::path scratch;  ///< Writable: temporary files, /tmp in the sandbox.
};

/// A command line that starts a program in the sandbox, and the folders as that program sees them.
struct SandboxedCommand {
  std::vector<std::string> argv;
  std::vector<std::string> environment;  ///< All of it; nothing of the caller's passes.
  std::filesystem::path code;
  std::filesystem::path jobs;
  std::vector<std::filesystem::path> scratch;
  std::vector<std::filesystem::path> readable;  ///< What a job may read, where Landlock is used.
};

/// The name of the system call filter among the worker's code.
inline constexpr std::string_view kFilterFile = "filter.bpf";

/// Whether the level has namespaces (bubblewrap).
[[nodiscard]] bool uses_namespaces(Isolation isolation);

/// Whether each job gets Landlock's rules and the system call filter.
[[nodiscard]] bool confines_jobs(Isolation isolation);

/// Levels with namespaces wrap `argv` in bubblewrap: no network, read-only /usr and a few files of
/// /etc, private /proc /dev, only the jobs and scratch folders writable. Any other level gives the
/// plain program with a clean environment; the rest is the worker's to do.
[[nodiscard]] SandboxedCommand sandboxed(const SandboxFolders& folders, Isolation isolation,
                                         const std::vector<std::string>& argv);

/// What this machine can do.
struct SandboxProbe {
  Isolation isolation = Isolation::Limits;
  int landlock = 0;    ///< The kernel's version of Landlock; 0: none.
  std::string reason;  ///< Why not Full, and the next step; empty when it is.
};

/// The best level that this machine gives, `at_most`. Runs /usr/bin/true in bubblewrap and asks the
/// kernel, which takes some 15 ms. `bwrap` is for tests.
[[nodiscard]] SandboxProbe probe_sandbox(const RunContext& context,
                                         Isolation at_most = Isolation::Full,
                                         const std::string& bwrap = "bwrap");

/// Unavailable, with the reason and the next step, when `given` is less than `wanted`.
[[nodiscard]] Result<void> check_isolation(const SandboxProbe& given, Isolation wanted);

/// The level that a worker's jobs really have.
[[nodiscard]] Isolation achieved_isolation(const ReadyMessage& ready);

}  // namespace maquette
