#include "verify/check_holes.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "verify/hollow_words.h"
#include "verify/part_names.h"
#include "verify/worn_color.h"

namespace maquette {
namespace {

/// A hollow that the instruction asks for.
struct WantedHole {
  std::string noun;
  HollowKind kind = HollowKind::Hole;
  std::size_t count = 1;
  PartList own;       ///< The parts that it may be in.
  std::string whole;  ///< What it is to be in, for messages.
};

/// What there is of a wanted hollow.
struct FoundHoles {
  std::size_t open = 0;
  std::vector<const Hollow*> filled;
};

/// Pieces of one object may leave a hole between them, each with two walls of it.
bool is_of_kind(const Facts& facts, const Hollow& hollow, HollowKind kind) {
  const bool of_pieces = facts.parts[hollow.part].topology.shells > 1;
  switch (kind) {
    case HollowKind::None: return false;
    case HollowKind::Hole: return (hollow.enclosed && !hollow.sealed) || of_pieces;
    case HollowKind::Slot: return !hollow.sealed || of_pieces;
    case HollowKind::Shallow: return true;
  }
  return false;
}

/// Holes through one part by its Euler characteristic; of a sheet without thickness too, which has
/// no walls. Of several closed shells one may fill the hole in another.
std::size_t holes_through(const PartFacts& part) {
  const auto shells = static_cast<std::int64_t>(part.topology.shells);
  if (part.topology.watertight && shells > 1) {
    return 0;
  }
  const std::int64_t euler = part.topology.euler;
  const std::int64_t holes = part.topology.watertight ? shells - euler / 2 : shells - euler;
  return static_cast<std::size_t>(std::max<std::int64_t>(holes, 0));
}

FoundHoles find_holes(const Facts& facts, const Brief& brief, const WantedHole& wanted) {
  FoundHoles found;
  for (const Hollow& hollow : facts.hollows) {
    if (std::ranges::find(wanted.own, hollow.part) == wanted.own.end() ||
        !is_of_kind(facts, hollow, wanted.kind)) {
      continue;
    }
    const bool open = std::ranges::all_of(hollow.filled_by, [&](std::size_t part) {
      return is_asked_for(brief, facts.parts[part].name);
    });
    if (open) {
      ++found.open;
    } else {
      found.filled.push_back(&hollow);
    }
  }
  if (found.filled.empty()) {
    std::size_t through = 0;
    for (const std::size_t part : wanted.own) {
      through += holes_through(facts.parts[part]);
    }
    found.open = std::max(found.open, through);
  }
  return found;
}

/// Four boards of a frame leave an opening: rings of parts that touch one another, but not three
/// that meet in one corner.
std::size_t rings_of(const Facts& facts, const PartList& own) {
  std::set<std::pair<std::size_t, std::size_t>> touching;
  for (const Relation& relation : facts.relations) {
    const auto [low, high] = std::minmax(relation.first, relation.second);
    if (relation.contact != Contact::Apart && std::ranges::find(own, low) != own.end() &&
        std::ranges::find(own, high) != own.end()) {
      touching.emplace(low, high);
    }
  }
  std::vector<std::size_t> roots(facts.parts.size());
  std::iota(roots.begin(), roots.end(), std::size_t{0});
  const auto root_of = [&](std::size_t part) {
    while (roots[part] != part) {
      part = roots[part];
    }
    return part;
  };
  std::size_t rings = 0;
  std::size_t corners = 0;
  for (const auto& [low, high] : touching) {
    const std::size_t one = root_of(low);
    const std::size_t other = root_of(high);
    rings += one == other ? 1 : 0;
    roots[std::max(one, other)] = std::min(one, other);
    for (const std::size_t third : own) {
      corners += third > high && touching.contains({low, third}) && touching.contains({high, third})
                     ? 1
                     : 0;
    }
  }
  return rings > corners ? rings - corners : 0;
}

/// Of open parts and of very large ones nobody knows what hollows they have.
bool can_be_told(const Facts& facts, const WantedHole& wanted) {
  constexpr std::size_t kMostParts = 200;
  constexpr double kFlat = 1e-4;
  if (!facts.relations_complete || wanted.own.size() > kMostParts) {
    return false;
  }
  return std::ranges::all_of(wanted.own, [&](std::size_t part) {
    const PartFacts& each = facts.parts[part];
    const bool flat = each.extents[0] <= kFlat * each.extents[2];
    return (each.hollows_known || flat) && (wanted.kind != HollowKind::Shallow || each.convex);
  });
}

/// A dark disc looks like a hole, and a part may be called so.
std::optional<std::size_t> stand_in_for(const Facts& facts, const WantedHole& wanted) {
  const PartList called = parts_named(facts, wanted.noun, wanted.own);
  if (!called.empty()) {
    return called.front();
  }
  if (facts.parts.size() > 1) {
    const auto dark = std::ranges::find_if(facts.parts, is_dark);
    if (dark != facts.parts.end()) {
      return static_cast<std::size_t>(dark - facts.parts.begin());
    }
  }
  return std::nullopt;
}

/// One finding for all that is filled, with the plugs before the parts that they are in.
void say_filled(const Facts& facts, const WantedHole& wanted, const FoundHoles& found,
                Tally& tally) {
  PartList plugs;
  PartList drilled;
  bool all_coloured = true;
  for (const Hollow* hollow : found.filled) {
    const std::size_t plug = hollow->filled_by.front();
    all_coloured = all_coloured && has_own_colour(facts.parts[plug], facts.parts[hollow->part]);
    for (const auto& [part, list] : {std::pair{plug, &plugs}, {hollow->part, &drilled}}) {
      if (std::ranges::find(*list, part) == list->end()) {
        list->push_back(part);
      }
    }
  }
  std::vector<std::string> names = names_of(facts, plugs);
  const std::vector<std::string> in = names_of(facts, drilled);
  const bool one = names.size() == 1;
  std::string message = fmt::format(
      "{} {} the {}{} in {}; remove {} from the model, or hide {} from renders",
      quoted_names(names), one ? "fills" : "fill", wanted.noun, found.filled.size() == 1 ? "" : "s",
      quoted_names(in), one ? "it" : "them", one ? "it" : "them");
  names.insert(names.end(), in.begin(), in.end());
  tally.add(FindingId::MissingHole, all_coloured ? Severity::Warning : Severity::Error,
            std::move(names),
            {{"wanted", static_cast<double>(wanted.count)},
             {"found", static_cast<double>(found.open)},
             {"filled", static_cast<double>(found.filled.size())}},
            std::move(message));
}

void say_missing(const Facts& facts, const WantedHole& wanted, std::size_t found, bool known_made,
                 Tally& tally) {
  const auto stand_in = stand_in_for(facts, wanted);
  const bool doubtful = stand_in || known_made || wanted.kind == HollowKind::Shallow;
  std::string message =
      wanted.count == 1
          ? fmt::format("the {} should have {} {}, and has none", wanted.whole,
                        std::string_view("aeiou").find(wanted.noun.front()) == std::string::npos
                            ? "a"
                            : "an",
                        wanted.noun)
          : fmt::format("the {} should have {} {}s, and has {}", wanted.whole, wanted.count,
                        wanted.noun, found);
  message += stand_in ? fmt::format("; {} is solid and stands for it",
                                    quoted_name(facts.parts[*stand_in].name))
                      : "; cut it out, as by a boolean modifier whose cutter is removed";
  tally.add(FindingId::MissingHole, doubtful ? Severity::Warning : Severity::Error,
            stand_in ? std::vector{facts.parts[*stand_in].name} : names_of(facts, wanted.own),
            {{"wanted", static_cast<double>(wanted.count)}, {"found", static_cast<double>(found)}},
            std::move(message));
}

void check_hole(const Facts& facts, const VerifyRequest& request, const WantedHole& wanted,
                Tally& tally) {
  const FoundHoles found = find_holes(facts, *request.brief, wanted);
  if (found.open >= wanted.count) {
    tally.count(true);
    return;
  }
  if (found.filled.empty() &&
      (!can_be_told(facts, wanted) || found.open + rings_of(facts, wanted.own) >= wanted.count)) {
    return;
  }
  tally.count(false);
  if (!found.filled.empty()) {
    say_filled(facts, wanted, found, tally);
  } else {
    const auto& made = request.nameless_parts;
    say_missing(facts, wanted, found.open, std::ranges::find(made, wanted.noun) != made.end(),
                tally);
  }
}

PartList all_parts(const Facts& facts) {
  PartList all(facts.parts.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  return all;
}

}  // namespace

void check_holes(const Facts& facts, const VerifyRequest& request,
                 const std::vector<ThingParts>& things, Tally& tally) {
  const Brief& brief = *request.brief;
  const auto is_matter = [](const StatedThing& thing) {
    return hollow_of_noun(thing.noun) == HollowKind::None;
  };
  const bool one = std::ranges::count_if(brief.things, is_matter) <= 1;
  for (std::size_t i = 0; i < brief.things.size(); ++i) {
    const StatedThing& thing = brief.things[i];
    if (thing.compared) {
      continue;
    }
    if (!is_matter(thing)) {
      check_hole(facts, request,
                 {.noun = thing.noun,
                  .kind = hollow_of_noun(thing.noun),
                  .count = thing.about ? 1U : static_cast<std::size_t>(thing.count.value_or(1)),
                  .own = all_parts(facts),
                  .whole = "model"},
                 tally);
      continue;
    }
    for (const StatedPart& part : thing.parts) {
      const HollowKind kind = hollow_of_noun(part.noun);
      const PartList own = one ? all_parts(facts) : with_attached(facts, things, i);
      if (kind == HollowKind::None || !part.wanted || own.empty()) {
        continue;
      }
      check_hole(facts, request,
                 {.noun = part.noun,
                  .kind = kind,
                  .count = part.about ? 1U : static_cast<std::size_t>(part.count.value_or(1)),
                  .own = own,
                  .whole = thing.noun},
                 tally);
    }
  }
}

}  // namespace maquette
