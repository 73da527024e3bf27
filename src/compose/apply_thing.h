#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "brief/brief.h"
#include "compose/card.h"
#include "compose/plan.h"

namespace maquette {

/// Sets on `item` what an instruction says of a thing: colours, sizes, parts on or off, their
/// counts and colours, words that choose or scale something. What the card has no parameter for is
/// left alone. Returns how many parameters changed.
int apply_thing(PlannedItem& item, const StatedThing& thing, const Card& card);

/// Whether a word chooses a value of the card or switches something on: "wine" of a bottle.
[[nodiscard]] bool has_word_for(const Card& card, std::string_view word);

/// What stands before a noun's last word: "rocking" of "rocking chair".
[[nodiscard]] std::vector<std::string> leading_words(std::string_view noun);

}  // namespace maquette
