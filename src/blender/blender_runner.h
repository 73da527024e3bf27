#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "blender/sandbox.h"
#include "blender/worker_process.h"
#include "core/script_runner.h"
#include "proc/spawner.h"

namespace maquette {

struct BlenderRunnerOptions {
  std::filesystem::path blender;      ///< As for locate_blender().
  std::filesystem::path temp_parent;  ///< Where job folders go; empty: TMPDIR or /tmp.
};

/// Runs scripts in one sandboxed Blender and inspects what they leave in another. Both are started
/// at the first use and kept. Nothing a script does outlives its job, and neither Blender outlives
/// this process, however it ends. Safe to call from several threads; runs are one at a time.
class BlenderRunner final : public ScriptRunner {
 public:
  /// Locates Blender, looks at what the sandbox can do and sweeps what killed processes left. Takes
  /// some 20 ms. Unavailable when there is no Blender.
  [[nodiscard]] static Result<std::unique_ptr<BlenderRunner>> create(
      const BlenderRunnerOptions& options, const RunContext& context = {});

  /// Starts both Blenders in the background, to be ready when the first script is.
  [[nodiscard]] Result<void> warm_up();

  [[nodiscard]] Result<RunRecord> run(std::string_view script, const RunOptions& options,
                                      const RunContext& context, const EventSink& events) override;

 private:
  BlenderRunner(BlenderRunnerOptions options, std::filesystem::path program, SandboxProbe sandbox);

  Result<void> start_workers();
  Result<std::optional<WorkerProcess>> start(WorkerKind kind);
  Result<void> await(WorkerProcess& worker, const RunContext& context, RunRecord& record);
  Result<JobFolder> build(std::string_view script, const RunOptions& options,
                          const RunContext& context, const EventSink& events, RunRecord& record);
  Result<void> inspect(const JobFolder& built, const RunOptions& options, const RunContext& context,
                       const EventSink& events, RunRecord& record);

  const BlenderRunnerOptions options_;
  const std::filesystem::path program_;
  const SandboxProbe sandbox_;
  std::mutex mutex_;
  Spawner spawner_;                         ///< Outlives the workers.
  std::optional<WorkerProcess> builder_;    ///< Guarded by mutex_.
  std::optional<WorkerProcess> inspector_;  ///< Guarded by mutex_.
  std::uint64_t next_job_ = 1;              ///< Guarded by mutex_.
};

}  // namespace maquette
