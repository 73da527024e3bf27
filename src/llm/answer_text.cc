#include "llm/answer_text.h"

#include <algorithm>

#include "base/text.h"

namespace maquette {
namespace {

/// Bytes of the character that this byte begins; 0 when none begins with it.
std::size_t character_length(unsigned char lead) {
  if (lead < 0x80) {
    return 1;
  }
  if (lead >= 0xC2 && lead <= 0xDF) {
    return 2;
  }
  if (lead >= 0xE0 && lead <= 0xEF) {
    return 3;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    return 4;
  }
  return 0;
}

bool is_continuation(unsigned char byte) {
  return (byte & 0xC0U) == 0x80U;
}

}  // namespace

std::size_t incomplete_utf8_tail(std::string_view bytes) {
  const std::size_t most = std::min<std::size_t>(3, bytes.size());
  for (std::size_t tail = 1; tail <= most; ++tail) {
    const auto byte = static_cast<unsigned char>(bytes[bytes.size() - tail]);
    if (!is_continuation(byte)) {
      return character_length(byte) > tail ? tail : 0;
    }
  }
  return 0;
}

std::optional<std::size_t> find_stop(std::string_view text, const std::vector<std::string>& stops) {
  std::size_t first = std::string_view::npos;
  for (const std::string& stop : stops) {
    if (!stop.empty()) {
      first = std::min(first, text.find(stop));
    }
  }
  if (first == std::string_view::npos) {
    return std::nullopt;
  }
  return first;
}

std::size_t possible_stop_tail(std::string_view text, const std::vector<std::string>& stops) {
  std::size_t longest = 0;
  for (const std::string& stop : stops) {
    const std::size_t most = std::min(text.size(), stop.empty() ? 0 : stop.size() - 1);
    for (std::size_t tail = most; tail > longest; --tail) {
      if (text.substr(text.size() - tail) == std::string_view(stop).substr(0, tail)) {
        longest = tail;
      }
    }
  }
  return longest;
}

std::string AnswerText::push(std::string_view bytes) {
  if (stopped_) {
    return {};
  }
  bytes_ += bytes;
  const std::size_t whole = bytes_.size() - incomplete_utf8_tail(bytes_);
  held_ += to_utf8(std::string_view(bytes_).substr(0, whole));
  bytes_.erase(0, whole);
  if (const auto stop = find_stop(held_, stops_)) {
    stopped_ = true;
    std::string released = release(*stop);
    held_.clear();
    return released;
  }
  return release(held_.size() - possible_stop_tail(held_, stops_));
}

std::string AnswerText::finish() {
  if (stopped_) {
    return {};
  }
  held_ += to_utf8(bytes_);
  bytes_.clear();
  return release(held_.size());
}

std::string AnswerText::release(std::size_t bytes) {
  std::string released = held_.substr(0, bytes);
  held_.erase(0, bytes);
  text_ += released;
  return released;
}

}  // namespace maquette
