#include <nlohmann/json.hpp>

#include "cli/component_text.h"

namespace maquette {
namespace {

struct ToJson {
  Json operator()(const Color& color) const {
    return color.name.empty() ? Json(color.rgb) : Json(color.name);
  }
  Json operator()(const auto& value) const { return value; }
};

Json to_json(const Parameter& parameter) {
  Json json{{"name", parameter.name},
            {"type", to_string(parameter.type)},
            {"default", parameter.follows.empty() ? std::visit(ToJson(), parameter.fallback)
                                                  : Json(parameter.follows)},
            {"words", parameter.words}};
  if (std::holds_alternative<double>(parameter.fallback)) {
    json["min"] = parameter.minimum;
    json["max"] = parameter.maximum;
  }
  if (parameter.axis != 0) {
    json["axis"] = std::string(1, parameter.axis);
  }
  if (parameter.type == ParameterType::Choice) {
    json["choices"] = parameter.choices;
  }
  return json;
}

}  // namespace

Json brief_json(const Card& card) {
  return {{"name", card.name}, {"category", card.category}, {"summary", card.summary}};
}

Json to_json(const Card& card) {
  Json json = brief_json(card);
  json["signature"] = signature_of(card);
  json["size"] = to_string(card.size);
  json["front"] = card.has_front;
  json["synonyms"] = card.synonyms;
  json["kind_of"] = card.kind_of;
  json["not_for"] = card.not_for;
  json["parts"] = card.parts;
  json["ports"] = card.ports;
  json["parameters"] = Json::array();
  for (const Parameter& parameter : card.parameters) {
    json["parameters"].push_back(to_json(parameter));
  }
  json["examples"] = Json::array();
  for (const CardExample& example : card.examples) {
    json["examples"].push_back({{"request", example.request}, {"program", example.program}});
  }
  return json;
}

Json to_json(const ComponentCheck& check) {
  Json findings = Json::array();
  for (const ComponentFinding& finding : check.findings) {
    findings.push_back({{"component", finding.component},
                        {"setting", finding.setting},
                        {"what", finding.what},
                        {"value", finding.value}});
  }
  return {{"settings", check.settings},
          {"done", check.done},
          {"seconds", static_cast<double>(check.time.count()) / 1000},
          {"findings", findings}};
}

}  // namespace maquette
