#include "verify/thing_parts.h"

#include <algorithm>
#include <iterator>
#include <numeric>

#include "verify/part_names.h"

namespace maquette {
namespace {

/// Seen from above.
bool is_wider(const Bounds& part, const Bounds& thing) {
  constexpr double kWider = 1.5;
  const Vec3 size = part.size();
  const Vec3 of_thing = thing.size();
  return size[0] > kWider * of_thing[0] && size[1] > kWider * of_thing[1];
}

/// A burger is there as a bun and a patty.
ThingParts parts_of(const Facts& facts, const StatedThing& thing) {
  PartList parts = parts_called(facts, thing.noun);
  const bool by_name = !parts.empty();
  if (!by_name) {
    for (const StatedPart& part : thing.parts) {
      const PartList found = part.wanted ? parts_called(facts, part.noun) : PartList();
      parts.insert(parts.end(), found.begin(), found.end());
    }
  }
  return {std::move(parts), by_name};
}

/// A "MousePad" is the mouse pad that is asked for, and no mouse.
void leave_to_longer(const Facts& facts, const Brief& brief, std::vector<ThingParts>& things) {
  for (std::size_t i = 0; i < things.size(); ++i) {
    const std::string& noun = brief.things[i].noun;
    for (std::size_t j = 0; j < things.size(); ++j) {
      if (!brief.things[j].noun.starts_with(noun + ' ')) {
        continue;
      }
      std::vector<bool> is_longer(facts.parts.size(), false);
      for (const std::size_t part : things[j].parts) {
        is_longer[part] = true;
      }
      std::erase_if(things[i].parts, [&](std::size_t part) {
        return is_longer[part] && !is_head(facts.parts[part].name, noun);
      });
    }
    things[i].by_name = things[i].by_name && !things[i].parts.empty();
  }
}

PartList unclaimed(const Facts& facts, const std::vector<ThingParts>& things) {
  PartList parts;
  for (std::size_t i = 0; i < facts.parts.size(); ++i) {
    if (std::ranges::none_of(things, [&](const ThingParts& thing) {
          return std::ranges::find(thing.parts, i) != thing.parts.end();
        })) {
      parts.push_back(i);
    }
  }
  return parts;
}

}  // namespace

std::vector<ThingParts> parts_of_things(const Facts& facts, const Brief& brief) {
  std::vector<ThingParts> things;
  for (const StatedThing& thing : brief.things) {
    things.push_back(parts_of(facts, thing));
  }
  const bool one = things.size() == 1 && brief.things.front().count.value_or(1) == 1 &&
                   !brief.things.front().plural;
  if (one && !things.front().by_name) {
    things.front().parts.resize(facts.parts.size());
    std::iota(things.front().parts.begin(), things.front().parts.end(), std::size_t{0});
    things.front().by_name = true;
  } else if (!things.empty() && things.front().parts.empty()) {
    things.front().parts = unclaimed(facts, things);
  }
  leave_to_longer(facts, brief, things);
  return things;
}

PartList with_attached(const Facts& facts, const std::vector<ThingParts>& things,
                       std::size_t thing) {
  PartList parts = things[thing].parts;
  if (parts.empty()) {
    return parts;
  }
  const Bounds own = bounds_of_parts(facts, parts);
  std::vector<bool> is_free(facts.parts.size(), true);
  for (const ThingParts& each : things) {
    for (const std::size_t part : each.parts) {
      is_free[part] = false;
    }
  }
  std::vector<std::vector<std::size_t>> touching(facts.parts.size());
  for (const Relation& relation : facts.relations) {
    if (relation.contact != Contact::Apart) {
      touching[relation.first].push_back(relation.second);
      touching[relation.second].push_back(relation.first);
    }
  }
  for (std::size_t next = 0; next < parts.size(); ++next) {
    for (const std::size_t other : touching[parts[next]]) {
      if (is_free[other] && !is_wider(facts.parts[other].bounds, own)) {
        is_free[other] = false;
        parts.push_back(other);
      }
    }
  }
  return parts;
}

PartList parts_named(const Facts& facts, std::string_view noun, const PartList& own) {
  PartList all = parts_called(facts, noun, own_name);
  all = all.empty() ? parts_called(facts, noun) : all;
  PartList found;
  std::ranges::copy_if(all, std::back_inserter(found),
                       [&](std::size_t part) { return std::ranges::find(own, part) != own.end(); });
  return found.empty() ? all : found;
}

}  // namespace maquette
