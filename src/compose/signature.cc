#include "compose/signature.h"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace maquette {
namespace {

/// The prompt is short because reading it takes a small machine seconds; the first ones matter
/// most.
constexpr std::size_t kShownParameters = 9;

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
  return text;
}

std::string points_text(const std::vector<Point>& points) {
  std::string text;
  for (const Point& point : points) {
    text += fmt::format("{}({})", text.empty() ? "" : ", ", fmt::join(point, ", "));
  }
  return fmt::format("[{}]", text);
}

struct ValueText {
  std::string operator()(double number) const { return fmt::format("{:.4g}", number); }
  std::string operator()(bool on) const { return on ? "on" : "off"; }
  std::string operator()(const Color& color) const { return lower(color.name); }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(const std::vector<Point>& points) const { return points_text(points); }
};

std::string parameter_text(const Parameter& parameter) {
  switch (parameter.type) {
    case ParameterType::Choice:
      return fmt::format("{}={}", parameter.name, fmt::join(parameter.choices, "|"));
    case ParameterType::Text:
      return fmt::format("{}=\"{}\"", parameter.name, std::visit(ValueText{}, parameter.fallback));
    case ParameterType::Color:
      if (!parameter.follows.empty()) {
        return parameter.name;
      }
      break;
    case ParameterType::Length:
    case ParameterType::Angle:
    case ParameterType::Count:
    case ParameterType::Ratio:
    case ParameterType::Switch:
    case ParameterType::Points: break;
  }
  return fmt::format("{}={}", parameter.name, std::visit(ValueText{}, parameter.fallback));
}

}  // namespace

std::string signature(const Card& card) {
  std::string parameters;
  std::size_t shown = 0;
  for (const Parameter& parameter : card.parameters) {
    // Nobody asks for a seed, and a model that sees it sets it.
    if (parameter.name == "seed" || ++shown > kShownParameters) {
      continue;
    }
    parameters += fmt::format("{}{}", parameters.empty() ? "" : ", ", parameter_text(parameter));
  }
  return fmt::format("{}({}): {}", card.name, parameters, card.summary);
}

}  // namespace maquette
