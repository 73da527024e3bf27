#include "llm/file_lock.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <system_error>

#include <cerrno>

#include <fmt/format.h>

namespace maquette {
namespace {

/// A lock needs no right to write where the file system is local. Another user's file in a folder
/// that all may write to can often be opened for reading only, and not with O_CREAT.
UniqueFd open_lock(const std::filesystem::path& path) {
  constexpr int kSafely = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
  UniqueFd fd(::open(path.c_str(), O_RDWR | O_CREAT | kSafely, 0644));
  if (!fd.valid() && errno == EACCES) {
    fd = UniqueFd(::open(path.c_str(), O_RDONLY | kSafely));
  }
  return fd;
}

}  // namespace

Result<FileLock> FileLock::acquire(const std::filesystem::path& path, const RunContext& context,
                                   const std::function<void()>& waiting,
                                   std::chrono::milliseconds retry) {
  UniqueFd fd = open_lock(path);
  if (!fd.valid()) {
    return fail(ErrorCode::Io,
                fmt::format("lock {}: {}", path.string(), std::generic_category().message(errno)));
  }
  bool told = false;
  while (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK && errno != EINTR) {
      return fail(ErrorCode::Io, fmt::format("lock {}: {}", path.string(),
                                             std::generic_category().message(errno)));
    }
    if (!std::exchange(told, true) && waiting) {
      waiting();
    }
    MAQUETTE_TRY_VOID(context.check());
    ::poll(nullptr, 0, static_cast<int>(retry.count()));
  }
  return FileLock(std::move(fd));
}

}  // namespace maquette
