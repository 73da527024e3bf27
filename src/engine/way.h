#pragma once

#include <string_view>

#include "core/design.h"
#include "core/language_model.h"

namespace maquette {

/// One way from an instruction to scripts: composing them from components, or writing them.
class Way {
 public:
  virtual ~Way() = default;

  /// "compose" or "write", as records have it.
  [[nodiscard]] virtual std::string_view name() const = 0;

  /// What a model is asked at first. A way may hold answers shorter than `sampling` allows.
  [[nodiscard]] virtual GenerationRequest question(const Sampling& sampling) const = 0;

  /// The question, an answer of this way, and what was wrong with it: an error or findings.
  [[nodiscard]] virtual GenerationRequest repair(const Sampling& sampling,
                                                 const AttemptRecord& failed) const = 0;

  /// Turns an answer into a script, or into an outcome when it holds none.
  virtual void read(AttemptRecord& attempt, FinishReason finish) const = 0;
};

}  // namespace maquette
