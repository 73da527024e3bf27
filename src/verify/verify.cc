#include "verify/verify.h"

#include <algorithm>
#include <array>
#include <functional>

#include <fmt/format.h>

#include "verify/checks.h"

namespace maquette {
namespace {

/// What one finding leaves of the geometry's score.
double factor_of(Severity severity) {
  switch (severity) {
    case Severity::Error: return 0.7;
    case Severity::Warning: return 0.95;
    case Severity::Info: return 1;
  }
  return 1;
}

/// Those that are about the instruction count in `stated`, not in the geometry.
bool is_about_geometry(FindingId id) {
  switch (id) {
    case FindingId::MissingColour:
    case FindingId::WrongCount:
    case FindingId::WrongSize:
    case FindingId::MissingPart:
    case FindingId::MissingHole:
    case FindingId::WrongRelation: return false;
    case FindingId::EmptyScene:
    case FindingId::FloatingPart:
    case FindingId::BelowGround:
    case FindingId::NotResting:
    case FindingId::Interpenetration:
    case FindingId::CoincidentParts:
    case FindingId::ZeroThickness:
    case FindingId::OpenSolid:
    case FindingId::AbsurdProportion:
    case FindingId::AllAtOrigin:
    case FindingId::SingleColour:
    case FindingId::Asymmetry:
    case FindingId::LeftoverObject:
    case FindingId::OverBudget:
    case FindingId::InwardFaces:
    case FindingId::CutterLeft:
    case FindingId::BlankView: return true;
  }
  return true;
}

/// One fault that shows in many parts counts three times.
double geometry_score(const Facts& facts, const std::vector<Finding>& findings) {
  constexpr int kMostOfOne = 3;
  double score = facts.parts.empty() ? 0 : 1;
  std::array<int, kFindingIds> seen{};
  for (const Finding& finding : findings) {
    if (is_about_geometry(finding.id) &&
        ++seen.at(static_cast<std::size_t>(finding.id)) <= kMostOfOne) {
      score *= factor_of(finding.severity);
    }
  }
  return score;
}

/// Each noun is looked for among all names: what is not made by hand is not told by names.
bool can_be_looked_up(const Facts& facts, const Brief& brief) {
  constexpr std::size_t kMostLookups = 100'000;
  std::size_t nouns = brief.things.size();
  for (const StatedThing& thing : brief.things) {
    nouns += thing.parts.size();
  }
  return nouns * facts.parts.size() <= kMostLookups;
}

}  // namespace

Result<FindingsOff> parse_findings_off(std::string_view names) {
  FindingsOff off;
  while (!names.empty()) {
    const std::size_t end = std::min(names.find(','), names.size());
    const auto id = finding_from_string(names.substr(0, end));
    if (!id) {
      return fail(ErrorCode::InvalidArgument,
                  fmt::format("--off: unknown finding `{}`; the findings are: {}",
                              names.substr(0, end), all_finding_names()));
    }
    off.set(static_cast<std::size_t>(*id));
    names.remove_prefix(std::min(end + 1, names.size()));
  }
  return off;
}

Verification verify(const Facts& facts, const VerifyRequest& request) {
  Verification result;
  std::vector<Finding>& findings = result.findings;
  check_scene(facts, request, findings);
  check_contacts(facts, findings);
  check_ground(facts, findings);
  check_solids(facts, findings);
  check_cutters(facts, request.brief, findings);
  if (request.brief && can_be_looked_up(facts, *request.brief)) {
    const StatedShare share = check_stated(facts, request, findings);
    if (share.stated > 0) {
      result.stated = static_cast<double>(share.met) / static_cast<double>(share.stated);
    }
  }
  std::erase_if(findings, [&](const Finding& finding) {
    return request.off.test(static_cast<std::size_t>(finding.id));
  });
  std::ranges::stable_sort(findings, std::greater<>(), &Finding::severity);
  result.geometry = geometry_score(facts, findings);
  result.score = result.stated ? (result.geometry + *result.stated) / 2 : result.geometry;
  return result;
}

}  // namespace maquette
