#pragma once

#include <mutex>

#include "core/language_model.h"

namespace maquette {

/// A model that answers one call at a time, for several threads: the others wait. How long is said
/// in Generation::wait_time. Thread-safe.
class SharedModel final : public LanguageModel {
 public:
  /// `model` outlives this object.
  explicit SharedModel(LanguageModel& model) : model_(model) {}

  [[nodiscard]] ModelIdentity identity() const override { return model_.identity(); }
  [[nodiscard]] Result<Generation> generate(const GenerationRequest& request,
                                            const RunContext& context,
                                            const EventSink& events) override;

 private:
  LanguageModel& model_;
  std::timed_mutex mutex_;
};

}  // namespace maquette
