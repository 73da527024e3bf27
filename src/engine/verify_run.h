#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "brief/brief.h"
#include "core/script_runner.h"
#include "core/verification.h"

namespace maquette {

/// Verifies what a run of `script` left, against what was asked for when that is known.
/// `stand_ins` as VerifyRequest has them.
[[nodiscard]] Verification verify_run(const RunRecord& record, std::string_view script,
                                      const std::optional<Brief>& brief,
                                      const std::map<std::string, std::string>& stand_ins = {});

}  // namespace maquette
