#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "compose/check.h"
#include "compose/target.h"
#include "compose/words.h"

namespace maquette::check {
namespace {

constexpr std::ptrdiff_t kMaxShownSteps = 8;

std::string_view axes(RelationKind kind) {
  switch (kind) {
    case RelationKind::On:
    case RelationKind::Under: return "z";
    case RelationKind::LeftOf:
    case RelationKind::RightOf: return "x";
    case RelationKind::InFrontOf:
    case RelationKind::Behind: return "y";
    case RelationKind::Inside:
    case RelationKind::Against:
    case RelationKind::Between:
    case RelationKind::Around: return "xyz";
  }
  return "";
}

/// The relation that already fixes an axis which `kind` would fix.
const Placement* rival(const PlannedItem& item, RelationKind kind) {
  const auto found = std::ranges::find_if(item.placements, [&](const Placement& earlier) {
    return axes(earlier.kind).find_first_of(axes(kind)) != std::string_view::npos;
  });
  return found == item.placements.end() ? nullptr : &*found;
}

/// The names in a wish: "between=a and b" is two.
std::vector<std::string> names_in(const Wish& wish) {
  const Term& term = wish.argument.value;
  std::vector<std::string> names;
  for (const Term& item : term.items) {
    names.push_back(item.text);
  }
  const std::size_t both = term.text.find(" and ");
  if (wish.kind == RelationKind::Between && both != std::string::npos) {
    return {term.text.substr(0, both), term.text.substr(both + 5)};
  }
  return names.empty() ? std::vector{term.text} : names;
}

/// How one item is placed by another, over others between: {"a", "on b", "behind c"}; empty when it
/// is not.
std::vector<std::string> way(const Checking& checking, const std::string& from,
                             const std::string& to) {
  struct Step {
    std::string before;
    RelationKind kind;
  };
  std::map<std::string, Step> steps = {{from, {}}};
  std::vector<std::string> open = {from};
  while (!open.empty() && !steps.contains(to)) {
    const std::string name = open.back();
    open.pop_back();
    for (const Placement& placement : checking.items.at(name)->item.placements) {
      for (const Target& target : placement.targets) {
        if (steps.emplace(target.item, Step{name, placement.kind}).second) {
          open.push_back(target.item);
        }
      }
    }
  }
  if (!steps.contains(to)) {
    return {};
  }
  std::vector<std::string> found;
  for (std::string at = to; at != from; at = steps.at(at).before) {
    found.push_back(fmt::format("{} {}", to_string(steps.at(at).kind), at));
  }
  found.push_back(from);
  std::ranges::reverse(found);
  return found;
}

bool makes_a_circle(Checking& checking, const Draft& draft, const Wish& wish,
                    const std::vector<Target>& targets) {
  for (const Target& target : targets) {
    std::vector<std::string> steps = way(checking, target.item, draft.item.name);
    if (!steps.empty()) {
      if (std::ssize(steps) > kMaxShownSteps) {
        steps.erase(steps.begin() + kMaxShownSteps / 2, steps.end() - kMaxShownSteps / 2);
        steps.insert(steps.begin() + kMaxShownSteps / 2, "...");
      }
      const std::string_view key = to_string(wish.kind);
      checking.complain(wish.argument.line, draft.item.name,
                        fmt::format("a circle: {} is {} {}; {}={} is dropped", draft.item.name, key,
                                    fmt::join(steps, ", which is "), key, target.item));
      return true;
    }
  }
  return false;
}

void place(Checking& checking, const TargetNames& names, Draft& draft, const Wish& wish) {
  const std::string_view key = to_string(wish.kind);
  const std::vector<std::string> wanted = names_in(wish);
  const bool two = wish.kind == RelationKind::Between;
  if (wanted.size() != (two ? 2U : 1U) || std::ranges::find(wanted, "") != wanted.end()) {
    checking.complain(
        wish.argument.line, key,
        two ? "between takes two names: between=(a, b)" : fmt::format("{} takes one name", key));
    return;
  }
  if (wish.kind == RelationKind::On && names.is_floor(wanted[0])) {
    checking.say(wish.argument.line, wanted[0], "what is on nothing else stands on the floor");
    return;
  }
  std::vector<Target> targets;
  for (const std::string& name : wanted) {
    std::optional<Target> target = names.find(checking, draft, name, wish.argument.line);
    if (!target) {
      return;
    }
    targets.push_back(*std::move(target));
  }
  if (two && targets[0] == targets[1]) {
    checking.complain(wish.argument.line, key, "between takes two different names");
    return;
  }
  if (const Placement* earlier = rival(draft.item, wish.kind)) {
    checking.say(wish.argument.line, key,
                 fmt::format("{} is dropped; {} already says where {} is", key,
                             to_string(earlier->kind), draft.item.name));
    return;
  }
  if (!makes_a_circle(checking, draft, wish, targets)) {
    draft.item.placements.push_back({wish.kind, std::move(targets)});
  }
}

void settle_facing(Checking& checking, Draft& draft) {
  const bool around = std::ranges::any_of(draft.item.placements, [](const Placement& placement) {
    return placement.kind == RelationKind::Around;
  });
  const bool ring = draft.item.spread == Spread::Ring;
  if (!draft.facing.empty() && !around && !ring) {
    checking.say(draft.item.line, "facing", "facing is dropped; it needs around or at=ring");
    return;
  }
  draft.item.facing_in =
      draft.facing == "in" || (draft.facing.empty() && around && draft.card->has_front);
}

void settle_align(Checking& checking, Draft& draft) {
  if (!draft.item.align.empty() && draft.item.placements.empty()) {
    checking.say(draft.item.line, "align", "align is dropped; it needs a relation");
    draft.item.align.clear();
  }
}

}  // namespace

void resolve_relations(Checking& checking) {
  const TargetNames names(checking);
  for (Draft& draft : checking.drafts) {
    for (const Wish& wish : draft.wishes) {
      place(checking, names, draft, wish);
    }
    settle_facing(checking, draft);
    settle_align(checking, draft);
  }
}

}  // namespace maquette::check
