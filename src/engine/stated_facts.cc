#include "engine/stated_facts.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

#include <fmt/format.h>

#include "brief/color_names.h"
#include "brief/part_words.h"
#include "mesh/bounds.h"
#include "verify/stated_relation.h"

namespace maquette {
namespace {

constexpr double kColorTolerance = 0.06;  ///< In linear light; palette colours are farther apart.
constexpr double kSizeTolerance = 0.05;

std::string_view item_of(std::string_view part) {
  return part.substr(0, part.find('.'));
}

/// The parts that one item, or one instance of it, is made of.
struct Group {
  std::string name;
  std::vector<std::size_t> parts;
  Bounds bounds;
};

std::vector<Group> groups_of(const Facts& facts, const PlannedItem& item) {
  std::vector<Group> groups;
  for (std::size_t i = 0; i < facts.parts.size(); ++i) {
    const std::string_view name = item_of(facts.parts[i].name);
    const bool ours = item.count == 1
                          ? name == item.name
                          : name.starts_with(item.name + "_") &&
                                name.find_first_not_of("0123456789", item.name.size() + 1) ==
                                    std::string_view::npos;
    if (!ours) {
      continue;
    }
    auto group = std::ranges::find(groups, name, &Group::name);
    if (group == groups.end()) {
      group = groups.insert(group, {std::string(name), {}, facts.parts[i].bounds});
    }
    group->parts.push_back(i);
    group->bounds = joined(group->bounds, facts.parts[i].bounds);
  }
  return groups;
}

bool wears(const PartFacts& part, const NamedColor& color) {
  return std::ranges::any_of(part.materials, [&](const MaterialFacts& material) {
    double worst = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      worst = std::max(worst, std::abs(material.rgba[i] - color.rgb[i]));
    }
    return worst <= kColorTolerance;
  });
}

bool hangs_together(const Facts& facts, const Group& group) {
  std::set<std::size_t> reached{group.parts.front()};
  for (std::size_t before = 0; before != reached.size();) {
    before = reached.size();
    for (const Relation& relation : facts.relations) {
      if (relation.contact == Contact::Apart) {
        continue;
      }
      const auto belongs = [&](std::size_t part) {
        return std::ranges::find(group.parts, part) != group.parts.end();
      };
      if (belongs(relation.first) && belongs(relation.second) &&
          (reached.contains(relation.first) || reached.contains(relation.second))) {
        reached.insert({relation.first, relation.second});
      }
    }
  }
  return reached.size() == group.parts.size();
}

class Comparison {
 public:
  Comparison(const Facts& facts, const Plan& plan, const Wish& wish) : facts_(facts), wish_(wish) {
    for (const int item : items_of_things(plan, wish)) {
      things_.push_back(item < 0
                            ? std::vector<Group>()
                            : groups_of_likes(plan, plan.items[static_cast<std::size_t>(item)]));
    }
    for (const PlannedItem& item : plan.items) {
      for (const Group& group : groups_of(facts, item)) {
        check(fmt::format("{} hangs together", group.name), hangs_together(facts, group));
        check_asked_for(group);
      }
    }
  }

  StatedFacts run() {
    for (std::size_t i = 0; i < wish_.brief.things.size(); ++i) {
      check_thing(wish_.brief.things[i], things_[i]);
    }
    for (const StatedRelation& relation : wish_.brief.relations) {
      check_relation(relation);
    }
    return std::move(result_);
  }

 private:
  /// Of the item and of those that only a number tells from it: "candle" and "candle_2".
  [[nodiscard]] std::vector<Group> groups_of_likes(const Plan& plan,
                                                   const PlannedItem& item) const {
    std::vector<Group> groups;
    for (const PlannedItem& other : plan.items) {
      if (other.component == item.component &&
          without_number(other.name) == without_number(item.name)) {
        std::ranges::move(groups_of(facts_, other), std::back_inserter(groups));
      }
    }
    return groups;
  }

  /// When the library has every thing, whatever else stands there is one too many.
  void check_asked_for(const Group& group) {
    const bool all_known = std::ranges::all_of(
        wish_.components, [](const Component* each) { return each != nullptr; });
    const bool asked = std::ranges::any_of(things_, [&](const std::vector<Group>& groups) {
      return std::ranges::find(groups, group.name, &Group::name) != groups.end();
    });
    if (all_known && !asked && !wish_.components.empty()) {
      check(fmt::format("{} is asked for", group.name), false);
    }
  }

  void check(std::string what, bool met) { result_.checks.push_back({std::move(what), met}); }

  void check_thing(const StatedThing& thing, const std::vector<Group>& groups) {
    check(fmt::format("{} is there", thing.noun), !groups.empty());
    if (thing.count) {
      check(fmt::format("{} of {}", *thing.count, thing.noun),
            groups.size() == static_cast<std::size_t>(*thing.count));
    }
    for (const std::string& name : thing.colors) {
      check(fmt::format("{} is {}", thing.noun, name), wears_anywhere(groups, name));
    }
    for (const StatedSize& size : thing.sizes) {
      check(fmt::format("{} measures {:.4g} m", thing.noun, size.metres), measures(groups, size));
    }
    for (const StatedPart& part : thing.parts) {
      check_part(thing, part, groups);
    }
  }

  [[nodiscard]] bool wears_anywhere(const std::vector<Group>& groups,
                                    const std::string& name) const {
    const NamedColor* color = find_color(name);
    return color != nullptr && std::ranges::any_of(groups, [&](const Group& group) {
             return std::ranges::any_of(
                 group.parts, [&](std::size_t part) { return wears(facts_.parts[part], *color); });
           });
  }

  [[nodiscard]] static bool measures(const std::vector<Group>& groups, const StatedSize& size) {
    using Axis = StatedSize::Axis;
    const double wanted = size.axis == Axis::Radius ? 2 * size.metres : size.metres;
    return std::ranges::any_of(groups, [&](const Group& group) {
      const Vec3 extent = group.bounds.size();
      const auto is = [&](std::size_t axis) {
        return std::abs(extent[axis] - wanted) <= kSizeTolerance * wanted;
      };
      return size.axis == Axis::Height ? is(2) : is(0) || is(1) || is(2);
    });
  }

  void check_part(const StatedThing& thing, const StatedPart& part,
                  const std::vector<Group>& groups) {
    std::size_t found = 0;
    for (const Group& group : groups) {
      found += static_cast<std::size_t>(std::ranges::count_if(
          group.parts, [&](std::size_t i) { return is_called(facts_.parts[i].name, part.noun); }));
    }
    if (!part.wanted) {
      check(fmt::format("{} without {}", thing.noun, part.noun), found == 0);
      return;
    }
    check(fmt::format("{} with {}", thing.noun, part.noun), found > 0);
    if (part.count && !groups.empty()) {
      check(fmt::format("{} of {}", *part.count, part.noun),
            found == groups.size() * static_cast<std::size_t>(*part.count));
    }
  }

  /// "chair.leg_1" is called leg, "desk.drawer_front" drawer, and "man.nose" a carrot nose.
  static bool is_called(std::string_view part, std::string_view noun) {
    const std::size_t gap = noun.rfind(' ');
    return is_named(part, noun) ||
           (gap != std::string_view::npos && is_named(part, noun.substr(gap + 1)));
  }

  static bool is_named(std::string_view part, std::string_view noun) {
    std::string_view rest = part.substr(std::min(part.find('.') + 1, part.size()));
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('_'), rest.size());
      if (same_part(rest.substr(0, end), noun)) {
        return true;
      }
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return same_part(part.substr(std::min(part.find('.') + 1, part.size())), noun);
  }

  void check_relation(const StatedRelation& relation) {
    if (relation.subject >= things_.size() || relation.objects.empty()) {
      return;
    }
    const std::vector<Group>& subjects = things_[relation.subject];
    const std::vector<Group>& objects = things_[relation.objects.front()];
    const auto met = [&](const Group& subject) {
      return std::ranges::any_of(objects, [&](const Group& object) {
        return stands_in(subject.bounds, relation.kind, object.bounds);
      });
    };
    check(fmt::format("{} {} {}", wish_.brief.things[relation.subject].noun,
                      to_string(relation.kind), wish_.brief.things[relation.objects.front()].noun),
          !subjects.empty() && std::ranges::all_of(subjects, met));
  }

  const Facts& facts_;
  const Wish& wish_;
  std::vector<std::vector<Group>> things_;  ///< The groups that stand for each thing.
  StatedFacts result_;
};

}  // namespace

double StatedFacts::score() const {
  if (checks.empty()) {
    return 0;
  }
  const auto met = std::ranges::count_if(checks, &StatedCheck::met);
  return static_cast<double>(met) / static_cast<double>(checks.size());
}

StatedFacts compare_with_brief(const Facts& facts, const Plan& plan, const Wish& wish) {
  return Comparison(facts, plan, wish).run();
}

}  // namespace maquette
