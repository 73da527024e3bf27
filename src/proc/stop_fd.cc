#include "proc/stop_fd.h"

#include <sys/eventfd.h>
#include <system_error>

#include <cerrno>

#include <fmt/format.h>

namespace maquette {

Result<StopFd> StopFd::create(const std::stop_token& stop) {
  UniqueFd fd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
  if (!fd.valid()) {
    return fail(ErrorCode::Io,
                fmt::format("create an eventfd: {}", std::generic_category().message(errno)));
  }
  auto callback = std::make_unique<Callback>(stop, [raw = fd.get()] { ::eventfd_write(raw, 1); });
  return StopFd(std::move(fd), std::move(callback));
}

}  // namespace maquette
