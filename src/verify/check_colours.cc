#include "verify/check_colours.h"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "verify/thing_parts.h"
#include "verify/worn_color.h"

namespace maquette {
namespace {

/// Of a thing's surface, for all of its colours together.
constexpr double kSeenShare = 0.15;

/// How much of some parts wears a colour, and what the rest wears.
struct Worn {
  double share = 0;
  double possible = 0;  ///< The share with the surface whose colour is not known.
  std::vector<std::string> others;
};

Worn worn_by(const Facts& facts, const std::string& color, const PartList& parts) {
  Worn worn;
  double area = 0;
  for (const std::size_t part : parts) {
    // What has no surface, a curve without a bevel, counts a little.
    const double surface = std::max(facts.parts[part].area, 1e-12);
    bool wears_it = false;
    bool may_wear_it = false;
    for (const MaterialFacts& material : facts.parts[part].materials) {
      if (!material.is_known()) {
        may_wear_it = true;
        continue;
      }
      const std::string word = color_word(material);
      if (wears(material, color)) {
        wears_it = true;
      } else if (std::ranges::find(worn.others, word) == worn.others.end()) {
        worn.others.push_back(word);
      }
    }
    area += surface;
    worn.share += wears_it ? surface : 0;
    worn.possible += wears_it || may_wear_it ? surface : 0;
  }
  worn.share = area > 0 ? worn.share / area : 0;
  worn.possible = area > 0 ? worn.possible / area : 0;
  return worn;
}

void check_colour(const Facts& facts, const std::string& noun, const std::string& color,
                  const PartList& parts, double least, Tally& tally) {
  const Worn worn = worn_by(facts, color, parts);
  const bool met = worn.share > least;
  tally.count(met);
  if (met) {
    return;
  }
  const std::string name = facts.parts[parts.front()].name;
  if (worn.possible > least) {
    // Nobody measured it, so it does not count as met; but it may be right.
    tally.add(FindingId::MissingColour, Severity::Info, {name}, {},
              fmt::format("the {} should be {}; its colour could not be read", noun,
                          word_of_color(color)));
    return;
  }
  const std::string found =
      worn.others.empty()
          ? "has no colour"
          : fmt::format("is {}{}", worn.share > 0 ? "mostly " : "", fmt::join(worn.others, ", "));
  tally.add(FindingId::MissingColour, is_material(color) ? Severity::Warning : Severity::Error,
            {name}, {},
            fmt::format("the {} should be {}, and {}", noun, word_of_color(color), found));
}

/// All but the parts that have colours of their own: of a brown tree its green leaves.
PartList without_painted(const Facts& facts, const StatedThing& thing, const PartList& own) {
  PartList rest = own;
  for (const StatedPart& part : thing.parts) {
    const PartList found = part.colors.empty() ? PartList() : parts_named(facts, part.noun, own);
    std::erase_if(rest,
                  [&](std::size_t each) { return std::ranges::find(found, each) != found.end(); });
  }
  return rest.empty() ? own : rest;
}

}  // namespace

void check_colours(const Facts& facts, const StatedThing& thing, const PartList& parts,
                   Tally& tally) {
  if (thing.colors.empty()) {
    return;
  }
  const PartList own = without_painted(facts, thing, parts);
  for (const std::string& color : thing.colors) {
    const double least = kSeenShare / static_cast<double>(thing.colors.size());
    check_colour(facts, thing.noun, color, own, least, tally);
  }
}

void check_part_colours(const Facts& facts, const StatedPart& part, const PartList& found,
                        Tally& tally) {
  for (const std::string& color : part.colors) {
    check_colour(facts, part.noun, color, found, 0, tally);
  }
}

}  // namespace maquette
