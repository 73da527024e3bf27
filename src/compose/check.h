#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compose/library.h"
#include "compose/plan.h"
#include "compose/program.h"

/// How check_program works: the steps that turn calls into planned items, in their order.
namespace maquette::check {

/// A relation as it was asked for.
struct Wish {
  RelationKind kind = RelationKind::On;
  Argument argument;
};

/// A call on its way into the plan.
struct Draft {
  const Call* call = nullptr;
  const Card* card = nullptr;
  PlannedItem item;
  std::vector<Wish> wishes;  ///< In the call's order.
  std::string facing;        ///< "in", "out" or empty.
};

struct Checking {
  const ComponentLibrary& known;
  std::vector<Draft> drafts = {};                  ///< In the program's order.
  std::map<std::string, const Draft*> items = {};  ///< The drafts by their items' names.
  std::map<std::string, int> dropped = {};  ///< Names of calls that cannot be made, with lines.
  std::vector<Note> notes = {};

  void say(int line, std::string_view word, std::string text);
  void complain(int line, std::string_view word, std::string text);
};

/// A draft for each call whose component there is.
void find_components(Checking& checking, const Program& program);

/// Sorts a call's arguments into parameters, common keys and wishes.
void read_arguments(Checking& checking, Draft& draft);

/// Sets what is no relation: count, at, rotate, align, gap, offset, facing, toy, fit.
void read_common(Checking& checking, Draft& draft, const Argument& argument);

/// What a term means for a parameter; nothing and a note when it means nothing.
[[nodiscard]] std::optional<Value> read_value(Checking& checking, const Parameter& parameter,
                                              const Argument& argument);
[[nodiscard]] std::optional<Color> read_color(const Term& term);
[[nodiscard]] std::optional<bool> read_switch(const Term& term);

/// A number within bounds; one outside is clamped, and that is said.
[[nodiscard]] std::optional<double> read_number(Checking& checking, const Argument& argument,
                                                ParameterType type, double minimum, double maximum);

/// Keeps all counts together within kMaxItems.
void limit_counts(Checking& checking);

/// Gives every item a name of its own, and its instances too.
void name_items(Checking& checking);

/// Finds the targets of wishes; drops relations that contradict others.
void resolve_relations(Checking& checking);

/// The items, targets before dependants, else in the program's order.
[[nodiscard]] std::vector<PlannedItem> in_order(const std::vector<Draft>& drafts);

}  // namespace maquette::check
