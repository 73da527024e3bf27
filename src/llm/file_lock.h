#pragma once

#include <chrono>
#include <filesystem>
#include <functional>

#include "base/error.h"
#include "base/run_context.h"
#include "proc/unique_fd.h"

namespace maquette {

/// An exclusive lock between processes, held as long as this object lives; the kernel drops it when
/// the process ends.
class FileLock {
 public:
  /// Takes the lock at `path`, which is created when missing and may belong to another user. While
  /// another process holds the lock, calls `waiting` once and tries again every `retry`. Io,
  /// Cancelled, Timeout.
  [[nodiscard]] static Result<FileLock> acquire(
      const std::filesystem::path& path, const RunContext& context,
      const std::function<void()>& waiting,
      std::chrono::milliseconds retry = std::chrono::milliseconds(50));

 private:
  explicit FileLock(UniqueFd fd) : fd_(std::move(fd)) {}
  UniqueFd fd_;
};

}  // namespace maquette
