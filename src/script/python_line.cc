#include "script/python_line.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace maquette {
namespace {

using Kind = PythonToken::Kind;
using Tokens = std::vector<PythonToken>;

constexpr std::array<std::string_view, 35> kKeywords{
    "False", "None",     "True",  "and",    "as",   "assert", "async",  "await",    "break",
    "class", "continue", "def",   "del",    "elif", "else",   "except", "finally",  "for",
    "from",  "global",   "if",    "import", "in",   "is",     "lambda", "nonlocal", "not",
    "or",    "pass",     "raise", "return", "try",  "while",  "with",   "yield"};

/// Statements that hold a colon.
constexpr std::array<std::string_view, 11> kCompound{
    "class", "def", "elif", "else", "except", "finally", "for", "if", "try", "while", "with"};

bool is_keyword(std::string_view word) {
  return std::ranges::find(kKeywords, word) != kKeywords.end();
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// Bytes of the punctuation, arrow, box or picture that begins here: U+2000 to U+303F, the full
/// width forms and everything above U+FFFF. Other letters than ASCII's may stand in a name.
std::size_t foreign_sign(std::string_view text) {
  const auto at = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  if (at(0) >= 0xF0) {
    return std::min<std::size_t>(4, text.size());
  }
  const bool is_sign = at(0) == 0xE2 || (at(0) == 0xE3 && at(1) == 0x80) ||
                       (at(0) == 0xEF && (at(1) == 0xBC || at(1) == 0xBD));
  return is_sign ? std::min<std::size_t>(3, text.size()) : 0;
}

std::size_t word_length(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && (is_letter(text[end]) || is_digit(text[end])) &&
         foreign_sign(text.substr(end)) == 0) {
    ++end;
  }
  return end;
}

std::size_t number_length(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size()) {
    const bool is_exponent_sign = (text[end] == '-' || text[end] == '+') && end > 0 &&
                                  (text[end - 1] == 'e' || text[end - 1] == 'E');
    if (!is_digit(text[end]) && text[end] != '.' && !is_exponent_sign &&
        (!is_letter(text[end]) || foreign_sign(text.substr(end)) > 0)) {
      break;
    }
    ++end;
  }
  return end;
}

std::size_t operator_length(std::string_view text) {
  constexpr std::array<std::string_view, 17> kLong{
      "==", "!=", "<=", ">=", "+=", "-=", "*=", "/=", "%=",
      "&=", "|=", "^=", ":=", "->", "**", "//", "@="};
  return std::ranges::find(kLong, text.substr(0, 2)) != kLong.end() ? 2 : 1;
}

bool is_string_prefix(std::string_view word) {
  return word.size() <= 2 && word.find_first_not_of("rRbBfFuU") == std::string_view::npos;
}

bool is(const PythonToken& token, std::string_view text) {
  return token.text == text && token.kind != Kind::String;
}

bool has(const Tokens& tokens, std::string_view text) {
  return std::ranges::any_of(tokens, [&](const PythonToken& each) { return is(each, text); });
}

bool is_plain_word(const PythonToken& token) {
  return token.kind != Kind::Operator && token.kind != Kind::Foreign && !is_keyword(token.text);
}

/// Two words side by side, which Python allows for keywords and strings only.
bool has_neighbours(const Tokens& tokens) {
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    const bool both_strings = tokens[i - 1].kind == Kind::String && tokens[i].kind == Kind::String;
    if (is_plain_word(tokens[i - 1]) && is_plain_word(tokens[i]) && !both_strings) {
      return true;
    }
  }
  return false;
}

/// A statement that begins with a word: what makes it do anything.
bool has_effect(const Tokens& tokens) {
  return std::ranges::any_of(tokens, [](const PythonToken& each) {
    return each.kind == Kind::Operator &&
           (each.text.ends_with('=') || each.text == "(" || each.text == "[" || each.text == "\\");
  });
}

/// `seat.name = ...` and `move(seat)`: a statement, even if something is wrong with the rest of it.
bool begins_as_statement(const Tokens& tokens, bool is_open) {
  std::size_t i = 0;
  while (i + 1 < tokens.size() && tokens[i].kind == Kind::Name && is(tokens[i + 1], ".")) {
    i += 2;
  }
  if (i + 1 >= tokens.size() || tokens[i].kind != Kind::Name || is_keyword(tokens[i].text)) {
    return false;
  }
  const PythonToken& sign = tokens[i + 1];
  const bool touches = sign.text.data() == tokens[i].text.data() + tokens[i].text.size();
  const bool ends_call = is_open || is(tokens.back(), ")");
  return sign.text.ends_with('=') || is(sign, "[") || (is(sign, "(") && touches && ends_call);
}

}  // namespace

std::size_t PythonLexer::end_string(std::string_view line, std::size_t at) {
  while (at < line.size()) {
    if (line[at] == '\\') {
      at += 2;
    } else if (line.substr(at, quote_.size()) == quote_) {
      at += quote_.size();
      quote_.clear();
      return at;
    } else {
      ++at;
    }
  }
  return line.size();
}

/// Reads the string that opens at `at` and returns where it ends. A short one ends with its line,
/// unless a backslash is the line's last sign; without one it is no string.
std::size_t PythonLexer::read_string(std::string_view line, std::size_t at, Kind& kind) {
  const char sign = line[at];
  const bool is_long = line.substr(at, 3) == std::string(3, sign);
  quote_ = std::string(is_long ? 3 : 1, sign);
  at = end_string(line, at + quote_.size());
  const bool is_cut = !quote_.empty() && !is_long && !line.ends_with('\\');
  if (is_cut) {
    quote_.clear();
  }
  kind = is_cut ? Kind::Foreign : Kind::String;
  return at;
}

/// Reads any other token and returns where it ends.
std::size_t PythonLexer::read_word(std::string_view line, std::size_t at, Kind& kind) {
  const std::string_view rest = line.substr(at);
  if (const std::size_t foreign = foreign_sign(rest); foreign > 0) {
    kind = Kind::Foreign;
    return at + foreign;
  }
  if (is_digit(rest.front())) {
    kind = Kind::Number;
    return at + number_length(rest);
  }
  if (is_letter(rest.front())) {
    kind = Kind::Name;
    return at + word_length(rest);
  }
  continued_ = rest.front() == '\\' && trim(rest.substr(1)).empty();
  const std::size_t length = operator_length(rest);
  const bool is_known = length == 2 || continued_ ||
                        std::string_view("+-*/%@&|^~<>=.,:;()[]{}").find(rest.front()) != rest.npos;
  kind = is_known ? Kind::Operator : Kind::Foreign;
  return at + length;
}

std::vector<PythonToken> PythonLexer::next(std::string_view line) {
  continued_ = false;
  Tokens tokens;
  std::size_t at = quote_.empty() ? 0 : end_string(line, 0);
  while ((at = line.find_first_not_of(" \t\r\f", at)) < line.size() && line[at] != '#') {
    const std::size_t begin = at;
    Kind kind = Kind::Operator;
    const bool is_string = line[at] == '"' || line[at] == '\'';
    at = is_string ? read_string(line, at, kind) : read_word(line, at, kind);
    const std::string_view text = line.substr(begin, at - begin);
    const bool has_prefix = is_string && !tokens.empty() && is_string_prefix(tokens.back().text) &&
                            tokens.back().text.data() + tokens.back().text.size() == text.data();
    if (has_prefix) {
      tokens.pop_back();
    }
    depth_ -= depth_ > 0 && (text == ")" || text == "]" || text == "}") ? 1 : 0;
    tokens.push_back({kind, text, depth_});
    depth_ += text == "(" || text == "[" || text == "{" ? 1 : 0;
  }
  return tokens;
}

bool is_prose(std::string_view line) {
  PythonLexer lexer;
  const Tokens tokens = lexer.next(line);
  if (tokens.empty()) {
    return false;
  }
  const PythonToken& first = tokens.front();
  if (first.kind == Kind::String || is(first, "@") || is(first, "print") ||
      begins_as_statement(tokens, lexer.is_open())) {
    return false;
  }
  const bool is_foreign = std::ranges::any_of(
      tokens, [](const PythonToken& each) { return each.kind == Kind::Foreign; });
  const bool is_case = (is(first, "match") || is(first, "case")) && is(tokens.back(), ":");
  if (is_foreign || (has_neighbours(tokens) && !is_case)) {
    return true;
  }
  if (first.kind == Kind::Operator) {
    const bool may_begin = std::string_view("([{)]}").find(first.text) != std::string_view::npos ||
                           (is(first, "*") && has(tokens, "="));
    return !may_begin;
  }
  if (std::ranges::find(kCompound, first.text) != kCompound.end()) {
    return !has(tokens, ":") && !lexer.is_open();
  }
  const bool is_statement = is_case || is_keyword(first.text);
  return is(tokens.back(), ".") || (!is_statement && !has_effect(tokens));
}

bool ends_open(std::string_view script) {
  PythonLexer lexer;
  for (const std::string_view line : split_lines(trim(script))) {
    static_cast<void>(lexer.next(line));
  }
  return lexer.is_open();
}

namespace {

/// Where the targets of an assignment end: behind the last `=` outside brackets.
std::size_t targets_end(const Tokens& tokens) {
  for (std::size_t i = tokens.size(); i > 0; --i) {
    if (tokens[i - 1].depth == 0 && is(tokens[i - 1], "=")) {
      return i - 1;
    }
  }
  return 0;
}

/// Collects a script's names line by line.
class NameFinder {
 public:
  void take(const Tokens& tokens) {
    const bool is_import = !tokens.empty() && (is(tokens[0], "import") || is(tokens[0], "from"));
    if (is_import) {
      take_import(tokens);
      return;
    }
    const bool is_def = has(tokens, "def") || has(tokens, "lambda");
    const std::size_t targets = targets_end(tokens);
    bool is_loop_target = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      const PythonToken& token = tokens[i];
      is_loop_target = is(token, "for") || (is_loop_target && !is(token, "in"));
      const std::string_view before = i > 0 ? tokens[i - 1].text : std::string_view();
      const std::string_view after =
          i + 1 < tokens.size() ? tokens[i + 1].text : std::string_view();
      if (token.kind != Kind::Name || is_keyword(token.text) || before == ".") {
        continue;
      }
      const bool is_argument_name = token.depth > 0 && after == "=";
      const bool is_target = i < targets && after != "." && after != "(" && after != "[";
      if (is_def || is_loop_target || is_target || before == "as" || before == "class" ||
          after == ":=") {
        names_.defined.emplace(token.text);
      } else if (!is_argument_name) {
        used_.emplace(token.text);
      }
    }
  }

  PythonNames result() && {
    for (const std::string& name : used_) {
      if (!names_.defined.contains(name) && !names_.imported.contains(name)) {
        names_.missing.insert(name);
      }
    }
    return std::move(names_);
  }

 private:
  void take_import(const Tokens& tokens) {
    bool is_wanted = is(tokens[0], "import");
    for (std::size_t i = 1; i < tokens.size(); ++i) {
      const bool is_name = tokens[i].kind == Kind::Name && !is_keyword(tokens[i].text);
      is_wanted = is_wanted || is(tokens[i], "import");
      if (is_wanted && is_name && tokens[i - 1].text != ".") {
        names_.imported.emplace(tokens[i].text);
      }
    }
  }

  PythonNames names_;
  std::set<std::string, std::less<>> used_;
};

}  // namespace

PythonNames names_in(std::string_view script) {
  PythonLexer lexer;
  NameFinder finder;
  for (const std::string_view line : split_lines(script)) {
    finder.take(lexer.next(line));
  }
  return std::move(finder).result();
}

}  // namespace maquette
