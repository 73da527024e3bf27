#include "compose/read_term.h"

#include <charconv>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "compose/units.h"
#include "compose/words.h"

namespace maquette {
namespace {

constexpr int kMaxDepth = 4;
constexpr std::size_t kMaxElements = 200;

/// Reads one value; what it cannot read it says once.
class TermReader {
 public:
  TermReader(Scanner& scanner, std::string_view key, std::vector<Note>& notes)
      : scanner_(scanner), key_(shown(key)), notes_(notes) {}

  std::optional<Term> read(int depth);

 private:
  std::nullopt_t refuse(std::string_view word, std::string_view text) {
    const std::string about = key_.empty() ? "" : key_ + ": ";
    notes_.push_back({Note::Kind::Error, scanner_.line(), shown(word), about + std::string(text)});
    return std::nullopt;
  }
  std::optional<Term> read_word(int depth);
  std::optional<Term> read_sum(Term first);
  std::optional<Term> read_number();
  std::optional<Term> read_unit(Term number);
  std::optional<Term> read_text();
  std::optional<Term> read_list(std::string_view close, int depth);
  Term read_hex_color();

  Scanner& scanner_;
  std::string key_;
  std::vector<Note>& notes_;
};

/// The call's text is over, because its closing parentheses are missing.
bool ends(Scanner ahead) {
  const bool new_line = ahead.skip_space();
  return ahead.at_end() || (new_line && ahead.sees_call());
}

bool starts_number(std::string_view text) {
  const std::size_t digit = text.find_first_not_of("+-.");
  return digit <= 2 && digit < text.size() && text[digit] >= '0' && text[digit] <= '9';
}

std::optional<Term> TermReader::read(int depth) {
  const std::string_view text = scanner_.rest();
  if (depth > kMaxDepth) {
    return refuse("(", "parentheses are nested too deep");
  }
  if (text.starts_with('"') || text.starts_with('\'')) {
    return read_text();
  }
  if (scanner_.sees_hex_color()) {
    return read_hex_color();
  }
  if (starts_number(text)) {
    return read_number();
  }
  if (scanner_.take("(")) {
    return read_list(")", depth);
  }
  if (scanner_.take("[")) {
    return read_list("]", depth);
  }
  return read_word(depth);
}

/// Words with blanks between them are one value ("dark red"); a word before '=' is the next key.
std::optional<Term> TermReader::read_word(int depth) {
  Term term{.kind = Term::Kind::Word};
  for (;;) {
    const std::string_view word = scanner_.take_word();
    if (word.empty()) {
      break;
    }
    term.text += (term.text.empty() ? "" : " ") + std::string(word);
    scanner_.skip_blanks();
    if (scanner_.sees_key()) {
      break;
    }
  }
  if (term.text.empty()) {
    return refuse(scanner_.rest().substr(0, 1),
                  fmt::format("unexpected '{}'", shown(scanner_.rest().substr(0, 1))));
  }
  if (scanner_.sees("(")) {
    if (plain_name(term.text) == "rgb") {
      scanner_.take("(");
      std::optional<Term> list = read_list(")", depth);
      if (list) {
        list->kind = Term::Kind::Rgb;
      }
      return list;
    }
    return refuse(term.text, "a call cannot be a value; give the item its own line and a name");
  }
  return scanner_.sees("+") ? read_sum(std::move(term)) : std::optional(std::move(term));
}

/// a + b, as in between=a+b.
std::optional<Term> TermReader::read_sum(Term first) {
  Term list{.kind = Term::Kind::List};
  list.items.push_back(std::move(first));
  while (scanner_.take("+")) {
    scanner_.skip_blanks();
    const std::string_view word = scanner_.take_word();
    if (word.empty() || list.items.size() >= kMaxElements) {
      return refuse("+", "a name is missing after '+'");
    }
    list.items.push_back({.kind = Term::Kind::Word, .text = std::string(word)});
    scanner_.skip_blanks();
  }
  return list;
}

std::optional<Term> TermReader::read_number() {
  const bool plus = scanner_.take("+");
  const std::string_view text = scanner_.rest();
  Term term{.kind = Term::Kind::Number};
  const auto read = std::from_chars(text.data(), text.data() + text.size(), term.number);
  const std::string_view digits = text.substr(0, static_cast<std::size_t>(read.ptr - text.data()));
  if (read.ec == std::errc::result_out_of_range) {
    return refuse(digits, "the number is out of range");
  }
  if (read.ec != std::errc() || (plus && text.starts_with('-'))) {
    return refuse(text.substr(0, 1), "this is no number");
  }
  scanner_.take_bytes(digits.size());
  return read_unit(std::move(term));
}

std::optional<Term> TermReader::read_unit(Term number) {
  if (scanner_.take("\"") || scanner_.take("'")) {
    return refuse("\"", "a quote is no unit; write in or ft");
  }
  scanner_.skip_blanks();
  const bool times = scanner_.take("*");
  if (times) {
    scanner_.skip_blanks();
  } else if (scanner_.sees_key()) {
    return number;
  }
  const std::string_view word = scanner_.take_word();
  if (word.empty()) {
    return times ? refuse("*", "only a unit may follow '*'") : std::optional(number);
  }
  const std::string unit = plain_name(word);
  if (unit == "deg" || unit == "degree" || unit == "degrees") {
    return number;
  }
  const std::optional<double> metres = in_metres(number.number, unit);
  if (!metres) {
    return refuse(word,
                  fmt::format("'{}' is no unit; units are mm, cm, m, in and ft", shown(word)));
  }
  number.number = *metres;
  number.has_unit = true;
  return std::isfinite(*metres) ? std::optional(number)
                                : refuse(word, "the number is out of range");
}

std::optional<Term> TermReader::read_text() {
  const std::string_view quote = scanner_.take_bytes(1);
  Term term{.kind = Term::Kind::Text};
  while (!scanner_.at_end() && !scanner_.sees("\n")) {
    if (scanner_.take(quote)) {
      return term;
    }
    if (scanner_.take("\\") && (scanner_.at_end() || scanner_.sees("\n"))) {
      break;
    }
    term.text += scanner_.take_bytes(1);
  }
  return refuse(quote, "the text's closing quote is missing");
}

std::optional<Term> TermReader::read_list(std::string_view close, int depth) {
  Term list{.kind = Term::Kind::List};
  while (!ends(scanner_)) {
    scanner_.skip_space();
    if (scanner_.take(close)) {
      return list;
    }
    if (scanner_.take(",")) {
      continue;
    }
    if (list.items.size() == kMaxElements) {
      return refuse(",", fmt::format("more than {} values", kMaxElements));
    }
    std::optional<Term> item = read(depth + 1);
    if (!item) {
      return std::nullopt;
    }
    list.items.push_back(*std::move(item));
    Scanner ahead = scanner_;
    ahead.skip_space();
    if (!ahead.sees(",") && !ahead.sees(close)) {
      break;
    }
  }
  return refuse(close, fmt::format("a ',' or '{}' is missing", close));
}

Term TermReader::read_hex_color() {
  Term term{.kind = Term::Kind::Rgb};
  scanner_.take("#");
  for (int channel = 0; channel < 3; ++channel) {
    const std::string_view digits = scanner_.take_bytes(2);
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    term.items.push_back({.kind = Term::Kind::Number, .number = value / 255.0});
  }
  return term;
}

}  // namespace

std::optional<Term> read_term(Scanner& scanner, std::string_view key, std::vector<Note>& notes) {
  return TermReader(scanner, key, notes).read(0);
}

void skip_value(Scanner& scanner) {
  int depth = 0;
  while (!ends(scanner)) {
    scanner.skip_space();
    if (depth <= 0 && (scanner.sees(",") || scanner.sees(")"))) {
      return;
    }
    const std::string_view byte = scanner.take_bytes(1);
    depth += byte == "(" || byte == "[" ? 1 : 0;
    depth -= byte == ")" || byte == "]" ? 1 : 0;
  }
}

}  // namespace maquette
