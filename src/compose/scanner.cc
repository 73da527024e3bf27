#include "compose/scanner.h"

#include <algorithm>

namespace maquette {
namespace {

constexpr std::size_t kHexDigits = 6;

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool is_hex_digit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

}  // namespace

bool Scanner::take(std::string_view token) {
  if (!sees(token)) {
    return false;
  }
  take_bytes(token.size());
  return true;
}

std::string_view Scanner::take_bytes(std::size_t bytes) {
  const std::string_view taken = text_.substr(position_, bytes);
  line_ += static_cast<int>(std::ranges::count(taken, '\n'));
  position_ += bytes;
  return taken;
}

void Scanner::skip_blanks() {
  while (!at_end() && is_blank(text_[position_])) {
    ++position_;
  }
}

bool Scanner::skip_space() {
  const int before = line_;
  for (skip_blanks(); !at_end(); skip_blanks()) {
    if (sees("#") && !sees_hex_color()) {
      take_line();
    } else if (!take("\n")) {
      break;
    }
  }
  return line_ != before;
}

std::string_view Scanner::take_line() {
  return take_bytes(std::min(rest().find('\n'), rest().size()));
}

std::string_view Scanner::take_word() {
  const std::string_view text = rest();
  std::size_t size = 0;
  const auto is_word_at = [&](std::size_t i) { return i < text.size() && is_word_byte(text[i]); };
  while (is_word_at(size) || (size > 0 && size < text.size() &&
                              (text[size] == '.' || text[size] == '-') && is_word_at(size + 1))) {
    ++size;
  }
  return take_bytes(size);
}

bool Scanner::sees_key() const {
  Scanner ahead = *this;
  if (ahead.take_word().empty()) {
    return false;
  }
  ahead.skip_blanks();
  return ahead.sees("=");
}

bool Scanner::sees_call() const {
  Scanner ahead = *this;
  std::string_view component = ahead.take_word();
  ahead.skip_blanks();
  if (!component.empty() && ahead.take("=")) {
    ahead.skip_blanks();
    component = ahead.take_word();
    ahead.skip_blanks();
  }
  return !component.empty() && component != "rgb" && ahead.sees("(");
}

bool Scanner::sees_hex_color() const {
  const std::string_view text = rest();
  return text.size() > kHexDigits && text[0] == '#' &&
         std::ranges::all_of(text.substr(1, kHexDigits), is_hex_digit) &&
         (text.size() == kHexDigits + 1 || !is_word_byte(text[kHexDigits + 1]));
}

}  // namespace maquette
