#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/language_model.h"

namespace maquette {

/// Gives recorded answers back in order, one for each candidate asked for, streamed word by word:
/// for tests and for demonstrations without a model. The file is JSON:
///
///   {"answers": [{"text": "...", "finish": "stop"}, {"text": "...", "finish": "length"}]}
///
/// "finish" may be left out ("stop"). An entry with "to": "..." answers every conversation whose
/// last message holds that text, as often as it is asked; others are given once. Sampling and
/// grammar are not looked at, stop strings are obeyed. When the recorded answers run out,
/// generate() fails with BudgetSpent.
class ReplayModel final : public LanguageModel {
 public:
  /// NotFound or Io when the file cannot be read, InvalidArgument naming the faulty entry.
  [[nodiscard]] static Result<std::unique_ptr<ReplayModel>> load(const std::filesystem::path& path);

  struct Recorded {
    Answer answer;
    std::string to;  ///< Empty: whatever is asked next.
  };

  ReplayModel(std::string name, std::vector<Recorded> answers);

  [[nodiscard]] ModelIdentity identity() const override;
  [[nodiscard]] Result<Generation> generate(const GenerationRequest& request,
                                            const RunContext& context,
                                            const EventSink& events) override;

 private:
  [[nodiscard]] const Answer* next(const GenerationRequest& request);

  std::string name_;
  std::vector<Recorded> answers_;
  std::size_t next_ = 0;  ///< No entry before it can be given any more, or it has a `to`.
};

}  // namespace maquette
