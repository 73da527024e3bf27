#include <nlohmann/json.hpp>

#include "base/json.h"
#include "bench/score.h"

namespace maquette {
namespace {

Json to_json(const Percentiles& spread) {
  return {{"median", spread.median}, {"p95", spread.p95}};
}

Json to_json(const GroupScore& score, const std::vector<std::string>& names) {
  Json dimensions = Json::object();
  for (std::size_t d = 0; d < names.size(); ++d) {
    dimensions[names[d]] = score.dimensions[d];
  }
  return {{"rows", score.rows},
          {"dimensions", dimensions},
          {"average", to_json(score.average)},
          {"deviation", score.deviation},
          {"plain_average", score.plain_average},
          {"executable_average", score.executable_average},
          {"cannot_tell", score.cannot_tell}};
}

Json to_json(const VerifierScore& verifier) {
  return {{"samples", verifier.samples},
          {"score", to_json(verifier.score)},
          {"no_error", to_json(verifier.no_error)},
          {"findings", verifier.findings}};
}

Json to_json(const GroupReport& group, const std::vector<std::string>& names) {
  Json judges = Json::object();
  for (const auto& [judge, score] : group.by_judge) {
    judges[judge] = to_json(score, names);
  }
  return {{"name", group.name},
          {"samples", group.executability.samples},
          {"missing", group.executability.missing},
          {"e_syntax", to_json(group.executability.e_syntax)},
          {"outcomes", group.executability.outcomes},
          {"seconds", to_json(group.seconds)},
          {"tokens", to_json(group.tokens)},
          {"verifier", to_json(group.verifier)},
          {"judges", judges}};
}

Json to_json(const Agreement& agreement) {
  return {{"a", agreement.a},
          {"b", agreement.b},
          {"dimension", agreement.dimension.empty() ? Json() : Json(agreement.dimension)},
          {"criteria", agreement.criteria},
          {"agreement", agreement.agreement},
          {"kappa", agreement.kappa ? Json(*agreement.kappa) : Json()}};
}

}  // namespace

Json to_json(const RunScore& score) {
  Json groups = Json::array();
  for (const GroupReport& group : score.groups) {
    groups.push_back(to_json(group, score.dimension_names));
  }
  Json agreements = Json::array();
  for (const Agreement& agreement : score.agreements) {
    agreements.push_back(to_json(agreement));
  }
  Json failed = Json::array();
  for (const UnmadeRow& row : score.failed) {
    failed.push_back({{"id", row.id}, {"why", row.why}});
  }
  return {{"aggregation", "mean of sub-dimensions; plain_average: mean of a dimension's criteria"},
          {"groups", groups},
          {"failed", failed},
          {"unjudged", score.unjudged},
          {"agreements", agreements}};
}

}  // namespace maquette
