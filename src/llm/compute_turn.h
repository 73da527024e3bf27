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
  /// How long a turn lasts while others wait. It ends with the first step after that.
  std::chrono::milliseconds length{500};
  /// After waiting this long, a process goes on without a turn: the one that has it may be stopped.
  std::chrono::milliseconds patience{std::chrono::minutes(2)};
};

/// The right to compute with all cores, which passes from process to process.
///
/// The threads of llama.cpp wait for each other in busy loops, several hundred times a token. Once
/// more threads are runnable than there are cores, each of these waits can cost a slice of the
/// scheduler, and two processes take many times as long as one after the other. So a process
/// computes only in its turn. Turns go round among the processes that may use the same CPUs; alone,
/// a process pays four system calls a turn. The kernel frees the turn of a process that ends. It is
/// a courtesy, not a need: without lock files, and beside a process that does not give its turn
/// back, the computing goes on all the same.
class ComputeTurn {
 public:
  explicit ComputeTurn(ComputeTurnOptions options = {});

  /// To be called before each step of computing. Returns at once while the turn lasts, else passes
  /// it on and waits for the next one; the first wait since give_back() sends a StageEvent.
  /// Cancelled, Timeout.
  [[nodiscard]] Result<void> take(const RunContext& context, const EventSink& events);

  /// Lets the next process have it.
  void give_back();

  /// How long take() has waited in all.
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
