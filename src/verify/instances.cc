#include "verify/instances.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "mesh/bounds.h"
#include "verify/part_names.h"

namespace maquette {

std::vector<Instance> instances_of(const Facts& facts, const PartList& parts,
                                   std::string_view noun) {
  std::vector<std::string_view> keys;
  std::vector<Instance> instances;
  for (const std::size_t part : parts) {
    const std::string_view name = facts.parts[part].name;
    const std::string_view key = instance_of(name, noun);
    const auto found = std::ranges::find(keys, key);
    const auto at = static_cast<std::size_t>(found - keys.begin());
    if (found == keys.end()) {
      keys.push_back(key);
      instances.push_back({});
    }
    Instance& instance = instances[at];
    instance.parts.push_back(part);
    const bool told = key == name || is_of_component(name) || is_numbered(key);
    instance.named = instance.named || (told && is_head(key, noun));
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

std::vector<Vec3> extents_of(const Facts& facts, const std::vector<Instance>& instances) {
  std::vector<Vec3> extents;
  for (const Instance& instance : instances) {
    extents.push_back(bounds_of_parts(facts, instance.parts).size());
  }
  return extents;
}

}  // namespace maquette
