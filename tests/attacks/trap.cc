#include "trap.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <string_view>

#include <arpa/inet.h>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <stdlib.h>

namespace maquette::testing {
namespace {

namespace fs = std::filesystem;

/// What a name of sockaddr_un holds; a leading zero makes it abstract.
sockaddr_un unix_address(const std::string& name, socklen_t& length) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  name.copy(address.sun_path, sizeof(address.sun_path) - 1);
  length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + name.size());
  return address;
}

bool bind_to(int fd, int family, const std::string& name) {
  const auto bound = [fd](const auto& address, socklen_t length) {
    sockaddr_storage storage{};
    std::memcpy(&storage, &address, sizeof(address));
    const void* plain = &storage;
    return ::bind(fd, static_cast<const sockaddr*>(plain), length) == 0;
  };
  if (family == AF_UNIX) {
    socklen_t length = 0;
    const sockaddr_un address = unix_address(name, length);
    return bound(address, length);
  }
  if (family == AF_INET6) {
    sockaddr_in6 address{};
    address.sin6_family = AF_INET6;
    address.sin6_addr = in6addr_loopback;
    return bound(address, sizeof(address));
  }
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return bound(address, sizeof(address));
}

int port_of(int fd) {
  sockaddr_in6 address{};  // The port lies where sockaddr_in has it.
  socklen_t length = sizeof(address);
  void* plain = &address;
  return ::getsockname(fd, static_cast<sockaddr*>(plain), &length) == 0 ? ntohs(address.sin6_port)
                                                                        : 0;
}

TempFolder make_folder() {
  auto folder = TempFolder::create();
  EXPECT_TRUE(folder);
  return *std::move(folder);
}

}  // namespace

Trap::Trap()
    : folder_(make_folder()),
      secret_(fmt::format("the-secret-of-{}-{}", ::getpid(), ::time(nullptr))) {
  ::setenv("MAQUETTE_ATTACK_SECRET", secret_.c_str(), 1);
  lay_out();
  listen("tcp", AF_INET, "");
  listen("tcp6", AF_INET6, "");
  listen("unix", AF_UNIX, (folder_.path() / "outside/socket").string());
  listen("abstract", AF_UNIX, std::string(1, '\0') + fmt::format("maquette-{}", ::getpid()));
  outside_ = look_outside();
}

void Trap::lay_out() {
  const fs::path outside = folder_.path() / "outside";
  fs::remove_all(outside / "more");
  EXPECT_TRUE(create_folder(outside / "more"));
  EXPECT_TRUE(write_file_atomic(folder_.path() / "secret.txt", secret_));
  EXPECT_TRUE(write_file_atomic(folder_.path() / "secret.py",
                                "print('ESCAPED by a file outside', '" + secret_ + "')\n"));
  EXPECT_TRUE(write_file_atomic(outside / "canary", "as it was"));
}

void Trap::listen(const std::string& name, int family, const std::string& address) {
  UniqueFd fd(::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
  if (fd.valid() && bind_to(fd.get(), family, address) && ::listen(fd.get(), 64) == 0) {
    const int port = family == AF_UNIX ? 0 : port_of(fd.get());
    sockets_.push_back({name, std::move(fd), port});
  }
}

std::string Trap::targets() const {
  std::string ports;
  for (const Socket& socket : sockets_) {
    if (socket.port != 0) {
      ports += fmt::format("; {}_PORT = {}", socket.name == "tcp" ? "TCP" : "TCP6", socket.port);
    }
  }
  return fmt::format(
      "SECRET = '{0}/secret.txt'; SECRET_PY = '{0}/secret.py'; OUTSIDE = '{0}/outside'; "
      "UNIX_SOCKET = '{0}/outside/socket'; ABSTRACT_SOCKET = '\\0maquette-{1}'; HOST_PID = {1}; "
      "TCP_PORT = TCP6_PORT = 9{2}\n",
      folder_.path().string(), ::getpid(), ports);
}

std::map<std::string, std::string> Trap::look_outside() const {
  std::map<std::string, std::string> seen;
  std::error_code error;
  for (const auto& entry : fs::recursive_directory_iterator(folder_.path(), error)) {
    struct stat status {};
    EXPECT_EQ(::lstat(entry.path().c_str(), &status), 0);
    const auto text = S_ISREG(status.st_mode) ? read_file(entry.path()) : Result<std::string>("");
    seen[entry.path().string()] = fmt::format("{:o} {} {} {}", status.st_mode, status.st_nlink,
                                              S_ISREG(status.st_mode) ? status.st_mtim.tv_sec : 0,
                                              text ? *text : "unreadable");
  }
  return seen;
}

std::vector<std::string> Trap::sprung(const std::string& said) {
  std::vector<std::string> what;
  if (said.find(secret_) != std::string::npos) {
    what.emplace_back("the secret came out");
  }
  if (said.find("ESCAPED") != std::string::npos) {
    what.emplace_back("it did what it tried");
  }
  for (const Socket& socket : sockets_) {
    for (UniqueFd caller(::accept(socket.fd.get(), nullptr, nullptr)); caller.valid();
         caller = UniqueFd(::accept(socket.fd.get(), nullptr, nullptr))) {
      what.push_back("it called " + socket.name);
    }
  }
  if (look_outside() != outside_) {
    what.emplace_back("it changed files outside");
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder_.path() / "outside", error)) {
      if (!fs::is_socket(entry.symlink_status())) {
        fs::permissions(entry.path(), fs::perms::owner_all, fs::perm_options::add, error);
        fs::remove_all(entry.path(), error);
      }
    }
    lay_out();
    outside_ = look_outside();
  }
  return what;
}

}  // namespace maquette::testing
