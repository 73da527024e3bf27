#pragma once

#include <string_view>

#include "brief/brief.h"

namespace maquette {

/// What a noun says of the place that it names, where there is to be no matter.
enum class HollowKind {
  None,    ///< Something else.
  Hole,    ///< Walls all around: "hole", "bore".
  Slot,    ///< Two walls at least: "slot".
  Shallow  ///< Anything that is not flush, maybe without walls that face each other: "notch".
};

/// By the noun's last word: "mounting hole" is a Hole.
[[nodiscard]] HollowKind hollow_of_noun(std::string_view noun);

/// Whether the instruction asks for what is called so as a thing or part of matter: a pin that is
/// asked for may well fill the hole that it cuts.
[[nodiscard]] bool is_asked_for(const Brief& brief, std::string_view part);

}  // namespace maquette
