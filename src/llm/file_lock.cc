#include "llm/file_lock.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <system_error>

#include <cerrno>

#include <fmt/format.h>

namespace maquette {
namespace {

constexpr int kRetryMs = 50;

}  // namespace

Result<FileLock> FileLock::acquire(const std::filesystem::path& path, const RunContext& context,
                                   const std::function<void()>& waiting) {
  UniqueFd fd(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
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
    ::poll(nullptr, 0, kRetryMs);
  }
  return FileLock(std::move(fd));
}

}  // namespace maquette
