#pragma once

#include <string>
#include <string_view>

namespace maquette {

/// The text of a reasoning model in two parts: thoughts and answer. Servers that do not separate
/// the parts send thoughts as text: between tags, before a closing tag whose opening tag the server
/// removed, after an opening tag that is never closed, or in the channel `analysis`.
struct Spoken {
  std::string answer;
  std::string thoughts;
};

/// Separates thoughts from the answer. These are thoughts:
/// - text between `<think>` and `</think>`, `[THINK]`, `◁think▷`, `<|begin_of_thought|>` and the
///   like; the tags' names are think, thinking, thought, reasoning, analysis, reflection,
///   scratchpad
/// - text before a lone closing tag, or after a lone opening tag that begins a line
/// - every channel but `final` (`<|channel|>analysis<|message|>`), also where the markers are lost
///   (`analysis...assistantfinal...`)
/// Pure, linear; any bytes are fine.
[[nodiscard]] Spoken separate_thoughts(std::string_view text);

}  // namespace maquette
