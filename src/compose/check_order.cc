#include <algorithm>
#include <map>
#include <set>

#include "compose/check.h"

namespace maquette::check {

std::vector<PlannedItem> in_order(const std::vector<Draft>& drafts) {
  std::map<std::string, std::vector<std::size_t>> followers;
  std::vector<std::size_t> waits_for(drafts.size(), 0);
  std::set<std::size_t> ready;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    for (const Placement& placement : drafts[i].item.placements) {
      for (const Target& target : placement.targets) {
        followers[target.item].push_back(i);
        ++waits_for[i];
      }
    }
    if (waits_for[i] == 0) {
      ready.insert(i);
    }
  }
  std::vector<PlannedItem> items;
  while (!ready.empty()) {
    const std::size_t next = *ready.begin();
    ready.erase(ready.begin());
    items.push_back(drafts[next].item);
    for (const std::size_t follower : followers[drafts[next].item.name]) {
      if (--waits_for[follower] == 0) {
        ready.insert(follower);
      }
    }
  }
  return items;
}

}  // namespace maquette::check
