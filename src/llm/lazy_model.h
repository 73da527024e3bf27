#pragma once

#include <functional>
#include <memory>

#include "core/language_model.h"

namespace maquette {

/// A language model that is opened by its first generate(). Until then it does not cost a download,
/// memory or time. So a request that does not need a language model also works on a machine without
/// one. One call at a time.
class LazyModel final : public LanguageModel {
 public:
  /// Fetches and loads the model, sending ProgressEvents; ends within 200 ms of a stop.
  using Open = std::function<Result<std::unique_ptr<LanguageModel>>(const RunContext& context,
                                                                    const EventSink& events)>;

  /// `expected` has the name and the kind that the opened model will have.
  LazyModel(ModelIdentity expected, Open open);

  /// `expected` until the model is open, then the model's own, with its digest.
  [[nodiscard]] ModelIdentity identity() const override;

  /// Opens the model if it is not open yet; the time counts as Generation::wait_time. If opening
  /// fails, the error says so, and the next call tries again.
  [[nodiscard]] Result<Generation> generate(const GenerationRequest& request,
                                            const RunContext& context,
                                            const EventSink& events) override;

 private:
  [[nodiscard]] Result<void> open(const RunContext& context, const EventSink& events);

  ModelIdentity expected_;
  Open open_;
  std::unique_ptr<LanguageModel> model_;  ///< Null until it is open.
};

}  // namespace maquette
