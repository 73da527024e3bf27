#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "base/srgb.h"
#include "base/text.h"
#include "brief/color_names.h"
#include "compose/check.h"
#include "compose/words.h"

namespace maquette::check {
namespace {

constexpr std::size_t kMaxTextBytes = 200;
constexpr std::size_t kMaxPoints = 100;
constexpr double kMaxCoordinate = 100;

bool is_words(const Term& term) {
  return term.kind == Term::Kind::Word || term.kind == Term::Kind::Text;
}

bool is_three_numbers(const Term& term) {
  return (term.kind == Term::Kind::Rgb || term.kind == Term::Kind::List) &&
         term.items.size() == 3 && std::ranges::all_of(term.items, [](const Term& item) {
           return item.kind == Term::Kind::Number && !item.has_unit;
         });
}

/// Rounded to what a screen's byte can hold, so that #rrggbb says the same.
Color own_color(const Term& term) {
  const bool bytes =
      std::ranges::any_of(term.items, [](const Term& item) { return item.number > 1; });
  Color color;
  for (std::size_t i = 0; i < 3; ++i) {
    const double byte = std::round(term.items[i].number * (bytes ? 1 : 255));
    color.rgb[i] = linear_from_srgb(std::clamp(byte, 0.0, 255.0) / 255);
  }
  return color;
}

/// "bright red" is red, "red plastic" is red: the last plain colour, else the last material.
const NamedColor* color_within(std::string_view words) {
  const NamedColor* found = nullptr;
  std::string rest = plain_name(words);
  while (!rest.empty()) {
    const std::size_t gap = rest.rfind('_');
    const NamedColor* color = find_color(gap == std::string::npos ? rest : rest.substr(gap + 1));
    if (color != nullptr && (found == nullptr || (found->material && !color->material))) {
      found = color;
    }
    rest.resize(gap == std::string::npos ? 0 : gap);
  }
  return found;
}

std::vector<std::string> color_words() {
  std::vector<std::string> words;
  for (const NamedColor& color : palette()) {
    words.insert(words.end(), color.words.begin(), color.words.end());
  }
  return words;
}

std::optional<Value> expect(Checking& checking, const Argument& argument, std::string_view what) {
  checking.complain(argument.line, argument.key, fmt::format("{} takes {}", argument.key, what));
  return std::nullopt;
}

std::optional<Value> color_value(Checking& checking, const Argument& argument) {
  if (const std::optional<Color> color = read_color(argument.value)) {
    return *color;
  }
  if (!is_words(argument.value)) {
    return expect(checking, argument, "a colour: a name, rgb(200, 30, 30) or #c81e1e");
  }
  const std::string& text = argument.value.text;
  if (const NamedColor* color = color_within(text)) {
    checking.say(argument.line, text,
                 fmt::format("the colour '{}' is taken as {}", shown(text), color->words.front()));
    return Color{color->name, color->rgb};
  }
  checking.complain(argument.line, text,
                    fmt::format("{}: unknown colour '{}'{}", argument.key, shown(text),
                                did_you_mean(text, color_words())));
  return std::nullopt;
}

std::optional<Value> text_value(Checking& checking, const Argument& argument) {
  const Term& term = argument.value;
  if (term.kind == Term::Kind::Number && !term.has_unit) {
    return fmt::format("{}", term.number);
  }
  if (!is_words(term)) {
    return expect(checking, argument, "a text in quotes");
  }
  const std::string_view kept = utf8_prefix(term.text, kMaxTextBytes);
  if (kept.size() < term.text.size()) {
    checking.say(argument.line, argument.key,
                 fmt::format("{}: the text is cut at {} bytes", argument.key, kMaxTextBytes));
  }
  return std::string(kept);
}

std::optional<Value> choice_value(Checking& checking, const Parameter& parameter,
                                  const Argument& argument) {
  const std::string chosen =
      is_words(argument.value) ? british(plain_name(argument.value.text)) : "";
  for (const std::string& choice : parameter.choices) {
    if (british(plain_name(choice)) == chosen) {
      return choice;
    }
  }
  return expect(checking, argument, alternatives(parameter.choices));
}

std::optional<Point> read_point(const Term& term) {
  const bool numbers = std::ranges::all_of(
      term.items, [](const Term& item) { return item.kind == Term::Kind::Number; });
  if (term.kind != Term::Kind::List || !numbers || term.items.size() < 2 || term.items.size() > 3) {
    return std::nullopt;
  }
  Point point;
  for (const Term& item : term.items) {
    point.push_back(item.number);
  }
  return point;
}

std::optional<Value> points_value(Checking& checking, const Argument& argument) {
  std::vector<Point> points;
  bool changed = argument.value.items.size() > kMaxPoints;
  for (const Term& item : argument.value.items) {
    std::optional<Point> point = read_point(item);
    if (!point || (!points.empty() && point->size() != points[0].size())) {
      points.clear();
      break;
    }
    for (double& each : *point) {
      changed = changed || std::abs(each) > kMaxCoordinate;
      each = std::clamp(each, -kMaxCoordinate, kMaxCoordinate);
    }
    points.push_back(*std::move(point));
  }
  if (points.size() < 2) {
    return expect(checking, argument,
                  "points, all of two or all of three numbers: [(0, 0), (1, 2)]");
  }
  points.resize(std::min(points.size(), kMaxPoints));
  if (changed) {
    checking.say(
        argument.line, argument.key,
        fmt::format("{}: at most {} points within {} m", argument.key, kMaxPoints, kMaxCoordinate));
  }
  return points;
}

}  // namespace

std::optional<Color> read_color(const Term& term) {
  if (is_three_numbers(term)) {
    return own_color(term);
  }
  const NamedColor* color = is_words(term) ? find_color(term.text) : nullptr;
  return color == nullptr ? std::nullopt : std::optional(Color{color->name, color->rgb});
}

std::optional<bool> read_switch(const Term& term) {
  const std::string word = is_words(term) ? plain_name(term.text) : "";
  for (const char* on : {"on", "yes", "true", "with"}) {
    if (word == on) {
      return true;
    }
  }
  for (const char* off : {"off", "no", "false", "without"}) {
    if (word == off) {
      return false;
    }
  }
  return std::nullopt;
}

std::optional<double> read_number(Checking& checking, const Argument& argument, ParameterType type,
                                  double minimum, double maximum) {
  const Term& term = argument.value;
  const bool length = type == ParameterType::Length;
  if (term.kind != Term::Kind::Number || (term.has_unit && !length)) {
    expect(checking, argument,
           length ? "a length: 0.12 (metres), 12*cm" : "a number without a unit of length");
    return std::nullopt;
  }
  const double wanted = type == ParameterType::Count ? std::round(term.number) : term.number;
  const double value = std::clamp(wanted, minimum, maximum);
  if (value != term.number) {
    checking.say(
        argument.line, argument.key,
        fmt::format("{}={:.6g} is changed to {:.6g}; it is {}from {:.6g} to {:.6g}", argument.key,
                    term.number, value, type == ParameterType::Count ? "a whole number " : "",
                    minimum, maximum));
  }
  return value;
}

std::optional<Value> read_value(Checking& checking, const Parameter& parameter,
                                const Argument& argument) {
  switch (parameter.type) {
    case ParameterType::Length:
    case ParameterType::Angle:
    case ParameterType::Count:
    case ParameterType::Ratio:
      return read_number(checking, argument, parameter.type, parameter.minimum, parameter.maximum);
    case ParameterType::Switch: {
      const std::optional<bool> value = read_switch(argument.value);
      return value ? std::optional<Value>(*value) : expect(checking, argument, "on or off");
    }
    case ParameterType::Color: return color_value(checking, argument);
    case ParameterType::Text: return text_value(checking, argument);
    case ParameterType::Choice: return choice_value(checking, parameter, argument);
    case ParameterType::Points: return points_value(checking, argument);
  }
  return std::nullopt;
}

}  // namespace maquette::check
