#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maquette {

/// How many bytes at the end begin a UTF-8 character without ending it: 0 to 3.
[[nodiscard]] std::size_t incomplete_utf8_tail(std::string_view bytes);

/// Where the first of the stop strings begins in the text; empty stop strings match nothing.
[[nodiscard]] std::optional<std::size_t> find_stop(std::string_view text,
                                                   const std::vector<std::string>& stops);

/// The length of the longest end of the text that a stop string could begin with.
[[nodiscard]] std::size_t possible_stop_tail(std::string_view text,
                                             const std::vector<std::string>& stops);

/// Makes readable text of an answer's bytes as they arrive. What comes out is always whole UTF-8
/// characters (ill-formed bytes become U+FFFD), and never part of a stop string.
class AnswerText {
 public:
  explicit AnswerText(std::vector<std::string> stops) : stops_(std::move(stops)) {}

  /// Takes more bytes and returns the text that is certain by now, which may be empty. After a stop
  /// string it returns nothing more.
  std::string push(std::string_view bytes);

  /// Ends the answer and returns what was held back.
  std::string finish();

  /// True once a stop string was seen.
  [[nodiscard]] bool stopped() const { return stopped_; }

  /// Everything returned so far.
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string release(std::size_t bytes);

  std::vector<std::string> stops_;
  std::string bytes_;  // The start of a character that is not complete yet.
  std::string held_;   // Text that may turn out to begin a stop string.
  std::string text_;
  bool stopped_ = false;
};

}  // namespace maquette
