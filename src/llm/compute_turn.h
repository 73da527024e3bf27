#pragma once

#include <chrono>
#include <filesystem>
#include <optional>

#include "base/error.h"
#include "base/run_context.h"
#include "core/event.h"
#include "llm/file_lock.h"

namespace maquette {

struct ComputeTurnOptions {
  /// Where the lock files are. The default is one folder for all users of the machine, in memory.
  /// Empty: take() never waits.
  std::filesystem::path folder = "/dev/shm";
  /// The length of a turn while others wait. The turn ends with the first step after this time.
  std::chrono::milliseconds length{500};
  /// After this wait, a process computes without a turn: the process with the turn may be stopped.
  std::chrono::milliseconds patience{std::chrono::minutes(2)};
};

/// The right to compute with all cores, which passes from process to process.
///
/// The threads of llama.cpp wait for each other in busy loops, several hundred times a token. If
/// there are more runnable threads than cores, each of these waits can cost a time slice of the
/// scheduler. Two processes then take many times as long as one after the other. So a process
/// computes only in its turn. Turns go round among the processes that may use the same CPUs. A
/// process alone pays four system calls a turn. The kernel frees the turn of a process that ends.
/// Turns are optional: a process also computes without lock files, and beside a process that does
/// not give its turn back.
class ComputeTurn {
 public:
  explicit ComputeTurn(ComputeTurnOptions options = {});

  /// Call it before each step of computing. Returns at once while the turn lasts; else gives the
  /// turn to the next process and waits for a new one. The first wait since give_back() sends a
  /// StageEvent. Cancelled, Timeout.
  [[nodiscard]] Result<void> take(const RunContext& context, const EventSink& events);

  /// Gives the turn to the next process.
  void give_back();

  /// The total time that take() has waited.
  [[nodiscard]] std::chrono::milliseconds waited() const { return waited_; }

 private:
  using Clock = std::chrono::steady_clock;
  [[nodiscard]] Result<FileLock> wait_for_turn(const RunContext& context, const EventSink& events);

  ComputeTurnOptions options_;
  std::filesystem::path queue_;
  std::filesystem::path turn_;
  std::optional<FileLock> held_;
  Clock::time_point taken_;
  std::chrono::milliseconds patience_;
  std::chrono::milliseconds waited_{};
  bool told_ = false;
};

}  // namespace maquette
