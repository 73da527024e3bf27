#include "verify/part_names.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "brief/part_words.h"

namespace maquette {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

/// What Blender calls the objects that its operators add.
constexpr std::array<std::string_view, 16> kGivenNames{
    "cube",  "sphere", "cylinder", "cone",     "torus", "plane",   "circle", "icosphere",
    "curve", "text",   "surf",     "metaball", "mball", "suzanne", "grid",   "object"};

/// In the names of its curves: "NurbsPath", "BézierCircle".
constexpr std::array<std::string_view, 3> kCurves{"nurbs", "bezier", "bézier"};

/// Words that say in which form something is there: "Pepperoni 3" is a pepperoni slice.
constexpr std::array<std::string_view, 16> kForms{
    "slice", "piece", "light", "layer",   "leaf", "area", "display", "seed",
    "strip", "chunk", "unit",  "section", "set",  "kit",  "sauce",   "indicator"};

/// "phone" speaks of a smartphone and "shelf" of a bookshelf.
bool is_end_of(std::string_view word, std::string_view noun) {
  constexpr std::size_t kShortest = 4;
  return word.size() >= kShortest && noun.size() > word.size() + 2 && noun.ends_with(word);
}

bool has_word(const std::vector<std::string>& words, std::string_view noun) {
  return std::ranges::any_of(words, [&](const std::string& word) {
    return same_part(word, noun) || is_end_of(word, noun);
  });
}

std::vector<std::string_view> split_words(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(" -_"), text.size());
    if (end > 0) {
      words.push_back(text.substr(0, end));
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

}  // namespace

std::vector<std::string> words_of_part(std::string_view name) {
  std::vector<std::string> words;
  std::string word;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool begins = i > 0 && is_upper(name[i]) && !is_upper(name[i - 1]);
    if ((!is_letter(name[i]) || begins) && !word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
    if (is_letter(name[i])) {
      word += is_upper(name[i]) ? static_cast<char>(name[i] - 'A' + 'a') : name[i];
    }
  }
  if (!word.empty()) {
    words.push_back(std::move(word));
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
  const auto is_there = [&](std::string_view each) { return has_word(words, each); };
  const bool by_form = std::ranges::find(kForms, wanted.back()) != kForms.end();
  return is_there(wanted.back()) ||
         (by_form ? std::ranges::any_of(wanted, is_there) : std::ranges::all_of(wanted, is_there));
}

bool has_all_words(std::string_view part, std::string_view noun) {
  const std::vector<std::string> words = words_of_part(part);
  const std::vector<std::string_view> wanted = split_words(noun);
  return !wanted.empty() &&
         std::ranges::all_of(wanted, [&](std::string_view each) { return has_word(words, each); });
}

bool is_head(std::string_view part, std::string_view noun) {
  const std::vector<std::string> words = words_of_part(part);
  const std::vector<std::string_view> wanted = split_words(noun);
  return !words.empty() && !wanted.empty() && same_part(words.back(), wanted.back());
}

std::vector<std::size_t> parts_called(const Facts& facts, std::string_view noun) {
  std::vector<std::size_t> found;
  std::vector<std::size_t> whole;
  for (std::size_t i = 0; i < facts.parts.size(); ++i) {
    if (speaks_of(facts.parts[i].name, noun)) {
      found.push_back(i);
    }
    if (has_all_words(facts.parts[i].name, noun)) {
      whole.push_back(i);
    }
  }
  return whole.empty() ? found : whole;
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
