#include "engine/verify_run.h"

#include "verify/verify.h"

namespace maquette {

Verification verify_run(const RunRecord& record, const std::optional<Brief>& brief) {
  return verify(record.facts, {.brief = brief, .views = record.view_findings, .off = {}});
}

}  // namespace maquette
