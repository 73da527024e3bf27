#include "cli/event_display.h"

#include <fmt/format.h>

#include "base/text.h"

namespace maquette {
namespace {

using std::chrono::milliseconds;

std::string amount(std::uint64_t value, const std::string& unit) {
  return unit == "bytes" ? human_bytes(value) : fmt::format("{}", value);
}

}  // namespace

void EventDisplay::operator()(const Event& event) {
  std::visit([this](const auto& each) { on(each); }, event);
}

void EventDisplay::on(const StageEvent& event) {
  progress_text_.clear();
  line_.show(fmt::format("{}{} ... {}", attempt_, event.text, elapsed()));
}

void EventDisplay::on(const ProgressEvent& event) {
  const Clock::time_point now = Clock::now();
  if (event.text != progress_text_) {
    if (event.unit == "bytes" && !line_.is_terminal()) {
      line_.keep(event.text + " ...");
    }
    progress_text_ = event.text;
    progress_started_ = now;
    progress_first_ = event.done;
  }
  std::string text =
      fmt::format("{}{}: {} of {} {}", attempt_, event.text, amount(event.done, event.unit),
                  amount(event.total, event.unit), event.unit == "bytes" ? "" : event.unit);
  const double seconds = std::chrono::duration<double>(now - progress_started_).count();
  const auto gained = static_cast<double>(event.done - progress_first_);
  if (seconds > 0.5 && gained > 0 && event.total >= event.done) {
    const double left = static_cast<double>(event.total - event.done) * seconds / gained;
    text += fmt::format(", {} left", human_duration(milliseconds(static_cast<long>(left * 1000))));
  }
  if (!event.detail.empty()) {
    text += " · " + event.detail;
  }
  line_.show(text);
}

void EventDisplay::on(const TokenEvent& event) {
  tokens_[event.candidate] = event.tokens;
  int tokens = 0;
  for (const auto& [candidate, count] : tokens_) {
    tokens += count;
  }
  line_.show(fmt::format("{}writing the script: {} tokens, {:.1f} tokens/s, {}", attempt_, tokens,
                         event.tokens_per_second, elapsed()));
}

void EventDisplay::on(const AttemptEvent& event) {
  tokens_.clear();
  tell_failures();
  attempt_ = event.of > 1 ? fmt::format("[{}/{}] ", event.attempt, event.of) : "";
  line_.show(fmt::format("{}reading the instruction ... {}", attempt_, elapsed()));
}

void EventDisplay::on(const AttemptResultEvent& event) {
  if (event.message.empty()) {
    return;
  }
  line_.show(fmt::format("{}{}", attempt_, event.message));
  // What the verifier finds in a model that runs stands in the result, if that model is kept.
  if (event.outcome != Outcome::Ok) {
    failures_.push_back({attempt_, event.message});
  }
}

void EventDisplay::tell_failures() {
  for (const Failure& failure : failures_) {
    line_.keep(fmt::format("{}{}", failure.attempt, elide_middle(failure.message, 300)));
    told_.insert(failure.message);
  }
  failures_.clear();
}

std::string EventDisplay::elapsed() const {
  return human_duration(std::chrono::duration_cast<milliseconds>(Clock::now() - started_));
}

}  // namespace maquette
