#pragma once

#include <string_view>

#include "brief/brief.h"

namespace maquette {

/// The kind of empty space that a noun names.
enum class HollowKind {
  None,    ///< Something else.
  Hole,    ///< Walls all around: "hole", "bore".
  Slot,    ///< Two walls at least: "slot".
  Shallow  ///< Any dent, maybe without walls that face each other: "notch".
};

/// By the noun's last word: "mounting hole" is a Hole.
[[nodiscard]] HollowKind hollow_of_noun(std::string_view noun);

/// Whether the instruction names a solid thing or part of this name. A pin that the instruction
/// names may fill the hole that it cuts.
[[nodiscard]] bool is_asked_for(const Brief& brief, std::string_view part);

}  // namespace maquette
