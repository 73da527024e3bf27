#pragma once

#include <string_view>
#include <vector>

#include "script/fences.h"

namespace maquette {

enum class FirstLine {
  Any,     ///< Any line that is not prose.
  Certain  ///< An import, a definition, a call of bpy.
};

/// The runs of Python lines in a text without fences, from prose to prose. A run that reaches the
/// end of the text is not closed. Pure; any UTF-8 is fine.
[[nodiscard]] std::vector<Block> code_runs(std::string_view text, FirstLine first);

}  // namespace maquette
