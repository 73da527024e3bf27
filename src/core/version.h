#pragma once

#include <string_view>

namespace maquette {

/// "0.1.0": the project's version, from CMakeLists.txt.
[[nodiscard]] std::string_view version();

}  // namespace maquette
