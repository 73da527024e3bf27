#pragma once

#include <cstdint>
#include <string_view>

namespace maquette::brief {

/// What a word can be; one for each section of resources/brief/words.txt, in its order.
enum class WordClass : std::uint8_t {
  Determiner,
  Pronoun,
  Be,
  Modal,
  Have,
  Without,
  Add,
  Place,
  Request,
  Compare,
  Ensure,
  Purpose,
  Relative,
  Clause,
  Conjunction,
  Adverb,
  Function,
  Generic,      ///< A noun that names nothing to make: "shape", "model".
  Whole,        ///< A generic noun that stands for the thing: "the design is round".
  Location,     ///< A place on a thing: "side", "top".
  Ground,       ///< Where things stand anyway.
  Arrangement,  ///< "in a row".
  Measure,      ///< "a slice of", "a set of".
  UnitMeasure,  ///< A measure that is counted: "two slices of".
  Container,    ///< What is "of" its content: "a cup of tea".
  Part,         ///< Hardly ever a thing by itself: "handle".
  PairNoun,     ///< One thing with a plural name: "scissors".
  Noun,         ///< A noun, whatever its ending or other classes say.
  Adjective,
  Participle,
  Relation,
  Verb
};

struct WordClasses {
  std::uint32_t bits = 0;
  [[nodiscard]] bool has(WordClass word_class) const {
    return ((bits >> static_cast<unsigned>(word_class)) & 1U) != 0;
  }
  void add(WordClass word_class) { bits |= 1U << static_cast<unsigned>(word_class); }
};

/// The classes of a lower-case word: as the word list has it, as a form of a listed word, else by
/// its ending; a word that nothing speaks of is a noun.
[[nodiscard]] WordClasses classify(std::string_view word);

/// "head" of "screw head".
[[nodiscard]] std::string_view last_word(std::string_view noun);

/// Whether its last word often names a part: a crown is a thing, but also a chess piece's part.
[[nodiscard]] bool may_be_part(std::string_view noun);

/// Whether these lower-case words are one noun of the list of compounds: "wine glass".
[[nodiscard]] bool is_compound(std::string_view words);

}  // namespace maquette::brief
