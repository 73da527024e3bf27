#include "brief/token.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace maquette::brief {
namespace {

constexpr std::size_t kLongestQuote = 80;
constexpr std::size_t kLongestWord = 60;

constexpr std::array<std::pair<std::string_view, double>, 29> kNumbers{{
    {"one", 1},      {"two", 2},        {"three", 3},     {"four", 4},      {"five", 5},
    {"six", 6},      {"seven", 7},      {"eight", 8},     {"nine", 9},      {"ten", 10},
    {"eleven", 11},  {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15},
    {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},
    {"thirty", 30},  {"forty", 40},     {"fifty", 50},    {"hundred", 100}, {"dozen", 12},
    {"several", 3},  {"few", 3},        {"couple", 2},    {"single", 1},
}};

/// Contractions as the words that they stand for.
constexpr std::array<std::pair<std::string_view, std::string_view>, 13> kContractions{{
    {"it's", "it is"},
    {"that's", "that is"},
    {"there's", "there is"},
    {"here's", "here is"},
    {"let's", "let"},
    {"doesn't", "without"},
    {"don't", "without"},
    {"shouldn't", "without"},
    {"i'd", "i would"},
    {"i'm", "i am"},
    {"i've", "i have"},
    {"we've", "we have"},
    {"i'll", "i will"},
}};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Letters, and every byte of a character beyond ASCII.
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (static_cast<unsigned char>(c) >= 0x80);
}

/// Typographic marks as plain ones: a quote is `"`, an apostrophe `'`, a dash `-`, a times `x`.
std::pair<char, std::size_t> typographic(std::string_view rest) {
  constexpr std::array<std::pair<std::string_view, char>, 8> kMarks{{{"\u201c", '"'},
                                                                     {"\u201d", '"'},
                                                                     {"\u2018", '\''},
                                                                     {"\u2019", '\''},
                                                                     {"\u2013", ','},
                                                                     {"\u2014", ','},
                                                                     {"\u2026", '.'},
                                                                     {"\u00d7", 'x'}}};
  for (const auto& [bytes, mark] : kMarks) {
    if (rest.starts_with(bytes)) {
      return {mark, bytes.size()};
    }
  }
  return {'\0', 0};
}

std::string plain_marks(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto [mark, size] = typographic(text.substr(at));
    plain += size == 0 ? text[at] : mark;
    at += size == 0 ? 1 : size;
  }
  return plain;
}

class Tokenizer {
 public:
  explicit Tokenizer(std::string_view text) : text_(text) {}

  std::vector<Token> read() {
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (is_digit(c) || (c == '.' && is_digit(peek(1)))) {
        read_number();
      } else if (is_letter(c)) {
        read_word();
      } else if (c == '"') {
        read_quoted();
      } else {
        read_mark(c);
      }
    }
    return std::move(tokens_);
  }

 private:
  [[nodiscard]] char peek(std::size_t ahead) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }

  void add_word(std::string_view word) {
    Token token{.text = std::string(word), .classes = classify(word)};
    token.number = number_word(word).value_or(0);
    tokens_.push_back(std::move(token));
  }

  void add_mark(char mark) {
    tokens_.push_back({.kind = Token::Kind::Mark, .text = std::string(1, mark)});
  }

  void read_number() {
    double value = 0;
    std::string digits;
    for (; is_digit(peek(0)) || ((peek(0) == '.' || peek(0) == ',') && is_digit(peek(1))); ++at_) {
      if (peek(0) != ',' && digits.size() < kLongestWord) {
        digits += peek(0);
      }
    }
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (peek(0) == '/' && peek(1) > '0' && peek(1) <= '9' && !is_digit(peek(2))) {
      value /= peek(1) - '0';
      at_ += 2;
    }
    if ((value == 3 || value == 2) && (peek(0) == 'd' || peek(0) == 'D') && !is_letter(peek(1))) {
      ++at_;
      add_word("3d");
      return;
    }
    Token token{.kind = Token::Kind::Number, .text = digits, .number = value};
    token.glued = peek(0) == '-' && is_letter(peek(1));
    tokens_.push_back(std::move(token));
    if ((peek(0) == 'x' || peek(0) == 'X') && is_digit(peek(1))) {
      ++at_;
      add_word("x");
    } else if (peek(0) == '"') {
      ++at_;
      add_word("inches");
    } else if (peek(0) == '-' && (is_letter(peek(1)) || is_digit(peek(1)))) {
      ++at_;
    }
  }

  void read_word() {
    std::string word;
    const auto inside = [&](char c) {
      return is_letter(c) || is_digit(c) || ((c == '\'' || c == '-') && is_letter(peek(1)));
    };
    for (; at_ < text_.size() && inside(text_[at_]); ++at_) {
      const char c = text_[at_];
      if (word.size() < kLongestWord) {
        word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      }
    }
    split_word(word);
  }

  void split_word(const std::string& word) {
    for (const auto& [contraction, meaning] : kContractions) {
      if (word == contraction) {
        const std::size_t gap = std::min(meaning.find(' '), meaning.size());
        add_word(meaning.substr(0, gap));
        if (gap < meaning.size()) {
          add_word(meaning.substr(gap + 1));
        }
        return;
      }
    }
    if (word.ends_with("'s")) {
      add_word(std::string_view(word).substr(0, word.size() - 2));
      add_mark('\'');
      return;
    }
    const std::size_t hyphen = word.find('-');
    if (hyphen != std::string::npos && number_word(std::string_view(word).substr(0, hyphen)) &&
        !classify(word).has(WordClass::Function) && !word.starts_with("single")) {
      add_word(std::string_view(word).substr(0, hyphen));
      tokens_.back().glued = true;
      add_word(std::string_view(word).substr(hyphen + 1));
      return;
    }
    add_word(word);
  }

  void read_quoted() {
    const std::size_t end = text_.substr(0, at_ + kLongestQuote).find('"', at_ + 1);
    if (end == std::string_view::npos) {
      ++at_;
      return;
    }
    tokens_.push_back(
        {.kind = Token::Kind::Text, .text = std::string(text_.substr(at_ + 1, end - at_ - 1))});
    at_ = end + 1;
  }

  void read_mark(char c) {
    ++at_;
    if (c == '\n') {
      add_mark('.');
    } else if (std::string_view(".,;:!?()/&").find(c) != std::string_view::npos) {
      add_mark(c);
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Token> tokens_;
};

}  // namespace

std::optional<double> number_word(std::string_view word) {
  for (const auto& [name, value] : kNumbers) {
    if (word == name) {
      return value;
    }
  }
  return std::nullopt;
}

std::vector<Token> tokenize(std::string_view text) {
  const std::string plain = plain_marks(text);
  return Tokenizer(plain).read();
}

}  // namespace maquette::brief
