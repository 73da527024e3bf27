#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "brief/brief.h"
#include "brief/token.h"

namespace maquette::brief {

/// A noun with the words before it ("the two tall red candles"), or only the words ("round and
/// red"), or a pronoun.
struct NounPhrase {
  enum class Article { None, Indefinite, Definite };
  Article article = Article::None;
  bool pronoun = false;
  bool plural = false;
  bool generic = false;      ///< The noun names nothing to make: "the design".
  bool possessed = false;    ///< "a cat's neck", "a children's wagon".
  bool location = false;     ///< The noun is a place on something: "both sides".
  bool arrangement = false;  ///< "a row".
  std::string noun;          ///< Singular; empty for adjectives alone.
  std::optional<int> count;
  bool about = false;  ///< "several": the count is a guess.
  std::vector<std::string> colors;
  std::vector<std::string> attributes;
  std::vector<StatedSize> sizes;
  std::optional<StatedSize::Axis> axis;              ///< The noun is a dimension: "the height".
  std::vector<std::pair<std::string, int>> counted;  ///< "three-legged": leg, 3.
  std::string content;                               ///< "a cup of coffee": coffee.
  std::string owner;                                 ///< "the legs of the table": table.
  std::size_t end = 0;                               ///< One past its last token.
};

constexpr int kMaxCount = 1000;

/// What stands before a phrase decides how an ambiguous last word is read: "a rectangular top" has
/// a noun, "it is flat and light" has none.
enum class PhraseUse { Named, Predicate };

/// Reads the noun phrase that begins at `at`; nothing when none does.
[[nodiscard]] std::optional<NounPhrase> read_noun_phrase(std::span<const Token> tokens,
                                                         std::size_t at, PhraseUse use,
                                                         bool (*is_name)(std::string_view));

}  // namespace maquette::brief
