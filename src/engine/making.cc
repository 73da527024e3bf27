#include "engine/making.h"

#include <algorithm>
#include <ctime>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "base/text.h"
#include "engine/verify_run.h"
#include "report/contact_sheet.h"
#include "script/extract.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

constexpr int kSheetColumns = 4;

/// How far a script got; the furthest one is kept and worth repairing.
int progress_of(std::optional<Outcome> outcome) {
  if (!outcome) {
    return 0;
  }
  switch (*outcome) {
    case Outcome::Ok: return 5;
    case Outcome::RenderFailed:
    case Outcome::ExportFailed: return 4;
    case Outcome::EmptyScene: return 3;
    case Outcome::PolicyViolation:
    case Outcome::ApiMismatch:
    case Outcome::ScriptError:
    case Outcome::Timeout:
    case Outcome::OutOfMemory:
    case Outcome::Crashed: return 2;
    case Outcome::SyntaxError:
    case Outcome::Truncated: return 1;
    case Outcome::NoCode:
    case Outcome::ModelFailed:
    case Outcome::Cancelled: return 0;
  }
  return 0;
}

bool has_geometry(std::optional<Outcome> outcome) {
  return progress_of(outcome) >= 4;
}

}  // namespace

std::string message_of(const AttemptRecord& attempt) {
  if (!attempt.outcome || *attempt.outcome == Outcome::Ok) {
    return {};
  }
  const ScriptFailure failure = attempt.failure.value_or(ScriptFailure{});
  std::string text(describe(*attempt.outcome));
  if (failure.line > 0) {
    text += fmt::format(" on line {}", failure.line);
  }
  if (!failure.type.empty()) {
    text += fmt::format(": {}", failure.type);
  }
  if (!failure.message.empty()) {
    text += fmt::format(": {}", failure.message);
  }
  return text;
}

void read_written_answer(AttemptRecord& attempt, FinishReason finish) {
  Extraction found = extract_script(attempt.answer);
  attempt.script = std::move(found.script);
  if (attempt.script.empty()) {
    attempt.outcome = Outcome::NoCode;
    attempt.failure = ScriptFailure{.message = "the answer holds no bpy script"};
  } else if (finish == FinishReason::Length) {
    attempt.outcome = Outcome::Truncated;
    attempt.failure = ScriptFailure{
        .message = fmt::format("the answer was cut off after {} tokens", attempt.tokens)};
  }
}

std::string now_utc() {
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr)));
}

Making::Making(DesignDraft draft) : draft_(std::move(draft)) {
  design_.created = now_utc();
}

Result<Making> Making::begin(const DesignPlace& place, std::string_view name) {
  MAQUETTE_TRY(DesignDraft draft, place.folder.empty() ? DesignDraft::below(place.root, name)
                                                       : DesignDraft::at(place.folder));
  return Making(std::move(draft));
}

Result<bool> Making::ask(LanguageModel& model, const GenerationRequest& request, int attempt,
                         const ReadAnswer& read, const RunContext& context,
                         const EventSink& events) {
  const auto asked = std::chrono::steady_clock::now();
  if (design_.asked.empty()) {
    design_.asked = request.messages;
  }
  const auto attempt_of = [&](Answer answer, std::size_t candidate) {
    AttemptRecord record{.attempt = attempt,
                         .candidate = candidate,
                         .answer = std::move(answer.text),
                         .tokens = answer.tokens,
                         .overrides = answer.overrides};
    read(record, answer.finish);
    return record;
  };
  std::vector<Answer> heard(static_cast<std::size_t>(request.candidates));
  const EventSink listening = [&](const Event& event) {
    if (const auto* token = std::get_if<TokenEvent>(&event)) {
      if (token->tokens <= 1) {
        heard[token->candidate].text.clear();  // An answer asked again.
      }
      heard[token->candidate].text += token->piece;
      heard[token->candidate].tokens = token->tokens;
    }
    emit(events, event);
  };
  auto generation = model.generate(request, context, listening);
  const milliseconds waited = generation ? generation->wait_time : milliseconds{};
  waited_ += waited;
  design_.model_time +=
      std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - asked) - waited;
  first_of_attempt_ = design_.attempts.size();
  if (generation) {
    design_.prompt_tokens += generation->prompt_tokens;
    for (std::size_t i = 0; i < generation->answers.size(); ++i) {
      design_.answer_tokens += generation->answers[i].tokens;
      design_.attempts.push_back(attempt_of(std::move(generation->answers[i]), i));
    }
    return true;
  }
  const Error& error = generation.error();
  const bool stopped = error.code == ErrorCode::Cancelled || error.code == ErrorCode::Timeout;
  for (std::size_t i = 0; i < heard.size(); ++i) {
    if (heard[i].text.empty()) {
      continue;
    }
    design_.answer_tokens += heard[i].tokens;
    AttemptRecord record = attempt_of(std::move(heard[i]), i);
    record.outcome = stopped ? Outcome::Cancelled : Outcome::ModelFailed;
    record.failure = ScriptFailure{.message = error.message};
    design_.attempts.push_back(std::move(record));
  }
  if (design_.attempts.empty()) {
    return tl::unexpected(std::move(generation).error());
  }
  design_.outcome = stopped ? Outcome::Cancelled : Outcome::ModelFailed;
  design_.message = error.message;
  return false;
}

void Making::add(AttemptRecord attempt) {
  first_of_attempt_ = design_.attempts.size();
  design_.attempts.push_back(std::move(attempt));
}

Result<bool> Making::run_answers(ScriptRunner& runner, const RunOptions& options,
                                 const ScoreAttempt& score, const RunContext& context,
                                 const EventSink& events) {
  for (std::size_t i = first_of_attempt_; i < design_.attempts.size(); ++i) {
    AttemptRecord& attempt = design_.attempts[i];
    if (!attempt.outcome && !repeats_earlier(attempt)) {
      MAQUETTE_TRY_VOID(run_one(attempt, runner, options, score, context, events));
    }
    emit(events, AttemptResultEvent{attempt.attempt, attempt.candidate, *attempt.outcome,
                                    message_of(attempt)});
    const bool good = attempt.outcome == Outcome::Ok && attempt.score.value_or(1.0) >= 1.0;
    if (good || attempt.outcome == Outcome::Cancelled) {
      return true;
    }
  }
  return false;
}

bool Making::repeats_earlier(AttemptRecord& attempt) const {
  for (const AttemptRecord& earlier : design_.attempts) {
    if (&earlier == &attempt) {
      return false;
    }
    if (earlier.script == attempt.script && earlier.outcome) {
      attempt.outcome = earlier.outcome;
      attempt.failure = earlier.failure;
      attempt.score = earlier.score;
      return true;
    }
  }
  return false;
}

Result<void> Making::run_one(AttemptRecord& attempt, ScriptRunner& runner,
                             const RunOptions& options, const ScoreAttempt& score,
                             const RunContext& context, const EventSink& events) {
  MAQUETTE_TRY(const fs::path output, draft_.run_folder(attempt.attempt, attempt.candidate));
  RunOptions run = options;
  run.output = output;
  const auto started = std::chrono::steady_clock::now();
  auto record = runner.run(attempt.script, run, context, events);
  attempt.run_time =
      std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - started);
  design_.blender_time += attempt.run_time;
  if (!record) {
    const ErrorCode code = record.error().code;
    if (code != ErrorCode::Cancelled && code != ErrorCode::Timeout) {
      return tl::unexpected(std::move(record).error());
    }
    attempt.outcome = Outcome::Cancelled;
    attempt.failure = ScriptFailure{.message = record.error().message};
    return {};
  }
  attempt.outcome = record->outcome;
  attempt.failure = record->failure;
  attempt.log = record->log;
  design_.provenance.isolation = record->isolation;
  design_.provenance.blender_version = record->blender_version;
  if (!has_geometry(attempt.outcome)) {
    return {};
  }
  if (score) {
    attempt.score = score(attempt, record->facts);
  }
  return is_better(attempt) ? accept(attempt, *record, output) : Result<void>{};
}

bool Making::is_better(const AttemptRecord& attempt) const {
  if (!best_) {
    return true;
  }
  if (best_->outcome != *attempt.outcome) {
    return attempt.outcome == Outcome::Ok;
  }
  // What the model composed may hold what the reading of the instruction missed.
  return attempt.score > best_->score ||
         (attempt.score && attempt.score == best_->score && best_->without_model);
}

Result<void> Making::accept(const AttemptRecord& attempt, const RunRecord& record,
                            const fs::path& output) {
  best_ = Kept{*attempt.outcome, attempt.score, attempt.answer.empty()};
  design_.script = attempt.script;
  design_.program = attempt.program;
  design_.score = attempt.score;
  design_.notes = attempt.notes;
  design_.facts = record.facts;
  design_.view_findings = record.view_findings;
  design_.verification = verify_run(record, design_.instruction);
  design_.log = record.log;
  design_.outcome = *attempt.outcome;
  design_.message = message_of(attempt);
  return draft_.keep(output);
}

const AttemptRecord* Making::worth_repairing() const {
  const AttemptRecord* best = nullptr;
  for (std::size_t i = first_of_attempt_; i < design_.attempts.size(); ++i) {
    const AttemptRecord& each = design_.attempts[i];
    if (best == nullptr || progress_of(each.outcome) > progress_of(best->outcome)) {
      best = &each;
    }
  }
  return best;
}

Result<void> Making::draw_contact_sheet() {
  MAQUETTE_TRY(const fs::path version, draft_.version_folder());
  std::vector<fs::path> views;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(version / "views", none)) {
    views.push_back(entry.path());
  }
  if (views.empty()) {
    return {};
  }
  std::ranges::sort(views);
  return write_contact_sheet(views, draft_.folder() / "contact_sheet.png", kSheetColumns, 512);
}

Result<MadeDesign> Making::finish() {
  const AttemptRecord* last = worth_repairing();
  if (!best_ && last != nullptr) {
    design_.outcome = last->outcome.value_or(Outcome::ModelFailed);
    design_.message = message_of(*last);
    design_.script = last->script;
    design_.program = last->program;
    design_.log = last->log;
  }
  MAQUETTE_TRY_VOID(draw_contact_sheet());
  design_.total_time =
      std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - started_) -
      waited_;
  MAQUETTE_TRY(fs::path folder, draft_.commit(design_));
  return MadeDesign{std::move(design_), std::move(folder)};
}

}  // namespace maquette
