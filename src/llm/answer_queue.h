#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <string>
#include <variant>

#include "base/error.h"
#include "llm/chat_stream.h"

namespace maquette {

/// What a worker tells the caller of HttpModel::generate about one candidate.
struct AnswerPiece {
  std::string text;
  int tokens = 0;
};
struct AnswerNotice {
  std::string text;
};
struct AnswerEnd {
  Result<ChatReply> reply;
};

struct AnswerNews {
  std::size_t candidate = 0;
  std::variant<AnswerPiece, AnswerNotice, AnswerEnd> what;
};

/// Brings news from the workers to the caller's thread, in order. push() waits while it is full.
/// Thread-safe.
class AnswerQueue {
 public:
  void push(AnswerNews news);
  /// Waits for the next one.
  [[nodiscard]] AnswerNews pop();

 private:
  static constexpr std::size_t kMaxWaiting = 1024;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<AnswerNews> waiting_;  // Guarded by mutex_.
};

}  // namespace maquette
