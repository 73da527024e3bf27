#include "compose/complete.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/text.h"
#include "brief/part_words.h"
#include "compose/apply_thing.h"
#include "compose/plan_order.h"

namespace maquette {
namespace {

constexpr double kMostUnread = 0.3;

std::string identifier_of(std::string_view noun) {
  std::string name = slug(noun, 40);
  std::ranges::replace(name, '-', '_');
  if (name.front() >= '0' && name.front() <= '9') {
    name.insert(0, "item_");
  }
  return name;
}

std::string unused_name(const Plan& plan, const std::string& wanted) {
  std::string name = wanted;
  for (int number = 2; std::ranges::find(plan.items, name, &PlannedItem::name) != plan.items.end();
       ++number) {
    name = fmt::format("{}_{}", wanted, number);
  }
  return name;
}

std::optional<RelationKind> kind_of(BriefRelationKind kind) {
  switch (kind) {
    case BriefRelationKind::On: return RelationKind::On;
    case BriefRelationKind::Under: return RelationKind::Under;
    case BriefRelationKind::Inside: return RelationKind::Inside;
    case BriefRelationKind::LeftOf: return RelationKind::LeftOf;
    case BriefRelationKind::RightOf:
    case BriefRelationKind::Beside: return RelationKind::RightOf;
    case BriefRelationKind::InFrontOf: return RelationKind::InFrontOf;
    case BriefRelationKind::Behind: return RelationKind::Behind;
    case BriefRelationKind::Between: return RelationKind::Between;
    case BriefRelationKind::Around: return RelationKind::Around;
    case BriefRelationKind::Against: return RelationKind::Against;
  }
  return std::nullopt;
}

/// Beside is met by any sideways relation.
bool has_relation(const PlannedItem& item, BriefRelationKind kind, const std::string& target) {
  return std::ranges::any_of(item.placements, [&](const Placement& placement) {
    const bool same =
        placement.kind == kind_of(kind) ||
        (kind == BriefRelationKind::Beside &&
         (placement.kind == RelationKind::LeftOf || placement.kind == RelationKind::InFrontOf ||
          placement.kind == RelationKind::Behind));
    return same && std::ranges::any_of(placement.targets,
                                       [&](const Target& each) { return each.item == target; });
  });
}

class Completion {
 public:
  Completion(Plan& plan, const Wish& wish, const ComponentLibrary& library)
      : plan_(plan), wish_(wish), library_(library), items_(items_of_things(plan, wish)) {}

  std::vector<std::string> run() {
    for (std::size_t i = 0; i < wish_.brief.things.size(); ++i) {
      complete_thing(i);
    }
    for (const StatedRelation& relation : wish_.brief.relations) {
      complete_relation(relation);
    }
    drop_unasked();
    put_in_order(plan_);
    return std::move(said_);
  }

 private:
  void complete_thing(std::size_t index) {
    const StatedThing& thing = wish_.brief.things[index];
    if (items_[index] < 0 && wish_.components[index] != nullptr) {
      PlannedItem item;
      item.name = unused_name(plan_, identifier_of(thing.noun));
      item.component = wish_.components[index]->card.name;
      items_[index] = static_cast<int>(plan_.items.size());
      said_.push_back(fmt::format("{} was missing", thing.noun));
      plan_.items.push_back(std::move(item));
    }
    if (items_[index] < 0) {
      return;
    }
    PlannedItem& item = plan_.items[static_cast<std::size_t>(items_[index])];
    if (thing.count && *thing.count != item.count && same_named(item) == 1) {
      item.count = std::clamp(*thing.count, 1, 100);
      said_.push_back(fmt::format("{}: count={}", item.name, item.count));
    }
    const Component* component = library_.find(item.component);
    if (component != nullptr && apply_thing(item, thing, component->card) > 0) {
      said_.push_back(fmt::format("{}: set as the instruction says", item.name));
    }
  }

  /// How many items are this one's likes: two calls can make a pair as well as count=2.
  [[nodiscard]] std::ptrdiff_t same_named(const PlannedItem& item) const {
    return std::ranges::count_if(plan_.items, [&](const PlannedItem& other) {
      return other.component == item.component &&
             without_number(other.name) == without_number(item.name);
    });
  }

  void complete_relation(const StatedRelation& relation) {
    const std::optional<RelationKind> kind = kind_of(relation.kind);
    Placement placement{.kind = kind.value_or(RelationKind::On), .targets = {}};
    if (kind == RelationKind::Between && relation.objects.size() == 1) {
      placement.targets = split(relation.objects.front());
    }
    const std::string subject = name_of(relation.subject);
    for (const std::size_t object :
         placement.targets.empty() ? relation.objects : std::vector<std::size_t>()) {
      const std::string name = name_of(object);
      if (name.empty() || name == subject || depends_on(plan_, name, subject)) {
        return;
      }
      placement.targets.push_back({name, ""});
    }
    if (!kind || subject.empty() || placement.targets.empty()) {
      return;
    }
    PlannedItem& item = *std::ranges::find(plan_.items, subject, &PlannedItem::name);
    if (has_relation(item, relation.kind, placement.targets.front().item)) {
      return;
    }
    std::erase_if(item.placements,
                  [&](const Placement& old) { return old.kind == placement.kind; });
    said_.push_back(fmt::format("{}: {} {}", subject, to_string(placement.kind),
                                placement.targets.front().item));
    if (kind == RelationKind::Around) {
      const Component* component = library_.find(item.component);
      item.facing_in = component != nullptr && component->card.has_front;
    }
    item.placements.push_back(std::move(placement));
  }

  /// "Between two candles": two items of one, as a name means all of its instances.
  std::vector<Target> split(std::size_t thing) {
    const std::string name = name_of(thing);
    const auto item = std::ranges::find(plan_.items, name, &PlannedItem::name);
    if (item == plan_.items.end() || item->count != 2) {
      return {};
    }
    item->count = 1;
    PlannedItem twin = *item;
    twin.name = unused_name(plan_, name);
    std::vector<Target> both{{name, ""}, {twin.name, ""}};
    plan_.items.push_back(std::move(twin));
    return both;
  }

  [[nodiscard]] std::string name_of(std::size_t thing) const {
    const int item = thing < items_.size() ? items_[thing] : -1;
    return item < 0 ? std::string() : plan_.items[static_cast<std::size_t>(item)].name;
  }

  void drop_unasked() {
    if (wish_.brief.unread_share() > kMostUnread || wish_.brief.things.empty()) {
      return;
    }
    // A model of nothing but shown solids is better than none.
    if (std::ranges::all_of(plan_.items,
                            [&](const PlannedItem& item) { return is_only_shown(item); })) {
      return;
    }
    std::set<std::string> kept;
    for (std::size_t i = 0; i < items_.size(); ++i) {
      kept.insert(name_of(i));
    }
    std::erase_if(plan_.items, [&](const PlannedItem& item) {
      const bool unasked = !kept.contains(item.name) && item.placements.empty() &&
                           (!is_common(item.component) || is_only_shown(item)) && !is_named(item) &&
                           !is_target(item.name);
      if (unasked) {
        said_.push_back(fmt::format("{} was dropped: nothing asks for it", item.name));
      }
      return unasked;
    });
  }

  [[nodiscard]] bool is_common(const std::string& name) const {
    const Component* component = library_.find(name);
    return component == nullptr || component->card.category == "solid" ||
           component->card.category == "archetype";
  }

  /// A solid as its card shows it, called as the card: it was copied and stands for nothing.
  [[nodiscard]] bool is_only_shown(const PlannedItem& item) const {
    const Component* component = library_.find(item.component);
    return component != nullptr && without_number(item.name) == item.component &&
           std::ranges::all_of(item.parameters, [&](const auto& given) {
             const std::vector<Parameter>& known = component->card.parameters;
             const auto parameter = std::ranges::find(known, given.first, &Parameter::name);
             return parameter == known.end() || parameter->type == ParameterType::Color ||
                    parameter->fallback == given.second;
           });
  }

  /// By a thing, or by a part that a thing should have.
  [[nodiscard]] bool is_named(const PlannedItem& item) const {
    const auto is_it = [&](const std::string& noun) {
      return same_noun(noun, without_number(item.name)) || same_noun(noun, item.component);
    };
    return std::ranges::any_of(wish_.brief.things, [&](const StatedThing& thing) {
      return is_it(thing.noun) || std::ranges::any_of(thing.parts, [&](const StatedPart& part) {
               return is_it(part.noun);
             });
    });
  }

  [[nodiscard]] bool is_target(const std::string& name) const {
    return std::ranges::any_of(plan_.items, [&](const PlannedItem& item) {
      return std::ranges::any_of(item.placements, [&](const Placement& placement) {
        return std::ranges::find(placement.targets, name, &Target::item) != placement.targets.end();
      });
    });
  }

  Plan& plan_;
  const Wish& wish_;
  const ComponentLibrary& library_;
  std::vector<int> items_;
  std::vector<std::string> said_;
};

}  // namespace

std::string_view without_number(std::string_view name) {
  while (!name.empty() && name.back() >= '0' && name.back() <= '9') {
    name.remove_suffix(1);
  }
  if (name.ends_with('_')) {
    name.remove_suffix(1);
  }
  return name;
}

Plan bare_plan(const Wish& wish) {
  Plan plan;
  for (std::size_t i = 0; i < wish.brief.things.size(); ++i) {
    if (wish.components[i] != nullptr) {
      PlannedItem item;
      item.name = unused_name(plan, identifier_of(wish.brief.things[i].noun));
      item.component = wish.components[i]->card.name;
      plan.items.push_back(std::move(item));
    }
  }
  return plan;
}

std::vector<int> items_of_things(const Plan& plan, const Wish& wish) {
  std::vector<int> items;
  std::set<int> taken;
  const auto first_free = [&](const auto& fits) {
    for (int i = 0; i < static_cast<int>(plan.items.size()); ++i) {
      if (!taken.contains(i) && fits(plan.items[static_cast<std::size_t>(i)])) {
        return i;
      }
    }
    return -1;
  };
  for (std::size_t i = 0; i < wish.brief.things.size(); ++i) {
    const std::string& noun = wish.brief.things[i].noun;
    int found = first_free(
        [&](const PlannedItem& item) { return same_noun(without_number(item.name), noun); });
    if (found < 0 && wish.components[i] != nullptr) {
      found = first_free(
          [&](const PlannedItem& item) { return item.component == wish.components[i]->card.name; });
    }
    taken.insert(found);
    items.push_back(found);
  }
  return items;
}

std::vector<std::string> complete_plan(Plan& plan, const Wish& wish,
                                       const ComponentLibrary& library) {
  return Completion(plan, wish, library).run();
}

}  // namespace maquette
