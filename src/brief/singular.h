#pragma once

#include <string>
#include <string_view>

namespace maquette::brief {

/// The singular of an English noun in lower case: "shelves" is "shelf". A word that is not a plural
/// comes back as it is: "glass", "scissors", "bus".
[[nodiscard]] std::string singular(std::string_view noun);

}  // namespace maquette::brief
