#include "blender/blender_runner.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <fmt/format.h>

namespace maquette {

class BlenderRunner::Lease {
 public:
  Lease(BlenderRunner& runner, BlenderLane* lane) : runner_(runner), lane_(lane) {}
  Lease(const Lease&) = delete;
  Lease& operator=(const Lease&) = delete;
  ~Lease() { runner_.give_back(lane_); }

  [[nodiscard]] BlenderLane& operator*() const { return *lane_; }

 private:
  BlenderRunner& runner_;
  BlenderLane* lane_;
};

Result<std::unique_ptr<BlenderRunner>> BlenderRunner::create(const BlenderRunnerOptions& options,
                                                             const RunContext& context) {
  MAQUETTE_TRY(BlenderProgram program, locate_blender(options.blender));
  TempFolder::sweep(options.temp_parent);
  const SandboxProbe sandbox = probe_sandbox(context, options.isolation_at_most);
  MAQUETTE_TRY_VOID(check_isolation(sandbox, options.isolation_at_least));
  const LaneSetup setup{.program = std::move(program),
                        .isolation = sandbox.isolation,
                        .isolation_at_least = options.isolation_at_least,
                        .temp_parent = options.temp_parent};
  return std::unique_ptr<BlenderRunner>(new BlenderRunner(setup, options.lanes));
}

BlenderRunner::BlenderRunner(const LaneSetup& setup, int lanes) {
  for (int i = 0; i < std::max(lanes, 1); ++i) {
    lanes_.push_back(std::make_unique<BlenderLane>(setup, spawner_));
    free_.push_back(lanes_.back().get());
  }
}

Result<void> BlenderRunner::warm_up(bool renderer) {
  const std::lock_guard lock(mutex_);
  for (BlenderLane* lane : free_) {
    MAQUETTE_TRY_VOID(lane->warm_up(renderer));
  }
  return {};
}

Result<RunRecord> BlenderRunner::run(std::string_view script, const RunOptions& options,
                                     const RunContext& context, const EventSink& events) {
  MAQUETTE_TRY(BlenderLane * lane, take(context));
  const Lease lease(*this, lane);
  return (*lease).run(script, options, context, events);
}

Result<BlenderLane*> BlenderRunner::take(const RunContext& context) {
  std::unique_lock lock(mutex_);
  while (free_.empty()) {
    MAQUETTE_TRY_VOID(context.check());
    freed_.wait_for(lock, context.stop, std::chrono::milliseconds(200),
                    [this] { return !free_.empty(); });
  }
  BlenderLane* lane = free_.back();
  free_.pop_back();
  return lane;
}

void BlenderRunner::give_back(BlenderLane* lane) {
  const std::lock_guard lock(mutex_);
  free_.push_back(lane);
  freed_.notify_one();
}

}  // namespace maquette
