#pragma once

#include <chrono>
#include <string>

#include "core/design.h"
#include "engine/designer.h"
#include "store/design_store.h"

namespace maquette {

/// The time as Design::created has it.
[[nodiscard]] std::string now_utc();

/// What went wrong with an attempt, in a sentence; empty when nothing did.
[[nodiscard]] std::string message_of(const AttemptRecord& attempt);

/// One design in the making: what has been answered and run so far, and its folder. Whatever ends
/// it, finish() keeps all that was tried.
class Making {
 public:
  [[nodiscard]] static Result<Making> begin(const DesignPlace& place, std::string_view name);

  [[nodiscard]] Design& design() { return design_; }

  /// Asks the model and records its answers as attempts to run. False when the making should end
  /// here with what there is (a stop, a deadline, a model that fails after earlier answers); an
  /// error when nothing has been answered yet.
  [[nodiscard]] Result<bool> ask(LanguageModel& model, const GenerationRequest& request,
                                 int attempt, const RunContext& context, const EventSink& events);

  /// Records a script that a person gave as the one attempt.
  void add_given(std::string script);

  /// Runs the scripts of the latest attempt one after another until one is ok. True when the making
  /// is done: accepted, or stopped.
  [[nodiscard]] Result<bool> run_answers(ScriptRunner& runner, const RunOptions& options,
                                         const RunContext& context, const EventSink& events);

  /// The latest attempt's candidate that got furthest; null before the first.
  [[nodiscard]] const AttemptRecord* worth_repairing() const;

  /// Draws the contact sheet, writes everything and puts the folder in place.
  [[nodiscard]] Result<MadeDesign> finish();

 private:
  explicit Making(DesignDraft draft);
  [[nodiscard]] Result<void> run_one(AttemptRecord& attempt, ScriptRunner& runner,
                                     const RunOptions& options, const RunContext& context,
                                     const EventSink& events);
  [[nodiscard]] Result<void> accept(const AttemptRecord& attempt, const RunRecord& record,
                                    const std::filesystem::path& output);
  [[nodiscard]] Result<void> draw_contact_sheet();

  DesignDraft draft_;
  Design design_;
  std::size_t first_of_attempt_ = 0;  ///< Index into design_.attempts.
  bool accepted_ = false;
  std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
};

}  // namespace maquette
