#include "base/run_context.h"

#include <algorithm>

namespace maquette {

using std::chrono::milliseconds;

Deadline Deadline::after(milliseconds duration) {
  return Deadline(Clock::now() + duration);
}

bool Deadline::passed() const {
  return at_ && Clock::now() >= *at_;
}

milliseconds Deadline::remaining(milliseconds none) const {
  if (!at_) {
    return none;
  }
  const auto left = std::chrono::ceil<milliseconds>(*at_ - Clock::now());
  return std::max(left, milliseconds{0});
}

Deadline Deadline::sooner(const Deadline& other) const {
  if (!at_) {
    return other;
  }
  if (!other.at_) {
    return *this;
  }
  return Deadline(std::min(*at_, *other.at_));
}

Result<void> RunContext::check() const {
  if (stop.stop_requested()) {
    return fail(ErrorCode::Cancelled, "interrupted");
  }
  if (deadline.passed()) {
    return fail(ErrorCode::Timeout, "the time limit has passed");
  }
  return {};
}

bool RunContext::should_stop() const {
  return stop.stop_requested() || deadline.passed();
}

RunContext RunContext::within(milliseconds duration) const {
  return RunContext{stop, deadline.sooner(Deadline::after(duration))};
}

}  // namespace maquette
