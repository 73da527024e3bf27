#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace maquette {

/// A prompt and the pieces in which it is read. The pieces matter: the same tokens read in other
/// pieces give slightly other numbers, so state is reused only where the pieces are the same too,
/// and an answer does not depend on what was read before.
struct PromptChunks {
  std::vector<std::int32_t> tokens;
  std::vector<std::size_t> ends;  ///< Where each piece ends; the last is tokens.size().
  std::size_t fixed = 0;          ///< Where the part ends that stays from prompt to prompt.
};

/// Cuts into pieces of at most `chunk` tokens, also after the `fixed` leading tokens, and before
/// the last token, so that the same prompt again costs one token.
[[nodiscard]] PromptChunks cut_prompt(std::vector<std::int32_t> tokens, std::size_t fixed,
                                      std::size_t chunk);

/// How many leading tokens need no reading when `read` has been read: whole pieces, never the last
/// one of `wanted`, whose outcome the answer starts from.
[[nodiscard]] std::size_t shared_tokens(const PromptChunks& read, const PromptChunks& wanted);

}  // namespace maquette
