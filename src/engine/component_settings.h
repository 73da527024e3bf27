#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "compose/card.h"
#include "compose/plan.h"
#include "compose/value.h"

namespace maquette {

/// One way to set a component's parameters.
struct ComponentSetting {
  std::vector<std::pair<std::string, Value>> parameters;  ///< Only those given, in card's order.
  /// Colours that are given are ones that nothing else has: marker_color().
  bool marks_colors = false;
};

/// What is tried of a component, the defaults first: each number at both ends of its range, all at
/// their ends together, each switch flipped, each choice, everything on with every colour marked,
/// and `by_chance` settings of everything by chance. The same for the same card.
[[nodiscard]] std::vector<ComponentSetting> settings_to_try(const Card& card, int by_chance);

/// The colour that marks a card's parameter by its place in the card; far from other ones.
[[nodiscard]] Color marker_color(std::size_t index);

/// A plan of the one item that a setting makes, called as its component.
[[nodiscard]] Plan plan_of(const Card& card, const ComponentSetting& setting);

}  // namespace maquette
