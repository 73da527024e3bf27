#include "verify/instances.h"

#include <string_view>
#include <unordered_map>

#include "mesh/bounds.h"
#include "verify/part_names.h"

namespace maquette {

std::vector<Instance> instances_of(const Facts& facts, const PartList& parts,
                                   std::string_view noun) {
  std::unordered_map<std::string_view, std::size_t> known;
  std::vector<Instance> instances;
  for (const std::size_t part : parts) {
    const std::string_view name = facts.parts[part].name;
    const std::string_view key = instance_of(name, noun);
    const bool numbered = is_of_component(name) || is_numbered(key);
    const auto [found, is_new] = known.emplace(numbered ? key : name, instances.size());
    if (is_new) {
      instances.push_back(
          {.named = (numbered || key == name) && is_head(key, noun), .numbered = numbered});
    }
    instances[found->second].parts.push_back(part);
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
