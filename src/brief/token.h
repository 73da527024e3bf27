#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "brief/lexicon.h"

namespace maquette::brief {

/// A piece of an instruction. Words are lower case; what stood between double quotes is one Text.
struct Token {
  enum class Kind { Word, Number, Mark, Text };
  Kind kind = Kind::Word;
  std::string text;    ///< Of a word: "l-shaped"; of a Mark: one character.
  double number = 0;   ///< Of a number, and of a word such as "three".
  bool glued = false;  ///< Joined to the next by a hyphen: the number of "three-legged".
  WordClasses classes;
  bool read = false;  ///< Set by the reader when the word meant something to it.

  [[nodiscard]] bool is_word(std::string_view word) const {
    return kind == Kind::Word && text == word;
  }
  [[nodiscard]] bool is_mark(char mark) const { return kind == Kind::Mark && text[0] == mark; }
  [[nodiscard]] bool has(WordClass word_class) const { return classes.has(word_class); }
};

/// The value of "three", "dozen" or "hundred"; nothing for other words ("several" and "few" are 3).
[[nodiscard]] std::optional<double> number_word(std::string_view word);

/// Words, numbers and marks, with contractions undone ("it's" is "it is", "doesn't" is "without")
/// and bytes that are none of these dropped. Linear in time.
[[nodiscard]] std::vector<Token> tokenize(std::string_view text);

}  // namespace maquette::brief
