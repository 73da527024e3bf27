#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/text.h"
#include "brief/part_words.h"
#include "verify/check_colours.h"
#include "verify/check_holes.h"
#include "verify/check_joined.h"
#include "verify/check_relations.h"
#include "verify/check_sizes.h"
#include "verify/checks.h"
#include "verify/instances.h"
#include "verify/part_names.h"
#include "verify/plain_solid.h"
#include "verify/tally.h"
#include "verify/thing_parts.h"

namespace maquette {
namespace {

constexpr std::size_t kMostCommentBytes = 20'000;

/// How many there are of a noun whose parts these are: the instances that are named so, or as many
/// as wanted when the one part falls into so many shells (pickets that a modifier repeats). None
/// when nothing says so.
std::optional<std::size_t> count_of(const Facts& facts, const PartList& parts,
                                    std::string_view noun, int wanted) {
  const auto needed = static_cast<std::size_t>(wanted);
  if (parts.size() == 1 && facts.parts[parts.front()].topology.shells == needed) {
    return needed;
  }
  std::size_t named = 0;
  std::size_t others = 0;  // "Stool_Back" may be a stool, or its back.
  for (const Instance& instance : instances_of(facts, parts, noun)) {
    named += instance.named ? 1 : 0;
    others += instance.named || instance.numbered ? 0 : instance.parts.size();
  }
  const bool may_be = named < needed && needed <= named + others;
  return named > 0 && !may_be ? std::optional(named) : std::nullopt;
}

/// Compares one model with one brief.
class Comparison {
 public:
  Comparison(const Facts& facts, const VerifyRequest& request,
             const std::vector<ThingParts>& things, Tally& tally)
      : facts_(facts),
        brief_(*request.brief),
        things_(things),
        stand_ins_(request.stand_ins),
        nameless_parts_(request.nameless_parts),
        comments_(split_lines(std::string_view(request.comments).substr(0, kMostCommentBytes))),
        tally_(tally) {
    std::erase(comments_, "");
    telling_ = std::ranges::all_of(
        facts.parts, [](const PartFacts& part) { return has_telling_name(part.name); });
  }

  void run() {
    for (std::size_t i = 0; i < brief_.things.size(); ++i) {
      check_thing(i);
    }
  }

 private:
  void check_thing(std::size_t index) {
    const StatedThing& thing = brief_.things[index];
    const ThingParts& there = things_[index];
    const PartList& parts = there.parts;
    if (parts.empty()) {
      missing(thing.noun, !thing.compared && !thing.explained);
      return;
    }
    if (there.by_name || !stand_in_of(parts).empty()) {
      count_presence(thing.noun, parts);
    }
    const int wanted = wanted_of(thing);
    const auto own = count_of(facts_, parts, thing.noun, wanted);
    if (thing.count && own && wanted > 0) {
      check_count(thing.noun, wanted, thing.about, *own, Severity::Error);
    }
    check_colours(facts_, thing, parts, tally_);
    check_sizes(facts_, brief_, things_, index, tally_);
    for (const StatedPart& part : thing.parts) {
      check_part(thing, part, parts);
    }
  }

  /// "Three books and a fourth book": all that is called so; 0 where some are not counted.
  [[nodiscard]] int wanted_of(const StatedThing& thing) const {
    int wanted = 0;
    for (const StatedThing& each : brief_.things) {
      if (each.noun == thing.noun && each.plural && !each.count) {
        return 0;
      }
      wanted += each.noun == thing.noun ? each.count.value_or(1) : 0;
    }
    return wanted;
  }

  /// There are parts of the name, which must not be made as something else.
  void count_presence(const std::string& noun, const PartList& parts) {
    const std::string& other = stand_in_of(parts);
    tally_.count(other.empty());
    if (!other.empty()) {
      tally_.add(FindingId::MissingPart, Severity::Error, {noun}, {},
                 fmt::format("the {} is made as a {}; build it from solids", noun, other));
    }
  }

  /// What all the parts are made as, when it is something else; else empty.
  [[nodiscard]] const std::string& stand_in_of(const PartList& parts) const {
    static const std::string none;
    const auto known = [&](std::size_t part) {
      return std::ranges::find_if(stand_ins_, [&](const auto& each) {
        return is_item_called(facts_.parts[part].name, each.first);
      });
    };
    const bool all = std::ranges::all_of(
        parts, [&](std::size_t part) { return known(part) != stand_ins_.end(); });
    return all ? known(parts.front())->second : none;
  }

  /// One object that is no plain solid, as a turned rolling pin: its handles may be of its mesh.
  [[nodiscard]] bool may_be_within(const PartList& own) const {
    return own.size() == 1 && !is_plain_solid(facts_.parts[own.front()]);
  }

  /// What is no piece of matter has no part of its name; what has no name may be it, and it may be
  /// `within` what it is a part of.
  void missing(const std::string& noun, bool required, bool within = false) {
    if (!is_concrete(noun) || !required) {
      return;
    }
    const bool spoken_of = !telling_ && std::ranges::any_of(comments_, [&](std::string_view line) {
      return speaks_of(line, noun);
    });
    tally_.count(spoken_of);
    if (telling_) {
      tally_.add(FindingId::MissingPart, within ? Severity::Warning : Severity::Error, {noun}, {},
                 fmt::format("no part is called {}; add it{}", noun,
                             within ? ", or make it an object of its own" : ""));
    } else if (comments_.empty()) {
      tally_.add(FindingId::MissingPart, Severity::Info, {noun}, {},
                 fmt::format("no part is called {}; name parts for what they are", noun));
    } else if (!spoken_of) {
      tally_.add(
          FindingId::MissingPart, Severity::Warning, {noun}, {},
          fmt::format("neither a part nor a comment speaks of the {}; add it, or name it", noun));
    }
  }

  /// `too_many`: more parts than were asked for may be those of something else.
  void check_count(const std::string& noun, int wanted, bool about, std::size_t found,
                   Severity too_many) {
    const bool met = about ? found > 1 : found == static_cast<std::size_t>(wanted);
    tally_.count(met);
    if (!met) {
      const bool more = found > static_cast<std::size_t>(wanted);
      tally_.add(FindingId::WrongCount, more ? too_many : Severity::Error, {},
                 {{"wanted", wanted}, {"found", static_cast<double>(found)}},
                 fmt::format("{} {} asked for, and there {} {}", wanted,
                             wanted == 1 ? noun + " is" : noun + "s are", found == 1 ? "is" : "are",
                             found));
    }
  }

  void check_unwanted(const StatedThing& thing, const StatedPart& part, const PartList& own) {
    const PartList found = parts_named(facts_, part.noun, own);
    const bool others = brief_.things.size() > 1 && !found.empty() &&
                        std::ranges::find(own, found.front()) == own.end();
    tally_.count(found.empty() || others);
    if (!found.empty() && !others) {
      tally_.add(FindingId::WrongCount, Severity::Error, {facts_.parts[found.front()].name}, {},
                 fmt::format("the {} should have no {}; remove {}", thing.noun, part.noun,
                             quoted_name(facts_.parts[found.front()].name)));
    }
  }

  /// "Two mugs with a handle" may have two handles, "two slices with a tomato" one tomato.
  void check_part_count(const StatedThing& thing, const StatedPart& part, const PartList& found) {
    const int of_each = *part.count * thing.count.value_or(1);
    const std::size_t count = count_of(facts_, found, part.noun, of_each).value_or(found.size());
    if (count == static_cast<std::size_t>(*part.count)) {
      tally_.count(true);
    } else {
      check_count(part.noun, of_each, part.about, count, Severity::Warning);
    }
  }

  void check_part(const StatedThing& thing, const StatedPart& part, const PartList& own) {
    if (!part.wanted) {
      check_unwanted(thing, part, own);
      return;
    }
    const PartList found = parts_named(facts_, part.noun, own);
    if (found.empty()) {
      if (std::ranges::find(nameless_parts_, part.noun) != nameless_parts_.end()) {
        tally_.count(true);
      } else {
        missing(part.noun, !thing.compared, may_be_within(own));
      }
      return;
    }
    count_presence(part.noun, found);
    if (part.count) {
      check_part_count(thing, part, found);
    }
    check_part_colours(facts_, part, found, tally_);
  }

  const Facts& facts_;
  const Brief& brief_;
  const std::vector<ThingParts>& things_;
  const std::map<std::string, std::string>& stand_ins_;
  const std::vector<std::string>& nameless_parts_;
  std::vector<std::string_view> comments_;
  Tally& tally_;
  bool telling_ = false;  ///< Each part's name says what it is.
};

}  // namespace

StatedShare check_stated(const Facts& facts, const VerifyRequest& request,
                         std::vector<Finding>& findings) {
  Tally tally(findings);
  if (!facts.parts.empty()) {
    const std::vector<ThingParts> things = parts_of_things(facts, *request.brief);
    Comparison(facts, request, things, tally).run();
    check_relations(facts, *request.brief, things, tally);
    check_joined(facts, *request.brief, things, tally);
    check_holes(facts, request, things, tally);
  }
  return tally.share();
}

}  // namespace maquette
