#include "engine/component_settings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <random>
#include <string_view>

#include <fmt/format.h>

namespace maquette {
namespace {

bool is_number(const Parameter& parameter) {
  return std::holds_alternative<double>(parameter.fallback);
}

/// The standard's distributions differ between libraries; these do not.
class Chance {
 public:
  explicit Chance(std::string_view name) {
    std::uint64_t digest = 14'695'981'039'346'656'037ULL;
    for (const char c : name) {
      digest = (digest ^ static_cast<unsigned char>(c)) * 1'099'511'628'211ULL;
    }
    bits_.seed(digest);
  }

  /// In [0, 1).
  double share() { return static_cast<double>(bits_() >> 11) * 0x1p-53; }
  std::size_t below(std::size_t count) {
    return static_cast<std::size_t>(share() * static_cast<double>(count));
  }

 private:
  std::mt19937_64 bits_;
};

/// Three digits, so that the setting can be read and typed.
double shortened(double value) {
  const std::string text = fmt::format("{:.3g}", value);
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// Even over the range. A length whose range spans orders of magnitude is the default's, `scale`
/// times, within four times of that: nobody asks for a box of 50 m by 2 mm.
double number_by_chance(const Parameter& parameter, double scale, Chance& chance) {
  const double low = parameter.minimum;
  const double high = parameter.maximum;
  if (parameter.type == ParameterType::Count) {
    return low + static_cast<double>(chance.below(static_cast<std::size_t>(high - low) + 1));
  }
  const double share = chance.share();
  const bool wide = parameter.type == ParameterType::Length && high > 50 * low;
  const double usual = std::get<double>(parameter.fallback);
  const double value =
      wide ? usual * scale * std::pow(4, 2 * share - 1) : low + share * (high - low);
  return std::clamp(shortened(value), low, high);
}

/// The default's points stretched along each axis: other points need not make sense.
std::vector<Point> stretched(std::vector<Point> points, Chance& chance) {
  std::array<double, 3> factors{};
  for (double& factor : factors) {
    factor = shortened(0.5 + 1.5 * chance.share());
  }
  for (Point& point : points) {
    for (std::size_t axis = 0; axis < point.size(); ++axis) {
      point[axis] = shortened(point[axis] * factors[axis]);
    }
  }
  return points;
}

Value value_by_chance(const Parameter& parameter, std::size_t index, double scale, Chance& chance) {
  constexpr std::array kTexts = {"A", "Open", "Hello world", "24/7 \"x\" 'y'", "Grün"};
  switch (parameter.type) {
    case ParameterType::Length:
    case ParameterType::Angle:
    case ParameterType::Count:
    case ParameterType::Ratio: return number_by_chance(parameter, scale, chance);
    case ParameterType::Switch: return chance.below(2) == 1;
    case ParameterType::Color: return marker_color(index);
    case ParameterType::Text: return std::string(kTexts[chance.below(kTexts.size())]);
    case ParameterType::Choice: return parameter.choices.at(chance.below(parameter.choices.size()));
    case ParameterType::Points:
      return stretched(std::get<std::vector<Point>>(parameter.fallback), chance);
  }
  return parameter.fallback;
}

ComponentSetting everything_by_chance(const Card& card, Chance& chance) {
  ComponentSetting setting{.marks_colors = true};
  const double scale = std::pow(10, 3 * chance.share() - 1.5);
  for (std::size_t i = 0; i < card.parameters.size(); ++i) {
    const Parameter& parameter = card.parameters[i];
    setting.parameters.emplace_back(parameter.name, value_by_chance(parameter, i, scale, chance));
  }
  return setting;
}

/// With every colour marked, or only those that do not follow another one: a colour that all parts
/// have one of their own for shows only then.
ComponentSetting everything_on(const Card& card, bool with_followers) {
  ComponentSetting setting{.marks_colors = true};
  for (std::size_t i = 0; i < card.parameters.size(); ++i) {
    const Parameter& parameter = card.parameters[i];
    if (parameter.type == ParameterType::Switch) {
      setting.parameters.emplace_back(parameter.name, true);
    } else if (parameter.type == ParameterType::Color &&
               (with_followers || parameter.follows.empty())) {
      setting.parameters.emplace_back(parameter.name, marker_color(i));
    }
  }
  return setting;
}

/// Each value but the default that is worth trying by itself.
std::vector<Value> values_to_try(const Parameter& parameter) {
  if (is_number(parameter)) {
    return {parameter.minimum, parameter.maximum};
  }
  if (const bool* on = std::get_if<bool>(&parameter.fallback)) {
    return {!*on};
  }
  std::vector<Value> values;
  for (const std::string& choice : parameter.choices) {
    if (parameter.fallback != Value(choice)) {
      values.emplace_back(choice);
    }
  }
  return values;
}

ComponentSetting all_numbers(const Card& card, double Parameter::*end) {
  ComponentSetting setting;
  for (const Parameter& parameter : card.parameters) {
    if (is_number(parameter)) {
      setting.parameters.emplace_back(parameter.name, parameter.*end);
    }
  }
  return setting;
}

}  // namespace

Color marker_color(std::size_t index) {
  const auto digit = [&](std::size_t place) { return static_cast<double>(index / place % 6); };
  return {.name = "", .rgb = {0.137 + 0.12 * digit(1), 0.861 - 0.12 * digit(6), 0.417}};
}

std::vector<ComponentSetting> settings_to_try(const Card& card, int by_chance) {
  std::vector<ComponentSetting> settings(1);
  for (const Parameter& parameter : card.parameters) {
    for (const Value& value : values_to_try(parameter)) {
      settings.push_back({.parameters = {{parameter.name, value}}});
    }
  }
  if (std::ranges::count_if(card.parameters, is_number) > 1) {
    settings.push_back(all_numbers(card, &Parameter::minimum));
    settings.push_back(all_numbers(card, &Parameter::maximum));
  }
  if (card.parameters.empty()) {
    return settings;
  }
  settings.push_back(everything_on(card, true));
  if (!std::ranges::all_of(card.parameters, &std::string::empty, &Parameter::follows)) {
    settings.push_back(everything_on(card, false));
  }
  Chance chance(card.name);
  for (int i = 0; i < by_chance; ++i) {
    settings.push_back(everything_by_chance(card, chance));
  }
  return settings;
}

Plan plan_of(const Card& card, const ComponentSetting& setting) {
  PlannedItem item;
  item.name = card.name;
  item.component = card.name;
  item.parameters = setting.parameters;
  return {.items = {item}};
}

}  // namespace maquette
