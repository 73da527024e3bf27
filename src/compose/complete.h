#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "brief/brief.h"
#include "compose/library.h"
#include "compose/plan.h"

namespace maquette {

/// What an instruction asks for beside what makes it: one component a thing, null where the library
/// has none.
struct Wish {
  const Brief& brief;
  std::span<const Component* const> components;
};

/// A plan of the brief's things with their components, each by its noun; what has no component is
/// left out. Nothing of what is said about them is set: complete_plan() does that.
[[nodiscard]] Plan bare_plan(const Wish& wish);

/// Makes a plan say what the instruction says: counts, colours, sizes, parts and relations of its
/// things; makes what the library has as itself and not from solids; puts parts on their thing;
/// drops what is repeated and what nothing asks for. Returns a sentence for each change.
std::vector<std::string> complete_plan(Plan& plan, const Wish& wish,
                                       const ComponentLibrary& library);

/// "lamp_2" and "lamp2" without their number: "lamp".
[[nodiscard]] std::string_view without_number(std::string_view name);

/// The plan's item that stands for a thing: the one of its name, else of its component, else the
/// one called as that component or as the noun's last word; -1 when none does.
[[nodiscard]] std::vector<int> items_of_things(const Plan& plan, const Wish& wish);

}  // namespace maquette
