#pragma once

#include <string>

#include "compose/card.h"

namespace maquette {

/// The card as one line of a prompt: "mug(height=0.1, handle=on, color=white, handle_color): mug
/// with a handle". Colours that follow another parameter stand
/// without a value; of many parameters only the first are shown.
[[nodiscard]] std::string signature(const Card& card);

}  // namespace maquette
