#include "compose/settle_parts.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>

#include "brief/part_words.h"

namespace maquette {
namespace {

bool related(const Brief& brief, std::size_t a, std::size_t b) {
  return std::ranges::any_of(brief.relations, [&](const StatedRelation& relation) {
    const auto joins = [&](std::size_t subject, std::size_t object) {
      return relation.subject == subject &&
             std::ranges::find(relation.objects, object) != relation.objects.end();
    };
    return joins(a, b) || joins(b, a);
  });
}

/// The thing that `part` belongs to.
std::optional<std::size_t> whole_of(const Brief& brief, std::size_t part,
                                    const ComponentLibrary& library) {
  const bool is_thing = library.find_called(brief.things[part].noun) != nullptr;
  for (std::size_t i = 0; i < brief.things.size(); ++i) {
    const Component* component = i == part ? nullptr : library.find_called(brief.things[i].noun);
    if (component != nullptr && component->card.has_part(brief.things[part].noun) &&
        (!is_thing || related(brief, i, part))) {
      return i;
    }
  }
  return std::nullopt;
}

/// Takes the thing out of the list, its relations with it, and keeps the other indices right.
void remove_thing(Brief& brief, std::size_t index) {
  brief.things.erase(brief.things.begin() + static_cast<std::ptrdiff_t>(index));
  std::erase_if(brief.relations, [&](const StatedRelation& relation) {
    return relation.subject == index ||
           std::ranges::find(relation.objects, index) != relation.objects.end();
  });
  const auto shift = [&](std::size_t& thing) { thing -= thing > index ? 1 : 0; };
  for (StatedRelation& relation : brief.relations) {
    shift(relation.subject);
    std::ranges::for_each(relation.objects, shift);
  }
}

void add_part(StatedThing& whole, StatedThing thing) {
  auto known = std::ranges::find_if(
      whole.parts, [&](const StatedPart& part) { return same_noun(part.noun, thing.noun); });
  if (known == whole.parts.end()) {
    known = whole.parts.insert(known, StatedPart{.noun = thing.noun});
  }
  known->count = thing.count ? thing.count : known->count;
  known->colors.insert(known->colors.end(), thing.colors.begin(), thing.colors.end());
  known->attributes.insert(known->attributes.end(), thing.attributes.begin(),
                           thing.attributes.end());
  whole.parts.insert(whole.parts.end(), thing.parts.begin(), thing.parts.end());
}

/// Parts that the thing's card does not know but the library does.
void raise_things(Brief& brief, std::size_t index, const Card& card,
                  const ComponentLibrary& library) {
  const auto is_thing = [&](const StatedPart& part) {
    const Component* own = library.find_called(part.noun);
    return part.wanted && own != nullptr && own->card.category != "solid" &&
           !card.has_part(part.noun);
  };
  std::vector<StatedPart> raised;
  std::vector<StatedPart>& parts = brief.things[index].parts;
  std::ranges::copy_if(parts, std::back_inserter(raised), is_thing);
  std::erase_if(parts, is_thing);
  for (StatedPart& part : raised) {
    brief.relations.push_back(
        {card.has_port("top") ? BriefRelationKind::On : BriefRelationKind::Beside,
         brief.things.size(),
         {index}});
    brief.things.push_back({.noun = std::move(part.noun),
                            .count = part.count,
                            .plural = part.plural,
                            .colors = std::move(part.colors),
                            .attributes = std::move(part.attributes),
                            .sizes = std::move(part.sizes)});
  }
}

}  // namespace

Brief settle_parts(Brief brief, const ComponentLibrary& library) {
  for (std::size_t i = brief.things.size(); i-- > 0;) {
    if (const auto whole = whole_of(brief, i, library)) {
      add_part(brief.things[*whole], brief.things[i]);
      remove_thing(brief, i);
    }
  }
  const std::size_t stated = brief.things.size();
  for (std::size_t i = 0; i < stated; ++i) {
    if (const Component* component = library.find_called(brief.things[i].noun)) {
      raise_things(brief, i, component->card, library);
    }
  }
  return brief;
}

}  // namespace maquette
