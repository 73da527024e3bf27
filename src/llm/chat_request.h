#pragma once

#include <cstddef>
#include <string>

#include "core/language_model.h"

namespace maquette {

/// The body of POST {base}/chat/completions for candidate `candidate` of `request`: streamed, with
/// usage and with pictures as data URLs. The grammar and the schema are sent only if set.
[[nodiscard]] std::string chat_request_body(const GenerationRequest& request, std::size_t candidate,
                                            const std::string& model);

}  // namespace maquette
