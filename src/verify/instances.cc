#include "verify/instances.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "mesh/bounds.h"
#include "verify/part_names.h"

namespace maquette {

std::vector<PartList> instances_of(const Facts& facts, const PartList& parts) {
  std::vector<std::pair<std::string_view, PartList>> groups;
  for (const std::size_t part : parts) {
    const std::string_view key = item_of(facts.parts[part].name);
    auto group = std::ranges::find_if(groups, [&](const auto& each) { return each.first == key; });
    if (group == groups.end()) {
      group = groups.insert(group, {key, {}});
    }
    group->second.push_back(part);
  }
  std::vector<PartList> instances;
  for (auto& [key, members] : groups) {
    instances.push_back(std::move(members));
  }
  return instances;
}

Bounds bounds_of_parts(const Facts& facts, const PartList& parts) {
  Bounds bounds = facts.parts[parts.front()].bounds;
  for (const std::size_t part : parts) {
    bounds = joined(bounds, facts.parts[part].bounds);
  }
  return bounds;
}

std::vector<Vec3> extents_of(const Facts& facts, const std::vector<PartList>& instances) {
  std::vector<Vec3> extents;
  for (const PartList& instance : instances) {
    extents.push_back(bounds_of_parts(facts, instance).size());
  }
  return extents;
}

}  // namespace maquette
