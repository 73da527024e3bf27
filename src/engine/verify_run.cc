#include "engine/verify_run.h"

#include "script/comments.h"
#include "verify/verify.h"

namespace maquette {

Verification verify_run(const RunRecord& record, const AttemptRecord& attempt,
                        const std::optional<Brief>& brief) {
  return verify(record.facts, {.brief = brief,
                               .views = record.view_findings,
                               .stand_ins = attempt.stand_ins,
                               .nameless_parts = attempt.nameless_parts,
                               .comments = comments_of(attempt.script),
                               .off = {}});
}

}  // namespace maquette
