#pragma once

#include <optional>
#include <string_view>

namespace maquette {

/// So many of a unit of length, which is a plain name ("cm", "inches"), in metres; nothing when
/// there is no such unit.
[[nodiscard]] std::optional<double> in_metres(double number, std::string_view unit);

}  // namespace maquette
