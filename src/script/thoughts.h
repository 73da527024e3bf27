#pragma once

#include <string>
#include <string_view>

namespace maquette {

/// What a reasoning model wrote, in two parts. Servers that do not separate them send the thoughts
/// as text: between tags, before a closing tag whose opening tag the server took away, after an
/// opening tag that nothing closes, or in the channel `analysis`.
struct Spoken {
  std::string answer;
  std::string thoughts;
};

/// Takes thoughts and answer apart. These are thoughts:
/// - what stands between `<think>` and `</think>`, `[THINK]`, `◁think▷`, `<|begin_of_thought|>` and
///   the like; the tags' names are think, thinking, thought, reasoning, analysis, reflection,
///   scratchpad
/// - what stands before a closing tag alone, or after an opening tag alone that begins a line
/// - every channel but `final` (`<|channel|>analysis<|message|>`), also where the markers are lost
///   (`analysis...assistantfinal...`)
/// Pure, linear; any bytes are fine.
[[nodiscard]] Spoken separate_thoughts(std::string_view text);

}  // namespace maquette
