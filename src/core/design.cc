#include "core/design.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/version.h"

namespace maquette {
namespace {

double seconds(std::chrono::milliseconds time) {
  return static_cast<double>(time.count()) / 1000;
}

Json or_null(const std::optional<double>& number) {
  return number ? Json(*number) : Json();
}

Json attempt_to_json(const AttemptRecord& attempt) {
  Json json{{"attempt", attempt.attempt},
            {"candidate", attempt.candidate + 1},
            {"turn", to_string(attempt.turn)},
            {"way", attempt.way},
            {"outcome", attempt.outcome ? Json(to_string(*attempt.outcome)) : Json()},
            {"tokens", attempt.tokens},
            {"run_seconds", seconds(attempt.run_time)}};
  if (!attempt.program.empty()) {
    json["overrides"] = attempt.overrides;
    json["stand_ins"] = attempt.stand_ins;
    json["nameless_parts"] = attempt.nameless_parts;
  }
  if (attempt.verification) {
    json["verification"] = to_json(*attempt.verification);
  }
  if (attempt.failure) {
    json["failure"] = {{"type", attempt.failure->type},
                       {"message", attempt.failure->message},
                       {"line", attempt.failure->line},
                       {"line_text", attempt.failure->line_text}};
  }
  return json;
}

}  // namespace

std::string_view to_string(Turn turn) {
  switch (turn) {
    case Turn::Given: return "given";
    case Turn::Reading: return "reading";
    case Turn::First: return "first";
    case Turn::Candidates: return "candidates";
    case Turn::Repair: return "repair";
    case Turn::Fresh: return "fresh";
  }
  return "given";
}

bool AttemptRecord::is_good() const {
  return outcome == Outcome::Ok && !(verification && verification->has_error());
}

int Design::attempt_count() const {
  int count = 0;
  for (const AttemptRecord& attempt : attempts) {
    count = std::max(count, attempt.attempt);
  }
  return count;
}

Json to_json(const Design& design) {
  const Provenance& from = design.provenance;
  Json tried = Json::array();
  for (std::size_t i = 0; i < design.attempts.size(); ++i) {
    tried.push_back(attempt_to_json(design.attempts[i]));
    tried.back()["kept"] = design.kept == i;
  }
  Json findings = Json::array();
  for (const ViewFinding& finding : design.view_findings) {
    findings.push_back({{"file", finding.file}, {"finding", finding.finding}});
  }
  return {{"format", 1},
          {"instruction", design.instruction},
          {"created", design.created},
          {"outcome", to_string(design.outcome)},
          {"message", design.message},
          {"way", from.way},
          {"fit", or_null(from.fit)},
          {"notes", design.notes},
          {"attempts", design.attempt_count()},
          {"tried", tried},
          {"tokens", design.answer_tokens},
          {"prompt_tokens", design.prompt_tokens},
          {"seconds", seconds(design.total_time)},
          {"model_seconds", seconds(design.model_time)},
          {"blender_seconds", seconds(design.blender_time)},
          {"isolation", to_string(from.isolation)},
          {"view_findings", findings},
          {"verification", design.verification ? to_json(*design.verification) : Json()},
          {"provenance",
           {{"maquette", version()},
            {"model", from.model.name},
            {"model_sha256", from.model.digest},
            {"model_kind", from.model.kind},
            {"seed", from.seed},
            {"temperature", from.temperature},
            {"prompt", from.prompt},
            {"prompt_sha256", from.prompt_sha256},
            {"blender", from.blender_version}}},
          {"files", design.files}};
}

}  // namespace maquette
