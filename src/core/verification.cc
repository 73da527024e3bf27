#include "core/verification.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace maquette {
namespace {

/// In the order of FindingId.
constexpr std::array<std::string_view, kFindingIds> kNames{
    "empty_scene",       "floating_part",    "below_ground",   "not_resting",
    "interpenetration",  "coincident_parts", "zero_thickness", "open_solid",
    "absurd_proportion", "all_at_origin",    "single_colour",  "missing_colour",
    "wrong_count",       "wrong_size",       "missing_part",   "wrong_relation",
    "asymmetry",         "leftover_object",  "over_budget",    "blank_view"};

}  // namespace

std::string_view to_string(FindingId id) {
  return kNames.at(static_cast<std::size_t>(id));
}

std::optional<FindingId> finding_from_string(std::string_view name) {
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (kNames.at(i) == name) {
      return static_cast<FindingId>(i);
    }
  }
  return std::nullopt;
}

std::string_view to_string(Severity severity) {
  switch (severity) {
    case Severity::Info: return "info";
    case Severity::Warning: return "warning";
    case Severity::Error: return "error";
  }
  return "info";
}

Json to_json(const Finding& finding) {
  return {{"id", to_string(finding.id)},
          {"severity", to_string(finding.severity)},
          {"parts", finding.parts},
          {"values", finding.values},
          {"message", finding.message}};
}

bool Verification::has_error() const {
  return std::ranges::any_of(
      findings, [](const Finding& finding) { return finding.severity == Severity::Error; });
}

Json to_json(const Verification& verification) {
  Json findings = Json::array();
  for (const Finding& finding : verification.findings) {
    findings.push_back(to_json(finding));
  }
  return {{"score", verification.score},
          {"geometry", verification.geometry},
          {"stated", verification.stated ? Json(*verification.stated) : Json()},
          {"findings", findings}};
}

}  // namespace maquette
