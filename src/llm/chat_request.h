#pragma once

#include <cstddef>
#include <string>

#include "core/language_model.h"

namespace maquette {

/// The body of POST {base}/chat/completions for candidate `candidate` of `request`: streamed, with
/// usage, pictures as data URLs, the grammar and the schema only when there is one.
[[nodiscard]] std::string chat_request_body(const GenerationRequest& request, std::size_t candidate,
                                            const std::string& model);

}  // namespace maquette
