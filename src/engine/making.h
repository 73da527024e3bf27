#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "brief/brief.h"
#include "core/design.h"
#include "engine/designer.h"
#include "engine/way.h"
#include "store/design_store.h"

namespace maquette {

/// The time as Design::created has it.
[[nodiscard]] std::string now_utc();

/// What an attempt is held against.
struct Expectation {
  std::optional<Brief> brief;  ///< What was asked for; none when that is not known.
  /// Whether a model in which an error is found is to be bettered; else any will do. Findings are
  /// recorded either way.
  bool verified = true;
};

/// One turn of the model.
struct Step {
  int attempt = 1;
  Turn turn = Turn::First;
  const Way* way = nullptr;
};

/// One design in the making: what has been answered and run so far, and its folder. Whatever ends
/// it, finish() keeps all that was tried.
class Making {
 public:
  [[nodiscard]] static Result<Making> begin(const DesignPlace& place, std::string_view name,
                                            Expectation expectation);

  [[nodiscard]] Design& design() { return design_; }

  /// Asks the model and records its answers as attempts to run. False when the making should end
  /// here with what there is (a stop, a deadline, a model that fails after earlier answers); an
  /// error when nothing has been answered yet.
  [[nodiscard]] Result<bool> ask(LanguageModel& model, const GenerationRequest& request,
                                 const Step& step, const RunContext& context,
                                 const EventSink& events);

  /// Records an attempt that no model was asked for.
  void add(AttemptRecord attempt);

  /// Runs the scripts of the latest attempt one after another until one is as expected, and keeps
  /// the best so far. True when the making is done: such a one was found, or it was stopped. A
  /// script that ran before is not run again.
  [[nodiscard]] Result<bool> run_answers(ScriptRunner& runner, const RunOptions& options,
                                         const RunContext& context, const EventSink& events);

  /// Whether a model that is as expected has been kept.
  [[nodiscard]] bool has_expected() const;

  /// The kept attempt, else the one that got furthest; null before the first.
  [[nodiscard]] const AttemptRecord* best() const;

  /// Draws the contact sheet, writes everything and puts the folder in place.
  [[nodiscard]] Result<MadeDesign> finish();

 private:
  Making(DesignDraft draft, Expectation expectation);
  [[nodiscard]] Result<void> run_one(std::size_t index, ScriptRunner& runner,
                                     const RunOptions& options, const RunContext& context,
                                     const EventSink& events);
  [[nodiscard]] bool is_expected(const AttemptRecord& attempt) const;
  [[nodiscard]] bool repeats_earlier(AttemptRecord& attempt) const;
  [[nodiscard]] Result<void> accept(std::size_t index, const RunRecord& record,
                                    const std::filesystem::path& output);
  [[nodiscard]] Result<void> draw_contact_sheet();
  /// A model that was kept outlives a model that failed later, but not a stop: that is to be told.
  void end_as_broken_off();

  DesignDraft draft_;
  Expectation expectation_;
  Design design_;
  std::size_t first_of_attempt_ = 0;  ///< Index into design_.attempts.
  /// What ended the making before its time: a stop, a deadline, a model that failed.
  std::optional<Outcome> broken_off_;
  std::string why_broken_off_;
  std::chrono::milliseconds waited_{};  ///< Generation::wait_time of all turns.
  std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
};

}  // namespace maquette
