#include "engine/verify_run.h"

#include "script/comments.h"
#include "verify/verify.h"

namespace maquette {

Verification verify_run(const RunRecord& record, std::string_view script,
                        const std::optional<Brief>& brief,
                        const std::map<std::string, std::string>& stand_ins) {
  return verify(record.facts, {.brief = brief,
                               .views = record.view_findings,
                               .stand_ins = stand_ins,
                               .comments = comments_of(script),
                               .off = {}});
}

}  // namespace maquette
