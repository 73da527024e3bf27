#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "base/run_context.h"
#include "core/script_runner.h"

namespace maquette {

/// The folders of the host that one worker gets to see.
struct SandboxFolders {
  std::filesystem::path program;  ///< The Blender binary; its tree is read-only.
  std::filesystem::path code;     ///< The worker's Python, read-only.
  std::filesystem::path jobs;     ///< The one writable folder that the host sees too.
  std::filesystem::path scratch;  ///< Temporary files where there is no private /tmp.
  /// What may be written to the private /tmp, which is memory.
  std::uint64_t scratch_bytes = 512ULL << 20;
};

/// A command line that starts a program in the sandbox, and the folders as that program sees them.
struct SandboxedCommand {
  std::vector<std::string> argv;
  std::vector<std::string> environment;  ///< All of it; nothing of the caller's passes.
  std::filesystem::path code;
  std::filesystem::path jobs;
  std::vector<std::filesystem::path> scratch;
};

/// Isolation::Namespaces wraps `argv` in bubblewrap: no network, read-only /usr and a few files of
/// /etc, private /tmp /run /proc /dev, only the jobs folder writable. Any other level gives the
/// plain program with a clean environment; its limits are the worker's to set.
[[nodiscard]] SandboxedCommand sandboxed(const SandboxFolders& folders, Isolation isolation,
                                         const std::vector<std::string>& argv);

/// What this machine can do.
struct SandboxProbe {
  Isolation isolation = Isolation::Limits;
  std::string reason;  ///< Why not Namespaces, and the next step; empty when it is.
};

/// Runs /usr/bin/true in the sandbox, which takes some 15 ms. `bwrap` is for tests.
[[nodiscard]] SandboxProbe probe_sandbox(const RunContext& context,
                                         const std::string& bwrap = "bwrap");

}  // namespace maquette
