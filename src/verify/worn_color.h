#pragma once

#include <string>
#include <string_view>

#include "core/facts.h"

namespace maquette {

/// Whether people would call the material's colour by a palette name such as RED or DARK_BLUE: of
/// all names one that belongs to it is the nearest in CIELAB, or nearly. RED includes its light and
/// dark kinds. GLASS includes transparent materials. False for a name that the palette lacks and
/// for an unknown colour.
[[nodiscard]] bool wears(const MaterialFacts& material, std::string_view name);

/// The usual word for a palette name, for messages: "dark red" for DARK_RED.
[[nodiscard]] std::string word_of_color(std::string_view name);

/// The word for the palette's nearest plain colour.
[[nodiscard]] std::string color_word(const MaterialFacts& material);

/// Whether any of the part's faces wears a material.
[[nodiscard]] bool is_coloured(const PartFacts& part);

/// Whether the part is coloured with a colour that `other` does not have.
[[nodiscard]] bool has_own_colour(const PartFacts& part, const PartFacts& other);

/// Whether the part is nearly black all over, like a disc that represents a hole.
[[nodiscard]] bool is_dark(const PartFacts& part);

/// "IRON", "WOOD": whose colour people do not agree on.
[[nodiscard]] bool is_material(std::string_view name);

}  // namespace maquette
