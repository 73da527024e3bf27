#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace maquette::testing {

/// One accepted connection of a RawServer, after the request's head has been read.
class RawConnection {
 public:
  explicit RawConnection(int fd, std::string head) : fd_(fd), head_(std::move(head)) {}
  [[nodiscard]] const std::string& head() const { return head_; }
  void send(std::string_view bytes) const;
  /// Waits until the other side is gone or the server stops.
  void hang() const;

 private:
  int fd_;
  std::string head_;
};

/// A listener on a free loopback port that answers each connection as the test says, well-formed or
/// not: half an answer, garbage, silence. One connection at a time; closes it when the behaviour
/// returns; ends with this object.
class RawServer {
 public:
  explicit RawServer(std::function<void(const RawConnection&)> behaviour);
  ~RawServer();
  RawServer(const RawServer&) = delete;
  RawServer& operator=(const RawServer&) = delete;

  [[nodiscard]] std::string url(const std::string& path = "") const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// An http://127.0.0.1 address that refuses connections.
[[nodiscard]] std::string refused_url(const std::string& path = "");

}  // namespace maquette::testing
