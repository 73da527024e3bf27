#include "local_server.h"

#include <httplib.h>

#include "base/error.h"

namespace maquette::testing {

LocalServer::LocalServer(const std::function<void(httplib::Server&)>& add_routes)
    : server_(std::make_unique<httplib::Server>()) {
  add_routes(*server_);
  port_ = server_->bind_to_any_port("127.0.0.1");
  MAQUETTE_CHECK(port_ > 0);
  thread_ = std::thread([this] { server_->listen_after_bind(); });
  while (!server_->is_running()) {  // stop() is without effect before.
    std::this_thread::yield();
  }
}

LocalServer::~LocalServer() {
  server_->stop();
  thread_.join();
}

std::string LocalServer::url(const std::string& path) const {
  return "http://127.0.0.1:" + std::to_string(port_) + path;
}

}  // namespace maquette::testing
