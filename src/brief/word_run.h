#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "brief/token.h"

namespace maquette::brief {

/// The nouns that a phrase ends with ("coffee table"), taken word by word, and what the words of
/// an instruction could be within a phrase.
class WordRun {
 public:
  WordRun(std::span<const Token> tokens, bool (*is_name)(std::string_view))
      : tokens_(tokens), is_name_(is_name) {}

  struct Noun {
    std::string text;          ///< All words, the last one singular.
    std::string last_text;     ///< The last one, singular.
    std::string without_last;  ///< All but the last one.
    WordClasses last;
    std::size_t words = 0;
    bool plural = false;
  };
  [[nodiscard]] Noun noun() const;
  [[nodiscard]] bool empty() const { return taken_.empty(); }
  /// After a plural and after a name no more noun follows: "legs taper".
  [[nodiscard]] bool full() const { return full_; }

  /// Whether the word at `at` can be the run's next.
  [[nodiscard]] bool accepts(std::size_t at) const;
  void take(std::size_t& at, std::size_t words);

  /// How many words from `at` on are one noun that would not be read as one word by word: a listed
  /// compound or a name.
  [[nodiscard]] std::size_t compound_at(std::size_t at) const;
  /// How many words from `at` on name a colour or material; 0 for none.
  [[nodiscard]] std::size_t color_at(std::size_t at) const;
  /// A colour's word that is also a thing: "glass", "rose", "lemon".
  [[nodiscard]] bool is_nameable_color(std::size_t at) const;
  /// A colour's word that without an article is rather a thing: "with bread and cheese".
  [[nodiscard]] bool is_rather_thing(std::size_t at) const;
  /// Whether a phrase goes on at `at`, with a noun, an adjective or a colour.
  [[nodiscard]] bool continues(std::size_t at) const;
  /// Whether a comma or "and" stands at `at` and another adjective or colour after it.
  [[nodiscard]] bool list_continues(std::size_t at) const;
  [[nodiscard]] std::string joined(std::size_t at, std::size_t words) const;

 private:
  [[nodiscard]] bool is_noun_like(std::size_t at) const;
  [[nodiscard]] bool is_gerund(std::size_t at) const;
  [[nodiscard]] bool is_verb_as_noun(std::size_t at) const;

  std::span<const Token> tokens_;
  bool (*is_name_)(std::string_view);
  std::vector<std::string> taken_;
  bool full_ = false;
};

}  // namespace maquette::brief
