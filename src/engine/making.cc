#include "engine/making.h"

#include <ctime>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "base/fs.h"
#include "engine/choosing.h"
#include "engine/complaint.h"
#include "engine/prompt.h"
#include "engine/verify_run.h"
#include "report/contact_sheet.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

constexpr int kViewColumns = 4;

}  // namespace

std::string now_utc() {
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr)));
}

Making::Making(DesignDraft draft, Expectation expectation)
    : draft_(std::move(draft)), expectation_(std::move(expectation)) {
  design_.created = now_utc();
}

Result<Making> Making::begin(const DesignPlace& place, std::string_view name,
                             Expectation expectation) {
  MAQUETTE_TRY(DesignDraft draft, place.folder.empty() ? DesignDraft::below(place.root, name)
                                                       : DesignDraft::at(place.folder));
  return Making(std::move(draft), std::move(expectation));
}

Result<bool> Making::ask(LanguageModel& model, const GenerationRequest& request, const Step& step,
                         const RunContext& context, const EventSink& events) {
  const auto asked = std::chrono::steady_clock::now();
  if (design_.asked.empty()) {
    design_.asked = request.messages;
    design_.provenance.prompt_sha256 = prompt_digest(request.messages);
  }
  const auto attempt_of = [&](Answer answer, std::size_t candidate) {
    AttemptRecord record{.attempt = step.attempt,
                         .turn = step.turn,
                         .way = std::string(step.way->name()),
                         .candidate = candidate,
                         .answer = std::move(answer.text),
                         .tokens = answer.tokens,
                         .overrides = answer.overrides};
    if (!answer.note.empty()) {
      record.notes.push_back(answer.note);
    }
    step.way->read(record, answer.finish);
    if (record.outcome == Outcome::NoCode && record.failure && !answer.note.empty()) {
      record.failure->message += fmt::format(" ({})", answer.note);
    }
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
    design_.provenance.model = model.identity();
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
    design_.provenance.model = model.identity();
    design_.answer_tokens += heard[i].tokens;
    AttemptRecord record = attempt_of(std::move(heard[i]), i);
    record.outcome = stopped ? Outcome::Cancelled : Outcome::ModelFailed;
    record.failure = ScriptFailure{.message = error.message};
    design_.attempts.push_back(std::move(record));
  }
  if (design_.attempts.empty()) {
    return tl::unexpected(std::move(generation).error());
  }
  broken_off_ = stopped ? Outcome::Cancelled : Outcome::ModelFailed;
  why_broken_off_ = error.message;
  return false;
}

void Making::add(AttemptRecord attempt) {
  first_of_attempt_ = design_.attempts.size();
  design_.attempts.push_back(std::move(attempt));
}

Result<bool> Making::run_answers(ScriptRunner& runner, const RunOptions& options,
                                 const RunContext& context, const EventSink& events) {
  for (std::size_t i = first_of_attempt_; i < design_.attempts.size(); ++i) {
    AttemptRecord& attempt = design_.attempts[i];
    if (!attempt.outcome && !repeats_earlier(attempt)) {
      MAQUETTE_TRY_VOID(run_one(i, runner, options, context, events));
    }
    emit(events, AttemptResultEvent{attempt.attempt, attempt.candidate, *attempt.outcome,
                                    fault_of(attempt)});
    if (attempt.outcome == Outcome::Cancelled) {
      broken_off_ = Outcome::Cancelled;
      why_broken_off_ = message_of(attempt);
      return true;
    }
    if (is_expected(attempt)) {
      return true;
    }
  }
  return false;
}

bool Making::is_expected(const AttemptRecord& attempt) const {
  return expectation_.verified ? attempt.is_good() : attempt.outcome == Outcome::Ok;
}

bool Making::has_expected() const {
  return design_.kept && is_expected(design_.attempts[*design_.kept]);
}

bool Making::repeats_earlier(AttemptRecord& attempt) const {
  for (const AttemptRecord& earlier : design_.attempts) {
    if (&earlier == &attempt) {
      return false;
    }
    if (earlier.script == attempt.script && earlier.outcome) {
      attempt.outcome = earlier.outcome;
      attempt.failure = earlier.failure;
      attempt.verification = earlier.verification;
      return true;
    }
  }
  return false;
}

Result<void> Making::run_one(std::size_t index, ScriptRunner& runner, const RunOptions& options,
                             const RunContext& context, const EventSink& events) {
  AttemptRecord& attempt = design_.attempts[index];
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
  attempt.notes.insert(attempt.notes.end(), record->notes.begin(), record->notes.end());
  attempt.verification = verify_run(*record, attempt, expectation_.brief);
  const bool keep =
      !design_.kept || is_better(attempt, design_.attempts[*design_.kept], expectation_.verified);
  return keep ? accept(index, *record, output) : Result<void>{};
}

Result<void> Making::accept(std::size_t index, const RunRecord& record, const fs::path& output) {
  const AttemptRecord& attempt = design_.attempts[index];
  design_.kept = index;
  design_.script = attempt.script;
  design_.program = attempt.program;
  design_.notes = attempt.notes;
  design_.facts = record.facts;
  design_.view_findings = record.view_findings;
  design_.verification = attempt.verification;
  design_.log = record.log;
  design_.outcome = *attempt.outcome;
  design_.message = message_of(attempt);
  return draft_.keep(output);
}

const AttemptRecord* Making::best() const {
  return design_.kept ? &design_.attempts[*design_.kept] : furthest_of(design_.attempts);
}

Result<void> Making::draw_contact_sheet() {
  MAQUETTE_TRY(const fs::path version, draft_.version_folder());
  MAQUETTE_TRY(const std::vector<fs::path> views, entries_of(version / "views"));
  if (views.empty()) {
    return {};
  }
  return write_contact_sheet(views, draft_.folder() / "contact_sheet.png", kViewColumns, 512);
}

void Making::end_as_broken_off() {
  if (!broken_off_) {
    return;
  }
  if (design_.kept && broken_off_ == Outcome::ModelFailed) {
    const bool unanswered = design_.attempt_count() == 0;
    design_.notes.push_back(
        fmt::format("{}: {}", unanswered ? "built without a language model" : "a later turn failed",
                    why_broken_off_));
  } else {
    design_.outcome = *broken_off_;
    design_.message = why_broken_off_;
  }
}

Result<MadeDesign> Making::finish() {
  const AttemptRecord* furthest = best();
  if (!design_.kept && furthest != nullptr) {
    design_.outcome = furthest->outcome.value_or(Outcome::ModelFailed);
    design_.message = message_of(*furthest);
    design_.script = furthest->script;
    design_.program = furthest->program;
    design_.log = furthest->log;
  }
  end_as_broken_off();
  if (furthest != nullptr) {
    design_.provenance.way = furthest->way;
  }
  MAQUETTE_TRY_VOID(draw_contact_sheet());
  design_.total_time =
      std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - started_) -
      waited_;
  MAQUETTE_TRY(fs::path folder, draft_.commit(design_));
  return MadeDesign{std::move(design_), std::move(folder)};
}

}  // namespace maquette
