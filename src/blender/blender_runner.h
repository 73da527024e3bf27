#pragma once

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

#include "blender/blender_lane.h"
#include "core/script_runner.h"
#include "proc/spawner.h"

namespace maquette {

struct BlenderRunnerOptions {
  std::filesystem::path blender;      ///< As for locate_blender().
  std::filesystem::path temp_parent;  ///< Where job folders go; empty: TMPDIR or /tmp.
  int lanes = 1;                      ///< Scripts at a time; each lane is two Blenders (0.5 GB).
  Isolation isolation_at_least = Isolation::None;  ///< Runs fail as Unavailable below it.
  Isolation isolation_at_most = Isolation::Full;   ///< For tests of the weaker levels.
};

/// Runs scripts in sandboxed Blenders, as many at a time as it has lanes. Nothing a script does
/// outlives its job, and no Blender outlives this process, however it ends. Thread-safe.
class BlenderRunner final : public ScriptRunner {
 public:
  /// Locates Blender, looks at what the sandbox can do and sweeps what killed processes left. Takes
  /// some 20 ms. Unavailable when there is no Blender, or less isolation than asked for.
  [[nodiscard]] static Result<std::unique_ptr<BlenderRunner>> create(
      const BlenderRunnerOptions& options, const RunContext& context = {});

  /// Starts the Blenders in the background, to be ready when the first script is; with `renderer`
  /// what draws the first view too.
  [[nodiscard]] Result<void> warm_up(bool renderer);

  [[nodiscard]] Result<RunRecord> run(std::string_view script, const RunOptions& options,
                                      const RunContext& context, const EventSink& events) override;

 private:
  /// A lane for one job; goes back when it goes.
  class Lease;

  BlenderRunner(const LaneSetup& setup, int lanes);

  Result<BlenderLane*> take(const RunContext& context);
  void give_back(BlenderLane* lane);

  Spawner spawner_;  ///< Outlives the lanes.
  std::vector<std::unique_ptr<BlenderLane>> lanes_;
  std::mutex mutex_;
  std::condition_variable_any freed_;
  std::vector<BlenderLane*> free_;  ///< Guarded by mutex_; the last one is taken first.
};

}  // namespace maquette
