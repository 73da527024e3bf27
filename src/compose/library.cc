#include "compose/library.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "compose/words.h"
#include "compose_resources.h"

namespace maquette {
namespace {

constexpr std::string_view kFolder = "resources/components/";
constexpr std::string_view kEnding = ".py";

std::string_view without_docstring(std::string_view source) {
  constexpr std::string_view kQuotes = "\"\"\"";
  source.remove_prefix(source.find(kQuotes, kQuotes.size()) + kQuotes.size());
  return trim(source);
}

/// What is meant by a word that several components have: a thing before what stands for a family.
enum class Kind { Thing, Archetype, Solid };

Kind kind_of(const Card& card) {
  return card.category == "solid"       ? Kind::Solid
         : card.category == "archetype" ? Kind::Archetype
                                        : Kind::Thing;
}

/// The noun, and what it may be the plural of: "mugs", "boxes", "berries", "shelves", "knives".
std::vector<std::string> singulars(const std::string& noun) {
  std::vector<std::string> found = {noun};
  const auto add = [&](std::string_view ending, std::string_view instead) {
    if (noun.ends_with(ending) && noun.size() > ending.size() + 1) {
      found.push_back(noun.substr(0, noun.size() - ending.size()).append(instead));
    }
  };
  add("s", "");
  add("es", "");
  add("ies", "y");
  add("ves", "f");
  add("ves", "fe");
  return found;
}

}  // namespace

const ComponentLibrary& ComponentLibrary::built_in() {
  static const ComponentLibrary library = [] {
    std::vector<std::pair<std::string, std::string_view>> sources;
    for (std::string_view path : compose::resource_names()) {
      const std::string_view source = compose::resource(path);
      if (path.starts_with(kFolder) && path.ends_with(kEnding)) {
        path.remove_prefix(kFolder.size());
        path.remove_suffix(kEnding.size());
        sources.emplace_back(path, source);
      }
    }
    Result<ComponentLibrary> made = from_sources(sources);
    MAQUETTE_CHECK(made.has_value());
    return *std::move(made);
  }();
  return library;
}

Result<ComponentLibrary> ComponentLibrary::from_sources(
    const std::vector<std::pair<std::string, std::string_view>>& sources) {
  ComponentLibrary library;
  for (const auto& [name, source] : sources) {
    MAQUETTE_TRY(Card card, parse_card(name, source));
    library.components_.push_back({std::move(card), without_docstring(source)});
  }
  const auto name = [](const Component& each) -> const std::string& { return each.card.name; };
  std::ranges::sort(library.components_, {}, name);
  const auto twice = std::ranges::adjacent_find(library.components_, {}, name);
  if (twice != library.components_.end()) {
    return fail(ErrorCode::InvalidArgument, fmt::format("component {}: given twice", name(*twice)));
  }
  for (std::size_t i = 0; i < library.components_.size(); ++i) {
    library.called_.emplace(library.components_[i].card.name, i);
  }
  for (const Kind kind : {Kind::Thing, Kind::Archetype, Kind::Solid}) {
    for (std::size_t i = 0; i < library.components_.size(); ++i) {
      const Card& card = library.components_[i].card;
      for (std::size_t k = 0; kind_of(card) == kind && k < card.synonyms.size(); ++k) {
        library.called_.emplace(plain_name(card.synonyms[k]), i);
      }
    }
  }
  return library;
}

const Component* ComponentLibrary::find(std::string_view name) const {
  const auto found = called_.find(name);
  const bool is_name = found != called_.end() && components_[found->second].card.name == name;
  return is_name ? &components_[found->second] : nullptr;
}

bool ComponentLibrary::knows(std::string_view noun) {
  return built_in().find_called(noun) != nullptr;
}

const Component* ComponentLibrary::find_called(std::string_view noun) const {
  for (const std::string& word : singulars(plain_name(noun))) {
    if (const auto found = called_.find(word); found != called_.end()) {
      return &components_[found->second];
    }
  }
  return nullptr;
}

}  // namespace maquette
