#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compose/library.h"
#include "compose/note.h"
#include "compose/program.h"
#include "compose/value.h"

namespace maquette {

enum class RelationKind {
  On,
  Under,
  Inside,
  LeftOf,
  RightOf,
  InFrontOf,
  Behind,
  Against,
  Between,
  Around
};

[[nodiscard]] std::string_view to_string(
    RelationKind kind);  ///< As the language spells it: "left_of".

/// An earlier item of the plan, or one of its parts.
struct Target {
  std::string item;
  std::string part;  ///< Empty for the whole item.
  friend bool operator==(const Target&, const Target&) = default;
};

struct Placement {
  RelationKind kind = RelationKind::On;
  std::vector<Target> targets;  ///< One; two for Between.
  friend bool operator==(const Placement&, const Placement&) = default;
};

enum class Spread { Centre, Corners, Edges, Ring, Row, Grid };

[[nodiscard]] std::string_view to_string(Spread spread);

/// One item, or `count` equal ones, whose words all mean something.
struct PlannedItem {
  std::string name;       ///< A unique Python identifier, lower case.
  std::string component;  ///< A name in the library.
  std::vector<std::pair<std::string, Value>>
      parameters;  ///< Only those given, in the card's order.
  int count = 1;
  std::optional<Spread> spread;       ///< `at`
  std::vector<Placement> placements;  ///< At most one an axis.
  double rotate = 0;                  ///< Degrees about Z, counter-clockwise from above.
  std::string align;                  ///< left, right, front, back, top, bottom; or empty.
  std::optional<double> gap;          ///< Metres.
  std::array<double, 3> offset{};     ///< Metres.
  bool facing_in = false;             ///< With Around or Spread::Ring.
  bool toy = false;                   ///< Scaled to what a hand can hold.
  bool fit = false;                   ///< `fit=on`: may be scaled to fit its support.
  int line = 0;
  friend bool operator==(const PlannedItem&, const PlannedItem&) = default;
};

/// A checked composition: names are resolved, values in range, targets before dependants.
struct Plan {
  std::vector<PlannedItem> items;
};

struct CheckedPlan {
  Plan plan;                ///< What can be made even when a note is an error.
  std::vector<Note> notes;  ///< Everything that was changed is said.
};

constexpr int kMaxItems = 500;  ///< Instances of a plan, all counts together.

/// Resolves a program against a library (docs/language.md, "Checking").
[[nodiscard]] CheckedPlan check_program(const Program& program, const ComponentLibrary& library);

/// The plan as a program in its plainest spelling, one call a line. Parsing and checking it gives
/// the same plan without notes.
[[nodiscard]] std::string to_program(const Plan& plan);

}  // namespace maquette
