#include "engine/in_parallel.h"

#include <algorithm>
#include <mutex>
#include <thread>
#include <vector>

namespace maquette {

Result<void> in_parallel(std::size_t count, int jobs, const RunContext& context,
                         const std::function<Result<void>(std::size_t)>& work) {
  std::mutex mutex;
  std::size_t next = 0;
  Result<void> result;
  const auto run = [&] {
    std::unique_lock lock(mutex);
    while (result && next < count) {
      const std::size_t index = next++;
      lock.unlock();
      auto done = context.check().and_then([&] { return work(index); });
      lock.lock();
      if (!done && result) {
        result = std::move(done);
      }
    }
  };
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < std::max(jobs, 1); ++i) {
      threads.emplace_back(run);
    }
  }
  return result;
}

}  // namespace maquette
