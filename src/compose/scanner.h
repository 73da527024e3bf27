#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace maquette {

/// A cursor over a program's text, which outlives it. It knows the language's smallest pieces;
/// each is read in time linear in its length.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  [[nodiscard]] bool at_end() const { return position_ == text_.size(); }
  [[nodiscard]] int line() const { return line_; }
  /// What is still to be read.
  [[nodiscard]] std::string_view rest() const { return text_.substr(position_); }
  [[nodiscard]] bool sees(std::string_view token) const { return rest().starts_with(token); }

  /// Takes the token when it comes next.
  bool take(std::string_view token);
  /// Takes `bytes` that are known to be there.
  std::string_view take_bytes(std::size_t bytes);
  /// Spaces on this line.
  void skip_blanks();
  /// Spaces, line ends and comments; true when it came to another line. A '#' with six hexadecimal
  /// digits is a colour, no comment.
  bool skip_space();
  /// The rest of the line, without its end.
  std::string_view take_line();
  /// Letters, digits, '_' and all beyond ASCII, with '.' and '-' inside; empty when none is next.
  std::string_view take_word();

  /// A word and '=' come next.
  [[nodiscard]] bool sees_key() const;
  /// "component(" or "name = component(" comes next, on one line.
  [[nodiscard]] bool sees_call() const;
  /// "#c81e1e" comes next.
  [[nodiscard]] bool sees_hex_color() const;

 private:
  std::string_view text_;
  std::size_t position_ = 0;
  int line_ = 1;
};

}  // namespace maquette
