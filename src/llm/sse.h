#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "base/error.h"

namespace maquette {

/// One server-sent event. The views hold during the callback only.
struct SseEvent {
  std::string_view type;  ///< "message" unless the stream says otherwise.
  std::string_view data;  ///< Its data lines, joined by \n.
};

/// Splits a server-sent event stream, which comes in pieces, into events. \n, \r and \r\n end
/// lines; lines that start with ':' are comments; a blank line ends an event. A field `error` is
/// data of type "error": llama.cpp's server sends it, though the standard does not define it.
/// Linear in its input.
class SseParser {
 public:
  using Sink = std::function<Result<void>(const SseEvent&)>;

  explicit SseParser(std::size_t max_event_bytes = 1UL << 20) : max_event_bytes_(max_event_bytes) {}

  /// Feeds bytes and hands each complete event to `sink`, whose failure ends the call. Unavailable
  /// when one line or event is over the limit; after a failure the parser is of no more use.
  [[nodiscard]] Result<void> feed(std::string_view bytes, const Sink& sink);

  /// At the stream's end, hands on an event without its blank line. The standard drops such an
  /// event.
  [[nodiscard]] Result<void> end(const Sink& sink);

 private:
  [[nodiscard]] Result<void> end_line(const Sink& sink);

  std::size_t max_event_bytes_;
  std::string line_;
  std::string type_;
  std::string data_;
  bool has_data_ = false;
  bool after_cr_ = false;
  bool first_line_ = true;
};

}  // namespace maquette
