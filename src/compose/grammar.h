#pragma once

#include <span>
#include <string>
#include <vector>

#include "compose/card.h"

namespace maquette {

/// A GBNF grammar for programs that call only `offered` components with their own parameters in
/// any order, numbers and texts of bounded length, colours of the palette with synonyms. Items are
/// called, and referred to, by `names` or offered components with an optional digit; with
/// `free_names` by any short lower-case name, for parts that a model puts together from solids.
/// 1 to 16 calls; no last newline. `names` are identifiers.
[[nodiscard]] std::string program_grammar(std::span<const Card* const> offered,
                                          const std::vector<std::string>& names, bool free_names);

}  // namespace maquette
