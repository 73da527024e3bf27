#include "compose/plan_order.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "base/error.h"

namespace maquette {

bool depends_on(const Plan& plan, const std::string& item, const std::string& other) {
  std::vector<std::string> open{item};
  std::set<std::string> seen;
  while (!open.empty()) {
    const std::string name = std::move(open.back());
    open.pop_back();
    if (name == other) {
      return true;
    }
    const auto at = std::ranges::find(plan.items, name, &PlannedItem::name);
    if (at == plan.items.end() || !seen.insert(name).second) {
      continue;
    }
    for (const Placement& placement : at->placements) {
      for (const Target& target : placement.targets) {
        open.push_back(target.item);
      }
    }
  }
  return false;
}

void put_in_order(Plan& plan) {
  std::vector<PlannedItem> ordered;
  std::vector<PlannedItem> rest = std::move(plan.items);
  const auto placed = [&](const PlannedItem& item) {
    return std::ranges::all_of(item.placements, [&](const Placement& placement) {
      return std::ranges::all_of(placement.targets, [&](const Target& target) {
        return std::ranges::find(rest, target.item, &PlannedItem::name) == rest.end();
      });
    });
  };
  while (!rest.empty()) {
    auto next = std::ranges::find_if(rest, placed);
    MAQUETTE_CHECK(next != rest.end());  // The checker and add_relation() refuse cycles.
    ordered.push_back(std::move(*next));
    rest.erase(next);
  }
  plan.items = std::move(ordered);
}

}  // namespace maquette
