#pragma once

#include <string_view>

#include "brief/brief.h"
#include "compose/card.h"
#include "compose/plan.h"

namespace maquette {

/// Sets on `item` what an instruction says of a thing: colours, sizes, parts on or off, their
/// counts and colours, words that choose or scale something. What the card has no parameter for is
/// left alone. Returns how many parameters changed.
int apply_thing(PlannedItem& item, const StatedThing& thing, const Card& card);

/// One part by two names: the same noun, or words that people use for one another, as "backrest"
/// and "back", "knob" and "handle".
[[nodiscard]] bool same_part(std::string_view a, std::string_view b);

/// "Drawers" and "drawer": equal but for case, a plural's ending, and how the words are joined.
[[nodiscard]] bool same_noun(std::string_view a, std::string_view b);

}  // namespace maquette
