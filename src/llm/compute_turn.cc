#include "llm/compute_turn.h"

#include <utility>

#include <fmt/format.h>

#include "base/log.h"
#include "base/machine.h"

namespace maquette {
namespace {

using std::chrono::milliseconds;

/// Short against a turn, long against a system call.
constexpr milliseconds kRetry{5};

}  // namespace

ComputeTurn::ComputeTurn(ComputeTurnOptions options)
    : options_(std::move(options)), patience_(options_.patience) {
  const std::string name = fmt::format("maquette-cpus-{}", cpu_set_name());
  queue_ = options_.folder / (name + ".queue");
  turn_ = options_.folder / (name + ".turn");
}

Result<void> ComputeTurn::take(const RunContext& context, const EventSink& events) {
  const Clock::time_point asked = Clock::now();
  if (options_.folder.empty() || (held_ && asked - taken_ < options_.length)) {
    return {};
  }
  held_.reset();
  Result<FileLock> turn = wait_for_turn(context, events);
  taken_ = Clock::now();
  waited_ += std::chrono::duration_cast<milliseconds>(taken_ - asked);
  MAQUETTE_TRY_VOID(context.check());
  if (turn) {
    held_ = *std::move(turn);
    patience_ = options_.patience;
    return {};
  }
  if (turn.error().code != ErrorCode::Timeout) {
    log_info("computing without turns: {}", turn.error().message);
  } else if (patience_ > milliseconds{}) {
    log_warning("another process has kept the processor for {} s; computing beside it",
                std::chrono::duration_cast<std::chrono::seconds>(patience_).count());
  }
  patience_ = {};
  return {};
}

Result<FileLock> ComputeTurn::wait_for_turn(const RunContext& context, const EventSink& events) {
  const auto tell = [&] {
    if (!std::exchange(told_, true)) {
      emit(events, StageEvent{"another process uses the processor for a language model; waiting "
                              "for a turn"});
    }
  };
  const RunContext patient = context.within(patience_);
  // The next one in the queue holds the queue's lock until it has the turn. So a process that has
  // just passed on its turn cannot take it again before the one that waited.
  MAQUETTE_TRY(const FileLock queue, FileLock::acquire(queue_, patient, tell, kRetry));
  return FileLock::acquire(turn_, patient, tell, kRetry);
}

void ComputeTurn::give_back() {
  held_.reset();
  told_ = false;
}

}  // namespace maquette
