#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

#include "blender/find_blender.h"
#include "blender/sandbox.h"
#include "blender/worker_process.h"
#include "core/script_runner.h"
#include "proc/spawner.h"

namespace maquette {

struct LaneSetup {
  BlenderProgram program;
  Isolation isolation = Isolation::Limits;         ///< What the machine gives.
  Isolation isolation_at_least = Isolation::None;  ///< Less is Unavailable.
  std::filesystem::path temp_parent;
};

/// Two sandboxed Blenders, started at the first use and kept: *build* forks a child per script,
/// *inspect* keeps a warm child that opens what scripts leave. One job at a time; one thread.
class BlenderLane {
 public:
  /// `spawner` outlives it.
  BlenderLane(LaneSetup setup, Spawner& spawner) : setup_(std::move(setup)), spawner_(spawner) {}

  /// Starts both, to be ready when the first script is; `renderer` too for a first view.
  [[nodiscard]] Result<void> warm_up(bool renderer);

  /// As ScriptRunner::run.
  [[nodiscard]] Result<RunRecord> run(std::string_view script, const RunOptions& options,
                                      const RunContext& context, const EventSink& events);

 private:
  Result<void> start_workers();
  Result<std::optional<WorkerProcess>> start(WorkerKind kind);
  Result<void> await(WorkerProcess& worker, const RunContext& context, RunRecord& record);
  Result<JobFolder> build(std::string_view script, const RunOptions& options,
                          const RunContext& context, const EventSink& events, RunRecord& record);
  Result<void> inspect(const JobFolder& built, const RunOptions& options, const RunContext& context,
                       const EventSink& events, RunRecord& record);

  const LaneSetup setup_;
  Spawner& spawner_;
  std::optional<WorkerProcess> builder_;
  std::optional<WorkerProcess> inspector_;
  std::uint64_t next_job_ = 1;
};

}  // namespace maquette
