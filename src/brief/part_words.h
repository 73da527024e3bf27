#pragma once

#include <string_view>

namespace maquette {

/// One part by two names: the same noun, or words that people use for one another
/// (resources/brief/alike.txt), as "backrest" and "back".
[[nodiscard]] bool same_part(std::string_view a, std::string_view b);

/// The same for parts and things: "sofa" and "couch".
[[nodiscard]] bool same_thing(std::string_view a, std::string_view b);

/// "Drawers" and "drawer": equal but for case, a plural's ending, and how the words are joined.
[[nodiscard]] bool same_noun(std::string_view a, std::string_view b);

/// Whether a word names a kind of what the noun says (resources/brief/kinds.txt): "cheddar" of
/// "cheese", and not the other way round.
[[nodiscard]] bool is_kind_of(std::string_view word, std::string_view noun);

/// Whether a noun names a piece of matter that has a name of its own: "lid", but no place on a
/// thing ("side"), arrangement ("row"), idea ("task"), mark ("line"), hollow ("hole") or kind of
/// other parts ("topping").
[[nodiscard]] bool is_concrete(std::string_view noun);

}  // namespace maquette
