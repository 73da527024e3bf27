#include "engine/complaint.h"

#include <fmt/format.h>

#include "base/text.h"

namespace maquette {
namespace {

constexpr int kMostFindings = 6;

std::string findings_in_words(const Verification& verification) {
  std::string text = "That runs, but the model was measured:";
  int told = 0;
  for (const Finding& finding : verification.findings) {
    if (finding.severity != Severity::Info && told < kMostFindings) {
      text += fmt::format("\n- {}", utf8_prefix(finding.message, 300));
      ++told;
    }
  }
  return text;
}

std::string error_in_words(const AttemptRecord& failed) {
  const ScriptFailure failure = failed.failure.value_or(ScriptFailure{});
  std::string text = fmt::format("That failed in Blender: {}.",
                                 describe(failed.outcome.value_or(Outcome::ScriptError)));
  if (failure.line > 0) {
    text += fmt::format("\nLine {}: `{}`", failure.line, trim(failure.line_text));
  }
  if (!failure.message.empty()) {
    text += failure.type.empty() ? "\n" : fmt::format("\n{}: ", failure.type);
    text += utf8_prefix(failure.message, 600);
  }
  if (!failure.traceback.empty()) {
    text += fmt::format("\n{}", utf8_prefix(trim(failure.traceback), 800));
  }
  return text;
}

}  // namespace

std::string complaint(const AttemptRecord& failed) {
  return failed.outcome == Outcome::Ok && failed.verification && failed.verification->has_error()
             ? findings_in_words(*failed.verification)
             : error_in_words(failed);
}

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
  if (!failure.message.empty() && failure.message != describe(*attempt.outcome)) {
    text += fmt::format(": {}", failure.message);
  }
  return text;
}

std::string fault_of(const AttemptRecord& attempt) {
  if (attempt.outcome == Outcome::Ok && attempt.verification && !attempt.is_good()) {
    return attempt.verification->findings.front().message;
  }
  return message_of(attempt);
}

bool can_be_repaired(const AttemptRecord& attempt) {
  return !attempt.script.empty() && attempt.outcome && !attempt.is_good() &&
         attempt.outcome != Outcome::Truncated && attempt.outcome != Outcome::Cancelled;
}

}  // namespace maquette
