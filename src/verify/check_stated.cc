#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/text.h"
#include "brief/part_words.h"
#include "verify/check_joined.h"
#include "verify/check_relations.h"
#include "verify/checks.h"
#include "verify/instances.h"
#include "verify/part_names.h"
#include "verify/stated_size.h"
#include "verify/tally.h"
#include "verify/thing_parts.h"
#include "verify/worn_color.h"

namespace maquette {
namespace {

constexpr double kSizeTolerance = 0.1;
constexpr std::size_t kMostCommentBytes = 20'000;

/// How many of the instances are the noun's own: "CupHandle" speaks of a cup and is none. None when
/// no name says so.
std::optional<std::size_t> count_of(const Facts& facts, const std::vector<PartList>& instances,
                                    std::string_view noun) {
  const auto own = std::ranges::count_if(instances, [&](const PartList& parts) {
    return is_head(item_of(facts.parts[parts.front()].name), noun);
  });
  return own > 0 ? std::optional(static_cast<std::size_t>(own)) : std::nullopt;
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
      check_thing(brief_.things[i], things_[i]);
    }
  }

 private:
  void check_thing(const StatedThing& thing, const ThingParts& there) {
    const PartList& parts = there.parts;
    if (parts.empty()) {
      missing(thing.noun, !thing.compared);
      return;
    }
    if (there.by_name || !stand_in_of(parts).empty()) {
      count_presence(thing.noun, parts);
    }
    const auto own = count_of(facts_, instances_of(facts_, parts), thing.noun);
    if (thing.count && own) {
      check_count(thing.noun, *thing.count, thing.about, *own, Severity::Error);
    }
    for (const std::string& color : thing.colors) {
      check_color(thing.noun, color, parts);
    }
    check_sizes(thing, parts);
    for (const StatedRatio& ratio : thing.ratios) {
      check_ratio(thing.noun, ratio, parts);
    }
    for (const StatedPart& part : thing.parts) {
      check_part(thing, part, parts);
    }
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

  /// What is no piece of matter has no part of its name; what has no name may be it.
  void missing(const std::string& noun, bool required) {
    if (!is_concrete(noun) || !required) {
      return;
    }
    const bool spoken_of = !telling_ && std::ranges::any_of(comments_, [&](std::string_view line) {
      return speaks_of(line, noun);
    });
    tally_.count(spoken_of);
    if (telling_) {
      tally_.add(FindingId::MissingPart, Severity::Error, {noun}, {},
                 fmt::format("no part is called {}; add it", noun));
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

  void check_color(const std::string& noun, const std::string& color, const PartList& parts) {
    std::vector<std::string> worn;
    bool met = false;
    for (const std::size_t part : parts) {
      for (const MaterialFacts& material : facts_.parts[part].materials) {
        met = met || wears(material, color);
        const std::string word = color_word(material);
        if (std::ranges::find(worn, word) == worn.end()) {
          worn.push_back(word);
        }
      }
    }
    tally_.count(met);
    if (!met) {
      tally_.add(FindingId::MissingColour, is_material(color) ? Severity::Warning : Severity::Error,
                 {facts_.parts[parts.front()].name}, {},
                 fmt::format(
                     "the {} should be {}, and is {}", noun, word_of_color(color),
                     worn.empty() ? "without a colour" : fmt::format("{}", fmt::join(worn, ", "))));
    }
  }

  /// Sizes that are all off by one factor are those of a model in other units.
  void check_sizes(const StatedThing& thing, const PartList& parts) {
    const std::vector<Vec3> extents = extents_of(facts_, instances_of(facts_, parts));
    std::vector<SizeFit> fits;
    for (const StatedSize& size : thing.sizes) {
      fits.push_back(best_fit(extents, size));
    }
    const bool same_factor = std::ranges::all_of(fits, [&](const SizeFit& fit) {
      return std::abs(fit.factor / fits.front().factor - 1) <= kSizeTolerance;
    });
    for (const SizeFit& fit : fits) {
      const bool met = std::abs(fit.found - fit.wanted) <= kSizeTolerance * fit.wanted;
      tally_.count(met);
      if (!met) {
        tally_.add(
            FindingId::WrongSize, same_factor ? Severity::Warning : Severity::Error,
            {facts_.parts[parts.front()].name},
            {{"wanted", fit.wanted}, {"found", fit.found}, {"factor", fit.factor}},
            fmt::format("the {} should measure {:.4g} m, and the nearest of its sides is {:.4g}; "
                        "scale {} by {:.3g}",
                        thing.noun, fit.wanted, fit.found, same_factor ? "it" : "that side",
                        fit.factor));
      }
    }
  }

  void check_ratio(const std::string& noun, const StatedRatio& ratio, const PartList& parts) {
    const double found = nearest_ratio(extents_of(facts_, instances_of(facts_, parts)), ratio);
    const bool met = std::abs(found - ratio.factor) <= kSizeTolerance * ratio.factor;
    tally_.count(met);
    if (!met) {
      tally_.add(FindingId::WrongSize, Severity::Error, {facts_.parts[parts.front()].name},
                 {{"wanted", ratio.factor}, {"found", found}},
                 fmt::format("the {} should be {:.3g} times as {} as it is {}, and is {:.3g} times",
                             noun, ratio.factor, word_of(ratio.axis), word_of(ratio.to), found));
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
        missing(part.noun, !thing.compared);
      }
      return;
    }
    count_presence(part.noun, found);
    // "Two mugs with a handle" may have two handles, "two slices with a tomato" one tomato.
    if (part.count && found.size() != static_cast<std::size_t>(*part.count)) {
      check_count(part.noun, *part.count * thing.count.value_or(1), part.about, found.size(),
                  Severity::Warning);
    } else if (part.count) {
      tally_.count(true);
    }
    for (const std::string& color : part.colors) {
      check_color(part.noun, color, found);
    }
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
  }
  return tally.share();
}

}  // namespace maquette
