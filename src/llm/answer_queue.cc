#include "llm/answer_queue.h"

#include <utility>

namespace maquette {

void AnswerQueue::push(AnswerNews news) {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return waiting_.size() < kMaxWaiting; });
  waiting_.push_back(std::move(news));
  changed_.notify_all();
}

AnswerNews AnswerQueue::pop() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return !waiting_.empty(); });
  AnswerNews news = std::move(waiting_.front());
  waiting_.pop_front();
  changed_.notify_all();
  return news;
}

}  // namespace maquette
