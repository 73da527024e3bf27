#include "brief/draft.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "brief/lexicon.h"

namespace maquette::brief {
namespace {

constexpr std::size_t kMaxThings = 100;
constexpr std::size_t kMaxParts = 300;
constexpr std::size_t kMaxListedWords = 30;
constexpr std::size_t kMaxRelations = 200;

/// "cat bed" is called "bed", and "king chess piece" "chess piece".
bool is_called(std::string_view name, std::string_view noun) {
  return name == noun || (name.size() > noun.size() && name.ends_with(noun) &&
                          name[name.size() - noun.size() - 1] == ' ');
}

/// A handbag is called "bag"; a bookshelf's "shelf" is rather a part of it.
bool is_compound_of(std::string_view name, std::string_view noun) {
  constexpr std::size_t kShortest = 3;
  return noun.size() >= kShortest && name.size() >= noun.size() + kShortest &&
         name.ends_with(noun) && !may_be_part(noun);
}

/// Nobody sees what is in it.
bool is_closed(std::string_view container) {
  constexpr std::array<std::string_view, 2> kClosed{"can", "carton"};
  return std::ranges::find(kClosed, last_word(container)) != kClosed.end();
}

template <class T>
void add_new(std::vector<T>& to, const std::vector<T>& from) {
  for (const T& word : from) {
    if (to.size() < kMaxListedWords && std::ranges::find(to, word) == to.end()) {
      to.push_back(word);
    }
  }
}

void add_sizes(std::vector<StatedSize>& to, const std::vector<StatedSize>& from) {
  const std::size_t room = kMaxListedWords - std::min(kMaxListedWords, to.size());
  to.insert(to.end(), from.begin(),
            from.begin() + static_cast<std::ptrdiff_t>(std::min(room, from.size())));
}

template <class Described>
void say_of(Described& described, const NounPhrase& phrase) {
  add_new(described.colors, phrase.colors);
  add_new(described.attributes, phrase.attributes);
  add_sizes(described.sizes, phrase.sizes);
}

template <class Counted>
void count(Counted& counted, const NounPhrase& phrase) {
  if (phrase.count) {
    counted.count = phrase.count;
    counted.about = phrase.about;
  }
  counted.plural = counted.plural || phrase.plural;
}

}  // namespace

std::optional<std::size_t> Draft::add_thing(const NounPhrase& phrase) {
  if (phrase.noun.empty() || brief_.things.size() >= kMaxThings) {
    return std::nullopt;
  }
  const std::size_t index = brief_.things.size();
  brief_.things.push_back({.noun = phrase.noun});
  count(brief_.things[index], phrase);
  describe({.thing = index}, phrase);
  if (!phrase.content.empty() && is_closed(phrase.noun)) {
    add_new(brief_.things[index].attributes, {phrase.content});
  } else if (!phrase.content.empty()) {
    add_part(index, {.noun = phrase.content});
  }
  return index;
}

std::optional<Target> Draft::add_part(std::size_t thing, const NounPhrase& phrase, bool wanted) {
  if (phrase.noun.empty()) {
    return std::nullopt;
  }
  std::vector<StatedPart>& parts = brief_.things[thing].parts;
  auto found = std::ranges::find(parts, phrase.noun, &StatedPart::noun);
  if (found == parts.end()) {
    if (parts_ >= kMaxParts) {
      return std::nullopt;
    }
    ++parts_;
    parts.push_back({.noun = phrase.noun, .wanted = wanted});
    found = parts.end() - 1;
  }
  count(*found, phrase);
  say_of(*found, phrase);
  if (!phrase.content.empty()) {
    add_new(found->attributes, {phrase.content});  // Parts have no parts: "a vase of flowers".
  }
  return Target{thing, static_cast<std::size_t>(found - parts.begin())};
}

void Draft::double_count(const Target& part) {
  StatedPart& stated = brief_.things[part.thing].parts[*part.part];
  if (stated.count) {
    stated.count = std::min(kMaxCount, 2 * *stated.count);
  }
}

void Draft::recount(std::size_t thing, const NounPhrase& phrase) {
  count(brief_.things[thing], phrase);
}

void Draft::describe(const Target& target, const NounPhrase& phrase) {
  StatedThing& thing = brief_.things[target.thing];
  if (target.part) {
    say_of(thing.parts[*target.part], phrase);
    return;
  }
  say_of(thing, phrase);
  for (const auto& [part, number] : phrase.counted) {
    add_part(target.thing, {.plural = number > 1, .noun = part, .count = number});
  }
}

void Draft::mark_compared(std::size_t thing) {
  brief_.things[thing].compared = true;
}

void Draft::mark_explained(std::size_t thing) {
  brief_.things[thing].explained = true;
}

void Draft::add_ratio(std::size_t thing, const StatedRatio& ratio) {
  constexpr std::size_t kMost = 4;
  if (brief_.things[thing].ratios.size() < kMost) {
    brief_.things[thing].ratios.push_back(ratio);
  }
}

void Draft::relate(StatedRelation relation) {
  const auto same = [&](const StatedRelation& known) {
    return known.kind == relation.kind && known.subject == relation.subject &&
           known.objects == relation.objects;
  };
  const std::vector<std::size_t>& objects = relation.objects;
  const bool possible = !objects.empty() && brief_.relations.size() < kMaxRelations &&
                        std::ranges::find(objects, relation.subject) == objects.end();
  const auto known = std::ranges::find_if(brief_.relations, same);
  if (known != brief_.relations.end()) {
    known->shared = known->shared && relation.shared;
  } else if (possible) {
    brief_.relations.push_back(std::move(relation));
  }
}

std::vector<std::size_t> Draft::promote(std::size_t thing, std::size_t first) {
  std::vector<StatedPart> parts;
  while (brief_.things[thing].parts.size() > first) {
    parts.push_back(std::move(brief_.things[thing].parts.back()));
    brief_.things[thing].parts.pop_back();
  }
  std::vector<std::size_t> things;
  for (auto part = parts.rbegin(); part != parts.rend() && brief_.things.size() < kMaxThings;
       ++part) {
    things.push_back(brief_.things.size());
    brief_.things.push_back({.noun = std::move(part->noun),
                             .count = part->count,
                             .about = part->about,
                             .plural = part->plural,
                             .colors = std::move(part->colors),
                             .attributes = std::move(part->attributes),
                             .sizes = std::move(part->sizes)});
  }
  return things;
}

std::optional<std::size_t> Draft::find_thing(const NounPhrase& phrase) const {
  std::optional<std::size_t> found;
  std::size_t best = 0;
  for (std::size_t i = 0; i < brief_.things.size(); ++i) {
    const StatedThing& thing = brief_.things[i];
    if (phrase.noun.empty() ||
        !(is_called(thing.noun, phrase.noun) || is_compound_of(thing.noun, phrase.noun))) {
      continue;
    }
    const auto has_color = [&](const std::string& color) {
      return std::ranges::find(thing.colors, color) != thing.colors.end();
    };
    const std::size_t fit = 1 + (std::ranges::all_of(phrase.colors, has_color) ? 2U : 0U) +
                            (thing.noun == phrase.noun ? 1U : 0U);
    if (fit > best) {
      best = fit;
      found = i;
    }
  }
  return found;
}

std::optional<Target> Draft::find_part(std::string_view noun, std::size_t near) const {
  const auto part_of = [&](std::size_t thing) -> std::optional<Target> {
    const std::vector<StatedPart>& parts = brief_.things[thing].parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (!noun.empty() && is_called(parts[i].noun, noun)) {
        return Target{thing, i};
      }
    }
    return std::nullopt;
  };
  std::optional<Target> found = near < brief_.things.size() ? part_of(near) : std::nullopt;
  for (std::size_t i = 0; i < brief_.things.size() && !found; ++i) {
    found = part_of(i);
  }
  return found;
}

}  // namespace maquette::brief
