#pragma once

#include <memory>
#include <string>

#include "base/run_context.h"
#include "core/event.h"
#include "core/language_model.h"

namespace maquette {

/// What a local model has to hold at a time besides its prompt.
struct AnswerRoom {
  int candidates = 1;
  int max_tokens = 0;
};

/// The model that `wanted` names: a catalogue name, a GGUF file, an endpoint or recorded answers;
/// empty means the one chosen with `models use`, else the catalogue's default. A catalogue model
/// that is not here yet is fetched first. `room` counts for local models only.
[[nodiscard]] Result<std::unique_ptr<LanguageModel>> open_model(const std::string& wanted,
                                                                const AnswerRoom& room,
                                                                const RunContext& context,
                                                                const EventSink& events);

/// The same model, but the first request fetches and loads a local model, with the context and the
/// events of that request. Refuses at once an unknown name, a missing file and a file of another
/// kind.
[[nodiscard]] Result<std::unique_ptr<LanguageModel>> lazy_model(const std::string& wanted,
                                                                const AnswerRoom& room);

}  // namespace maquette
