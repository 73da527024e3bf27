#include "brief/quantity.h"

#include <algorithm>
#include <array>
#include <string>

#include "brief/singular.h"
#include "brief/size_phrase.h"

namespace maquette::brief {
namespace {

/// "legged" of "three-legged" is the part "leg".
std::string counted_part(std::string_view word) {
  const std::string part = singular(word);
  for (const std::string_view ending : {"ged", "red", "ed", "er"}) {
    if (part.ends_with(ending)) {
      std::string stem = part.substr(0, part.size() - ending.size());
      if (classify(stem).has(WordClass::Part)) {
        return stem;
      }
    }
  }
  return part;
}

bool is_word(std::span<const Token> tokens, std::size_t at, std::string_view word) {
  return at < tokens.size() && tokens[at].is_word(word);
}

bool is_number(std::span<const Token> tokens, std::size_t at) {
  return at < tokens.size() && tokens[at].kind == Token::Kind::Number;
}

}  // namespace

NounPhrase::Article article_of(std::string_view determiner) {
  constexpr std::array<std::string_view, 5> kIndefinite{"a", "an", "another", "some", "any"};
  constexpr std::array<std::string_view, 15> kDefinite{"the",   "this", "these", "those", "each",
                                                       "every", "its",  "their", "his",   "her",
                                                       "my",    "your", "our",   "all",   "both"};
  if (std::ranges::find(kIndefinite, determiner) != kIndefinite.end()) {
    return NounPhrase::Article::Indefinite;
  }
  return std::ranges::find(kDefinite, determiner) != kDefinite.end() ? NounPhrase::Article::Definite
                                                                     : NounPhrase::Article::None;
}

std::size_t take_quantity(std::span<const Token> tokens, std::size_t at, NounPhrase& phrase) {
  if (const auto size = read_size(tokens, at)) {
    phrase.sizes.insert(phrase.sizes.end(), size->sizes.begin(), size->sizes.end());
    return size->end;
  }
  const Token& token = tokens[at];
  if (token.is_word("half") && is_word(tokens, at + 1, "a") && is_word(tokens, at + 2, "dozen")) {
    phrase.count = 6;
    return at + (is_word(tokens, at + 3, "of") ? 4 : 3);
  }
  if (token.kind != Token::Kind::Number && token.number == 0) {
    return at;
  }
  if (is_number(tokens, at) && is_word(tokens, at + 1, "x") && is_number(tokens, at + 2)) {
    return at + 3;  // "an 8x8 grid"
  }
  if (token.number < 1 || token.number > kMaxCount) {
    return at + 1;
  }
  const int number = static_cast<int>(token.number);
  if (token.glued && at + 1 < tokens.size() && tokens[at + 1].kind == Token::Kind::Word) {
    phrase.counted.emplace_back(counted_part(tokens[at + 1].text), number);
    return at + 2;
  }
  const bool multiplies = token.is_word("dozen") || token.is_word("hundred");
  phrase.count = std::min(kMaxCount, multiplies ? phrase.count.value_or(1) * number : number);
  phrase.about = token.is_word("several") || token.is_word("few") || (multiplies && phrase.about);
  const bool of = (multiplies || token.is_word("couple")) && is_word(tokens, at + 1, "of");
  return at + (of ? 2 : 1);
}

}  // namespace maquette::brief
