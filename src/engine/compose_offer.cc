#include "engine/compose_offer.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "compose/apply_thing.h"

namespace maquette {
namespace {

constexpr std::size_t kCardsForOne = 3;
constexpr std::size_t kCardsForMany = 6;
constexpr std::size_t kFewOfAKind = 3;

void add_once(std::vector<const Component*>& list, const Component* component) {
  if (component != nullptr && std::ranges::find(list, component) == list.end()) {
    list.push_back(component);
  }
}

/// The phrase, then shorter ends of it: a "pencil holder" is a holder, and never a pencil.
std::vector<std::string_view> names_in(std::string_view noun) {
  std::vector<std::string_view> names{noun};
  for (std::size_t space = noun.find(' '); space != std::string_view::npos;
       space = noun.find(' ', space + 1)) {
    names.push_back(noun.substr(space + 1));
  }
  return names;
}

bool is_not_for(const Card& card, std::string_view noun) {
  return std::ranges::find(card.not_for, noun) != card.not_for.end();
}

/// What stands for things of that kind: an archetype, else a thing that is called so at its end
/// ("table lamp"), else one of a few. A kind of many things, such as "toy", says too little.
const Component* family_of(std::string_view name, std::string_view noun,
                           const ComponentLibrary& library) {
  std::vector<const Component*> of_kind;
  for (const Component& component : library.all()) {
    const Card& card = component.card;
    const bool kind = std::ranges::find(card.kind_of, name) != card.kind_of.end();
    if (kind && card.category != "solid" && !is_not_for(card, noun)) {
      of_kind.push_back(&component);
    }
  }
  const auto first = [&](const auto& wanted) -> const Component* {
    const auto found = std::ranges::find_if(of_kind, wanted);
    return found == of_kind.end() ? nullptr : *found;
  };
  if (const auto* archetype =
          first([](const Component* each) { return each->card.category == "archetype"; })) {
    return archetype;
  }
  const std::string ending = fmt::format("_{}", name);
  if (const auto* called =
          first([&](const Component* each) { return each->card.name.ends_with(ending); })) {
    return called;
  }
  return of_kind.size() <= kFewOfAKind ? first([](const Component*) { return true; }) : nullptr;
}

/// "wine bottle": a bottle can be told to be one for wine.
bool says_what_kind(std::string_view noun, const Card& card) {
  const std::vector<std::string> words = leading_words(noun);
  return !words.empty() && std::ranges::all_of(words, [&](const std::string& word) {
    return has_word_for(card, word);
  });
}

ThingOffer offer_for(const StatedThing& thing, const ComponentLibrary& library) {
  for (const std::string_view name : names_in(thing.noun)) {
    const Component* component = library.find_called(name);
    const bool whole = name == thing.noun;
    if (component != nullptr && !is_not_for(component->card, thing.noun) &&
        (whole || component->card.category != "solid")) {
      const bool exact = whole && (component->card.category != "archetype" ||
                                   says_what_kind(thing.noun, component->card));
      return {exact ? Fit::Exact : Fit::Family, component};
    }
    if (const Component* family = family_of(name, thing.noun, library); family != nullptr) {
      return {Fit::Family, family};
    }
  }
  return {};
}

double worth(Fit fit) {
  switch (fit) {
    case Fit::Exact: return 1.0;
    case Fit::Family: return 0.5;
    case Fit::Solids: return 0.0;
  }
  return 0.0;
}

double fit_of(const Offer& offer, const Brief& brief) {
  if (offer.things.empty()) {
    return 0;
  }
  double sum = 0;
  for (const ThingOffer& thing : offer.things) {
    sum += worth(thing.fit);
  }
  return sum / static_cast<double>(offer.things.size()) * (1 - brief.unread_share());
}

}  // namespace

std::string_view to_string(Fit fit) {
  switch (fit) {
    case Fit::Exact: return "exact";
    case Fit::Family: return "family";
    case Fit::Solids: return "solids";
  }
  return "solids";
}

std::vector<const Component*> always_offered(const ComponentLibrary& library) {
  std::vector<const Component*> common;
  for (const std::string_view category : {"solid", "archetype"}) {
    for (const Component& component : library.all()) {
      if (component.card.category == category) {
        common.push_back(&component);
      }
    }
  }
  return common;
}

Result<Offer> offer_components(const Brief& brief, std::string_view instruction,
                               const ComponentLibrary& library, ComponentIndex& index) {
  Offer offer;
  for (const StatedThing& thing : brief.things) {
    offer.things.push_back(offer_for(thing, library));
    add_once(offer.shown, offer.things.back().component);
  }
  const bool all_exact =
      !offer.things.empty() && std::ranges::all_of(offer.things, [](const ThingOffer& thing) {
        return thing.fit == Fit::Exact;
      });
  if (!all_exact) {
    const std::size_t most = brief.things.size() > 1 ? kCardsForMany : kCardsForOne;
    MAQUETTE_TRY(const std::vector<ComponentMatch> matches, index.search(instruction, most));
    for (const ComponentMatch& match : matches) {
      if (offer.shown.size() < most) {
        add_once(offer.shown, library.find(match.name));
      }
    }
  }
  offer.allowed = offer.shown;
  for (const Component* common : always_offered(library)) {
    add_once(offer.allowed, common);
  }
  std::erase_if(offer.shown, [](const Component* component) { return component->card.is_plain(); });
  offer.fit = fit_of(offer, brief);
  return offer;
}

std::vector<ComponentDocument> documents_of(const ComponentLibrary& library) {
  std::vector<ComponentDocument> documents;
  for (const Component& component : library.all()) {
    const Card& card = component.card;
    std::string requests;
    for (const CardExample& example : card.examples) {
      requests += example.request + ' ';
    }
    documents.push_back({.name = card.name,
                         .synonyms = fmt::format("{}", fmt::join(card.synonyms, " ")),
                         .kind_of = fmt::format("{}", fmt::join(card.kind_of, " ")),
                         .summary = card.summary,
                         .examples = std::move(requests)});
  }
  return documents;
}

}  // namespace maquette
