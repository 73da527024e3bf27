#include "engine/verify_run.h"

#include "compose/library.h"
#include "verify/verify.h"

namespace maquette {

Verification verify_run(const RunRecord& record, const std::string& instruction) {
  VerifyRequest request{.brief = std::nullopt, .views = record.view_findings, .off = {}};
  if (!instruction.empty()) {
    request.brief = read_brief(instruction, ComponentLibrary::knows);
  }
  return verify(record.facts, request);
}

}  // namespace maquette
