#include "core/verification.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace maquette {
namespace {

/// In the order of FindingId.
constexpr std::array<std::string_view, kFindingIds> kNames{
    "empty_scene",       "floating_part",    "below_ground",   "not_resting",
    "interpenetration",  "coincident_parts", "zero_thickness", "open_solid",
    "absurd_proportion", "all_at_origin",    "single_colour",  "missing_colour",
    "wrong_count",       "wrong_size",       "missing_part",   "wrong_relation",
    "asymmetry",         "leftover_object",  "over_budget",    "blank_view",
    "inward_faces",      "cutter_left",      "missing_hole"};

Result<Finding> finding_from_json(const Json& json) {
  MAQUETTE_TRY(const std::string name, json_field<std::string>(json, "id"));
  MAQUETTE_TRY(const std::string grade, json_field<std::string>(json, "severity"));
  const auto id = finding_from_string(name);
  const auto severity = severity_from_string(grade);
  if (!id) {
    return fail(
        ErrorCode::InvalidArgument,
        fmt::format("unknown finding `{}`; the findings are: {}", name, all_finding_names()));
  }
  if (!severity) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("`{}`: unknown severity `{}` (info, warning or error)", name, grade));
  }
  Finding finding{.id = *id, .severity = *severity};
  MAQUETTE_TRY(finding.message, json_field<std::string>(json, "message"));
  for (const Json& part : json.value("parts", Json::array())) {
    finding.parts.push_back(part.is_string() ? part.get<std::string>() : "");
  }
  const Json values = json.value("values", Json::object());
  for (const auto& [key, value] : values.items()) {
    finding.values[key] = value.is_number() ? value.get<double>() : 0;
  }
  return finding;
}

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

std::string all_finding_names() {
  return fmt::format("{}", fmt::join(kNames, ", "));
}

std::string_view to_string(Severity severity) {
  switch (severity) {
    case Severity::Info: return "info";
    case Severity::Warning: return "warning";
    case Severity::Error: return "error";
  }
  return "info";
}

std::optional<Severity> severity_from_string(std::string_view name) {
  for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error}) {
    if (name == to_string(severity)) {
      return severity;
    }
  }
  return std::nullopt;
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

Result<Verification> verification_from_json(const Json& json) {
  Verification verification;
  MAQUETTE_TRY(verification.score, json_field<double>(json, "score"));
  MAQUETTE_TRY(verification.geometry, json_field<double>(json, "geometry"));
  if (const auto stated = json_field<double>(json, "stated")) {
    verification.stated = *stated;
  }
  const Json findings = json.value("findings", Json::array());
  for (const Json& each : findings) {
    MAQUETTE_TRY(Finding finding, finding_from_json(each));
    verification.findings.push_back(std::move(finding));
  }
  return verification;
}

}  // namespace maquette
