#include "brief/part_words.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "brief/lexicon.h"
#include "brief/singular.h"

namespace maquette {
namespace {

/// Words for one part, each row's alike.
constexpr std::array<std::array<std::string_view, 5>, 10> kAlike{{
    {"stand", "pole", "post", "stem", "column"},
    {"back", "backrest", "back rest", "", ""},
    {"top", "tabletop", "surface", "board", "table top"},
    {"knob", "handle", "pull", "grip", ""},
    {"face", "dial", "", "", ""},
    {"blade", "shaft", "tip", "", ""},
    {"wheel", "castor", "caster", "tire", "tyre"},
    {"base", "foot", "bottom", "pedestal", ""},
    {"screen", "display", "", "", ""},
    {"icing", "frosting", "glaze", "", ""},
}};

/// What nobody gives an object of its own to, or a name of its own.
constexpr std::array<std::string_view, 53> kNameless{
    "hole",       "opening",  "slot",     "groove",        "indentation", "cutout",  "notch",
    "gap",        "pocket",   "line",     "marking",       "mark",        "number",  "word",
    "letter",     "text",     "symbol",   "motif",         "stripe",      "dot",     "square",
    "circle",     "triangle", "border",   "swirl",         "logo",        "label",   "ingredient",
    "topping",    "filling",  "ornament", "decoration",    "mechanism",   "closure", "operation",
    "connection", "reading",  "flat",     "piece",         "layer",       "setup",   "arrangement",
    "material",   "focusing", "profile",  "cross-section", "measurement", "power",   "source",
    "input",      "contour",  "u-shape",  "bite"};

}  // namespace

bool same_part(std::string_view a, std::string_view b) {
  const auto has = [](const auto& row, std::string_view noun) {
    return std::ranges::any_of(
        row, [&](std::string_view word) { return !word.empty() && same_noun(word, noun); });
  };
  return same_noun(a, b) ||
         std::ranges::any_of(kAlike, [&](const auto& row) { return has(row, a) && has(row, b); });
}

bool same_noun(std::string_view a, std::string_view b) {
  const auto plain = [](std::string_view noun) {
    return brief::singular(slug(noun, noun.size() + 8));
  };
  return plain(a) == plain(b);
}

bool is_concrete(std::string_view noun) {
  using brief::WordClass;
  const std::string head = brief::singular(brief::last_word(noun));
  if (std::ranges::find(kNameless, head) != kNameless.end()) {
    return false;
  }
  const brief::WordClasses classes = brief::classify(head);
  constexpr std::array kNoMatter{WordClass::Location, WordClass::Ground, WordClass::Arrangement,
                                 WordClass::Generic};
  return std::ranges::none_of(kNoMatter, [&](WordClass each) { return classes.has(each); });
}

}  // namespace maquette
