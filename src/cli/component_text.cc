#include "cli/component_text.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.h"
#include "cli/summary.h"

namespace maquette {
namespace {

using Components = std::vector<const Component*>;

/// By category; what fits everywhere first.
std::vector<std::pair<std::string, Components>> by_category(std::span<const Component> components) {
  std::map<std::pair<int, std::string>, Components> found;
  for (const Component& component : components) {
    const std::string& category = component.card.category;
    const int rank = category == "solid" ? 0 : category == "archetype" ? 1 : 2;
    found[{rank, category}].push_back(&component);
  }
  std::vector<std::pair<std::string, Components>> groups;
  for (auto& [key, members] : found) {
    groups.emplace_back(key.second, std::move(members));
  }
  return groups;
}

/// A value as a program spells it.
std::string spelled(const Parameter& parameter) {
  PlannedItem item{.name = "x", .component = "x"};
  const bool follows = !parameter.follows.empty();
  item.parameters = {
      {parameter.name, follows ? Value(Color{.name = parameter.follows}) : parameter.fallback}};
  const std::string call = to_program({.items = {item}});
  const std::size_t begin = call.find('(') + 1;
  return call.substr(begin, call.rfind(')') - begin);
}

std::string range_of(const Parameter& parameter) {
  switch (parameter.type) {
    case ParameterType::Length:
      return fmt::format("{} to {}", human_length(parameter.minimum),
                         human_length(parameter.maximum));
    case ParameterType::Angle:
      return fmt::format("{:g}° to {:g}°", parameter.minimum, parameter.maximum);
    case ParameterType::Count:
    case ParameterType::Ratio:
      return fmt::format("{:g} to {:g}", parameter.minimum, parameter.maximum);
    case ParameterType::Switch: return "on, off";
    case ParameterType::Choice: return fmt::format("{}", fmt::join(parameter.choices, ", "));
    case ParameterType::Color: return "a colour";
    case ParameterType::Text: return "a text";
    case ParameterType::Points: return "points";
  }
  return "";
}

std::string parameter_line(const Parameter& parameter) {
  std::string line = fmt::format("  {:<32} {}", spelled(parameter), range_of(parameter));
  if (parameter.axis != 0) {
    line += fmt::format("; the whole size along {}", parameter.axis);
  }
  if (!parameter.words.empty()) {
    line += fmt::format("; said as: {}", fmt::join(parameter.words, ", "));
  }
  return line + "\n";
}

std::string list_line(std::string_view name, const std::vector<std::string>& words) {
  return words.empty() ? "" : fmt::format("{:<12} {}\n", name, fmt::join(words, ", "));
}

}  // namespace

std::string table_of(std::span<const Component> components) {
  std::string text;
  for (const auto& [category, members] : by_category(components)) {
    text += fmt::format("{}{}\n", text.empty() ? "" : "\n", category);
    for (const Component* component : members) {
      text += fmt::format("  {:<20} {}\n", component->card.name, component->card.summary);
    }
  }
  return text;
}

std::string_view to_string(SizeClass size) {
  switch (size) {
    case SizeClass::Tiny: return "tiny";
    case SizeClass::Tabletop: return "tabletop";
    case SizeClass::Furniture: return "furniture";
    case SizeClass::Room: return "room";
    case SizeClass::Any: return "any";
  }
  return "";
}

std::string signature_of(const Card& card) {
  std::vector<std::string> parameters;
  for (const Parameter& parameter : card.parameters) {
    parameters.push_back(spelled(parameter));
  }
  return fmt::format("{}({})", card.name, fmt::join(parameters, ", "));
}

std::string describe(const Card& card) {
  std::string text = fmt::format("{}: {} ({}, {})\n{}\n\n", card.name, card.summary, card.category,
                                 to_string(card.size), signature_of(card));
  for (const Parameter& parameter : card.parameters) {
    text += parameter_line(parameter);
  }
  text += "\n" + list_line("also called", card.synonyms) + list_line("a kind of", card.kind_of) +
          list_line("not", card.not_for) + list_line("parts", card.parts) +
          list_line("ports", card.ports);
  for (const CardExample& example : card.examples) {
    text += fmt::format("\n{}\n", example.request);
    for (const std::string_view line : split_lines(example.program)) {
      text += fmt::format("  {}\n", line);
    }
  }
  return text;
}

std::string describe(const ComponentCheck& check) {
  std::vector<std::pair<const ComponentFinding*, int>> kinds;
  for (const ComponentFinding& finding : check.findings) {
    const auto same = std::ranges::find_if(kinds, [&](const auto& kind) {
      return kind.first->component == finding.component && kind.first->what == finding.what;
    });
    if (same == kinds.end()) {
      kinds.emplace_back(&finding, 1);
    } else {
      ++same->second;
    }
  }
  std::string text;
  for (const auto& [finding, count] : kinds) {
    text += fmt::format("{}: {}: {}{}\n    {}\n", finding->component, finding->what, finding->value,
                        count > 1 ? fmt::format(" ({} settings)", count) : "", finding->setting);
  }
  return text + fmt::format("{} of {} settings tried in {}, {} findings\n", check.done,
                            check.settings, human_duration(check.time), check.findings.size());
}

}  // namespace maquette
