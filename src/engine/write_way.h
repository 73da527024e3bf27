#pragma once

#include <string>

#include "engine/prompt.h"
#include "engine/way.h"

namespace maquette {

/// Free scripts.
class WriteWay final : public Way {
 public:
  WriteWay(PromptStyle style, std::string instruction);

  [[nodiscard]] std::string_view name() const override { return "write"; }
  [[nodiscard]] GenerationRequest question(const Sampling& sampling) const override;
  [[nodiscard]] GenerationRequest repair(const Sampling& sampling,
                                         const AttemptRecord& failed) const override;
  void read(AttemptRecord& attempt, FinishReason finish) const override;

 private:
  PromptStyle style_;
  std::string instruction_;
};

}  // namespace maquette
