#include "llm/sse.h"

#include <utility>

#include <fmt/format.h>

namespace maquette {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace

Result<void> SseParser::feed(std::string_view bytes, const Sink& sink) {
  while (!bytes.empty()) {
    if (std::exchange(after_cr_, false) && bytes.front() == '\n') {
      bytes.remove_prefix(1);
      continue;
    }
    const std::size_t end = bytes.find_first_of("\r\n");
    line_ += bytes.substr(0, end);
    if (line_.size() + data_.size() > max_event_bytes_) {
      return fail(ErrorCode::Unavailable,
                  fmt::format("an event of its stream is over {} bytes", max_event_bytes_));
    }
    if (end == std::string_view::npos) {
      return {};
    }
    after_cr_ = bytes[end] == '\r';
    bytes.remove_prefix(end + 1);
    MAQUETTE_TRY_VOID(end_line(sink));
  }
  return {};
}

Result<void> SseParser::end(const Sink& sink) {
  if (!line_.empty()) {
    MAQUETTE_TRY_VOID(end_line(sink));
  }
  return end_line(sink);
}

Result<void> SseParser::end_line(const Sink& sink) {
  const std::string whole = std::exchange(line_, {});
  std::string_view line = whole;
  if (std::exchange(first_line_, false) && line.starts_with(kByteOrderMark)) {
    line.remove_prefix(kByteOrderMark.size());
  }
  if (line.empty()) {
    const std::string type = std::exchange(type_, {});
    const std::string data = std::exchange(data_, {});
    if (!std::exchange(has_data_, false)) {
      return {};
    }
    return sink({type.empty() ? "message" : std::string_view(type), data});
  }
  const std::size_t colon = line.find(':');
  const std::string_view field = line.substr(0, colon);
  std::string_view value =
      colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1);
  if (value.starts_with(' ')) {
    value.remove_prefix(1);
  }
  if (field == "event") {
    type_ = value;
  }
  if (field == "error") {
    type_ = field;
  }
  if (field == "data" || field == "error") {
    if (std::exchange(has_data_, true)) {
      data_ += '\n';
    }
    data_ += value;
  }
  return {};
}

}  // namespace maquette
