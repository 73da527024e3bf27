#pragma once

#include <string>
#include <string_view>

namespace maquette {

/// What a script's comments say, one a line, without the signs. A # within a string is none; any
/// bytes are fine. Pure.
[[nodiscard]] std::string comments_of(std::string_view script);

}  // namespace maquette
