#include "compose/plan_parts.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <variant>

#include <fmt/format.h>

#include "brief/lexicon.h"
#include "brief/part_words.h"
#include "compose/complete.h"
#include "compose/plan_order.h"

namespace maquette {
namespace {

/// Solids that stand on the item for parts of the card, or for more of it.
std::set<std::string> doubled_parts(const Plan& plan, const std::string& name, const Card& card,
                                    const ComponentLibrary& library) {
  std::set<std::string> parts;
  for (const PlannedItem& item : plan.items) {
    const bool on_it = item.name != name && depends_on(plan, item.name, name);
    const Component* made_of = library.find(item.component);
    const std::string_view called = without_number(item.name);
    const bool solid = made_of != nullptr && made_of->card.category == "solid";
    if (on_it && (item.component == card.name ||
                  (solid && (card.has_part(called) || called == without_number(name))))) {
      parts.insert(item.name);
    }
  }
  return parts;
}

/// Whether a switch of the item is on, or a count of it more than 0.
bool is_on(const PlannedItem& item, const Parameter& parameter) {
  const auto given = std::ranges::find_if(
      item.parameters, [&](const auto& each) { return each.first == parameter.name; });
  const Value& value = given == item.parameters.end() ? parameter.fallback : given->second;
  const auto* const on = std::get_if<bool>(&value);
  const auto* const count = std::get_if<double>(&value);
  return parameter.type == ParameterType::Switch  ? on != nullptr && *on
         : parameter.type == ParameterType::Count ? count != nullptr && *count > 0
                                                  : false;
}

bool makes_nameless(const PlannedItem& item, const Card& card, std::string_view noun) {
  const auto is_it = [&](const std::string& name) { return same_part(name, noun); };
  return std::ranges::none_of(card.parts, is_it) &&
         std::ranges::any_of(card.parameters, [&](const Parameter& parameter) {
           return is_on(item, parameter) &&
                  (is_it(parameter.name) || std::ranges::any_of(parameter.words, is_it));
         });
}

}  // namespace

bool is_part_of(const StatedThing& thing, const PlannedItem& item) {
  return std::ranges::any_of(thing.parts, [&](const StatedPart& part) {
    return part.wanted && brief::may_be_part(part.noun) &&
           same_noun(without_number(item.name), part.noun);
  });
}

void drop_pairs_of_one(PlannedItem& item) {
  std::erase_if(item.placements, [](const Placement& placement) {
    return placement.targets.size() == 2 && placement.targets[0] == placement.targets[1];
  });
}

void make_as(Plan& plan, std::size_t item, const Card& card, const ComponentLibrary& library) {
  plan.items[item].component = card.name;
  plan.items[item].parameters.clear();
  const std::string name = plan.items[item].name;
  const std::set<std::string> gone = doubled_parts(plan, name, card, library);
  std::erase_if(plan.items, [&](const PlannedItem& each) { return gone.contains(each.name); });
  for (PlannedItem& each : plan.items) {
    for (Placement& placement : each.placements) {
      for (Target& target : placement.targets) {
        target = target.item == name || gone.contains(target.item) ? Target{name, ""} : target;
      }
    }
    drop_pairs_of_one(each);
  }
}

std::vector<std::string> join_parts(Plan& plan, const StatedThing& thing,
                                    const std::string& whole) {
  std::vector<std::string> said;
  std::string under = whole;
  for (PlannedItem& item : plan.items) {
    if (item.name == whole || !is_part_of(thing, item)) {
      continue;
    }
    if (!under.empty() && item.placements.empty() && !depends_on(plan, under, item.name)) {
      said.push_back(fmt::format("{}: on {}", item.name, under));
      item.placements.push_back({.kind = RelationKind::On, .targets = {{under, ""}}});
    }
    under = whole.empty() ? item.name : whole;
  }
  return said;
}

void fit_parts(Plan& plan, const std::string& whole, const ComponentLibrary& library) {
  const auto is_solid = [&](const PlannedItem& item) {
    const Component* component = library.find(item.component);
    return component == nullptr || component->card.category == "solid";
  };
  const auto item = std::ranges::find(plan.items, whole, &PlannedItem::name);
  if (item == plan.items.end() || is_solid(*item)) {
    return;
  }
  for (PlannedItem& each : plan.items) {
    each.fit = each.fit || (is_solid(each) && depends_on(plan, each.name, whole));
  }
}

std::vector<std::string> nameless_parts(const Plan& plan, const Brief& brief,
                                        const ComponentLibrary& library) {
  std::set<std::string> found;
  for (const StatedThing& thing : brief.things) {
    for (const StatedPart& part : thing.parts) {
      const bool made = std::ranges::any_of(plan.items, [&](const PlannedItem& item) {
        const Component* component = library.find(item.component);
        return component != nullptr && makes_nameless(item, component->card, part.noun);
      });
      if (part.wanted && made) {
        found.insert(part.noun);
      }
    }
  }
  return {found.begin(), found.end()};
}

}  // namespace maquette
