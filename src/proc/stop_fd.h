#pragma once

#include <functional>
#include <memory>
#include <stop_token>

#include "base/error.h"
#include "proc/unique_fd.h"

namespace maquette {

/// A descriptor that becomes readable once a stop is requested, so that poll() ends at once.
class StopFd {
 public:
  [[nodiscard]] static Result<StopFd> create(const std::stop_token& stop);

  [[nodiscard]] int get() const { return fd_.get(); }

 private:
  using Callback = std::stop_callback<std::function<void()>>;

  StopFd(UniqueFd fd, std::unique_ptr<Callback> callback)
      : fd_(std::move(fd)), callback_(std::move(callback)) {}

  UniqueFd fd_;
  std::unique_ptr<Callback> callback_;  ///< Gone before fd_.
};

}  // namespace maquette
