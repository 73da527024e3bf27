#include "engine/choosing.h"

#include <algorithm>
#include <optional>

namespace maquette {
namespace {

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

double score_of(const AttemptRecord& attempt) {
  return attempt.verification ? attempt.verification->score : 0;
}

/// Whether something that was asked for is in `before` and not in `after`, as far as names tell.
bool loses_parts(const AttemptRecord& before, const AttemptRecord& after) {
  if (!before.verification || !after.verification) {
    return false;
  }
  const std::vector<Finding>& known = before.verification->findings;
  return std::ranges::any_of(after.verification->findings, [&](const Finding& finding) {
    return finding.id == FindingId::MissingPart &&
           std::ranges::none_of(known, [&](const Finding& earlier) {
             return earlier.id == finding.id && earlier.parts == finding.parts;
           });
  });
}

}  // namespace

const AttemptRecord* furthest_of(std::span<const AttemptRecord> attempts) {
  const AttemptRecord* furthest = nullptr;
  for (const AttemptRecord& each : attempts) {
    if (furthest == nullptr || progress_of(each.outcome) >= progress_of(furthest->outcome)) {
      furthest = &each;
    }
  }
  return furthest;
}

bool is_better(const AttemptRecord& attempt, const AttemptRecord& kept, bool verified) {
  if (kept.outcome != attempt.outcome) {
    return attempt.outcome == Outcome::Ok;
  }
  // What the model composed may hold what the reading of the instruction missed.
  const bool at_no_loss = kept.turn == Turn::Reading;
  if (!verified) {
    return at_no_loss;
  }
  if (attempt.turn == Turn::Repair && loses_parts(kept, attempt)) {
    return false;
  }
  if (attempt.is_good() != kept.is_good()) {
    return attempt.is_good();
  }
  return score_of(attempt) > score_of(kept) || (at_no_loss && score_of(attempt) == score_of(kept));
}

}  // namespace maquette
