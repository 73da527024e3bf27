#include "engine/verify_run.h"

#include "script/comments.h"
#include "verify/verify.h"

namespace maquette {

Verification verify_run(const RunRecord& record, const AttemptRecord& attempt,
                        const std::optional<Brief>& brief) {
  const bool is_empty = record.outcome == Outcome::EmptyScene && record.failure;
  return verify(record.facts, {.brief = brief,
                               .views = record.view_findings,
                               .why_empty = is_empty ? record.failure->message : "",
                               .stand_ins = attempt.stand_ins,
                               .nameless_parts = attempt.nameless_parts,
                               .comments = comments_of(attempt.script),
                               .off = {}});
}

}  // namespace maquette
