#pragma once

#include <functional>
#include <memory>
#include <string>
#include <thread>

namespace httplib {
class Server;
}

namespace maquette::testing {

/// An HTTP server on a free loopback port, for one test. Add routes to server() in the
/// constructor's callback; it stops with this object.
class LocalServer {
 public:
  explicit LocalServer(const std::function<void(httplib::Server&)>& add_routes);
  ~LocalServer();
  LocalServer(const LocalServer&) = delete;
  LocalServer& operator=(const LocalServer&) = delete;

  /// "http://127.0.0.1:PORT" followed by `path`.
  [[nodiscard]] std::string url(const std::string& path = "") const;

 private:
  std::unique_ptr<httplib::Server> server_;
  int port_ = 0;
  std::thread thread_;
};

}  // namespace maquette::testing
