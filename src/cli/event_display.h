#pragma once

#include <chrono>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "cli/progress_line.h"
#include "core/event.h"

namespace maquette {

/// Draws events for a person: what is being done, tokens and tokens per second, the attempt, time
/// gone and time left. Each failed attempt before the last one leaves a line. The caller prints the
/// result of the last attempt. Borrowed `line` outlives it.
class EventDisplay {
 public:
  explicit EventDisplay(ProgressLine& line) : line_(line) {}

  void operator()(const Event& event);

  /// Whether a line with this message has been printed.
  [[nodiscard]] bool has_told(const std::string& message) const { return told_.contains(message); }

 private:
  using Clock = std::chrono::steady_clock;

  void on(const StageEvent& event);
  void on(const ProgressEvent& event);
  void on(const TokenEvent& event);
  void on(const AttemptEvent& event);
  void on(const AttemptResultEvent& event);
  [[nodiscard]] std::string elapsed() const;
  void tell_failures();

  /// A failed attempt that may be the last.
  struct Failure {
    std::string attempt;
    std::string message;
  };

  ProgressLine& line_;
  Clock::time_point started_ = Clock::now();
  std::string progress_text_;
  Clock::time_point progress_started_;
  std::uint64_t progress_first_ = 0;
  std::string attempt_;
  std::map<std::size_t, int> tokens_;
  std::vector<Failure> failures_;
  std::set<std::string> told_;
};

}  // namespace maquette
