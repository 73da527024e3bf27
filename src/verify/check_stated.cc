#include <algorithm>
#include <cmath>
#include <optional>

#include <fmt/format.h>

#include "mesh/bounds.h"
#include "verify/checks.h"
#include "verify/part_names.h"
#include "verify/stated_relation.h"
#include "verify/worn_color.h"

namespace maquette {
namespace {

constexpr double kSizeTolerance = 0.1;

/// Parts that stand for a thing, one list an instance: those that share the name's beginning up to
/// its number, "chair_2.leg" and "chair_2.seat", else each part by itself.
std::vector<std::vector<std::size_t>> instances_of(const Facts& facts,
                                                   const std::vector<std::size_t>& parts) {
  std::vector<std::pair<std::string_view, std::vector<std::size_t>>> groups;
  for (const std::size_t part : parts) {
    const std::string_view key = item_of(facts.parts[part].name);
    auto group = std::ranges::find_if(groups, [&](const auto& each) { return each.first == key; });
    if (group == groups.end()) {
      group = groups.insert(group, {key, {}});
    }
    group->second.push_back(part);
  }
  std::vector<std::vector<std::size_t>> instances;
  for (auto& [key, members] : groups) {
    instances.push_back(std::move(members));
  }
  return instances;
}

/// How many of the instances are the noun's own: "CupHandle" speaks of a cup and is none. None when
/// no name says so.
std::optional<std::size_t> count_of(const Facts& facts,
                                    const std::vector<std::vector<std::size_t>>& instances,
                                    std::string_view noun) {
  const auto own = std::ranges::count_if(instances, [&](const std::vector<std::size_t>& parts) {
    return is_head(item_of(facts.parts[parts.front()].name), noun);
  });
  return own > 0 ? std::optional(static_cast<std::size_t>(own)) : std::nullopt;
}

Bounds bounds_of_parts(const Facts& facts, const std::vector<std::size_t>& parts) {
  Bounds bounds = facts.parts[parts.front()].bounds;
  for (const std::size_t part : parts) {
    bounds = joined(bounds, facts.parts[part].bounds);
  }
  return bounds;
}

/// Compares one model with one brief.
class Comparison {
 public:
  Comparison(const Facts& facts, const Brief& brief, std::vector<Finding>& findings)
      : facts_(facts), brief_(brief), findings_(findings) {
    telling_ = std::ranges::any_of(
        facts.parts, [](const PartFacts& part) { return has_telling_name(part.name); });
    for (const StatedThing& thing : brief.things) {
      things_.push_back(parts_of(thing));
    }
  }

  StatedShare run() {
    for (std::size_t i = 0; i < brief_.things.size(); ++i) {
      check_thing(brief_.things[i], things_[i]);
    }
    for (const StatedRelation& relation : brief_.relations) {
      check_relation(relation);
    }
    return share_;
  }

 private:
  /// The one thing of an instruction is the whole model, whatever its parts are called.
  std::vector<std::size_t> parts_of(const StatedThing& thing) const {
    std::vector<std::size_t> parts = parts_called(facts_, thing.noun);
    if (parts.empty() && brief_.things.size() == 1 && thing.count.value_or(1) == 1 &&
        !thing.plural) {
      for (std::size_t i = 0; i < facts_.parts.size(); ++i) {
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

  void check_thing(const StatedThing& thing, const std::vector<std::size_t>& parts) {
    if (parts.empty()) {
      missing(thing.noun);
      return;
    }
    count(true);
    const auto own = count_of(facts_, instances_of(facts_, parts), thing.noun);
    if (thing.count && own) {
      check_count(thing.noun, *thing.count, *own);
    }
    for (const std::string& color : thing.colors) {
      check_color(thing.noun, color, parts);
    }
    for (const StatedSize& size : thing.sizes) {
      check_size(thing.noun, size, parts);
    }
    for (const StatedPart& part : thing.parts) {
      check_part(thing, part, parts);
    }
  }

  void missing(const std::string& noun) {
    if (telling_) {
      count(false);
    }
    add(FindingId::MissingPart, telling_ ? Severity::Error : Severity::Info, {}, {},
        fmt::format("no part is called {}; {}", noun,
                    telling_ ? "add it" : "name parts for what they are"));
  }

  void check_count(const std::string& noun, int wanted, std::size_t found) {
    const bool met = found == static_cast<std::size_t>(wanted);
    count(met);
    if (!met) {
      add(FindingId::WrongCount, Severity::Error, {},
          {{"wanted", wanted}, {"found", static_cast<double>(found)}},
          fmt::format("{} {} asked for, and there {} {}", wanted,
                      wanted == 1 ? noun + " is" : noun + "s are", found == 1 ? "is" : "are",
                      found));
    }
  }

  void check_color(const std::string& noun, const std::string& color,
                   const std::vector<std::size_t>& parts) {
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

  void check_size(const std::string& noun, const StatedSize& size,
                  const std::vector<std::size_t>& parts) {
    using Axis = StatedSize::Axis;
    const double wanted = size.axis == Axis::Radius ? 2 * size.metres : size.metres;
    double best = 0;
    double error = 0;
    for (const std::vector<std::size_t>& instance : instances_of(facts_, parts)) {
      const Vec3 extent = bounds_of_parts(facts_, instance).size();
      for (std::size_t axis = size.axis == Axis::Height ? 2 : 0; axis < 3; ++axis) {
        const double off = std::abs(extent.at(axis) - wanted) / wanted;
        if (best == 0 || off < error) {
          best = extent.at(axis);
          error = off;
        }
      }
    }
    const bool met = error <= kSizeTolerance;
    count(met);
    if (!met) {
      add(FindingId::WrongSize, Severity::Warning, {facts_.parts[parts.front()].name},
          {{"wanted", wanted}, {"found", best}, {"factor", best > 0 ? wanted / best : 0}},
          fmt::format("the {} should measure {:.4g} m, and the nearest of its sides is {:.4g}; "
                      "scale it by {:.3g}",
                      noun, wanted, best, best > 0 ? wanted / best : 0));
    }
  }

  void check_part(const StatedThing& thing, const StatedPart& part,
                  const std::vector<std::size_t>& parts) {
    std::vector<std::size_t> found;
    std::ranges::copy_if(parts, std::back_inserter(found),
                         [&](std::size_t i) { return speaks_of(facts_.parts[i].name, part.noun); });
    if (found.empty()) {
      // Of another thing's name, or of none: "Leg_1" beside "Seat" of a chair.
      found = parts_called(facts_, part.noun);
    }
    if (!part.wanted) {
      count(found.empty());
      if (!found.empty()) {
        add(FindingId::WrongCount, Severity::Error, {facts_.parts[found.front()].name}, {},
            fmt::format("the {} should have no {}; remove {}", thing.noun, part.noun,
                        quoted_name(facts_.parts[found.front()].name)));
      }
      return;
    }
    if (found.empty()) {
      missing(part.noun);
      return;
    }
    count(true);
    if (part.count) {
      check_count(part.noun, *part.count * thing.count.value_or(1), found.size());
    }
    for (const std::string& color : part.colors) {
      check_color(part.noun, color, found);
    }
  }

  void check_relation(const StatedRelation& relation) {
    if (relation.subject >= things_.size() || relation.objects.empty() ||
        things_[relation.subject].empty() || things_[relation.objects.front()].empty()) {
      return;  // Said already: one of them is missing.
    }
    const Bounds subject = bounds_of_parts(facts_, things_[relation.subject]);
    const Bounds object = bounds_of_parts(facts_, things_[relation.objects.front()]);
    const bool met = stands_in(subject, relation.kind, object);
    count(met);
    if (!met) {
      const std::string& a = brief_.things[relation.subject].noun;
      const std::string& b = brief_.things[relation.objects.front()].noun;
      add(FindingId::WrongRelation, Severity::Error,
          {facts_.parts[things_[relation.subject].front()].name}, {},
          fmt::format("the {} should be {} the {}, and is not", a, to_string(relation.kind), b));
    }
  }

  const Facts& facts_;
  const Brief& brief_;
  std::vector<Finding>& findings_;
  std::vector<std::vector<std::size_t>> things_;  ///< The parts that stand for each thing.
  bool telling_ = false;                          ///< Some part's name says what it is.
  StatedShare share_;
};

}  // namespace

StatedShare check_stated(const Facts& facts, const Brief& brief, std::vector<Finding>& findings) {
  return facts.parts.empty() ? StatedShare{} : Comparison(facts, brief, findings).run();
}

}  // namespace maquette
