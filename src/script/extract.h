#pragma once

#include <string>
#include <string_view>

namespace maquette {

/// How a language model ended its answer.
enum class AnswerEnd {
  Whole,
  CutOff  ///< By a limit of tokens: the last block may be half a script.
};

/// The script found in a language model's answer.
struct Extraction {
  std::string script;          ///< Empty when the answer holds no code.
  bool cut_off = false;        ///< The script's end is missing.
  bool from_thoughts = false;  ///< The answer is nothing but thoughts; the script is their last.
};

/// Takes the bpy script out of an answer. Code stands in fenced blocks, in strings of JSON, or bare
/// between lines of prose. Thoughts are left out (script/thoughts.h); only when an answer holds
/// nothing else and is not cut off, the script is taken from them.
///
/// Of several blocks
/// 1. one that uses names which only the blocks before it define or import goes on with their
///    script, and so does one with imports of its own that is called the next step; unless the
///    prose above it calls it a new version, or an option, which is left out
/// 2. all others begin a script; the last whole script that makes objects wins, because corrections
///    follow what they correct
/// A block without a closing fence is whole unless the answer was cut off or it ends within a
/// bracket or a string. Entities of HTML (`&lt;`) are decoded when they stand outside strings.
/// Pure; any bytes are fine.
[[nodiscard]] Extraction extract_script(std::string_view answer, AnswerEnd end = AnswerEnd::Whole);

}  // namespace maquette
