#pragma once

#include <string_view>
#include <vector>

#include "core/design.h"
#include "core/language_model.h"
#include "engine/compose_offer.h"

namespace maquette {

/// A conversation that asks for a composition; all but the last message are the same for every
/// instruction, so that a model can keep its state after them.
[[nodiscard]] std::vector<Message> compose_turn(std::string_view instruction, const Offer& offer,
                                                const ComponentLibrary& library);

/// `asked` goes on with calls and the complaint about them.
[[nodiscard]] std::vector<Message> compose_repair_turn(std::vector<Message> asked,
                                                       const AttemptRecord& failed);

}  // namespace maquette
