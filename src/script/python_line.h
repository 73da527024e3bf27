#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace maquette {

/// Reads Python line by line without a parser. That is enough to find the line where a script ends
/// and an explanation begins. It also finds the names that a piece of a script needs from an
/// earlier piece. Used by extract_script. Any bytes are fine.

struct PythonToken {
  enum class Kind { Name, Number, String, Operator, Foreign };
  Kind kind = Kind::Name;  ///< Foreign: a character or an open quote that Python does not allow.
  std::string_view text;   ///< Points into the line.
  int depth = 0;           ///< Open brackets around the token.
};

/// Splits a script's lines into tokens, one call for each line in order. Comments are left out.
/// Brackets and long strings that a line leaves open continue in the next.
class PythonLexer {
 public:
  [[nodiscard]] std::vector<PythonToken> next(std::string_view line);

  /// True when the lines so far leave a bracket, a long string or a backslash open.
  [[nodiscard]] bool is_open() const { return depth_ > 0 || !quote_.empty() || continued_; }

 private:
  std::size_t end_string(std::string_view line, std::size_t at);
  std::size_t read_string(std::string_view line, std::size_t at, PythonToken::Kind& kind);
  std::size_t read_word(std::string_view line, std::size_t at, PythonToken::Kind& kind);

  int depth_ = 0;
  std::string quote_;  ///< The quotes that end the string which is open.
  bool continued_ = false;
};

/// True when a line at the start of a statement is surely not Python, or is an expression without
/// effect: "Here is the script:", "- a seat", "Enjoy!". Blank lines and comments are not prose.
[[nodiscard]] bool is_prose(std::string_view line);

/// True when the script ends within a bracket or a string.
[[nodiscard]] bool ends_open(std::string_view script);

/// The names that a script defines, and those that it uses without defining them.
struct PythonNames {
  std::set<std::string, std::less<>> imported;
  std::set<std::string, std::less<>> defined;  ///< Variables, functions, classes.
  std::set<std::string, std::less<>> missing;
};

[[nodiscard]] PythonNames names_in(std::string_view script);

}  // namespace maquette
