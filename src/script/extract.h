#pragma once

#include <string>
#include <string_view>

namespace maquette {

/// The script found in a language model's answer.
struct Extraction {
  std::string script;    ///< Empty when the answer holds no code.
  bool cut_off = false;  ///< The code block was still open at the answer's end.
};

/// Takes the bpy script out of an answer: fenced blocks (``` or ~~~), or bare code with prose
/// before it. Of several blocks the whole scripts compete and the longest wins; blocks that
/// continue one another (no `import bpy` of their own) are joined. Pure; any bytes are fine.
[[nodiscard]] Extraction extract_script(std::string_view answer);

}  // namespace maquette
