#include "bench/shared_model.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <latch>
#include <mutex>
#include <thread>

#include <gtest/gtest.h>

namespace maquette {
namespace {

using std::chrono::milliseconds;

/// Stays in a call until another one joins it, or gives up waiting for one. Stands in for a local
/// model, which would take harm from a second call.
class LingeringModel final : public LanguageModel {
 public:
  [[nodiscard]] ModelIdentity identity() const override { return {"canned", "", "canned"}; }

  Result<Generation> generate(const GenerationRequest&, const RunContext&,
                              const EventSink&) override {
    std::unique_lock lock(mutex_);
    most_at_once = std::max(most_at_once, ++at_once_);
    joined_.notify_all();
    joined_.wait_for(lock, milliseconds(150), [this] { return at_once_ > 1; });
    --at_once_;
    return Generation();
  }

  int most_at_once = 0;

 private:
  std::mutex mutex_;
  std::condition_variable joined_;
  int at_once_ = 0;
};

TEST(SharedModel, AnswersOneCallAtATimeAndSaysHowLongTheOtherWaited) {
  LingeringModel model;
  SharedModel shared(model);
  milliseconds first{};
  milliseconds second{};
  // On a busy machine the second thread may start when the first has its answer; then once more.
  while (std::max(first, second) == milliseconds::zero()) {
    std::latch both(2);
    const auto ask = [&](milliseconds& waited) {
      both.arrive_and_wait();
      waited = shared.generate({}, {}, {}).value().wait_time;
    };
    const std::jthread one([&] { ask(first); });
    const std::jthread two([&] { ask(second); });
  }
  EXPECT_EQ(model.most_at_once, 1);
}

}  // namespace
}  // namespace maquette
