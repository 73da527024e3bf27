#include "compose/unasked.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "brief/lexicon.h"
#include "brief/part_words.h"
#include "compose/plan_parts.h"

namespace maquette {
namespace {

constexpr double kMostUnread = 0.3;

/// An answer that goes on like that has lost its way.
constexpr std::ptrdiff_t kManyAlike = 4;

bool is_target(const Plan& plan, const std::string& name) {
  return std::ranges::any_of(plan.items, [&](const PlannedItem& item) {
    return std::ranges::any_of(item.placements, [&](const Placement& placement) {
      return std::ranges::find(placement.targets, name, &Target::item) != placement.targets.end();
    });
  });
}

/// How many items of a name an instruction asks for; none when it does not say.
std::optional<int> asked_for(const Brief& brief, std::string_view name) {
  int asked = 0;
  bool open = false;
  const auto look_at = [&](const auto& stated, int times) {
    if (same_noun(stated.noun, name) || same_noun(brief::last_word(stated.noun), name)) {
      open = open || stated.about || (stated.plural && !stated.count) || !is_concrete(stated.noun);
      asked += stated.count.value_or(1) * times;
    }
  };
  for (const StatedThing& thing : brief.things) {
    look_at(thing, 1);
    for (const StatedPart& part : thing.parts) {
      look_at(part, thing.count.value_or(1));
      open = open || (thing.plural && !thing.count && same_noun(part.noun, name));
    }
  }
  return open || asked == 0 ? std::nullopt : std::optional(asked);
}

class Unasked {
 public:
  Unasked(const Plan& plan, const Wish& wish, const ComponentLibrary& library,
          const std::set<std::string>& kept)
      : plan_(plan), wish_(wish), library_(library), kept_(kept) {}

  [[nodiscard]] bool is_unasked(const PlannedItem& item) const {
    return !kept_.contains(item.name) && item.placements.empty() &&
           (!is_common(item) || is_only_shown(item) || is_one_of_many(item)) && !is_named(item) &&
           !is_target(plan_, item.name);
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

 private:
  [[nodiscard]] bool is_common(const PlannedItem& item) const {
    const Component* component = library_.find(item.component);
    return component == nullptr || component->card.is_plain();
  }

  [[nodiscard]] bool is_one_of_many(const PlannedItem& item) const {
    return std::ranges::count_if(plan_.items, [&](const PlannedItem& other) {
             return without_number(other.name) == without_number(item.name);
           }) >= kManyAlike;
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

  const Plan& plan_;
  const Wish& wish_;
  const ComponentLibrary& library_;
  const std::set<std::string>& kept_;
};

}  // namespace

std::vector<std::string> drop_repeated(Plan& plan, const Brief& brief) {
  std::vector<std::string> said;
  std::map<std::string, int, std::less<>> made;
  std::map<std::string, std::string> first_of;  // The one that stays, by the name of one that goes.
  for (const PlannedItem& item : plan.items) {
    const std::string name(without_number(item.name));
    const std::optional<int> asked = asked_for(brief, name);
    if (asked && made[name] >= *asked && item.placements.empty()) {
      const auto first = std::ranges::find_if(
          plan.items, [&](const PlannedItem& other) { return without_number(other.name) == name; });
      first_of.emplace(item.name, first->name);
      said.push_back(fmt::format("{} was dropped: {} asked for", item.name,
                                 *asked == 1 ? "one is" : fmt::format("{} are", *asked)));
    }
    made[name] += item.count;
  }
  std::erase_if(plan.items, [&](const PlannedItem& item) { return first_of.contains(item.name); });
  for (PlannedItem& item : plan.items) {
    for (Placement& placement : item.placements) {
      for (Target& target : placement.targets) {
        const auto gone = first_of.find(target.item);
        target = gone == first_of.end() ? target : Target{gone->second, ""};
      }
    }
    drop_pairs_of_one(item);
  }
  return said;
}

std::vector<std::string> drop_unasked(Plan& plan, const Wish& wish, const ComponentLibrary& library,
                                      const std::set<std::string>& kept) {
  std::vector<std::string> said;
  if (wish.brief.unread_share() > kMostUnread || wish.brief.things.empty()) {
    return said;
  }
  const Unasked unasked(plan, wish, library, kept);
  std::set<std::string> names;
  for (const PlannedItem& item : plan.items) {
    if (unasked.is_unasked(item)) {
      names.insert(item.name);
    }
  }
  // A model of nothing but shown solids is better than none.
  if (names.size() == plan.items.size()) {
    return said;
  }
  std::erase_if(plan.items, [&](const PlannedItem& item) { return names.contains(item.name); });
  for (const std::string& name : names) {
    said.push_back(fmt::format("{} was dropped: nothing asks for it", name));
  }
  return said;
}

}  // namespace maquette
