#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "base/run_context.h"
#include "proc/unique_fd.h"

namespace maquette {

/// Lines over a stream socket whose other end is not trusted. One thread at a time.
class LineChannel {
 public:
  LineChannel() = default;
  explicit LineChannel(UniqueFd socket, std::size_t max_line_bytes = 64ULL << 20);

  /// Sends the line and its end. Unavailable when the other side is gone or does not read.
  [[nodiscard]] Result<void> send(std::string_view line);

  /// The next whole line. Cancelled or Timeout by `context`; Unavailable when the other side closed
  /// (a half line is dropped) or sends a line that is too long.
  [[nodiscard]] Result<std::string> receive(const RunContext& context);

 private:
  /// Adds what the socket holds to buffer_; Unavailable at its end.
  Result<void> fill();

  UniqueFd socket_;
  std::size_t max_line_bytes_ = 0;
  std::string buffer_;
  std::size_t searched_ = 0;  ///< So many bytes of buffer_ hold no line end.
};

}  // namespace maquette
