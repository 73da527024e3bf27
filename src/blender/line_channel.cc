#include "blender/line_channel.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <system_error>

#include <array>
#include <cerrno>

#include <fmt/format.h>

#include "proc/stop_fd.h"

namespace maquette {

LineChannel::LineChannel(UniqueFd socket, std::size_t max_line_bytes)
    : socket_(std::move(socket)), max_line_bytes_(max_line_bytes) {}

Result<void> LineChannel::send(std::string_view line) {
  std::string bytes(line);
  bytes += '\n';
  std::string_view rest = bytes;
  while (!rest.empty()) {
    const ssize_t n = ::send(socket_.get(), rest.data(), rest.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (n >= 0) {
      rest.remove_prefix(static_cast<std::size_t>(n));
      continue;
    }
    if (errno == EINTR) {
      continue;
    }
    pollfd writable{socket_.get(), POLLOUT, 0};
    if (errno == EAGAIN && ::poll(&writable, 1, 1000) > 0) {
      continue;
    }
    return fail(ErrorCode::Unavailable, "the worker does not read");
  }
  return {};
}

Result<std::string> LineChannel::receive(const RunContext& context) {
  MAQUETTE_TRY(const StopFd stop, StopFd::create(context.stop));
  while (true) {
    const std::size_t end = buffer_.find('\n', searched_);
    if (end != std::string::npos) {
      std::string line = buffer_.substr(0, end);
      buffer_.erase(0, end + 1);
      searched_ = 0;
      return line;
    }
    searched_ = buffer_.size();
    if (buffer_.size() > max_line_bytes_) {
      return fail(ErrorCode::Unavailable, "the worker sends a line without an end");
    }
    MAQUETTE_TRY_VOID(context.check());
    std::array<pollfd, 2> watched{{{socket_.get(), POLLIN, 0}, {stop.get(), POLLIN, 0}}};
    const auto left = context.deadline.remaining(std::chrono::hours(1));
    ::poll(watched.data(), watched.size(), static_cast<int>(left.count()));
    if (watched[0].revents != 0) {
      MAQUETTE_TRY_VOID(fill());
    }
  }
}

Result<void> LineChannel::fill() {
  std::array<char, 1 << 16> piece{};
  const ssize_t n = ::recv(socket_.get(), piece.data(), piece.size(), MSG_DONTWAIT);
  if (n < 0 && (errno == EINTR || errno == EAGAIN)) {
    return {};
  }
  if (n <= 0) {
    return fail(ErrorCode::Unavailable, "the worker is gone");
  }
  buffer_.append(piece.data(), static_cast<std::size_t>(n));
  return {};
}

}  // namespace maquette
