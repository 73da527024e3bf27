#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

#include "brief/color_names.h"
#include "compose/card_json.h"
#include "compose/keys.h"
#include "compose/words.h"

namespace maquette {

std::string_view to_string(ParameterType type) {
  switch (type) {
    case ParameterType::Length: return "length";
    case ParameterType::Angle: return "angle";
    case ParameterType::Count: return "count";
    case ParameterType::Ratio: return "ratio";
    case ParameterType::Switch: return "switch";
    case ParameterType::Color: return "color";
    case ParameterType::Text: return "text";
    case ParameterType::Choice: return "choice";
    case ParameterType::Points: return "points";
  }
  return "";
}

namespace card_json {
namespace {

constexpr std::array kTypes = {ParameterType::Length, ParameterType::Angle,  ParameterType::Count,
                               ParameterType::Ratio,  ParameterType::Switch, ParameterType::Color,
                               ParameterType::Text,   ParameterType::Choice, ParameterType::Points};

Result<void> read_number(Parameter& parameter, const CardJson& json) {
  MAQUETTE_TRY(parameter.minimum, number_field(json, "min"));
  MAQUETTE_TRY(parameter.maximum, number_field(json, "max"));
  MAQUETTE_TRY(const double value, number_field(json, "default"));
  if (!(parameter.minimum <= value && value <= parameter.maximum)) {
    return wrong("default", "is not within min and max");
  }
  parameter.fallback = value;
  return {};
}

/// A palette's colour, or another parameter's name, which read_parameters looks up.
Result<void> read_color(Parameter& parameter, const CardJson& json) {
  MAQUETTE_TRY(const std::string name, text_field(json, "default"));
  const NamedColor* color = find_color(name);
  if (color != nullptr && color->name == name) {
    parameter.fallback = Color{color->name, color->rgb};
  } else {
    parameter.follows = name;
    parameter.fallback = std::string();
  }
  return {};
}

Result<void> read_choice(Parameter& parameter, const CardJson& json) {
  MAQUETTE_TRY(parameter.choices, texts_field(json, "choices"));
  MAQUETTE_TRY(const std::string chosen, text_field(json, "default"));
  if (std::ranges::find(parameter.choices, chosen) == parameter.choices.end()) {
    return wrong("default", "is none of the choices");
  }
  parameter.fallback = chosen;
  return {};
}

Result<void> read_points(Parameter& parameter, const CardJson& json) {
  MAQUETTE_TRY(const CardJson* list, field(json, "default"));
  std::vector<Point> points;
  for (const CardJson& each : *list) {
    const bool is_point = each.is_array() && (each.size() == 2 || each.size() == 3) &&
                          std::ranges::all_of(each, &CardJson::is_number);
    if (!is_point) {
      return wrong("default", "is no list of points");
    }
    points.push_back(each.get<Point>());
  }
  parameter.fallback = points;
  return {};
}

Result<void> read_default(Parameter& parameter, const CardJson& json) {
  switch (parameter.type) {
    case ParameterType::Length:
    case ParameterType::Angle:
    case ParameterType::Count:
    case ParameterType::Ratio: return read_number(parameter, json);
    case ParameterType::Color: return read_color(parameter, json);
    case ParameterType::Choice: return read_choice(parameter, json);
    case ParameterType::Points: return read_points(parameter, json);
    case ParameterType::Text: {
      MAQUETTE_TRY(const CardJson* value, field(json, "default"));
      if (!value->is_string()) {
        return wrong("default", "is no text");
      }
      parameter.fallback = value->get<std::string>();
      return {};
    }
    case ParameterType::Switch: {
      MAQUETTE_TRY(const CardJson* value, field(json, "default"));
      if (!value->is_boolean()) {
        return wrong("default", "is neither true nor false");
      }
      parameter.fallback = value->get<bool>();
      return {};
    }
  }
  return {};
}

}  // namespace

Result<Parameter> read_parameter(const std::string& name, const CardJson& json) {
  const bool of_scripts = name == "item";  // It is an argument there.
  if (name.empty() || plain_name(name) != name || is_common_key(name) || of_scripts) {
    return wrong(name, "cannot be a parameter's name");
  }
  MAQUETTE_TRY_VOID(only_keys(json, {"type", "default", "min", "max", "axis", "choices", "words"}));
  Parameter parameter;
  parameter.name = name;
  MAQUETTE_TRY(const std::string type, text_field(json, "type"));
  const auto* const found =
      std::ranges::find_if(kTypes, [&](ParameterType each) { return to_string(each) == type; });
  if (found == kTypes.end()) {
    return wrong("type", "is no type of a parameter");
  }
  parameter.type = *found;
  MAQUETTE_TRY_VOID(read_default(parameter, json));
  if (json.contains("axis")) {
    MAQUETTE_TRY(const std::string axis, text_field(json, "axis"));
    if (parameter.type != ParameterType::Length || (axis != "x" && axis != "y" && axis != "z")) {
      return wrong("axis", "is none of a length's: x, y, z");
    }
    parameter.axis = axis[0];
  }
  if (json.contains("words")) {
    MAQUETTE_TRY(parameter.words, texts_field(json, "words"));
  }
  return parameter;
}

}  // namespace card_json
}  // namespace maquette
