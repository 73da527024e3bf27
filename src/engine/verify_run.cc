#include "engine/verify_run.h"

#include "verify/verify.h"

namespace maquette {

Verification verify_run(const RunRecord& record, const std::optional<Brief>& brief,
                        const std::map<std::string, std::string>& stand_ins) {
  return verify(record.facts,
                {.brief = brief, .views = record.view_findings, .stand_ins = stand_ins, .off = {}});
}

}  // namespace maquette
