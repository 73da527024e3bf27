#include "cli/progress_line.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <cstring>

#include <fmt/format.h>

namespace maquette {
namespace {

constexpr long long kRedrawMs = 50;

bool writes_to_terminal(std::FILE* stream) {
  const char* term = std::getenv("TERM");
  return ::isatty(::fileno(stream)) == 1 && term != nullptr && std::strcmp(term, "dumb") != 0;
}

std::size_t columns_of(std::FILE* stream) {
  winsize size{};
  const bool known = ::ioctl(::fileno(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return known ? size.ws_col : 80;
}

long long now_ms() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

bool starts_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// Byte offset of the `count`-th character.
std::size_t offset_of(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  for (; at < text.size(); ++at) {
    if (starts_character(text[at]) && count-- == 0) {
      return at;
    }
  }
  return at;
}

std::size_t characters_in(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) {
    count += starts_character(c) ? 1 : 0;
  }
  return count;
}

}  // namespace

std::string elide_middle(std::string_view text, std::size_t width) {
  const std::size_t count = characters_in(text);
  if (count <= width) {
    return std::string(text);
  }
  if (width <= 3) {
    return std::string(text.substr(0, offset_of(text, width)));
  }
  const std::size_t left = (width - 3) / 2;
  const std::size_t right = width - 3 - left;
  return fmt::format("{}...{}", text.substr(0, offset_of(text, left)),
                     text.substr(offset_of(text, count - right)));
}

ProgressLine::ProgressLine(std::FILE* stream)
    : stream_(stream),
      terminal_(writes_to_terminal(stream)),
      colour_(terminal_ && std::getenv("NO_COLOR") == nullptr) {}

ProgressLine::~ProgressLine() {
  clear();
}

void ProgressLine::show(std::string_view text) {
  const long long now = now_ms();
  if (!terminal_ || now - last_shown_ms_ < kRedrawMs) {
    return;
  }
  last_shown_ms_ = now;
  shown_ = true;
  fmt::print(stream_, "\r{}\x1b[K", elide_middle(text, columns_of(stream_) - 1));
  std::fflush(stream_);
}

void ProgressLine::keep(std::string_view text) {
  clear();
  fmt::print(stream_, "{}\n", text);
  std::fflush(stream_);
}

void ProgressLine::clear() {
  if (shown_) {
    fmt::print(stream_, "\r\x1b[K");
  }
  if (shown_) {
    std::fflush(stream_);
  }
  shown_ = false;
}

}  // namespace maquette
