#include <algorithm>
#include <cmath>
#include <optional>

#include <fmt/format.h>

#include "brief/part_words.h"
#include "verify/checks.h"
#include "verify/instances.h"
#include "verify/part_names.h"
#include "verify/stated_relation.h"
#include "verify/stated_size.h"
#include "verify/worn_color.h"

namespace maquette {
namespace {

constexpr double kSizeTolerance = 0.1;

/// How many of the instances are the noun's own: "CupHandle" speaks of a cup and is none. None when
/// no name says so.
std::optional<std::size_t> count_of(const Facts& facts, const std::vector<PartList>& instances,
                                    std::string_view noun) {
  const auto own = std::ranges::count_if(instances, [&](const PartList& parts) {
    return is_head(item_of(facts.parts[parts.front()].name), noun);
  });
  return own > 0 ? std::optional(static_cast<std::size_t>(own)) : std::nullopt;
}

/// The parts that stand for a thing.
struct Found {
  PartList parts;
  bool by_name = false;  ///< Else they are what the thing is made of.
};

/// Compares one model with one brief.
class Comparison {
 public:
  Comparison(const Facts& facts, const Brief& brief, std::vector<Finding>& findings)
      : facts_(facts), brief_(brief), findings_(findings) {
    telling_ = std::ranges::all_of(
        facts.parts, [](const PartFacts& part) { return has_telling_name(part.name); });
    for (const StatedThing& thing : brief.things) {
      things_.push_back(parts_of(thing));
    }
    if (!things_.empty() && things_.front().parts.empty()) {
      things_.front().parts = unclaimed();
    }
  }

  StatedShare run() {
    for (std::size_t i = 0; i < brief_.things.size(); ++i) {
      check_thing(brief_.things[i], things_[i].parts);
    }
    for (const StatedRelation& relation : brief_.relations) {
      check_relation(relation);
    }
    return share_;
  }

 private:
  /// The one thing of an instruction is the whole model, whatever its parts are called.
  Found parts_of(const StatedThing& thing) const {
    PartList parts = parts_called(facts_, thing.noun);
    if (parts.empty() && brief_.things.size() == 1 && thing.count.value_or(1) == 1 &&
        !thing.plural) {
      for (std::size_t i = 0; i < facts_.parts.size(); ++i) {
        parts.push_back(i);
      }
    }
    const bool by_name = !parts.empty();
    if (!by_name) {
      // A burger that is there as a bun and a patty.
      for (const StatedPart& part : thing.parts) {
        const PartList found = parts_called(facts_, part.noun);
        parts.insert(parts.end(), found.begin(), found.end());
      }
    }
    return {std::move(parts), by_name};
  }

  /// What an instruction names first is the model, when nothing is called so: all that is no other
  /// thing's.
  [[nodiscard]] PartList unclaimed() const {
    PartList parts;
    for (std::size_t i = 0; i < facts_.parts.size(); ++i) {
      if (std::ranges::none_of(things_, [&](const Found& found) {
            return std::ranges::find(found.parts, i) != found.parts.end();
          })) {
        parts.push_back(i);
      }
    }
    return parts;
  }

  /// One statement that was looked for.
  void count(bool met) {
    ++share_.stated;
    share_.met += met ? 1 : 0;
  }

  void add(FindingId id, Severity severity, std::vector<std::string> parts,
           std::map<std::string, double> values, std::string message) {
    findings_.push_back({.id = id,
                         .severity = severity,
                         .parts = std::move(parts),
                         .values = std::move(values),
                         .message = std::move(message)});
  }

  void check_thing(const StatedThing& thing, const PartList& parts) {
    if (parts.empty()) {
      missing(thing.noun, !thing.compared);
      return;
    }
    count(true);
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

  /// What is no piece of matter has no part of its name; what has no name may be it.
  void missing(const std::string& noun, bool required) {
    if (!is_concrete(noun) || !required) {
      return;
    }
    if (telling_) {
      count(false);
    }
    add(FindingId::MissingPart, telling_ ? Severity::Error : Severity::Info, {noun}, {},
        fmt::format("no part is called {}; {}", noun,
                    telling_ ? "add it" : "name parts for what they are"));
  }

  /// `too_many`: more parts than were asked for may be those of something else.
  void check_count(const std::string& noun, int wanted, bool about, std::size_t found,
                   Severity too_many) {
    const bool met = about ? found > 1 : found == static_cast<std::size_t>(wanted);
    count(met);
    if (!met) {
      const bool more = found > static_cast<std::size_t>(wanted);
      add(FindingId::WrongCount, more ? too_many : Severity::Error, {},
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
    count(met);
    if (!met) {
      add(FindingId::MissingColour, Severity::Error, {facts_.parts[parts.front()].name}, {},
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
      count(met);
      if (!met) {
        add(FindingId::WrongSize, same_factor ? Severity::Warning : Severity::Error,
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
    count(met);
    if (!met) {
      add(FindingId::WrongSize, Severity::Error, {facts_.parts[parts.front()].name},
          {{"wanted", ratio.factor}, {"found", found}},
          fmt::format("the {} should be {:.3g} times as {} as it is {}, and is {:.3g} times", noun,
                      ratio.factor, word_of(ratio.axis), word_of(ratio.to), found));
    }
  }

  /// Of the thing's own parts, else of any: "Leg_1" beside "Seat" of a chair.
  [[nodiscard]] PartList parts_named(std::string_view noun, const PartList& own) const {
    const PartList all = parts_called(facts_, noun);
    PartList found;
    std::ranges::copy_if(all, std::back_inserter(found), [&](std::size_t part) {
      return std::ranges::find(own, part) != own.end();
    });
    return found.empty() ? all : found;
  }

  void check_unwanted(const StatedThing& thing, const StatedPart& part, const PartList& own) {
    const PartList found = parts_named(part.noun, own);
    const bool others = brief_.things.size() > 1 && !found.empty() &&
                        std::ranges::find(own, found.front()) == own.end();
    count(found.empty() || others);
    if (!found.empty() && !others) {
      add(FindingId::WrongCount, Severity::Error, {facts_.parts[found.front()].name}, {},
          fmt::format("the {} should have no {}; remove {}", thing.noun, part.noun,
                      quoted_name(facts_.parts[found.front()].name)));
    }
  }

  void check_part(const StatedThing& thing, const StatedPart& part, const PartList& own) {
    if (!part.wanted) {
      check_unwanted(thing, part, own);
      return;
    }
    const PartList found = parts_named(part.noun, own);
    if (found.empty()) {
      missing(part.noun, !thing.compared);
      return;
    }
    count(true);
    // "Two mugs with a handle" may have two handles, "two slices with a tomato" one tomato.
    if (part.count && found.size() != static_cast<std::size_t>(*part.count)) {
      check_count(part.noun, *part.count * thing.count.value_or(1), part.about, found.size(),
                  Severity::Warning);
    } else if (part.count) {
      count(true);
    }
    for (const std::string& color : part.colors) {
      check_color(part.noun, color, found);
    }
  }

  [[nodiscard]] bool is_several(std::size_t thing) const {
    return brief_.things[thing].plural || brief_.things[thing].count.value_or(1) > 1;
  }

  [[nodiscard]] std::vector<Bounds> boxes_of(std::size_t thing) const {
    std::vector<Bounds> boxes;
    for (const PartList& instance : instances_of(facts_, things_[thing].parts)) {
      boxes.push_back(bounds_of_parts(facts_, instance));
    }
    return boxes;
  }

  /// Not of what is missing, which was said already, or only compared with, or told by its parts,
  /// or part of the other.
  [[nodiscard]] bool can_tell(const StatedRelation& relation) const {
    const auto stands = [&](std::size_t thing) {
      return thing < things_.size() && things_[thing].by_name && !brief_.things[thing].compared;
    };
    return stands(relation.subject) &&
           std::ranges::all_of(relation.objects, [&](std::size_t object) {
             return stands(object) &&
                    std::ranges::none_of(things_[object].parts, [&](std::size_t part) {
                      const PartList& subject = things_[relation.subject].parts;
                      return std::ranges::find(subject, part) != subject.end();
                    });
           });
  }

  void check_relation(const StatedRelation& relation) {
    if (relation.objects.empty() || !can_tell(relation)) {
      return;
    }
    std::vector<Bounds> objects;
    for (const std::size_t object : relation.objects) {
      // What stands on a table may stand on its top or on all of it.
      const std::vector<Bounds> places = boxes_of(object);
      objects.insert(objects.end(), places.begin(), places.end());
      if (relation.kind != BriefRelationKind::Between || !is_several(object)) {
        objects.push_back(bounds_of_parts(facts_, things_[object].parts));
      }
    }
    const bool met =
        stand_as_stated(is_several(relation.subject)
                            ? boxes_of(relation.subject)
                            : std::vector{bounds_of_parts(facts_, things_[relation.subject].parts)},
                        relation.kind, objects);
    count(met);
    if (!met) {
      const std::string& a = brief_.things[relation.subject].noun;
      const std::string& b = brief_.things[relation.objects.front()].noun;
      add(FindingId::WrongRelation, Severity::Error,
          {facts_.parts[things_[relation.subject].parts.front()].name}, {},
          fmt::format("the {} should be {} the {}, and is not", a, to_string(relation.kind), b));
    }
  }

  const Facts& facts_;
  const Brief& brief_;
  std::vector<Finding>& findings_;
  std::vector<Found> things_;  ///< One for each of the brief.
  bool telling_ = false;       ///< Each part's name says what it is.
  StatedShare share_;
};

}  // namespace

StatedShare check_stated(const Facts& facts, const Brief& brief, std::vector<Finding>& findings) {
  return facts.parts.empty() ? StatedShare{} : Comparison(facts, brief, findings).run();
}

}  // namespace maquette
