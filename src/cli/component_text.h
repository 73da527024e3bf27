#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/json.h"
#include "compose/library.h"
#include "engine/component_check.h"

namespace maquette {

/// The table of `components list`: solids and archetypes first, then category by category.
[[nodiscard]] std::string table_of(std::span<const Component> components);

/// `components show`: the card in words, with its signature.
[[nodiscard]] std::string describe(const Card& card);

[[nodiscard]] std::string_view to_string(SizeClass size);

/// "mug(height=0.1, handle=on, color=white, handle_color=color)": the defaults.
[[nodiscard]] std::string signature_of(const Card& card);

/// `components check` for a person: findings by component, equal ones told once with how often they
/// were made and a program to see the first.
[[nodiscard]] std::string describe(const ComponentCheck& check);

/// The objects of --json; docs/formats.md describes them.
[[nodiscard]] Json brief_json(const Card& card);
[[nodiscard]] Json to_json(const Card& card);
[[nodiscard]] Json to_json(const ComponentCheck& check);

}  // namespace maquette
