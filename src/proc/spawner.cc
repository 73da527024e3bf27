#include "proc/spawner.h"

namespace maquette {

Spawner::Spawner() : thread_([this](const std::stop_token& stop) { serve(stop); }) {}

Result<ChildProcess> Spawner::spawn(const SpawnOptions& options) {
  Task task([&options] { return ChildProcess::spawn(options); });
  std::future<Result<ChildProcess>> child = task.get_future();
  {
    const std::lock_guard lock(mutex_);
    tasks_.push_back(std::move(task));
  }
  wake_.notify_one();
  return child.get();
}

void Spawner::serve(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  while (wake_.wait(lock, stop, [this] { return !tasks_.empty(); })) {
    Task task = std::move(tasks_.front());
    tasks_.pop_front();
    lock.unlock();
    task();
    lock.lock();
  }
}

}  // namespace maquette
