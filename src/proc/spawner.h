#pragma once

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

#include "proc/child_process.h"

namespace maquette {

/// Starts children from one thread that lives as long as this object. The kernel ties a child's
/// parent-death signal to the thread that started it, so a child that asks for one (bwrap
/// --die-with-parent) must not be started from a thread that may end earlier. Outlives its
/// children. Thread-safe.
class Spawner {
 public:
  Spawner();
  Spawner(const Spawner&) = delete;
  Spawner& operator=(const Spawner&) = delete;
  ~Spawner() = default;

  /// ChildProcess::spawn on that thread.
  [[nodiscard]] Result<ChildProcess> spawn(const SpawnOptions& options);

 private:
  using Task = std::packaged_task<Result<ChildProcess>()>;

  void serve(const std::stop_token& stop);

  std::mutex mutex_;
  std::condition_variable_any wake_;
  std::deque<Task> tasks_;  ///< Guarded by mutex_.
  std::jthread thread_;     ///< Last: it ends before the others go.
};

}  // namespace maquette
