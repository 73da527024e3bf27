#pragma once

#include <filesystem>

#include "blender/find_blender.h"
#include "blender/sandbox.h"
#include "core/script_runner.h"

namespace maquette {

enum class WorkerKind {
  Build,   ///< Forks a child per script; the child may do what it likes within the sandbox.
  Inspect  ///< Keeps a child that runs only our own code, on one model after another.
};

struct WorkerSetup {
  WorkerKind kind = WorkerKind::Build;
  BlenderProgram program;
  Isolation isolation = Isolation::Limits;
  std::filesystem::path temp_parent;  ///< Where its private folder goes; empty: TMPDIR or /tmp.
};

/// The descriptor that a worker finds its socket on.
inline constexpr int kWorkerSocket = 3;

/// What starts worker/server.py inside this Blender, with `folder`'s code/, jobs/ and scratch/ for
/// it. Unavailable when a Python for the module is missing.
[[nodiscard]] Result<SandboxedCommand> worker_command(const WorkerSetup& setup,
                                                      const std::filesystem::path& folder);

}  // namespace maquette
