#pragma once

#include <chrono>
#include <optional>
#include <stop_token>

#include "base/error.h"

namespace maquette {

/// A point in time after which work should stop; by default there is none. A value.
class Deadline {
 public:
  using Clock = std::chrono::steady_clock;

  Deadline() = default;
  [[nodiscard]] static Deadline after(std::chrono::milliseconds duration);

  [[nodiscard]] bool passed() const;
  /// Time left, never negative; `none` when there is no deadline.
  [[nodiscard]] std::chrono::milliseconds remaining(std::chrono::milliseconds none) const;
  /// The earlier of the two.
  [[nodiscard]] Deadline sooner(const Deadline& other) const;

 private:
  explicit Deadline(Clock::time_point at) : at_(at) {}
  std::optional<Clock::time_point> at_;
};

/// What every blocking call takes: the caller's wish to stop, and its deadline. A blocking call
/// ends within 200 ms of either. A cheap value; copy it.
struct RunContext {
  std::stop_token stop;
  Deadline deadline;

  /// Fails with Cancelled or Timeout once the work should end.
  [[nodiscard]] Result<void> check() const;
  [[nodiscard]] bool should_stop() const;
  /// The same wish to stop, with a deadline no later than `duration` from now.
  [[nodiscard]] RunContext within(std::chrono::milliseconds duration) const;
};

}  // namespace maquette
