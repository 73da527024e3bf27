#include "raw_server.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <thread>

#include <netinet/in.h>

#include "base/error.h"

namespace maquette::testing {
namespace {

/// A socket bound to a free loopback port, and the port.
std::pair<int, int> bind_loopback() {
  const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof(address);
  auto* generic = reinterpret_cast<sockaddr*>(&address);
  MAQUETTE_CHECK(fd >= 0 && ::bind(fd, generic, size) == 0);
  MAQUETTE_CHECK(::getsockname(fd, generic, &size) == 0);
  return {fd, ntohs(address.sin_port)};
}

std::string loopback_url(int port, const std::string& path) {
  return "http://127.0.0.1:" + std::to_string(port) + path;
}

/// Reads up to the blank line after the head, and the body that a Content-Length announces is left.
std::string read_head(int fd) {
  std::string head;
  std::array<char, 4096> buffer{};
  while (head.find("\r\n\r\n") == std::string::npos) {
    const ssize_t n = ::recv(fd, buffer.data(), buffer.size(), 0);
    if (n <= 0) {
      break;
    }
    head.append(buffer.data(), static_cast<std::size_t>(n));
  }
  return head;
}

}  // namespace

void RawConnection::send(std::string_view bytes) const {
  while (!bytes.empty()) {
    const ssize_t n = ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (n <= 0) {
      return;
    }
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
}

void RawConnection::hang() const {
  std::array<char, 4096> buffer{};
  while (::recv(fd_, buffer.data(), buffer.size(), 0) > 0) {
  }
}

struct RawServer::State {
  int listener = -1;
  int port = 0;
  std::atomic<bool> stopping = false;
  std::atomic<int> connection = -1;
  std::function<void(const RawConnection&)> behaviour;
  std::thread thread;

  void serve() {
    while (true) {
      const int fd = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
      if (fd < 0) {
        return;
      }
      connection = fd;
      if (!stopping) {
        behaviour(RawConnection(fd, read_head(fd)));
      }
      connection = -1;
      ::shutdown(fd, SHUT_WR);  // Unread request bytes must not turn the answer into a reset.
      drain(fd);
      ::close(fd);
    }
  }

  void drain(int fd) const {
    std::array<char, 4096> buffer{};
    pollfd ready{fd, POLLIN, 0};
    while (!stopping && ::poll(&ready, 1, 200) > 0 &&
           ::recv(fd, buffer.data(), buffer.size(), 0) > 0) {
    }
  }
};

RawServer::RawServer(std::function<void(const RawConnection&)> behaviour)
    : state_(std::make_unique<State>()) {
  state_->behaviour = std::move(behaviour);
  std::tie(state_->listener, state_->port) = bind_loopback();
  MAQUETTE_CHECK(::listen(state_->listener, 16) == 0);
  state_->thread = std::thread([state = state_.get()] { state->serve(); });
}

RawServer::~RawServer() {
  state_->stopping = true;
  ::shutdown(state_->listener, SHUT_RDWR);
  if (const int fd = state_->connection; fd >= 0) {
    ::shutdown(fd, SHUT_RDWR);
  }
  state_->thread.join();
  ::close(state_->listener);
}

std::string RawServer::url(const std::string& path) const {
  return loopback_url(state_->port, path);
}

std::string refused_url(const std::string& path) {
  const auto [fd, port] = bind_loopback();
  ::close(fd);
  return loopback_url(port, path);
}

}  // namespace maquette::testing
