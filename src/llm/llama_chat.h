#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/error.h"
#include "core/language_model.h"

struct llama_model;

namespace maquette {

/// Messages as a model's tokens.
struct ChatTokens {
  std::vector<std::int32_t> tokens;
  std::size_t fixed = 0;  ///< How many of them the fixed messages alone decide.
};

/// Writes the messages in the form the model was trained on (its file's chat template; ChatML, with
/// a warning in the log, when that is unknown), ready for its answer. InvalidArgument for text that
/// is not UTF-8 or holds a zero byte.
[[nodiscard]] Result<ChatTokens> chat_tokens(const llama_model* model,
                                             const std::vector<Message>& messages,
                                             std::size_t fixed_messages);

}  // namespace maquette
