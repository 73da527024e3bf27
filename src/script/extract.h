#pragma once

#include <string>
#include <string_view>

namespace maquette {

/// How a language model ended its answer.
enum class AnswerEnd {
  Whole,
  CutOff  ///< At a limit of tokens; the last block may be half a script.
};

/// The script found in a language model's answer.
struct Extraction {
  std::string script;          ///< Empty when the answer holds no code.
  bool cut_off = false;        ///< The script's end is missing.
  bool from_thoughts = false;  ///< The answer has only thoughts; the script is their last one.
};

/// Takes the bpy script out of an answer. Code stands in fenced blocks, in strings of JSON, or bare
/// between lines of prose. Thoughts are left out (script/thoughts.h). If an answer has only
/// thoughts and is not cut off, the script is taken from them.
///
/// Of several blocks:
/// 1. A block continues the script before it if it uses names that only earlier blocks define or
///    import. So does a block with its own imports if the prose calls it the next step.
/// 2. A block that the prose above it calls a new version begins a script. An option is left out.
/// 3. All other blocks begin a script. The last whole script that makes objects is the result,
///    because corrections follow the corrected script.
/// A block without a closing fence is whole unless the answer was cut off or it ends within a
/// bracket or a string. Entities of HTML (`&lt;`) are decoded when they stand outside strings.
/// Pure; any bytes are fine.
[[nodiscard]] Extraction extract_script(std::string_view answer, AnswerEnd end = AnswerEnd::Whole);

}  // namespace maquette
