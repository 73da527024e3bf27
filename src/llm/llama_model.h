#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "core/language_model.h"

namespace maquette {

struct LlamaOptions {
  std::filesystem::path path;
  /// Room for a prompt, read once for all candidates, and all candidates' answers together; no more
  /// than the model was trained for. Costs memory: 28 KB a token with the default model.
  int context_tokens = 8192;
  int threads = 0;  ///< 0: the physical cores this process may use.
  /// Folder that keeps the state after reading the fixed messages; empty: none is kept.
  std::filesystem::path prefix_cache;
  std::string name;    ///< As in the catalogue; empty: the file's name.
  std::string digest;  ///< sha256 of the file, when known.
};

/// A GGUF model in this process, through llama.cpp. One call at a time. The same request with the
/// same seed on the same machine gives the same answers, whatever was asked before.
class LlamaModel final : public LanguageModel {
 public:
  /// Sends ProgressEvents. Unavailable says what is wrong with the file, or that memory is short.
  [[nodiscard]] static Result<std::unique_ptr<LlamaModel>> load(const LlamaOptions& options,
                                                                const RunContext& context,
                                                                const EventSink& events);
  ~LlamaModel() override;
  LlamaModel(const LlamaModel&) = delete;
  LlamaModel& operator=(const LlamaModel&) = delete;

  [[nodiscard]] ModelIdentity identity() const override;

  /// Up to 16 candidates. InvalidArgument, before anything is read, when prompt and answers
  /// together are longer than the context or the grammar is faulty.
  [[nodiscard]] Result<Generation> generate(const GenerationRequest& request,
                                            const RunContext& context,
                                            const EventSink& events) override;

 private:
  struct State;
  explicit LlamaModel(std::unique_ptr<State> state);

  std::unique_ptr<State> state_;
};

}  // namespace maquette
