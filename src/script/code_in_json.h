#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maquette {

/// The texts with `bpy` in a JSON value, in order: an answer such as {"script": "import bpy\n..."},
/// with any names and nesting, or a list of lines. Line ends that are not escaped are read too.
/// Empty when the text is not JSON. Pure; any bytes are fine.
[[nodiscard]] std::vector<std::string> code_in_json(std::string_view text);

}  // namespace maquette
