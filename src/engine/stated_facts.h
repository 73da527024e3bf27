#pragma once

#include <string>
#include <vector>

#include "compose/complete.h"
#include "compose/plan.h"
#include "core/facts.h"

namespace maquette {

/// One thing that the instruction states, and whether the measured model has it.
struct StatedCheck {
  std::string what;  ///< "desk is brown", "lamp on desk".
  bool met = false;
};

struct StatedFacts {
  std::vector<StatedCheck> checks;

  /// Share of the checks that are met, in [0, 1]; 0 without any.
  [[nodiscard]] double score() const;
};

/// Compares the facts of a composed model with what the instruction states: that its things are
/// there, their counts, colours, sizes and parts, how they stand to each other, and that the parts
/// of each hang together. Parts are told by their names, "item.part".
[[nodiscard]] StatedFacts compare_with_brief(const Facts& facts, const Plan& plan,
                                             const Wish& wish);

}  // namespace maquette
