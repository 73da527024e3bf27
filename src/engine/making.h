#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>

#include "core/design.h"
#include "engine/designer.h"
#include "store/design_store.h"

namespace maquette {

/// The time as Design::created has it.
[[nodiscard]] std::string now_utc();

/// What went wrong with an attempt, in a sentence; empty when nothing did.
[[nodiscard]] std::string message_of(const AttemptRecord& attempt);

/// Fills in what an attempt's answer means: its script, or an outcome when it holds none.
using ReadAnswer = std::function<void(AttemptRecord& attempt, FinishReason finish)>;

/// How well an attempt's model is what was asked for, in [0, 1].
using ScoreAttempt = std::function<double(const AttemptRecord& attempt, const Facts& facts)>;

/// A free script in the answer.
void read_written_answer(AttemptRecord& attempt, FinishReason finish);

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
                                 int attempt, const ReadAnswer& read, const RunContext& context,
                                 const EventSink& events);

  /// Records an attempt that no model was asked for.
  void add(AttemptRecord attempt);

  /// Runs the scripts of the latest attempt one after another until one is ok, or with `score`
  /// until one has all that was asked for, and keeps the best so far. True when the making is done:
  /// such a one was found, or it was stopped. A script that ran before is not run again.
  [[nodiscard]] Result<bool> run_answers(ScriptRunner& runner, const RunOptions& options,
                                         const ScoreAttempt& score, const RunContext& context,
                                         const EventSink& events);

  /// Whether a model that is ok has been kept.
  [[nodiscard]] bool has_model() const { return best_ && best_->outcome == Outcome::Ok; }

  /// The latest attempt's candidate that got furthest; null before the first.
  [[nodiscard]] const AttemptRecord* worth_repairing() const;

  /// Draws the contact sheet, writes everything and puts the folder in place.
  [[nodiscard]] Result<MadeDesign> finish();

 private:
  explicit Making(DesignDraft draft);
  [[nodiscard]] Result<void> run_one(AttemptRecord& attempt, ScriptRunner& runner,
                                     const RunOptions& options, const ScoreAttempt& score,
                                     const RunContext& context, const EventSink& events);
  [[nodiscard]] bool repeats_earlier(AttemptRecord& attempt) const;
  [[nodiscard]] bool is_better(const AttemptRecord& attempt) const;
  [[nodiscard]] Result<void> accept(const AttemptRecord& attempt, const RunRecord& record,
                                    const std::filesystem::path& output);
  [[nodiscard]] Result<void> draw_contact_sheet();

  DesignDraft draft_;
  Design design_;
  std::size_t first_of_attempt_ = 0;  ///< Index into design_.attempts.
  /// What is known of the attempt that was kept.
  struct Kept {
    Outcome outcome = Outcome::Ok;
    std::optional<double> score;
    bool without_model = false;
  };
  std::optional<Kept> best_;
  std::chrono::milliseconds waited_{};  ///< For a model that others were using.
  std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
};

}  // namespace maquette
