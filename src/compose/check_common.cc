#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "compose/check.h"
#include "compose/words.h"

namespace maquette::check {
namespace {

constexpr double kMaxMetres = 100;
constexpr int kMaxCount = 100;

constexpr std::array kSpreads = {Spread::Centre, Spread::Corners, Spread::Edges,
                                 Spread::Ring,   Spread::Row,     Spread::Grid};

/// The one of `legal` that a term names; empty, with a note, when it names none.
std::string read_one_of(Checking& checking, const Argument& argument,
                        const std::vector<std::string>& legal) {
  const std::string word = british(plain_name(argument.value.text));
  if (std::ranges::find(legal, word) != legal.end()) {
    return word;
  }
  checking.complain(argument.line, argument.key,
                    fmt::format("{} takes {}", argument.key, alternatives(legal)));
  return "";
}

void read_spread(Checking& checking, PlannedItem& item, const Argument& argument) {
  std::vector<std::string> legal;
  for (const Spread spread : kSpreads) {
    legal.emplace_back(to_string(spread));
  }
  const std::string word = read_one_of(checking, argument, legal);
  for (const Spread spread : kSpreads) {
    if (to_string(spread) == word) {
      item.spread = spread;
    }
  }
}

void read_offset(Checking& checking, PlannedItem& item, const Argument& argument) {
  const std::vector<Term>& terms = argument.value.items;
  const bool three =
      argument.value.kind == Term::Kind::List && terms.size() == 3 &&
      std::ranges::all_of(terms, [](const Term& t) { return t.kind == Term::Kind::Number; });
  if (!three) {
    checking.complain(argument.line, argument.key, "offset takes three lengths: (0, 0, 0.1)");
    return;
  }
  for (std::size_t i = 0; i < 3; ++i) {
    const Argument one{argument.key, terms[i], argument.line};
    item.offset[i] =
        read_number(checking, one, ParameterType::Length, -kMaxMetres, kMaxMetres).value_or(0);
  }
}

void read_rotate(Checking& checking, PlannedItem& item, const Argument& argument) {
  if (const std::optional<double> angle =
          read_number(checking, argument, ParameterType::Angle, -1e6, 1e6)) {
    item.rotate = std::fmod(*angle, 360.0) + 0.0;
  }
}

}  // namespace

void read_common(Checking& checking, Draft& draft, const Argument& argument) {
  PlannedItem& item = draft.item;
  if (argument.key == "count") {
    item.count = static_cast<int>(
        read_number(checking, argument, ParameterType::Count, 1, kMaxCount).value_or(1));
  } else if (argument.key == "at") {
    read_spread(checking, item, argument);
  } else if (argument.key == "rotate") {
    read_rotate(checking, item, argument);
  } else if (argument.key == "align") {
    item.align =
        read_one_of(checking, argument, {"left", "right", "front", "back", "top", "bottom"});
  } else if (argument.key == "gap") {
    item.gap = read_number(checking, argument, ParameterType::Length, 0, kMaxMetres);
  } else if (argument.key == "offset") {
    read_offset(checking, item, argument);
  } else if (argument.key == "facing") {
    draft.facing = read_one_of(checking, argument, {"in", "out"});
  } else if (const std::optional<bool> is_on = read_switch(argument.value)) {
    (argument.key == "toy" ? item.toy : item.fit) = *is_on;
  } else {
    checking.complain(argument.line, argument.key, fmt::format("{} takes on or off", argument.key));
  }
}

void limit_counts(Checking& checking) {
  int others = static_cast<int>(checking.drafts.size());
  int made = 0;
  for (Draft& draft : checking.drafts) {
    --others;
    const int allowed = std::max(1, kMaxItems - made - others);
    if (draft.item.count > allowed) {
      checking.say(draft.item.line, "count",
                   fmt::format("count={} is changed to {}; a program makes at most {} items",
                               draft.item.count, allowed, kMaxItems));
      draft.item.count = allowed;
    }
    made += draft.item.count;
  }
}

}  // namespace maquette::check
