#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/facts.h"

namespace maquette {

/// The lower-case words of a part's name, without numbers: "Chair_2.FrontLeg.001" gives "chair",
/// "front", "leg".
[[nodiscard]] std::vector<std::string> words_of_part(std::string_view name);

/// What the part belongs to: "desk_2" of "desk_2.drawer"; the whole name of "Leg.001", which is
/// another leg, of "Wheel.FL", and of a name without a point.
[[nodiscard]] std::string_view item_of(std::string_view part);

/// "desk.drawer" is part of a component, made as its maker wants it.
[[nodiscard]] bool is_of_component(std::string_view part);

/// Whether both are parts of one component, and so joined as its maker wants them.
[[nodiscard]] bool in_one_component(std::string_view a, std::string_view b);

/// Whether the part belongs to an item of that name, or to one of several: "mug_2.body" to "mug".
[[nodiscard]] bool is_item_called(std::string_view part, std::string_view item);

/// "drawer" of "desk.drawer"; the whole name of what is of no component.
[[nodiscard]] std::string_view own_name(std::string_view part);

/// Whether a part's name speaks of a noun: the noun's last word is in it or all are
/// ("CoffeeTable"), or its end ("Phone Body" of a smartphone), or a word that people use for it or
/// for a kind of it ("Couch", "Cheddar"); of a pepperoni slice "Pepperoni 3" speaks too.
[[nodiscard]] bool speaks_of(std::string_view part, std::string_view noun);

/// What of the name says which of several of the noun the part belongs to: "Armchair1" of
/// "Armchair1_Seat" and "Stool_L" of "Stool_L_Leg", the item of a component's part, the whole name
/// of what does not speak of the noun.
[[nodiscard]] std::string_view instance_of(std::string_view part, std::string_view noun);

/// Whether the name's last word is the noun's, numbers and letters for them aside: "FrontLeg" and
/// "Leg_FL" are legs, "LegScrew" is none.
[[nodiscard]] bool is_head(std::string_view part, std::string_view noun);

/// "Chair_2", "Stool_L": its end tells it from others of the name.
[[nodiscard]] bool is_numbered(std::string_view name);

/// The name itself.
[[nodiscard]] std::string_view whole_name(std::string_view part);

/// Parts that are called so, by index: those with all words of the noun in their names; else those
/// with words that people use for them; else those whose names speak of it. `name_of` says which
/// part of the name counts.
[[nodiscard]] std::vector<std::size_t> parts_called(
    const Facts& facts, std::string_view noun,
    std::string_view (*name_of)(std::string_view) = whole_name);

/// The parts' names, in their order.
[[nodiscard]] std::vector<std::string> names_of(const Facts& facts,
                                                const std::vector<std::size_t>& parts);

/// Whether names tell anything: not those that Blender gives by itself ("Cube.003").
[[nodiscard]] bool has_telling_name(std::string_view part);

/// "`Cup`", for messages; of several "`Leg`, `Leg.001` and 2 more".
[[nodiscard]] std::string quoted_name(std::string_view name);
[[nodiscard]] std::string quoted_names(const std::vector<std::string>& names);

}  // namespace maquette
