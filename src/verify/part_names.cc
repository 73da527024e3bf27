#include "verify/part_names.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "brief/part_words.h"
#include "verify/name_words.h"

namespace maquette {
namespace {

/// What Blender calls the objects that its operators add.
constexpr std::array<std::string_view, 16> kGivenNames{
    "cube",  "sphere", "cylinder", "cone",     "torus", "plane",   "circle", "icosphere",
    "curve", "text",   "surf",     "metaball", "mball", "suzanne", "grid",   "object"};

/// In the names of its curves: "NurbsPath", "BézierCircle".
constexpr std::array<std::string_view, 3> kCurves{"nurbs", "bezier", "bézier"};

/// Words that say in which form something is there: "Pepperoni 3" is a pepperoni slice.
constexpr std::array<std::string_view, 18> kForms{
    "slice", "piece", "light",   "layer", "leaf", "area",  "display",   "seed", "strip",
    "chunk", "unit",  "section", "set",   "kit",  "sauce", "indicator", "tree", "panel"};

/// "phone" speaks of a smartphone and "shelf" of a bookshelf.
bool is_end_of(std::string_view word, std::string_view noun) {
  constexpr std::size_t kShortest = 4;
  return word.size() >= kShortest && noun.size() > word.size() + 2 && noun.ends_with(word);
}

bool is_alike(std::string_view word, std::string_view noun) {
  return same_thing(word, noun) || is_end_of(word, noun);
}

/// One word of the name, or two that stand together ("trash-can").
bool has_word(const std::vector<std::string>& words, std::string_view noun) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (is_alike(words[i], noun) ||
        (i + 1 < words.size() && is_alike(words[i] + '-' + words[i + 1], noun))) {
      return true;
    }
  }
  return false;
}

/// Whether the name is that of a kind of the noun: "CheddarSlice" of cheese, not "CoffeeTable" of a
/// drink.
bool is_called_kind(const std::vector<std::string>& words, std::string_view noun) {
  const auto is_form = [](const std::string& word) {
    return std::ranges::find(kForms, word) != kForms.end();
  };
  const auto head = std::find_if_not(words.rbegin(), words.rend(), [&](const std::string& word) {
    return is_form(word) || word.size() <= 2;
  });
  return head != words.rend() && is_kind_of(*head, noun);
}

/// The word that ends the noun in a name: the second "tom" of "Tom-Tom 1" for a tom-tom; the end
/// when none does.
std::size_t end_word_of(const std::vector<NameWord>& words,
                        const std::vector<std::string_view>& noun) {
  std::size_t found = words.size();
  for (std::size_t i = words.size(); i-- > 0;) {
    if (!is_alike(words[i].text, noun.back())) {
      continue;
    }
    const bool all = i + 1 >= noun.size() &&
                     std::ranges::equal(std::span(words).subspan(i + 1 - noun.size(), noun.size()),
                                        noun, is_alike, &NameWord::text);
    if (all && noun.size() > 1) {
      return i;
    }
    found = i;
  }
  return found;
}

}  // namespace

std::vector<std::string> words_of_part(std::string_view name) {
  std::vector<std::string> words;
  for (NameWord& word : name_words(name)) {
    words.push_back(std::move(word.text));
  }
  return words;
}

std::string_view item_of(std::string_view part) {
  constexpr std::size_t kShortest = 3;
  const std::size_t dot = part.find('.');
  const std::string_view own = part.substr(std::min(dot, part.size()));
  // Not "Cube.001", nor "Wheel.FL".
  const bool is_component =
      own.size() > kShortest && std::ranges::all_of(own.substr(1, kShortest), [](char c) {
        return (c >= 'a' && c <= 'z') || c == '_';
      });
  return is_component ? part.substr(0, dot) : part;
}

bool is_of_component(std::string_view part) {
  return item_of(part) != part;
}

bool in_one_component(std::string_view a, std::string_view b) {
  return item_of(a) == item_of(b) && is_of_component(a);
}

bool is_item_called(std::string_view part, std::string_view item) {
  const std::string_view whole = item_of(part);
  if (!is_of_component(part) || !whole.starts_with(item)) {
    return false;
  }
  const std::string_view rest = whole.substr(item.size());
  return rest.empty() || (rest.size() > 1 && rest[0] == '_' &&
                          rest.find_first_not_of("0123456789", 1) == std::string_view::npos);
}

std::string_view own_name(std::string_view part) {
  return is_of_component(part) ? part.substr(item_of(part).size() + 1) : part;
}

bool speaks_of(std::string_view part, std::string_view noun) {
  const std::vector<std::string> words = words_of_part(part);
  const std::vector<std::string_view> wanted = split_words(noun);
  if (words.empty() || wanted.empty()) {
    return false;
  }
  if (has_word(words, noun) || is_called_kind(words, wanted.back())) {
    return true;
  }
  const auto is_there = [&](std::string_view each) { return has_word(words, each); };
  const bool by_form = std::ranges::find(kForms, wanted.back()) != kForms.end();
  return is_there(wanted.back()) ||
         (by_form ? std::ranges::any_of(wanted, is_there) : std::ranges::all_of(wanted, is_there));
}

std::string_view instance_of(std::string_view part, std::string_view noun) {
  const std::vector<std::string_view> wanted = split_words(noun);
  if (is_of_component(part) || wanted.empty()) {
    return item_of(part);
  }
  const std::vector<NameWord> words = name_words(part);
  const std::size_t last = end_word_of(words, wanted);
  if (last == words.size()) {
    return part;
  }
  const std::size_t end = end_of_numbers(part, words[last].end);
  const bool lettered =
      end == words[last].end && last + 1 < words.size() && is_number_like(words[last + 1]);
  return part.substr(0, lettered ? end_of_numbers(part, words[last + 1].end) : end);
}

bool is_head(std::string_view part, std::string_view noun) {
  std::vector<NameWord> words = name_words(part);
  while (words.size() > 1 && is_number_like(words.back())) {
    words.pop_back();
  }
  const std::vector<std::string_view> wanted = split_words(noun);
  return !words.empty() && !wanted.empty() && is_alike(words.back().text, wanted.back());
}

bool is_numbered(std::string_view name) {
  const std::vector<NameWord> words = name_words(name);
  const bool digit = !name.empty() && name.back() >= '0' && name.back() <= '9';
  return digit || (words.size() > 1 && is_number_like(words.back()));
}

std::string_view whole_name(std::string_view part) {
  return part;
}

std::vector<std::size_t> parts_called(const Facts& facts, std::string_view noun,
                                      std::string_view (*name_of)(std::string_view)) {
  const std::vector<std::string_view> wanted = split_words(noun);
  std::vector<std::size_t> same;
  std::vector<std::size_t> alike;
  std::vector<std::size_t> spoken;
  for (std::size_t i = 0; i < facts.parts.size() && !wanted.empty(); ++i) {
    const std::string_view name = name_of(facts.parts[i].name);
    const std::vector<std::string> words = words_of_part(name);
    const auto is_same = [&](std::string_view each) {
      return std::ranges::any_of(words,
                                 [&](const std::string& word) { return same_noun(word, each); });
    };
    if (std::ranges::all_of(wanted, is_same)) {
      same.push_back(i);
    } else if (std::ranges::all_of(wanted,
                                   [&](std::string_view each) { return has_word(words, each); })) {
      alike.push_back(i);
    } else if (speaks_of(name, noun)) {
      spoken.push_back(i);
    }
  }
  return !same.empty() ? same : !alike.empty() ? alike : spoken;
}

std::vector<std::string> names_of(const Facts& facts, const std::vector<std::size_t>& parts) {
  std::vector<std::string> names;
  for (const std::size_t part : parts) {
    names.push_back(facts.parts[part].name);
  }
  return names;
}

bool has_telling_name(std::string_view part) {
  const std::vector<std::string> words = words_of_part(part);
  const auto is_one_of = [](const auto& names) {
    return
        [&names](const std::string& word) { return std::ranges::find(names, word) != names.end(); };
  };
  return !std::ranges::all_of(words, is_one_of(kGivenNames)) &&
         std::ranges::none_of(words, is_one_of(kCurves));
}

std::string quoted_name(std::string_view name) {
  return fmt::format("`{}`", name);
}

std::string quoted_names(const std::vector<std::string>& names) {
  constexpr std::size_t kShown = 3;
  std::string text;
  for (std::size_t i = 0; i < std::min(names.size(), kShown); ++i) {
    const bool last = i + 1 == names.size();
    text += fmt::format("{}{}", i == 0 ? "" : last ? " and " : ", ", quoted_name(names[i]));
  }
  return names.size() > kShown ? fmt::format("{} and {} more", text, names.size() - kShown) : text;
}

}  // namespace maquette
