#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <variant>

#include "core/outcome.h"

namespace maquette {

/// What is being done, for a progress line: "starting Blender", "drawing view 2 of 4".
struct StageEvent {
  std::string text;
};

/// Work of known length: a download, a digest, reading a prompt. `done` of `total` in `unit`
/// ("bytes", "tokens"). `text` stays the same from one event of a piece of work to the next.
struct ProgressEvent {
  std::string text;
  std::string unit;
  std::uint64_t done = 0;
  std::uint64_t total = 0;
  std::string detail;  ///< What has come of it so far: "12 ok · 1 timeout".
};

/// A piece of an answer of the language model.
struct TokenEvent {
  std::size_t candidate = 0;
  std::string piece;
  int tokens = 0;                ///< Of this candidate so far.
  double tokens_per_second = 0;  ///< Of all candidates together.
};

struct AttemptEvent {
  int attempt = 0;  ///< 1-based.
  int of = 0;
};

/// An attempt's candidate has been run.
struct AttemptResultEvent {
  int attempt = 0;
  std::size_t candidate = 0;
  Outcome outcome = Outcome::Ok;
  std::string message;  ///< What is wrong with it; empty when nothing is.
};

using Event = std::variant<StageEvent, ProgressEvent, TokenEvent, AttemptEvent, AttemptResultEvent>;

/// Receives events, in order, on the thread that does the work. Cheap and does not throw. May be
/// empty; send events through emit().
using EventSink = std::function<void(const Event&)>;

inline void emit(const EventSink& sink, const Event& event) {
  if (sink) {
    sink(event);
  }
}

}  // namespace maquette
