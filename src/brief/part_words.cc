#include "brief/part_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/text.h"
#include "brief/lexicon.h"
#include "brief/singular.h"
#include "brief_resources.h"

namespace maquette {
namespace {

using brief::resource;
using brief::singular;

/// Singular, lower case, words joined by hyphens; what is not in ASCII as it stands.
std::string plain(std::string_view noun) {
  const bool ascii =
      std::ranges::none_of(noun, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  return ascii ? singular(slug(noun, noun.size() + 8)) : std::string(noun);
}

/// The rows of a list that each word stands in.
using Rows = std::unordered_map<std::string, std::vector<std::size_t>>;

void add_words(Rows& rows, std::string_view line, std::size_t row) {
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    if (end > at) {
      rows[plain(line.substr(at, end - at))].push_back(row);
    }
    at = end + 1;
  }
}

/// Of one section of alike.txt.
Rows read_alike(std::string_view section) {
  Rows rows;
  std::size_t row = 0;
  bool within = false;
  for (const std::string_view line : split_lines(resource("resources/brief/alike.txt"))) {
    if (line.starts_with('[')) {
      within = line.substr(1, line.size() - 2) == section;
    } else if (within) {
      add_words(rows, line, row++);
    }
  }
  return rows;
}

bool share_row(const Rows& rows, const std::string& a, const std::string& b) {
  const auto one = rows.find(a);
  const auto other = rows.find(b);
  return one != rows.end() && other != rows.end() &&
         std::ranges::find_first_of(one->second, other->second) != one->second.end();
}

/// Each kind's own row, and the rows of the kinds that a word is of.
struct Kinds {
  std::unordered_map<std::string, std::size_t> rows;
  Rows members;
};

Kinds read_kinds() {
  Kinds kinds;
  for (const std::string_view line : split_lines(resource("resources/brief/kinds.txt"))) {
    const std::size_t colon = line.find(':');
    if (!line.starts_with('#') && colon != std::string_view::npos) {
      const std::size_t row = kinds.rows.size();
      kinds.rows.emplace(plain(line.substr(0, colon)), row);
      add_words(kinds.members, line.substr(colon + 1), row);
    }
  }
  return kinds;
}

/// What nobody gives an object of its own to, or a name of its own.
constexpr std::array<std::string_view, 56> kNameless{
    "hole",       "opening",  "slot",     "groove",        "indentation", "cutout",  "notch",
    "gap",        "pocket",   "line",     "marking",       "mark",        "number",  "word",
    "letter",     "text",     "symbol",   "motif",         "stripe",      "dot",     "square",
    "circle",     "triangle", "border",   "swirl",         "logo",        "label",   "ingredient",
    "topping",    "filling",  "ornament", "decoration",    "mechanism",   "closure", "operation",
    "connection", "reading",  "flat",     "piece",         "layer",       "setup",   "arrangement",
    "material",   "focusing", "profile",  "cross-section", "measurement", "power",   "source",
    "input",      "contour",  "u-shape",  "bite",          "rim",         "flap",    "compartment"};

}  // namespace

bool same_part(std::string_view a, std::string_view b) {
  static const Rows parts = read_alike("part");
  const std::string one = plain(a);
  const std::string other = plain(b);
  return one == other || share_row(parts, one, other);
}

bool same_thing(std::string_view a, std::string_view b) {
  static const Rows things = read_alike("thing");
  return same_part(a, b) || share_row(things, plain(a), plain(b));
}

bool same_noun(std::string_view a, std::string_view b) {
  return plain(a) == plain(b);
}

bool is_kind_of(std::string_view word, std::string_view noun) {
  static const Kinds kinds = read_kinds();
  const auto kind = kinds.rows.find(plain(noun));
  const auto member =
      kind == kinds.rows.end() ? kinds.members.end() : kinds.members.find(plain(word));
  return member != kinds.members.end() &&
         std::ranges::find(member->second, kind->second) != member->second.end();
}

bool is_concrete(std::string_view noun) {
  using brief::WordClass;
  const std::string head = singular(brief::last_word(noun));
  if (std::ranges::find(kNameless, head) != kNameless.end()) {
    return false;
  }
  const brief::WordClasses classes = brief::classify(head);
  constexpr std::array kNoMatter{WordClass::Location, WordClass::Ground, WordClass::Arrangement,
                                 WordClass::Generic};
  return std::ranges::none_of(kNoMatter, [&](WordClass each) { return classes.has(each); });
}

}  // namespace maquette
