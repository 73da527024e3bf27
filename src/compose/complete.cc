#include "compose/complete.h"

#include <algorithm>
#include <iterator>
#include <set>

#include <fmt/format.h>

#include "base/text.h"
#include "brief/lexicon.h"
#include "brief/part_words.h"
#include "compose/apply_thing.h"
#include "compose/plan_order.h"
#include "compose/plan_parts.h"
#include "compose/unasked.h"

namespace maquette {
namespace {

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
      : plan_(plan), wish_(wish), library_(library) {}

  std::vector<std::string> run() {
    say(drop_repeated(plan_, wish_.brief));
    items_ = items_of_things(plan_, wish_);
    for (std::size_t i = 0; i < wish_.brief.things.size(); ++i) {
      complete_thing(i);
    }
    for (const StatedRelation& relation : wish_.brief.relations) {
      complete_relation(relation);
    }
    if (const StatedThing* thing = only_thing(wish_.brief)) {
      const auto index = static_cast<std::size_t>(thing - wish_.brief.things.data());
      say(join_parts(plan_, *thing, name_of(index)));
      fit_parts(plan_, name_of(index), library_);
    }
    std::set<std::string> kept;
    for (std::size_t i = 0; i < items_.size(); ++i) {
      kept.insert(name_of(i));
    }
    say(drop_unasked(plan_, wish_, library_, kept));
    put_in_order(plan_);
    return std::move(said_);
  }

 private:
  void complete_thing(std::size_t index) {
    const StatedThing& thing = wish_.brief.things[index];
    if (items_[index] < 0 && wish_.components[index] != nullptr && !is_put_together(index)) {
      PlannedItem item;
      item.name = unused_name(plan_, identifier_of(thing.noun));
      item.component = wish_.components[index]->card.name;
      items_[index] = static_cast<int>(plan_.items.size());
      said_.push_back(fmt::format("{}: added, as the answer did not have it", thing.noun));
      plan_.items.push_back(std::move(item));
    }
    if (items_[index] < 0) {
      return;
    }
    make_as_itself(static_cast<std::size_t>(items_[index]), thing, wish_.components[index]);
    if (items_[index] < 0) {
      return;  // As itself it is the item of another thing.
    }
    const std::string name = name_of(index);
    PlannedItem& item = *std::ranges::find(plan_.items, name, &PlannedItem::name);
    const Component* made_of = library_.find(item.component);
    // A pattern that is made of flowers may have many.
    const bool itself =
        made_of == nullptr || made_of->card.is_plain() || made_of == wish_.components[index];
    const bool one = itself && !thing.count && !thing.plural && is_concrete(thing.noun);
    const int count = one ? 1 : std::clamp(thing.count.value_or(item.count), 1, 100);
    if (count != item.count && same_named(item) == 1) {
      item.count = count;
      said_.push_back(fmt::format("{}: count={}", item.name, item.count));
    }
    if (made_of != nullptr && apply_thing(item, thing, made_of->card) > 0) {
      said_.push_back(fmt::format("{}: set as the instruction says", item.name));
    }
  }

  /// The answer puts the one thing together from its parts, where the library only has its like.
  [[nodiscard]] bool is_put_together(std::size_t index) const {
    const StatedThing& thing = wish_.brief.things[index];
    return only_thing(wish_.brief) == &thing && wish_.components[index]->card.is_plain() &&
           library_.find_called(thing.noun) != wish_.components[index] &&
           std::ranges::any_of(plan_.items,
                               [&](const PlannedItem& item) { return is_part_of(thing, item); });
  }

  /// What the library has, the answer may have made as something else: a sofa that is a box, a
  /// handbag that is a hammer, or a solid called "bucket" for a mop bucket.
  void make_as_itself(std::size_t index, const StatedThing& thing, const Component* own) {
    const PlannedItem& item = plan_.items[index];
    const Component* made_of = library_.find(item.component);
    if (own == nullptr || own->card.category == "solid" || made_of == nullptr || made_of == own) {
      return;
    }
    const bool exact = library_.find_called(thing.noun) == own;
    const bool by_name = same_noun(without_number(item.name), thing.noun);
    const bool of_a_kin = !by_name && !own->card.is_plain() && made_of->card.category == "solid";
    if (exact || of_a_kin) {
      said_.push_back(fmt::format("{}: made as {}", item.name, own->card.name));
      make_as(plan_, index, own->card, library_);
      items_ = items_of_things(plan_, wish_);
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

  void say(std::vector<std::string> more) { std::ranges::move(more, std::back_inserter(said_)); }

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
  std::vector<int> items(wish.brief.things.size(), -1);
  const auto find_items = [&](const auto& stands_for) {
    for (std::size_t i = 0; i < items.size(); ++i) {
      for (int at = 0; items[i] < 0 && at < static_cast<int>(plan.items.size()); ++at) {
        if (std::ranges::find(items, at) == items.end() &&
            stands_for(plan.items[static_cast<std::size_t>(at)], i)) {
          items[i] = at;
        }
      }
    }
  };
  find_items([&](const PlannedItem& item, std::size_t thing) {
    return same_noun(without_number(item.name), wish.brief.things[thing].noun);
  });
  find_items([&](const PlannedItem& item, std::size_t thing) {
    const Component* component = wish.components[thing];
    return component != nullptr && item.component == component->card.name;
  });
  find_items([&](const PlannedItem& item, std::size_t thing) {
    const Component* component = wish.components[thing];
    const std::string_view name = without_number(item.name);
    return (component != nullptr && name == component->card.name) ||
           same_noun(name, brief::last_word(wish.brief.things[thing].noun));
  });
  return items;
}

std::vector<std::string> complete_plan(Plan& plan, const Wish& wish,
                                       const ComponentLibrary& library) {
  return Completion(plan, wish, library).run();
}

}  // namespace maquette
