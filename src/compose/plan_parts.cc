#include "compose/plan_parts.h"

#include <algorithm>
#include <set>

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
    const bool on_it = std::ranges::any_of(item.placements, [&](const Placement& placement) {
      return std::ranges::find(placement.targets, name, &Target::item) != placement.targets.end();
    });
    const Component* made_of = library.find(item.component);
    if (on_it && made_of != nullptr && made_of->card.category == "solid" &&
        (card.has_part(without_number(item.name)) ||
         without_number(item.name) == without_number(name))) {
      parts.insert(item.name);
    }
  }
  return parts;
}

bool is_part_of(const StatedThing& thing, const PlannedItem& item) {
  return std::ranges::any_of(thing.parts, [&](const StatedPart& part) {
    return part.wanted && brief::may_be_part(part.noun) &&
           same_noun(without_number(item.name), part.noun);
  });
}

}  // namespace

void drop_pairs_of_one(PlannedItem& item) {
  std::erase_if(item.placements, [](const Placement& placement) {
    return placement.targets.size() == 2 && placement.targets[0] == placement.targets[1];
  });
}

void replace_solid(Plan& plan, std::size_t item, const Card& card,
                   const ComponentLibrary& library) {
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

}  // namespace maquette
