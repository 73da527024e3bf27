#pragma once

#include <string>
#include <string_view>

#include "compose/library.h"
#include "compose/plan.h"

namespace maquette {

/// The plan as a standalone bpy script that a person can read and edit: header with the
/// instruction, colours, build() with one call an item, the components used and what they use, the
/// placing helper, and the call of build() last. Text from instruction or plan cannot become code.
[[nodiscard]] std::string expand(const Plan& plan, const ComponentLibrary& library,
                                 std::string_view instruction);

}  // namespace maquette
