#include "verify/hollow_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "brief/lexicon.h"
#include "verify/part_names.h"

namespace maquette {
namespace {

constexpr std::array<std::pair<std::string_view, HollowKind>, 15> kWords{
    {{"hole", HollowKind::Hole},
     {"through-hole", HollowKind::Hole},
     {"bore", HollowKind::Hole},
     {"perforation", HollowKind::Hole},
     {"aperture", HollowKind::Hole},
     {"slot", HollowKind::Slot},
     {"opening", HollowKind::Shallow},
     {"cavity", HollowKind::Shallow},
     {"groove", HollowKind::Shallow},
     {"notch", HollowKind::Shallow},
     {"cutout", HollowKind::Shallow},
     {"cut-out", HollowKind::Shallow},
     {"recess", HollowKind::Shallow},
     {"pocket", HollowKind::Shallow},
     {"indentation", HollowKind::Shallow}}};

}  // namespace

HollowKind hollow_of_noun(std::string_view noun) {
  const std::string_view last = brief::last_word(noun);
  for (const auto& [word, kind] : kWords) {
    if (word == last) {
      return kind;
    }
  }
  return HollowKind::None;
}

bool is_asked_for(const Brief& brief, std::string_view part) {
  const auto names_it = [&](const std::string& noun) {
    return hollow_of_noun(noun) == HollowKind::None && is_head(part, noun);
  };
  return std::ranges::any_of(brief.things, [&](const StatedThing& thing) {
    return names_it(thing.noun) || std::ranges::any_of(thing.parts, [&](const StatedPart& each) {
             return each.wanted && names_it(each.noun);
           });
  });
}

}  // namespace maquette
