#pragma once

#include <chrono>
#include <map>
#include <string>

#include "cli/progress_line.h"
#include "core/event.h"

namespace maquette {

/// Draws events for a person: what is being done, tokens and tokens per second, the attempt, time
/// gone and time left. Borrowed `line` outlives it.
class EventDisplay {
 public:
  explicit EventDisplay(ProgressLine& line) : line_(line) {}

  void operator()(const Event& event);

 private:
  using Clock = std::chrono::steady_clock;

  void on(const StageEvent& event);
  void on(const ProgressEvent& event);
  void on(const TokenEvent& event);
  void on(const AttemptEvent& event);
  void on(const AttemptResultEvent& event);
  [[nodiscard]] std::string elapsed() const;

  ProgressLine& line_;
  Clock::time_point started_ = Clock::now();
  std::string progress_text_;
  Clock::time_point progress_started_;
  std::uint64_t progress_first_ = 0;
  std::string attempt_;
  std::map<std::size_t, int> tokens_;
};

}  // namespace maquette
