#pragma once

#include <memory>
#include <string>

#include "base/run_context.h"
#include "core/event.h"
#include "core/language_model.h"

namespace maquette {

/// The model that `wanted` names: a catalogue name, a GGUF file, an endpoint or recorded answers;
/// empty means the one chosen with `models use`, else the catalogue's default. A catalogue model
/// that is not here yet is fetched first. `context_tokens` is the room a local model gets for a
/// prompt and all its answers.
[[nodiscard]] Result<std::unique_ptr<LanguageModel>> open_model(const std::string& wanted,
                                                                int context_tokens,
                                                                const RunContext& context,
                                                                const EventSink& events);

}  // namespace maquette
