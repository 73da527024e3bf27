#pragma once

#include <atomic>
#include <stop_token>
#include <thread>

namespace maquette {

/// Turns the first SIGINT or SIGTERM into a request to stop and the second into an immediate exit.
/// Make it before any other thread: it blocks both signals for the threads that come after.
class StopOnSignal {
 public:
  StopOnSignal();
  ~StopOnSignal();
  StopOnSignal(const StopOnSignal&) = delete;
  StopOnSignal& operator=(const StopOnSignal&) = delete;

  [[nodiscard]] std::stop_token token() const { return source_.get_token(); }

 private:
  void wait();

  std::stop_source source_;
  std::atomic<bool> done_{false};
  std::jthread thread_;
};

}  // namespace maquette
