#include "verify/thing_parts.h"

#include <algorithm>
#include <iterator>
#include <numeric>

#include "verify/part_names.h"

namespace maquette {
namespace {

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
  return things;
}

PartList parts_named(const Facts& facts, std::string_view noun, const PartList& own) {
  PartList all;
  for (std::size_t i = 0; i < facts.parts.size(); ++i) {
    if (speaks_of(own_name(facts.parts[i].name), noun)) {
      all.push_back(i);
    }
  }
  PartList whole;
  std::ranges::copy_if(all, std::back_inserter(whole), [&](std::size_t part) {
    return has_all_words(own_name(facts.parts[part].name), noun);
  });
  all = whole.empty() ? all : whole;
  all = all.empty() ? parts_called(facts, noun) : all;
  PartList found;
  std::ranges::copy_if(all, std::back_inserter(found),
                       [&](std::size_t part) { return std::ranges::find(own, part) != own.end(); });
  return found.empty() ? all : found;
}

}  // namespace maquette
