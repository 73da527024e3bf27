#pragma once

#include <string>
#include <string_view>

#include "core/facts.h"

namespace maquette {

/// Whether people would call the material's colour by a palette name such as RED or DARK_BLUE: of
/// all names one that belongs to it is the nearest in CIELAB, or nearly. RED holds of its light and
/// dark kinds too. What is transparent holds of GLASS. False for a name that the palette lacks
/// and for a colour that is not known.
[[nodiscard]] bool wears(const MaterialFacts& material, std::string_view name);

/// The usual word for a palette name, for messages: "dark red" for DARK_RED.
[[nodiscard]] std::string word_of_color(std::string_view name);

/// The word for the palette's nearest plain colour.
[[nodiscard]] std::string color_word(const MaterialFacts& material);

/// Whether any of the part's faces wears a material.
[[nodiscard]] bool is_coloured(const PartFacts& part);

/// Whether the part is coloured, and not in the colours of `other` alone.
[[nodiscard]] bool has_own_colour(const PartFacts& part, const PartFacts& other);

/// Nearly black all over, as what stands for a hole.
[[nodiscard]] bool is_dark(const PartFacts& part);

/// "IRON", "WOOD": whose colour people do not agree on.
[[nodiscard]] bool is_material(std::string_view name);

}  // namespace maquette
