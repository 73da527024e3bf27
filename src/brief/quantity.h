#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "brief/noun_phrase.h"
#include "brief/token.h"

namespace maquette::brief {

/// What "a", "the", "each" and the like make of a phrase.
[[nodiscard]] NounPhrase::Article article_of(std::string_view determiner);

/// Adds the size ("12 cm tall"), the count ("two dozen") or the counted part ("three-legged") at
/// `at` to the phrase; gives the token after it, `at` itself when none stands there.
[[nodiscard]] std::size_t take_quantity(std::span<const Token> tokens, std::size_t at,
                                        NounPhrase& phrase);

}  // namespace maquette::brief
