#pragma once

#include <bitset>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "brief/brief.h"
#include "core/facts.h"
#include "core/script_runner.h"
#include "core/verification.h"

namespace maquette {

/// Findings that are not looked for.
using FindingsOff = std::bitset<kFindingIds>;

/// "floating_part,open_solid" as a set. InvalidArgument names what is no finding.
[[nodiscard]] Result<FindingsOff> parse_findings_off(std::string_view names);

struct VerifyRequest {
  std::optional<Brief> brief;      ///< None: what was asked for is not known.
  std::vector<ViewFinding> views;  ///< What is wrong with the pictures.
  std::string why_empty;           ///< Contents of a scene without parts, where known.
  /// Items whose names say one thing while they are made as another: "windmill", "sailing boat".
  std::map<std::string, std::string> stand_ins;
  /// Stated parts that are there without a part of their name: the teeth of a gear.
  std::vector<std::string> nameless_parts;
  /// What the script's comments say, one a line: they may speak of parts that bear no name.
  std::string comments;
  FindingsOff off;
};

/// Measures a model against what nobody wants and against what was asked for.
[[nodiscard]] Verification verify(const Facts& facts, const VerifyRequest& request);

}  // namespace maquette
