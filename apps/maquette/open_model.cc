#include "maquette/open_model.h"

#include <algorithm>
#include <utility>

#include "llm/gguf_file.h"
#include "llm/http_model.h"
#include "llm/lazy_model.h"
#include "llm/llama_model.h"
#include "llm/model_spec.h"
#include "llm/model_store.h"
#include "llm/replay_model.h"

namespace maquette {
namespace {

using Opened = Result<std::unique_ptr<LanguageModel>>;

/// Any model as a LanguageModel.
template <class Model>
Opened as_language_model(Result<std::unique_ptr<Model>> model) {
  if (!model) {
    return tl::unexpected(std::move(model).error());
  }
  return *std::move(model);
}

/// The prompt may have a failed answer in it.
int context_tokens(const AnswerRoom& room) {
  constexpr int kUsual = 8192;
  constexpr int kPrompt = 4096;
  return std::max(kUsual, kPrompt + room.candidates * room.max_tokens);
}

Result<ModelSpec> spec_of(const std::string& wanted, const ModelStore& store) {
  return parse_model_spec(wanted.empty() ? store.default_name() : wanted, store.catalogue());
}

/// Opens what a ModelSpec names.
struct Opener {
  const ModelStore& store;
  AnswerRoom room;
  const RunContext& context;
  const EventSink& events;

  Opened operator()(const CatalogueSpec& spec) const {
    auto installed = store.locate(spec.name, context, events);
    if (!installed && installed.error().code == ErrorCode::NotFound) {
      installed = store.pull(spec.name, context, events);
    }
    if (!installed) {
      return tl::unexpected(std::move(installed).error());
    }
    return load({.path = installed->path, .name = spec.name, .digest = installed->digest});
  }

  Opened operator()(const FileSpec& spec) const { return load({.path = spec.path}); }

  Opened operator()(const ReplaySpec& spec) const {
    return as_language_model(ReplayModel::load(spec.path));
  }

  Opened operator()(const EndpointSpec& spec) const {
    return std::make_unique<HttpModel>(
        HttpModelOptions{.base_urls = spec.base_urls, .model = spec.model});
  }

  [[nodiscard]] Opened load(LlamaOptions options) const {
    emit(events, StageEvent{"loading the model"});
    options.context_tokens = context_tokens(room);
    options.prefix_cache = store.prompt_state_folder();
    return as_language_model(LlamaModel::load(options, context, events));
  }
};

/// Opens what costs nothing, checks what can be checked at once, and leaves the rest for later.
struct LazyOpener {
  const ModelStore& store;
  AnswerRoom room;

  Opened operator()(const CatalogueSpec& spec) const { return later(spec, spec.name); }

  Opened operator()(const FileSpec& spec) const {
    MAQUETTE_TRY_VOID(check_gguf_file(spec.path));
    return later(spec, spec.path.filename().string());
  }

  Opened operator()(const ReplaySpec& spec) const { return now(spec); }
  Opened operator()(const EndpointSpec& spec) const { return now(spec); }

  template <class Spec>
  [[nodiscard]] Opened now(const Spec& spec) const {
    return Opener{store, room, {}, {}}(spec);
  }

  template <class Spec>
  [[nodiscard]] Opened later(const Spec& spec, std::string name) const {
    const auto open = [spec, models = store, answers = room](const RunContext& context,
                                                             const EventSink& events) {
      return Opener{models, answers, context, events}(spec);
    };
    return std::make_unique<LazyModel>(ModelIdentity{std::move(name), "", "llama"}, open);
  }
};

}  // namespace

Opened open_model(const std::string& wanted, const AnswerRoom& room, const RunContext& context,
                  const EventSink& events) {
  const ModelStore store = ModelStore::of_user();
  MAQUETTE_TRY(const ModelSpec spec, spec_of(wanted, store));
  return std::visit(Opener{store, room, context, events}, spec);
}

Opened lazy_model(const std::string& wanted, const AnswerRoom& room) {
  const ModelStore store = ModelStore::of_user();
  MAQUETTE_TRY(const ModelSpec spec, spec_of(wanted, store));
  return std::visit(LazyOpener{store, room}, spec);
}

}  // namespace maquette
